/** Knows what feeds a rule, found by following it: the facts, amounts, choices and other rules that it read. */
import { citeer, type Uitleg } from '@samenkracht/law';

/** A rule and everything it was seen to use, by the key of its node in the diagram. */
export type Voeding = { readonly naam: string; readonly grond: string; readonly bronnen: Map<string, string> };
export type Schema = ReadonlyMap<string, Voeding>;

/** Joins explained runs: what one run did not need, another did. */
export const schemaUit = (uitleggen: Iterable<Uitleg | undefined>): Schema => {
  const schema = new Map<string, Voeding>();
  for (const uitleg of uitleggen) if (uitleg !== undefined) neemOp(schema, uitleg);
  return schema;
};

const neemOp = (schema: Map<string, Voeding>, uitleg: Uitleg): void => {
  const voeding = schema.get(uitleg.id) ?? { naam: uitleg.naam, grond: citeer(uitleg.grond), bronnen: new Map() };
  schema.set(uitleg.id, voeding);
  for (const { feit } of uitleg.feiten) {
    const pad = feit.replaceAll(plaatsInLijst, '.*');
    voeding.bronnen.set(`feit ${pad}`, `(["${pad}"])`);
  }
  for (const { tabel, naam } of uitleg.rijen) voeding.bronnen.set(`tabel ${tabel}`, `[("${zonderTekens(naam)}")]`);
  for (const { term, naam } of uitleg.keuzes) voeding.bronnen.set(`keuze ${term}`, `{{"${zonderTekens(naam)}"}}`);
  for (const kind of uitleg.kinderen) {
    voeding.bronnen.set(`regel ${kind.id}`, regelvorm(kind.naam, citeer(kind.grond)));
    neemOp(schema, kind);
  }
};

const plaatsInLijst = /\.\d+(?=\.|$)/g;
const zonderTekens = (tekst: string): string => tekst.replaceAll('"', "'");
const regelvorm = (naam: string, grond: string): string => `["${zonderTekens(naam)}<br>${grond}"]`;

/** The diagram of some rules as Mermaid text; nothing when none of them was seen. */
export const schrijfSchema = (schema: Schema, ids: readonly string[]): readonly string[] => {
  const namen = new Map<string, string>();
  const knoop = (sleutel: string, vorm: string): string => {
    const bestaand = namen.get(sleutel);
    if (bestaand !== undefined) return bestaand;
    const naam = `k${namen.size + 1}`;
    namen.set(sleutel, naam);
    return `${naam}${vorm}`;
  };
  const pijlen = ids.flatMap((id) => {
    const voeding = schema.get(id);
    if (voeding === undefined) return [];
    return [...voeding.bronnen]
      .toSorted(([a], [b]) => a.localeCompare(b, 'nl'))
      .map(([sleutel, vorm]) => {
        const van = knoop(sleutel, vorm);
        return `  ${van} --> ${knoop(`regel ${id}`, regelvorm(voeding.naam, voeding.grond))}`;
      });
  });
  return pijlen.length === 0
    ? []
    : ['## Wat het voedt', ['```mermaid', 'flowchart LR', ...pijlen, '```'].join('\n'), uitlegVanVormen];
};

const uitlegVanVormen =
  'Rond: een feit. Ton: een bedrag met een datum. Zeshoek: een keuze van de gemeente. Rechthoek: een regel.';
