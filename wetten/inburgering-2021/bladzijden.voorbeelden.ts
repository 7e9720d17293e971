/** Knows every article of the Wet inburgering 2021 that has a page. */
import type { Bladzijde } from '@samenkracht/testing/law';
import { bladzijde as artikel11 } from './artikel-11.voorbeelden.ts';
import { bladzijde as artikel15 } from './artikel-15.voorbeelden.ts';
import { bladzijde as artikel17 } from './artikel-17.voorbeelden.ts';
import { bladzijde as artikel26 } from './artikel-26.voorbeelden.ts';
import { bladzijde as inwerkingtreding } from './inwerkingtreding.voorbeelden.ts';

export const bladzijden: readonly Bladzijde[] = [inwerkingtreding, artikel11, artikel15, artikel17, artikel26];
