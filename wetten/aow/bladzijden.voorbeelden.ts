/** Knows every article of the Algemene Ouderdomswet that has a page. */
import type { Bladzijde } from '@samenkracht/testing/law';
import { bladzijde as artikel7a } from './artikel-7a.voorbeelden.ts';

export const bladzijden: readonly Bladzijde[] = [artikel7a];
