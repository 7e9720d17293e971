/** Knows which part of the minimum wage holds at each age below the full one (art. 7 lid 3 and 8 lid 3 and 4 Wml, and the decree on it). */
import type { Fraction } from '@samenkracht/core';
import { type Tabel, tabel } from '@samenkracht/law';
import { laatsteDag, minimumloonwet } from './wet.ts';

const jeugd = (leeftijd: number, rijen: string): Tabel<Fraction> =>
  tabel(
    {
      id: `wml-7-3-${leeftijd}`,
      naam: `Deel van het minimumloon bij ${leeftijd} jaar`,
      grond: { wet: minimumloonwet, artikel: '7', lid: '3' },
      soort: 'percentage',
      tot: laatsteDag,
    },
    rijen,
  );

const nietGelezen =
  'de percentages van juli 2026 zijn niet gelezen; het bedrag van art. 20 lid 3 Pw past bij 50% op 18 jaar';

const sinds2019 = (tot2019: string, sinds: string): string => `
  2017-07-01 | ${tot2019} | twee bronnen | bout18, hrkw
  2019-07-01 | ${sinds} | twee bronnen | adm20, verti26
  2026-07-01 | ${sinds} | afgeleid     | | | ${nietGelezen}
`;

/** By age; 21 and older came into the full wage in two steps, so 21 has a row of its own until July 2019. */
export const jeugdpercentages: ReadonlyMap<number, Tabel<Fraction>> = new Map([
  [15, jeugd(15, sinds2019('30%', '30%'))],
  [16, jeugd(16, sinds2019('34,5%', '34,5%'))],
  [17, jeugd(17, sinds2019('39,5%', '39,5%'))],
  [18, jeugd(18, sinds2019('47,5%', '50%'))],
  [19, jeugd(19, sinds2019('55%', '60%'))],
  [20, jeugd(20, sinds2019('70%', '80%'))],
  [21, jeugd(21, sinds2019('85%', '100%').split('\n').slice(0, 3).join('\n'))],
]);

const bbl = (leeftijd: number, percentage: string): Tabel<Fraction> =>
  tabel(
    {
      id: `wml-8-4-${leeftijd}`,
      naam: `Deel van het minimumloon bij ${leeftijd} jaar in de beroepsbegeleidende leerweg`,
      grond: { wet: minimumloonwet, artikel: '8', lid: '4' },
      soort: 'percentage',
      tot: laatsteDag,
    },
    `
  2020-07-01 | ${percentage} | twee bronnen | adm20, kb25
  2026-01-01 | ${percentage} | afgeleid     | | | gelezen tot en met 2025; voor 2026 niet
`,
  );

/** By age; at other ages who learns while working has the same part as everyone. */
export const bblPercentages: ReadonlyMap<number, Tabel<Fraction>> = new Map([
  [18, bbl(18, '45,5%')],
  [19, bbl(19, '52,5%')],
  [20, bbl(20, '61,5%')],
]);
