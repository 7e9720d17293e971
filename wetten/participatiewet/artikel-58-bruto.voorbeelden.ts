/** Knows the examples of art. 58 lid 5 Participatiewet: net and gross at the turn of the year, on the same amounts. */
import { day, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNee, testkader } from '@samenkracht/testing/law';
import { type Oorzaak, terugvordering } from './artikel-58.ts';
import {
  type Bruteringsfeiten,
  bijstandspercentagetarief,
  bijstandspercentagetariefAow,
  laatsteNettodag,
  vordering,
} from './artikel-58-bruto.ts';
import { maandenTotVoldaan } from './artikel-60.ts';
import { brutering } from './open-termen.ts';

const feiten = (
  maanden: readonly string[],
  bedrag: string,
  besluit: string,
  anders: Partial<Bruteringsfeiten> & { readonly oorzaak?: Oorzaak } = {},
): Bruteringsfeiten => {
  const { oorzaak = 'inlichtingenplicht geschonden', ...rest } = anders;
  const kader = testkader();
  const correcties = maanden.map((een) => ({ maand: month(een), betaald: euro(bedrag), herzien: euro('0,00') }));
  return {
    kader,
    gevolgen: terugvordering({ correcties, besluitdag: day(besluit), oorzaak, kader }),
    aow: false,
    bruto: true,
    ...rest,
  };
};

export const bladzijde: Bladzijde = {
  bestand: 'artikel-58-bruto',
  titel: 'Artikel 58 lid 5 Participatiewet: netto en bruto bij de jaarwisseling',
  toelichting:
    'Wie in hetzelfde kalenderjaar terugbetaalt, betaalt netto. Daarna kan de gemeente ook de belasting terugvragen die zij al betaalde. Alleen het tarief van 2026 is gevonden; voor andere jaren is er geen bruto bedrag.',
  regels: [vordering],
  tabellen: [bijstandspercentagetarief, bijstandspercentagetariefAow],
  openTermen: [brutering],
  nietGedekt: [
    { artikel: '58 lid 5', wat: 'De werkgeversheffing Zvw en het verhogen met kosten.' },
    { artikel: '58 lid 5', wat: 'Het tarief van andere jaren dan 2026.' },
  ],
  proeven: () => [verklaar(vordering, feiten(['2026-11', '2026-12'], '1.000,00', '2027-01-04')).uitleg],
  voorbeelden: [
    {
      naam: 'november en december 2026, elk 1.000 euro te veel, bij een ruimte van 70,97 per maand',
      tekst: `
besluit    | oorzaak                       | bruto | netto    | belasting | totaal   | maanden
2026-12-31 | inlichtingenplicht geschonden | ja    | 2.000,00 |      0,00 | 2.000,00 | 29
2027-01-01 | inlichtingenplicht geschonden | ja    | 2.000,00 |    469,80 | 2.469,80 | 35
2027-01-01 | inlichtingenplicht geschonden | nee   | 2.000,00 |      0,00 | 2.000,00 | 29
2027-01-01 | anders te veel verleend       | ja    | 2.000,00 |      0,00 | 2.000,00 | 29
`,
      reken: (cel) => {
        const uitkomst = vordering(
          feiten(['2026-11', '2026-12'], '1.000,00', cel('besluit'), {
            bruto: jaNee(cel('bruto')),
            oorzaak: cel('oorzaak') as Oorzaak,
          }),
        );
        return {
          netto: bedragcel(uitkomst.netto),
          belasting: bedragcel(uitkomst.belasting),
          totaal: bedragcel(uitkomst.totaal),
          maanden: String(maandenTotVoldaan(uitkomst.totaal, euro('70,97'))),
        };
      },
    },
    {
      naam: 'een maand, 1.000,01 euro te veel',
      tekst: `
maand   | besluit    | aow | totaal
2026-12 | 2027-01-01 | nee | 1.234,91
2026-12 | 2027-01-01 | ja  | 1.000,01
2026-01 | 2026-12-31 | nee | 1.000,01
2027-01 | 2027-12-31 | nee | 1.000,01
2025-12 | 2026-01-01 | nee | gat
2025-12 | 2025-12-31 | nee | 1.000,01
`,
      reken: (cel) => ({
        totaal: bedragcel(
          vordering(feiten([cel('maand')], '1.000,01', cel('besluit'), { aow: jaNee(cel('aow')) })).totaal,
        ),
      }),
    },
    {
      naam: 'welke maanden meetellen: betaald 100 euro, besluit op 20 november 2026',
      tekst: `
maand   | herzien | oorzaak                 | wijze          | totaal
2026-10 |   70,00 | later bekend inkomen    | verrekening    |  30,00
2026-01 |   70,00 | later bekend inkomen    | terugvordering |  30,00
2026-10 |  130,00 | later bekend inkomen    | nabetaling     |   0,00
2024-09 |   70,00 | zonder grond betaald    | te laat        |   0,00
2026-10 |  100,00 | anders te veel verleend | geen           |   0,00
`,
      reken: (cel) => {
        const kader = testkader();
        const gevolgen = terugvordering({
          correcties: [{ maand: month(cel('maand')), betaald: euro('100,00'), herzien: euro(cel('herzien')) }],
          besluitdag: day('2026-11-20'),
          oorzaak: cel('oorzaak') as Oorzaak,
          kader,
        });
        const { totaal } = vordering({ kader, gevolgen, aow: false, bruto: true });
        return { wijze: gevolgen[0]?.wijze ?? 'geen', totaal: bedragcel(totaal) };
      },
    },
    {
      naam: 'tot wanneer netto',
      tekst: `
ontvangen  | netto tot en met
2026-01-25 | 2026-12-31
2026-12-31 | 2026-12-31
`,
      reken: (cel) => ({ 'netto tot en met': laatsteNettodag(day(cel('ontvangen'))) }),
    },
  ],
};
