/** Knows every act that has pages. */
import { bladzijden as aow } from '../../wetten/aow/bladzijden.voorbeelden.ts';
import { bladzijden as awb } from '../../wetten/awb/bladzijden.voorbeelden.ts';
import { bladzijden as besteedbaar } from '../../wetten/besteedbaar/bladzijden.voorbeelden.ts';
import { bladzijden as inburgering } from '../../wetten/inburgering-2021/bladzijden.voorbeelden.ts';
import { bladzijden as inkomstenbelasting } from '../../wetten/inkomstenbelasting/bladzijden.voorbeelden.ts';
import { bladzijden as minimumloon } from '../../wetten/minimumloon/bladzijden.voorbeelden.ts';
import { bladzijden as participatiewet } from '../../wetten/participatiewet/bladzijden.voorbeelden.ts';
import { bladzijden as toeslagen } from '../../wetten/toeslagen/bladzijden.voorbeelden.ts';
import { bladzijden as wmo } from '../../wetten/wmo-2015/bladzijden.voorbeelden.ts';

export const wetten = {
  participatiewet,
  aow,
  awb,
  minimumloon,
  inkomstenbelasting,
  toeslagen,
  besteedbaar,
  'inburgering-2021': inburgering,
  'wmo-2015': wmo,
};
