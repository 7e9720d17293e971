/** Knows the examples of art. 7a Algemene Ouderdomswet. */
import { day } from '@samenkracht/core';
import { type Bladzijde, jaNeeCel, testkader } from '@samenkracht/testing/law';
import { aowDag, heeftAowLeeftijd } from './artikel-7a.ts';
import { aowLeeftijd } from './leeftijd.bedragen.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-7a',
  titel: 'Artikel 7a Algemene Ouderdomswet: de AOW-leeftijd',
  toelichting: 'De leeftijd hoort bij het jaar waarin iemand die leeftijd bereikt.',
  regels: [heeftAowLeeftijd],
  tabellen: [aowLeeftijd],
  openTermen: [],
  voorbeelden: [
    {
      naam: 'de dag waarop iemand de AOW-leeftijd heeft',
      tekst: `
geboren    | dag
1947-12-31 | 2012-12-31
1951-03-31 | 2016-10-01
1952-12-31 | 2018-12-31
1953-01-01 | 2019-05-01
1955-05-31 | 2021-10-01
1956-02-28 | 2022-09-28
1956-03-01 | 2022-10-01
1959-11-30 | 2026-11-30
1960-02-29 | 2027-03-01
1960-12-31 | 2027-12-31
1961-01-01 | 2028-04-01
1961-11-30 | 2029-03-01
1964-02-29 | 2031-05-29
1964-09-30 | 2031-12-30
1964-10-01 | gat
`,
      reken: (cel) => ({ dag: aowDag(day(cel('geboren'))) }),
    },
    {
      naam: 'bereikt op een dag',
      tekst: `
geboren    | op         | bereikt
1959-11-30 | 2026-11-29 | nee
1959-11-30 | 2026-11-30 | ja
1960-12-31 | 2027-12-31 | ja
1961-01-01 | 2028-03-31 | nee
1961-01-01 | 2028-04-01 | ja
1990-01-01 | 2026-11-30 | nee
1990-01-01 | 2032-01-01 | gat
`,
      reken: (cel) => ({
        bereikt: jaNeeCel(heeftAowLeeftijd({ kader: testkader() }, day(cel('geboren')), day(cel('op')))),
      }),
    },
  ],
};
