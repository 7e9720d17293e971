/** Knows art. 43 Participatiewet: bijstand is applied for in writing, by spouses together. */
import { participatiewet } from '@samenkracht/law';
import type { Aanvraagfeiten } from './feiten.ts';
import { type Bevinding, niet, onbeslist, voldaan, voorwaarde } from './voorwaarde.ts';

export const aanvraag = voorwaarde(
  { id: 'pw-43', naam: 'Aanvraag', grond: { wet: participatiewet, artikel: '43', lid: '1' } },
  (f: Aanvraagfeiten): Bevinding => {
    if (!f.aanvraagOndertekend) return niet('De aanvraag is nog niet ondertekend.');
    if (f.partner === null) return voldaan('De aanvraag is ondertekend.');
    return f.partnerStemtIn
      ? voldaan('Beide partners hebben de aanvraag ondertekend.')
      : onbeslist(
          'De partner heeft nog niet ingestemd (lid 2). Zonder instemming kan het college zelf beslissen (lid 3).',
        );
  },
);
