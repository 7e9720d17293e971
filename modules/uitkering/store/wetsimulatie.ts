/** Knows the simulations of another law date: how far each is, and its lines, summed by the database. */
import type { Day, Money, Month } from '@samenkracht/core';
import { copyRows, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type ColumnType, type Selectable, sql } from 'kysely';
import type { Aanname, Wetverschil } from '../domain/wetsimulatie.ts';

type SimulatieRow = {
  id: string;
  maand: Month;
  wet_op: Day;
  drempel: number;
  status: 'bezig' | 'klaar';
  verwerkt: number;
  totaal: number;
  gevorderd_tot: string | null;
  aannames: ColumnType<readonly Aanname[], string, string>;
  begonnen_door: string;
  begonnen_door_naam: string;
  begonnen_op: string;
  klaar_op: string | null;
};
type SimulatieTables = { uitkering_wetsimulatie: SimulatieRow };

export type Wetsimulatie = Selectable<SimulatieRow>;

export type NieuweSimulatie = Pick<Wetsimulatie, 'maand' | 'wet_op' | 'drempel' | 'totaal' | 'aannames'>;

export const insertSimulatie = async (scope: Scope, nieuw: NieuweSimulatie): Promise<Wetsimulatie> =>
  view<SimulatieTables>(scope.tx)
    .insertInto('uitkering_wetsimulatie')
    .values({
      ...nieuw,
      id: crypto.randomUUID(),
      status: 'bezig',
      verwerkt: 0,
      gevorderd_tot: null,
      aannames: JSON.stringify(nieuw.aannames),
      begonnen_door: scope.actor.id,
      begonnen_door_naam: scope.actor.naam,
      begonnen_op: scope.now.toString(),
      klaar_op: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();

export const findSimulatie = (scope: Scope, id: string): Promise<Wetsimulatie | undefined> =>
  view<SimulatieTables>(scope.tx)
    .selectFrom('uitkering_wetsimulatie')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();

/** Held until the transaction ends: two workers do not do one set twice. */
export const lockSimulatie = (scope: Scope, id: string): Promise<Wetsimulatie | undefined> =>
  view<SimulatieTables>(scope.tx)
    .selectFrom('uitkering_wetsimulatie')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();

/** Newest first. */
export const findSimulaties = (scope: Scope): Promise<readonly Wetsimulatie[]> =>
  view<SimulatieTables>(scope.tx)
    .selectFrom('uitkering_wetsimulatie')
    .selectAll()
    .orderBy('begonnen_op', 'desc')
    .limit(20)
    .execute();

export const updateSimulatie = (
  scope: Scope,
  id: string,
  stand: Partial<Pick<SimulatieRow, 'status' | 'verwerkt' | 'gevorderd_tot' | 'klaar_op'>>,
): Promise<Wetsimulatie> =>
  view<SimulatieTables>(scope.tx)
    .updateTable('uitkering_wetsimulatie')
    .set(stand)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export type Simulatieregel = {
  readonly uitkeringId: string;
  readonly persoonId: string;
  readonly verschil: Wetverschil;
};

const kolommen = [
  'simulatie_id',
  'uitkering_id',
  'persoon_id',
  'uitkomst',
  'voor',
  'na',
  'groep',
  'oorzaak',
  'gesprek',
  'buffer',
  'reden',
  'uitleg',
] as const;

export const storeSimulatieregels = async (
  scope: Scope,
  id: string,
  regels: readonly Simulatieregel[],
): Promise<void> => {
  if (regels.length === 0) return;
  await copyRows(
    scope.tx,
    'uitkering_wetsimulatieregel',
    kolommen,
    regels.map(({ uitkeringId, persoonId, verschil }) =>
      verschil.uitkomst === 'berekend'
        ? [
            id,
            uitkeringId,
            persoonId,
            'berekend',
            verschil.voor,
            verschil.na,
            verschil.groep,
            verschil.oorzaak,
            verschil.gesprek,
            verschil.buffer,
            undefined,
            undefined,
          ]
        : [
            id,
            uitkeringId,
            persoonId,
            'onbekend',
            undefined,
            undefined,
            undefined,
            undefined,
            false,
            false,
            verschil.reden,
            verschil.uitleg,
          ],
    ),
  );
};

export type Simulatietotaal = {
  readonly uitkeringen: number;
  readonly anders: number;
  readonly minder: number;
  readonly meer: number;
  readonly onbekend: number;
  readonly gesprekken: number;
  readonly buffer: number;
  readonly voor: Money;
  readonly na: Money;
};

export const sumSimulatie = async (scope: Scope, id: string): Promise<Simulatietotaal> => {
  const { rows } = await sql<Simulatietotaal>`
    select count(*) as uitkeringen, count(*) filter (where na <> voor) as anders, count(*) filter (where na < voor) as minder,
      count(*) filter (where na > voor) as meer, count(*) filter (where uitkomst = 'onbekend') as onbekend,
      count(*) filter (where gesprek) as gesprekken, count(*) filter (where buffer) as buffer,
      coalesce(sum(voor), 0)::bigint as voor, coalesce(sum(na), 0)::bigint as na
    from uitkering_wetsimulatieregel where simulatie_id = ${id}`.execute(view<unknown>(scope.tx));
  const [totaal] = rows;
  if (totaal === undefined) throw new Error('a sum without group has one row');
  return totaal;
};

export type Simulatiegroep = { readonly naam: string; readonly aantal: number; readonly verschil: Money };

/** How many and how much: per group of amount of everybody, per cause of whom something changes for. */
export const groupSimulatie = async (
  scope: Scope,
  id: string,
  per: 'groep' | 'oorzaak',
): Promise<readonly Simulatiegroep[]> => {
  const kolom = per === 'groep' ? sql`groep` : sql`oorzaak`;
  const { rows } = await sql<Simulatiegroep>`
    select ${kolom} as naam, count(*) as aantal, sum(na - voor)::bigint as verschil from uitkering_wetsimulatieregel
    where simulatie_id = ${id} and uitkomst = 'berekend' and (${per === 'groep'} or na <> voor) group by ${kolom} order by count(*) desc, ${kolom}`.execute(
    view<unknown>(scope.tx),
  );
  return rows;
};

export type Simulatiereden = { readonly code: string; readonly uitleg: string; readonly aantal: number };

/** Why a month could not be said, the most frequent first. */
export const findOnbekend = async (scope: Scope, id: string): Promise<readonly Simulatiereden[]> => {
  const { rows } = await sql<Simulatiereden>`
    select reden as code, min(uitleg) as uitleg, count(*) as aantal from uitkering_wetsimulatieregel
    where simulatie_id = ${id} and uitkomst = 'onbekend' group by reden order by count(*) desc, reden`.execute(
    view<unknown>(scope.tx),
  );
  return rows;
};

export type Gesprek = {
  readonly uitkeringId: string;
  readonly persoonId: string;
  readonly voor: Money;
  readonly na: Money;
  readonly oorzaak: string;
};

/** Who loses most comes first. */
export const findGesprekken = async (scope: Scope, id: string, aantal: number): Promise<readonly Gesprek[]> => {
  const { rows } = await sql<Gesprek>`
    select uitkering_id as "uitkeringId", persoon_id as "persoonId", voor, na, oorzaak from uitkering_wetsimulatieregel
    where simulatie_id = ${id} and gesprek order by na - voor, uitkering_id limit ${aantal}`.execute(
    view<unknown>(scope.tx),
  );
  return rows;
};
