/** Knows the JSON Schemas of what the command line reads and writes. */
import { berekenInvoerSchema, berekenUitvoerSchema } from '@samenkracht/participatiewet';

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** By file name in docs/schemas. */
export const schemaDocuments: Readonly<Record<string, object>> = {
  'bereken.invoer.json': { $schema: dialect, title: 'Een maand om te berekenen', ...berekenInvoerSchema },
  'bereken.uitvoer.json': { $schema: dialect, title: 'Een berekende maand', ...berekenUitvoerSchema },
};
