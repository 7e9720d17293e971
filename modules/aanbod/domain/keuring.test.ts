/** Shows what a definition may not say, each with its place, and that the definitions of the house say none of it. */
import { cents, day, gemeenteCode } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { programmas, programmasIn } from '../programmas/index.ts';
import { inspectProgramma } from './keuring.ts';
import { type Programmaversie, sleutelVan } from './programma.ts';
import { programmaMet, versie } from './programma.voorbeelden.ts';

test.each(programmas.map((programma) => [programma.naam, programma] as const))(
  '%s contradicts itself nowhere',
  (_, programma) => {
    expect(inspectProgramma(programma)).toEqual([]);
    expect(programma.versies.every(({ bron }) => bron.length > 10)).toBe(true);
  },
);

test('names of programmes are there once, and what excludes another names one that is there', () => {
  for (const gemeente of ['0599', '0556', '0622', '0606'].map(gemeenteCode)) {
    const hier = programmasIn(gemeente).map(sleutelVan);
    expect(new Set(hier).size).toBe(hier.length);
  }
  const namen = programmas.map(({ naam }) => naam);
  for (const { versies } of programmas)
    for (const { nietNaast } of versies) expect(namen).toEqual(expect.arrayContaining([...nietNaast]));
});

test.each<[string, Partial<Programmaversie>, string]>([
  ['it ends before it begins', { tot: day('2026-01-01') }, 'versies[0].tot'],
  [
    'more must be than may be',
    { uren: [{ onderdeel: 'werk', minstens: 21, hoogstens: 20 }] },
    'versies[0].uren[0].minstens',
  ],
  ['fewer than no hours', { uren: [{ onderdeel: 'werk', minstens: -1 }] }, 'versies[0].uren[0]'],
  ['more hours than a week has', { weekagenda: 200, uren: [{ onderdeel: 'werk', minstens: 169 }] }, 'versies[0].uren'],
  ['the agenda is smaller than what must be', { weekagenda: 11 }, 'versies[0].weekagenda'],
  ['a part is there twice', { uren: [...versie.uren, { onderdeel: 'werk' }] }, 'versies[0].uren[2].onderdeel'],
  [
    'a choice for a part without hours',
    { keuzes: [{ onderdeel: 'taal', volgorde: ['les'], alleenAlsPassend: [] }] },
    'versies[0].keuzes[0].onderdeel',
  ],
  [
    'nothing to choose',
    { keuzes: [{ onderdeel: 'werk', volgorde: [], alleenAlsPassend: [] }] },
    'versies[0].keuzes[0].volgorde',
  ],
  [
    'a choice twice',
    { keuzes: [{ onderdeel: 'werk', volgorde: ['a', 'a'], alleenAlsPassend: [] }] },
    'versies[0].keuzes[0].volgorde[1]',
  ],
  [
    'phases that last longer than it',
    {
      fasen: [
        { naam: 'a', duur: { weken: 3 } },
        { naam: 'b', duur: { weken: 2 } },
      ],
    },
    'versies[0].fasen',
  ],
  [
    'a deadline after its end',
    { termijnen: [{ naam: 'a', na: 'start', binnen: { maanden: 1 } }] },
    'versies[0].termijnen[0].binnen',
  ],
  ['half a time put off', { verlengen: 0.5 }, 'versies[0].verlengen'],
  ['an evaluation before its begin', { evaluatie: day('2026-01-01') }, 'versies[0].evaluatie'],
  [
    'an outcome twice',
    { uitkomsten: [...versie.uitkomsten, { naam: 'werk', betekenis: '' }] },
    'versies[0].uitkomsten[2]',
  ],
  [
    'an indicator of an outcome that is none',
    { indicatoren: [{ naam: 'a', uitkomsten: ['geluk'] }] },
    'versies[0].indicatoren[0].uitkomsten',
  ],
  ['more than all', { indicatoren: [{ naam: 'a', uitkomsten: [], streef: 101 }] }, 'versies[0].indicatoren[0].streef'],
  [
    'parts above the whole',
    { plafond: { bedrag: cents(1), deelnemers: 1, perGemeente: [{ gemeente: gemeenteCode('0556'), deelnemers: 2 }] } },
    'versies[0].plafond.perGemeente',
  ],
  ['for nobody', { doelgroep: [{ feit: 'leeftijd', minstens: 27, onder: 27 }] }, 'versies[0].doelgroep[0]'],
  ['excluding itself', { nietNaast: ['Voorbeeld'] }, 'versies[0].nietNaast'],
])('refused with its place: %s', (_, over, plek) => {
  expect(inspectProgramma(programmaMet()).map((fout) => fout.plek)).toEqual([]);
  expect(inspectProgramma(programmaMet(over)).map((fout) => fout.plek)).toContain(plek);
});

test('versions follow one another: no day has two, and only the first has no begin', () => {
  const { vanaf: _, ...zonder } = versie;
  const eerste = { ...versie, tot: day('2026-07-01') };
  const met = (...versies: readonly Programmaversie[]) =>
    inspectProgramma({ ...programmaMet(), versies }).map(({ plek }) => plek);
  expect(met()).toEqual(['versies']);
  expect(met({ ...zonder, tot: day('2026-07-01') }, { ...versie, vanaf: day('2026-07-01') })).toEqual([]);
  expect(met(eerste, { ...versie, vanaf: day('2026-06-30') })).toEqual(['versies[1].vanaf']);
  expect(met(eerste, zonder)).toEqual(['versies[1].vanaf']);
  expect(met(versie, { ...versie, vanaf: day('2027-01-01') })).toEqual(['versies[1].vanaf']);
});
