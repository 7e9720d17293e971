/** Knows every article of the Algemene wet bestuursrecht that has a page. */
import type { Bladzijde } from '@samenkracht/testing/law';
import { bladzijde as artikel4 } from './artikel-4-13.voorbeelden.ts';
import { bladzijde as artikel6 } from './artikel-6-7.voorbeelden.ts';

export const bladzijden: readonly Bladzijde[] = [artikel4, artikel6];
