/** Knows the abonnementstarief of art. 2.1.4a Wmo 2015: per four weeks in 2019, per month since 2020. */
import { day } from '@samenkracht/core';
import { tabel } from '@samenkracht/law';
import { wmo2015 } from './wetten.ts';

export const abonnementstarief = tabel(
  {
    id: 'wmo-2-1-4a',
    naam: 'Abonnementstarief',
    grond: { wet: wmo2015, artikel: '2.1.4a' },
    soort: 'bedrag',
    tot: day('2027-01-01'),
  },
  `
  2019-01-01 | 17,50 | twee bronnen | wmo19, wmo20 |  | per vier weken
  2020-01-01 | 19,00 | twee bronnen | wmo20, zuid  |  | per maand
  2021-01-01 | 19,00 | afgeleid     | wmo24        |  | per maand; 2020 en 2023 zijn beide 19,00
  2022-01-01 | 19,00 | afgeleid     | wmo24        |  | per maand; 2020 en 2023 zijn beide 19,00
  2023-01-01 | 19,00 | een bron     | wmo24        |  | per maand
  2024-01-01 | 20,60 | een bron     | wmo24        |  | per maand
  2025-01-01 | 21,00 | twee bronnen | wmo25, cak26 |  | per maand
  2026-01-01 | 21,80 | een bron     | cak26        |  | per maand; een veelvoud van 0,20 zoals artikel 2.1.4b lid 4 vraagt
`,
);
