/** Knows how the penalty for a late decision goes from what it came to, by one person, to paid by another. */
import { betaalruns } from '@samenkracht/betaling';
import { addDays, type Day, err, type Iban, type Money, monthOf, ok, parseIban, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { publish, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { kaderVan } from '@samenkracht/verordening';
import type { Wachtend, Zaak } from '@samenkracht/zaak';
import { sql } from 'kysely';
import type { Bezwaar } from '../domain/bezwaar.ts';
import { type Dwangsomstand, dwangsomOf } from '../domain/dwangsom.ts';
import { findBeslissing } from './beslissing.ts';
import type { DwangsomRow } from './tables.ts';

export type Dwangsomweigering =
  | { readonly code: 'DWANGSOM_NIET_VERSCHULDIGD' }
  | { readonly code: 'DWANGSOM_LOOPT_NOG' }
  | { readonly code: 'DWANGSOM_AL_VOORGESTELD' }
  | { readonly code: 'DWANGSOM_NIET_GEVONDEN' }
  | { readonly code: 'REKENINGNUMMER_ONJUIST' }
  | { readonly code: 'RUN_ZONDER_INSTELLING' }
  | { readonly code: 'EIGEN_BETALING' };

export type Dwangsombesluit = {
  readonly id: string;
  readonly bedrag: Money;
  readonly vanaf: Day;
  readonly iban: Iban;
  readonly status: DwangsomRow['status'];
  readonly voorgesteldDoor: { readonly id: string; readonly naam: string };
  readonly betaaldOp: Day | undefined;
};

type Tables = { bezwaar_dwangsom: DwangsomRow };

const toDwangsom = (row: DwangsomRow): Dwangsombesluit => ({
  id: row.id,
  bedrag: row.bedrag,
  vanaf: row.vanaf,
  iban: row.iban as Iban,
  status: row.status,
  voorgesteldDoor: { id: row.voorgesteld_door, naam: row.voorgesteld_door_naam },
  betaaldOp: row.betaald_op ?? undefined,
});

/** The one that stands; what was given back is history. */
export const findDwangsom = async (scope: Scope, bezwaarId: string): Promise<Dwangsombesluit | undefined> => {
  const row = await view<Tables>(scope.tx)
    .selectFrom('bezwaar_dwangsom')
    .selectAll()
    .where('bezwaar_id', '=', bezwaarId)
    .where('status', '<>', 'teruggelegd')
    .executeTakeFirst();
  return row && toDwangsom(row);
};

/** Proposed and not answered, the oldest first. */
export const findVoorgesteldeDwangsommen = async (scope: Scope, hoogstens: number): Promise<readonly Wachtend[]> => {
  const rows = await view<Tables>(scope.tx)
    .selectFrom('bezwaar_dwangsom')
    .selectAll()
    .where('status', '=', 'voorgesteld')
    .orderBy('voorgesteld_op')
    .limit(hoogstens)
    .execute();
  return rows.map((row) => ({
    ...{ soort: 'dwangsom', plek: row.bezwaar_id, bedrag: row.bedrag, op: row.voorgesteld_op },
    wat: 'Dwangsom voor een te laat besluit op bezwaar',
    door: { id: row.voorgesteld_door, naam: row.voorgesteld_door_naam },
  }));
};

/** Held until the transaction ends, so that a second click pays nothing. */
const lockDwangsom = async (scope: Scope, bezwaarId: string): Promise<Dwangsombesluit | undefined> => {
  const row = await view<Tables>(scope.tx)
    .selectFrom('bezwaar_dwangsom')
    .selectAll()
    .where('bezwaar_id', '=', bezwaarId)
    .where('status', '<>', 'teruggelegd')
    .forUpdate()
    .executeTakeFirst();
  return row && toDwangsom(row);
};

/** By today, or by the day on which it stopped: decided or withdrawn. */
export const standVan = async (scope: Scope, bezwaar: Bezwaar, zaak: Zaak): Promise<Dwangsomstand | undefined> => {
  const beslissing = await findBeslissing(scope, bezwaar.id);
  return dwangsomOf({
    kader: kaderVan(scope.actor.gemeente),
    uitersteDag: zaak.uitersteBesluitdatum,
    ingebrekestellingOp: bezwaar.ingebrekestellingOp,
    besluitOp: beslissing?.bekendgemaaktOp ?? bezwaar.ingetrokkenOp,
    vandaag: scope.today,
  });
};

/** Awb 4:17 lid 1: forty-two days at most. */
const hoogsteDagen = 42;

/** Awb 4:18: laid down once nothing can be added to it any more. */
export const proposeDwangsom = async (
  scope: Scope,
  bezwaar: Bezwaar,
  zaak: Zaak,
  getypt: string,
): Promise<Result<void, Dwangsomweigering>> => {
  const stand = await standVan(scope, bezwaar, zaak);
  if (stand?.bedrag === undefined || stand.bedrag <= 0) return err({ code: 'DWANGSOM_NIET_VERSCHULDIGD' });
  const vol = scope.today >= addDays(stand.vanaf, hoogsteDagen);
  if (zaak.status !== 'afgedaan' && !vol) return err({ code: 'DWANGSOM_LOOPT_NOG' });
  const iban = parseIban(getypt);
  if (iban === undefined) return err({ code: 'REKENINGNUMMER_ONJUIST' });
  const row = await view<Tables>(scope.tx)
    .insertInto('bezwaar_dwangsom')
    .values({
      id: crypto.randomUUID(),
      bezwaar_id: bezwaar.id,
      bedrag: stand.bedrag,
      vanaf: stand.vanaf,
      iban,
      status: 'voorgesteld',
      voorgesteld_door: scope.actor.id,
      voorgesteld_door_naam: scope.actor.naam,
      voorgesteld_op: scope.now.toString(),
      beslist_door: null,
      betaald_op: null,
      run_id: null,
    })
    .onConflict((conflict) => conflict.column('bezwaar_id').where(sql<boolean>`status <> 'teruggelegd'`).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row === undefined ? err({ code: 'DWANGSOM_AL_VOORGESTELD' }) : ok(undefined);
};

const close = (scope: Scope, id: string, om: Partial<DwangsomRow>) =>
  view<Tables>(scope.tx)
    .updateTable('bezwaar_dwangsom')
    .set({ ...om, beslist_door: scope.actor.id })
    .where('id', '=', id)
    .execute();

/** Paid at once by the second person, in one transaction; a second click finds it paid. */
export const payDwangsom = async (
  scope: Scope,
  bezwaar: Bezwaar,
  zaak: Zaak,
): Promise<Result<void, Dwangsomweigering>> => {
  const dwangsom = await lockDwangsom(scope, bezwaar.id);
  if (dwangsom === undefined) return err({ code: 'DWANGSOM_NIET_GEVONDEN' });
  if (dwangsom.status === 'betaald') return ok(undefined);
  const { persoonId } = bezwaar;
  const betaald = await betaalruns.payOnce(scope, {
    aanleiding: `dwangsom/${dwangsom.id}`,
    uitkeringId: bezwaar.id,
    maand: monthOf(scope.today),
    bedrag: dwangsom.bedrag,
    rekening: 'lasten dwangsom',
    naam: (await findOntvangernamen(scope, [persoonId])).get(persoonId)?.naam ?? '',
    iban: dwangsom.iban,
    omschrijving: `Dwangsom ${zaak.nummer}`,
    oorzaak: 'Dwangsom bij niet tijdig beslissen',
    voorgesteldDoor: dwangsom.voorgesteldDoor.id,
  });
  if (!betaald.ok) return betaald;
  const { runId, betaaldatum } = betaald.value;
  await close(scope, dwangsom.id, { status: 'betaald', betaald_op: betaaldatum as Day, run_id: runId });
  await record(scope, {
    handeling: 'betaling',
    onderwerp: { soort: 'zaak', id: bezwaar.id },
    persoonId,
    omschrijving: `Dwangsom bij bezwaar ${zaak.nummer} betaald`,
  });
  await publish(scope, {
    soort: 'DwangsomBetaald',
    onderwerp: bezwaar.id,
    data: {
      persoonIds: [persoonId],
      zaaknummer: zaak.nummer,
      bedrag: dwangsom.bedrag,
      vanaf: dwangsom.vanaf,
      betaaldOp: betaaldatum,
    },
  });
  return ok(undefined);
};

export const sendBackDwangsom = async (scope: Scope, bezwaar: Bezwaar): Promise<Result<void, Dwangsomweigering>> => {
  const dwangsom = await lockDwangsom(scope, bezwaar.id);
  if (dwangsom?.status !== 'voorgesteld') return err({ code: 'DWANGSOM_NIET_GEVONDEN' });
  await close(scope, dwangsom.id, { status: 'teruggelegd' });
  return ok(undefined);
};
