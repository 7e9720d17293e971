/** Knows the examples of art. 7a Algemene Ouderdomswet. */
import { day } from '@samenkracht/core';
import { type Leeftijd, type MetKader, verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNeeCel, testkader } from '@samenkracht/testing/law';
import { aanvangsleeftijdVan, aowDag, aowLeeftijdVan, heeftAowLeeftijd } from './artikel-7a.ts';
import { aowLeeftijd } from './leeftijd.bedragen.ts';

/** `67+3`: 67 years and 3 months. */
const leeftijdcel = ({ jaren, maanden }: Leeftijd): string => (maanden === 0 ? String(jaren) : `${jaren}+${maanden}`);

export const bladzijde: Bladzijde = {
  bestand: 'artikel-7a',
  titel: 'Artikel 7a Algemene Ouderdomswet: de AOW-leeftijd',
  toelichting: 'De leeftijd hoort bij het jaar waarin iemand die leeftijd bereikt.',
  regels: [heeftAowLeeftijd],
  tabellen: [aowLeeftijd],
  openTermen: [],
  nietGedekt: [
    {
      artikel: '7a lid 2',
      wat: 'de formule met de levensverwachting: de vastgestelde leeftijden staan in de tabel, tot en met 2031',
    },
    { artikel: '7a lid 3', wat: 'de bekendmaking van een nieuwe leeftijd' },
  ],
  proeven: () => [
    verklaar((f: MetKader) => heeftAowLeeftijd(f, day('1959-11-30'), day('2026-11-30')), { kader: testkader() }).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'de leeftijd bij een geboortedatum: de laatste en de eerste dag van elk jaar van de tabel',
      tekst: `
geboren    | leeftijd | aanvang | dag
1947-12-31 | 65       | 15      | 2012-12-31
1948-01-01 | 65+1     | 15+1    | 2013-02-01
1948-11-30 | 65+1     | 15+1    | 2013-12-30
1948-12-01 | 65+2     | 15+2    | 2014-02-01
1949-10-31 | 65+2     | 15+2    | 2014-12-31
1949-11-01 | 65+3     | 15+3    | 2015-02-01
1950-09-30 | 65+3     | 15+3    | 2015-12-30
1950-10-01 | 65+6     | 15+6    | 2016-04-01
1951-06-30 | 65+6     | 15+6    | 2016-12-30
1951-07-01 | 65+9     | 15+9    | 2017-04-01
1952-03-31 | 65+9     | 15+9    | 2017-12-31
1952-04-01 | 66       | 16      | 2018-04-01
1952-12-31 | 66       | 16      | 2018-12-31
1953-01-01 | 66+4     | 16+4    | 2019-05-01
1953-08-31 | 66+4     | 16+4    | 2019-12-31
1954-08-31 | 66+4     | 16+4    | 2020-12-31
1955-08-31 | 66+4     | 16+4    | 2021-12-31
1955-09-01 | 66+7     | 16+7    | 2022-04-01
1956-05-31 | 66+7     | 16+7    | 2022-12-31
1956-06-01 | 66+10    | 16+10   | 2023-04-01
1957-02-28 | 66+10    | 16+10   | 2023-12-28
1957-03-01 | 67       | 17      | 2024-03-01
1960-12-31 | 67       | 17      | 2027-12-31
1961-01-01 | 67+3     | 17+3    | 2028-04-01
1963-12-31 | 67+3     | 17+3    | 2031-03-31
1964-09-30 | 67+3     | 17+3    | 2031-12-30
1964-10-01 | gat      | gat     | gat
`,
      reken: (cel) => {
        const geboren = day(cel('geboren'));
        return {
          leeftijd: leeftijdcel(aowLeeftijdVan(geboren)),
          aanvang: leeftijdcel(aanvangsleeftijdVan(geboren)),
          dag: aowDag(geboren),
        };
      },
    },
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
