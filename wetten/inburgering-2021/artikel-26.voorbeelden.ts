/** Knows the examples of art. 22 to 27 Wet inburgering 2021. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, type Cellen, jaNee, testkader } from '@samenkracht/testing/law';
import { boeteBegeleiding, boeteIntake, boeteLeerroute, boeteParticipatie } from './artikel-26.bedragen.ts';
import { type Boetefeiten, type Boetegrond, hoogsteBoete, uitersteNieuweTermijn, wieBeboet } from './artikel-26.ts';

const gronden: Readonly<Record<string, Boetegrond>> = {
  '22': 'brede intake (22)',
  '23': 'begeleiding of intensiteit (23)',
  '24': 'participatieverklaring of module (24)',
  '25': 'leerroute niet op tijd (25)',
};

const grondUit = (cel: Cellen): Boetegrond => gronden[cel('artikel')] ?? 'brede intake (22)';

const feiten = (anders: Partial<Boetefeiten>): Boetefeiten => ({
  kader: testkader(),
  boetegrond: 'brede intake (22)',
  bijstandVerlaagd: false,
  verblijfEindigt: false,
  ...anders,
});

export const bladzijde: Bladzijde = {
  bestand: 'artikel-26',
  titel: 'Artikel 22 tot en met 27 Wet inburgering 2021: boetes',
  toelichting:
    'De wet noemt het hoogste bedrag per gedraging. De hoogte daarbinnen bepaalt wie beslist. Er is geen boete als de bijstand voor dezelfde gedraging is verlaagd.',
  regels: [hoogsteBoete],
  tabellen: [boeteIntake, boeteParticipatie, boeteBegeleiding, boeteLeerroute],
  openTermen: [],
  nietGedekt: [
    { artikel: '26 lid 2', wat: 'de hoogte binnen het maximum, zoals het Besluit die regelt' },
    { artikel: '23 lid 2', wat: 'hoe vaak het college kan beboeten' },
    { artikel: '24 lid 4', wat: 'de boete die elke twee jaar terugkomt' },
  ],
  proeven: () => [verklaar((f: Boetefeiten) => hoogsteBoete(f, day('2026-05-01')), feiten({})).uitleg],
  voorbeelden: [
    {
      naam: 'hoogste boete',
      tekst: `
artikel | op         | verlaagd | verblijf eindigt | wie      | hoogste
22      | 2026-05-01 | nee      | nee              | college  |   250,00
23      | 2026-05-01 | nee      | nee              | college  |   800,00
24      | 2026-05-01 | nee      | nee              | Minister |   340,00
25      | 2026-05-01 | nee      | nee              | Minister | 1.000,00
25      | 2026-05-01 | ja       | nee              | Minister |     0,00
25      | 2026-05-01 | nee      | ja               | Minister |     0,00
24      | 2026-05-01 | nee      | ja               | Minister |   340,00
22      | 2021-12-31 | nee      | nee              | college  | gat
`,
      reken: (cel) => {
        const f = feiten({
          boetegrond: grondUit(cel),
          bijstandVerlaagd: jaNee(cel('verlaagd')),
          verblijfEindigt: jaNee(cel('verblijf eindigt')),
        });
        return { hoogste: bedragcel(hoogsteBoete(f, day(cel('op')))), wie: wieBeboet(f.boetegrond) };
      },
    },
    {
      naam: 'nieuwe termijn, ten hoogste',
      tekst: `
artikel | bekendgemaakt | uiterlijk
22      | 2026-05-01    | 2026-07-01
22      | 2026-12-31    | 2027-02-28
23      | 2026-05-01    | geen
24      | 2026-05-01    | 2028-05-01
25      | 2026-05-01    | 2028-05-01
`,
      reken: (cel) => ({ uiterlijk: uitersteNieuweTermijn(grondUit(cel), day(cel('bekendgemaakt'))) ?? 'geen' }),
    },
  ],
};
