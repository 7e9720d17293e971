/** Shows that a definition that was typed is read as it is, and where it is refused when it is none. */
import { day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { programmas } from '../programmas/index.ts';
import { readProgramma } from './lezen.ts';
import { programmaMet, versie } from './programma.voorbeelden.ts';
import { inWoorden } from './woorden.ts';

test.each(programmas.map(({ gemeenten: _, ...programma }) => [programma.naam, programma] as const))(
  '%s is written as text and read back the same',
  (_, programma) => {
    const gelezen = readProgramma(JSON.parse(JSON.stringify(programma)));
    expect(gelezen).toEqual({ ok: true, programma });
  },
);

const met = (over: object) => ({ naam: 'Nieuw', belofte: 'Een zin.', versies: [{ ...versie, ...over }] });
test.each<[string, unknown, string, string]>([
  ['nothing', null, 'het geheel', 'object'],
  ['no versions', { naam: 'Nieuw', belofte: 'Een zin.' }, 'het geheel', 'versies'],
  ['no source', met({ bron: '' }), 'versies[0].bron', 'kan niet'],
  [
    'a word where hours stand',
    met({ uren: [{ onderdeel: 'werk', minstens: 'acht' }] }),
    'versies[0].uren[0].minstens',
    'number',
  ],
  [
    'a kind of hours that does not exist',
    met({ uren: [{ onderdeel: 'werk', liefst: 8 }] }),
    'versies[0].uren[0]',
    'liefst',
  ],
  ['a life domain that does not exist', { ...met({}), domeinen: ['tuin'] }, 'domeinen[0]', 'mogelijkheden'],
  ['a life domain twice', { ...met({}), domeinen: ['taal', 'taal'] }, 'domeinen', 'kan niet'],
  ['a day that no calendar has', met({ vanaf: '2026-02-30' }), 'versies[0].vanaf', 'kalender'],
  [
    'a deadline after nothing',
    met({ termijnen: [{ naam: 'a', na: 'kerst', binnen: { weken: 1 } }] }),
    'versies[0].termijnen[0].na',
    'mogelijkheden',
  ],
])('refused with its place: %s', (_, waarde, plek, wat) => {
  const gelezen = readProgramma(waarde);
  const fouten = gelezen.ok ? [] : gelezen.fouten;
  expect(
    fouten.some((fout) => fout.plek === plek && fout.wat.includes(wat)),
    JSON.stringify(fouten),
  ).toBe(true);
});

test('a version in words: who, how long, hours, choices, ends, and what is not known', () => {
  const woorden = inWoorden({
    ...versie,
    verlengen: 0,
    weekagenda: 32,
    nietNaast: [],
    evaluatie: day('2026-12-01'),
    gaten: ['Hoe vaak, staat er niet.'],
  });
  expect(Object.fromEntries(woorden.map(({ kop, zinnen }) => [kop, zinnen]))).toEqual({
    'Voor wie': ['leeftijd: minstens 18 en onder 27.'],
    'Hoe lang': ['Hoogstens 4 weken. Daarna is het afgelopen.', 'Het einde kan niet later worden.'],
    'Uren per week': [
      'werk: minstens 8 uur en hoogstens 20 uur per week.',
      'training: minstens 4 uur per week.',
      'De weekagenda groeit naar 32 uur.',
    ],
    Kiezen: ['Voor werk eerst betaald werk, dan vrijwilligerswerk.'],
    Termijnen: ['eerste gesprek: binnen 2 weken na de aanmelding.', 'Op 1 december 2026 wordt gekeken of het werkt.'],
    'Hoe het kan aflopen': ['werk: hij werkt.', 'gestopt: hij is gestopt.'],
    'Waaraan wij het meten': ['werk: het deel van wie klaar is met werk; het streven is 50%.'],
    'Wat de stukken niet zeggen': ['Hoe vaak, staat er niet.'],
  });
  for (const programma of [...programmas, programmaMet()])
    for (const een of programma.versies) expect(inWoorden(een).length).toBeGreaterThan(3);
});
