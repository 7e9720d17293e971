/** Knows every act that has pages. */
import { bladzijden as aow } from '../../wetten/aow/bladzijden.voorbeelden.ts';
import { bladzijden as awb } from '../../wetten/awb/bladzijden.voorbeelden.ts';
import { bladzijden as inkomstenbelasting } from '../../wetten/inkomstenbelasting/bladzijden.voorbeelden.ts';
import { bladzijden as minimumloon } from '../../wetten/minimumloon/bladzijden.voorbeelden.ts';
import { bladzijden as participatiewet } from '../../wetten/participatiewet/bladzijden.voorbeelden.ts';
import { bladzijden as toeslagen } from '../../wetten/toeslagen/bladzijden.voorbeelden.ts';

export const wetten = { participatiewet, aow, awb, minimumloon, inkomstenbelasting, toeslagen };
