/** Knows how articles are named on a screen, and where one can be read: in the version that held in that month. */

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

const plaats = /^(?<waar>art(?:\.|ikel)\s+\S+(?:\s+(?:lid|onderdeel|en)\s+\S+)*)\s+(?<wet>\D.*)$/;

/** Each act once, with its articles behind it: `Participatiewet art. 11 lid 1, art. 13; Algemene wet bestuursrecht art. 6:7`. */
export const artikelenTekst = (artikelen: readonly string[]): string => {
  const perWet = Map.groupBy(artikelen, (artikel) => plaats.exec(artikel)?.groups?.['wet'] ?? '');
  return [...perWet]
    .map(([wet, binnen]) => {
      const waar = binnen.map((artikel) => plaats.exec(artikel)?.groups?.['waar'] ?? artikel);
      return [wet, waar.join(', ')].filter((deel) => deel !== '').join(' ');
    })
    .join('; ');
};
