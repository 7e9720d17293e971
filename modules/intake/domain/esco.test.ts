/** Shows which files of ESCO are taken, in both layouts, and where a broken one is broken. */
import { expect, test } from 'vitest';
import { type Escobestand, readEsco } from './esco.ts';

const extract: Readonly<Record<Escobestand, string>> = {
  beroepen: 'occupation_id,label_nl,alt_labels_nl\nb1,kok,chef|souschef\nb2,bakker,\n',
  vaardigheden: 'skill_id,type,label_nl,label_en\nv1,skill/competence,koken,cook\nv2,knowledge,,food\nv3,,,taste\n',
  relaties: 'occupation_id,relation,skill_id\nb1,essential,v1\nb1,optional,v2\nb2,essential,v2\n',
};
const uri = 'http://data.europa.eu/esco';
const officieel: Readonly<Record<Escobestand, string>> = {
  beroepen: `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\nOccupation,${uri}/occupation/b1,5120,kok,"chef\nsouschef"\n`,
  vaardigheden: `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels\nKnowledgeSkillCompetence,${uri}/skill/v1,skill/competence,cross-sector,koken,\n`,
  relaties: `occupationUri,relationType,skillType,skillUri\n${uri}/occupation/b1,essential,skill/competence,${uri}/skill/v1\n`,
};

test('an extract: a name in Dutch where there is one, else in English and said so', () => {
  expect(readEsco(extract, 'en')).toEqual({
    ok: true,
    value: {
      beroepen: [
        { id: 'b1', naam: 'kok', synoniemen: ['chef', 'souschef'] },
        { id: 'b2', naam: 'bakker', synoniemen: [] },
      ],
      vaardigheden: [
        { id: 'v1', naam: 'koken', taal: 'nl', soort: 'vaardigheid' },
        { id: 'v2', naam: 'food', taal: 'en', soort: 'kennis' },
        { id: 'v3', naam: 'taste', taal: 'en', soort: 'vaardigheid' },
      ],
      relaties: [
        { beroepId: 'b1', vaardigheidId: 'v1', essentieel: true },
        { beroepId: 'b1', vaardigheidId: 'v2', essentieel: false },
        { beroepId: 'b2', vaardigheidId: 'v2', essentieel: true },
      ],
    },
  });
});

test('the official download: ids from URIs, names apart by a line break', () => {
  expect(readEsco(officieel, 'nl')).toMatchObject({
    ok: true,
    value: {
      beroepen: [{ id: 'b1', naam: 'kok', synoniemen: ['chef', 'souschef'] }],
      vaardigheden: [{ id: 'v1', naam: 'koken', taal: 'nl' }],
      relaties: [{ beroepId: 'b1', vaardigheidId: 'v1', essentieel: true }],
    },
  });
});

test.each<[string, Partial<Record<Escobestand, string>>, readonly (readonly [Escobestand, number, string])[]]>([
  ['an empty file', { vaardigheden: '' }, [['vaardigheden', 1, 'geen regels']]],
  ['a header alone', { beroepen: 'occupation_id,label_nl,alt_labels_nl\n' }, [['beroepen', 1, 'geen regels']]],
  [
    'no column',
    { relaties: 'a,relation\nb1,essential\n' },
    [
      ['relaties', 1, 'occupationUri of occupation_id'],
      ['relaties', 1, 'skillUri of skill_id'],
    ],
  ],
  ['a line cut off', { relaties: `${extract.relaties}b2,essen` }, [['relaties', 5, 'afgebroken']]],
  ['a quote that stays open', { beroepen: `${extract.beroepen}b3,"kapper` }, [['beroepen', 4, 'afgebroken']]],
  ['no name', { beroepen: `${extract.beroepen}b3,,\n` }, [['beroepen', 4, 'geen Nederlandse naam']]],
  [
    'an id that is none',
    { vaardigheden: `${extract.vaardigheden}v 4,knowledge,x,x\n` },
    [['vaardigheden', 5, 'geen id']],
  ],
  ['a type of its own', { vaardigheden: `${extract.vaardigheden}v4,talent,x,x\n` }, [['vaardigheden', 5, 'soort']]],
  ['twice the same', { beroepen: `${extract.beroepen}b1,kok,\n` }, [['beroepen', 4, 'al eerder']]],
  ['a relation twice', { relaties: `${extract.relaties}b1,essential,v1\n` }, [['relaties', 5, 'al eerder']]],
  [
    'a relation of its own',
    { relaties: `${extract.relaties}b1,maybe,v3\n` },
    [['relaties', 5, 'essential of optional']],
  ],
  [
    'an occupation that is not there',
    { relaties: `${extract.relaties}b9,essential,v1\n` },
    [['relaties', 5, 'dit beroep']],
  ],
  [
    'a skill that is not there',
    { relaties: `${extract.relaties}b1,essential,v9\n` },
    [['relaties', 5, 'deze vaardigheid']],
  ],
  [
    'two broken lines',
    { beroepen: 'occupation_id,label_nl,alt_labels_nl\n,a,\nb,,\n' },
    [
      ['beroepen', 2, 'geen id'],
      ['beroepen', 3, 'geen id'],
    ],
  ],
])('%s is refused with its line', (_, anders, verwacht) => {
  const gelezen = readEsco({ ...extract, ...anders }, 'en');
  const fouten = gelezen.ok ? [] : gelezen.error;
  expect(fouten.map(({ bestand, regel }) => [bestand, regel])).toEqual(
    verwacht.map(([bestand, regel]) => [bestand, regel]),
  );
  for (const [at, [, , melding]] of verwacht.entries()) expect(fouten[at]?.melding).toContain(melding);
});
