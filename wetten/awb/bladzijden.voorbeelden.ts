/** Knows every article of the Algemene wet bestuursrecht that has a page. */
import type { Bladzijde } from '@samenkracht/testing/law';
import { bladzijde as artikel4x13 } from './artikel-4-13.voorbeelden.ts';
import { bladzijde as artikel4x17 } from './artikel-4-17.voorbeelden.ts';
import { bladzijde as artikel4x87 } from './artikel-4-87.voorbeelden.ts';
import { bladzijde as artikel4x98 } from './artikel-4-98.voorbeelden.ts';
import { bladzijde as artikel4x104 } from './artikel-4-104.voorbeelden.ts';
import { bladzijde as artikel4x114 } from './artikel-4-114.voorbeelden.ts';
import { bladzijde as artikel6x7 } from './artikel-6-7.voorbeelden.ts';
import { bladzijde as artikel6x9 } from './artikel-6-9.voorbeelden.ts';
import { bladzijde as artikel7x10 } from './artikel-7-10.voorbeelden.ts';
import { bladzijde as artikel9x11 } from './artikel-9-11.voorbeelden.ts';

export const bladzijden: readonly Bladzijde[] = [
  artikel4x13,
  artikel4x17,
  artikel4x87,
  artikel4x98,
  artikel4x104,
  artikel4x114,
  artikel6x7,
  artikel6x9,
  artikel7x10,
  artikel9x11,
];
