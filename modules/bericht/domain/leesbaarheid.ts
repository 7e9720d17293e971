/** Knows when a Dutch text is plain enough for B1: short sentences and no words of the desk. */

/** Words that a B1 reader stumbles over, each with what to write instead. */
export const moeilijkeWoorden: Readonly<Record<string, string>> = {
  aangaande: 'over',
  alsmede: 'en',
  alvorens: 'voordat',
  belanghebbende: 'u',
  beschikking: 'besluit',
  betreffende: 'over',
  conform: 'volgens',
  derhalve: 'daarom',
  desbetreffende: 'deze',
  desgewenst: 'als u wilt',
  dienaangaande: 'daarover',
  dient: 'moet',
  doch: 'maar',
  echter: 'maar',
  eveneens: 'ook',
  gaarne: 'graag',
  gelieve: 'wilt u',
  hetgeen: 'wat',
  hieromtrent: 'hierover',
  hierbij: '(weglaten)',
  indien: 'als',
  ingevolge: 'door',
  inzake: 'over',
  jegens: 'tegen',
  krachtens: 'volgens',
  middels: 'met',
  mits: 'als',
  namelijk: '(weglaten)',
  nadere: 'meer',
  omtrent: 'over',
  opgeschort: 'staat stil',
  reeds: 'al',
  rechtmatigheid: 'of u recht heeft',
  rechtsgrond: 'artikel',
  restitutie: 'terugbetaling',
  teneinde: 'om',
  tenzij: 'behalve als',
  terzake: 'hierover',
  tevens: 'ook',
  thans: 'nu',
  uwerzijds: 'van u',
  verzoeken: 'vragen',
  voornoemde: 'deze',
  voornemens: 'van plan',
  voorts: 'ook',
  vorenstaande: 'dit',
  wederom: 'weer',
  zodoende: 'zo',
  zulks: 'dat',
};

export const woordenMaximum = 20;
export const woordenStreven = 12;

export type Leesbaarheid = {
  readonly zinnen: number;
  readonly gemiddeld: number;
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

export const measureLeesbaarheid = (texts: readonly string[]): Leesbaarheid => {
  const zinnen = texts.flatMap(sentences);
  const total = zinnen.reduce((count, zin) => count + words(zin).length, 0);
  return {
    zinnen: zinnen.length,
    gemiddeld: zinnen.length === 0 ? 0 : total / zinnen.length,
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
