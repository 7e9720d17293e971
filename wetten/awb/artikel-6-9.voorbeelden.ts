/** Knows the examples of Awb 6:9, 6:10, 6:11 and 8:1. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNee } from '@samenkracht/testing/law';
import { type Indieningsfeiten, tijdigheid } from './artikel-6-9.ts';

const feiten = (anders: Partial<Indieningsfeiten>): Indieningsfeiten => ({
  bekendgemaaktOp: day('2026-03-16'),
  ontvangenOp: day('2026-04-20'),
  terPostOp: null,
  besluitBestondOfLeekTeBestaan: false,
  verschoonbaar: { keuze: 'nee', motivering: 'geen reden genoemd' },
  ...anders,
});

export const bladzijde: Bladzijde = {
  bestand: 'artikel-6-9',
  titel: 'Artikel 6:9 tot en met 6:11 en 8:1 Awb: op tijd bezwaar of beroep',
  toelichting:
    'Een bezwaar is op tijd als het voor het einde van de termijn is ontvangen. Per post: voor het einde op de post gedaan en niet later dan een week na het einde ontvangen. Voor beroep bij de rechtbank tegen een beslissing op bezwaar geldt hetzelfde (6:4, 6:7, 8:1). Te laat en toch niet te verwijten (6:11) is een oordeel met een reden.',
  regels: [tijdigheid],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    { artikel: '6:5', wat: 'wat er in een bezwaarschrift staat, en het herstel van een verzuim (6:6)' },
    { artikel: '6:15', wat: 'doorsturen: de dag van ontvangst bij het verkeerde orgaan telt, geef die dag op' },
    { artikel: '7:1', wat: 'wanneer bezwaar niet nodig is' },
  ],
  proeven: () => [verklaar(tijdigheid, feiten({})).uitleg],
  voorbeelden: [
    {
      naam: 'bekendgemaakt op 16 maart 2026: termijn tot en met 28 april',
      tekst: `
ontvangen  | op de post | bestond | verschoonbaar | uitkomst
2026-03-16 | geen       | ja      | nee           | te vroeg, toch ontvankelijk
2026-03-16 | geen       | nee     | nee           | te vroeg
2026-03-17 | geen       | nee     | nee           | op tijd
2026-04-28 | geen       | nee     | nee           | op tijd
2026-04-29 | geen       | nee     | nee           | te laat
2026-04-29 | geen       | nee     | ja            | te laat, verschoonbaar
2026-04-29 | 2026-04-28 | nee     | nee           | op tijd
2026-05-06 | 2026-04-28 | nee     | nee           | op tijd
2026-05-07 | 2026-04-28 | nee     | nee           | te laat
2026-04-30 | 2026-04-29 | nee     | nee           | te laat
`,
      reken: (cel) => ({
        uitkomst: tijdigheid(
          feiten({
            ontvangenOp: day(cel('ontvangen')),
            terPostOp: cel('op de post') === 'geen' ? null : day(cel('op de post')),
            besluitBestondOfLeekTeBestaan: jaNee(cel('bestond')),
            verschoonbaar: {
              keuze: jaNee(cel('verschoonbaar')) ? 'ja' : 'nee',
              motivering: 'opname in het ziekenhuis',
            },
          }),
        ),
      }),
    },
  ],
};
