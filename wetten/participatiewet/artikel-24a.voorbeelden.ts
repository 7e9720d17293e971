/** Knows the examples of art. 24a Participatiewet. */
import { day, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, jaNee } from '@samenkracht/testing/law';
import { bijstandsmaand } from './artikel-19.ts';
import { alleenstaandeOuderkop, verhoging24a } from './artikel-24a.ts';
import { bijstandsnorm } from './bijstandsnorm.ts';
import { eenKind, eenMaand, eenPartner, eenPersoon } from './bouw.ts';
import { kader2027 } from './jaar2027.voorbeelden.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-24a',
  titel: 'Artikel 24a Participatiewet: ouder met een echtgenoot zonder recht, vanaf 2027',
  toelichting:
    'Vanaf 1 januari 2027. Voor 2027 is geen bedrag gevonden: dat van 2026 geldt dan niet meer. De bedragen van 2027 in de voorbeelden zijn verzonnen (norm gehuwden 2.042,86, alleenstaande-ouderkop 3.500,00 per jaar).',
  regels: [verhoging24a],
  tabellen: [alleenstaandeOuderkop],
  openTermen: [],
  nietGedekt: [
    { artikel: '24a', wat: 'De verhoging als een van beiden in een inrichting verblijft (artikel 23).' },
    {
      artikel: '24a',
      wat: 'De verhoging als de woonsituatie niet is aangetoond: dan geldt 30 procent zonder verhoging.',
    },
  ],
  proeven: () => [
    verklaar(
      bijstandsmaand,
      eenMaand(month('2027-02'), kader2027(), {
        partner: eenPartner(day('1986-01-01'), { heeftRecht: false, toeslagpartner: true }),
        kinderen: [eenKind(day('2020-05-06'), { rechtmatigVerblijf: true })],
      }),
    ).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'de norm van de rechthebbende ouder',
      tekst: `
maand   | kind       | rechtmatig | toeslagpartner | heeft recht | geboren    | norm
2027-01 | 2020-05-06 | ja         | ja             | nee         | 1985-06-15 | 1.313,10
2027-01 | 2020-05-06 | nee        | ja             | nee         | 1985-06-15 | 1.021,43
2027-01 | 2020-05-06 | ja         | nee            | nee         | 1985-06-15 | 1.021,43
2027-01 | geen       | ja         | ja             | nee         | 1985-06-15 | 1.021,43
2027-01 | 2009-01-01 | ja         | ja             | nee         | 1985-06-15 | 1.021,43
2027-01 | 2009-01-02 | ja         | ja             | nee         | 1985-06-15 | 1.313,10
2027-01 | 2020-05-06 | ja         | ja             | ja          | 1985-06-15 | 2.042,86
2026-12 | 2020-05-06 | ja         | ja             | nee         | 1985-06-15 | 1.013,90
2027-01 | 2020-05-06 | ja         | ja             | nee         | 1955-06-15 | 1.391,67
`,
      reken: (cel) => {
        const kind = eenKind(day(cel('kind') === 'geen' ? '2020-05-06' : cel('kind')), {
          rechtmatigVerblijf: jaNee(cel('rechtmatig')),
        });
        const f = eenMaand(month(cel('maand')), kader2027(), {
          belanghebbende: eenPersoon(day(cel('geboren'))),
          partner: eenPartner(day('1986-01-01'), {
            heeftRecht: jaNee(cel('heeft recht')),
            toeslagpartner: jaNee(cel('toeslagpartner')),
          }),
          kinderen: cel('kind') === 'geen' ? [] : [kind],
        });
        return { norm: bedragcel(bijstandsnorm(f, f.vanaf)) };
      },
    },
  ],
};
