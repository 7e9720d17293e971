/** Knows the examples of Awb 4:17, 4:18 and 6:12. */
import { cents, day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, type Cellen, euro, testkader } from '@samenkracht/testing/law';
import { dwangsomDerde, dwangsomEerste, dwangsomTweede } from './artikel-4-17.bedragen.ts';
import {
  countDwangsomdagen,
  type Dwangsomfeiten,
  dwangsom,
  eersteDwangsomdag,
  uitersteDagDwangsombesluit,
  verdeelDwangsom,
} from './artikel-4-17.ts';

const uitzonderingen: Readonly<Record<string, Dwangsomfeiten['uitgezonderd']>> = {
  nee: 'nee',
  'onredelijk laat': 'onredelijk laat in gebreke gesteld',
  'geen belanghebbende': 'geen belanghebbende',
  kennelijk: 'kennelijk niet-ontvankelijk of ongegrond',
};

const feiten = (anders: Partial<Dwangsomfeiten>): Dwangsomfeiten => ({
  kader: testkader(),
  uitersteDag: day('2026-03-02'),
  ingebrekestelling: day('2026-03-03'),
  besluitOp: null,
  uitgezonderd: 'nee',
  peildag: day('2026-12-31'),
  ...anders,
});

const uitRij = (cel: Cellen): Dwangsomfeiten =>
  feiten({
    ingebrekestelling: cel('in gebreke') === 'geen' ? null : day(cel('in gebreke')),
    besluitOp: cel('besluit') === 'geen' ? null : day(cel('besluit')),
    peildag: day(cel('peildag')),
  });

export const bladzijde: Bladzijde = {
  bestand: 'artikel-4-17',
  titel: 'Artikel 4:17 en 4:18 Awb: dwangsom bij niet tijdig beslissen',
  toelichting:
    'Wie de gemeente na het einde van de termijn schriftelijk in gebreke stelt, krijgt een dwangsom voor elke dag vanaf de dag na twee weken, ten hoogste 42 dagen. Een ingebrekestelling van voor het einde van de termijn telt niet: dan is er nog niemand in gebreke. De dag waarop het besluit bekend wordt gemaakt telt niet mee.',
  regels: [countDwangsomdagen, dwangsom],
  tabellen: [dwangsomEerste, dwangsomTweede, dwangsomDerde],
  openTermen: [],
  nietGedekt: [
    { artikel: '4:17 lid 6', wat: 'of een uitzondering van toepassing is: dat is een feit' },
    { artikel: '4:19', wat: 'bezwaar en beroep tegen de dwangsom' },
    { artikel: '4:20', wat: 'terugvordering van een onverschuldigde dwangsom' },
    { artikel: '8:55c', wat: 'de dwangsom die de rechter vaststelt' },
  ],
  proeven: () => [verklaar(dwangsom, feiten({})).uitleg],
  voorbeelden: [
    {
      naam: 'termijn tot en met 2 maart 2026',
      tekst: `
in gebreke | besluit    | peildag    | eerste dag | dagen | dwangsom
2026-03-03 | geen       | 2026-03-17 | 2026-03-18 |  0    |     0,00
2026-03-03 | geen       | 2026-03-18 | 2026-03-18 |  1    |    23,00
2026-03-03 | 2026-03-18 | 2026-12-31 | 2026-03-18 |  0    |     0,00
2026-03-03 | 2026-03-19 | 2026-12-31 | 2026-03-18 |  1    |    23,00
2026-03-03 | 2026-04-01 | 2026-12-31 | 2026-03-18 | 14    |   322,00
2026-03-03 | 2026-04-02 | 2026-12-31 | 2026-03-18 | 15    |   357,00
2026-03-03 | 2026-04-15 | 2026-12-31 | 2026-03-18 | 28    |   812,00
2026-03-03 | 2026-04-16 | 2026-12-31 | 2026-03-18 | 29    |   857,00
2026-03-03 | 2026-04-29 | 2026-12-31 | 2026-03-18 | 42    | 1.442,00
2026-03-03 | 2026-04-30 | 2026-12-31 | 2026-03-18 | 42    | 1.442,00
2026-03-03 | geen       | 2026-12-31 | 2026-03-18 | 42    | 1.442,00
2026-03-02 | geen       | 2026-12-31 | geen       |  0    |     0,00
geen       | geen       | 2026-12-31 | geen       |  0    |     0,00
2026-12-10 | geen       | 2026-12-31 | 2026-12-25 |  7    |   161,00
2026-12-17 | geen       | 2027-01-01 | 2027-01-01 |  1    | gat
`,
      reken: (cel) => {
        const f = uitRij(cel);
        return {
          dwangsom: bedragcel(dwangsom(f)),
          'eerste dag': eersteDwangsomdag(f) ?? 'geen',
          dagen: String(countDwangsomdagen(f)),
        };
      },
    },
    {
      naam: 'uitzonderingen van lid 6',
      tekst: `
uitzondering        | dwangsom
nee                 | 1.442,00
onredelijk laat     |     0,00
geen belanghebbende |     0,00
kennelijk           |     0,00
`,
      reken: (cel) => ({
        dwangsom: bedragcel(dwangsom(feiten({ uitgezonderd: uitzonderingen[cel('uitzondering')] ?? 'nee' }))),
      }),
    },
    {
      naam: 'meer aanvragers (lid 7), en het besluit over de dwangsom (4:18)',
      tekst: `
bedrag   | aanvragers | ieder    | laatste dag | besluit uiterlijk
1.442,00 | 2          | 721,00   | 2026-04-28  | 2026-05-12
23,00    | 3          | 7,67     | 2026-03-18  | 2026-04-01
1.442,00 | 1          | 1.442,00 | 2026-03-23  | 2026-04-07
`,
      reken: (cel) => ({
        ieder: bedragcel(verdeelDwangsom(euro(cel('bedrag')), Number(cel('aanvragers')))[0] ?? cents(0)),
        'besluit uiterlijk': uitersteDagDwangsombesluit(day(cel('laatste dag'))),
      }),
    },
  ],
};
