/** Knows every kind of income and means by name, in the order in which they are offered. */

/** Counts in full, but for an exemption of income from work or of a pension. */
export const gewoneSoorten = [
  'loon',
  'uitkering uit vroeger werk',
  'AOW',
  'particulier pensioen',
  'alimentatie',
  'heffingskorting',
  'ander inkomen',
] as const;

export type GewoneSoort = (typeof gewoneSoorten)[number];

/** Art. 33 says for how much it counts. */
export const waarderingsoorten = [
  'inkomen in natura',
  'studiefinanciering',
  'tegemoetkoming scholieren',
  'huur of kostgeld',
  'onbetaalde mantelzorg',
] as const;

export type Waarderingsoort = (typeof waarderingsoorten)[number];

/** Art. 31 lid 2 leaves it out, or a part of it: see the list in `artikel-31.lijst.ts`. */
export const uitzonderingsoorten = [
  'voor een ander',
  'kinderbijslag',
  'jonggehandicaptenkorting',
  'toeslag',
  'eigenwoningbijdrage',
  'vergoeding van kosten',
  'vergoeding van werkgever',
  'inkomen van kind',
  'rente',
  'premie',
  'vrijwilligersvergoeding',
  'aangewezen schadevergoeding',
  'andere schadevergoeding',
  'gift',
  'kostenbesparing',
  'voedselbank',
  'energietoeslag',
  'tegemoetkoming Anw',
  'tegemoetkoming Wajong',
  'uitkering Zvw 118a',
  'inburgeringsvergoeding',
  'tegemoetkoming arbeidsongeschikten',
  'tegemoetkoming chronisch zieken',
  'mantelzorgwaardering',
  'onderhoud van ouders',
  'vrijgelaten deel na boete',
  'tegemoetkoming alleenverdieners',
  'inkomensondersteuning AOW',
] as const;

export type Uitzonderingsoort = (typeof uitzonderingsoorten)[number];

/** Received on a day, not over a month: it is not divided over the days of it and does not come again in the next. */
const eenmalig: ReadonlySet<string> = new Set<Uitzonderingsoort>([
  'gift',
  'premie',
  'andere schadevergoeding',
  'aangewezen schadevergoeding',
  'energietoeslag',
]);

export const isEenmalig = (soort: string): boolean => eenmalig.has(soort);
