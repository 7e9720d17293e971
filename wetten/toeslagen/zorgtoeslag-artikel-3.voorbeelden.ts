/** Knows the examples of art. 3 Wet op de zorgtoeslag. */
import { day, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, type Cellen, euro, jaNee, jaNeeCel, testkader } from '@samenkracht/testing/law';
import { eenAanvrager, eenToeslagmaand, eenToeslagpartner } from './bouw.ts';
import type { Toeslagfeiten } from './feiten.ts';
import { vermogensgrensZorgAlleen, vermogensgrensZorgPartner } from './zorgtoeslag.bedragen.ts';
import { vermogenTeHoogVoorZorg } from './zorgtoeslag-artikel-3.ts';

const uitRij = (cel: Cellen): Toeslagfeiten =>
  eenToeslagmaand(month(`${cel('jaar')}-05`), testkader(), {
    aanvrager: eenAanvrager(day('1985-06-15'), { rendementsgrondslag: euro(cel('vermogen')) }),
    partner:
      cel('vermogen partner') === 'geen'
        ? null
        : eenToeslagpartner(day('1986-01-01'), {
            rendementsgrondslag: euro(cel('vermogen partner')),
            heleJaar: jaNee(cel('hele jaar')),
          }),
  });

export const bladzijde: Bladzijde = {
  bestand: 'zorgtoeslag-artikel-3',
  titel: 'Artikel 3 Wet op de zorgtoeslag: de vermogensgrens',
  toelichting:
    'Wie op 1 januari meer vermogen heeft dan de grens krijgt het hele jaar geen zorgtoeslag. Met het hele jaar dezelfde partner telt het vermogen van beiden, met een hogere grens.',
  regels: [vermogenTeHoogVoorZorg],
  tabellen: [vermogensgrensZorgAlleen, vermogensgrensZorgPartner],
  openTermen: [],
  nietGedekt: [
    { artikel: '3', wat: 'wat tot de rendementsgrondslag hoort (artikel 5.3 Wet IB 2001): dat is een feit' },
  ],
  proeven: () => [
    verklaar(
      vermogenTeHoogVoorZorg,
      eenToeslagmaand(month('2026-05'), testkader(), { aanvrager: eenAanvrager(day('1985-06-15')) }),
    ).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'boven de grens',
      tekst: `
jaar | vermogen   | vermogen partner | hele jaar | te hoog
2024 | 140.213    | geen             | nee       | nee
2024 | 140.213,01 | geen             | nee       | ja
2025 | 141.896    | geen             | nee       | nee
2025 | 141.897    | geen             | nee       | ja
2026 | 146.011    | geen             | nee       | nee
2026 | 146.012    | geen             | nee       | ja
2026 | 146.012    | 0                | ja        | nee
2026 | 100.000    | 84.633           | ja        | nee
2026 | 100.000    | 84.633,01        | ja        | ja
2026 | 100.000    | 84.633,01        | nee       | nee
2027 | 0          | geen             | nee       | gat
`,
      reken: (cel) => ({ 'te hoog': jaNeeCel(vermogenTeHoogVoorZorg(uitRij(cel))) }),
    },
  ],
};
