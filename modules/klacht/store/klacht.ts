/** Knows complaints with whose conduct each is about, in two queries however many they are. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Updateable } from 'kysely';
import type { Afdoening, Betrokkene, Klacht } from '../domain/klacht.ts';
import type { BetrokkeneRow, KlachtRow, KlachtTables } from './tabellen.ts';

const tables = (scope: Scope) => view<KlachtTables>(scope.tx);

const toBetrokkene = (row: BetrokkeneRow): Betrokkene => ({
  medewerkerId: row.medewerker_id,
  naam: row.naam,
  reactieUiterlijk: row.reactie_uiterlijk,
  reactie: row.reactie === null || row.reactie_op === null ? undefined : { tekst: row.reactie, op: row.reactie_op },
});

const toAfdoening = (row: KlachtRow): Afdoening | undefined =>
  row.afgedaan_op === null
    ? undefined
    : {
        op: row.afgedaan_op,
        oordeel: row.oordeel ?? undefined,
        nietGrond: row.niet_grond ?? undefined,
        bevindingen: row.bevindingen ?? undefined,
        conclusies: row.conclusies ?? undefined,
        ombudsman: row.ombudsman ?? undefined,
      };

const toKlacht = (row: KlachtRow, betrokkenen: readonly Betrokkene[]): Klacht => ({
  id: row.id,
  persoonId: row.persoon_id,
  thema: row.thema,
  omschrijving: row.omschrijving,
  voorgevallenOp: row.voorgevallen_op ?? undefined,
  overWie: row.over_wie ?? undefined,
  wilGehoordWorden: row.wil_gehoord_worden,
  ontvangenOp: row.ontvangen_op,
  status: row.status,
  behandelaar: row.behandelaar_id === null ? undefined : { id: row.behandelaar_id, naam: row.behandelaar_naam ?? '' },
  verdaagdReden: row.verdaagd_reden ?? undefined,
  uitgesteldTot: row.uitgesteld_tot ?? undefined,
  gehoord: row.gehoord_op === null ? undefined : { op: row.gehoord_op, verslag: row.verslag ?? '' },
  afgezien:
    row.afgezien_grond === null
      ? undefined
      : { grond: row.afgezien_grond, toelichting: row.afgezien_toelichting ?? '' },
  afdoening: toAfdoening(row),
  betrokkenen,
});

const withBetrokkenen = async (scope: Scope, rows: readonly KlachtRow[]): Promise<readonly Klacht[]> => {
  if (rows.length === 0) return [];
  const betrokkenen = await tables(scope)
    .selectFrom('klacht_betrokkene')
    .selectAll()
    .where(
      'klacht_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('naam')
    .execute();
  const per = Map.groupBy(betrokkenen, ({ klacht_id }) => klacht_id);
  return rows.map((row) => toKlacht(row, (per.get(row.id) ?? []).map(toBetrokkene)));
};

export const insertKlacht = async (
  scope: Scope,
  nieuw: Pick<
    Klacht,
    'id' | 'persoonId' | 'thema' | 'omschrijving' | 'voorgevallenOp' | 'overWie' | 'wilGehoordWorden'
  >,
): Promise<void> => {
  await tables(scope)
    .insertInto('klacht')
    .values({
      id: nieuw.id,
      persoon_id: nieuw.persoonId,
      thema: nieuw.thema,
      omschrijving: nieuw.omschrijving,
      voorgevallen_op: nieuw.voorgevallenOp ?? null,
      over_wie: nieuw.overWie ?? null,
      wil_gehoord_worden: nieuw.wilGehoordWorden,
      ontvangen_op: scope.today,
      ingediend_op: scope.now.toString(),
      status: 'ontvangen',
    } as KlachtRow)
    .execute();
};

/** Held until the transaction ends: two who do something with a complaint go one after the other. */
export const lockKlacht = async (scope: Scope, id: string): Promise<Klacht | undefined> => {
  const row = await tables(scope).selectFrom('klacht').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && (await withBetrokkenen(scope, [row]))[0];
};

export const findKlacht = async (scope: Scope, id: string): Promise<Klacht | undefined> => {
  const row = await tables(scope).selectFrom('klacht').selectAll().where('id', '=', id).executeTakeFirst();
  return row && (await withBetrokkenen(scope, [row]))[0];
};

/** Newest first. */
export const klachtenOf = async (scope: Scope, persoonId: string): Promise<readonly Klacht[]> =>
  withBetrokkenen(
    scope,
    await tables(scope)
      .selectFrom('klacht')
      .selectAll()
      .where('persoon_id', '=', persoonId)
      .orderBy('ingediend_op', 'desc')
      .limit(100)
      .execute(),
  );

/** What waits for an answer, the oldest first; what is about the reader himself is not among it. */
export const openKlachten = async (scope: Scope, lezer: string, aantal: number): Promise<readonly Klacht[]> =>
  withBetrokkenen(
    scope,
    await tables(scope)
      .selectFrom('klacht as k')
      .selectAll('k')
      .where('k.afgedaan_op', 'is', null)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('klacht_betrokkene as b')
              .select('b.klacht_id')
              .whereRef('b.klacht_id', '=', 'k.id')
              .where('b.medewerker_id', '=', lezer),
          ),
        ),
      )
      .orderBy('k.ontvangen_op')
      .orderBy('k.id')
      .limit(aantal)
      .execute(),
  );

/** What is about this colleague, newest first. */
export const klachtenOver = async (scope: Scope, medewerkerId: string): Promise<readonly Klacht[]> =>
  withBetrokkenen(
    scope,
    await tables(scope)
      .selectFrom('klacht as k')
      .innerJoin('klacht_betrokkene as b', 'b.klacht_id', 'k.id')
      .selectAll('k')
      .where('b.medewerker_id', '=', medewerkerId)
      .orderBy('k.ingediend_op', 'desc')
      .limit(100)
      .execute(),
  );

export const updateKlacht = async (scope: Scope, id: string, wijziging: Updateable<KlachtRow>): Promise<void> => {
  await tables(scope).updateTable('klacht').set(wijziging).where('id', '=', id).execute();
};

export const insertBetrokkene = async (
  scope: Scope,
  klachtId: string,
  wie: { readonly id: string; readonly naam: string },
  reactieUiterlijk: Day,
): Promise<void> => {
  await tables(scope)
    .insertInto('klacht_betrokkene')
    .values({
      klacht_id: klachtId,
      medewerker_id: wie.id,
      naam: wie.naam,
      bekend_op: scope.today,
      reactie_uiterlijk: reactieUiterlijk,
      reactie: null,
      reactie_op: null,
    })
    .execute();
};

export const updateReactie = async (scope: Scope, klachtId: string, tekst: string): Promise<void> => {
  await tables(scope)
    .updateTable('klacht_betrokkene')
    .set({ reactie: tekst, reactie_op: scope.today })
    .where('klacht_id', '=', klachtId)
    .where('medewerker_id', '=', scope.actor.id)
    .execute();
};
