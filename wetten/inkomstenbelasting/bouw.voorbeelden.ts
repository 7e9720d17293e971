/** Knows how to write the facts of a tax year from what differs from the plainest case, for examples and tests. */
import { type Day, day } from '@samenkracht/core';
import { euro, testkader } from '@samenkracht/testing/law';
import type { Belastingfeiten } from './feiten.ts';

type Anders = {
  readonly geboren?: string;
  readonly overig?: string;
  readonly partner?: { readonly geboren: string; readonly loon: string } | null;
  /** Birth dates, separated by a space. */
  readonly kinderen?: string;
};

/** Someone alone, born in 1985, with a wage over the year. */
export const eenJaar = (jaar: number, loon: string, anders: Anders = {}): Belastingfeiten => ({
  kader: testkader(),
  jaar,
  belastingplichtige: {
    geboren: day(anders.geboren ?? '1985-06-15'),
    arbeidsinkomen: euro(loon),
    overigInkomen: euro(anders.overig ?? '0,00'),
  },
  partner:
    anders.partner === undefined || anders.partner === null
      ? null
      : {
          geboren: day(anders.partner.geboren),
          arbeidsinkomen: euro(anders.partner.loon),
          overigInkomen: euro('0,00'),
        },
  kinderen: dagen(anders.kinderen ?? '').map((geboren) => ({ geboren })),
});

const dagen = (tekst: string): readonly Day[] => (tekst === '' ? [] : tekst.split(' ').map(day));
