/** Knows every article of the Wmo 2015 that has a page. */
import type { Bladzijde } from '@samenkracht/testing/law';
import { bladzijde as bijdrage } from './artikel-2-1-4a.voorbeelden.ts';
import { bladzijde as onderzoek } from './artikel-2-3-2.voorbeelden.ts';

export const bladzijden: readonly Bladzijde[] = [bijdrage, onderzoek];
