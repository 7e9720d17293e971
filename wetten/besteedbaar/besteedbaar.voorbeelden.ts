/** Knows the examples of disposable income, of a euro more, and of the question the other way round. */
import { cents, type Money } from '@samenkracht/core';
import { type Uitleg, verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro } from '@samenkracht/testing/law';
import { besteedbaarInkomen } from './besteedbaar.ts';
import { geval, gevallen } from './gevallen.voorbeelden.ts';
import { type Huishouden, metLoon } from './huishouden.ts';
import { besteedbaarJaar } from './jaar.ts';
import { marginaal } from './marginaal.ts';
import { zoekLoon } from './omgekeerd.ts';
import { somVan } from './onderdelen.ts';

/** Above every cliff of these households. */
const hoogsteLoon = euro('6.000,00');

const plek = (bedrag: Money | null): string => (bedrag === null ? 'nergens' : bedragcel(bedrag));

/** The run with only the rules that are called here: what those use stands on the pages of their acts. */
const eenLaag = (f: Huishouden): Uitleg | undefined => {
  const { uitleg } = verklaar(besteedbaarInkomen, f);
  if (uitleg === undefined) return undefined;
  const kinderen = uitleg.kinderen.map((kind) => ({ ...kind, feiten: [], rijen: [], keuzes: [], kinderen: [] }));
  return { ...uitleg, kinderen };
};

export const bladzijde: Bladzijde = {
  bestand: 'besteedbaar',
  titel: 'Besteedbaar inkomen: loon, belasting, bijstand en toeslagen samen',
  toelichting:
    'Geen wet, maar een som over de wetten. Elk bedrag komt uit de regel van een artikel. Loon is bruto per maand, met het vakantiegeld erbij; elke maand van het jaar is gelijk. De loonheffing is een twaalfde van de belasting over het jaar. Voor de toeslagen telt het loon en het belastbare deel van de bijstand.',
  regels: [besteedbaarInkomen],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    { artikel: 'som', wat: 'het jaar van de AOW-leeftijd en later: een gat in de inkomstenbelasting' },
    { artikel: 'som', wat: 'kinderbijslag, pensioenpremie, gemeentelijke minimaregelingen' },
    { artikel: 'som', wat: 'vakantiegeld dat eens per jaar komt: hier is het over de maanden verdeeld' },
    { artikel: 'som', wat: 'ander inkomen dan loon samen met toeslagen: het belastbare bedrag is dan niet bekend' },
    { artikel: 'som', wat: 'vermogen dat bijstand in de weg staat' },
  ],
  proeven: () => [...gevallen.values()].map((f) => eenLaag(metLoon(f, 'belanghebbende', euro('1.000,00')))),
  voorbeelden: [
    {
      naam: 'de som en haar delen, per maand',
      tekst: `
geval                                  | bruto    | netto loon | bijstand | zorgtoeslag | huurtoeslag | kindgebonden budget | besteedbaar
alleen, geen vrijlating                | 0,00     | 0,00       | 1.419,46 | 129,17      | 394,33      | 0,00                | 1.942,96
alleen, 25% vrijlating                 | 600,00   | 600,00     | 969,46   | 129,17      | 391,92      | 0,00                | 2.090,55
alleen, geen vrijlating                | 600,00   | 600,00     | 819,46   | 129,17      | 394,33      | 0,00                | 1.942,96
alleen, geen vrijlating                | 2.337,00 | 2.206,35   | 0,00     | 129,17      | 290,42      | 0,00                | 2.625,94
alleen, zonder huur en vrijlating      | 0,01     | 0,01       | 1.419,45 | 129,17      | 0,00        | 0,00                | 1.548,63
alleen, zonder bijstand                | 0,00     | 0,00       | 0,00     | 129,17      | 394,33      | 0,00                | 523,50
ouder met 2 kinderen, geen vrijlating  | 0,00     | 0,00       | 1.419,46 | 129,17      | 396,17      | 714,67              | 2.659,47
paar met 2 kinderen, een verdient      | 0,00     | 0,00       | 2.027,79 | 246,92      | 396,17      | 430,00              | 3.100,88
alleen, 25% vrijlating, januari 2026   | 600,00   | 600,00     | 951,50   | 129,17      | 394,33      | 0,00                | 2.075,00
`,
      reken: (cel) => {
        const uitkomst = besteedbaarInkomen(metLoon(geval(cel('geval')), 'belanghebbende', euro(cel('bruto'))));
        const netto =
          somVan(uitkomst, 'brutoloon') +
          somVan(uitkomst, 'belasting') +
          somVan(uitkomst, 'algemene heffingskorting') +
          somVan(uitkomst, 'arbeidskorting') +
          somVan(uitkomst, 'niet verzilverd');
        return {
          'netto loon': bedragcel(cents(netto)),
          bijstand: bedragcel(uitkomst.bijstandsmaand?.bijstand ?? euro('0,00')),
          zorgtoeslag: bedragcel(somVan(uitkomst, 'zorgtoeslag')),
          huurtoeslag: bedragcel(somVan(uitkomst, 'huurtoeslag')),
          'kindgebonden budget': bedragcel(somVan(uitkomst, 'kindgebonden budget')),
          besteedbaar: bedragcel(uitkomst.totaal),
        };
      },
    },
    {
      naam: 'zorgtoeslag van een paar: de helft als een van beiden verzekerd is, wie het ook is',
      tekst: `
geval              | verzekerd          | zorgtoeslag
paar, een verdient | beiden             | 246,92
paar, een verdient | de eerste          | 123,42
paar, een verdient | de partner         | 123,42
paar, een verdient | niemand            | 0,00
`,
      reken: (cel) => {
        const f = geval(cel('geval'));
        const wie = cel('verzekerd');
        const zorgverzekerd = {
          belanghebbende: wie === 'beiden' || wie === 'de eerste',
          partner: wie === 'beiden' || wie === 'de partner',
        };
        const uitkomst = besteedbaarInkomen({ ...f, toeslagen: { ...f.toeslagen, zorgverzekerd } });
        return { zorgtoeslag: bedragcel(somVan(uitkomst, 'zorgtoeslag')) };
      },
    },
    {
      naam: 'een jaar: de vrijlating van 25 procent is na zes maanden op',
      tekst: `
geval                  | bruto  | januari  | juni     | juli     | december | jaar
alleen, 25% vrijlating | 0,00   | 1.925,00 | 1.925,00 | 1.942,96 | 1.942,96 | 23.207,76
alleen, 25% vrijlating | 600,00 | 2.075,00 | 2.075,00 | 1.942,96 | 1.942,96 | 24.107,76
`,
      reken: (cel) => {
        const { totaal, maanden } = besteedbaarJaar(metLoon(geval(cel('geval')), 'belanghebbende', euro(cel('bruto'))));
        const van = (i: number): string => bedragcel(maanden[i]?.totaal ?? cents(0));
        return { januari: van(0), juni: van(5), juli: van(6), december: van(11), jaar: bedragcel(totaal) };
      },
    },
    {
      naam: 'wat er overblijft van meer bruto loon per maand',
      tekst: `
geval                                 | bruto    | erbij  | houdt over | waarvan bijstand | vrijgelaten
alleen, geen vrijlating               | 600,00   | 1,00   | 0,00       | -1,00            | 0,00
alleen, geen vrijlating               | 600,00   | 100,00 | 0,00       | -100,00          | 0,00
alleen, 25% vrijlating                | 600,00   | 1,00   | 0,25       | -0,75            | 0,25
alleen, 25% vrijlating                | 600,00   | 10,00  | 1,83       | -7,50            | 2,50
alleen, 25% vrijlating                | 600,00   | 100,00 | 18,00      | -75,00           | 25,00
alleen, 25% vrijlating                | 1.400,00 | 100,00 | -246,18    | -341,44          | -289,00
alleen, medisch urenbeperkt (15%)     | 600,00   | 100,00 | 15,00      | -85,00           | 15,00
alleen, geen vrijlating               | 1.600,00 | 100,00 | 95,26      | 0,00             | 0,00
alleen, geen vrijlating               | 2.000,00 | 100,00 | 68,26      | 0,00             | 0,00
alleen, geen vrijlating               | 2.300,00 | 100,00 | 39,20      | 0,00             | 0,00
alleen, geen vrijlating               | 2.600,00 | 100,00 | 19,13      | 0,00             | 0,00
`,
      reken: (cel) => {
        const f = metLoon(geval(cel('geval')), 'belanghebbende', euro(cel('bruto')));
        const uitkomst = marginaal(f, 'belanghebbende', euro(cel('erbij')));
        if (uitkomst.soort !== 'waarde') throw new RangeError(uitkomst.soort);
        const { houdtOver, onderdelen, vrijgelaten } = uitkomst.waarde;
        let bijstand = 0;
        for (const { soort, bedrag } of onderdelen)
          if (soort === 'bijstand' || soort === 'vakantiegeld over bijstand') bijstand += bedrag;
        return {
          'houdt over': bedragcel(houdtOver),
          'waarvan bijstand': bedragcel(cents(bijstand)),
          vrijgelaten: bedragcel(vrijgelaten),
        };
      },
    },
    {
      naam: 'hoeveel loon er nodig is: voor het eerst, en vanaf waar het zo blijft tot 6.000 euro (uren tegen 14,99 per uur)',
      tekst: `
geval                             | doel        | eerst    | blijvend | uren eerst | uren blijvend
alleen, geen vrijlating           | uit bijstand | 1.455,05 | 1.455,05 | 20.75 | 20.75
alleen, 25% vrijlating            | 2.100,00    | 652,46   | 1.619,90 | 9.5   | 23.25
alleen, 25% vrijlating            | 9.000,00    | nergens  | nergens  | nergens | nergens
alleen, geen vrijlating           | 1.942,96    | 0,00     | 0,00     | 0     | 0
ouder met 2 kinderen, geen vrijlating | uit bijstand | 1.419,46 | 1.419,46 | 20.25 | 20.25
`,
      reken: (cel) => {
        const antwoord = zoekLoon(geval(cel('geval')), {
          doel:
            cel('doel') === 'uit bijstand'
              ? { soort: 'uit bijstand' }
              : { soort: 'te besteden', minstens: euro(cel('doel')) },
          tot: hoogsteLoon,
          uurloon: euro('14,99'),
        });
        if (antwoord.soort !== 'waarde') throw new RangeError(antwoord.soort);
        return {
          eerst: plek(antwoord.bruto.eerst),
          blijvend: plek(antwoord.bruto.blijvend),
          'uren eerst': String(antwoord.uren?.eerst ?? 'nergens'),
          'uren blijvend': String(antwoord.uren?.blijvend ?? 'nergens'),
        };
      },
    },
  ],
};
