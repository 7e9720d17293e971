/** Days that are no part of the month are refused, and a run over a city takes them for no other days. */
import { day, month } from '@samenkracht/core';
import { testkader } from '@samenkracht/testing/law';
import { expect, test } from 'vitest';
import { bijstandsmaand } from './artikel-19.ts';
import { eenMaand } from './bouw.ts';
import { bulkmaand, maakHuishoudens, zetHuishouden } from './bulk.ts';
import { Onmogelijk } from './onmogelijk.ts';

const kader = testkader();

test.each([
  ['before the month', '2026-09-15', '2026-11-01'],
  ['after it', '2026-10-01', '2026-11-02'],
  ['a year on', '2026-10-01', '2027-11-01'],
  ['the other way round', '2026-10-20', '2026-10-10'],
  ['none at all', '2026-10-05', '2026-10-05'],
])('days with a right that lie %s are no days of the month, in a run over a city too', (_, vanaf, tot) => {
  const oktober = month('2026-10');
  const fout = eenMaand(oktober, kader, { vanaf: day(vanaf), tot: day(tot) });
  expect(() => bijstandsmaand(fout)).toThrow(
    new Onmogelijk('vanaf', 'de dagen liggen in de maand, de eerste voor de laatste'),
  );
  const goed = eenMaand(oktober, kader, { vanaf: day(`2026-10-${vanaf.slice(8)}`), tot: day('2026-11-01') });
  const rijen = maakHuishoudens(oktober);
  for (const [i, f] of [fout, goed, fout].entries()) zetHuishouden(rijen, i, f);
  const uit: unknown[] = [];
  bulkmaand(
    rijen,
    (i, uitkomst) => {
      uit[i] = uitkomst;
    },
    (i, { soort }) => {
      uit[i] = soort;
    },
  );
  expect(uit).toEqual(['geweigerd', bijstandsmaand(goed), 'geweigerd']);
});
