/** Knows the day on which the Wet inburgering 2021 would take effect, as it was known over time. */
import { day } from '@samenkracht/core';
import { tabel } from '@samenkracht/law';
import { wetInburgering2021 } from './wetten.ts';

/** A row holds from the day on which it became known, not from the day that it names. */
export const verwachteInwerkingtreding = tabel(
  {
    id: 'wi21-inwerkingtreding',
    naam: 'Dag waarop de wet in werking treedt, zoals toen bekend',
    grond: { wet: wetInburgering2021, artikel: '55' },
    soort: 'tekst',
    tot: day('2027-01-01'),
  },
  `
  2019-07-01 | 2021-07-01 | afgeleid     | mvs19        |  | verwachting in de jaarstukken; de dag waarop zij bekend werd is niet gevonden
  2020-11-01 | 2022-01-01 | afgeleid     | rdam20       |  | uitstel, bekend in november 2020; de dag in november is niet gevonden
  2022-01-01 | 2022-01-01 | twee bronnen | rdam20, wi21 |  | in werking getreden
`,
);
