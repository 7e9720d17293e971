/** Knows the JSON Schemas of what the command line reads and writes. */
import { berekenInvoerSchema, berekenUitvoerSchema } from '@samenkracht/participatiewet';
import { logboekControleUitvoerSchema, maandUitvoerSchema, stadUitvoerSchema } from './cli/uitvoer.ts';

const document = (title: string, schema: object): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  ...schema,
});

/** By file name in docs/schemas. */
export const schemaDocuments: Readonly<Record<string, object>> = {
  'bereken.invoer.json': document('Een maand om te berekenen', berekenInvoerSchema),
  'bereken.uitvoer.json': document('Een berekende maand', berekenUitvoerSchema),
  'maand.uitvoer.json': document('Een regel van een doorgerekende maand', maandUitvoerSchema),
  'stad.uitvoer.json': document('Een verzonnen huishouden', stadUitvoerSchema),
  'logboek-controle.uitvoer.json': document('De keten van het logboek van een gemeente', logboekControleUitvoerSchema),
};
