/** Knows the examples of art. 35 Participatiewet. */
import { day, gemeenteCode } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNee } from '@samenkracht/testing/law';
import { kaderVan } from '@samenkracht/verordening';
import { type Bijzonderfeiten, bijzondereBijstand, drempelbedrag35 } from './artikel-35.ts';
import { bijzondereBijstandvragen } from './ondersteuning/vragen-toeslagen.ts';
import { draagkracht, drempelBijzondereBijstand } from './open-termen-toeslagen.ts';

const feiten = (gemeente: string, anders: Partial<Bijzonderfeiten> = {}): Bijzonderfeiten => ({
  kader: kaderVan(gemeenteCode(gemeente)),
  op: day('2026-03-01'),
  kosten: euro('500,00'),
  eerdereKosten: euro('0,00'),
  noodzakelijk: { keuze: 'ja', motivering: '' },
  bijzondereOmstandigheden: { keuze: 'ja', motivering: '' },
  voorliggendeVoorziening: false,
  uitNorm: { keuze: 'nee', motivering: '' },
  norm: euro('1.400,00'),
  inkomen: euro('1.400,00'),
  vermogenBovenGrens: euro('0,00'),
  alVerrekend: euro('0,00'),
  bijlage: '2',
  ...anders,
});

const uitkomst = (f: Bijzonderfeiten): Readonly<Record<string, string>> => {
  const { wijze, bedrag } = bijzondereBijstand(f);
  return { besluit: wijze, bedrag: bedragcel(bedrag) };
};

const wogen = (cel: string) => ({ keuze: jaNee(cel) ? 'ja' : 'nee', motivering: '' }) as const;

export const bladzijde: Bladzijde = {
  bestand: 'artikel-35',
  titel: 'Artikel 35 Participatiewet: bijzondere bijstand',
  toelichting:
    'Voor noodzakelijke kosten uit bijzondere omstandigheden. Een gemeente kan kleine kosten weigeren en kan een deel van het inkomen buiten beschouwing laten. Zonder eigen regel telt al het inkomen boven de norm over twaalf maanden.',
  regels: [bijzondereBijstand],
  tabellen: [drempelbedrag35],
  openTermen: [drempelBijzondereBijstand, draagkracht],
  nietGedekt: [
    { artikel: '35 lid 3', wat: 'De collectieve zorgverzekering.' },
    { artikel: '35 lid 4 tot en met 6', wat: 'De energietoeslag van 2022 en 2023.' },
    { artikel: '35 lid 8', wat: 'Loonbelasting over bijzondere bijstand.' },
    { artikel: 'CVDR719087 art. 10.4 lid 2', wat: 'Een maandnorm op de rekening die niet als vermogen telt.' },
    { artikel: 'CVDR719087 hoofdstuk 4-8', wat: 'De regels per kostensoort, de richtprijzen, en lening of gift.' },
  ],
  proeven: () => [
    verklaar(bijzondereBijstand, feiten('0556', { inkomen: euro('1.420,00') }), bijzondereBijstandvragen).uitleg,
    verklaar(bijzondereBijstand, feiten('0599', { inkomen: euro('1.600,00') }), bijzondereBijstandvragen).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'kleine kosten: drempel van 176 euro in 2026; Rotterdam past hem sinds 1 mei 2024 niet toe',
      tekst: `
gemeente | op         | kosten | eerder | besluit   | bedrag
0556     | 2026-03-01 | 176,00 |   0,00 | geweigerd |   0,00
0556     | 2026-03-01 | 176,01 |   0,00 | toegekend | 176,01
0556     | 2026-03-01 |  76,01 | 100,00 | toegekend |  76,01
0556     | 2025-12-01 | 170,01 |   0,00 | toegekend | 170,01
0556     | 2024-01-01 | 166,00 |   0,00 | geweigerd |   0,00
0556     | 2024-01-01 | 166,01 |   0,00 | toegekend | 166,01
0556     | 2017-12-31 | 130,00 |   0,00 | geweigerd |   0,00
0556     | 2017-12-31 | 130,01 |   0,00 | toegekend | 130,01
0556     | 2018-12-31 | 132,00 |   0,00 | geweigerd |   0,00
0556     | 2018-12-31 | 132,01 |   0,00 | toegekend | 132,01
0556     | 2019-12-31 | 134,00 |   0,00 | geweigerd |   0,00
0556     | 2019-12-31 | 134,01 |   0,00 | toegekend | 134,01
0556     | 2020-12-31 | 137,00 |   0,00 | geweigerd |   0,00
0556     | 2020-12-31 | 137,01 |   0,00 | toegekend | 137,01
0556     | 2021-12-31 | 138,00 |   0,00 | geweigerd |   0,00
0556     | 2021-12-31 | 138,01 |   0,00 | toegekend | 138,01
0556     | 2022-12-31 | 143,00 |   0,00 | geweigerd |   0,00
0556     | 2022-12-31 | 143,01 |   0,00 | toegekend | 143,01
0556     | 2023-12-31 | 167,00 |   0,00 | geweigerd |   0,00
0556     | 2023-12-31 | 167,01 |   0,00 | toegekend | 167,01
0599     | 2026-03-01 |  10,00 |   0,00 | toegekend |  10,00
0599     | 2024-05-01 |  10,00 |   0,00 | toegekend |  10,00
0599     | 2024-04-30 |  10,00 |   0,00 | geweigerd |   0,00
0556     | 2027-01-01 |  10,00 |   0,00 | geweigerd | gat
`,
      reken: (cel) =>
        uitkomst(
          feiten(cel('gemeente'), {
            op: day(cel('op')),
            kosten: euro(cel('kosten')),
            eerdereKosten: euro(cel('eerder')),
          }),
        ),
    },
    {
      naam: 'wat iemand zelf kan betalen: norm 1.400, kosten 1.000, maart 2026',
      tekst: `
gemeente | bijlage | inkomen  | vermogen | al verrekend | besluit   | bedrag
0556     | 2       | 1.400,00 |     0,00 |         0,00 | toegekend | 1.000,00
0556     | 2       | 1.400,01 |     0,00 |         0,00 | toegekend |   999,88
0556     | 2       | 1.450,00 |     0,00 |         0,00 | toegekend |   400,00
0556     | 2       | 1.500,00 |     0,00 |         0,00 | geweigerd |     0,00
0556     | 2       | 1.450,00 |   300,00 |         0,00 | toegekend |   100,00
0556     | 2       | 1.450,00 |     0,00 |       500,00 | toegekend |   900,00
0556     | 2       | 1.300,00 |     0,00 |         0,00 | toegekend | 1.000,00
0599     | 2       | 1.540,00 |     0,00 |         0,00 | toegekend | 1.000,00
0599     | 2       | 1.560,00 |     0,00 |         0,00 | toegekend |   880,00
0599     | 3       | 1.450,00 |     0,00 |         0,00 | toegekend |   400,00
0599     | 2       | 2.100,00 |     0,00 |         0,00 | geweigerd |     0,00
`,
      reken: (cel) =>
        uitkomst(
          feiten(cel('gemeente'), {
            kosten: euro('1.000,00'),
            bijlage: cel('bijlage') === '3' ? '3' : '2',
            inkomen: euro(cel('inkomen')),
            vermogenBovenGrens: euro(cel('vermogen')),
            alVerrekend: euro(cel('al verrekend')),
          }),
        ),
    },
    {
      naam: 'draagkracht in Rotterdam over twaalf maanden, norm 1.400',
      tekst: `
bijlage | inkomen  | draagkracht
2       | 1.540,00 |        0,00
2       | 1.540,02 |        0,12
2       | 2.100,00 |    3.360,00
2       | 2.200,00 |    4.560,00
3       | 2.200,00 |    9.600,00
`,
      reken: (cel) => ({
        draagkracht: bedragcel(
          bijzondereBijstand(
            feiten('0599', { bijlage: cel('bijlage') === '3' ? '3' : '2', inkomen: euro(cel('inkomen')) }),
          ).draagkracht,
        ),
      }),
    },
    {
      naam: 'wat het college weegt',
      tekst: `
noodzakelijk | bijzonder | andere regeling | uit norm | besluit   | bedrag
ja           | ja        | nee             | nee      | toegekend | 500,00
nee          | ja        | nee             | nee      | geweigerd |   0,00
ja           | nee       | nee             | nee      | geweigerd |   0,00
ja           | ja        | ja              | nee      | geweigerd |   0,00
ja           | ja        | nee             | ja       | geweigerd |   0,00
`,
      reken: (cel) =>
        uitkomst(
          feiten('0556', {
            noodzakelijk: wogen(cel('noodzakelijk')),
            bijzondereOmstandigheden: wogen(cel('bijzonder')),
            voorliggendeVoorziening: jaNee(cel('andere regeling')),
            uitNorm: wogen(cel('uit norm')),
          }),
        ),
    },
  ],
};
