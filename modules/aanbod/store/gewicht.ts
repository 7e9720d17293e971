/** Knows what counts for and against a suggestion in this municipality, from which day on, and who set it. */
import type { Day } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Gewichten, huisgewichten } from '../domain/voorstel.ts';

type GewichtRow = Gewichten & {
  id: string;
  vanaf: Day;
  reden: string;
  door: string;
  door_naam: string;
  op: string;
};
type Tables = { aanbod_gewicht: GewichtRow };

export type Gewichtstand = Gewichten & {
  /** Undefined is that of the house. */
  readonly gezet: { readonly vanaf: Day; readonly reden: string; readonly door: string } | undefined;
};

/** What holds on the day of the question. */
export const findGewichten = async (scope: Scope): Promise<Gewichtstand> => {
  const row = await view<Tables>(scope.tx)
    .selectFrom('aanbod_gewicht')
    .selectAll()
    .where('vanaf', '<=', scope.today)
    .orderBy('vanaf', 'desc')
    .orderBy('op', 'desc')
    .executeTakeFirst();
  if (row === undefined) return { ...huisgewichten, gezet: undefined };
  const { vaardigheid, belemmering, week, kilometer, vanaf, reden, door_naam: door } = row;
  return { vaardigheid, belemmering, week, kilometer, gezet: { vanaf, reden, door } };
};

export const insertGewichten = async (
  scope: Scope,
  nieuw: Gewichten & { readonly vanaf: Day; readonly reden: string },
): Promise<void> => {
  const id = crypto.randomUUID();
  const wie = { door: scope.actor.id, door_naam: scope.actor.naam, op: scope.now.toString() };
  await view<Tables>(scope.tx)
    .insertInto('aanbod_gewicht')
    .values({ id, ...nieuw, ...wie })
    .execute();
  await record(scope, {
    handeling: 'wijziging',
    onderwerp: { soort: 'instrument', id },
    omschrijving: 'Wat telt voor een voorstel',
  });
};
