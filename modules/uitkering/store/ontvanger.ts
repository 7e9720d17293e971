/** Knows who has a benefit in a period, for a room that may only keep what is about them. */
import { addMonths, type Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { MaandTables } from './maandtabellen.ts';

/** Of these persons those with a benefit of their own or as a partner. The last pay before it begins counts: it makes the forecast. */
export const findOntvangers = async (
  scope: Scope,
  persoonIds: readonly string[],
  van: Day,
  tot: Day,
): Promise<ReadonlySet<string>> => {
  if (persoonIds.length === 0) return new Set();
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering')
    .select(['persoon_id', 'partner_id'])
    .where((eb) => {
      const ids = eb.val([...persoonIds]);
      return eb.or([eb('persoon_id', '=', eb.fn.any(ids)), eb('partner_id', '=', eb.fn.any(ids))]);
    })
    .where('ingangsdatum', '<=', addMonths(tot, 1))
    .where((eb) => eb.or([eb('einddatum', 'is', null), eb('einddatum', '>', van)]))
    .execute();
  const betrokken = new Set(persoonIds);
  return new Set(rows.flatMap((row) => [row.persoon_id, row.partner_id ?? '']).filter((id) => betrokken.has(id)));
};
