/** Knows the amounts of the loonkostenvoordeel (Wet tegemoetkomingen loondomein): per hour, and at most per year. */
import { day } from '@samenkracht/core';
import { tabel } from '@samenkracht/law';
import { tegemoetkomingenLoondomein } from './andere-wetten.ts';

/** Only the amounts of 2025 were found. */
const laatsteDagVoordeel = day('2026-01-01');

const bedrag = (id: string, naam: string, rij: string) =>
  tabel(
    {
      id: `wtl-${id}`,
      naam,
      grond: { wet: tegemoetkomingenLoondomein, artikel: 'bedragen 2025' },
      soort: 'bedrag',
      tot: laatsteDagVoordeel,
    },
    rij,
  );

export const voordeelBanenafspraak = bedrag(
  'banenafspraak-uur',
  'Loonkostenvoordeel banenafspraak, per uur',
  '2025-01-01 | 1,01 | een bron | wtl25',
);
export const voordeelBanenafspraakJaar = bedrag(
  'banenafspraak-jaar',
  'Loonkostenvoordeel banenafspraak, ten hoogste per jaar',
  '2025-01-01 | 2.000 | een bron | wtl25',
);
export const voordeelArbeidsgehandicapt = bedrag(
  'arbeidsgehandicapt-uur',
  'Loonkostenvoordeel arbeidsgehandicapte werknemer, per uur',
  '2025-01-01 | 3,05 | een bron | wtl25',
);
export const voordeelArbeidsgehandicaptJaar = bedrag(
  'arbeidsgehandicapt-jaar',
  'Loonkostenvoordeel arbeidsgehandicapte werknemer, ten hoogste per jaar',
  '2025-01-01 | 6.000 | een bron | wtl25',
);
export const voordeelOudere = bedrag(
  'oudere-uur',
  'Loonkostenvoordeel oudere werknemer, per uur',
  '2025-01-01 | 1,35 | een bron | wtl25',
);
export const voordeelOudereJaar = bedrag(
  'oudere-jaar',
  'Loonkostenvoordeel oudere werknemer, ten hoogste per jaar',
  '2025-01-01 | 2.600 | een bron | wtl25',
);
