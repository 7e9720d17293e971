/** Knows art. 41 to 49 Zorgverzekeringswet: the income-dependent contribution that a person pays himself. */
import { type Money, part, smallest, ZERO } from '@samenkracht/core';
import { type MetKader, regel, tabel, zoek } from '@samenkracht/law';
import { beginJaar, laatsteDag, zorgverzekeringswet } from './wet.ts';

export const laagPercentage = tabel(
  {
    id: 'zvw-45-3',
    naam: 'Bijdrage Zvw die iemand zelf betaalt',
    grond: { wet: zorgverzekeringswet, artikel: '45', lid: '3' },
    soort: 'percentage',
    tot: laatsteDag,
  },
  '2026-01-01 | 4,85% | twee bronnen | nb26, vrij',
);

/** Per year; in the Normenbrief of January 2026 (bijlage VI). Of earlier years it was not found. */
export const hoogsteBijdrageInkomen = tabel(
  {
    id: 'zvw-43-2',
    naam: 'Hoogste bijdrage-inkomen Zvw',
    grond: { wet: zorgverzekeringswet, artikel: '43', lid: '2' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  '2026-01-01 | 79.409,00 | een bron | nb26 | | bijlage VI onder I',
);

/** `loon` and `uitkering`: the payer bears the contribution (art. 46). `aanslag`: art. 49 lid 2, such as alimony and profit. */
export type Zvwsoort = 'loon' | 'uitkering' | 'aanslag';

/** Over a year. */
export const zvwBijdrage = regel(
  {
    id: 'zvw-45',
    naam: 'Inkomensafhankelijke bijdrage Zvw die iemand zelf betaalt',
    grond: { wet: zorgverzekeringswet, artikel: '45', lid: '1' },
    werkwijze:
      'Over loon en uitkering draagt de werkgever of de uitkerende instantie de bijdrage. Over ander inkomen betaalt iemand zelf een percentage, tot het hoogste bijdrage-inkomen.',
  },
  (f: MetKader, soort: Zvwsoort, inkomen: Money, jaar: number): Money => {
    if (soort !== 'aanslag' || inkomen <= 0) return ZERO;
    const op = beginJaar(jaar);
    return part(smallest(inkomen, zoek(f, hoogsteBijdrageInkomen, op)), zoek(f, laagPercentage, op), 'half up');
  },
);
