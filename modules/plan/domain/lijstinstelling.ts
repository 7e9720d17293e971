/** Knows the lists that a municipality chooses for care after the benefit, what holds until it does, and what cannot be chosen. */

export type Reden = { readonly code: string; readonly naam: string };
export type Lijsten = { readonly nazorgmaanden: readonly number[]; readonly terugkeerredenen: readonly Reden[] };
export type Lijstnaam = keyof Lijsten;
export const lijstnamen = ['nazorgmaanden', 'terugkeerredenen'] as const satisfies readonly Lijstnaam[];

/** The documents name the reasons (raadsbrief Rotterdam 2018, draaideurwerklozen); of the months they name none, so these are a proposal. */
export const standaardlijsten: Lijsten = {
  nazorgmaanden: [1, 3, 6, 12],
  terugkeerredenen: [
    { code: 'contract', naam: 'Het contract liep af' },
    { code: 'schulden', naam: 'Schulden' },
    { code: 'taal', naam: 'Nederlands lezen, schrijven of praten' },
    { code: 'kinderopvang', naam: 'Opvang voor de kinderen' },
    { code: 'anders', naam: 'Iets anders' },
  ],
};

/** Longer after the end nobody is followed. */
export const meesteMaanden = 24;
const meesteMomenten = 8;
const meesteRedenen = 20;

export type Lijstweigering = {
  readonly code: 'MAANDEN_ONJUIST' | 'REDENEN_ONJUIST' | 'LIJST_STAAT_AL' | 'LIJST_IN_VERLEDEN';
};

const isOplopend = (maanden: readonly number[]): boolean =>
  maanden.every((na, i) => Number.isInteger(na) && na > (maanden[i - 1] ?? 0) && na <= meesteMaanden);

/** No month at all is a choice: then nobody is asked. */
export const keurMaanden = (maanden: readonly number[]): Lijstweigering | undefined =>
  maanden.length <= meesteMomenten && isOplopend(maanden) ? undefined : { code: 'MAANDEN_ONJUIST' };

const codepatroon = /^[a-z][a-z-]{1,29}$/;

/** Each with a code of its own, that stays when its name changes. */
export const keurRedenen = (redenen: readonly Reden[]): Lijstweigering | undefined => {
  const codes = new Set(redenen.map(({ code }) => code));
  const goed = redenen.every(({ code, naam }) => codepatroon.test(code) && naam.trim() !== '');
  return goed && codes.size === redenen.length && redenen.length > 0 && redenen.length <= meesteRedenen
    ? undefined
    : { code: 'REDENEN_ONJUIST' };
};
