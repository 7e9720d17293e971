/** Knows what a resident and who helps him ask of one another, and when that can be answered. */
export const taaksoorten = ['vraag', 'notitie inzien', 'afspraak verzetten', 'eigen taak'] as const;
export type Taaksoort = (typeof taaksoorten)[number];
export type Taakvoor = 'inwoner' | 'consulent';

export type Taak = {
  readonly id: string;
  readonly persoonId: string;
  readonly voor: Taakvoor;
  readonly soort: Taaksoort;
  /** The appointment or note that it is about. */
  readonly onderwerpId: string | undefined;
  readonly tekst: string;
  readonly uiterlijk: string | undefined;
  readonly gevraagdDoor: string;
  readonly gevraagdOp: string;
  readonly antwoord: string | undefined;
  readonly gedaan: { readonly door: string; readonly op: string } | undefined;
};

export type Taakweigering = {
  readonly code: 'TAAK_NIET_GEVONDEN' | 'TAAK_AL_GEDAAN' | 'AL_GEVRAAGD' | 'ANTWOORD_ONTBREEKT' | 'TAAK_IN_VERLEDEN';
};

/** What a resident asked is answered in words; what one was to do himself is just done. */
export const needsAnswer = ({ soort }: Pick<Taak, 'soort'>): boolean => soort !== 'eigen taak';

export const mayAnswer = (
  taak: Taak | undefined,
  voor: Taakvoor,
  antwoord: string | undefined,
): Taakweigering | undefined => {
  if (taak === undefined || taak.voor !== voor) return { code: 'TAAK_NIET_GEVONDEN' };
  if (taak.gedaan !== undefined) return { code: 'TAAK_AL_GEDAAN' };
  return needsAnswer(taak) && antwoord === undefined ? { code: 'ANTWOORD_ONTBREEKT' } : undefined;
};
