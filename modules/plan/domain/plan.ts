/** Knows a plan that two make together: its goals and steps, what two people changed at once, and when both have signed. */

export type Onderdeel = {
  readonly id: string;
  readonly soort: 'doel' | 'stap' | 'belemmering';
  /** The life domain, such as `werk` or `schulden`. */
  readonly domein: string;
  readonly tekst: string;
  /** Who does it; a goal belongs to the resident. */
  readonly wie: 'inwoner' | 'consulent' | 'samen' | 'ander';
  /** Who that other one is, such as a school or a partner. */
  readonly wieAnders?: string;
  /** The first day of it; undefined begins with the plan. */
  readonly vanaf?: string;
  /** The last day on which it should be done; undefined while none was agreed. */
  readonly wanneer?: string;
  /** The goal that a step or barrier belongs to, or the barrier that a step takes away. */
  readonly bij?: string;
};

export type Veld = Exclude<keyof Onderdeel, 'id'>;
const velden: readonly Veld[] = ['soort', 'domein', 'tekst', 'wie', 'wieAnders', 'vanaf', 'wanneer', 'bij'];

export type Verschil =
  | { readonly soort: 'erbij'; readonly onderdeel: Onderdeel }
  | { readonly soort: 'eraf'; readonly onderdeel: Onderdeel }
  | {
      readonly soort: 'anders';
      readonly onderdeel: Onderdeel;
      readonly vroeger: Onderdeel;
      readonly velden: readonly Veld[];
    };

const byId = (onderdelen: readonly Onderdeel[]): ReadonlyMap<string, Onderdeel> =>
  new Map(onderdelen.map((onderdeel) => [onderdeel.id, onderdeel]));

const changed = (a: Onderdeel, b: Onderdeel): readonly Veld[] => velden.filter((veld) => a[veld] !== b[veld]);

/** What became of one version in another, in the order of the newer; what was taken out comes last. */
export const compareVersies = (vroeger: readonly Onderdeel[], nu: readonly Onderdeel[]): readonly Verschil[] => {
  const [toen, straks] = [byId(vroeger), byId(nu)];
  const blijft = nu.flatMap((onderdeel): readonly Verschil[] => {
    const oud = toen.get(onderdeel.id);
    if (oud === undefined) return [{ soort: 'erbij', onderdeel }];
    const anders = changed(oud, onderdeel);
    return anders.length === 0 ? [] : [{ soort: 'anders', onderdeel, vroeger: oud, velden: anders }];
  });
  const eraf = vroeger.filter(({ id }) => !straks.has(id)).map((onderdeel): Verschil => ({ soort: 'eraf', onderdeel }));
  return [...blijft, ...eraf];
};

export type Botsing = { readonly id: string; readonly veld?: Veld; readonly mijn: Onderdeel; readonly hun?: Onderdeel };

export type Samenvoeging = { readonly onderdelen: readonly Onderdeel[]; readonly botsingen: readonly Botsing[] };

/** What mine became where theirs changed too: their fields, with mine on top where only I changed them. */
const mergeOne = (
  basis: Onderdeel,
  mijn: Onderdeel,
  hun: Onderdeel,
): { readonly samen: Onderdeel; readonly botsend: readonly Veld[] } => {
  const ikVeranderde = changed(basis, mijn);
  const botsend = ikVeranderde.filter((veld) => hun[veld] !== basis[veld] && hun[veld] !== mijn[veld]);
  const overgenomen = ikVeranderde.filter((veld) => !botsend.includes(veld));
  const samen: Onderdeel = { ...hun, ...Object.fromEntries(overgenomen.map((veld) => [veld, mijn[veld]])) };
  return { samen, botsend };
};

/**
 * Two people who changed the same version: what does not touch goes together, what does is left as it was saved first and named,
 * with both texts, so that nothing anybody wrote is lost.
 * @param basis the version that I began with. @param hun the version that was saved meanwhile.
 */
export const mergePlannen = (
  basis: readonly Onderdeel[],
  mijn: readonly Onderdeel[],
  hun: readonly Onderdeel[],
): Samenvoeging => {
  const [vroeger, mijne, hunne] = [byId(basis), byId(mijn), byId(hun)];
  const botsingen: Botsing[] = [];
  const blijvend = hun.flatMap((onderdeel) => {
    const oud = vroeger.get(onderdeel.id);
    const ik = mijne.get(onderdeel.id);
    if (oud === undefined) return [onderdeel];
    // I took it out; they changed it: their change stays, and I am told.
    if (ik === undefined) {
      if (changed(oud, onderdeel).length === 0) return [];
      botsingen.push({ id: onderdeel.id, mijn: oud, hun: onderdeel });
      return [onderdeel];
    }
    const { samen, botsend } = mergeOne(oud, ik, onderdeel);
    for (const veld of botsend) botsingen.push({ id: onderdeel.id, veld, mijn: ik, hun: onderdeel });
    return [samen];
  });
  const erbij = mijn.filter(({ id }) => !vroeger.has(id) && !hunne.has(id));
  for (const ik of mijn) {
    const oud = vroeger.get(ik.id);
    // They took it out; I changed it: mine is kept to be looked at.
    if (oud !== undefined && !hunne.has(ik.id) && changed(oud, ik).length > 0) botsingen.push({ id: ik.id, mijn: ik });
  }
  return { onderdelen: [...blijvend, ...erbij], botsingen };
};

export type Handtekening = { readonly versie: number; readonly door: 'inwoner' | 'consulent' };

export type Planstand = 'ontwerp' | 'wacht op inwoner' | 'wacht op consulent' | 'getekend';

/** Both sign the same version; a change afterwards is a new version that asks for both again. */
export const standVan = (versie: number, handtekeningen: readonly Handtekening[]): Planstand => {
  const heeft = (door: Handtekening['door']) =>
    handtekeningen.some((een) => een.versie === versie && een.door === door);
  if (heeft('inwoner')) return heeft('consulent') ? 'getekend' : 'wacht op consulent';
  return heeft('consulent') ? 'wacht op inwoner' : 'ontwerp';
};

export type Tekenweigering = 'AL_GETEKEND' | 'NIEUWERE_VERSIE' | 'PLAN_IS_LEEG';

/** @param gelezen the version that was on the screen of who signs: nobody signs what he has not seen. */
export const maySign = (
  versie: { readonly nummer: number; readonly onderdelen: readonly Onderdeel[] },
  gelezen: number,
  door: Handtekening['door'],
  handtekeningen: readonly Handtekening[],
): Tekenweigering | undefined => {
  if (gelezen !== versie.nummer) return 'NIEUWERE_VERSIE';
  if (versie.onderdelen.length === 0) return 'PLAN_IS_LEEG';
  return handtekeningen.some((een) => een.versie === gelezen && een.door === door) ? 'AL_GETEKEND' : undefined;
};
