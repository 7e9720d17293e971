/** Knows the AOW age of art. 7a Algemene Ouderdomswet: the age of who reaches it in the year that begins on the day of a row. */
import { day } from '@samenkracht/core';
import { aow, tabel } from '@samenkracht/law';

export const aowLeeftijd = tabel(
  {
    id: 'aow-7a',
    naam: 'AOW-leeftijd',
    grond: { wet: aow, artikel: '7a', lid: '1' },
    soort: 'leeftijd',
    tot: day('2032-01-01'),
  },
  `
  1957-01-01 | 65 jaar               | een bron     | aow |  | de tabel van artikel 7a begint met: voor 2013
  2013-01-01 | 65 jaar en 1 maand    | een bron     | aow
  2014-01-01 | 65 jaar en 2 maanden  | een bron     | aow
  2015-01-01 | 65 jaar en 3 maanden  | een bron     | aow
  2016-01-01 | 65 jaar en 6 maanden  | een bron     | aow
  2017-01-01 | 65 jaar en 9 maanden  | een bron     | aow
  2018-01-01 | 66 jaar               | een bron     | aow
  2019-01-01 | 66 jaar en 4 maanden  | twee bronnen | aow, hk19
  2022-01-01 | 66 jaar en 7 maanden  | een bron     | aow
  2023-01-01 | 66 jaar en 10 maanden | een bron     | aow
  2024-01-01 | 67 jaar               | twee bronnen | aow, vrij
  2028-01-01 | 67 jaar en 3 maanden  | twee bronnen | nos30, wel30
  2031-01-01 | 67 jaar en 3 maanden  | een bron     | syf31
`,
);
