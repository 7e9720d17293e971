/** Knows which programmes a municipality has: those of the house for it, and those it set itself, proposed by one and set by another. */
import { err, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { inspectProgramma, type Tegenspraak } from '../domain/keuring.ts';
import { readProgramma } from '../domain/lezen.ts';
import { type Programma, sleutelVan } from '../domain/programma.ts';
import { changesThePast } from '../domain/verleden.ts';
import { programmasIn } from '../programmas/index.ts';

type DefinitieRow = {
  id: string;
  sleutel: string;
  definitie: unknown;
  status: 'voorgesteld' | 'vastgesteld' | 'teruggelegd';
  voorgesteld_door: string;
  voorgesteld_door_naam: string;
  voorgesteld_op: string;
  beslist_door: string | null;
  beslist_door_naam: string | null;
  beslist_op: string | null;
};
type Tables = { aanbod_definitie: DefinitieRow };

export type Voorstel = {
  readonly id: string;
  readonly sleutel: string;
  readonly programma: Programma;
  readonly door: { readonly id: string; readonly naam: string };
  readonly op: string;
};

/** Where a programme of this municipality comes from. */
export type Herkomst = { readonly programma: Programma; readonly eigen: boolean };

const own = async (scope: Scope): Promise<ReadonlyMap<string, Programma>> => {
  const rows = await view<Tables>(scope.tx)
    .selectFrom('aanbod_definitie')
    .distinctOn('sleutel')
    .select(['sleutel', 'definitie'])
    .where('status', '=', 'vastgesteld')
    .orderBy('sleutel')
    .orderBy('beslist_op', 'desc')
    .execute();
  // written by `propose`, which read it as this type
  return new Map(rows.map(({ sleutel, definitie }) => [sleutel, definitie as Programma]));
};

/** All programmes of this municipality, those of the house first; its own word counts above that of the house. */
export const programmasVan = async (scope: Scope): Promise<readonly Herkomst[]> => {
  const eigen = await own(scope);
  const huis = programmasIn(scope.actor.gemeente);
  const sleutels = new Set(huis.map(sleutelVan));
  return [
    ...huis.map((programma) => {
      const over = eigen.get(sleutelVan(programma));
      return { programma: over ?? programma, eigen: over !== undefined };
    }),
    ...[...eigen].filter(([sleutel]) => !sleutels.has(sleutel)).map(([, programma]) => ({ programma, eigen: true })),
  ];
};

/** By its key. */
export const findProgramma = async (scope: Scope, sleutel: string): Promise<Herkomst | undefined> =>
  (await programmasVan(scope)).find(({ programma }) => sleutelVan(programma) === sleutel);

export type Voorstelweigering =
  | { readonly code: 'DEFINITIE_ONJUIST'; readonly fouten: readonly Tegenspraak[] }
  | { readonly code: 'DEFINITIE_LIGT_VOOR' }
  | { readonly code: 'DEFINITIE_NIET_GEVONDEN' };

/** Reads and inspects a definition against itself, the other programmes and what holds already. */
export const inspectVoorstel = async (
  scope: Scope,
  tekst: unknown,
): Promise<Result<Programma, Extract<Voorstelweigering, { code: 'DEFINITIE_ONJUIST' }>>> => {
  const gelezen = readProgramma(tekst);
  if (!gelezen.ok) return err({ code: 'DEFINITIE_ONJUIST', fouten: gelezen.fouten });
  const { programma } = gelezen;
  const alle = await programmasVan(scope);
  const namen = [...alle.map((een) => een.programma.naam), programma.naam];
  const nu = alle.find((een) => sleutelVan(een.programma) === sleutelVan(programma))?.programma;
  const vreemd = programma.versies.flatMap(({ nietNaast }, at) =>
    nietNaast.flatMap((naam, nr) =>
      namen.includes(naam) ? [] : [{ plek: `versies[${at}].nietNaast[${nr}]`, wat: `${naam} bestaat hier niet` }],
    ),
  );
  const fouten = [
    ...inspectProgramma(programma),
    ...vreemd,
    ...(nu === undefined ? [] : changesThePast(nu, programma, scope.today)),
  ];
  return fouten.length > 0 ? err({ code: 'DEFINITIE_ONJUIST', fouten }) : ok(programma);
};

export const propose = async (scope: Scope, tekst: unknown): Promise<Result<Voorstel, Voorstelweigering>> => {
  const gekeurd = await inspectVoorstel(scope, tekst);
  if (!gekeurd.ok) return gekeurd;
  const programma = gekeurd.value;
  const id = crypto.randomUUID();
  const sleutel = sleutelVan(programma);
  const op = scope.now.toString();
  const inserted = await view<Tables>(scope.tx)
    .insertInto('aanbod_definitie')
    .values({
      id,
      sleutel,
      definitie: JSON.stringify(programma),
      status: 'voorgesteld',
      voorgesteld_door: scope.actor.id,
      voorgesteld_door_naam: scope.actor.naam,
      voorgesteld_op: op,
      beslist_door: null,
      beslist_door_naam: null,
      beslist_op: null,
    })
    .onConflict((on) => on.column('sleutel').where('status', '=', 'voorgesteld').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted === undefined) return err({ code: 'DEFINITIE_LIGT_VOOR' });
  await record(scope, {
    handeling: 'wijziging',
    onderwerp: { soort: 'programma', id },
    omschrijving: 'Definitie van een programma voorgesteld',
  });
  return ok({ id, sleutel, programma, door: { id: scope.actor.id, naam: scope.actor.naam }, op });
};

const toVoorstel = (row: DefinitieRow): Voorstel => ({
  id: row.id,
  sleutel: row.sleutel,
  programma: row.definitie as Programma,
  door: { id: row.voorgesteld_door, naam: row.voorgesteld_door_naam },
  op: row.voorgesteld_op,
});

export const openVoorstellen = async (scope: Scope): Promise<readonly Voorstel[]> => {
  const rows = await view<Tables>(scope.tx)
    .selectFrom('aanbod_definitie')
    .selectAll()
    .where('status', '=', 'voorgesteld')
    .orderBy('voorgesteld_op')
    .execute();
  return rows.map(toVoorstel);
};

/** Held until the transaction ends: two clicks go one after the other. */
export const lockVoorstel = async (scope: Scope, id: string): Promise<Voorstel | undefined> => {
  const row = await view<Tables>(scope.tx)
    .selectFrom('aanbod_definitie')
    .selectAll()
    .where('id', '=', id)
    .where('status', '=', 'voorgesteld')
    .forUpdate()
    .executeTakeFirst();
  return row && toVoorstel(row);
};

/** Inspected again: what holds may have changed since it was proposed. */
export const decide = async (
  scope: Scope,
  voorstel: Voorstel,
  status: 'vastgesteld' | 'teruggelegd',
): Promise<Result<void, Voorstelweigering>> => {
  if (status === 'vastgesteld') {
    const gekeurd = await inspectVoorstel(scope, voorstel.programma);
    if (!gekeurd.ok) return gekeurd;
  }
  await view<Tables>(scope.tx)
    .updateTable('aanbod_definitie')
    .set({
      status,
      beslist_door: scope.actor.id,
      beslist_door_naam: scope.actor.naam,
      beslist_op: scope.now.toString(),
    })
    .where('id', '=', voorstel.id)
    .execute();
  await record(scope, {
    handeling: 'besluit',
    onderwerp: { soort: 'programma', id: voorstel.id },
    omschrijving: status === 'vastgesteld' ? 'Definitie van een programma vastgesteld' : 'Definitie teruggelegd',
  });
  return ok(undefined);
};
