/** Knows the examples of art. 52 Participatiewet. */
import { day, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNee, jaNeeCel, testkader } from '@samenkracht/testing/law';
import {
  uitersteVoorschotdag,
  verrekenVoorschot,
  voorschot,
  voorschotpercentage,
  voorschotplicht,
} from './artikel-52.ts';
import { eenLoon, eenMaand, eenPartner, eenPersoon } from './bouw.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-52',
  titel: 'Artikel 52 Participatiewet: voorschot',
  toelichting: 'Een halve cent wordt naar boven afgerond: het voorschot is in ieder geval dit deel van de bijstand.',
  regels: [voorschotplicht, voorschot],
  tabellen: [voorschotpercentage],
  openTermen: [],
  nietGedekt: [{ artikel: '52 lid 3', wat: 'Een voorschot op bijzondere bijstand.' }],
  proeven: () => [
    verklaar(voorschotplicht, {
      aanvraagdag: day('2026-01-05'),
      peildag: day('2026-02-02'),
      rechtVastgesteld: false,
      verwijtbaarOnvolledig: false,
      duidelijkGeenRecht: false,
    }).uitleg,
    verklaar(voorschot, eenMaand(month('2026-01'), testkader())).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'voorschot over een maand',
      tekst: `
maand   | partner | loon   | voorschot
2025-12 | nee     |   0,00 |  1.232,15
2025-12 | ja      |   0,00 |  1.760,22
2017-01 | nee     |   0,00 |    884,51
2026-01 | nee     |   0,00 |  1.331,43
2026-01 | ja      |   0,00 |  1.902,02
2026-01 | nee     | 600,00 |    903,93
2026-07 | nee     |   0,00 |  1.348,49
2027-01 | nee     |   0,00 | gat
`,
      reken: (cel) => {
        const inkomsten = cel('loon') === '0,00' ? [] : [eenLoon(euro(cel('loon')))];
        const f = eenMaand(month(cel('maand')), testkader(), {
          belanghebbende: eenPersoon(day('1985-06-15'), { inkomsten }),
          partner: cel('partner') === 'ja' ? eenPartner(day('1986-01-01')) : null,
        });
        return { voorschot: bedragcel(voorschot(f)) };
      },
    },
    {
      naam: 'uiterste dag',
      tekst: `
aanvraag   | keer | uiterlijk
2026-11-03 | 1    | 2026-12-01
2026-11-03 | 2    | 2026-12-29
2026-02-01 | 1    | 2026-03-01
`,
      reken: (cel) => ({ uiterlijk: uitersteVoorschotdag(day(cel('aanvraag')), Number(cel('keer'))) }),
    },
    {
      naam: 'moet er een voorschot zijn, aanvraag op 5 januari 2026',
      tekst: `
peildag    | besluit | onvolledig | duidelijk geen recht | voorschot
2026-02-01 | nee     | nee        | nee                  | nee
2026-02-02 | nee     | nee        | nee                  | ja
2026-02-02 | ja      | nee        | nee                  | nee
2026-02-02 | nee     | ja         | nee                  | nee
2026-02-02 | nee     | nee        | ja                   | nee
`,
      reken: (cel) => ({
        voorschot: jaNeeCel(
          voorschotplicht({
            aanvraagdag: day('2026-01-05'),
            peildag: day(cel('peildag')),
            rechtVastgesteld: jaNee(cel('besluit')),
            verwijtbaarOnvolledig: jaNee(cel('onvolledig')),
            duidelijkGeenRecht: jaNee(cel('duidelijk geen recht')),
          }).verplicht,
        ),
      }),
    },
    {
      naam: 'verrekenen met de bijstand over dezelfde periode (lid 4)',
      tekst: `
bijstand | voorschot | verrekend | nog te betalen | te veel
1.331,42 |    900,00 |    900,00 |         431,42 |    0,00
1.331,42 |  1.331,42 |  1.331,42 |           0,00 |    0,00
1.331,42 |  1.331,43 |  1.331,42 |           0,00 |    0,01
    0,00 |    900,00 |      0,00 |           0,00 |  900,00
`,
      reken: (cel) => {
        const { verrekend, nogTeBetalen, teVeel } = verrekenVoorschot(euro(cel('bijstand')), euro(cel('voorschot')));
        return {
          verrekend: bedragcel(verrekend),
          'nog te betalen': bedragcel(nogTeBetalen),
          'te veel': bedragcel(teVeel),
        };
      },
    },
  ],
};
