/** Knows every article of the toeslagen that has a page. */
import type { Bladzijde } from '@samenkracht/testing/law';
import { bladzijde as awir3 } from './awir-artikel-3.voorbeelden.ts';
import { bladzijde as awir7 } from './awir-artikel-7.voorbeelden.ts';
import { bladzijde as huur7 } from './huurtoeslag-artikel-7.voorbeelden.ts';
import { bladzijde as huur13 } from './huurtoeslag-artikel-13.voorbeelden.ts';
import { bladzijde as huur16 } from './huurtoeslag-artikel-16.voorbeelden.ts';
import { bladzijde as huur21 } from './huurtoeslag-artikel-21.voorbeelden.ts';
import { bladzijde as opvang } from './kinderopvang-artikel-1-7.voorbeelden.ts';
import { bladzijde as kind1 } from './kindgebonden-budget-artikel-1.voorbeelden.ts';
import { bladzijde as kind2 } from './kindgebonden-budget-artikel-2.voorbeelden.ts';
import { bladzijde as zorg2 } from './zorgtoeslag-artikel-2.voorbeelden.ts';
import { bladzijde as zorg3 } from './zorgtoeslag-artikel-3.voorbeelden.ts';

export const bladzijden: readonly Bladzijde[] = [
  awir3,
  awir7,
  zorg2,
  zorg3,
  kind1,
  kind2,
  huur7,
  huur13,
  huur16,
  huur21,
  opvang,
];
