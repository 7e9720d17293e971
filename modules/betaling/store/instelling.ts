/** Knows the payment settings of the municipality: who pays, from which account, on which day. */
import { addToMonth, type Day, type Iban, type Month, parseIban } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { betaaldagIn, eersteBankdag, type Verschuiving } from '../domain/betaaldag.ts';
import type { BetalingTables } from './tabellen.ts';

export type Betaalinstelling = {
  readonly vanaf: Day;
  readonly naam: string;
  readonly iban: Iban;
  readonly bic?: string | undefined;
  readonly betaaldag: number;
  readonly verschuiving: Verschuiving;
};

/** Added, never changed: an earlier run keeps the account that it was paid from. */
export const storeBetaalinstelling = async (scope: Scope, instelling: Betaalinstelling): Promise<void> => {
  await view<BetalingTables>(scope.tx)
    .insertInto('betaling_instelling')
    .values({
      id: crypto.randomUUID(),
      ...instelling,
      bic: instelling.bic ?? null,
      ingevoerd_door: scope.actor.id,
      ingevoerd_op: scope.now.toString(),
    })
    .execute();
};

/** The newest setting that has begun on this day. */
export const findBetaalinstelling = async (scope: Scope, op: Day): Promise<Betaalinstelling | undefined> => {
  const row = await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_instelling')
    .selectAll()
    .where('vanaf', '<=', op)
    .orderBy('vanaf', 'desc')
    .orderBy('ingevoerd_op', 'desc')
    .limit(1)
    .executeTakeFirst();
  const iban = row === undefined ? undefined : parseIban(row.iban);
  if (row === undefined || iban === undefined) return undefined;
  const { vanaf, naam, betaaldag, verschuiving } = row;
  return { vanaf, naam, iban, betaaldag, verschuiving, bic: row.bic ?? undefined };
};

/** The day on which a month is paid. Without a setting of its own a municipality pays on the 25th, as most do. */
export const findBetaaldatum = async (scope: Scope, maand: Month): Promise<Day> => {
  const instelling = await findBetaalinstelling(scope, `${maand}-28` as Day);
  return betaaldagIn(maand, instelling?.betaaldag ?? 25, instelling?.verschuiving);
};

/** When money for this month goes out if the run is paid now: on its day, or at once when that day is past. */
export const findUitvoerdatum = async (scope: Scope, maand: Month): Promise<Day> => {
  const betaaldatum = await findBetaaldatum(scope, maand);
  return betaaldatum < scope.today ? eersteBankdag(scope.today) : betaaldatum;
};

/** The payment day on which a month that is still open is paid: its own, or the first that comes. */
export const findEerstvolgende = async (scope: Scope, maand: Month): Promise<Day> => {
  const betaaldatum = await findBetaaldatum(scope, maand);
  return betaaldatum < scope.today ? findEerstvolgende(scope, addToMonth(maand, 1)) : betaaldatum;
};
