/** Knows the examples of what protects an employer. */
import { day, gemeenteCode } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, jaNee, testkader } from '@samenkracht/testing/law';
import { kaderVan } from '@samenkracht/verordening';
import { werkgevervragen } from './ondersteuning/vragen-werk.ts';
import { risicoWerkgever } from './open-termen-werk.ts';
import * as bedragen from './werkgever.bedragen.ts';
import {
  type Bescherming,
  bescherming,
  loonkostenvoordeel,
  type Voordeelsoort,
  type Werkgeverfeiten,
} from './werkgever.ts';

const feiten = (gemeente: string, anders: Partial<Werkgeverfeiten> = {}): Werkgeverfeiten => ({
  kader: kaderVan(gemeenteCode(gemeente)),
  op: day('2026-03-01'),
  inDoelgroepregister: true,
  doelgroepLoonkostensubsidie: true,
  beschutWerk: false,
  ...anders,
});

export const bladzijde: Bladzijde = {
  bestand: 'werkgever',
  titel: 'Banenafspraak, no-riskpolis en loonkostenvoordeel',
  toelichting:
    'Wat een werkgever krijgt die deze kandidaat in dienst neemt. De bedragen van het loonkostenvoordeel zijn alleen over 2025 gevonden. Dat voor oudere werknemers bestaat sinds 1 januari 2026 niet meer.',
  regels: [bescherming, loonkostenvoordeel],
  tabellen: Object.values(bedragen),
  openTermen: [risicoWerkgever],
  nietGedekt: [
    { artikel: 'Ziektewet', wat: 'De no-riskpolis voor wie uit een andere regeling komt, zoals de WIA.' },
    { artikel: 'Wtl', wat: 'Hoe lang het loonkostenvoordeel duurt, en wie een doelgroepverklaring krijgt.' },
    { artikel: '10b', wat: 'Hoeveel plaatsen beschut werk een gemeente moet hebben.' },
  ],
  proeven: () => [
    verklaar(bescherming, feiten('0599'), werkgevervragen).uitleg,
    verklaar(loonkostenvoordeel, { kader: testkader(), soort: 'banenafspraak', jaar: day('2025-01-01'), uren: 1000 })
      .uitleg,
  ],
  voorbeelden: [
    {
      naam: 'welke bescherming er is, 1 maart 2026',
      tekst: `
gemeente | register | doelgroep lks | beschut | no-risk | loonkostensubsidie | eigen dekking
0599     | ja       | ja            | nee     | ja      | ja                 | nee
0599     | nee      | ja            | nee     | nee     | ja                 | nee
0599     | nee      | nee           | ja      | nee     | nee                | nee
0363     | nee      | ja            | nee     | nee     | ja                 | college beslist
0363     | ja       | ja            | nee     | ja      | ja                 | nee
`,
      reken: (cel) => {
        const lijst = bescherming(
          feiten(cel('gemeente'), {
            inDoelgroepregister: jaNee(cel('register')),
            doelgroepLoonkostensubsidie: jaNee(cel('doelgroep lks')),
            beschutWerk: jaNee(cel('beschut')),
          }),
        );
        const van = (soort: Bescherming['soort']): string => lijst.find((een) => een.soort === soort)?.geldt ?? '';
        return {
          'no-risk': van('no-riskpolis'),
          loonkostensubsidie: van('loonkostensubsidie'),
          'eigen dekking': van('gemeentelijke dekking'),
        };
      },
    },
    {
      naam: 'loonkostenvoordeel over een jaar',
      tekst: `
soort              | jaar       | uren | bedrag
banenafspraak      | 2025-01-01 | 1000 | 1.010,00
banenafspraak      | 2025-01-01 | 1980 | 1.999,80
banenafspraak      | 2025-01-01 | 1981 | 2.000,00
arbeidsgehandicapt | 2025-01-01 | 1000 | 3.050,00
arbeidsgehandicapt | 2025-01-01 | 2000 | 6.000,00
oudere             | 2025-01-01 | 2000 | 2.600,00
oudere             | 2025-01-01 |    0 |     0,00
oudere             | 2026-01-01 | 2000 |     0,00
banenafspraak      | 2026-01-01 | 1000 | gat
banenafspraak      | 2024-01-01 | 1000 | gat
`,
      reken: (cel) => ({
        bedrag: bedragcel(
          loonkostenvoordeel({
            kader: testkader(),
            soort: cel('soort') as Voordeelsoort,
            jaar: day(cel('jaar')),
            uren: Number(cel('uren')),
          }),
        ),
      }),
    },
  ],
};
