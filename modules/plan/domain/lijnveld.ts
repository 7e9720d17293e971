/** Knows the words in which it is said which event comes on a line: domain of life, readers, and values with where they stand. */

export const domeinen = ['leven', 'werk', 'inkomen', 'leren', 'begeleiding'] as const;
export type Domein = (typeof domeinen)[number];

/** Classes of readers: the resident, who guides him (coach, intaker, team leader), and who decides about his income. */
export type Lezer = 'inwoner' | 'begeleiding' | 'inkomen';

/** What a value is, so that a screen can write it: whole cents, a day, a moment, a month, a number, or a code to read out. */
export type Waardesoort = 'bedrag' | 'dag' | 'moment' | 'maand' | 'getal' | 'code';
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

export const bedrag = (pad = 'bedrag'): Veld => ({ soort: 'bedrag', pad });
export const dag = (pad: string): Veld => ({ soort: 'dag', pad });
export const maand = (pad = 'maand'): Veld => ({ soort: 'maand', pad });
export const code = (pad: string): Veld => ({ soort: 'code', pad });
export const moment = (pad: string): Veld => ({ soort: 'moment', pad });
export const getal = (pad: string): Veld => ({ soort: 'getal', pad });

export const iedereen = ['inwoner', 'begeleiding', 'inkomen'] as const;
/** What somebody gets, owes or objects to is his own and of who decides about it. */
export const geld = ['inwoner', 'inkomen'] as const;
export const alleenInwoner = ['inwoner'] as const;
export const begeleiders = ['begeleiding'] as const;
export const metCoach = ['inwoner', 'begeleiding'] as const;
