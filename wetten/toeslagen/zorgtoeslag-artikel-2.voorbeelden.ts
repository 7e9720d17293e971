/** Knows the examples of art. 2 Wet op de zorgtoeslag. */
import { day, type Money, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, type Cellen, euro, jaNee, testkader } from '@samenkracht/testing/law';
import { eenAanvrager, eenToeslagmaand, eenToeslagpartner } from './bouw.ts';
import { drempelinkomen } from './drempelinkomen.bedragen.ts';
import type { Toeslagfeiten } from './feiten.ts';
import {
  procentBovenDrempel,
  procentDrempelAlleen,
  procentDrempelPartner,
  standaardpremie,
} from './zorgtoeslag.bedragen.ts';
import { normpremie, zorgtoeslag, zorgtoeslagPerJaar } from './zorgtoeslag-artikel-2.ts';

const jaarVan = (jaar: string, inkomen: Money, metPartner: boolean): Toeslagfeiten =>
  eenToeslagmaand(month(`${jaar}-03`), testkader(), {
    aanvrager: eenAanvrager(day('1985-06-15'), { toetsingsinkomen: inkomen }),
    partner: metPartner ? eenToeslagpartner(day('1986-01-01')) : null,
  });

const uitRij = (cel: Cellen): Toeslagfeiten => jaarVan(cel('jaar'), euro(cel('inkomen')), jaNee(cel('partner')));

export const bladzijde: Bladzijde = {
  bestand: 'zorgtoeslag-artikel-2',
  titel: 'Artikel 2 Wet op de zorgtoeslag: standaardpremie min normpremie',
  toelichting:
    'De zorgtoeslag is de standaardpremie (met partner twee keer) min de normpremie: een percentage van het drempelinkomen plus een percentage van het inkomen daarboven. De gepubliceerde maxima en inkomensgrenzen van 2024 tot en met 2026 staan in de voorbeelden.',
  regels: [normpremie, zorgtoeslagPerJaar, zorgtoeslag],
  tabellen: [drempelinkomen, standaardpremie, procentDrempelAlleen, procentDrempelPartner, procentBovenDrempel],
  openTermen: [],
  nietGedekt: [
    { artikel: '4a', wat: 'de standaardpremie van wie in het buitenland woont (woonlandfactor)' },
    { artikel: '5', wat: 'de betaling aan het CAK voor wie een bestuursrechtelijke premie betaalt' },
    { artikel: '1', wat: 'of iemand verzekerd is volgens de Zorgverzekeringswet: dat is een feit' },
  ],
  proeven: () => [verklaar(zorgtoeslag, jaarVan('2026', euro('32.000'), true)).uitleg],
  voorbeelden: [
    {
      naam: 'op jaarbasis: de gepubliceerde maxima, op hele euro',
      tekst: `
jaar | inkomen   | partner | normpremie | per jaar
2024 | 0         | nee     |   503,93   | 1.483,07
2024 | 26.819    | nee     |   503,93   | 1.483,07
2024 | 0         | ja      | 1.141,42   | 2.832,58
2025 | 28.406    | nee     |   538,58   | 1.573,42
2025 | 28.406    | ja      | 1.213,79   | 3.010,21
2026 | 29.736    | nee     |   568,55   | 1.550,45
2026 | 29.736,01 | nee     |   568,55   | 1.550,45
2026 | 29.737    | nee     |   568,69   | 1.550,31
2026 | 29.736    | ja      | 1.275,38   | 2.962,62
2023 | 0         | nee     | gat        | gat
2027 | 0         | nee     | gat        | gat
`,
      reken: (cel) => {
        const f = uitRij(cel);
        return { 'per jaar': bedragcel(zorgtoeslagPerJaar(f)), normpremie: bedragcel(normpremie(f)) };
      },
    },
    {
      naam: 'per maand, met de gepubliceerde inkomensgrenzen',
      tekst: `
jaar | inkomen | partner | per maand
2024 | 20.000  | nee     | 123,58
2025 | 39.719  | nee     |   2,00
2025 | 39.720  | nee     |   0,00
2026 | 21.327  | nee     | 129,17
2026 | 40.857  | nee     |   2,00
2026 | 40.858  | nee     |   0,00
2026 | 29.736  | ja      | 246,92
2026 | 51.142  | ja      |   2,00
2026 | 51.143  | ja      |   0,00
`,
      reken: (cel) => ({ 'per maand': bedragcel(zorgtoeslag(uitRij(cel))) }),
    },
    {
      naam: 'wie verzekerd is',
      tekst: `
maand   | geboren    | verzekerd | partner    | partner verzekerd | per maand
2026-03 | 2008-02-28 | ja        | geen       | ja                | 129,17
2026-03 | 2008-03-01 | ja        | geen       | ja                |   0,00
2026-04 | 2008-03-31 | ja        | geen       | ja                | 129,17
2026-03 | 1985-06-15 | nee       | geen       | ja                |   0,00
2026-03 | 1985-06-15 | ja        | 1986-01-01 | nee               | 123,42
2026-03 | 1985-06-15 | ja        | 2008-03-15 | ja                | 123,42
2026-04 | 1985-06-15 | ja        | 2008-03-15 | ja                | 246,92
`,
      reken: (cel) => {
        const partner = cel('partner');
        const f = eenToeslagmaand(month(cel('maand')), testkader(), {
          aanvrager: eenAanvrager(day(cel('geboren')), { zorgverzekerd: jaNee(cel('verzekerd')) }),
          partner:
            partner === 'geen'
              ? null
              : eenToeslagpartner(day(partner), { zorgverzekerd: jaNee(cel('partner verzekerd')) }),
        });
        return { 'per maand': bedragcel(zorgtoeslag(f)) };
      },
    },
  ],
};
