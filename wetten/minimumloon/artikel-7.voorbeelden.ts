/** Knows the examples of art. 7 Wml. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, testkader } from '@samenkracht/testing/law';
import { bblPercentages, jeugdpercentages } from './artikel-7.bedragen.ts';
import { minimumloondeel } from './artikel-7.ts';

const f = { kader: testkader() };
const procent = ([over, onder]: readonly [number, number]): string => `${(over * 100) / onder}`.replace('.', ',');

export const bladzijde: Bladzijde = {
  bestand: 'artikel-7',
  titel: 'Artikel 7 Wet minimumloon: vanaf welke leeftijd, en welk deel daaronder',
  toelichting:
    'Vanaf 21 jaar geldt het hele minimumloon; tot juli 2019 vanaf 22 jaar. Daaronder geldt een percentage per leeftijd, en in de beroepsbegeleidende leerweg van 18 tot en met 20 jaar een eigen percentage. De percentages van juli 2026 zijn niet gelezen: die staan er als afgeleid.',
  regels: [minimumloondeel],
  tabellen: [...jeugdpercentages.values(), ...bblPercentages.values()],
  openTermen: [],
  nietGedekt: [
    {
      artikel: '7',
      wat: 'het minimumjeugdloon voor juli 2017, en de percentages voor de beroepsbegeleidende leerweg voor juli 2020',
    },
    { artikel: '10', wat: 'een lager minimumloon dat de minister voor een bedrijfstak vaststelt' },
  ],
  proeven: () =>
    ['1990-01-01', '2007-05-10'].map(
      (geboren) => verklaar((g: typeof f) => minimumloondeel(g, day(geboren), day('2026-01-01'), 'bbl'), f).uitleg,
    ),
  voorbeelden: [
    {
      naam: 'het deel bij de leeftijd',
      tekst: `
geboren    | op         | leerweg | deel
1996-07-01 | 2018-06-30 | gewoon  | 85
1996-07-01 | 2018-07-01 | gewoon  | 100
1998-01-15 | 2019-06-30 | gewoon  | 85
1998-01-15 | 2019-07-01 | gewoon  | 100
1999-03-01 | 2019-06-30 | gewoon  | 70
1999-03-01 | 2019-07-01 | gewoon  | 80
2005-02-28 | 2026-02-27 | gewoon  | 80
2005-02-28 | 2026-02-28 | gewoon  | 100
2008-02-29 | 2026-02-28 | gewoon  | 39,5
2008-02-29 | 2026-03-01 | gewoon  | 50
2007-05-10 | 2026-05-09 | gewoon  | 50
2007-05-10 | 2026-05-10 | gewoon  | 60
2010-01-01 | 2026-06-30 | gewoon  | 34,5
2011-06-30 | 2026-06-29 | gewoon  | 0
2011-06-30 | 2026-06-30 | gewoon  | 30
2011-06-30 | 2026-07-01 | gewoon  | 30
2007-05-10 | 2026-05-09 | bbl     | 45,5
2006-05-10 | 2026-05-10 | bbl     | 61,5
2005-05-10 | 2026-05-10 | bbl     | 100
2009-01-01 | 2026-05-10 | bbl     | 39,5
2001-01-01 | 2020-06-30 | bbl     | gat
2001-01-01 | 2020-07-01 | bbl     | 52,5
1990-01-01 | 2017-06-30 | gewoon  | gat
2007-05-10 | 2027-01-01 | gewoon  | gat
`,
      reken: (cel) => ({
        deel: procent(
          minimumloondeel(f, day(cel('geboren')), day(cel('op')), cel('leerweg') === 'bbl' ? 'bbl' : 'gewoon'),
        ),
      }),
    },
  ],
};
