/** Knows purchase contracts, the conditions that hold for them, and what a kind of placement is worth here. */
import type { Day, Money } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Sroiwaarde, Termijn, Verplichting } from '../domain/sroi.ts';

type ContractRow = {
  id: string;
  leverancier: string;
  onderwerp: string;
  som: Money;
  van: Day;
  tot: Day;
  honderdsten: number | null;
  bedrag: Money | null;
  vrijgesteld: string | null;
  voorbeeld: boolean;
  ingevoerd_door: string;
  ingevoerd_op: string;
};
type VoorwaardeRow = {
  id: string;
  contract_id: string;
  vanaf: Day;
  tekst: string;
  bron: string;
  door: string;
  op: string;
};
type WaardeRow = Sroiwaarde & { volgnummer?: number; door: string; op: string };
type Tables = {
  aanbod_inkoopcontract: ContractRow;
  aanbod_inkoopvoorwaarde: VoorwaardeRow;
  aanbod_sroiwaarde: WaardeRow;
};

export type Contractinhoud = Termijn & {
  readonly leverancier: string;
  readonly onderwerp: string;
  readonly som: Money;
  readonly sroi: Verplichting;
};
export type Inkoopcontract = Contractinhoud & { readonly id: string; readonly voorbeeld: boolean };
export type Voorwaarde = { readonly vanaf: Day; readonly tekst: string; readonly bron: string };

const toSroi = ({ honderdsten, bedrag, vrijgesteld }: ContractRow): Verplichting => {
  if (vrijgesteld !== null) return { soort: 'vrijgesteld', reden: vrijgesteld };
  if (bedrag !== null) return { soort: 'bedrag', bedrag };
  if (honderdsten !== null) return { soort: 'procent', honderdsten };
  throw new Error('a purchase contract without a word about social return');
};
const toContract = (row: ContractRow): Inkoopcontract => {
  const { id, leverancier, onderwerp, som, van, tot, voorbeeld } = row;
  return { id, leverancier, onderwerp, som, van, tot, voorbeeld, sroi: toSroi(row) };
};

const wrote = (scope: Scope, soort: string, id: string, omschrijving: string): Promise<void> =>
  record(scope, { handeling: 'wijziging', onderwerp: { soort, id }, omschrijving });

/** @param inhoud its first day is before its last. @returns its id. */
export const insertContract = async (scope: Scope, inhoud: Contractinhoud, voorbeeld = false): Promise<string> => {
  const { sroi, ...rest } = inhoud;
  const id = crypto.randomUUID();
  await view<Tables>(scope.tx)
    .insertInto('aanbod_inkoopcontract')
    .values({
      id,
      ...rest,
      honderdsten: sroi.soort === 'procent' ? sroi.honderdsten : null,
      bedrag: sroi.soort === 'bedrag' ? sroi.bedrag : null,
      vrijgesteld: sroi.soort === 'vrijgesteld' ? sroi.reden : null,
      voorbeeld,
      ingevoerd_door: scope.actor.id,
      ingevoerd_op: scope.now.toString(),
    })
    .execute();
  await wrote(scope, 'inkoopcontract', id, 'Inkoopcontract toegevoegd');
  return id;
};

export const findContracten = async (scope: Scope): Promise<readonly Inkoopcontract[]> => {
  const rows = await view<Tables>(scope.tx)
    .selectFrom('aanbod_inkoopcontract')
    .selectAll()
    .orderBy('leverancier')
    .orderBy('id')
    .execute();
  return rows.map(toContract);
};

export const findContract = async (scope: Scope, id: string): Promise<Inkoopcontract | undefined> => {
  const row = await view<Tables>(scope.tx)
    .selectFrom('aanbod_inkoopcontract')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toContract(row);
};

export const insertVoorwaarde = async (scope: Scope, contractId: string, voorwaarde: Voorwaarde): Promise<void> => {
  const wie = { door: scope.actor.id, op: scope.now.toString() };
  await view<Tables>(scope.tx)
    .insertInto('aanbod_inkoopvoorwaarde')
    .values({ id: crypto.randomUUID(), contract_id: contractId, ...voorwaarde, ...wie })
    .execute();
  await wrote(scope, 'inkoopcontract', contractId, 'Voorwaarde toegevoegd');
};

/** The oldest first. */
export const findVoorwaarden = (scope: Scope, contractId: string): Promise<readonly Voorwaarde[]> =>
  view<Tables>(scope.tx)
    .selectFrom('aanbod_inkoopvoorwaarde')
    .select(['vanaf', 'tekst', 'bron'])
    .where('contract_id', '=', contractId)
    .orderBy('vanaf')
    .orderBy('op')
    .execute();

export const insertWaarde = async (scope: Scope, waarde: Sroiwaarde): Promise<void> => {
  await view<Tables>(scope.tx)
    .insertInto('aanbod_sroiwaarde')
    .values({ ...waarde, door: scope.actor.id, op: scope.now.toString() })
    .execute();
  await wrote(scope, 'sroiwaarde', waarde.soort, 'Waarde van een plaatsing vastgesteld');
};

/** In the order in which they were set. */
export const findWaarden = (scope: Scope): Promise<readonly Sroiwaarde[]> =>
  view<Tables>(scope.tx)
    .selectFrom('aanbod_sroiwaarde')
    .select(['soort', 'eenheid', 'waarde', 'vanaf', 'bron'])
    .orderBy('volgnummer')
    .execute();
