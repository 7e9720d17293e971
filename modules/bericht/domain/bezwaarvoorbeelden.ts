/** Knows one worked example of every bericht about an objection: for the tests, and to look at a letter while writing it. */
import { cents, day, month } from '@samenkracht/core';
import type { Bericht, Kader } from './bericht.ts';
import {
  composeBezwaarBeslissing,
  composeBezwaarIngetrokken,
  composeBezwaarLanger,
  composeBezwaarOntvangst,
  composeDwangsom,
  composeHoorzitting,
} from './bezwaarberichten.ts';
import { composeBijzonder } from './bijzonderbericht.ts';
import { composeVoorschot } from './voorschotbericht.ts';

const geldvoorbeelden = (kader: Kader) =>
  ({
    'bijzonder besluit': composeBijzonder(
      {
        aard: 'bijzondere bijstand',
        genomenOp: day('2026-11-21'),
        bezwaarUiterlijk: day('2027-01-04'),
        verleend: true,
        bedrag: cents(24_000 /* bron: verzonnen, november 2026 */),
        perMaand: false,
        reden: 'U krijgt € 240,00.',
        betaaldOp: day('2026-11-23'),
      },
      kader,
    ),
    voorschot: composeVoorschot(
      {
        bedrag: cents(87_494 /* bron: verzonnen, november 2026 */),
        betaaldOp: day('2026-12-17'),
        maand: month('2026-11'),
      },
      kader,
    ),
  }) as const;

export const bezwaarvoorbeelden = (kader: Kader) =>
  ({
    'bezwaar ontvangen': composeBezwaarOntvangst(
      {
        tegen: 'Z-2026-001042',
        besluitVan: day('2026-11-10'),
        ontvangenOp: day('2026-11-21'),
        uiterstBesluit: day('2027-02-02'),
        redenenUiterlijk: day('2026-12-19'),
      },
      kader,
    ),
    'bezwaar langer': composeBezwaarLanger(
      { grond: 'verdaagd', reden: 'Wij wachten op gegevens van uw huisbaas.', uiterstBesluit: day('2027-03-16') },
      kader,
    ),
    hoorzitting: composeHoorzitting({ op: '2026-12-15T09:30:00Z', plaats: 'Halvemaanpassage 90, Rotterdam' }, kader),
    dwangsom: composeDwangsom({ bedrag: cents(50_000), vanaf: day('2026-10-16'), betaaldOp: day('2026-11-02') }, kader),
    'bezwaar ingetrokken': composeBezwaarIngetrokken({ op: day('2026-12-01') }, kader),
    ...geldvoorbeelden(kader),
    'bezwaar beslist': composeBezwaarBeslissing(
      {
        tegen: 'Z-2026-001042',
        beroepUiterlijk: day('2027-02-15'),
        onderdelen: [
          {
            onderdeel: 'Wie er bij u woont',
            uitkomst: 'gegrond',
            gevolg: 'herroepen',
            motivering: 'Uw broer woont niet bij u. Dat blijkt uit zijn huurcontract.',
          },
          {
            onderdeel: 'Uw loon van oktober',
            uitkomst: 'ongegrond',
            gevolg: 'in stand',
            motivering: 'Op uw loonstrook staat hetzelfde bedrag als in ons besluit.',
          },
        ],
      },
      kader,
    ),
  }) as const satisfies Readonly<Record<string, Bericht>>;
