/** Knows the examples of art. 34a Participatiewet. */
import { day, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNee } from '@samenkracht/testing/law';
import { bijstandsmaand } from './artikel-19.ts';
import { vrijlating } from './artikel-31.ts';
import { inkomenVan } from './artikel-32.ts';
import { maximum34aAow } from './artikel-34a.bedragen.ts';
import { grond34a } from './artikel-34a.ts';
import { eenLoon, eenMaand, eenPersoon, geenVrijlatingGebruikt } from './bouw.ts';
import { kader2027 } from './jaar2027.voorbeelden.ts';

const weging = (cel: string) => ({ keuze: jaNee(cel) ? ('ja' as const) : ('nee' as const), motivering: 'voorbeeld' });

export const bladzijde: Bladzijde = {
  bestand: 'artikel-34a',
  titel: 'Artikel 34a Participatiewet: vrijlating van inkomen uit werk vanaf 2027',
  toelichting:
    'Vanaf 1 januari 2027. Dat dit artikel in de plaats komt van artikel 31 lid 2 n, r, y, z en aa is afgeleid: de tekst van artikel 31 van 2027 is niet gezien. Er is geen leeftijdsgrens van 27 jaar. Bedragen van 2027 zijn niet bekend; de normen in de voorbeelden zijn verzonnen.',
  regels: [grond34a, vrijlating],
  tabellen: [maximum34aAow],
  openTermen: [],
  nietGedekt: [
    {
      artikel: '34a',
      wat: 'Overgangsrecht voor wie in december 2026 een vrijlating van artikel 31 heeft (niet gezien).',
    },
    { artikel: '34a lid 2', wat: 'Hoe lang het college verlengt: dat wordt per maand vastgelegd.' },
    { artikel: '34a lid 3', wat: 'Hoe vaak het college opnieuw kan toepassen; de tekst zegt: nogmaals.' },
  ],
  proeven: () => [
    verklaar(
      bijstandsmaand,
      eenMaand(month('2027-02'), kader2027(), {
        belanghebbende: eenPersoon(day('1985-06-15'), {
          inkomsten: [eenLoon(euro('600,00'))],
          vrijlating: { ...geenVrijlatingGebruikt, sinds34a: month('2027-01') },
        }),
      }),
    ).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'welk onderdeel geldt, en hoeveel van het loon telt niet mee',
      tekst: `
geboren    | maand   | loon     | medisch | draagt bij | sinds   | verlengd | nieuw werk | opnieuw | onderdeel | vrijlating
1985-06-15 | 2027-01 |   600,00 | nee     | ja         | geen    | nee      | nee        | nee     | 34a-a     |      90,00
1985-06-15 | 2027-01 | 1.300,00 | nee     | ja         | geen    | nee      | nee        | nee     | 34a-a     |     195,00
1985-06-15 | 2027-01 |     0,03 | nee     | ja         | geen    | nee      | nee        | nee     | 34a-a     |       0,00
1985-06-15 | 2027-01 |     0,04 | nee     | ja         | geen    | nee      | nee        | nee     | 34a-a     |       0,01
2006-01-01 | 2027-01 |   600,00 | nee     | ja         | geen    | nee      | nee        | nee     | 34a-a     |      90,00
1985-06-15 | 2027-01 |   600,00 | nee     | nee        | geen    | nee      | nee        | nee     | geen      |       0,00
1985-06-15 | 2027-12 |   600,00 | nee     | ja         | 2027-01 | nee      | nee        | nee     | 34a-a     |      90,00
1985-06-15 | 2028-01 |   600,00 | nee     | ja         | 2027-01 | nee      | nee        | nee     | geen      |       0,00
1985-06-15 | 2028-01 |   600,00 | nee     | ja         | 2027-01 | ja       | nee        | nee     | 34a-2     |      90,00
1985-06-15 | 2028-01 |   600,00 | nee     | ja         | 2027-01 | nee      | ja         | nee     | geen      |       0,00
1985-06-15 | 2028-01 |   600,00 | nee     | ja         | 2027-01 | nee      | ja         | ja      | 34a-a     |      90,00
1985-06-15 | 2028-01 |   600,00 | nee     | nee        | 2027-01 | nee      | ja         | ja      | geen      |       0,00
1985-06-15 | 2028-06 |   600,00 | ja      | nee        | 2027-01 | nee      | nee        | nee     | 34a-b     |      90,00
1955-01-01 | 2027-02 |   600,00 | nee     | nee        | geen    | nee      | nee        | nee     | 34a-c     |     150,00
1955-01-01 | 2027-02 |   904,00 | nee     | nee        | geen    | nee      | nee        | nee     | 34a-c     |     226,00
1955-01-01 | 2027-02 |   950,00 | nee     | nee        | geen    | nee      | nee        | nee     | 34a-c     |     226,00
1985-06-15 | 2026-12 |   600,00 | nee     | ja         | geen    | nee      | nee        | nee     | n         |     150,00
`,
      reken: (cel) => {
        const vrij = {
          ...geenVrijlatingGebruikt,
          draagtBij: weging(cel('draagt bij')),
          sinds34a: cel('sinds') === 'geen' ? null : month(cel('sinds')),
          verlenging34a: weging(cel('verlengd')),
          nieuwDienstverband34a: jaNee(cel('nieuw werk')),
          opnieuw34a: weging(cel('opnieuw')),
        };
        const belanghebbende = eenPersoon(day(cel('geboren')), {
          medischUrenbeperkt: jaNee(cel('medisch')),
          inkomsten: [eenLoon(euro(cel('loon')))],
          vrijlating: vrij,
        });
        const f = eenMaand(month(cel('maand')), kader2027(), { belanghebbende });
        const uit = inkomenVan(f, 'belanghebbende', true, f.vanaf);
        return { onderdeel: uit.grond ?? 'geen', vrijlating: bedragcel(uit.vrijlating) };
      },
    },
  ],
};
