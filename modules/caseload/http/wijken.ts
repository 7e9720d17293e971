/** Knows the routes of figures per wijk: our own, so few that nobody is told of hidden, beside those of others with their source. */
import { type Day, err, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { RefusalMap, Scope } from '@samenkracht/platform/module';
import { type Static, Type } from 'typebox';
import { minstensMensen, tellableOf } from '../domain/wijk.ts';
import {
  countWijken,
  dubbelIn,
  findIndeling,
  insertBronrijen,
  newestBronrijen,
  replaceIndeling,
} from '../store/wijk.ts';
import { Dag, OfNiets } from './schema.ts';

type Wijkweigering =
  | { readonly code: 'POSTCODE_TWEE_WIJKEN'; readonly postcode: string }
  | { readonly code: 'PEILDATUM_IN_DE_TOEKOMST' };

export const wijkRefusals: RefusalMap<Wijkweigering> = {
  POSTCODE_TWEE_WIJKEN: {
    status: 422,
    titel: 'Een postcode staat in twee wijken',
    uitleg: ({ postcode }) => `Zet ${postcode} in een van de wijken. Anders telt iemand twee keer.`,
  },
  PEILDATUM_IN_DE_TOEKOMST: {
    status: 422,
    titel: 'Een peildatum moet nog komen',
    uitleg: 'Vul de dag in waarvan het cijfer is. Die staat bij de bron.',
  },
};

const Naam = Type.String({ minLength: 1, maxLength: 100 });
const Indeling = Type.Array(
  Type.Object({
    wijk: Naam,
    postcodes: Type.Array(Type.String({ pattern: '^[1-9]\\d{3}$' }), { minItems: 1, maxItems: 200 }),
  }),
  { maxItems: 200 },
);
const Bronrij = Type.Object({
  wijk: Naam,
  indicator: Naam,
  waarde: Type.Integer({ minimum: 0, maximum: 10_000_000 }),
  peildatum: Dag,
  bron: Type.String({ minLength: 3, maxLength: 300, description: 'waar het staat, zodat een ander het vindt' }),
});
const Aantal = OfNiets(Type.Integer({ description: 'null onder de tien; anders op vijf afgerond' }));

const WijkcijfersSchema = Type.Object({
  peildatum: Dag,
  minstens: Type.Integer({ description: 'onder dit aantal zeggen wij niets' }),
  wijken: Type.Array(
    Type.Object({
      wijk: Type.String(),
      begeleid: Aantal,
      metPlan: Aantal,
      zonderPlan: Aantal,
      naarWerk: Aantal,
      anderen: Type.Array(Bronrij),
    }),
  ),
  indeling: Indeling,
});

/** The first day of this month: whoever looks during a month sees the same. */
const eersteVan = (today: Day): Day => `${today.slice(0, 7)}-01` as Day;

const wijkenView = async (scope: Scope): Promise<Static<typeof WijkcijfersSchema>> => {
  const peildatum = eersteVan(scope.today);
  const indeling = await findIndeling(scope);
  const eigen = new Map((await countWijken(scope, peildatum)).map((een) => [een.wijk, tellableOf(een)]));
  const anderen = Map.groupBy(await newestBronrijen(scope), ({ wijk }) => wijk);
  const namen = [...new Set([...indeling.map(({ wijk }) => wijk), ...anderen.keys()])].toSorted();
  return {
    peildatum,
    minstens: minstensMensen,
    wijken: namen.map((wijk) => ({
      wijk,
      begeleid: eigen.get(wijk)?.begeleid ?? null,
      metPlan: eigen.get(wijk)?.metPlan ?? null,
      zonderPlan: eigen.get(wijk)?.zonderPlan ?? null,
      naarWerk: eigen.get(wijk)?.naarWerk ?? null,
      anderen: [...(anderen.get(wijk) ?? [])],
    })),
    indeling: indeling.map(({ wijk, postcodes }) => ({ wijk, postcodes: [...postcodes] })),
  };
};

const getWijken = defineRoute({
  doel: 'toezicht',
  rollen: ['teamleider', 'beleidsmedewerker', 'controleur'],
  refusals: {},
  method: 'GET',
  url: '/wijkcijfers',
  samenvatting: 'Cijfers per wijk van wie het loket begeleidt, naast cijfers van anderen met hun bron; zonder namen',
  response: { 200: WijkcijfersSchema },
  handle: async (scope) => ok(await wijkenView(scope)),
});

const beleid = { doel: 'toezicht', rollen: ['beleidsmedewerker'], refusals: wijkRefusals } as const;

const postIndeling = defineRoute({
  ...beleid,
  method: 'POST',
  url: '/wijkindelingen',
  samenvatting: 'Leg vast welke postcodes in welke wijk tellen; wat er niet in staat telt nergens',
  body: Type.Object({ wijken: Indeling }),
  response: { 200: WijkcijfersSchema },
  handle: async (scope, { body }) => {
    const postcode = dubbelIn(body.wijken);
    if (postcode !== undefined) return err({ code: 'POSTCODE_TWEE_WIJKEN', postcode } as const);
    await replaceIndeling(scope, body.wijken);
    return ok(await wijkenView(scope));
  },
});

const postBronrijen = defineRoute({
  ...beleid,
  method: 'POST',
  url: '/wijkbronnen',
  samenvatting: 'Zet cijfers van anderen over een wijk erbij, elk met zijn dag en zijn bron',
  body: Type.Object({ rijen: Type.Array(Bronrij, { minItems: 1, maxItems: 500 }) }),
  response: { 201: WijkcijfersSchema },
  handle: async (scope, { body }) => {
    if (body.rijen.some(({ peildatum }) => peildatum > scope.today))
      return err({ code: 'PEILDATUM_IN_DE_TOEKOMST' } as const);
    await insertBronrijen(
      scope,
      body.rijen.map((rij) => ({ ...rij, peildatum: rij.peildatum as Day })),
    );
    return ok(await wijkenView(scope));
  },
});

export const wijkRoutes = [getWijken, postIndeling, postBronrijen];
