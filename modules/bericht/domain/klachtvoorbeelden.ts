/** Knows one worked example of every bericht about a complaint: for the tests, and to look at a letter while writing it. */
import { day } from '@samenkracht/core';
import type { Bericht, Kader } from './bericht.ts';
import { composeKlachtAfgedaan, composeKlachtLanger, composeKlachtOntvangst } from './klachtberichten.ts';

export const klachtvoorbeelden = (kader: Kader) =>
  ({
    'klacht ontvangen': composeKlachtOntvangst(
      { thema: 'wachten', ontvangenOp: day('2026-11-02'), uiterlijk: day('2026-12-14'), metAdvies: true },
      kader,
    ),
    'klacht langer': composeKlachtLanger(
      { grond: 'verdaagd', reden: 'De medewerker die erbij was, is ziek.', uiterlijk: day('2027-01-11') },
      kader,
    ),
    'klacht afgedaan': composeKlachtAfgedaan(
      {
        wijze: 'oordeel',
        oordeel: 'gegrond',
        bevindingen: 'U belde drie keer. Niemand belde u terug. Dat had niet mogen gebeuren.',
        conclusies: 'Wij spraken af dat wij elke dag terugbellen.',
        ombudsman: 'de ombudsman van uw gemeente',
        ombudsmanUiterlijk: day('2027-12-14'),
      },
      kader,
    ),
  }) as const satisfies Readonly<Record<string, Bericht>>;
