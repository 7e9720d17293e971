/** Knows where every source key of every act points to: the lists of the acts together. */
import { bronnen as awb } from '@samenkracht/awb';
import { bronnen as inkomstenbelasting } from '@samenkracht/inkomstenbelasting';
import { bronnen as minimumloon } from '@samenkracht/minimumloon';
import { bronnen as participatiewet } from '@samenkracht/participatiewet';
import { bronnen as toeslagen } from '@samenkracht/toeslagen';

export const bronnen: Readonly<Record<string, string>> = {
  ...awb,
  ...inkomstenbelasting,
  ...minimumloon,
  ...participatiewet,
  ...toeslagen,
};
