/** Knows which events of all rooms come on the line of a person, in which domain of life, for whom and with which values. */

export const domeinen = ['leven', 'werk', 'inkomen', 'leren', 'begeleiding'] as const;
export type Domein = (typeof domeinen)[number];

/** Classes of readers: the resident, who guides him (coach, intaker, team leader), and who decides about his income. */
export type Lezer = 'inwoner' | 'begeleiding' | 'inkomen';

/** What a value is, so that a screen can write it: whole cents, a day, a month, a number, or a code to read out. */
export type Waardesoort = 'bedrag' | 'dag' | 'maand' | 'getal' | 'code';
/** Where in the data of the event it stands: `afhandeling.bedrag`. A value that is not there is left out. */
export type Veld = { readonly soort: Waardesoort; readonly pad: string };

export type Lijnsoort = {
  /** The event. */
  readonly bij: string;
  /** Only when these values stand in its data. */
  readonly als?: Readonly<Record<string, string | boolean>>;
  readonly domein: Domein;
  readonly lezers: readonly Lezer[];
  readonly velden?: Readonly<Record<string, Veld>>;
  /** The day on which it happened, where that is not the day of the event. */
  readonly op?: string;
  /** Here the way to work begins: until then the professionals are counted. */
  readonly start?: true;
};

const bedrag = (pad = 'bedrag'): Veld => ({ soort: 'bedrag', pad });
const dag = (pad: string): Veld => ({ soort: 'dag', pad });
const maand = (pad = 'maand'): Veld => ({ soort: 'maand', pad });
const code = (pad: string): Veld => ({ soort: 'code', pad });
const getal = (pad: string): Veld => ({ soort: 'getal', pad });

const iedereen = ['inwoner', 'begeleiding', 'inkomen'] as const;
/** What somebody gets, owes or objects to is his own and of who decides about it. */
const geld = ['inwoner', 'inkomen'] as const;
const begeleiders = ['begeleiding'] as const;
const metCoach = ['inwoner', 'begeleiding'] as const;

const inkomen = {
  aanvraagIngediend: {
    ...{ bij: 'AanvraagIngediend', domein: 'inkomen', lezers: iedereen },
    velden: { zaaknummer: code('zaaknummer'), uiterlijk: dag('uiterstBesluit') },
  },
  aanvraagOndertekend: { bij: 'AanvraagOndertekend', domein: 'inkomen', lezers: geld },
  partnerUitgenodigd: { bij: 'PartnerUitgenodigd', domein: 'inkomen', lezers: geld },
  gegevensGevraagd: {
    ...{ bij: 'GegevensGevraagd', domein: 'inkomen', lezers: iedereen },
    velden: { uiterlijk: dag('uiterlijk') },
  },
  gegevensOntvangen: { bij: 'GegevensOntvangen', domein: 'inkomen', lezers: iedereen },
  documentOntvangen: { bij: 'DocumentOntvangen', domein: 'inkomen', lezers: geld },
  termijnVerlengd: {
    ...{ bij: 'TermijnVerlengd', domein: 'inkomen', lezers: iedereen },
    velden: { weken: getal('weken'), uiterlijk: dag('uiterstBesluit') },
  },
  voorschotBetaald: { bij: 'VoorschotBetaald', domein: 'inkomen', lezers: geld, velden: { bedrag: bedrag() } },
  besluitToekenning: {
    ...{ bij: 'BesluitGenomen', als: { aard: 'toekenning' }, domein: 'inkomen', lezers: geld },
    velden: { bedrag: bedrag('perMaand'), vanaf: dag('ingangsdatum') },
  },
  besluitToekenningKort: {
    ...{ bij: 'BesluitGenomen', als: { aard: 'toekenning' }, domein: 'inkomen', lezers: begeleiders },
    velden: { vanaf: dag('ingangsdatum') },
  },
  besluitAfwijzing: { bij: 'BesluitGenomen', als: { aard: 'afwijzing' }, domein: 'inkomen', lezers: iedereen },
  besluitBuitenBehandeling: {
    ...{ bij: 'BesluitGenomen', als: { aard: 'buiten behandeling' }, domein: 'inkomen', lezers: iedereen },
  },
  uitkeringOvergenomen: {
    ...{ bij: 'UitkeringOvergenomen', domein: 'inkomen', lezers: iedereen, op: 'ingangsdatum' },
  },
  maandBetaald: {
    ...{ bij: 'MaandBetaald', domein: 'inkomen', lezers: geld },
    velden: { bedrag: bedrag('betaald'), maand: maand() },
  },
  maandBetaaldKort: { bij: 'MaandBetaald', domein: 'inkomen', lezers: begeleiders, velden: { maand: maand() } },
  maandHerzien: { bij: 'MaandHerzien', domein: 'inkomen', lezers: geld, velden: { maand: maand('maanden.0.maand') } },
  uitkeringGewijzigd: { bij: 'UitkeringGewijzigd', domein: 'inkomen', lezers: iedereen },
  loonOntbreekt: { bij: 'LoonOntbreekt', domein: 'inkomen', lezers: geld, velden: { maand: maand() } },
  maatregelAangekondigd: { bij: 'MaatregelGemeld', als: { stand: 'aangekondigd' }, domein: 'inkomen', lezers: geld },
  maatregelIngetrokken: { bij: 'MaatregelGemeld', als: { stand: 'ingetrokken' }, domein: 'inkomen', lezers: geld },
  maatregelGeen: { bij: 'MaatregelGemeld', als: { stand: 'geen' }, domein: 'inkomen', lezers: geld },
  maatregelWaarschuwing: { bij: 'MaatregelGemeld', als: { stand: 'waarschuwing' }, domein: 'inkomen', lezers: geld },
  maatregelVerlaging: { bij: 'MaatregelGemeld', als: { stand: 'verlaging' }, domein: 'inkomen', lezers: geld },
  maatregelEinde: { bij: 'MaatregelGemeld', als: { stand: 'einde' }, domein: 'inkomen', lezers: geld },
  schuldVoorstel: { bij: 'SchuldGewijzigd', als: { stand: 'voorstel' }, domein: 'inkomen', lezers: geld },
  schuldGemist: {
    ...{ bij: 'SchuldGewijzigd', als: { stand: 'staat', soort: 'gemiste termijn' }, domein: 'inkomen', lezers: geld },
    velden: { bedrag: bedrag() },
  },
  schuldGewijzigd: { bij: 'SchuldGewijzigd', domein: 'inkomen', lezers: geld },
  bijzonderVerleend: {
    ...{ bij: 'BijzonderBesloten', als: { verleend: true }, domein: 'inkomen', lezers: geld },
    velden: { bedrag: bedrag(), regeling: code('aard') },
  },
  bijzonderAfgewezen: {
    ...{ bij: 'BijzonderBesloten', als: { verleend: false }, domein: 'inkomen', lezers: geld },
    velden: { regeling: code('aard') },
  },
  bezwaarOntvangen: {
    bij: 'BezwaarOntvangen',
    domein: 'inkomen',
    lezers: geld,
    velden: { uiterlijk: dag('uiterstBesluit') },
  },
  bezwaarVerlengd: {
    bij: 'BezwaarVerlengd',
    domein: 'inkomen',
    lezers: geld,
    velden: { uiterlijk: dag('uiterstBesluit') },
  },
  hoorzittingGepland: { bij: 'HoorzittingGepland', domein: 'inkomen', lezers: geld },
  bezwaarIngetrokken: { bij: 'BezwaarIngetrokken', domein: 'inkomen', lezers: geld },
  bezwaarBeslist: { bij: 'BezwaarBeslist', domein: 'inkomen', lezers: geld },
  dwangsomBetaald: { bij: 'DwangsomBetaald', domein: 'inkomen', lezers: geld, velden: { bedrag: bedrag() } },
} as const satisfies Readonly<Record<string, Lijnsoort>>;

const leven = {
  gegevensBetwist: { bij: 'GegevensBetwist', domein: 'leven', lezers: iedereen },
  persoonGewijzigd: { bij: 'PersoonGewijzigd', domein: 'leven', lezers: iedereen },
} as const satisfies Readonly<Record<string, Lijnsoort>>;

const werk = {
  loonAangeleverd: {
    ...{ bij: 'LoonAangeleverd', domein: 'werk', lezers: geld },
    velden: { werkgever: code('werkgever.naam') },
  },
  werkplanBeantwoord: { bij: 'WerkplanBeantwoord', domein: 'werk', lezers: geld },
} as const satisfies Readonly<Record<string, Lijnsoort>>;

const begeleiding = {
  coachAangewezen: { bij: 'EigenaarAangewezen', domein: 'begeleiding', lezers: iedereen },
  overdrachtGevraagd: { bij: 'OverdrachtGevraagd', domein: 'begeleiding', lezers: metCoach },
  overdrachtGeweigerd: {
    bij: 'OverdrachtAfgelopen',
    als: { afloop: 'geweigerd' },
    domein: 'begeleiding',
    lezers: begeleiders,
  },
  overdrachtIngetrokken: {
    ...{ bij: 'OverdrachtAfgelopen', als: { afloop: 'ingetrokken' }, domein: 'begeleiding', lezers: metCoach },
  },
  overdrachtVerlopen: {
    bij: 'OverdrachtAfgelopen',
    als: { afloop: 'verlopen' },
    domein: 'begeleiding',
    lezers: metCoach,
  },
  coachGewisseld: { bij: 'OverdrachtAfgelopen', als: { afloop: 'aanvaard' }, domein: 'begeleiding', lezers: iedereen },
  stapVerder: {
    ...{ bij: 'OntwikkelstapGezet', als: { verder: true }, domein: 'begeleiding', lezers: metCoach, op: 'op' },
    velden: { stap: code('stap') },
  },
  stapGezet: {
    ...{ bij: 'OntwikkelstapGezet', als: { verder: false }, domein: 'begeleiding', lezers: metCoach, op: 'op' },
    velden: { stap: code('stap') },
  },
} as const satisfies Readonly<Record<string, Lijnsoort>>;

/**
 * The order matters within one event: the first that fits a reader is his. Another room adds its event here, with a text in
 * both catalogues under the same name.
 */
export const lijnsoorten = { ...inkomen, ...leven, ...werk, ...begeleiding } as const;
export type Lijnsleutel = keyof typeof lijnsoorten;
