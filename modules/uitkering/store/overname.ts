/** Knows how running benefits come over from the system before this one: in bulk, each with the household facts under it and what ended before. */
import { addDays, type Day } from '@samenkracht/core';
import { copyRows, publishMany } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Grondslagfeiten } from '../domain/maandfeiten.ts';
import type { GrondslagRow } from './maandtabellen.ts';
import { type OvergenomenUitkering, takeOverUitkeringen } from './uitkering.ts';

export type Overname = Omit<OvergenomenUitkering, 'id' | 'einddatum'> & {
  /** Benefits of the applicant that ended before: nothing is paid of them any more, they tell how long and how often. */
  readonly eerder?: readonly { readonly ingangsdatum: Day; readonly einddatum: Day }[];
  /** The household as it stands on the day of taking over. */
  readonly feiten: Grondslagfeiten;
};

const kolommen = [
  'id',
  'uitkering_id',
  'vanaf',
  'feiten',
  'oorzaak',
  'bekend_op',
  'vastgelegd_door',
] as const satisfies readonly (keyof GrondslagRow)[];

const vanafEerste = (op: Day): Day => `${op.slice(0, 8)}01` as Day;

/**
 * Puts them in and returns their ids, in the order given. The facts hold from the first of this month: the months before it were
 * decided and paid by the other system.
 */
export const takeOver = async (scope: Scope, overnames: readonly Overname[]): Promise<readonly string[]> => {
  const uitkeringen = overnames.map((een) => ({ ...een, id: crypto.randomUUID() }));
  const beeindigd = overnames.flatMap(({ eerder = [], ...een }) =>
    eerder.map((looptijd) => ({ ...een, ...looptijd, partnerId: undefined, id: crypto.randomUUID() })),
  );
  await takeOverUitkeringen(scope, [...uitkeringen, ...beeindigd]);
  await copyRows(
    scope.tx,
    'uitkering_grondslag',
    kolommen,
    uitkeringen.map(({ id, ingangsdatum, feiten }) => [
      crypto.randomUUID(),
      id,
      ingangsdatum > vanafEerste(scope.today) ? ingangsdatum : vanafEerste(scope.today),
      feiten,
      'Overgenomen uit het vorige systeem.',
      scope.now.toString(),
      scope.actor.id,
    ]),
  );
  await publishMany(
    scope,
    'UitkeringOvergenomen',
    uitkeringen.map(({ id, persoonId, partnerId, ingangsdatum }) => ({
      onderwerp: id,
      data: {
        ...{ persoonId, ingangsdatum, uitkeringId: id },
        persoonIds: partnerId === undefined ? [persoonId] : [persoonId, partnerId],
      },
    })),
  );
  await publishMany(
    scope,
    'UitkeringBeeindigd',
    beeindigd.map(({ id, persoonId, einddatum }) => ({
      onderwerp: id,
      data: { persoonId, uitkeringId: id, einde: addDays(einddatum, 1), reden: 'onbekend' },
    })),
  );
  return uitkeringen.map(({ id }) => id);
};
