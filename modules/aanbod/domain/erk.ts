/** Knows the levels of a language by the Common European Framework (ERK), from low to high; who cannot read yet is below the first. */
export const taalniveaus = ['onder A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type Taalniveau = (typeof taalniveaus)[number];

export const isTaalniveau = (tekst: unknown): tekst is Taalniveau => taalniveaus.some((een) => een === tekst);

export const isLager = (heeft: Taalniveau, dan: Taalniveau): boolean =>
  taalniveaus.indexOf(heeft) < taalniveaus.indexOf(dan);
