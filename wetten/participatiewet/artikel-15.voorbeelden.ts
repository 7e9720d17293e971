/** Knows the examples of art. 15 lid 2 onder b Participatiewet. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, type Cellen, euro, jaNee, testkader } from '@samenkracht/testing/law';
import { type Lijfrentefeiten, lijfrenteDatMeetelt, lijfrentegrens, lijfrenteInleg } from './artikel-15.ts';

const feiten = (cel: Cellen): Lijfrentefeiten => ({
  kader: testkader(),
  op: day(cel('op')),
  aowLeeftijdBereikt: jaNee(cel('AOW')),
  waarde: euro(cel('waarde')),
  ingangUitgesteld: jaNee(cel('uitgesteld')),
  inlegPerJaar: cel('inleg per jaar').split(' ').map(euro),
});

const proef: Readonly<Record<string, string>> = {
  op: '2026-02-01',
  AOW: 'nee',
  waarde: '400.000,00',
  uitgesteld: 'nee',
  'inleg per jaar': '0,00',
};

export const bladzijde: Bladzijde = {
  bestand: 'artikel-15',
  titel: 'Artikel 15 lid 2 onder b Participatiewet: lijfrente',
  toelichting:
    'Wie nog geen AOW-leeftijd heeft, hoeft een lijfrente onder voorwaarden niet aan te spreken (ook artikel 31 lid 6). Wat hier meetelt, hoort bij het vermogen. Bedragen van voor 2023 zijn niet gezien: dan is er een gat.',
  regels: [lijfrenteDatMeetelt],
  tabellen: [lijfrentegrens, lijfrenteInleg],
  openTermen: [],
  nietGedekt: [
    { artikel: '15 lid 1', wat: 'Welke voorliggende voorziening toereikend en passend is: dat oordeelt het college.' },
    { artikel: '15 lid 2 onder a', wat: 'Vervroeging van een ouderdomspensioen wordt niet gevraagd.' },
    {
      artikel: '15 lid 2 onder b',
      wat: 'Welk deel van de waarde bij inleg hoort die niet voldoet: hier de inleg zelf, zonder rendement.',
    },
    { artikel: '15 lid 4', wat: 'De nadere regels van de ministeriele regeling.' },
  ],
  proeven: () => [
    verklaar(
      lijfrenteDatMeetelt,
      feiten((kolom) => proef[kolom] ?? ''),
    ).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'wat van de lijfrente meetelt',
      tekst: `
op         | AOW | waarde     | uitgesteld | inleg per jaar                              | telt mee
2026-02-01 | nee | 337.989,00 | nee        | 0,00                                        |       0,00
2026-02-01 | nee | 337.989,01 | nee        | 0,00                                        |       0,01
2025-12-31 | nee | 337.989,00 | nee        | 0,00                                        |   9.876,00
2026-02-01 | nee |  50.000,00 | nee        | 8.112,00 8.112,00 8.112,00 8.112,00 0,01    |       0,00
2026-02-01 | nee |  50.000,00 | nee        | 8.112,01 100,00 100,00 100,00 100,00        |   8.512,01
2026-02-01 | nee |  50.000,00 | nee        | 1.000,00 0,00 1.000,00 1.000,00 1.000,00    |   4.000,00
2026-02-01 | nee |  50.000,00 | ja         | 0,00                                        |  50.000,00
2026-02-01 | ja  |  50.000,00 | nee        | 0,00                                        |  50.000,00
2024-01-01 | nee | 321.178,00 | nee        | 0,00                                        |   1.317,00
2023-12-31 | nee | 321.178,00 | nee        | 0,00                                        |       0,00
2022-12-31 | nee |  50.000,00 | nee        | 0,00                                        | gat
`,
      reken: (cel) => ({ 'telt mee': bedragcel(lijfrenteDatMeetelt(feiten(cel))) }),
    },
  ],
};
