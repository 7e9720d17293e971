/** Knows how facts are added and which of them hold now. Nothing is changed or removed. */
import type { Day } from '@samenkracht/core';
import { publish, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import {
  type Bevinding,
  type Bevindingen,
  type BrpFeiten,
  type Feitsoort,
  type Feitwaarden,
  feitsoorten,
} from '../domain/feit.ts';
import type { PersoonTables } from './tables.ts';

/** The same value gives the same text, whatever the order of its fields. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const content = ({ waarde, inOnderzoek, geldigVanaf }: Bevinding<unknown>): string =>
  canonical({ waarde, inOnderzoek, geldigVanaf: geldigVanaf ?? null });

/** Adds what an answer says, as far as it differs from what we knew, and that there was an answer. */
export const appendBevindingen = async (scope: Scope, persoonId: string, bevindingen: Bevindingen): Promise<void> => {
  const known = await latest(scope, persoonId);
  const changed = feitsoorten.filter((soort) => {
    const before = known.get(soort);
    return before === undefined || content(before) !== content(bevindingen[soort]);
  });
  await recordBevraging(scope, persoonId, 'gevonden');
  if (changed.length === 0) return;
  await view<PersoonTables>(scope.tx)
    .insertInto('persoon_feit')
    .values(changed.map((soort) => feitRow(scope, persoonId, soort, bevindingen[soort])))
    .execute();
  // the first answer is no change: whoever asked for it reads it
  if (known.size === 0) return;
  await publish(scope, { soort: 'PersoonGewijzigd', onderwerp: persoonId, data: { feiten: changed } });
};

export const feitRow = (scope: Scope, persoonId: string, soort: Feitsoort, of: Bevinding<unknown>) => ({
  id: crypto.randomUUID(),
  persoon_id: persoonId,
  soort,
  waarde: JSON.stringify(of.waarde),
  bron: 'BRP' as const,
  in_onderzoek: of.inOnderzoek,
  geldig_vanaf: of.geldigVanaf ?? null,
  bekend_sinds: scope.now.toString(),
});

export const recordBevraging = async (
  scope: Scope,
  persoonId: string,
  uitkomst: PersoonTables['persoon_bevraging']['uitkomst'],
): Promise<void> => {
  await view<PersoonTables>(scope.tx)
    .insertInto('persoon_bevraging')
    .values({ id: crypto.randomUUID(), persoon_id: persoonId, peilmoment: scope.now.toString(), uitkomst })
    .execute();
};

type Latest = ReadonlyMap<string, Bevinding<unknown> & { readonly bekendSinds: string }>;

const latest = async (scope: Scope, persoonId: string): Promise<Latest> => {
  const rows = await view<PersoonTables>(scope.tx)
    .selectFrom('persoon_feit')
    .distinctOn('soort')
    .select(['soort', 'waarde', 'in_onderzoek', 'geldig_vanaf', 'bekend_sinds'])
    .where('persoon_id', '=', persoonId)
    .where('bron', '=', 'BRP')
    .orderBy('soort')
    .orderBy('bekend_sinds', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.soort, toBevinding(row)]));
};

const toBevinding = (row: {
  readonly waarde: unknown;
  readonly in_onderzoek: boolean;
  readonly geldig_vanaf: Day | null;
  readonly bekend_sinds: string;
}) => ({
  waarde: row.waarde,
  inOnderzoek: row.in_onderzoek,
  ...(row.geldig_vanaf === null ? {} : { geldigVanaf: row.geldig_vanaf }),
  bekendSinds: row.bekend_sinds,
});

/** What the BRP said last of a person, from our own tables; undefined when it was never asked. */
export const findBrpFeiten = async (scope: Scope, persoonId: string): Promise<BrpFeiten | undefined> => {
  const peilmoment = await findPeilmoment(scope, persoonId);
  if (peilmoment === undefined) return undefined;
  const known = await latest(scope, persoonId);
  const feit = <S extends Feitsoort>(soort: S) => {
    const found = known.get(soort);
    if (found === undefined) throw new Error(`a person that was asked for lacks the fact ${soort}`);
    // What is in the column was written by `feitRow` with the type of its kind.
    return { ...found, waarde: found.waarde as Feitwaarden[S] | null, bron: 'BRP' as const };
  };
  const feiten = {
    naam: feit('naam'),
    geboortedatum: feit('geboortedatum'),
    geslacht: feit('geslacht'),
    nationaliteiten: feit('nationaliteiten'),
    adres: feit('adres'),
    gemeente: feit('gemeente'),
    partner: feit('partner'),
    kinderen: feit('kinderen'),
    verblijfstitel: feit('verblijfstitel'),
    overlijden: feit('overlijden'),
    opschorting: feit('opschorting'),
    geheimhouding: feit('geheimhouding'),
    curatele: feit('curatele'),
  };
  return { persoonId, peilmoment, geheim: feiten.geheimhouding.waarde === true, actueel: true, feiten };
};

/** When the BRP last answered about somebody. */
export const findPeilmoment = async (scope: Scope, persoonId: string): Promise<string | undefined> => {
  const row = await view<PersoonTables>(scope.tx)
    .selectFrom('persoon_bevraging')
    .select('peilmoment')
    .where('persoon_id', '=', persoonId)
    .where('uitkomst', '=', 'gevonden')
    .orderBy('peilmoment', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.peilmoment;
};
