/** Knows the shape of an act as data: its pages, with rules, dated amounts, choices, tested examples and what is not covered. */
import { type Static, Type } from 'typebox';

const OfNiets = <T extends Parameters<typeof Type.Array>[0]>(schema: T) => Type.Union([schema, Type.Null()]);
const Dag = Type.String({ format: 'date' });

export const bedragrij = Type.Object({
  vanaf: Dag,
  waarde: Type.String({ description: 'zoals het geschreven wordt: € 1.419,46, 95%, 67 jaar' }),
  centen: OfNiets(Type.Integer({ description: 'het bedrag in hele centen; null als de waarde geen bedrag is' })),
  zekerheid: Type.String({ description: 'twee bronnen, een bron, afgeleid of uit het geheugen' }),
  bronnen: Type.Array(Type.Object({ sleutel: Type.String(), omschrijving: Type.String() })),
  opmerking: OfNiets(Type.String()),
});

export const tabel = Type.Object({
  id: Type.String(),
  naam: Type.String(),
  grond: Type.String({ description: 'het artikel' }),
  soort: Type.String(),
  tot: Type.String({ format: 'date', description: 'vanaf deze dag is er geen waarde' }),
  rijen: Type.Array(bedragrij),
});

export const bladzijde = Type.Object({
  artikel: Type.String({ description: 'zoals in het adres: 22a' }),
  titel: Type.String(),
  toelichting: Type.String(),
  regels: Type.Array(
    Type.Object({ id: Type.String(), naam: Type.String(), grond: Type.String(), werkwijze: OfNiets(Type.String()) }),
  ),
  nietGedekt: Type.Array(Type.Object({ artikel: Type.String(), wat: Type.String() }), {
    description: 'wat van het artikel niet wordt berekend',
  }),
  tabellen: Type.Array(tabel),
  keuzes: Type.Array(
    Type.Object({
      id: Type.String(),
      naam: Type.String(),
      toelichting: Type.String(),
      gekozen: Type.Array(
        Type.Object({
          gemeente: OfNiets(Type.String({ description: 'gemeentecode; null is een gemeente zonder eigen keuze' })),
          vanaf: Dag,
          keuze: Type.String(),
          status: Type.String(),
          bron: Type.String(),
        }),
      ),
    }),
    { description: 'wat de wet aan de gemeente laat' },
  ),
  voorbeelden: Type.Array(
    Type.Object({
      naam: Type.String(),
      kolommen: Type.Array(Type.String()),
      rijen: Type.Array(Type.Array(Type.String())),
    }),
    { description: 'elk voorbeeld is een test die slaagt' },
  ),
});

export const wetblad = {
  wet: OfNiets(Type.Object({ naam: Type.String(), kort: Type.String(), bwb: OfNiets(Type.String()) })),
  bladzijden: Type.Array(bladzijde),
};

const heleWet = Type.Object(wetblad);
export type Wetblad = Static<typeof heleWet>;
export type Bladzijde = Static<typeof bladzijde>;
export type Bedragtabel = Static<typeof tabel>;

/** What we are not sure of: worked out by us, or from memory. */
export const isOnbevestigd = (zekerheid: string): boolean =>
  zekerheid === 'afgeleid' || zekerheid === 'uit het geheugen';

/** The row that holds on a day, or that there is none. */
export const rijOp = (van: Bedragtabel, op: string): Bedragtabel['rijen'][number] | undefined =>
  op >= van.tot ? undefined : van.rijen.findLast(({ vanaf }) => vanaf <= op);

/** Whether a citation is of this article of this act: `art. 31 lid 2 onderdeel n Participatiewet`. */
const citeert = (grond: string, wet: string, artikel: string): boolean =>
  grond.endsWith(` ${wet}`) && /^art\. (\S+)/.exec(grond)?.[1] === artikel;

/** Where an article has its page: its own, else the first page with a rule or an amount of it. A package may hold pages of several acts. */
export const vindBladzijde = (blad: Wetblad, wet: string, artikel: string): string | undefined => {
  const plat = artikel.replaceAll(':', '-');
  const noemt = ({ regels, tabellen }: Bladzijde): boolean =>
    [...regels, ...tabellen].some(({ grond }) => citeert(grond, wet, artikel));
  const eigen = blad.bladzijden.find((een) => een.artikel === plat && (blad.wet?.naam === wet || noemt(een)));
  return (eigen ?? blad.bladzijden.find(noemt))?.artikel;
};
