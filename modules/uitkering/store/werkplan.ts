/** Knows where plans of work are kept: what was asked, what came out, and what a professional answered. */
import type { Money } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Json, Scope } from '@samenkracht/platform/module';

type WerkplanRow = {
  id: string;
  uitkering_id: string;
  persoon_id: string;
  vraag: Json;
  toelichting: string | null;
  totaal_nu: Money;
  totaal_dan: Money;
  bewaard_op: string;
  ingetrokken_op: string | null;
};
type ReactieRow = {
  id: string;
  werkplan_id: string;
  tekst: string;
  door: string;
  door_naam: string;
  op: string;
};
type WerkplanTables = { uitkering_werkplan: WerkplanRow; uitkering_werkplanreactie: ReactieRow };

export type Reactie = { readonly tekst: string; readonly van: string; readonly op: string };
export type Werkplan = {
  readonly id: string;
  readonly persoonId: string;
  readonly vraag: Json;
  readonly toelichting: string | undefined;
  readonly totaalNu: Money;
  readonly totaalDan: Money;
  readonly bewaardOp: string;
  readonly reacties: readonly Reactie[];
};
export type NieuwWerkplan = Omit<Werkplan, 'id' | 'bewaardOp' | 'reacties'>;

export const storeWerkplan = async (scope: Scope, uitkeringId: string, plan: NieuwWerkplan): Promise<string> => {
  const id = crypto.randomUUID();
  await view<WerkplanTables>(scope.tx)
    .insertInto('uitkering_werkplan')
    .values({
      id,
      uitkering_id: uitkeringId,
      persoon_id: plan.persoonId,
      vraag: JSON.stringify(plan.vraag),
      toelichting: plan.toelichting ?? null,
      totaal_nu: plan.totaalNu,
      totaal_dan: plan.totaalDan,
      bewaard_op: scope.now.toString(),
    })
    .execute();
  return id;
};

/** The plans that stand, newest first, each with its answers. */
export const werkplannenOf = async (scope: Scope, uitkeringId: string): Promise<readonly Werkplan[]> => {
  const rows = await view<WerkplanTables>(scope.tx)
    .selectFrom('uitkering_werkplan')
    .selectAll()
    .where('uitkering_id', '=', uitkeringId)
    .where('ingetrokken_op', 'is', null)
    .orderBy('bewaard_op', 'desc')
    .limit(20)
    .execute();
  const reacties = await view<WerkplanTables>(scope.tx)
    .selectFrom('uitkering_werkplanreactie as r')
    .innerJoin('uitkering_werkplan as w', 'w.id', 'r.werkplan_id')
    .select(['r.werkplan_id', 'r.tekst', 'r.door_naam', 'r.op'])
    .where('w.uitkering_id', '=', uitkeringId)
    .orderBy('r.op')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    persoonId: row.persoon_id,
    vraag: row.vraag,
    toelichting: row.toelichting ?? undefined,
    totaalNu: row.totaal_nu,
    totaalDan: row.totaal_dan,
    bewaardOp: row.bewaard_op,
    reacties: reacties
      .filter(({ werkplan_id }) => werkplan_id === row.id)
      .map(({ tekst, door_naam, op }) => ({ tekst, van: door_naam, op })),
  }));
};

/** @returns false when this person has no such plan, or took it back before. */
export const retractWerkplan = async (scope: Scope, id: string, persoonId: string): Promise<boolean> => {
  const row = await view<WerkplanTables>(scope.tx)
    .updateTable('uitkering_werkplan')
    .set({ ingetrokken_op: scope.now.toString() })
    .where('id', '=', id)
    .where('persoon_id', '=', persoonId)
    .where('ingetrokken_op', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
};

export const storeReactie = async (scope: Scope, werkplanId: string, tekst: string): Promise<void> => {
  await view<WerkplanTables>(scope.tx)
    .insertInto('uitkering_werkplanreactie')
    .values({
      id: crypto.randomUUID(),
      werkplan_id: werkplanId,
      tekst,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      op: scope.now.toString(),
    })
    .execute();
};

/** The gross pay of the newest month that a payroll gave of this person: a calculation before tax starts from it. */
export const brutoloonOf = async (scope: Scope, uitkeringId: string, persoonId: string): Promise<Money | undefined> => {
  type Inkomst = {
    bron_id: string;
    uitkering_id: string;
    maand: string;
    volgnummer: number;
    opbouw: { LnLbPh?: Money } | null;
  };
  const rows = await view<{
    uitkering_inkomst: Inkomst;
    uitkering_inkomstenbron: { id: string; persoon_id: string; tot: string | null };
  }>(scope.tx)
    .selectFrom('uitkering_inkomst as i')
    .innerJoin('uitkering_inkomstenbron as b', 'b.id', 'i.bron_id')
    .select(['i.bron_id', 'i.maand', 'i.opbouw'])
    .where('i.uitkering_id', '=', uitkeringId)
    .where('b.persoon_id', '=', persoonId)
    .where('b.tot', 'is', null)
    .where('i.opbouw', 'is not', null)
    .orderBy('i.maand', 'desc')
    .orderBy('i.volgnummer', 'desc')
    .limit(20)
    .execute();
  const nieuwste = rows.filter(({ maand }) => maand === rows[0]?.maand);
  const perBron = new Map(nieuwste.toReversed().map(({ bron_id, opbouw }) => [bron_id, opbouw?.LnLbPh ?? 0]));
  return perBron.size === 0 ? undefined : ([...perBron.values()].reduce((som, een) => som + een, 0) as Money);
};
