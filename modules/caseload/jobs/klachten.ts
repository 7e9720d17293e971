/** Knows that a complaint of somebody whom the desk guides counts by its theme, and is known here by nothing else. */
import { parseDay } from '@samenkracht/core';
import { subscribe } from '@samenkracht/platform/jobs';
import { personenVan, textAt } from '../domain/sporen.ts';
import { countKlacht } from '../store/sturing.ts';

export const klachtgeteld = subscribe({
  soort: 'KlachtOntvangen',
  naam: 'caseload.klacht',
  handle: async (scope, gebeurtenis) => {
    const [thema, op] = [textAt(gebeurtenis.data, 'thema'), parseDay(textAt(gebeurtenis.data, 'ontvangenOp') ?? '')];
    if (thema === undefined || op === undefined) return;
    await countKlacht(scope, { id: gebeurtenis.id, persoonIds: personenVan(gebeurtenis), thema, op });
  },
});
