/** Knows every number that the synthetic city is made with: from a published figure, or marked as our own assumption. */
import type { Weighed } from './toeval.ts';

/** A number with where it comes from. `aanname` means: nobody published this, we chose it. */
export type Gegeven<T> = { readonly waarde: T; readonly bron: string; readonly soort: 'bron' | 'aanname' };
const bron = <T>(waarde: T, uit: string): Gegeven<T> => ({ waarde, bron: uit, soort: 'bron' });
const aanname = <T>(waarde: T, waarom: string): Gegeven<T> => ({ waarde, bron: waarom, soort: 'aanname' });

export type Leefvorm = 'alleenstaande' | 'alleenstaande ouder' | 'gehuwden';
/** How long the benefit runs, in whole years: from the first until (not including) the second. */
export type Duurklasse = '0-1' | '1-3' | '3-5' | '5+';

/** Households by type: Rotterdam, December 2011, the last month the CBS published by type. Three types only, without the 140 that are in the total but in no type. */
export const leefvormen: Gegeven<readonly Weighed<Leefvorm>[]> = bron(
  [
    ['alleenstaande', 21_770],
    ['alleenstaande ouder', 7_250],
    ['gehuwden', 5_440],
  ],
  'CBS StatLine 80725ned, Rotterdam, 2011-12',
);

/**
 * Percent of the stock by duration. Over 5 years: 46 (2018-01-01, strategiebrief Rotterdam). 3 years or longer: 57 (2016,
 * CBS in Rijnmond), so 3 to 5 years is 11. Under 1 year: 5.550 of 34.600 is 16 (2011-12, CBS 80725ned), so 1 to 3 is 27.
 */
export const duren: Gegeven<readonly Weighed<Duurklasse>[]> = bron(
  [
    ['0-1', 16],
    ['1-3', 27],
    ['3-5', 11],
    ['5+', 46],
  ],
  'strategiebrief Rotterdam 2018 (5+), CBS via rijnmond.nl 2016 (3+), CBS 80725ned 2011-12 (0-1)',
);

/** Percent of those under a year that have less than half a year: Netherlands, first quarter of 2019. */
export const korterDanHalfJaar: Gegeven<number> = bron(53, 'CBS 82663NED, 2019 K1: 39.120 of 73.750');

/** Mean stay of the long stayers, in years; measured in the group of the tegenprestatie, about half of the stock. */
export const verblijfLang: Gegeven<number> = bron(10.5, 'strategiebrief Rotterdam 2018: groep tegenprestatie');
/** Mean age of the same group. */
export const leeftijdLang: Gegeven<number> = bron(51, 'strategiebrief Rotterdam 2018: groep tegenprestatie');
/** Percent of the inflow under 35. */
export const instroomOnder35: Gegeven<number> = bron(55, 'Divosa benchmark 2020, aandeel instroom onder 35');

/** Age at which the benefit began, for who stays under 3 years; 55 percent under 35 is published, the division within is not. */
export const startleeftijdKort: Gegeven<readonly Weighed<readonly [number, number]>[]> = aanname(
  [
    [[18, 26], 25],
    [[27, 34], 30],
    [[35, 49], 28],
    [[50, 64], 17],
  ],
  'verdeling binnen de gepubliceerde 55 procent onder 35',
);
/** The same for who stays 3 years or longer: chosen so that the mean age of the long stayers comes out as published. */
export const startleeftijdLang: Gegeven<readonly Weighed<readonly [number, number]>[]> = aanname(
  [
    [[18, 26], 5],
    [[27, 34], 13],
    [[35, 44], 32],
    [[45, 54], 50],
  ],
  'zo gekozen dat de gemiddelde leeftijd van langdurigen op 51 uitkomt',
);

/** No benefit under the Participatiewet norm of this city from the AOW age on. */
export const hoogsteLeeftijd: Gegeven<number> = aanname(
  66,
  'AOW-leeftijd 67; de stad maakt geen aanvullende inkomensvoorziening ouderen',
);
export const langsteVerblijf: Gegeven<number> = aanname(35, 'langer komt in de stad niet voor');

export const vrouwAlleenstaande: Gegeven<number> = aanname(0.45, 'aandeel vrouwen onder alleenstaanden');
export const vrouwAlleenstaandeOuder: Gegeven<number> = aanname(0.91, 'aandeel vrouwen onder alleenstaande ouders');
export const paarMetKinderen: Gegeven<number> = aanname(0.55, 'aandeel paren met minderjarige kinderen');
export const kindertal: Gegeven<readonly Weighed<number>[]> = aanname(
  [
    [1, 50],
    [2, 33],
    [3, 13],
    [4, 4],
  ],
  'aantal kinderen in een huishouden met kinderen',
);
export const medebewoners: Gegeven<readonly Weighed<number>[]> = aanname(
  [
    [0, 88],
    [1, 9],
    [2, 3],
  ],
  'volwassen medebewoners (kostendelers of jonger dan 27)',
);

/** Percent of benefits beside which somebody works part-time. */
export const werktDeeltijd: Gegeven<number> = aanname(9, 'aandeel uitkeringen met inkomsten uit werk');
export const vakantiegeldPerMaand: Gegeven<number> = aanname(
  30,
  'aandeel werkgevers dat vakantiegeld elke maand uitbetaalt',
);
/** Wage for loonheffing in a month, whole euros. */
export const maandloon: Gegeven<readonly [low: number, high: number]> = aanname(
  [180, 1_150],
  'deeltijdloon naast bijstand',
);
/** Percent of jobs whose wage of the current month was delivered by the peildatum. */
export const loonAlGeleverd: Gegeven<number> = aanname(85, 'de rest van de werkgevers levert later in de maand');
/** Percent of jobs whose hours change from month to month. */
export const wisselendeUren: Gegeven<number> = aanname(40, 'oproepwerk en flexwerk');

export const geheimhouding: Gegeven<number> = aanname(2, 'procent personen met geheimhouding');
export const geboortedatumOnvolledig: Gegeven<number> = aanname(2, 'procent van wie buiten Nederland is geboren');
export const adresInOnderzoek: Gegeven<number> = aanname(0.5, 'procent adressen in onderzoek');
export const gescheiden: Gegeven<number> = aanname(35, 'procent alleenstaanden met een ontbonden huwelijk');
export const gehuwdOfPartnerschap: Gegeven<readonly Weighed<'H' | 'P'>[]> = aanname(
  [
    ['H', 90],
    ['P', 10],
  ],
  'huwelijk of geregistreerd partnerschap',
);

/**
 * Where names and nationality come from. Drawn apart from type, duration, age and income: in this city background predicts
 * nothing, so that a method which selects by background shows up against it.
 */
export type Herkomst =
  | 'nederlands'
  | 'marokkaans'
  | 'turks'
  | 'surinaams'
  | 'kaapverdisch'
  | 'pools'
  | 'syrisch'
  | 'ghanees';
export const herkomsten: Gegeven<readonly Weighed<Herkomst>[]> = aanname(
  [
    ['nederlands', 45],
    ['surinaams', 12],
    ['marokkaans', 11],
    ['turks', 11],
    ['kaapverdisch', 6],
    ['pools', 5],
    ['syrisch', 4],
    ['ghanees', 6],
  ],
  'namen die in Rotterdam voorkomen; geen verband met iets anders',
);
export const buitenNederlandGeboren: Gegeven<number> = aanname(
  55,
  'procent volwassenen met een andere herkomst dat elders is geboren',
);
export const alleenNederlander: Gegeven<number> = aanname(70, 'procent van hen dat de Nederlandse nationaliteit heeft');
