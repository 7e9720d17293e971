/** Knows when the parts of a plan fit together: each once, each step under a goal, no step that ends before it begins. */
import type { Onderdeel } from './plan.ts';

export type Planfout = {
  readonly code: 'ONDERDEEL_DUBBEL' | 'STAP_ZONDER_DOEL' | 'STAP_VOOR_BEGIN' | 'WIE_ONBEKEND';
  /** The words of the part that does not fit: who typed it must find it again. */
  readonly onderdeel: string;
};

/** What a part may stand under: a barrier under a goal, a step under either. */
const dragers = {
  doel: [],
  belemmering: ['doel'],
  stap: ['doel', 'belemmering'],
} as const satisfies Record<Onderdeel['soort'], readonly Onderdeel['soort'][]>;

const isPlaced = ({ soort, bij }: Onderdeel, soorten: ReadonlyMap<string, Onderdeel['soort']>): boolean => {
  const waar: readonly string[] = dragers[soort];
  return waar.length === 0 ? bij === undefined : bij !== undefined && waar.includes(soorten.get(bij) ?? '');
};

const endsBeforeItBegins = ({ vanaf, wanneer }: Onderdeel, begin: string): boolean =>
  wanneer !== undefined && wanneer < (vanaf ?? begin);

/** @param begin the first day of the plan: a step that names no day of its own begins with it. @returns the first part that does not fit. */
export const checkOnderdelen = (onderdelen: readonly Onderdeel[], begin: string): Planfout | undefined => {
  const soorten = new Map(onderdelen.map(({ id, soort }) => [id, soort]));
  const gezien = new Set<string>();
  for (const deel of onderdelen) {
    const fout = (code: Planfout['code']): Planfout => ({ code, onderdeel: deel.tekst });
    if (gezien.has(deel.id)) return fout('ONDERDEEL_DUBBEL');
    gezien.add(deel.id);
    if (!isPlaced(deel, soorten)) return fout('STAP_ZONDER_DOEL');
    if (endsBeforeItBegins(deel, begin)) return fout('STAP_VOOR_BEGIN');
    if ((deel.wie === 'ander') !== (deel.wieAnders !== undefined)) return fout('WIE_ONBEKEND');
  }
  return undefined;
};
