/** Knows the amounts of art. 8 lid 1 Wml: the minimum wage per month since July 2017, and per hour since 2024. */
import { tabel } from '@samenkracht/law';
import { laatsteDag, minimumloonwet } from './wet.ts';

/** Until 2023 the wage itself; from 2024 the referentiemaandloon, which only acts that refer to it use. */
export const maandbedrag = tabel(
  {
    id: 'wml-8-1-b',
    naam: 'Minimumloon per maand, vanaf 2024 referentiemaandloon',
    grond: { wet: minimumloonwet, artikel: '8', lid: '1', onderdeel: 'b' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2017-07-01 | 1.565,40 | een bron     | hrkw
  2018-01-01 | 1.578,00 | twee bronnen | hsa18, hrkw
  2018-07-01 | 1.594,20 | twee bronnen | vpt18, bout18
  2019-01-01 | 1.615,80 | een bron     | hfp20
  2019-07-01 | 1.635,60 | twee bronnen | vb19, hrkw
  2020-01-01 | 1.653,60 | twee bronnen | nfo20, hrkw
  2020-07-01 | 1.680,00 | twee bronnen | adm20, hfp20
  2021-01-01 | 1.684,80 | twee bronnen | inl21, hrkw
  2021-07-01 | 1.701,00 | twee bronnen | puur21, bout21
  2022-01-01 | 1.725,00 | twee bronnen | hrkw, teleg22
  2022-07-01 | 1.756,20 | een bron     | bb23
  2023-01-01 | 1.934,40 | twee bronnen | stb22, hrkw
  2023-07-01 | 1.995,00 | twee bronnen | nbr23, hrkw
  2024-01-01 | 2.069,40 | een bron     | hrkw
  2024-07-01 | 2.133,60 | twee bronnen | hrkw, nbr24
  2025-01-01 | 2.191,80 | een bron     | wml25
  2025-07-01 | 2.245,80 | afgeleid     |             | | terug te rekenen uit januari 2026: 2.294,40 / 1,0216
  2026-01-01 | 2.294,40 | een bron     | nb26
  2026-07-01 | 2.337,00 | een bron     | stc2616505
`,
);

export const uurbedrag = tabel(
  {
    id: 'wml-8-1-a',
    naam: 'Minimumloon per uur',
    grond: { wet: minimumloonwet, artikel: '8', lid: '1', onderdeel: 'a' },
    soort: 'bedrag',
    tot: laatsteDag,
  },
  `
  2024-01-01 | 13,27 | een bron     | hrkw
  2024-07-01 | 13,68 | twee bronnen | hrkw, nbr24
  2025-01-01 | 14,06 | twee bronnen | wml25, kb25
  2025-07-01 | 14,40 | twee bronnen | ro26, metro25
  2026-01-01 | 14,71 | twee bronnen | ro26, verti26
  2026-07-01 | 14,99 | een bron     | stc2616505
`,
);
