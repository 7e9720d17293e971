/** Knows what of a story another form can take over: facts to confirm, what stands in the way, and his own words, each with its source and day. */
import type { Day } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';
import { describeAntwoord, parseAntwoord, sameAntwoord } from './antwoord.ts';
import { type Boom, type Knelpunt, type Tekst, type Vraag, vragenVan } from './boom.ts';
import { walk } from './gang.ts';

/** As it was told last: by whom, and on which day. */
export type Gezegd = {
  readonly waarde: Json;
  readonly bron: 'inwoner' | 'samen' | 'tussenpersoon';
  readonly datum: Day;
};
export type Verhaal = ReadonlyMap<string, Gezegd>;

type Herkomst = Pick<Gezegd, 'bron' | 'datum'>;
type Grond = { readonly vraag: Tekst; readonly antwoord: Tekst };

export type Verteld = {
  /** Under the name by which another form asks it. */
  readonly feiten: readonly (Herkomst & Grond & { readonly feit: string; readonly waarde: Json })[];
  readonly knelpunten: readonly (Herkomst &
    Pick<Knelpunt, 'code' | 'domein' | 'tekst' | 'doel'> & { readonly gronden: readonly Grond[] })[];
  readonly woorden: readonly (Herkomst &
    Pick<Vraag, 'perspectief' | 'ervaring'> & {
      readonly code: string;
      readonly vraag: Tekst;
      readonly woorden: string;
    })[];
};

const herkomst = ({ bron, datum }: Gezegd): Herkomst => ({ bron, datum });

const feitenUit = (vraag: Vraag, gezegd: Gezegd): Verteld['feiten'] =>
  (vraag.overnames ?? [])
    .filter(({ bij }) => bij === undefined || sameAntwoord(bij, gezegd.waarde))
    .map(({ feit, waarde }) => ({
      ...herkomst(gezegd),
      feit,
      waarde: waarde ?? gezegd.waarde,
      vraag: vraag.tekst,
      antwoord: describeAntwoord(vraag, gezegd.waarde),
    }));

const woordenUit = ({ code, tekst, perspectief, ervaring }: Vraag, gezegd: Gezegd): Verteld['woorden'] =>
  typeof gezegd.waarde === 'string' && (perspectief ?? ervaring) !== undefined
    ? [
        {
          ...herkomst(gezegd),
          code,
          vraag: tekst,
          woorden: gezegd.waarde,
          ...(perspectief && { perspectief }),
          ...(ervaring && { ervaring }),
        },
      ]
    : [];

type Antwoordpaar = { readonly vraag: Vraag; readonly een: Gezegd };

/**
 * Of what is asked now by this tree: an answer of a branch that was left, one that this tree does not know, and what he
 * would rather not say are not taken over.
 */
const currentIn = (boom: Boom, verhaal: Verhaal, vandaag: Day) => {
  const vragen = new Map(vragenVan(boom).map((vraag) => [vraag.code, vraag]));
  const passend = new Map(
    [...verhaal].filter(([code, { waarde }]) => {
      const vraag = vragen.get(code);
      return vraag !== undefined && parseAntwoord(vraag, waarde) !== undefined;
    }),
  );
  const gang = walk(boom, new Map([...passend].map(([code, { waarde }]) => [code, waarde])), vandaag);
  const gezegd = [...vragen.values()].flatMap((vraag): readonly Antwoordpaar[] => {
    const een = gang.gesteld.has(vraag.code) ? passend.get(vraag.code) : undefined;
    return een === undefined || een.waarde === null ? [] : [{ vraag, een }];
  });
  return { gang, gezegd };
};

/** The answers that count now, by the code of their question. */
export const readGezegd = (boom: Boom, verhaal: Verhaal, vandaag: Day): Verhaal =>
  new Map(currentIn(boom, verhaal, vandaag).gezegd.map(({ vraag, een }) => [vraag.code, een]));

export const readVerteld = (boom: Boom, verhaal: Verhaal, vandaag: Day): Verteld => {
  const { gang, gezegd } = currentIn(boom, verhaal, vandaag);
  const bij = new Map(gezegd.map((paar) => [paar.vraag.code, paar]));
  return {
    feiten: gezegd.flatMap(({ vraag, een }) => feitenUit(vraag, een)),
    knelpunten: gang.knelpunten.flatMap(({ code, domein, tekst, doel, als }) => {
      const uit = als.flatMap((voorwaarde) => bij.get(voorwaarde.vraag) ?? []);
      // of several answers the one that was given last says when it was told
      const [laatste] = uit.toSorted((a, b) => b.een.datum.localeCompare(a.een.datum));
      if (laatste === undefined) return [];
      const gronden = uit.map(({ vraag, een }) => ({
        vraag: vraag.tekst,
        antwoord: describeAntwoord(vraag, een.waarde),
      }));
      return [{ ...herkomst(laatste.een), code, domein, tekst, doel, gronden }];
    }),
    woorden: gezegd.flatMap(({ vraag, een }) => woordenUit(vraag, een)),
  };
};
