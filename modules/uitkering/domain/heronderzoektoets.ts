/** Knows whether chance explains who was chosen: per group that the choice never used, exactly counted, two-sided. */

/** Somebody of whom the draw knew nothing of this; `leeftijd` and `huishouden` are read after the draw. */
export type Toetsling = { readonly id: string; readonly leeftijd: string; readonly huishouden: string };

export const toetskenmerken = ['leeftijd', 'huishouden'] as const;
export type Toetskenmerk = (typeof toetskenmerken)[number];

/** Below this a group is not shown: it goes with the smallest others. */
export const kleinsteToetsgroep = 10;
export const samengevoegd = 'kleine groepen samen';
/** The chance, over all groups of a test together, that pure chance is called a deviation (Bonferroni). */
export const foutkans = 0.05;

export type Toetsregel = {
  readonly kenmerk: Toetskenmerk;
  readonly groep: string;
  /** How many there are in the whole, and among the chosen. */
  readonly totaal: number;
  readonly gekozen: number;
  readonly verwacht: number;
  /** The chance of this or something as rare, if all have the same chance; in millionths. */
  readonly p: number;
  readonly wijktAf: boolean;
};

export type Toetsoordeel = 'in orde' | 'wijkt af' | 'niet te toetsen' | 'niemand gekozen';
export type Toets = {
  readonly totaal: number;
  readonly gekozen: number;
  readonly oordeel: Toetsoordeel;
  readonly regels: readonly Toetsregel[];
};

const logFaculteiten = (tot: number): Float64Array => {
  const log = new Float64Array(tot + 1);
  for (let i = 2; i <= tot; i += 1) log[i] = (log[i - 1] ?? 0) + Math.log(i);
  return log;
};

/** Differences that only come from rounding: two outcomes as rare as one another count both. */
const speling = 1 + 1e-7;

/**
 * Fisher: drawing `gekozen` of `totaal`, of whom `groep` belong to a group, finds `raak` of the group. The sum of the chances of all
 * outcomes that are as rare or rarer.
 * @param log logarithms of n! up to `totaal`.
 */
const hypergeometrisch = (
  log: Float64Array,
  { totaal, groep, gekozen, raak }: Record<'totaal' | 'groep' | 'gekozen' | 'raak', number>,
): number => {
  const boven = (n: number, k: number): number => (log[n] ?? 0) - (log[k] ?? 0) - (log[n - k] ?? 0);
  const kans = (k: number): number =>
    Math.exp(boven(groep, k) + boven(totaal - groep, gekozen - k) - boven(totaal, gekozen));
  const gevonden = kans(raak) * speling;
  let p = 0;
  for (let k = Math.max(0, gekozen - (totaal - groep)); k <= Math.min(groep, gekozen); k += 1)
    if (kans(k) <= gevonden) p += kans(k);
  return Math.min(1, p);
};

/** @throws when the numbers contradict one another. */
export const tweezijdigeKans = (totaal: number, groep: number, gekozen: number, raak: number): number => {
  if (raak > groep || raak > gekozen || gekozen - raak > totaal - groep) throw new Error('more than there are');
  return hypergeometrisch(logFaculteiten(totaal), { totaal, groep, gekozen, raak });
};

type Groep = { readonly groep: string; readonly ids: readonly string[] };

/** Small groups go together, with the smallest of the others until they are no longer small: what is hidden cannot be computed back. */
const voegSamen = (groepen: readonly Groep[]): readonly Groep[] => {
  const rij = [...groepen].sort((a, b) => a.ids.length - b.ids.length);
  const klein = rij.findIndex(
    ({ ids }, i) =>
      ids.length >= kleinsteToetsgroep &&
      (i === 0 || rij.slice(0, i).reduce((som, een) => som + een.ids.length, 0) >= kleinsteToetsgroep),
  );
  const grens = klein === -1 ? rij.length : klein;
  if (grens === 0) return groepen;
  const samen = rij.slice(0, grens);
  const rest = groepen.filter((een) => !samen.includes(een));
  return [...rest, { groep: samengevoegd, ids: samen.flatMap(({ ids }) => ids) }];
};

const groepenVan = (wie: readonly Toetsling[], kenmerk: Toetskenmerk): readonly Groep[] => {
  const groepen = [...Map.groupBy(wie, (een) => een[kenmerk])].map(([groep, leden]) => ({
    groep,
    ids: leden.map(({ id }) => id),
  }));
  const samen = voegSamen(groepen.sort((a, b) => (a.groep < b.groep ? -1 : 1)));
  // one group of all says nothing
  return samen.length < 2 ? [] : samen;
};

/** @param wie all who could be chosen; who was chosen is among them. */
export const toetsKeuze = (wie: readonly Toetsling[], gekozen: ReadonlySet<string>): Toets => {
  const totaal = wie.length;
  const aantal = wie.filter(({ id }) => gekozen.has(id)).length;
  if (aantal === 0) return { totaal, gekozen: 0, oordeel: 'niemand gekozen', regels: [] };
  const groepen = toetskenmerken.flatMap((kenmerk) => groepenVan(wie, kenmerk).map((groep) => ({ kenmerk, ...groep })));
  if (groepen.length === 0) return { totaal, gekozen: aantal, oordeel: 'niet te toetsen', regels: [] };
  const log = logFaculteiten(totaal);
  const regels = groepen.map(({ kenmerk, groep, ids }) => {
    const raak = ids.filter((id) => gekozen.has(id)).length;
    const p = hypergeometrisch(log, { totaal, groep: ids.length, gekozen: aantal, raak });
    const verwacht = Math.round((ids.length * aantal * 10) / totaal) / 10;
    return {
      ...{ kenmerk, groep, totaal: ids.length, gekozen: raak, verwacht, p: Math.round(p * 1e6) / 1e6 },
      wijktAf: p < foutkans / groepen.length,
    };
  });
  return { totaal, gekozen: aantal, oordeel: regels.some(({ wijktAf }) => wijktAf) ? 'wijkt af' : 'in orde', regels };
};

/** Whether a second person may use it without a reason. */
export const slaagt = ({ oordeel }: Toets): boolean => oordeel === 'in orde' || oordeel === 'niemand gekozen';
