/** Knows every article of the Wet inkomstenbelasting 2001 that has a page. */
import type { Bladzijde } from '@samenkracht/testing/law';
import { bladzijde as artikel2x10 } from './artikel-2-10.voorbeelden.ts';
import { bladzijde as artikel3x101 } from './artikel-3-101.voorbeelden.ts';
import { bladzijde as artikel8x8 } from './artikel-8-8.voorbeelden.ts';
import { bladzijde as artikel8x10 } from './artikel-8-10.voorbeelden.ts';
import { bladzijde as artikel8x11 } from './artikel-8-11.voorbeelden.ts';
import { bladzijde as artikel8x14a } from './artikel-8-14a.voorbeelden.ts';
import { bladzijde as zvw45 } from './zvw-artikel-45.voorbeelden.ts';

export const bladzijden: readonly Bladzijde[] = [
  artikel2x10,
  artikel3x101,
  artikel8x8,
  artikel8x10,
  artikel8x11,
  artikel8x14a,
  zvw45,
];
