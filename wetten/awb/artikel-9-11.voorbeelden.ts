/** Knows the examples of Awb title 9.1: the terms of a complaint. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNee } from '@samenkracht/testing/law';
import { uitersteDagKlacht, uitersteDagNietBehandelen, uitersteDagOmbudsman } from './artikel-9-11.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-9-11',
  titel: 'Artikel 9:11 Awb: de termijn voor een klacht',
  toelichting:
    'Een klacht wordt binnen zes weken na de ontvangst afgehandeld, binnen tien als een persoon of commissie advies geeft. Verdagen kan met vier weken, daarna alleen als de klager schriftelijk instemt. Een termijn van hoogstens twaalf weken eindigt niet op een zaterdag, zondag of feestdag (artikel 1 en 4 Algemene termijnenwet).',
  regels: [uitersteDagKlacht, uitersteDagNietBehandelen, uitersteDagOmbudsman],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    { artikel: '9:1', wat: 'een klacht over een gedraging jegens een ander dan de klager' },
    { artikel: '9:4', wat: 'de eisen aan een klaagschrift: het portaal vraagt ze' },
    { artikel: '9:8', wat: 'of een klacht niet behandeld hoeft te worden: dat weegt een medewerker' },
    { artikel: '9:13-9:16', wat: 'het advies van een persoon of commissie; alleen de langere termijn' },
    { artikel: '9:17-9:36', wat: 'de behandeling door de ombudsman; alleen hoelang hij gevraagd kan worden' },
  ],
  proeven: () => [
    verklaar(uitersteDagKlacht, {
      ontvangenOp: day('2026-11-02'),
      metAdvies: false,
      verdaagd: true,
      uitgesteldTot: null,
    }).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'uiterste dag',
      tekst: `
ontvangen  | advies | verdaagd | uitgesteld | uiterste dag
2026-11-02 | nee    | nee      | geen       | 2026-12-14
2026-11-02 | nee    | ja       | geen       | 2027-01-11
2026-11-02 | ja     | nee      | geen       | 2027-01-11
2026-11-02 | ja     | ja       | geen       | 2027-02-08
2026-11-07 | nee    | nee      | geen       | 2026-12-21
2026-11-13 | nee    | nee      | geen       | 2026-12-28
2026-11-14 | ja     | ja       | geen       | 2027-02-20
2026-11-02 | nee    | ja       | 2027-02-01 | 2027-02-01
2026-11-02 | nee    | ja       | 2026-12-20 | 2027-01-11
`,
      reken: (cel) => ({
        'uiterste dag': uitersteDagKlacht({
          ontvangenOp: day(cel('ontvangen')),
          metAdvies: jaNee(cel('advies')),
          verdaagd: jaNee(cel('verdaagd')),
          uitgesteldTot: cel('uitgesteld') === 'geen' ? null : day(cel('uitgesteld')),
        }),
      }),
    },
    {
      naam: 'niet behandelen',
      tekst: `
ontvangen  | uiterste dag
2026-11-02 | 2026-11-30
2026-11-28 | 2026-12-28
`,
      reken: (cel) => ({ 'uiterste dag': uitersteDagNietBehandelen({ ontvangenOp: day(cel('ontvangen')) }) }),
    },
    {
      naam: 'ombudsman',
      tekst: `
geeindigd  | laatste dag
2026-11-23 | 2027-11-23
2028-02-29 | 2029-02-28
`,
      reken: (cel) => ({ 'laatste dag': uitersteDagOmbudsman({ geeindigdOp: day(cel('geeindigd')) }) }),
    },
  ],
};
