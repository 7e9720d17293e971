/** Knows where every source key of every act points to: the lists of the acts together. */
import { bronnen as awb } from '@samenkracht/awb';
import { bronnen as inburgering } from '@samenkracht/inburgering-2021';
import { bronnen as inkomstenbelasting } from '@samenkracht/inkomstenbelasting';
import { bronnen as minimumloon } from '@samenkracht/minimumloon';
import { bronnen as participatiewet } from '@samenkracht/participatiewet';
import { bronnen as toeslagen } from '@samenkracht/toeslagen';
import { bronnen as wmo } from '@samenkracht/wmo-2015';

export const bronnen: Readonly<Record<string, string>> = {
  ...awb,
  ...inburgering,
  ...inkomstenbelasting,
  ...minimumloon,
  ...participatiewet,
  ...toeslagen,
  ...wmo,
};
