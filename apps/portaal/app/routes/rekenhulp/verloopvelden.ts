/** Knows the fields of the form about days and lowerings, which the catalogue of the law does not ask: they say when and not what. */

export const ledenlijsten = ['kinderen', 'medebewoners'] as const;

const verlaging = /^verlagingen\.\d+\.(artikel|bedrag|vanaf|tot|onderwijsBeeindigd)$/;

/** Fields that the catalogue of the law does not ask, because they say when and not what. */
export const verloopsoort = (naam: string): 'lijst' | 'datum' | 'keuze' | 'bedrag' | undefined => {
  if (naam === 'verlagingen') return 'lijst';
  if (/^(?:partner|(?:kinderen|medebewoners)\.\d+)\.(?:vanaf|tot)$/.test(naam)) return 'datum';
  const veld = verlaging.exec(naam)?.[1];
  if (veld === undefined) return undefined;
  return veld === 'artikel' ? 'keuze' : veld === 'bedrag' ? 'bedrag' : 'datum';
};
