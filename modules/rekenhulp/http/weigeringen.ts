/** Knows how refusals of a calculation and of the pages of the law look at the edge. */
import type { RefusalMap } from '@samenkracht/platform/module';
import type { Invoerweigering } from '../domain/maand.ts';

export const invoerRefusals: RefusalMap<Invoerweigering> = {
  FEITEN_KLOPPEN_NIET: {
    status: 422,
    titel: 'Deze feiten kunnen niet kloppen',
    uitleg: ({ velden: [eerste] }) =>
      `Kijk bij de velden die genoemd zijn${eerste === undefined ? '' : `, zoals ${eerste.pad}: ${eerste.uitleg}`}. Verbeter ze en reken opnieuw.`,
  },
};

export type Wetweigering = { readonly code: 'WET_ONBEKEND' } | { readonly code: 'ARTIKEL_ONBEKEND' };

export const wetRefusals: RefusalMap<Wetweigering> = {
  WET_ONBEKEND: { status: 404, titel: 'Deze wet hebben wij niet', uitleg: 'Kies een wet uit de lijst op /wetten.' },
  ARTIKEL_ONBEKEND: {
    status: 404,
    titel: 'Dit artikel hebben wij niet',
    uitleg: 'Kies een artikel uit de lijst van deze wet. Wat er niet in staat, rekenen wij niet uit.',
  },
};
