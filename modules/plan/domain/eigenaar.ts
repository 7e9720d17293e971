/** Knows who holds on to a resident: one owner at any moment, from the first to the next, without a day between. */

/** From a moment on this colleague is the owner, until the next one is: there is no end to forget. */
export type Eigenaarschap = {
  /** An instant as text (ISO 8601, UTC). */
  readonly vanaf: string;
  readonly medewerkerId: string;
};

/** The owner at a moment; undefined only before the first. @param reeks in order of time. */
export const ownerAt = (reeks: readonly Eigenaarschap[], moment: string): string | undefined =>
  reeks.findLast(({ vanaf }) => vanaf <= moment)?.medewerkerId;

export type Overdracht = {
  readonly id: string;
  readonly van: string;
  readonly naar: string;
  readonly gevraagdOp: string;
  /** The day on which the three of them sit together: a transfer without that talk is a cold one. */
  readonly kennismaking?: string;
  readonly afloop?: 'aanvaard' | 'geweigerd' | 'ingetrokken' | 'verlopen';
};

export type Overdrachtweigering =
  | 'NIET_VAN_U'
  | 'AL_EIGENAAR'
  | 'LOOPT_AL'
  | 'NIET_AAN_U'
  | 'AL_AFGELOPEN'
  | 'EERST_KENNISMAKEN'
  | 'REDEN_ONTBREEKT';

/** May this colleague ask another to take over? The owner may, and a team leader for who is absent. */
export const mayAsk = (
  eigenaar: string,
  vraag: { readonly door: string; readonly teamleider: boolean; readonly naar: string },
  lopend: readonly Overdracht[],
): Overdrachtweigering | undefined => {
  if (vraag.door !== eigenaar && !vraag.teamleider) return 'NIET_VAN_U';
  if (vraag.naar === eigenaar) return 'AL_EIGENAAR';
  return lopend.some(({ afloop }) => afloop === undefined) ? 'LOOPT_AL' : undefined;
};

/** Until it is accepted nothing changes: the owner stays the owner. */
export const mayAccept = (overdracht: Overdracht, door: string): Overdrachtweigering | undefined => {
  if (overdracht.afloop !== undefined) return 'AL_AFGELOPEN';
  if (overdracht.naar !== door) return 'NIET_AAN_U';
  return overdracht.kennismaking === undefined ? 'EERST_KENNISMAKEN' : undefined;
};

export const mayRefuse = (overdracht: Overdracht, door: string, reden: string): Overdrachtweigering | undefined => {
  if (overdracht.afloop !== undefined) return 'AL_AFGELOPEN';
  if (overdracht.naar !== door) return 'NIET_AAN_U';
  return reden.trim() === '' ? 'REDEN_ONTBREEKT' : undefined;
};

/** Nobody between application and start meets more than five or six today (the letter of Rotterdam, 2.2): above five somebody must look. */
export const professionalsNorm = 5;

/** Different colleagues whom a resident met until a moment, and whether that is too many. @param contacten who and when. */
export const countProfessionals = (
  contacten: readonly { readonly medewerkerId: string; readonly op: string }[],
  tot: string | undefined,
): { readonly aantal: number; readonly teVeel: boolean } => {
  const mensen = new Set(
    contacten.filter(({ op }) => tot === undefined || op <= tot).map(({ medewerkerId }) => medewerkerId),
  );
  return { aantal: mensen.size, teVeel: mensen.size > professionalsNorm };
};
