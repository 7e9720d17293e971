/** Knows every page that is made from the acts, by its path in docs. */
import { bladzijden as aow } from '../../wetten/aow/bladzijden.voorbeelden.ts';
import { bladzijden as awb } from '../../wetten/awb/bladzijden.voorbeelden.ts';
import { bladzijden as inkomstenbelasting } from '../../wetten/inkomstenbelasting/bladzijden.voorbeelden.ts';
import { bladzijden as minimumloon } from '../../wetten/minimumloon/bladzijden.voorbeelden.ts';
import { bladzijden as participatiewet } from '../../wetten/participatiewet/bladzijden.voorbeelden.ts';
import { bladzijden as toeslagen } from '../../wetten/toeslagen/bladzijden.voorbeelden.ts';
import { schrijfBladzijde } from './bladzijde.ts';
import { schrijfDekking } from './dekking.ts';
import { schrijfGegevens } from './gegevens.ts';
import { schrijfInhoud } from './inhoud.ts';
import { proefmaanden } from './proefhuishoudens.ts';
import { schemaUit } from './schema.ts';

const wetten = { participatiewet, aow, awb, minimumloon, inkomstenbelasting, toeslagen };

const schema = schemaUit([
  ...proefmaanden(),
  ...Object.values(wetten).flatMap((bladzijden) => bladzijden.flatMap(({ proeven }) => proeven?.() ?? [])),
]);

export const bladen: ReadonlyMap<string, string> = new Map([
  ...Object.entries(wetten).flatMap(([wet, bladzijden]) =>
    bladzijden.map(
      (bladzijde) =>
        [`docs/wetten/${wet}/${bladzijde.bestand}.approved.md`, schrijfBladzijde(bladzijde, schema)] as const,
    ),
  ),
  ...Object.entries(wetten).map(
    ([wet, bladzijden]) => [`modules/rekenhulp/bladen/${wet}.json`, schrijfGegevens(bladzijden)] as const,
  ),
  ['docs/wetten/README.md', schrijfInhoud(wetten)],
  ['docs/wetten/dekking.md', schrijfDekking(wetten)],
]);
