/** Knows every page and schema that is made from the acts, by its path in docs. */
import { bladzijden as aow } from '../../wetten/aow/bladzijden.voorbeelden.ts';
import { bladzijden as awb } from '../../wetten/awb/bladzijden.voorbeelden.ts';
import { berekenInvoerSchema, berekenUitvoerSchema } from '../../wetten/participatiewet/bereken-schema.ts';
import { bladzijden as participatiewet } from '../../wetten/participatiewet/bladzijden.voorbeelden.ts';
import { schrijfBladzijde } from './bladzijde.ts';

const json = (schema: object): string =>
  `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema }, null, 2)}\n`;

export const bladen: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ participatiewet, aow, awb }).flatMap(([wet, bladzijden]) =>
    bladzijden.map(
      (bladzijde) => [`docs/wetten/${wet}/${bladzijde.bestand}.approved.md`, schrijfBladzijde(bladzijde)] as const,
    ),
  ),
  ['docs/schemas/bereken.invoer.schema.json', json(berekenInvoerSchema)],
  ['docs/schemas/bereken.uitvoer.schema.json', json(berekenUitvoerSchema)],
]);
