/** Knows every article of the Wet minimumloon en minimumvakantiebijslag that has a page. */
import type { Bladzijde } from '@samenkracht/testing/law';
import { bladzijde as artikel7 } from './artikel-7.voorbeelden.ts';
import { bladzijde as artikel8 } from './artikel-8.voorbeelden.ts';
import { bladzijde as artikel15 } from './artikel-15.voorbeelden.ts';

export const bladzijden: readonly Bladzijde[] = [artikel7, artikel8, artikel15];
