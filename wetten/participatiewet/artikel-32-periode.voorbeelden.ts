/** Knows the examples of art. 31 lid 3 and 32 lid 2 Participatiewet: what counts of a payment, and in which months. */
import { month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, testkader } from '@samenkracht/testing/law';
import { naAftrek } from './artikel-31-aftrek.ts';
import { type Periodefeiten, toegerekend } from './artikel-32-periode.ts';
import { verdelingUitgesteld } from './open-termen-middelen.ts';

const vakantiegeld: Periodefeiten = {
  kader: testkader(),
  karakter: 'uitgesteld',
  netto: euro('100,00'),
  teGelde: month('2026-05'),
  verworvenVan: month('2026-01'),
  verworvenTotEnMet: month('2026-03'),
};

export const bladzijde: Bladzijde = {
  bestand: 'artikel-32-periode',
  titel: 'Artikel 31 lid 3 en 32 lid 2 Participatiewet: aftrek, en de maand waarin inkomen telt',
  toelichting:
    'Middelen tellen na aftrek van belasting, premies en verplichte inhoudingen. Uitgesteld inkomen telt in de maanden waarin het is verworven, ook als het later wordt betaald. De wet verdeelt het niet over die maanden. Volgens het wetsvoorstel van 2024 telt inkomen vanaf 2027 in de maand waarin het beschikbaar komt; die tekst is niet gezien.',
  regels: [naAftrek, toegerekend],
  tabellen: [],
  openTermen: [verdelingUitgesteld],
  nietGedekt: [
    { artikel: '32 lid 2', wat: 'Of een betaling uitgesteld inkomen of een doorbetaling is: dat wordt opgegeven.' },
    { artikel: '32 lid 2', wat: 'De tekst van 2027 (niet gezien).' },
    { artikel: '31 lid 3', wat: 'Welke inhoudingen verplicht zijn: die worden opgegeven.' },
  ],
  proeven: () => [
    verklaar(toegerekend, vakantiegeld).uitleg,
    verklaar(naAftrek, {
      bruto: euro('1.000,00'),
      belasting: euro('100,00'),
      premies: euro('50,00'),
      pensioenpremie: euro('40,00'),
      verplichteInhoudingen: euro('0,00'),
    }).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'artikel 31 lid 3: van bruto naar wat meetelt',
      tekst: `
bruto    | belasting | premies | pensioenpremie | verplicht | telt mee
1.000,00 |    100,00 |   50,00 |          40,00 |     10,00 |   800,00
1.000,00 |      0,00 |    0,00 |           0,00 |      0,00 | 1.000,00
  100,00 |     60,00 |   40,00 |           0,01 |      0,00 |     0,00
    0,01 |      0,00 |    0,00 |           0,00 |      0,00 |     0,01
`,
      reken: (cel) => ({
        'telt mee': bedragcel(
          naAftrek({
            bruto: euro(cel('bruto')),
            belasting: euro(cel('belasting')),
            premies: euro(cel('premies')),
            pensioenpremie: euro(cel('pensioenpremie')),
            verplichteInhoudingen: euro(cel('verplicht')),
          }),
        ),
      }),
    },
    {
      naam: 'artikel 32 lid 2: in welke maanden',
      tekst: `
karakter     | netto  | te gelde | verworven van | tot en met | delen
uitgesteld   | 100,00 | 2026-05  | 2026-01       | 2026-03    | 2026-01 33,34, 2026-02 33,33, 2026-03 33,33
uitgesteld   |   0,02 | 2026-05  | 2025-12       | 2026-02    | 2025-12 0,01, 2026-01 0,01, 2026-02 0,00
uitgesteld   | 100,00 | 2026-05  | 2026-05       | 2026-05    | 2026-05 100,00
doorbetaling | 100,00 | 2026-05  | 2026-01       | 2026-03    | 2026-05 100,00
gewoon       | 100,00 | 2026-05  | 2026-01       | 2026-03    | 2026-05 100,00
`,
      reken: (cel) => {
        const delen = toegerekend({
          kader: testkader(),
          karakter: cel('karakter') as Periodefeiten['karakter'],
          netto: euro(cel('netto')),
          teGelde: month(cel('te gelde')),
          verworvenVan: month(cel('verworven van')),
          verworvenTotEnMet: month(cel('tot en met')),
        });
        return { delen: delen.map(({ maand, netto }) => `${maand} ${bedragcel(netto)}`).join(', ') };
      },
    },
  ],
};
