/** Knows where an article of a specification can be read: in the version that held in that month. */

/** Numbers of the acts in the Basiswettenbestand that a specification names. */
const acts: Readonly<Record<string, string>> = {
  Participatiewet: 'BWBR0015703',
  'Algemene wet bestuursrecht': 'BWBR0005537',
};

/** Of `art. 31 lid 2 onderdeel r Participatiewet`; undefined for an act that we do not know. */
export const wetLink = (artikel: string, maand: string): string | undefined => {
  const nummer = /\bart(?:\.|ikel)\s+(\d+[a-z]*(?::\d+[a-z]*)?)/.exec(artikel)?.[1];
  const act = Object.entries(acts).find(([naam]) => artikel.endsWith(naam))?.[1];
  return nummer && act ? `https://wetten.overheid.nl/${act}/${maand}-01#Artikel${nummer}` : undefined;
};
