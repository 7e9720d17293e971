/** Knows the examples of art. 36 Participatiewet. */
import { addToMonth, day, gemeenteCode, monthOf, monthsIn } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNee } from '@samenkracht/testing/law';
import { kaderVan } from '@samenkracht/verordening';
import { type Inkomenstoeslagfeiten, inkomenstoeslag, type Toeslaghuishouden } from './artikel-36.ts';
import { inkomenstoeslagvragen } from './ondersteuning/vragen-toeslagen.ts';
import { inkomenstoeslagstelsel } from './open-termen-toeslagen.ts';

const feiten = (gemeente: string, anders: Partial<Inkomenstoeslagfeiten> = {}): Inkomenstoeslagfeiten => {
  const peildatum = anders.peildatum ?? day('2026-03-15');
  const eind = monthOf(peildatum);
  return {
    kader: kaderVan(gemeenteCode(gemeente)),
    peildatum,
    geboren: day('1985-06-15'),
    huishouden: 'alleenstaande',
    kindVan12Tot18: false,
    partnerZonderRecht: false,
    ouder: false,
    referte: monthsIn(addToMonth(eind, -36), eind).map((maand) => ({
      maand,
      inkomen: euro('1.400,00'),
      norm: euro('1.400,00'),
    })),
    inkomenPeildatum: euro('1.400,00'),
    normPeildatum: euro('1.400,00'),
    vermogenBovenGrens: false,
    uitzicht: { keuze: 'geen', motivering: '' },
    vorigeVerlening: null,
    studieOfMaatregel: false,
    afwijken: { keuze: 'nee', motivering: '' },
    ...anders,
  };
};

const bedragVan = (f: Inkomenstoeslagfeiten): Readonly<Record<string, string>> => {
  const { verleend, bedrag } = inkomenstoeslag(f);
  return { toeslag: verleend ? bedragcel(bedrag) : 'geen' };
};

export const bladzijde: Bladzijde = {
  bestand: 'artikel-36',
  titel: 'Artikel 36 Participatiewet: individuele inkomenstoeslag',
  toelichting:
    'Hoogte, langdurig en laag staan in de verordening (artikel 8). Gelezen zijn die van Rotterdam (vanaf 1 juli 2025) en Amsterdam (vanaf 1 januari 2025); voor een andere gemeente of een eerdere dag is er geen bedrag. "Ongeveer 5 euro" van Amsterdam is hier 5 euro.',
  regels: [inkomenstoeslag],
  tabellen: [],
  openTermen: [inkomenstoeslagstelsel],
  nietGedekt: [
    { artikel: 'CVDR741634/1 art. 6', wat: 'De overgangsregeling van Rotterdam van 120 euro over 2025.' },
    { artikel: '36 vanaf 2027', wat: 'De toeslag verandert in 2027; die tekst is niet gezien.' },
  ],
  proeven: () => [
    verklaar(inkomenstoeslag, feiten('0599'), inkomenstoeslagvragen).uitleg,
    verklaar(inkomenstoeslag, feiten('0363', { huishouden: 'gehuwden met kinderen' }), inkomenstoeslagvragen).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'hoeveel, naar gemeente en huishouden',
      tekst: `
gemeente | peildatum  | huishouden            | kind van 12 tot 18 | partner zonder recht | ouder | toeslag
0599     | 2026-03-15 | alleenstaande         | nee                | nee                  | nee   | 200,00
0599     | 2026-03-15 | alleenstaande ouder   | nee                | nee                  | nee   | 300,00
0599     | 2026-03-15 | gehuwden              | nee                | nee                  | nee   | 300,00
0599     | 2026-03-15 | gehuwden met kinderen | ja                 | nee                  | nee   | 400,00
0599     | 2026-03-15 | gehuwden              | nee                | ja                   | nee   | 300,00
0363     | 2026-03-15 | alleenstaande         | nee                | nee                  | nee   | 350,00
0363     | 2026-03-15 | alleenstaande ouder   | nee                | nee                  | nee   | 450,00
0363     | 2026-03-15 | gehuwden              | nee                | nee                  | nee   | 500,00
0363     | 2026-03-15 | gehuwden met kinderen | nee                | nee                  | nee   | 500,00
0363     | 2026-03-15 | gehuwden met kinderen | ja                 | nee                  | nee   | 800,00
0363     | 2026-03-15 | gehuwden met kinderen | ja                 | ja                   | ja    | 450,00
0363     | 2026-03-15 | gehuwden              | nee                | ja                   | nee   | 350,00
0599     | 2025-07-01 | alleenstaande         | nee                | nee                  | nee   | 200,00
0599     | 2025-06-30 | alleenstaande         | nee                | nee                  | nee   | gat
0556     | 2026-03-15 | alleenstaande         | nee                | nee                  | nee   | gat
`,
      reken: (cel) =>
        bedragVan(
          feiten(cel('gemeente'), {
            peildatum: day(cel('peildatum')),
            huishouden: cel('huishouden') as Toeslaghuishouden,
            kindVan12Tot18: jaNee(cel('kind van 12 tot 18')),
            partnerZonderRecht: jaNee(cel('partner zonder recht')),
            ouder: jaNee(cel('ouder')),
          }),
        ),
    },
    {
      naam: 'een maand met een ander inkomen, norm 1.400 (105 procent is 1.470), en het inkomen op de peildatum',
      tekst: `
gemeente | maand   | inkomen  | op peildatum | toeslag
0599     | 2023-03 | 1.470,00 |     1.400,00 | 200,00
0599     | 2023-03 | 1.470,01 |     1.400,00 | geen
0599     | 2026-02 | 1.470,01 |     1.400,00 | geen
0599     | 2023-02 | 9.999,00 |     1.400,00 | 200,00
0599     | 2026-03 | 9.999,00 |     1.400,00 | 200,00
0599     | 2023-03 | 1.400,00 |     1.820,00 | 200,00
0599     | 2023-03 | 1.400,00 |     1.820,01 | geen
0363     | 2023-03 | 1.475,00 |     9.999,00 | 350,00
0363     | 2023-03 | 1.475,01 |     1.400,00 | geen
`,
      reken: (cel) => {
        const f = feiten(cel('gemeente'), { inkomenPeildatum: euro(cel('op peildatum')) });
        const referte = f.referte.map((een) =>
          een.maand === cel('maand') ? { ...een, inkomen: euro(cel('inkomen')) } : een,
        );
        return bedragVan({ ...f, referte });
      },
    },
    {
      naam: 'wie hem niet krijgt, Rotterdam, 15 maart 2026',
      tekst: `
geboren    | vorige     | vermogen | uitzicht | studie of maatregel | afwijken | toeslag
1985-06-15 | nee        | nee      | geen     | nee                 | nee      | 200,00
2005-03-15 | nee        | nee      | geen     | nee                 | nee      | 200,00
2005-03-16 | nee        | nee      | geen     | nee                 | nee      | geen
1959-03-15 | nee        | nee      | geen     | nee                 | nee      | geen
1959-03-16 | nee        | nee      | geen     | nee                 | nee      | 200,00
1985-06-15 | 2025-03-14 | nee      | geen     | nee                 | nee      | 200,00
1985-06-15 | 2025-03-15 | nee      | geen     | nee                 | nee      | geen
1985-06-15 | nee        | ja       | geen     | nee                 | nee      | geen
1985-06-15 | nee        | nee      | wel      | nee                 | nee      | geen
1985-06-15 | nee        | nee      | geen     | ja                  | nee      | geen
1985-06-15 | nee        | nee      | geen     | ja                  | ja       | 200,00
`,
      reken: (cel) =>
        bedragVan(
          feiten('0599', {
            geboren: day(cel('geboren')),
            vorigeVerlening: cel('vorige') === 'nee' ? null : day(cel('vorige')),
            vermogenBovenGrens: jaNee(cel('vermogen')),
            uitzicht: { keuze: cel('uitzicht') === 'wel' ? 'wel' : 'geen', motivering: '' },
            studieOfMaatregel: jaNee(cel('studie of maatregel')),
            afwijken: { keuze: jaNee(cel('afwijken')) ? 'ja' : 'nee', motivering: '' },
          }),
        ),
    },
    {
      naam: 'een halve cent telt voor de inwoner: 105 procent van 1.401,50 is 1.471,575; en wie studeert',
      tekst: `
gemeente | inkomen  | studie of maatregel | toeslag
0599     | 1.471,58 | nee                 | 200,00
0599     | 1.471,59 | nee                 | geen
0363     | 1.476,58 | nee                 | 350,00
0363     | 1.476,59 | nee                 | geen
0363     | 1.401,50 | ja                  | 350,00
0599     | 1.401,50 | ja                  | geen
`,
      reken: (cel) => {
        const f = feiten(cel('gemeente'), { studieOfMaatregel: jaNee(cel('studie of maatregel')) });
        const referte = f.referte.map(({ maand }) => ({
          maand,
          inkomen: euro(cel('inkomen')),
          norm: euro('1.401,50'),
        }));
        return bedragVan({ ...f, referte });
      },
    },
    {
      naam: 'een maand van de drie jaar is niet bekend',
      tekst: `
bekend vanaf | vraag
2023-03      | geen
2023-04      | referte
`,
      reken: (cel) => {
        const f = feiten('0599');
        const { bepaling } = verklaar(
          inkomenstoeslag,
          { ...f, referte: f.referte.filter(({ maand }) => maand >= cel('bekend vanaf')) },
          inkomenstoeslagvragen,
        );
        return { vraag: bepaling.soort === 'onbekend' ? bepaling.feit : 'geen' };
      },
    },
  ],
};
