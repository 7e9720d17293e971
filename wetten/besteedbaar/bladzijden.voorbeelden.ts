/** Knows the pages of disposable income. */
import type { Bladzijde } from '@samenkracht/testing/law';
import { bladzijde as beleid } from './beleid.voorbeelden.ts';
import { bladzijde as besteedbaar } from './besteedbaar.voorbeelden.ts';
import { bladzijde as klippen } from './klippen.voorbeelden.ts';

export const bladzijden: readonly Bladzijde[] = [besteedbaar, klippen, beleid];
