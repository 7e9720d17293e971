/** Knows when a Dutch text is plain enough for B1: short sentences and no words of the desk. */

/** Words that a B1 reader stumbles over, each with what to write instead. */
export const moeilijkeWoorden: Readonly<Record<string, string>> = {
  aangaande: 'over',
  aangevangen: 'begonnen',
  aanvangen: 'beginnen',
  additioneel: 'extra',
  alsmede: 'en',
  alvorens: 'voordat',
  belanghebbende: 'u',
  beschikking: 'besluit',
  betreffende: 'over',
  bovengenoemde: 'deze',
  bovenstaande: 'dit',
  conform: 'volgens',
  derhalve: 'daarom',
  desbetreffende: 'deze',
  desgewenst: 'als u wilt',
  dienaangaande: 'daarover',
  dient: 'moet',
  dientengevolge: 'daardoor',
  doch: 'maar',
  echter: 'maar',
  eveneens: 'ook',
  gaarne: 'graag',
  gelieve: 'wilt u',
  geschiedt: 'gebeurt',
  hetgeen: 'wat',
  hierbij: '(weglaten)',
  hieromtrent: 'hierover',
  indien: 'als',
  ingediende: 'die u stuurde',
  ingevolge: 'door',
  inkomstenverklaring: 'uw loon doorgeven',
  inzake: 'over',
  jegens: 'tegen',
  jongstleden: 'laatste',
  krachtens: 'volgens',
  middels: 'met',
  mits: 'als',
  nadere: 'meer',
  namelijk: '(weglaten)',
  omtrent: 'over',
  onderhavige: 'deze',
  opgeschort: 'staat stil',
  overeenkomstig: 'volgens',
  rechthebbende: 'u',
  rechtmatigheid: 'of u recht heeft',
  rechtsgrond: 'artikel',
  reeds: 'al',
  restitutie: 'terugbetaling',
  teneinde: 'om',
  tenzij: 'behalve als',
  terstond: 'meteen',
  terzake: 'hierover',
  tevens: 'ook',
  thans: 'nu',
  uitgezonderd: 'behalve',
  uwerzijds: 'van u',
  verzoeken: 'vragen',
  vigerende: 'nu geldende',
  voornemens: 'van plan',
  voornoemde: 'deze',
  voorts: 'ook',
  vordering: 'wat u terugbetaalt',
  vorenstaande: 'dit',
  wederom: 'weer',
  woonachtig: 'woont',
  zodoende: 'zo',
  zulks: 'dat',
};

/** Terms of the law that a text may use when it says in the same text what they mean: the term, and how that is told. */
export const metUitleg: Readonly<Record<string, RegExp>> = {
  beslagvrije: /(houdt|hebt|heeft) u? ?altijd|om van te leven/i,
  bijstandsnorm: /bedrag|hoogste/i,
  kostendeler: /deelt|samen/i,
  kostendelersnorm: /deelt|samen/i,
  loonheffing: /belasting/i,
  terugvordering: /betaal\w* .*terug|terug ?(betaalt|betalen)/i,
  terugvorderen: /terug ?(betaalt|betalen)|te veel/i,
  verrekening: /af van|eraf|inhouden|houden .* in/i,
  vrijlating: /mag u houden|houdt u|telt niet mee/i,
};

export const woordenMaximum = 20;
export const woordenStreven = 12;
/** Flesch-Douma: 60 and higher is called standard or easier. Our own bound (ADR 0168), not one of a law. */
export const fleschMinimum = 60;
/** The share of words of four syllables or more. */
export const langAandeelMaximum = 0.12;

export type Leesbaarheid = {
  readonly zinnen: number;
  readonly gemiddeld: number;
  /** Flesch-Douma: higher is easier; 100 without words. */
  readonly flesch: number;
  /** Of all words, those of four syllables or more. */
  readonly langAandeel: number;
  /** Terms of the law without their explanation in the same text. */
  readonly zonderUitleg: readonly { readonly woord: string; readonly tekst: string }[];
  readonly teLang: readonly string[];
  readonly moeilijk: readonly { readonly woord: string; readonly liever: string; readonly zin: string }[];
};

/** Sentences end with . ? ! or a colon before a new part; a dot inside a number (`8.00`) ends nothing. */
export const sentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!:])\s+/)
    .map((zin) => zin.trim())
    .filter((zin) => /\p{L}/u.test(zin));

export const words = (zin: string): readonly string[] => zin.split(/\s+/).filter((woord) => /[\p{L}\d]/u.test(woord));

/** Two vowels that are heard as one; longest first. */
const klinkers = /aai|ooi|oei|eeuw|ieuw|uw|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g;

/** Syllables by groups of vowels: right for most Dutch words, and never less than one. A number counts as one. */
export const syllables = (woord: string): number => Math.max(1, (woord.toLowerCase().match(klinkers) ?? []).length);

const langeLettergrepen = 4;

/** Douma (1960) for Dutch: 206.84 - 0.77 x syllables per 100 words - 0.93 x words per sentence. */
const flesch = (woorden: readonly string[], zinnen: number): number => {
  if (woorden.length === 0 || zinnen === 0) return 100;
  const lettergrepen = woorden.reduce((som, woord) => som + syllables(woord), 0);
  return 206.84 - (77 * lettergrepen) / woorden.length - (0.93 * woorden.length) / zinnen;
};

const termenZonderUitleg = (tekst: string): Leesbaarheid['zonderUitleg'] =>
  Object.entries(metUitleg).flatMap(([woord, uitleg]) =>
    new RegExp(`\\b${woord}`, 'i').test(tekst) && !uitleg.test(tekst) ? [{ woord, tekst }] : [],
  );

export const measureLeesbaarheid = (texts: readonly string[]): Leesbaarheid => {
  const zinnen = texts.flatMap(sentences);
  const woorden = zinnen.flatMap(words);
  const total = woorden.length;
  return {
    zinnen: zinnen.length,
    gemiddeld: zinnen.length === 0 ? 0 : total / zinnen.length,
    flesch: flesch(woorden, zinnen.length),
    langAandeel: total === 0 ? 0 : woorden.filter((woord) => syllables(woord) >= langeLettergrepen).length / total,
    zonderUitleg: texts.flatMap(termenZonderUitleg),
    teLang: zinnen.filter((zin) => words(zin).length > woordenMaximum),
    moeilijk: zinnen.flatMap((zin) =>
      words(zin.toLowerCase()).flatMap((ruw) => {
        const woord = ruw.replace(/[^\p{L}]/gu, '');
        const liever = moeilijkeWoorden[woord];
        return liever === undefined ? [] : [{ woord, liever, zin }];
      }),
    ),
  };
};
