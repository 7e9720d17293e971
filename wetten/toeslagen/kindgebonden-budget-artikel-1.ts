/** Knows art. 1 lid 4 Wet op het kindgebonden budget: no claim above a limit of wealth at the start of the year. */
import { regel, zoek } from '@samenkracht/law';
import { heeftPartnerHeleJaar, peildag, vermogenAanvrager } from './awir-artikel-7.ts';
import type { Toeslagfeiten } from './feiten.ts';
import { vermogensgrensKindAlleen, vermogensgrensKindPartner } from './kindgebonden-budget.bedragen.ts';
import { kindgebondenbudgetwet } from './wetten.ts';

export const vermogenTeHoogVoorKind = regel(
  {
    id: 'wkb-1-4',
    naam: 'Vermogen boven de grens van het kindgebonden budget',
    grond: { wet: kindgebondenbudgetwet, artikel: '1', lid: '4' },
    werkwijze:
      'Het vermogen op 1 januari; dat van de partner telt mee als die het hele jaar dezelfde is, met een hogere grens.',
    inwoner: (teHoog) => (teHoog ? 'Uw vermogen is hoger dan de grens voor kindgebonden budget.' : undefined),
  },
  (f: Toeslagfeiten): boolean =>
    vermogenAanvrager(f) >
    zoek(f, heeftPartnerHeleJaar(f) ? vermogensgrensKindPartner : vermogensgrensKindAlleen, peildag(f)),
);
