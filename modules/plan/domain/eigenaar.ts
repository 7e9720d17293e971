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

/** Until it is accepted nothing changes: the owner stays the owner. @param vandaag a day: a talk that is still to come is none. */
export const mayAccept = (overdracht: Overdracht, door: string, vandaag: string): Overdrachtweigering | undefined => {
  if (overdracht.afloop !== undefined) return 'AL_AFGELOPEN';
  if (overdracht.naar !== door) return 'NIET_AAN_U';
  const { kennismaking } = overdracht;
  return kennismaking === undefined || kennismaking > vandaag ? 'EERST_KENNISMAKEN' : undefined;
};

export const mayRefuse = (overdracht: Overdracht, door: string, reden: string): Overdrachtweigering | undefined => {
  if (overdracht.afloop !== undefined) return 'AL_AFGELOPEN';
  if (overdracht.naar !== door) return 'NIET_AAN_U';
  return reden.trim() === '' ? 'REDEN_ONTBREEKT' : undefined;
};

/** Who asked may take it back, and so may a team leader. */
export const mayWithdraw = (
  overdracht: Overdracht & { readonly gevraagdDoor: string },
  { door, teamleider }: { readonly door: string; readonly teamleider: boolean },
): Overdrachtweigering | undefined => {
  if (overdracht.afloop !== undefined) return 'AL_AFGELOPEN';
  return teamleider || door === overdracht.van || door === overdracht.gevraagdDoor ? undefined : 'NIET_VAN_U';
};

/** The three may say when they sit together: who hands over, who takes over, and a team leader for either. */
export const mayPlanTalk = (
  overdracht: Overdracht,
  { door, teamleider }: { readonly door: string; readonly teamleider: boolean },
): Overdrachtweigering | undefined => {
  if (overdracht.afloop !== undefined) return 'AL_AFGELOPEN';
  return teamleider || door === overdracht.van || door === overdracht.naar ? undefined : 'NIET_AAN_U';
};

/** Each to the colleague with the fewest residents so far; of two with as many the first by id. @param colleagues at least one. */
export const shareOut = (
  persoonIds: readonly string[],
  colleagues: readonly string[],
  aantallen: ReadonlyMap<string, number>,
): readonly { readonly persoonId: string; readonly medewerkerId: string }[] => {
  const heeft = new Map(colleagues.toSorted().map((id) => [id, aantallen.get(id) ?? 0]));
  return persoonIds.map((persoonId) => {
    const [eerste, ...rest] = heeft;
    if (eerste === undefined) throw new RangeError('nobody to hold on to a resident');
    const [medewerkerId, aantal] = rest.reduce((minste, een) => (een[1] < minste[1] ? een : minste), eerste);
    heeft.set(medewerkerId, aantal + 1);
    return { persoonId, medewerkerId };
  });
};

/** Nobody between application and start meets more than five or six today (the letter of Rotterdam, 2.2): above five somebody must look. */
export const professionalsNorm = 5;

/**
 * Different colleagues whom a resident met until a moment, and whether that is too many.
 * @param contacten who and when. @param norm as the municipality chose.
 */
export const countProfessionals = (
  contacten: readonly { readonly medewerkerId: string; readonly op: string }[],
  tot: string | undefined,
  norm: number = professionalsNorm,
): { readonly aantal: number; readonly teVeel: boolean } => {
  const mensen = new Set(
    contacten.filter(({ op }) => tot === undefined || op <= tot).map(({ medewerkerId }) => medewerkerId),
  );
  return { aantal: mensen.size, teVeel: mensen.size > norm };
};
