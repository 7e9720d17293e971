/** Knows which questions are about a month: those whose fact stands in the schema of a month. The others belong to an application. */
import { berekenInvoerSchema, vragen } from '@samenkracht/participatiewet';

type Schema = {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
};

const kind = (schema: Schema, naam: string): Schema | undefined => {
  const hier = naam === '*' ? schema.items : schema.properties?.[naam];
  return hier ?? schema.anyOf?.map((keuze) => kind(keuze, naam)).find((gevonden) => gevonden !== undefined);
};

const kent = (schema: Schema, feit: string): boolean =>
  feit.split('.').reduce<Schema | undefined>((hier, naam) => hier && kind(hier, naam), schema) !== undefined;

/** By path, in the order of the catalogue; a new fact of the law comes along by itself. */
export const maandvragen: readonly string[] = Object.keys(vragen).filter((feit) =>
  kent(berekenInvoerSchema as unknown as Schema, feit),
);
