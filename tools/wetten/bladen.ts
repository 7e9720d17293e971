/** Knows every page that is made from the acts, by its path in docs. */
import { bladzijden as aow } from '../../wetten/aow/bladzijden.voorbeelden.ts';
import { bladzijden as awb } from '../../wetten/awb/bladzijden.voorbeelden.ts';
import { bladzijden as participatiewet } from '../../wetten/participatiewet/bladzijden.voorbeelden.ts';
import { schrijfBladzijde } from './bladzijde.ts';
import { schrijfInhoud } from './inhoud.ts';

const wetten = { participatiewet, aow, awb };

export const bladen: ReadonlyMap<string, string> = new Map([
  ...Object.entries(wetten).flatMap(([wet, bladzijden]) =>
    bladzijden.map(
      (bladzijde) => [`docs/wetten/${wet}/${bladzijde.bestand}.approved.md`, schrijfBladzijde(bladzijde)] as const,
    ),
  ),
  ['docs/wetten/README.md', schrijfInhoud(wetten)],
]);
