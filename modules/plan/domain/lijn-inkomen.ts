/** Knows what of income, debts, objections and the register comes on the line of a person. */
import { bedrag, begeleiders, code, dag, geld, getal, iedereen, type Lijnsoort, maand } from './lijnveld.ts';

export const inkomen = {
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
  boeteAangekondigd: { bij: 'BoeteGemeld', als: { stand: 'aangekondigd' }, domein: 'inkomen', lezers: geld },
  boeteWaarschuwing: { bij: 'BoeteGemeld', als: { stand: 'waarschuwing' }, domein: 'inkomen', lezers: geld },
  boeteOpgelegd: { bij: 'BoeteGemeld', als: { stand: 'boete' }, domein: 'inkomen', lezers: geld },
  boeteNiet: { bij: 'BoeteGemeld', domein: 'inkomen', lezers: geld },
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

export const leven = {
  gegevensBetwist: { bij: 'GegevensBetwist', domein: 'leven', lezers: iedereen },
  persoonGewijzigd: { bij: 'PersoonGewijzigd', domein: 'leven', lezers: iedereen },
} as const satisfies Readonly<Record<string, Lijnsoort>>;

export const loon = {
  loonAangeleverd: {
    ...{ bij: 'LoonAangeleverd', domein: 'werk', lezers: geld },
    velden: { werkgever: code('werkgever.naam') },
  },
  werkplanBeantwoord: { bij: 'WerkplanBeantwoord', domein: 'werk', lezers: geld },
} as const satisfies Readonly<Record<string, Lijnsoort>>;
