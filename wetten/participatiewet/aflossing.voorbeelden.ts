/** Knows the examples of paying back per month. */
import { day, gemeenteCode, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNee } from '@samenkracht/testing/law';
import { kaderVan } from '@samenkracht/verordening';
import { type Aflossingsfeiten, aflossing, schuldvolgorde } from './aflossing.ts';
import { aflossingsvragen } from './handhaving/vragen-terugvordering.ts';
import { aflossingsregel, schuldvolgordekeuze } from './open-termen-handhaving.ts';

const feiten = (gemeente: string, anders: Partial<Aflossingsfeiten> = {}): Aflossingsfeiten => ({
  kader: kaderVan(gemeenteCode(gemeente)),
  besluitdag: day('2026-03-01'),
  schuld: euro('2.400,00'),
  ruimte: euro('70,07'),
  binnenTweeJaar: { keuze: 'nee', motivering: '' },
  norm: euro('1.401,50'),
  inkomen: euro('1.401,50'),
  ...anders,
});

export const bladzijde: Bladzijde = {
  bestand: 'aflossing',
  titel: 'Aflossing per maand: artikel 4:94 Algemene wet bestuursrecht',
  toelichting:
    'Wie een schuld niet in een keer kan betalen, kan per maand betalen. Zonder eigen regel van de gemeente is dat wat de beslagvrije voet overlaat. Rotterdam gaat uit van twee jaar, en anders van 5 procent van de norm plus 35 procent van het inkomen daarboven.',
  regels: [aflossing, schuldvolgorde],
  tabellen: [],
  openTermen: [aflossingsregel, schuldvolgordekeuze],
  nietGedekt: [{ artikel: 'CVDR432303 art. 9 lid 5', wat: 'Eerst vermogen te gelde maken.' }],
  proeven: () => [
    verklaar(aflossing, feiten('0599'), aflossingsvragen).uitleg,
    verklaar(aflossing, feiten('0556'), aflossingsvragen).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'hoeveel per maand, norm 1.401,50, ruimte volgens de beslagvrije voet 70,07',
      tekst: `
gemeente | besluit    | schuld   | binnen twee jaar | inkomen  | per maand | maanden
0556     | 2026-03-01 | 2.400,00 | ja               | 1.401,50 |     70,07 | 35
0556     | 2026-03-01 |    70,07 | ja               | 1.401,50 |     70,07 | 1
0556     | 2026-03-01 |    70,08 | ja               | 1.401,50 |     70,07 | 2
0556     | 2026-03-01 |     0,00 | ja               | 1.401,50 |      0,00 | 0
0599     | 2026-03-01 | 2.400,00 | ja               | 1.401,50 |    100,00 | 24
0599     | 2026-03-01 | 2.400,01 | ja               | 1.401,50 |    100,01 | 24
0599     | 2026-03-01 | 2.400,00 | nee              | 1.401,50 |     70,07 | 35
0599     | 2026-03-01 | 2.400,00 | nee              | 1.501,50 |    105,07 | 23
0599     | 2026-03-01 | 2.400,00 | nee              | 1.401,55 |     70,08 | 35
0599     | 2026-03-01 | 2.400,00 | nee              | 1.000,00 |     70,07 | 35
0599     | 2026-03-01 |    50,00 | nee              | 1.401,50 |     50,00 | 1
0599     | 2021-07-06 | 2.400,00 | ja               | 1.401,50 |     70,07 | 35
0599     | 2021-07-07 | 2.400,00 | ja               | 1.401,50 |    100,00 | 24
`,
      reken: (cel) => {
        const { perMaand, maanden } = aflossing(
          feiten(cel('gemeente'), {
            besluitdag: day(cel('besluit')),
            schuld: euro(cel('schuld')),
            binnenTweeJaar: { keuze: jaNee(cel('binnen twee jaar')) ? 'ja' : 'nee', motivering: '' },
            inkomen: euro(cel('inkomen')),
          }),
        );
        return { 'per maand': bedragcel(perMaand), maanden: String(maanden) };
      },
    },
    {
      naam: 'welke schuld eerst: over november 2025, maart 2026 en mei 2026',
      tekst: `
gemeente | op         | volgorde
0556     | 2026-06-25 | 2025-11, 2026-03, 2026-05
0599     | 2026-06-25 | 2026-03, 2026-05, 2025-11
0599     | 2026-12-31 | 2026-03, 2026-05, 2025-11
0599     | 2027-01-01 | 2025-11, 2026-03, 2026-05
0599     | 2021-07-06 | 2025-11, 2026-03, 2026-05
`,
      reken: (cel) => ({
        volgorde: schuldvolgorde({
          kader: kaderVan(gemeenteCode(cel('gemeente'))),
          op: day(cel('op')),
          maanden: [month('2026-05'), month('2025-11'), month('2026-03')],
        }).join(', '),
      }),
    },
    {
      naam: 'zonder ruimte',
      tekst: `
ruimte | per maand | maanden
  0,00 |      0,00 | geen einde
  0,01 |      0,01 | 240000
`,
      reken: (cel) => {
        const { perMaand, maanden } = aflossing(feiten('0556', { ruimte: euro(cel('ruimte')) }));
        return { 'per maand': bedragcel(perMaand), maanden: String(maanden ?? 'geen einde') };
      },
    },
  ],
};
