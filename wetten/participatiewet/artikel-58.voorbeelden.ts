/** Knows the examples of art. 58 and 60 Participatiewet. */
import { day, gemeenteCode, month } from '@samenkracht/core';
import { citeer, verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNeeCel, testkader } from '@samenkracht/testing/law';
import { kaderVan } from '@samenkracht/verordening';
import { type Oorzaak, terugvordering } from './artikel-58.ts';
import { beslagvrijdeel, verrekeningsruimte } from './artikel-60.ts';
import { eenLoon, eenMaand, eenPersoon } from './bouw.ts';
import { brutering, drempel } from './open-termen.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-58',
  titel: 'Artikel 58 en 60 Participatiewet: terugvordering en verrekening',
  toelichting:
    'Te veel betaalde bijstand: binnen het kalenderjaar netto, daarna kan het bruto (praktijk bij lid 5). Middelen van de laatste zes maanden kunnen worden verrekend (lid 4). Verrekenen kan tot 5 procent van de norm: de beslagvrije voet is 95 procent.',
  regels: [terugvordering, verrekeningsruimte],
  tabellen: [beslagvrijdeel],
  openTermen: [brutering, drempel],
  nietGedekt: [
    { artikel: '58 lid 3', wat: 'Kosten die een andere gemeente vergoedt.' },
    { artikel: '60 lid 2 en 5', wat: 'Invorderen met een dwangbevel.' },
    { artikel: '60 lid 7', wat: 'De volgorde tussen schuldeisers.' },
  ],
  proeven: () => [
    verklaar(terugvordering, {
      correcties: [{ maand: month('2026-10'), betaald: euro('920,99'), herzien: euro('900,00') }],
      besluitdag: day('2026-11-20'),
      oorzaak: 'later bekend inkomen',
      kader: testkader(),
    }).uitleg,
    verklaar(verrekeningsruimte, eenMaand(month('2026-11'), testkader())).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'gevolg van een herziene maand, besluit op een dag',
      tekst: `
maand   | betaald | herzien | besluit    | oorzaak                       | verschil | wijze          | grond                                     | verplicht | belasting
2026-10 |  920,99 |  950,00 | 2026-11-20 | later bekend inkomen          |    29,01 | nabetaling     | art. 19 lid 2 Participatiewet             | ja        | netto
2026-10 |  920,99 |  900,00 | 2026-11-20 | later bekend inkomen          |   -20,99 | verrekening    | art. 58 lid 4 Participatiewet             | nee       | netto
2026-05 |  920,99 |  900,00 | 2026-11-20 | later bekend inkomen          |   -20,99 | verrekening    | art. 58 lid 4 Participatiewet             | nee       | netto
2026-04 |  920,99 |  900,00 | 2026-11-20 | later bekend inkomen          |   -20,99 | terugvordering | art. 58 lid 2 onderdeel f Participatiewet | nee       | netto
2025-12 |  920,99 |  900,00 | 2026-01-20 | later bekend inkomen          |   -20,99 | verrekening    | art. 58 lid 4 Participatiewet             | nee       | bruto mogelijk
2026-10 |  920,99 |  900,00 | 2026-11-20 | inlichtingenplicht geschonden |   -20,99 | terugvordering | art. 58 lid 1 Participatiewet             | ja        | netto
2024-10 |  920,99 |  900,00 | 2026-11-20 | zonder grond betaald          |   -20,99 | te laat        | art. 58 lid 6 Participatiewet             | nee       | bruto mogelijk
2024-11 |  920,99 |  900,00 | 2026-11-20 | zonder grond betaald          |   -20,99 | terugvordering | art. 58 lid 2 onderdeel e Participatiewet | nee       | bruto mogelijk
2026-10 |  920,99 |  920,98 | 2026-11-20 | anders te veel verleend       |    -0,01 | terugvordering | art. 58 lid 2 onderdeel a Participatiewet | nee       | netto
2026-10 |  900,00 |    0,00 | 2026-11-20 | voorschot zonder recht        |  -900,00 | terugvordering | art. 58 lid 2 onderdeel d Participatiewet | nee       | netto
2026-10 |  100,00 |    0,00 | 2026-11-20 | vergoeding voor hetzelfde doel |  -100,00 | terugvordering | art. 58 lid 2 onderdeel f Participatiewet | nee       | netto
`,
      reken: (cel) => {
        const [gevolg] = terugvordering({
          correcties: [{ maand: month(cel('maand')), betaald: euro(cel('betaald')), herzien: euro(cel('herzien')) }],
          besluitdag: day(cel('besluit')),
          oorzaak: cel('oorzaak') as Oorzaak,
        });
        if (gevolg === undefined) return { verschil: '0,00' };
        return {
          verschil: bedragcel(gevolg.verschil),
          wijze: gevolg.wijze,
          grond: citeer(gevolg.grond),
          verplicht: jaNeeCel(gevolg.verplicht),
          belasting: gevolg.belasting,
        };
      },
    },
    {
      naam: 'wat Rotterdam kiest: bruto alleen bij schending vanaf 750 euro, afzien onder 200 euro netto',
      tekst: `
gemeente | maand   | te veel | besluit    | oorzaak                       | belasting      | mag afzien
0556     | 2025-12 |  199,99 | 2026-01-20 | later bekend inkomen          | bruto mogelijk | nee
0599     | 2025-12 |  199,99 | 2026-01-20 | later bekend inkomen          | netto          | ja
0599     | 2025-12 |  200,00 | 2026-01-20 | later bekend inkomen          | netto          | nee
0599     | 2025-12 |  199,99 | 2026-01-20 | inlichtingenplicht geschonden | netto          | nee
0599     | 2025-12 |  749,99 | 2026-01-20 | inlichtingenplicht geschonden | netto          | nee
0599     | 2025-12 |  750,00 | 2026-01-20 | inlichtingenplicht geschonden | bruto mogelijk | nee
0599     | 2025-12 |  750,00 | 2025-12-31 | inlichtingenplicht geschonden | netto          | nee
0599     | 2020-12 |  100,00 | 2021-07-06 | later bekend inkomen          | bruto mogelijk | nee
`,
      reken: (cel) => {
        const [gevolg] = terugvordering({
          correcties: [{ maand: month(cel('maand')), betaald: euro(cel('te veel')), herzien: euro('0,00') }],
          besluitdag: day(cel('besluit')),
          oorzaak: cel('oorzaak') as Oorzaak,
          kader: kaderVan(gemeenteCode(cel('gemeente'))),
        });
        if (gevolg === undefined) return { belasting: 'geen' };
        return { belasting: gevolg.belasting, 'mag afzien': jaNeeCel(gevolg.magAfzien) };
      },
    },
    {
      naam: 'ruimte om te verrekenen',
      tekst: `
maand   | loon     | ruimte
2026-11 |     0,00 |  70,97
2026-11 |   600,00 |  70,97
2026-11 | 1.400,00 |  18,49
2020-12 |     0,00 | 105,90
2021-01 |     0,00 |  53,77
`,
      reken: (cel) => {
        const inkomsten = cel('loon') === '0,00' ? [] : [eenLoon(euro(cel('loon')))];
        const vrijlating = {
          ...eenPersoon(day('1985-06-15')).vrijlating,
          draagtBij: { keuze: 'nee', motivering: '' },
        } as const;
        const belanghebbende = eenPersoon(day('1985-06-15'), { inkomsten, vrijlating });
        const f = eenMaand(month(cel('maand')), testkader(), { belanghebbende });
        return { ruimte: bedragcel(verrekeningsruimte(f)) };
      },
    },
  ],
};
