/** Knows the examples of art. 36b Participatiewet. */
import { day } from '@samenkracht/core';
import { type AanvullendeRij, verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNee, testkader } from '@samenkracht/testing/law';
import { alleStudietoeslagtabellen } from './artikel-36b.bedragen.ts';
import { type Studietoeslagfeiten, studietoeslag } from './artikel-36b.ts';
import { studietoeslagvragen } from './ondersteuning/vragen-toeslagen.ts';
import { hoogteStudietoeslag } from './open-termen-toeslagen.ts';

const feiten = (anders: Partial<Studietoeslagfeiten> = {}): Studietoeslagfeiten => ({
  kader: testkader(),
  op: day('2026-03-01'),
  geboren: day('2003-01-01'),
  kanNietBijverdienen: { keuze: 'ja', motivering: '' },
  studiefinanciering: true,
  rechtOpWajong: false,
  stage: euro('0,00'),
  ...anders,
});

const uitkomst = (f: Studietoeslagfeiten): Readonly<Record<string, string>> => {
  const { verleend, bedrag } = studietoeslag(f);
  return { toeslag: verleend ? bedragcel(bedrag) : 'geen' };
};

/** A row of July 2026 that a municipality added: the amount is made up for the example. */
const rij: AanvullendeRij = {
  tabel: 'pw-36b-21',
  vanaf: day('2026-07-01'),
  tot: day('2027-01-01'),
  waarde: euro('390,00'),
  zekerheid: 'een bron',
  bron: ['voorbeeld'],
  ingevoerdDoor: 'a',
  goedgekeurdDoor: 'b',
};

export const bladzijde: Bladzijde = {
  bestand: 'artikel-36b',
  titel: 'Artikel 36b Participatiewet: studietoeslag',
  toelichting:
    'Voor wie studiefinanciering heeft en door ziekte of gebrek steeds niet kan werken naast de studie. De bedragen zijn het minimum. Gevonden zijn die van het begin in 2022, juli 2024, juli 2025 en januari 2026; daartussen en vanaf juli 2026 is er een gat.',
  regels: [studietoeslag],
  tabellen: alleStudietoeslagtabellen,
  openTermen: [hoogteStudietoeslag],
  nietGedekt: [
    { artikel: '36b lid 4', wat: 'De eigen inlichtingenplicht: de boete staat bij artikel 18a.' },
    { artikel: '36b lid 6', wat: 'Terugvorderen gaat als bij artikel 58.' },
    { artikel: '36b', wat: 'Een deel van een maand.' },
  ],
  proeven: () => [verklaar(studietoeslag, feiten({ stage: euro('300,00') }), studietoeslagvragen).uitleg],
  voorbeelden: [
    {
      naam: 'naar leeftijd en dag',
      tekst: `
geboren    | op         | toeslag
2005-03-01 | 2026-03-01 | 385,14
2005-03-02 | 2026-03-01 | 308,12
2006-03-02 | 2026-03-01 | 231,09
2007-03-02 | 2026-03-01 | 192,57
2008-03-02 | 2026-03-01 | 152,14
2009-03-02 | 2026-03-01 | 132,88
2010-03-02 | 2026-03-01 | 115,55
2011-03-01 | 2026-03-01 | 115,55
2011-03-02 | 2026-03-01 | geen
1990-01-01 | 2026-06-30 | 385,14
1990-01-01 | 2026-07-01 | gat
1990-01-01 | 2025-07-01 | 376,22
1990-01-01 | 2025-06-30 | gat
1990-01-01 | 2024-12-31 | 359,57
1990-01-01 | 2024-06-30 | gat
2007-12-31 | 2024-12-31 | gat
1990-01-01 | 2022-04-01 | 300,00
1990-01-01 | 2022-03-31 | gat
`,
      reken: (cel) => uitkomst(feiten({ geboren: day(cel('geboren')), op: day(cel('op')) })),
    },
    {
      naam: 'inkomsten uit stage, 23 jaar',
      tekst: `
op         | stage  | toeslag
2026-03-01 | 231,09 | 385,14
2026-03-01 | 231,10 | 385,13
2026-03-01 | 616,22 |   0,01
2026-03-01 | 616,23 | geen
2024-08-01 |   0,00 | 359,57
2024-08-01 | 100,00 | gat
`,
      reken: (cel) => uitkomst(feiten({ op: day(cel('op')), stage: euro(cel('stage')) })),
    },
    {
      naam: 'wie hem krijgt',
      tekst: `
studiefinanciering | wajong | kan niet bijverdienen | toeslag
ja                 | nee    | ja                    | 385,14
nee                | nee    | ja                    | geen
ja                 | ja     | ja                    | geen
ja                 | nee    | nee                   | geen
`,
      reken: (cel) =>
        uitkomst(
          feiten({
            studiefinanciering: jaNee(cel('studiefinanciering')),
            rechtOpWajong: jaNee(cel('wajong')),
            kanNietBijverdienen: { keuze: jaNee(cel('kan niet bijverdienen')) ? 'ja' : 'nee', motivering: '' },
          }),
        ),
    },
    {
      naam: 'een gemeente vult juli 2026 aan met een verzonnen bedrag',
      tekst: `
op         | toeslag
2026-06-30 | 385,14
2026-07-01 | 390,00
`,
      reken: (cel) => uitkomst(feiten({ kader: testkader([rij]), op: day(cel('op')) })),
    },
  ],
};
