/** Knows how a resident's own word on a fact is kept: beside what the BRP says, never over it. */
import { publish, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Feitsoort } from '../domain/feit.ts';
import type { PersoonTables } from './tables.ts';

export type Correctie = { readonly feit: Feitsoort; readonly juist: string; readonly waarom: string };
export type Terugmelding = { readonly id: string; readonly gemeldOp: string };

/** What a resident said himself: no proof, but a fact with a source, which whoever assesses must see. */
export type Verklaring = {
  readonly id: string;
  readonly feit: Feitsoort;
  readonly juist: string;
  readonly waarom: string;
  readonly gemeldOp: string;
};

/** The municipality must look into a serious doubt about a fact of the BRP (art. 2.34 lid 1 Wet BRP). */
export const storeCorrectie = async (scope: Scope, persoonId: string, correctie: Correctie): Promise<Terugmelding> => {
  const [id, verklaringId] = [crypto.randomUUID(), crypto.randomUUID()];
  const gemeldOp = scope.now.toString();
  const handle = view<PersoonTables>(scope.tx);
  await handle
    .insertInto('persoon_feit')
    .values({
      id: verklaringId,
      persoon_id: persoonId,
      soort: correctie.feit,
      waarde: JSON.stringify({ juist: correctie.juist }),
      bron: 'eigen verklaring',
      in_onderzoek: false,
      geldig_vanaf: null,
      bekend_sinds: gemeldOp,
    })
    .execute();
  await handle
    .insertInto('persoon_terugmelding')
    .values({
      id,
      persoon_id: persoonId,
      feit: correctie.feit,
      verklaring_id: verklaringId,
      waarom: correctie.waarom,
      gemeld_op: gemeldOp,
    })
    .execute();
  await publish(scope, {
    soort: 'GegevensBetwist',
    onderwerp: persoonId,
    data: { terugmeldingId: id, feit: correctie.feit },
  });
  return { id, gemeldOp };
};

/** Newest first. */
export const verklaringenOf = async (scope: Scope, persoonId: string): Promise<readonly Verklaring[]> => {
  const rows = await view<PersoonTables>(scope.tx)
    .selectFrom('persoon_terugmelding')
    .innerJoin('persoon_feit', 'persoon_feit.id', 'persoon_terugmelding.verklaring_id')
    .select(['persoon_terugmelding.id', 'feit', 'waarom', 'gemeld_op', 'waarde'])
    .where('persoon_terugmelding.persoon_id', '=', persoonId)
    .orderBy('gemeld_op', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    // Written by `storeCorrectie` with just these types.
    feit: row.feit as Feitsoort,
    juist: (row.waarde as { readonly juist: string }).juist,
    waarom: row.waarom,
    gemeldOp: row.gemeld_op,
  }));
};
