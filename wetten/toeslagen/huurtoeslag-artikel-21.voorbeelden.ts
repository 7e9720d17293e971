/** Knows the examples of art. 21 Wet op de huurtoeslag. */
import { day, type Month, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, type Cellen, euro, testkader } from '@samenkracht/testing/law';
import {
  eenAanvrager,
  eenHuurwoning,
  eenToeslagkind,
  eenToeslagmaand,
  eenToeslagmedebewoner,
  eenToeslagpartner,
} from './bouw.ts';
import type { Toeslagfeiten } from './feiten.ts';
import {
  aftoppingHoog,
  aftoppingLaag,
  kwaliteitskortingsgrens,
  procentBovenAftopping,
  procentTotAftopping,
} from './huurtoeslag.bedragen.ts';
import { afbouw, huurtoeslag, huurtoeslagPerMaand, huurtoeslagVoorAfbouw } from './huurtoeslag-artikel-21.ts';
import { afbouwEen, afbouwMeer } from './huurtoeslag-normhuur.bedragen.ts';

/** A tenant, with a partner and children born in 2020 as many as the number of persons asks. */
export const huurder = (maand: Month, personen: number, inkomen: string, huur: string): Toeslagfeiten =>
  eenToeslagmaand(maand, testkader(), {
    aanvrager: eenAanvrager(day('1985-06-15'), { toetsingsinkomen: euro(inkomen) }),
    partner: personen > 1 ? eenToeslagpartner(day('1986-01-01')) : null,
    kinderen: Array.from({ length: Math.max(0, personen - 2) }, () => eenToeslagkind(day('2020-01-01'))),
    woning: eenHuurwoning(euro(huur)),
  });

const uitRij = (cel: Cellen): Toeslagfeiten =>
  huurder(month(`${cel('jaar')}-03`), Number(cel('personen')), cel('inkomen'), cel('huur'));

export const bladzijde: Bladzijde = {
  bestand: 'huurtoeslag-artikel-21',
  titel: 'Artikel 21 Wet op de huurtoeslag: de hoogte',
  toelichting:
    'Van de huur boven de basishuur wordt alles vergoed tot de kwaliteitskortingsgrens, 65 procent tot de aftoppingsgrens en 40 procent daarboven. Vanaf 2026 gaat daar een deel van het inkomen boven het ijkpunt af; tot en met 2025 zat het inkomen in de normhuur.',
  regels: [huurtoeslagVoorAfbouw, afbouw, huurtoeslagPerMaand, huurtoeslag],
  tabellen: [
    kwaliteitskortingsgrens,
    aftoppingLaag,
    aftoppingHoog,
    procentTotAftopping,
    procentBovenAftopping,
    afbouwEen,
    afbouwMeer,
  ],
  openTermen: [],
  nietGedekt: [
    {
      artikel: '21',
      wat: 'in 2024: 40 procent boven de aftoppingsgrens voor een aangepaste woning van meer personen onder de AOW-leeftijd',
    },
    { artikel: '10', wat: 'huurders met tijdelijke bescherming' },
    { artikel: '49', wat: 'experimenten en overgangsrecht (artikel 55)' },
  ],
  proeven: () => [verklaar(huurtoeslag, huurder(month('2026-03'), 1, '25.000', '700')).uitleg],
  voorbeelden: [
    {
      naam: 'rekenvoorbeeld uit Kamerstukken II 2024/25, 36 608, nr. 6: daar 329,20, zonder de afronding van artikel 19 lid 3',
      tekst: `
jaar | personen | inkomen | huur | per maand
2024 | 1        | 25.000  | 720  | 329,19
`,
      reken: (cel) => ({ 'per maand': bedragcel(huurtoeslagPerMaand(uitRij(cel), euro(cel('huur')))) }),
    },
    {
      naam: 'de delen van de huur en de afbouw',
      tekst: `
jaar | personen | inkomen   | huur   | vergoed | afbouw
2026 | 1        | 21.327    | 202,52 |    0,00 |   0,00
2026 | 1        | 21.327    | 202,53 |    0,01 |   0,00
2026 | 1        | 21.327    | 498,20 |  295,68 |   0,00
2026 | 1        | 21.327    | 713,02 |  435,31 |   0,00
2026 | 1        | 21.327    | 932,93 |  523,27 |   0,00
2026 | 1        | 23.425    | 713,02 |  435,31 |   0,00
2026 | 1        | 24.625    | 713,02 |  435,31 |  27,00
2026 | 2        | 31.500    | 713,02 |  437,12 |   0,00
2026 | 2        | 32.700    | 713,02 |  437,12 |  22,00
2026 | 3        | 31.500    | 764,14 |  470,35 |   0,00
2026 | 3        | 31.500    | 932,93 |  537,87 |   0,00
2025 | 1        | 22.700    | 682,96 |  411,89 |   0,00
2025 | 3        | 30.450    | 731,93 |  445,53 |   0,00
2024 | 2        | 20.000    | 879,66 |  392,89 |   0,00
2024 | 1        | 20.000    | 879,66 |  484,58 |   0,00
2027 | 1        | 20.000    | 700    | gat     | gat
`,
      reken: (cel) => {
        const f = uitRij(cel);
        return {
          vergoed: bedragcel(huurtoeslagVoorAfbouw(f, euro(cel('huur')))),
          afbouw: bedragcel(afbouw(f)),
        };
      },
    },
    {
      naam: 'per maand',
      tekst: `
jaar | personen | inkomen | huur   | per maand
2024 | 1        | 21.000  | 650    | 386,75
2025 | 1        | 21.327  | 650    | 390,50
2025 | 1        | 40.000  | 650    |   0,00
2026 | 1        | 21.327  | 650    | 394,33
2026 | 1        | 25.000  | 650    | 358,92
2026 | 1        | 40.864  | 650    |   2,00
2026 | 1        | 40.865  | 650    |   0,00
2026 | 1        | 21.327  | 1.400  | 523,25
2025 | 1        | 21.327  | 1.400  |   0,00
2026 | 4        | 30.000  | 800    | 484,67
`,
      reken: (cel) => ({ 'per maand': bedragcel(huurtoeslag(uitRij(cel))) }),
    },
    {
      naam: 'de AOW-leeftijd: in 2024 een eigen soort huishouden, met 40 procent boven de aftoppingsgrens',
      tekst: `
jaar | geboren    | partner    | inkomen | huur   | per maand
2024 | 1950-01-01 | geen       | 20.000  | 650    | 394,42
2024 | 1950-01-01 | geen       | 25.000  | 650    | 322,42
2024 | 1957-01-01 | geen       | 20.000  | 650    | 394,42
2024 | 1957-03-01 | geen       | 20.000  | 650    | 392,58
2024 | 1950-01-01 | 1951-01-01 | 20.000  | 800    | 456,33
2024 | 1960-01-01 | 1951-01-01 | 35.000  | 800    | 341,00
2024 | 1960-01-01 | 1961-01-01 | 20.000  | 800    | 392,92
2025 | 1950-01-01 | geen       | 20.000  | 650    | 390,50
2026 | 1950-01-01 | geen       | 20.000  | 650    | 394,33
`,
      reken: (cel) => {
        const partner = cel('partner');
        const f = eenToeslagmaand(month(`${cel('jaar')}-03`), testkader(), {
          aanvrager: eenAanvrager(day(cel('geboren')), { toetsingsinkomen: euro(cel('inkomen')) }),
          partner: partner === 'geen' ? null : eenToeslagpartner(day(partner)),
          woning: eenHuurwoning(euro(cel('huur'))),
        });
        return { 'per maand': bedragcel(huurtoeslag(f)) };
      },
    },
    {
      naam: 'inkomen van wie er nog woont',
      tekst: `
jaar | wie                | geboren    | inkomen | per maand
2024 | kind               | 2004-06-01 | 5.970   | 392,58
2024 | kind               | 2004-06-01 | 20.000  | 274,58
2025 | kind               | 2004-06-01 | 0       | 392,25
2025 | kind               | 2004-06-01 | 6.042   | 392,25
2026 | medebewoner        | 1990-01-01 | 0       | 396,17
2026 | medebewoner        | 1990-01-01 | 20.000  | 240,33
2026 | kind               | 2003-01-01 | 20.000  | 240,33
2026 | kind               | 2003-01-02 | 20.000  | 354,33
`,
      reken: (cel) => {
        const anders = { toetsingsinkomen: euro(cel('inkomen')) };
        const geboren = day(cel('geboren'));
        const isKind = cel('wie') === 'kind';
        const f = eenToeslagmaand(month(`${cel('jaar')}-03`), testkader(), {
          aanvrager: eenAanvrager(day('1970-06-15'), { toetsingsinkomen: euro('20.000') }),
          kinderen: isKind ? [eenToeslagkind(geboren, anders)] : [],
          medebewoners: isKind ? [] : [eenToeslagmedebewoner(geboren, anders)],
          woning: eenHuurwoning(euro('650')),
        });
        return { 'per maand': bedragcel(huurtoeslag(f)) };
      },
    },
  ],
};
