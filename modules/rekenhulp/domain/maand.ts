/** Knows one month of facts and what was computed from it, or where the facts are wrong. */
import { err, ok, type Result } from '@samenkracht/core';
import { type Invoerfout, type Kaders, type Verklaring, verklaarInvoer } from '@samenkracht/participatiewet';

export type Feiten = Readonly<Record<string, unknown>>;
export type Invoerweigering = { readonly code: 'FEITEN_KLOPPEN_NIET'; readonly velden: readonly Veldfout[] };
/** Where, why in a sentence, and why by the name that does not change. */
export type Veldfout = { readonly pad: string; readonly uitleg: string; readonly code: string };

/** What was read for one month, with the facts themselves for the next, and the frames it was read in. */
export type Gerekend = { readonly feiten: Feiten; readonly verklaring: Verklaring; readonly kaders: Kaders };

export const fout = (velden: readonly Veldfout[]): Result<never, Invoerweigering> =>
  err({ code: 'FEITEN_KLOPPEN_NIET', velden });

const toVelden = (fouten: readonly Invoerfout[], begin: string): readonly Veldfout[] =>
  fouten
    .slice(0, 20)
    .map(({ pad, melding, code }) => ({ pad: pad === '/' ? begin : `${begin}${pad}`, uitleg: melding, code }));

/** Computes one month. @returns the facts that are wrong, each with its place below `begin`. */
export const rekenMaand = (feiten: Feiten, begin: string, kaders: Kaders): Result<Gerekend, Invoerweigering> => {
  const gelezen = verklaarInvoer(feiten, undefined, kaders);
  if (!gelezen.ok) return fout(toVelden(gelezen.error, begin));
  const [verklaring] = gelezen.value;
  if (verklaring === undefined) return fout([{ pad: begin, uitleg: 'geen maand', code: 'INVOER_ONGELDIG' }]);
  return ok({ feiten, verklaring, kaders });
};

/** Months as they were given, each with its own facts. */
export const rekenMaanden = (
  maanden: readonly Feiten[],
  begin: string,
  kaders: Kaders,
): Result<readonly Gerekend[], Invoerweigering> => {
  const gerekend: Gerekend[] = [];
  for (const [i, feiten] of maanden.entries()) {
    const een = rekenMaand(feiten, `${begin}/${i}`, kaders);
    if (!een.ok) return een;
    gerekend.push(een.value);
  }
  return ok(gerekend);
};
