/** Knows which instrument of the catalogue teaches a skill. */

export type Leert = Readonly<Record<string, { readonly id: string; readonly naam: string }>>;

/** Of each skill the first instrument after which one can do it. */
export const leertPer = (
  instrumenten: readonly { readonly id: string; readonly naam: string; readonly vaardigheden: readonly string[] }[],
): Leert =>
  Object.fromEntries(
    instrumenten.toReversed().flatMap(({ id, naam, vaardigheden }) => vaardigheden.map((een) => [een, { id, naam }])),
  );
