/** Knows how many persons enter at once, by COPY: for a first filling from a register. */
import { copyRows } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type BrpPersoon, parseAntwoord } from '../brp/antwoord.ts';
import { toBevindingen } from '../brp/feiten.ts';
import { feitsoorten } from '../domain/feit.ts';
import { type PersoonId, toPersoonId } from '../domain/persoon.ts';
import { feitRow } from './feit.ts';

/**
 * Persons with the facts of the BRP's answer about each, given in the form of the specification.
 * Somebody without a citizen number enters too, but is nobody's partner or child.
 * @returns their ids, in the order given.
 * @throws TypeError when an answer has not the shape of the specification.
 */
export const loadPersonen = async (scope: Scope, antwoorden: readonly unknown[]): Promise<readonly PersoonId[]> => {
  const personen = parseAntwoord({ type: 'RaadpleegMetBurgerservicenummer', personen: antwoorden });
  if (personen === undefined) throw new TypeError('an answer is not of the BRP');
  const now = scope.now.toString();
  const ids = personen.map(() => toPersoonId(crypto.randomUUID()));
  const byBsn = new Map(
    personen.flatMap((of, i) => (of.burgerservicenummer === undefined ? [] : [[of.burgerservicenummer, ids[i]]])),
  );
  await copyRows(
    scope.tx,
    'persoon',
    ['id', 'bsn', 'bekend_sinds'],
    personen.map((of, i) => [ids[i], of.burgerservicenummer, now]),
  );
  await copyRows(
    scope.tx,
    'persoon_bevraging',
    ['id', 'persoon_id', 'peilmoment', 'uitkomst'],
    ids.map((id) => [crypto.randomUUID(), id, now, 'gevonden']),
  );
  await copyRows(
    scope.tx,
    'persoon_feit',
    feitColumns,
    feitRows(scope, personen, ids, (bsn) => byBsn.get(bsn)),
  );
  return ids;
};

const feitColumns = [
  'id',
  'persoon_id',
  'soort',
  'waarde',
  'bron',
  'in_onderzoek',
  'geldig_vanaf',
  'bekend_sinds',
] as const;

function* feitRows(
  scope: Scope,
  personen: readonly BrpPersoon[],
  ids: readonly PersoonId[],
  koppel: (bsn: string) => PersoonId | undefined,
) {
  for (const [i, persoon] of personen.entries()) {
    const bevindingen = toBevindingen(persoon, koppel);
    for (const soort of feitsoorten) {
      const row = feitRow(scope, ids[i] ?? '', soort, bevindingen[soort]);
      yield feitColumns.map((column) => row[column]);
    }
  }
}
