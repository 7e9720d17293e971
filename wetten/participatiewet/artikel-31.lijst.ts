/** Knows the list of art. 31 lid 2 Participatiewet: for each kind of means whether it counts, by date of the text. */
import { participatiewet, type Tabel, tabel, type Vindplaats } from '@samenkracht/law';
import { laatsteDag } from './reikwijdte.ts';
import type { Uitzonderingsoort } from './soorten.ts';

/**
 * `tot een maximum` has a rule of its own, `onder voorwaarde` asks one fact more, `afweging` is for the college.
 * Rows begin at the oldest text that was read; texts between two that were read may hold an earlier change.
 */
export type Behandeling = 'vrijgesteld' | 'telt mee' | 'tot een maximum' | 'onder voorwaarde' | 'afweging';

const rij = (plaats: Omit<Vindplaats, 'wet'>, naam: string, rijen: string): Tabel<string> =>
  tabel(
    {
      id: `pw-middel-${naam.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
      naam: `Middel: ${naam}`,
      grond: { wet: participatiewet, ...plaats },
      soort: 'tekst',
      tot: laatsteDag,
    },
    rijen,
  );

const lid2 = (onderdeel: string, naam: string, rijen: string): Tabel<string> =>
  rij({ artikel: '31', lid: '2', onderdeel }, naam, rijen);

/** A kind that every text that was read treats alike. */
const altijd = (onderdeel: string, naam: string, behandeling: Behandeling): Tabel<string> =>
  lid2(
    onderdeel,
    naam,
    `2017-07-01 | ${behandeling} | twee bronnen | pw1707, pw2207, rr23, pw2401, rr25, bwb26, pw2607`,
  );

export const middelenlijst: Readonly<Record<Uitzonderingsoort, Tabel<string>>> = {
  'voor een ander': altijd('a', 'geld voor iemand die niet in de bijstand is begrepen', 'vrijgesteld'),
  kinderbijslag: altijd('b', 'kinderbijslag', 'vrijgesteld'),
  jonggehandicaptenkorting: altijd('c', 'jonggehandicaptenkorting, vanaf 27 jaar', 'vrijgesteld'),
  toeslag: altijd('d', 'tegemoetkoming op grond van de Awir', 'vrijgesteld'),
  eigenwoningbijdrage: altijd('e', 'eigenwoningbijdrage', 'vrijgesteld'),
  'vergoeding van kosten': altijd('f', 'vergoeding of belastingteruggave voor bijzondere kosten', 'onder voorwaarde'),
  'vergoeding van werkgever': altijd('g', 'vergoeding of verstrekking van de werkgever', 'onder voorwaarde'),
  'inkomen van kind': altijd('h', 'inkomen uit arbeid van een kind ten laste', 'vrijgesteld'),
  rente: altijd('i', 'rente over vrij vermogen en spaargeld', 'vrijgesteld'),
  premie: altijd('j', 'premie arbeidsinschakeling', 'tot een maximum'),
  vrijwilligersvergoeding: altijd('k', 'kostenvergoeding voor vrijwilligerswerk', 'tot een maximum'),
  'aangewezen schadevergoeding': altijd('l', 'aangewezen schadevergoeding', 'vrijgesteld'),
  gift: lid2(
    'm',
    'gift',
    `
  2017-07-01 | afweging        | twee bronnen | pw1707, pw2207, rr23, pw2401, rr25
  2026-01-01 | tot een maximum | twee bronnen | bwb26, pw2607
`,
  ),
  'andere schadevergoeding': lid2(
    'm',
    'andere schadevergoeding',
    `
  2017-07-01 | afweging | twee bronnen | pw1707, pw2207, rr23, pw2401, rr25
  2026-01-01 | telt mee | een bron     | bwb26  |  | onderdeel m noemt sinds 2026 alleen giften; onderdeel s noemt deze vergoedingen pas in de tekst van 2026-07-01
  2026-07-01 | afweging | een bron     | pw2607 |  | onderdeel s
`,
  ),
  kostenbesparing: rij(
    { artikel: '18', lid: '8' },
    'bijdrage die kosten bespaart',
    `
  2017-07-01 | afweging        | twee bronnen | pw1707, rr25   |  | er is dan geen regel in de wet: het college oordeelt (art. 18 lid 1)
  2026-01-01 | tot een maximum | twee bronnen | bwb26, pw2607
`,
  ),
  voedselbank: rij(
    { artikel: '18', lid: '8' },
    'bijdrage van een voedselbank',
    `
  2017-07-01 | afweging    | twee bronnen | pw1707, rr25 |  | er is dan geen regel in de wet: het college oordeelt (art. 18 lid 1)
  2026-01-01 | vrijgesteld | twee bronnen | bwb26, pw2607
`,
  ),
  energietoeslag: lid2(
    'o',
    'energietoeslag',
    '2023-01-01 | vrijgesteld | twee bronnen | rr23, rr25, bwb26, pw2607 |  | in de tekst van 2017-07-01 gaat onderdeel o over de levensloopregeling, in die van 2022-07-01 is er geen onderdeel o',
  ),
  'tegemoetkoming Anw': altijd('p', 'tegemoetkoming op grond van artikel 29a Anw', 'vrijgesteld'),
  'tegemoetkoming Wajong': altijd('q', 'tegemoetkoming op grond van artikel 2-52 of 3-10 Wajong', 'vrijgesteld'),
  'uitkering Zvw 118a': lid2(
    'q',
    'uitkering op grond van artikel 118a Zvw',
    `
  2017-07-01 | vrijgesteld | twee bronnen | pw1707, pw2207, rr23, pw2401, rr25, bwb26
  2026-07-01 | telt mee    | een bron     | pw2607 |  | niet meer in onderdeel q
`,
  ),
  inburgeringsvergoeding: lid2(
    's',
    'vergoeding op grond van artikel 18 Wet inburgering (oud)',
    `
  2017-07-01 | vrijgesteld | twee bronnen | pw1707, pw2207, rr23, pw2401, rr25, bwb26
  2026-07-01 | telt mee    | een bron     | pw2607 |  | onderdeel s gaat dan over giften
`,
  ),
  'tegemoetkoming arbeidsongeschikten': altijd('t', 'tegemoetkoming WIA, WAO, WAZ of Wajong', 'vrijgesteld'),
  'tegemoetkoming chronisch zieken': lid2(
    't',
    'tegemoetkoming chronisch zieken en gehandicapten',
    `
  2017-07-01 | vrijgesteld | twee bronnen | pw1707, pw2207, rr23, pw2401, rr25, bwb26
  2026-07-01 | telt mee    | een bron     | pw2607 |  | niet meer in onderdeel t
`,
  ),
  mantelzorgwaardering: altijd('u', 'waardering voor een mantelzorger op grond van de Wmo', 'vrijgesteld'),
  'onderhoud van ouders': altijd('v', 'onderhoud van de ouders, jonger dan 21 jaar', 'afweging'),
  'vrijgelaten deel na boete': lid2(
    'w',
    'vrijgelaten deel van een uitkering na een boete',
    `
  2017-07-01 | vrijgesteld | twee bronnen | pw1707, pw2207, rr23
  2023-07-01 | vrijgesteld | afgeleid     | |  | staat in de tekst van 2023-01-01 en niet in die van 2024-01-01; wanneer het verviel is niet gezien
  2024-01-01 | telt mee    | twee bronnen | pw2401, rr25, bwb26, pw2607
`,
  ),
  'tegemoetkoming alleenverdieners': lid2(
    'w',
    'tegemoetkoming alleenverdieners',
    '2025-01-01 | vrijgesteld | twee bronnen | rr25, bwb26, pw2607',
  ),
  'inkomensondersteuning AOW': lid2(
    'x',
    'inkomensondersteuning AOW',
    `
  2017-07-01 | vrijgesteld | twee bronnen | pw1707, pw2207, rr23, pw2401
  2024-07-01 | vrijgesteld | afgeleid     | |  | staat in de tekst van 2024-01-01 en niet in die van 2025-01-01; wanneer het verviel is niet gezien
  2025-01-01 | telt mee    | twee bronnen | rr25, bwb26, pw2607
`,
  ),
};

/** What gifts beyond the limit of onderdeel m are. */
export const giftenBovenGrens: Tabel<string> = lid2(
  's',
  'giften boven de grens van onderdeel m',
  `
  2026-01-01 | telt mee | een bron | bwb26  |  | onderdeel s gaat in deze tekst over iets anders
  2026-07-01 | afweging | een bron | pw2607 |  | voor zover verantwoord in het individuele geval
`,
);
