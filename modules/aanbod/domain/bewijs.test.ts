/** Shows the evidence of the MaatWerkplaats: 250 places of which 50 in Maassluis, EUR 3,000 a place, until and with 31 December 2021. */
import { day, gemeenteCode } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { maatWerkplaats } from '../programmas/plaatsen.ts';
import { addBewijzen, type Bewijs } from './bewijs.ts';

const bewijs = (gemeente: string, hoeveel: number, totEnMet = '2021-12-31'): Bewijs => ({
  programma: 'maatwerkplaats',
  gemeente: gemeenteCode(gemeente),
  opgemaaktOp: day('2021-06-30'),
  regels: Array.from({ length: hoeveel }, (_, at) => ({
    kenmerk: `${gemeente}-${at}`,
    van: day('2020-02-01'),
    totEnMet: day(totEnMet),
    minuten: 60,
    uitkomst: null,
  })),
});

test.each<[string, readonly Bewijs[], number, readonly string[]]>([
  ['nobody yet', [], 0, []],
  ['all places', [bewijs('0556', 50), bewijs('0622', 120), bewijs('0606', 80)], 250, []],
  ['one too many in Maassluis', [bewijs('0556', 51)], 51, ['gemeente 0556: 51 deelnemers, er zijn 50 plaatsen']],
  [
    'one too many together',
    [bewijs('0556', 50), bewijs('0622', 201)],
    251,
    ['samen: 251 deelnemers, er zijn 250 plaatsen'],
  ],
  ['one municipality twice', [bewijs('0622', 1), bewijs('0622', 1)], 2, ['gemeente 0622 staat er twee keer']],
  ['after the end', [bewijs('0606', 1, '2022-01-01')], 1, ['gemeente 0606: 0606-0 loopt langer dan het programma']],
])('evidence: %s', (_, bewijzen, deelnemers, opmerkingen) => {
  expect(addBewijzen(maatWerkplaats, bewijzen)).toMatchObject({
    deelnemers,
    hoogstens: 250,
    minuten: 60 * deelnemers,
    perDeelnemer: 300_000,
    opmerkingen,
  });
});
