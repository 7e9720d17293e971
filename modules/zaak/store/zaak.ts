/** Knows how a zaak is opened, found and moved from state to state. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { nextStatus, type OvergangOnmogelijk, type Zaakhandeling } from '../domain/status.ts';
import { type Termijn, termijnOf } from '../domain/termijn.ts';
import type { Zaak, ZaakNietGevonden } from '../domain/zaak.ts';
import { formatZaaknummer, type Zaaknummer } from '../domain/zaaknummer.ts';
import { expireTaken } from './taak.ts';
import type { OvergangRow, ZaakRow, ZaakTables } from './tables.ts';
import { opschortingenPerZaak, verlengingPerZaak } from './termijn.ts';

export const toZaak = (row: ZaakRow): Zaak => ({
  id: row.id,
  nummer: row.nummer as Zaaknummer,
  soort: row.soort,
  persoonId: row.persoon_id,
  partnerId: row.partner_id ?? undefined,
  status: row.status,
  ontvangenOp: row.ontvangen_op,
  uitersteBesluitdatum: row.uiterste_besluitdatum,
  behandelaar:
    row.behandelaar_id === null
      ? undefined
      : { id: row.behandelaar_id, naam: row.behandelaar_naam ?? row.behandelaar_id },
  afgedaanOp: row.afgedaan_op ?? undefined,
  bezwaar:
    row.bekendgemaakt_op === null
      ? undefined
      : {
          bekendgemaaktOp: row.bekendgemaakt_op,
          metCommissie: row.met_commissie,
          uitgesteldTot: row.uitgesteld_tot ?? undefined,
        },
});

export type NieuweZaak = {
  readonly id: string;
  readonly soort: string;
  readonly persoonId: string;
  readonly partnerId?: string | undefined;
  /** The day on which it came in, where that was before today: a letter on paper. */
  readonly ontvangenOp?: Day | undefined;
  /** Of an objection: the day on which the decision objected to was made known (Awb 7:10). */
  readonly bekendgemaaktOp?: Day | undefined;
};

/** Opens a zaak today. The same id a second time gives the zaak that was opened the first time. */
export const openZaak = async (scope: Scope, nieuw: NieuweZaak): Promise<Zaak> => {
  const bestaand = await findZaak(scope, nieuw.id);
  if (bestaand !== undefined) return bestaand;
  const ontvangenOp = nieuw.ontvangenOp ?? scope.today;
  const bezwaar =
    nieuw.bekendgemaaktOp === undefined
      ? undefined
      : { bekendgemaaktOp: nieuw.bekendgemaaktOp, metCommissie: false, uitgesteldTot: undefined };
  const row = await view<ZaakTables>(scope.tx)
    .insertInto('zaak')
    .values({
      id: nieuw.id,
      nummer: await nextNummer(scope),
      soort: nieuw.soort,
      persoon_id: nieuw.persoonId,
      partner_id: nieuw.partnerId ?? null,
      status: 'ontvangen',
      ontvangen_op: ontvangenOp,
      uiterste_besluitdatum: termijnOf({ ontvangenOp, opschortingen: [], bezwaar }, scope.today).uitersteBesluitdatum,
      behandelaar_id: null,
      behandelaar_naam: null,
      aangemaakt_op: scope.now.toString(),
      afgedaan_op: null,
      bekendgemaakt_op: nieuw.bekendgemaaktOp ?? null,
      met_commissie: false,
      uitgesteld_tot: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await recordOvergang(scope, { zaakId: row.id, handeling: 'openen', van: null, naar: 'ontvangen' });
  return toZaak(row);
};

const nextNummer = async (scope: Scope): Promise<Zaaknummer> => {
  const jaar = Number(scope.today.slice(0, 4));
  const { laatste } = await view<ZaakTables>(scope.tx)
    .insertInto('zaak_nummer')
    .values({ jaar, laatste: 1 })
    .onConflict((conflict) =>
      conflict.column('jaar').doUpdateSet((eb) => ({ laatste: eb('zaak_nummer.laatste', '+', 1) })),
    )
    .returning('laatste')
    .executeTakeFirstOrThrow();
  return formatZaaknummer(jaar, laatste);
};

export const findZaak = async (scope: Scope, zaakId: string): Promise<Zaak | undefined> => {
  const row = await view<ZaakTables>(scope.tx)
    .selectFrom('zaak')
    .selectAll()
    .where('id', '=', zaakId)
    .executeTakeFirst();
  return row && toZaak(row);
};

/** By their ids, in one question. */
export const findZaken = async (scope: Scope, zaakIds: readonly string[]): Promise<readonly Zaak[]> => {
  if (zaakIds.length === 0) return [];
  const rows = await view<ZaakTables>(scope.tx).selectFrom('zaak').selectAll().where('id', 'in', zaakIds).execute();
  return rows.map(toZaak);
};

/** Holds the zaak until the transaction ends, so that two people cannot move it at once. */
export const lockZaak = async (scope: Scope, zaakId: string): Promise<Zaak | undefined> => {
  const row = await view<ZaakTables>(scope.tx)
    .selectFrom('zaak')
    .selectAll()
    .where('id', '=', zaakId)
    .forUpdate()
    .executeTakeFirst();
  return row && toZaak(row);
};

export const zakenOf = async (scope: Scope, persoonIds: readonly string[]): Promise<readonly Zaak[]> => {
  const rows = await view<ZaakTables>(scope.tx)
    .selectFrom('zaak')
    .selectAll()
    .where((eb) => eb.or([eb('persoon_id', 'in', persoonIds), eb('partner_id', 'in', persoonIds)]))
    .orderBy('aangemaakt_op', 'desc')
    .execute();
  return rows.map(toZaak);
};

/** Performs an act on a zaak: it moves, or the act is refused because the zaak is in a state that does not know it. */
export const moveZaak = async (
  scope: Scope,
  zaakId: string,
  handeling: Zaakhandeling,
  toelichting?: string,
): Promise<Result<Zaak, ZaakNietGevonden | OvergangOnmogelijk>> => {
  const zaak = await lockZaak(scope, zaakId);
  if (zaak === undefined) return err({ code: 'ZAAK_NIET_GEVONDEN' });
  const naar = nextStatus(zaak.status, handeling);
  if (!naar.ok) return naar;
  const row = await view<ZaakTables>(scope.tx)
    .updateTable('zaak')
    .set({
      status: naar.value,
      ...(naar.value === 'afgedaan' ? { afgedaan_op: scope.today } : {}),
      ...(handeling === 'inBehandelingNemen'
        ? { behandelaar_id: scope.actor.id, behandelaar_naam: scope.actor.naam }
        : {}),
    })
    .where('id', '=', zaakId)
    .returningAll()
    .executeTakeFirstOrThrow();
  // nobody has to send anything any more for what is decided
  if (naar.value === 'afgedaan') await expireTaken(scope, zaakId);
  await recordOvergang(scope, { zaakId, handeling, van: zaak.status, naar: naar.value, toelichting });
  return ok(toZaak(row));
};

type Overgang = {
  readonly zaakId: string;
  readonly handeling: OvergangRow['handeling'];
  readonly van: OvergangRow['van'];
  readonly naar: OvergangRow['naar'];
  readonly toelichting?: string | undefined;
};

export const recordOvergang = async (scope: Scope, overgang: Overgang): Promise<void> => {
  const db = view<ZaakTables>(scope.tx);
  const { aantal } = await db
    .selectFrom('zaak_overgang')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('zaak_id', '=', overgang.zaakId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('zaak_overgang')
    .values({
      id: crypto.randomUUID(),
      zaak_id: overgang.zaakId,
      volgnummer: aantal + 1,
      handeling: overgang.handeling,
      van: overgang.van,
      naar: overgang.naar,
      toelichting: overgang.toelichting ?? null,
      door_id: scope.actor.id,
      door_naam: scope.actor.naam,
      op: scope.now.toString(),
    })
    .execute();
};

export const overgangenOf = async (scope: Scope, zaakId: string): Promise<readonly OvergangRow[]> =>
  view<ZaakTables>(scope.tx)
    .selectFrom('zaak_overgang')
    .selectAll()
    .where('zaak_id', '=', zaakId)
    .orderBy('volgnummer')
    .execute();

/** The deadline as it stands today, computed anew from what suspended and extended it. */
export const findTermijn = async (scope: Scope, zaak: Zaak): Promise<Termijn> => {
  const termijn = (await findTermijnen(scope, [zaak])).get(zaak.id);
  if (termijn === undefined) throw new Error('a zaak without a deadline');
  return termijn;
};

/** Of a whole page of a worklist, in two questions to the database. */
export const findTermijnen = async (scope: Scope, zaken: readonly Zaak[]): Promise<ReadonlyMap<string, Termijn>> => {
  const ids = zaken.map((zaak) => zaak.id);
  const opschortingen = await opschortingenPerZaak(scope, ids);
  const verlengingen = await verlengingPerZaak(scope, ids);
  return new Map(
    zaken.map(({ id, ontvangenOp, afgedaanOp, bezwaar }) => [
      id,
      termijnOf(
        {
          ontvangenOp,
          afgedaanOp,
          bezwaar,
          opschortingen: opschortingen.get(id) ?? [],
          verlenging: verlengingen.get(id),
        },
        scope.today,
      ),
    ]),
  );
};

/** Writes down the deadline after a suspension or extension changed it: the worklist is ordered by it. */
export const updateTermijn = async (scope: Scope, zaak: Zaak): Promise<Termijn> => {
  const termijn = await findTermijn(scope, zaak);
  await view<ZaakTables>(scope.tx)
    .updateTable('zaak')
    .set({ uiterste_besluitdatum: termijn.uitersteBesluitdatum })
    .where('id', '=', zaak.id)
    .execute();
  return termijn;
};
