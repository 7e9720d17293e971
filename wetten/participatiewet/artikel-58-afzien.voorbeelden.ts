/** Knows the examples of letting a claim go: art. 58 lid 2, 7 and 8 Participatiewet. */
import { day, gemeenteCode, month } from '@samenkracht/core';
import { citeer, verklaar } from '@samenkracht/law';
import { type Bladzijde, euro, jaNee } from '@samenkracht/testing/law';
import { kaderVan } from '@samenkracht/verordening';
import type { Oorzaak } from './artikel-58.ts';
import { aflossingInEens, type Kwijtscheldingsfeiten, kwijtschelding, terugTeVorderen } from './artikel-58-afzien.ts';
import { kwijtscheldingsvragen } from './handhaving/vragen-terugvordering.ts';
import { kwijtscheldingsgrens, signaalgrens } from './open-termen-handhaving.ts';

const feiten = (gemeente: string, anders: Partial<Kwijtscheldingsfeiten> = {}): Kwijtscheldingsfeiten => ({
  kader: kaderVan(gemeenteCode(gemeente)),
  besluitdag: day('2026-03-01'),
  oorzaak: 'inlichtingenplicht geschonden',
  betaling: 'volledig',
  sinds: day('2016-03-01'),
  restsom: euro('4.000,00'),
  inEenKeer: euro('0,00'),
  uitgesloten: false,
  dringendeRedenen: { keuze: 'nee', motivering: '' },
  ...anders,
});

const correctie = (maand: string) => ({ maand: month(maand), betaald: euro('100,00'), herzien: euro('0,00') });

export const bladzijde: Bladzijde = {
  bestand: 'artikel-58-afzien',
  titel: 'Artikel 58 Participatiewet: afzien van terugvordering',
  toelichting:
    'Bij schending van de inlichtingenplicht zegt lid 7 wanneer de rest mag vervallen. Zonder schending is terugvorderen een bevoegdheid; Rotterdam schreef op wanneer zij ervan afziet. Dringende redenen gaan altijd voor (lid 8).',
  regels: [kwijtschelding, terugTeVorderen],
  tabellen: [aflossingInEens],
  openTermen: [kwijtscheldingsgrens, signaalgrens],
  nietGedekt: [{ artikel: '58 lid 2 onder b en c', wat: 'Leningen en borgtocht.' }],
  proeven: () => [
    verklaar(kwijtschelding, feiten('0556'), kwijtscheldingsvragen).uitleg,
    verklaar(kwijtschelding, feiten('0599'), kwijtscheldingsvragen).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'mag de rest van 4.000 euro vervallen? besluit op 1 maart 2026',
      tekst: `
gemeente | oorzaak                       | betaling                    | sinds      | in een keer | mag               | grond
0556     | inlichtingenplicht geschonden | volledig                    | 2016-03-01 |        0,00 | ja                | art. 58 lid 7 onderdeel a Participatiewet
0556     | inlichtingenplicht geschonden | volledig                    | 2016-03-02 |        0,00 | nee               | art. 58 lid 7 Participatiewet
0556     | inlichtingenplicht geschonden | achterstand ingelopen       | 2016-03-01 |        0,00 | ja                | art. 58 lid 7 onderdeel b Participatiewet
0556     | inlichtingenplicht geschonden | niets en niet te verwachten | 2016-03-01 |        0,00 | ja                | art. 58 lid 7 onderdeel c Participatiewet
0556     | inlichtingenplicht geschonden | niet volledig               | 2006-03-01 |        0,00 | nee               | art. 58 lid 7 Participatiewet
0556     | inlichtingenplicht geschonden | niet volledig               | 2026-01-01 |    2.000,00 | ja                | art. 58 lid 7 onderdeel d Participatiewet
0556     | inlichtingenplicht geschonden | niet volledig               | 2026-01-01 |    1.999,99 | nee               | art. 58 lid 7 Participatiewet
0556     | anders te veel verleend       | niet volledig               | 2026-01-01 |        0,00 | college weegt af  | art. 58 lid 2 Participatiewet
0599     | inlichtingenplicht geschonden | volledig                    | 2016-03-01 |        0,00 | ja                | art. 58 lid 7 onderdeel a Participatiewet
0599     | inlichtingenplicht geschonden | niet volledig               | 2026-01-01 |    2.000,00 | nee               | art. 58 lid 7 Participatiewet
0599     | inlichtingenplicht geschonden | niet volledig               | 2016-03-01 |    3.200,00 | ja                | art. 58 lid 7 onderdeel d Participatiewet
0599     | inlichtingenplicht geschonden | niet volledig               | 2016-03-01 |    3.199,99 | nee               | art. 58 lid 7 Participatiewet
0599     | later bekend inkomen          | volledig                    | 2021-03-01 |        0,00 | ja                | art. 58 lid 2 Participatiewet
0599     | later bekend inkomen          | volledig                    | 2021-03-02 |        0,00 | nee               | art. 58 lid 2 Participatiewet
0599     | later bekend inkomen          | niet volledig               | 2021-03-01 |    3.200,00 | ja                | art. 58 lid 2 Participatiewet
`,
      reken: (cel) => {
        const uitkomst = kwijtschelding(
          feiten(cel('gemeente'), {
            oorzaak: cel('oorzaak') as Oorzaak,
            betaling: cel('betaling') as Kwijtscheldingsfeiten['betaling'],
            sinds: day(cel('sinds')),
            inEenKeer: euro(cel('in een keer')),
          }),
        );
        return { mag: uitkomst.mag, grond: citeer(uitkomst.grond) };
      },
    },
    {
      naam: 'een deel in een keer, naar boven op hele centen: schending, besluit op 1 maart 2026, niet volledig betaald',
      tekst: `
gemeente | sinds      | restsom  | in een keer | mag
0556     | 2026-01-01 | 3.999,99 |    1.999,99 | nee
0556     | 2026-01-01 | 3.999,99 |    2.000,00 | ja
0556     | 2026-01-01 |     0,01 |        0,01 | ja
0556     | 2026-01-01 |     0,00 |        0,00 | nee
0599     | 2016-03-01 | 3.999,99 |    3.199,99 | nee
0599     | 2016-03-01 | 3.999,99 |    3.200,00 | ja
`,
      reken: (cel) => ({
        mag: kwijtschelding(
          feiten(cel('gemeente'), {
            betaling: 'niet volledig',
            sinds: day(cel('sinds')),
            restsom: euro(cel('restsom')),
            inEenKeer: euro(cel('in een keer')),
          }),
        ).mag,
      }),
    },
    {
      naam: 'dringende redenen, en wat de beleidsregel uitsluit',
      tekst: `
gemeente | dringend | uitgesloten | mag
0599     | ja       | ja          | ja
0599     | nee      | ja          | nee
0556     | nee      | ja          | ja
`,
      reken: (cel) => ({
        mag: kwijtschelding(
          feiten(cel('gemeente'), {
            uitgesloten: jaNee(cel('uitgesloten')),
            dringendeRedenen: { keuze: jaNee(cel('dringend')) ? 'ja' : 'nee', motivering: '' },
          }),
        ).mag,
      }),
    },
    {
      naam: 'te veel betaald van februari tot en met september 2026, besluit op 1 november 2026',
      tekst: `
gemeente | signaal    | oorzaak                       | terug te vorderen
0599     | 2026-03-15 | anders te veel verleend       | 2026-02, 2026-08
0599     | 2026-04-01 | anders te veel verleend       | 2026-02, 2026-08, 2026-09
0599     | 2026-03-15 | inlichtingenplicht geschonden | 2026-02, 2026-08, 2026-09
0599     | geen       | anders te veel verleend       | 2026-02, 2026-08, 2026-09
0556     | 2026-03-15 | anders te veel verleend       | 2026-02, 2026-08, 2026-09
`,
      reken: (cel) => ({
        'terug te vorderen': terugTeVorderen({
          kader: kaderVan(gemeenteCode(cel('gemeente'))),
          correcties: ['2026-02', '2026-08', '2026-09'].map(correctie),
          oorzaak: cel('oorzaak') as Oorzaak,
          besluitdag: day('2026-11-01'),
          signaalOp: cel('signaal') === 'geen' ? null : day(cel('signaal')),
        })
          .map(({ maand }) => maand)
          .join(', '),
      }),
    },
  ],
};
