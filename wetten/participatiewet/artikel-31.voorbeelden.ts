/** Knows the examples of art. 31 lid 2 n, r, y, z and aa Participatiewet. */
import { type Day, day, type Month, month } from '@samenkracht/core';
import { type Bladzijde, bedragcel, type Cellen, euro, jaNee, testkader } from '@samenkracht/testing/law';
import { maximumN, maximumR, maximumY, maximumZ } from './artikel-31.bedragen.ts';
import { vrijlating, vrijlatinggrond } from './artikel-31.ts';
import { inkomenVan } from './artikel-32.ts';
import { eenKind, eenLoon, eenMaand, eenPersoon, geenVrijlatingGebruikt } from './bouw.ts';
import type { Kind, Persoon } from './feiten.ts';
import { vrijlatingBovenNorm } from './open-termen.ts';

const uitkomst = (maand: Month, persoon: Persoon, kinderen: readonly Kind[]) => {
  const f = eenMaand(maand, testkader(), { belanghebbende: persoon, kinderen });
  const { grond, vrijlating: bedrag } = inkomenVan(f, 'belanghebbende', true, f.vanaf);
  return { onderdeel: grond ?? 'geen', vrijlating: bedragcel(bedrag) };
};

const maandOfNull = (cel: string): Month | null => (cel === 'geen' ? null : month(cel));
const kinderenVan = (cel: string): readonly Kind[] => (cel === 'geen' ? [] : [eenKind(day(cel))]);
const gewogen = (cel: Cellen, kolom: string) => ({ keuze: jaNee(cel(kolom)) ? 'ja' : 'nee', motivering: '' }) as const;
const geborenOp = (cel: Cellen): Day => day(cel('geboren'));

export const bladzijde: Bladzijde = {
  bestand: 'artikel-31',
  titel: 'Artikel 31 lid 2 n, r, y, z en aa Participatiewet: vrijlating van loon',
  toelichting:
    'Of werk bijdraagt aan de arbeidsinschakeling (n, r) en of meer uren niet mogelijk zijn (aa), weegt het college. Het percentage gaat over het netto loon (lid 3). Vanaf 1 januari 2027 geldt artikel 34a (zie dat blad).',
  regels: [vrijlatinggrond, vrijlating],
  tabellen: [maximumN, maximumR, maximumY, maximumZ],
  openTermen: [vrijlatingBovenNorm],
  nietGedekt: [
    {
      artikel: '31 lid 2 onder z',
      wat: 'Wie naast een baan met loonkostensubsidie nog ander loon heeft: de vrijlating gaat dan over al het loon.',
    },
  ],
  voorbeelden: [
    {
      naam: 'onderdeel n: 25 procent, zes maanden, vanaf 27 jaar',
      tekst: `
geboren    | maand   | loon     | maanden n | draagt bij | onderdeel | vrijlating
1985-06-15 | 2026-02 |     0,01 | 0         | ja         | n         |       0,00
1985-06-15 | 2026-02 |     0,02 | 0         | ja         | n         |       0,01
1985-06-15 | 2026-02 |   600,00 | 0         | ja         | n         |     150,00
1985-06-15 | 2026-02 |   600,00 | 5         | ja         | n         |     150,00
1985-06-15 | 2026-02 |   600,00 | 6         | ja         | geen      |       0,00
1985-06-15 | 2026-02 |   600,00 | 0         | nee        | geen      |       0,00
1985-06-15 | 2026-02 | 1.139,98 | 0         | ja         | n         |     285,00
1985-06-15 | 2026-02 | 1.140,00 | 0         | ja         | n         |     285,00
1985-06-15 | 2026-02 | 1.200,00 | 0         | ja         | n         |     285,00
1985-06-15 | 2026-07 | 1.200,00 | 0         | ja         | n         |     289,00
1999-02-02 | 2026-02 |   600,00 | 0         | ja         | geen      |       0,00
1999-02-01 | 2026-02 |   600,00 | 0         | ja         | n         |     150,00
2000-01-01 | 2020-12 |   600,00 | 0         | ja         | geen      |       0,00
2000-01-01 | 2021-01 |   600,00 | 0         | ja         | n         |     150,00
2000-01-01 | 2021-12 |   600,00 | 0         | ja         | n         |     150,00
2000-01-01 | 2022-01 |   600,00 | 0         | ja         | geen      |       0,00
1955-01-01 | 2026-02 |   600,00 | 6         | nee        | n         |     150,00
`,
      reken: (cel) => {
        const vrij = {
          ...geenVrijlatingGebruikt,
          maandenN: Number(cel('maanden n')),
          draagtBij: gewogen(cel, 'draagt bij'),
        };
        const persoon = eenPersoon(geborenOp(cel), { inkomsten: [eenLoon(euro(cel('loon')))], vrijlating: vrij });
        return uitkomst(month(cel('maand')), persoon, []);
      },
    },
    {
      naam: 'onderdeel r: alleenstaande ouder, 12,5 procent, dertig maanden aaneen, kind tot 12 jaar',
      tekst: `
maand   | loon     | maanden n | sinds r | kind       | draagt bij | onderdeel | vrijlating
2026-02 |   600,00 | 5         | geen    | 2020-05-06 | ja         | n         |     150,00
2026-02 |   600,00 | 6         | geen    | 2020-05-06 | ja         | r         |      75,00
2026-02 |   600,00 | 6         | 2023-09 | 2020-05-06 | ja         | r         |      75,00
2026-02 |   600,00 | 6         | 2023-08 | 2020-05-06 | ja         | geen      |       0,00
2026-02 |   600,00 | 6         | geen    | 2014-02-02 | ja         | r         |      75,00
2026-02 |   600,00 | 6         | geen    | 2014-02-01 | ja         | geen      |       0,00
2026-02 |   600,00 | 6         | geen    | geen       | ja         | geen      |       0,00
2026-02 |   600,00 | 6         | geen    | 2020-05-06 | nee        | geen      |       0,00
2026-02 | 1.421,20 | 6         | geen    | 2020-05-06 | ja         | r         |     177,65
2026-02 | 1.500,00 | 6         | geen    | 2020-05-06 | ja         | r         |     177,66
`,
      reken: (cel) => {
        const vrij = {
          ...geenVrijlatingGebruikt,
          maandenN: Number(cel('maanden n')),
          sindsR: maandOfNull(cel('sinds r')),
          draagtBij: gewogen(cel, 'draagt bij'),
        };
        const persoon = eenPersoon(day('1985-06-15'), { inkomsten: [eenLoon(euro(cel('loon')))], vrijlating: vrij });
        return uitkomst(month(cel('maand')), persoon, kinderenVan(cel('kind')));
      },
    },
    {
      naam: 'onderdeel y, z en aa: 15 procent, en de volgorde',
      tekst: `
geboren    | maand   | loon     | maanden n | medisch | subsidie | sinds z | meer uren niet | kind       | onderdeel | vrijlating
1985-06-15 | 2026-02 |   600,00 | 0         | ja      | nee      | geen    | nee            | geen       | n         |     150,00
1985-06-15 | 2026-02 |   600,00 | 6         | ja      | nee      | geen    | nee            | geen       | y         |      90,00
1985-06-15 | 2026-02 | 1.300,00 | 6         | ja      | nee      | geen    | nee            | geen       | y         |     180,19
2006-01-01 | 2026-02 |   600,00 | 0         | ja      | nee      | geen    | nee            | geen       | y         |      90,00
1985-06-15 | 2026-02 |   600,00 | 6         | ja      | nee      | geen    | nee            | 2020-05-06 | y         |      90,00
1985-06-15 | 2022-12 |   600,00 | 6         | ja      | nee      | geen    | nee            | 2020-05-06 | r         |      75,00
1985-06-15 | 2026-02 |   600,00 | 6         | nee     | ja       | geen    | nee            | geen       | z         |      90,00
1985-06-15 | 2026-02 |   600,00 | 6         | nee     | ja       | 2025-03 | nee            | geen       | z         |      90,00
1985-06-15 | 2026-02 |   600,00 | 6         | nee     | ja       | 2025-02 | nee            | geen       | geen      |       0,00
1985-06-15 | 2026-02 |   600,00 | 6         | nee     | ja       | 2025-02 | ja             | geen       | aa        |      90,00
1985-06-15 | 2022-12 |   600,00 | 6         | nee     | ja       | geen    | nee            | geen       | geen      |       0,00
2006-01-01 | 2026-02 |   600,00 | 0         | nee     | ja       | geen    | nee            | geen       | z         |      90,00
1985-06-15 | 2026-02 |   600,00 | 6         | nee     | ja       | geen    | nee            | 2020-05-06 | z         |      90,00
`,
      reken: (cel) => {
        const vrij = {
          ...geenVrijlatingGebruikt,
          maandenN: Number(cel('maanden n')),
          sindsZ: maandOfNull(cel('sinds z')),
          meerUrenNietMogelijk: gewogen(cel, 'meer uren niet'),
        };
        const persoon = eenPersoon(geborenOp(cel), {
          medischUrenbeperkt: jaNee(cel('medisch')),
          loonkostensubsidie: jaNee(cel('subsidie')),
          inkomsten: [eenLoon(euro(cel('loon')))],
          vrijlating: vrij,
        });
        return uitkomst(month(cel('maand')), persoon, kinderenVan(cel('kind')));
      },
    },
  ],
};
