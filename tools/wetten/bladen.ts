/** Knows every page that is made from the acts, by its path in docs. */
import { schrijfBladzijde } from './bladzijde.ts';
import { schrijfDekking } from './dekking.ts';
import { schrijfGegevens } from './gegevens.ts';
import { schrijfInhoud } from './inhoud.ts';
import { proefmaanden } from './proefhuishoudens.ts';
import { schemaUit } from './schema.ts';
import { wetten } from './wetten.ts';

let schema: ReturnType<typeof schemaUit> | undefined;
const schemaVanWetten = (): ReturnType<typeof schemaUit> =>
  (schema ??= schemaUit([
    ...proefmaanden(),
    ...Object.values(wetten).flatMap((bladzijden) => bladzijden.flatMap(({ proeven }) => proeven?.() ?? [])),
  ]));

/** Made when asked for: a test runs the rules of its own page. */
export const bladen: ReadonlyMap<string, () => string> = new Map([
  ...Object.entries(wetten).flatMap(([wet, bladzijden]) =>
    bladzijden.map(
      (bladzijde) =>
        [
          `docs/wetten/${wet}/${bladzijde.bestand}.approved.md`,
          () => schrijfBladzijde(bladzijde, schemaVanWetten()),
        ] as const,
    ),
  ),
  ...Object.entries(wetten).map(
    ([wet, bladzijden]) => [`modules/rekenhulp/bladen/${wet}.json`, () => schrijfGegevens(wet, bladzijden)] as const,
  ),
  ['docs/wetten/README.md', () => schrijfInhoud(wetten)],
  ['docs/wetten/dekking.md', () => schrijfDekking(wetten)],
]);
