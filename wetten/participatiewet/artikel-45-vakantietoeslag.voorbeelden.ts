/** Knows the examples of art. 45 lid 1 Participatiewet about the holiday allowance. */
import { addToMonth, cents, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel } from '@samenkracht/testing/law';
import { uitersteBetaaldag, type Vakantietoeslagfeiten, vakantietoeslagInMaand } from './artikel-45-vakantietoeslag.ts';

/** Seventy euro in each of so many months. */
const reeks = (van: string, aantal: number): Vakantietoeslagfeiten['openstaand'] =>
  Array.from({ length: aantal }, (_, i) => ({ maand: addToMonth(month(van), i), bedrag: cents(7000) }));

export const bladzijde: Bladzijde = {
  bestand: 'artikel-45-vakantietoeslag',
  titel: 'Artikel 45 lid 1 Participatiewet: betaling van vakantietoeslag',
  toelichting:
    'Vakantietoeslag wordt in juni betaald over juni tot en met mei. Eindigt de bijstand, dan binnen drie maanden na de maand van het einde. In de voorbeelden is elke maand 70,00 gereserveerd.',
  regels: [vakantietoeslagInMaand],
  tabellen: [],
  openTermen: [],
  nietGedekt: [{ artikel: '45 lid 1', wat: 'Eerder betalen zodra de vakantietoeslag over de periode vaststaat.' }],
  proeven: () => [
    verklaar(vakantietoeslagInMaand, {
      maand: month('2026-06'),
      laatsteMaand: null,
      openstaand: [{ maand: month('2026-05'), bedrag: cents(7000) }],
    }).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'wat in een maand wordt betaald',
      tekst: `
open vanaf | maanden | maand   | einde   | betaald
2025-06    | 12      | 2026-06 | geen    |  840,00
2025-06    | 13      | 2026-06 | geen    |  840,00
2025-05    | 1       | 2026-06 | geen    |    0,00
2026-05    | 1       | 2026-06 | geen    |   70,00
2026-06    | 1       | 2026-06 | geen    |    0,00
2025-06    | 11      | 2026-05 | geen    |    0,00
2025-06    | 12      | 2026-07 | geen    |    0,00
2025-12    | 4       | 2026-04 | 2026-03 |  280,00
2025-12    | 4       | 2026-03 | 2026-03 |    0,00
2025-12    | 7       | 2026-07 | 2026-06 |  490,00
2025-12    | 7       | 2026-06 | 2026-06 |  420,00
`,
      reken: (cel) => ({
        betaald: bedragcel(
          vakantietoeslagInMaand({
            maand: month(cel('maand')),
            laatsteMaand: cel('einde') === 'geen' ? null : month(cel('einde')),
            openstaand: reeks(cel('open vanaf'), Number(cel('maanden'))),
          }),
        ),
      }),
    },
    {
      naam: 'uiterste dag van betaling na het einde',
      tekst: `
einde   | uiterlijk
2026-03 | 2026-06-30
2026-11 | 2027-02-28
2027-11 | 2028-02-29
`,
      reken: (cel) => ({ uiterlijk: uitersteBetaaldag(month(cel('einde'))) }),
    },
  ],
};
