/** Shows the distance as counts, the proposal of a group from facts, definitions that are refused, and the pace of a roll-out. */
import { type Day, day } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';
import { describe, expect, test } from 'vitest';
import { commonGaps, type Gevraagd, measureAfstand } from './afstand.ts';
import { measureVoortgang } from './cohort.ts';
import { type Gesteld, type Gestelde, type Groepen, proposeGroep, withVerhaal } from './groep.ts';
import { addUp, inspectPerspectiefdefinitie, type Perspectiefdefinitie } from './perspectiefdefinitie.ts';

const vraagt = (id: string, essentieel: boolean): Gevraagd => ({
  id,
  naam: id,
  taal: 'nl',
  soort: 'vaardigheid',
  essentieel,
});
const tel = (gevraagd: readonly Gevraagd[], heeft: readonly string[]) => {
  const { essentieel, optioneel } = measureAfstand(gevraagd, new Set(heeft));
  return [essentieel.heeft.length, essentieel.mist.length, optioneel.heeft.length, optioneel.mist.length];
};

describe('the distance to an occupation', () => {
  const kok = [vraagt('koken', true), vraagt('snijden', true), vraagt('bakken', false)];
  test.each([
    ['nothing confirmed', [], [0, 2, 0, 1]],
    ['one essential', ['koken'], [1, 1, 0, 1]],
    ['all', ['koken', 'snijden', 'bakken'], [2, 0, 1, 0]],
    ['what the occupation does not ask counts for nothing', ['zingen'], [0, 2, 0, 1]],
  ])('%s', (_, heeft, verwacht) => expect(tel(kok, heeft)).toEqual(verwacht));
  test('of an occupation without skills nothing is counted', () => expect(tel([], ['koken'])).toEqual([0, 0, 0, 0]));
  test('what is missing for most occupations comes first; optional skills are no gap', () => {
    const bakker = [vraagt('bakken', true), vraagt('snijden', true)];
    const gaten = commonGaps([kok, bakker].map((een) => measureAfstand(een, new Set())));
    expect(gaten.map(({ vaardigheid, beroepen }) => [vaardigheid.id, beroepen])).toEqual([
      ['snijden', 2],
      ['bakken', 1],
      ['koken', 1],
    ]);
  });
});

const jaNee = [
  { waarde: 'ja', tekst: 'ja' },
  { waarde: 'nee', tekst: 'nee' },
];
const plichten = { sollicitatiesPerWeek: null, gesprekkenPerMaand: 1, afspraken: [] };
const groepen: Groepen = {
  soort: 'groepen',
  feiten: [
    { code: 'advies', vraag: 'Kan werk nu niet?', opties: jaNee, aard: 'feit' },
    { code: 'recent', vraag: 'Werkte u dit jaar?', opties: jaNee, aard: 'feit' },
    { code: 'zin', vraag: 'Heeft u er zin in?', opties: jaNee, aard: 'mening' },
  ],
  groepen: [
    {
      code: '1',
      soort: 'licht digitaal',
      naam: 'Zelf',
      uitleg: '',
      plichten: { ...plichten, sollicitatiesPerWeek: 2 },
    },
    { code: '2', soort: 'intensief', naam: 'Samen', uitleg: '', plichten },
    { code: '4', soort: 'geen werkperspectief', naam: 'Meedoen', uitleg: '', plichten },
  ],
  regels: [
    { groep: '4', als: [{ feit: 'advies', is: ['ja'] }], reden: 'advies' },
    {
      groep: '1',
      als: [
        { feit: 'advies', is: ['nee'] },
        { feit: 'recent', is: ['ja'] },
      ],
      reden: 'werk',
    },
    { groep: '2', als: [{ feit: 'recent', is: ['nee'] }], reden: 'afstand' },
  ],
};
const gesteld = (waarde: string): Gesteld => ({ waarde, bron: 'gesprek', op: day('2026-11-02') });

describe('the group that is proposed', () => {
  test.each([
    ['nothing stated asks the first fact', {}, { soort: 'vraag', feit: 'advies' }],
    ['an opinion is never asked for', { zin: gesteld('nee') }, { soort: 'vraag', feit: 'advies' }],
    [
      'the first rule holds',
      { advies: gesteld('ja') },
      { soort: 'voorstel', groep: '4', gronden: [{ feit: 'advies' }] },
    ],
    ['the first does not hold: the next fact', { advies: gesteld('nee') }, { soort: 'vraag', feit: 'recent' }],
    [
      'two facts',
      { advies: gesteld('nee'), recent: gesteld('ja') },
      { soort: 'voorstel', groep: '1', reden: 'werk', gronden: [{ feit: 'advies' }, { feit: 'recent' }] },
    ],
    ['the last rule', { advies: gesteld('nee'), recent: gesteld('nee') }, { soort: 'voorstel', groep: '2' }],
    ['no rule', { advies: gesteld('anders'), recent: gesteld('ja') }, { soort: 'geen regel' }],
  ])('%s', (_, feiten, verwacht) => expect(proposeGroep(groepen, feiten)).toMatchObject(verwacht));
});

describe('a fact that he told already', () => {
  const met: Groepen = {
    ...groepen,
    feiten: groepen.feiten.map((feit) => ({
      ...feit,
      uitVerhaal: [
        { vraag: 'werk.nu', is: ['betaald'], waarde: 'ja', maanden: 12 },
        { vraag: 'werk.ooit', is: [false], waarde: 'nee' },
      ],
    })),
  };
  const vandaag = day('2026-11-02');
  const verteld = (waarde: Json, datum: string, vraag = 'werk.nu') =>
    new Map([[vraag, { waarde, bron: 'inwoner' as const, datum: day(datum) }]]);
  const recent = (verhaal: ReturnType<typeof verteld>, eerder: Gestelde = {}) =>
    withVerhaal(met, eerder, verhaal, vandaag)['recent'];
  const uit = { waarde: 'ja', bron: 'inwoner', uitVerhaal: true };

  test.each<[string, ReturnType<typeof verteld>, object | undefined]>([
    ['today', verteld(['betaald'], '2026-11-02'), { ...uit, op: '2026-11-02' }],
    ['one of several answers', verteld(['zorg', 'betaald'], '2026-10-01'), { ...uit, op: '2026-10-01' }],
    ['twelve months ago to the day', verteld(['betaald'], '2025-11-02'), { ...uit, op: '2025-11-02' }],
    ['a day longer ago it says nothing', verteld(['betaald'], '2025-11-01'), undefined],
    ['another answer', verteld(['zoek'], '2026-11-02'), undefined],
    [
      'a no, without a limit in time',
      verteld(false, '2019-01-01', 'werk.ooit'),
      { ...uit, waarde: 'nee', op: '2019-01-01' },
    ],
    ['another question', verteld(['betaald'], '2026-11-02', 'werk.laatst'), undefined],
  ])('%s', (_, verhaal, verwacht) => expect(recent(verhaal)).toEqual(verwacht));

  test('an opinion is never taken over', () => {
    expect(withVerhaal(met, {}, verteld(['betaald'], '2026-11-02'), vandaag)).not.toHaveProperty('zin');
  });
  test.each<[string, string, string, object | undefined]>([
    ['said again', 'ja', '2026-11-02', undefined],
    ['told before the coach looked', 'nee', '2026-11-01', undefined],
    ['told otherwise since', 'nee', '2026-11-02', { waarde: 'ja', op: '2026-11-02' }],
  ])('what a coach stated counts; %s', (_, waarde, datum, anders) => {
    const eerder = { recent: gesteld(waarde) };
    expect(recent(verteld(['betaald'], datum), eerder)).toEqual({ ...gesteld(waarde), ...(anders && { anders }) });
  });
});

describe('a definition that contradicts itself is refused with its place', () => {
  const [zelf, , meedoen] = groepen.groepen;
  const met = (anders: Partial<Groepen>): Perspectiefdefinitie => ({ ...groepen, ...anders });
  const als = (feit: string, is = 'ja') => [{ groep: '1', als: [{ feit, is: [is] }], reden: '' }];
  const uitVerhaal = (bij: number, waarde: string) =>
    groepen.feiten.map((feit, at) =>
      at === bij ? { ...feit, uitVerhaal: [{ vraag: 'werk.nu', is: ['betaald'], waarde }] } : feit,
    );
  test.each<[string, Perspectiefdefinitie, readonly string[]]>([
    ['as it should be', groepen, []],
    [
      'application letters without a perspective on work',
      met({
        groepen:
          meedoen === undefined
            ? []
            : [
                meedoen,
                { ...meedoen, code: '2', plichten: { ...plichten, sollicitatiesPerWeek: 1 } },
                { ...meedoen, code: '1' },
              ],
      }),
      ['/groepen/1/plichten/sollicitatiesPerWeek'],
    ],
    [
      'zero is a number too',
      met({
        groepen: [
          {
            ...(zelf ?? groepen.groepen[0]),
            code: '1',
            soort: 'geen werkperspectief',
            plichten: { ...plichten, sollicitatiesPerWeek: 0 },
          } as Groepen['groepen'][number],
        ],
        regels: [],
      }),
      ['/groepen/0/plichten/sollicitatiesPerWeek'],
    ],
    ['a group that is not there', met({ regels: [{ groep: '9', als: [], reden: '' }] }), ['/regels/0/groep']],
    ['a fact that is not there', met({ regels: als('weg') }), ['/regels/0/als/0/feit']],
    ['an opinion', met({ regels: als('zin') }), ['/regels/0/als/0/feit']],
    [
      'an answer of a story that the fact does not have',
      met({ feiten: uitVerhaal(0, 'misschien') }),
      ['/feiten/0/uitVerhaal/0/waarde'],
    ],
    ['an opinion that would be taken over', met({ feiten: uitVerhaal(2, 'ja') }), ['/feiten/2/uitVerhaal/0']],
    ['an answer that is not there', met({ regels: als('recent', 'misschien') }), ['/regels/0/als/0/is/0']],
    [
      'one fact twice in a rule',
      met({
        regels: [{ groep: '1', als: [...(als('recent')[0]?.als ?? []), { feit: 'recent', is: ['nee'] }], reden: '' }],
      }),
      ['/regels/0/als/1'],
    ],
    [
      'rules after one that always holds',
      met({ regels: [{ groep: '1', als: [], reden: '' }, ...als('recent')] }),
      ['/regels/0/als'],
    ],
    ['a group twice', met({ groepen: [...groepen.groepen, ...groepen.groepen.slice(0, 1)] }), ['/groepen/3']],
    [
      'an occupation twice',
      {
        soort: 'gevraagde beroepen',
        beroepen: ['a', 'a'].map((beroepId) => ({ beroepId, naam: 'kok', vacatures: null })),
      },
      ['/beroepen/1'],
    ],
    [
      'an activity twice',
      {
        soort: 'activiteiten',
        activiteiten: ['a', 'a'].map((code) => ({ code, bij: 'thuis', naam: 'x', vaardigheden: [] })),
      },
      ['/activiteiten/1'],
    ],
    [
      'a part twice',
      {
        soort: 'kwalificaties',
        kwalificaties: [{ code: 'a', naam: 'x', onderdelen: ['b', 'b'].map((code) => ({ code, naam: code })) }],
      },
      ['/kwalificaties/0/onderdelen/1'],
    ],
  ])('%s', (_, definitie, plekken) => {
    expect(inspectPerspectiefdefinitie(definitie).map(({ plek }) => plek)).toEqual(plekken);
  });
});

test('small certificates add up; what nobody began is not shown, and one part twice is one part', () => {
  const onderdelen = ['a', 'b', 'c'].map((code) => ({ code, naam: code.toUpperCase() }));
  const definitie = {
    soort: 'kwalificaties' as const,
    kwalificaties: [
      { code: 'zorg', naam: 'Zorg', onderdelen },
      { code: 'bouw', naam: 'Bouw', onderdelen },
    ],
  };
  const deel = (onderdeel: string | undefined) => ({ kwalificatie: onderdeel && 'zorg', onderdeel });
  expect(addUp(definitie, [deel('b'), deel('b'), deel(undefined), deel('z')])).toEqual([
    { code: 'zorg', naam: 'Zorg', behaald: ['B'], nog: ['A', 'C'] },
  ]);
  expect(addUp(definitie, [])).toEqual([]);
});

describe('the pace of a roll-out', () => {
  const vandaag = day('2026-11-22');
  const leden = (...dagen: readonly (string | undefined)[]) =>
    dagen.map((gemaaktOp, at) => ({ persoonId: String(at), gemaaktOp: gemaaktOp as Day | undefined }));
  test.each([
    ['nobody in it', leden(), 0, { soort: 'niet te zeggen' }],
    ['nothing made', leden(undefined, undefined), 0, { soort: 'niet te zeggen' }],
    ['all made', leden('2026-11-01', '2026-10-01'), 1, { soort: 'klaar', op: '2026-11-01' }],
    ['made too long ago to have a pace', leden('2026-10-24', undefined), 0, { soort: 'niet te zeggen' }],
    ['28 days ago still counts', leden('2026-10-25', undefined), 1, { soort: 'dag', op: '2026-12-20' }],
    ['today is not over and does not count', leden('2026-11-22', undefined), 0, { soort: 'niet te zeggen' }],
    [
      'two in four weeks, three to go: six weeks',
      leden('2026-11-21', '2026-11-01', undefined, undefined, undefined),
      2,
      { soort: 'dag', op: '2027-01-03' },
    ],
  ])('%s', (_, wie, recent, verwachting) => {
    expect(measureVoortgang(wie, vandaag, 28)).toMatchObject({ totaal: wie.length, recent, verwachting });
  });
});
