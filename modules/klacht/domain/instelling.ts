/** Knows what a municipality chooses about complaints, and what holds until it has chosen. */

export type Instelling = {
  /** What a complaint can be about. */
  readonly themas: readonly string[];
  /** Days in which whose conduct it is about can react; the Awb names none (9:10 lid 1). */
  readonly reactiedagen: number;
  /** A person or committee advises on complaints (Awb 9:14), so that the term is longer. */
  readonly metAdvies: boolean;
  /** Whom somebody can turn to afterwards, with the way to him (Awb 9:12 lid 2, 9:17). */
  readonly ombudsman: string | null;
};

/** Everybody can complain, also where nothing was chosen yet. Which ombudsman it is, only the municipality knows. */
export const beginstelling: Instelling = {
  themas: ['bejegening', 'wachten', 'bereikbaarheid', 'informatie', 'anders'],
  reactiedagen: 7,
  metAdvies: false,
  ombudsman: null,
};

export type Instellingweigering = { readonly code: 'THEMAS_ONJUIST' };

export const checkInstelling = ({ themas }: Instelling): Instellingweigering | undefined =>
  themas.length === 0 || new Set(themas).size !== themas.length ? { code: 'THEMAS_ONJUIST' } : undefined;
