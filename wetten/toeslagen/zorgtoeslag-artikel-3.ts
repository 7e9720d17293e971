/** Knows art. 3 Wet op de zorgtoeslag: no claim above a limit of wealth at the start of the year. */
import { regel, zoek } from '@samenkracht/law';
import { heeftPartnerHeleJaar, peildag, vermogenAanvrager } from './awir-artikel-7.ts';
import type { Toeslagfeiten } from './feiten.ts';
import { zorgtoeslagwet } from './wetten.ts';
import { vermogensgrensZorgAlleen, vermogensgrensZorgPartner } from './zorgtoeslag.bedragen.ts';

export const vermogenTeHoogVoorZorg = regel(
  {
    id: 'wzt-3',
    naam: 'Vermogen boven de grens van de zorgtoeslag',
    grond: { wet: zorgtoeslagwet, artikel: '3', lid: '1' },
    werkwijze:
      'Het vermogen op 1 januari; dat van de partner telt mee als die het hele jaar dezelfde is, met een hogere grens.',
    inwoner: (teHoog) => (teHoog ? 'Uw vermogen is hoger dan de grens voor zorgtoeslag.' : undefined),
  },
  (f: Toeslagfeiten): boolean =>
    vermogenAanvrager(f) >
    zoek(f, heeftPartnerHeleJaar(f) ? vermogensgrensZorgPartner : vermogensgrensZorgAlleen, peildag(f)),
);
