/** Knows how answers that come from two tabs become one application: per answer, and a conflict is named. */
import type { Json } from '@samenkracht/platform/module';

/** An answer with the version of the application at which it was given. */
type Antwoord = { readonly waarde: Json; readonly versie: number };
export type Antwoorden = Readonly<Record<string, Antwoord>>;

type Conflict = {
  readonly feit: string;
  /** What stands: given in another tab after this one was opened. */
  readonly bewaard: Json;
  /** What was sent now and not taken over. */
  readonly gestuurd: Json;
};

export type Samenvoeging = {
  /** To be written, with the new version. */
  readonly nieuw: Readonly<Record<string, Json>>;
  readonly conflicten: readonly Conflict[];
  readonly versie: number;
};

/**
 * @param gezien the version that the sender saw: what was answered after it, he did not know of.
 * An answer that is the same is no conflict and no change.
 */
export const mergeAntwoorden = (
  bewaard: Antwoorden,
  gestuurd: Readonly<Record<string, Json>>,
  gezien: number,
  versie: number,
): Samenvoeging => {
  const nieuw: Record<string, Json> = {};
  const conflicten: Conflict[] = [];
  for (const [feit, waarde] of Object.entries(gestuurd)) {
    const eerder = bewaard[feit];
    if (eerder !== undefined && sameJson(eerder.waarde, waarde)) continue;
    if (eerder !== undefined && eerder.versie > gezien)
      conflicten.push({ feit, bewaard: eerder.waarde, gestuurd: waarde });
    else nieuw[feit] = waarde;
  }
  return { nieuw, conflicten, versie: Object.keys(nieuw).length === 0 ? versie : versie + 1 };
};

const sameJson = (a: Json, b: Json): boolean => canonical(a) === canonical(b);

/**
 * The same content gives the same text, whatever the order of its fields: fit for comparing and hashing.
 * @param bekend texts of parts that many values share, by the part itself.
 */
export const canonical = (value: Json | undefined, bekend?: WeakMap<object, string>): string => {
  if (value === undefined) return 'null';
  if (isList(value)) return `[${value.map((een) => canonical(een, bekend)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const gedeeld = bekend?.get(value);
    if (gedeeld !== undefined) return gedeeld;
    const velden = Object.entries(value).filter(([, inhoud]) => inhoud !== undefined);
    return `{${velden
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([naam, inhoud]) => `${JSON.stringify(naam)}:${canonical(inhoud, bekend)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value);
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
