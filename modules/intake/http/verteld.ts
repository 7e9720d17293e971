/** Knows the routes on which another form takes over what somebody told before: he himself, or who guides him. */
import { levensdomeinen, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route, Scope } from '@samenkracht/platform/module';
import { type Static, Type } from 'typebox';
import type { Verteld } from '../domain/verteld.ts';
import { verteldVan } from '../store/verteld.ts';
import { apiWaarde } from './beeldvan.ts';
import { eigen, openEigen, openInwoner, openweigeringen, staf } from './perspectiefopenen.ts';
import { Dag, OfNiets, oneOf, PersoonParams, TekstSchema, Waarde } from './schema.ts';

const Herkomst = { bron: oneOf(['inwoner', 'samen', 'tussenpersoon'], 'wie het zei'), datum: Dag };
const GrondSchema = Type.Object({ vraag: TekstSchema, antwoord: TekstSchema });

const VerteldSchema = Type.Object({
  feiten: Type.Array(
    Type.Object({
      ...Herkomst,
      ...GrondSchema.properties,
      feit: Type.String({ description: 'naam van de vraag in het andere formulier, bijvoorbeeld kinderen' }),
      waarde: Waarde,
    }),
    { description: 'in te vullen in een ander formulier; telt pas als de inwoner het bevestigt' },
  ),
  knelpunten: Type.Array(
    Type.Object({
      ...Herkomst,
      code: Type.String(),
      domein: oneOf(levensdomeinen, 'levensdomein'),
      tekst: TekstSchema,
      doel: TekstSchema,
      gronden: Type.Array(GrondSchema),
    }),
    { description: 'wat volgens het verhaal in de weg staat, met een doel dat erbij past' },
  ),
  woorden: Type.Array(
    Type.Object({
      ...Herkomst,
      code: Type.String(),
      vraag: TekstSchema,
      woorden: Type.String({ description: 'zoals het is verteld' }),
      perspectief: OfNiets(oneOf(['kan', 'wil'], 'waar het in een perspectief bij hoort')),
      ervaring: OfNiets(oneOf(['werk', 'vrijwilligerswerk'], 'wat iemand deed')),
    }),
  ),
});

const verteldView = async (scope: Scope, persoonId: string): Promise<Static<typeof VerteldSchema>> => {
  const { feiten, knelpunten, woorden }: Verteld = await verteldVan(scope, persoonId);
  return {
    feiten: feiten.map((een) => ({ ...een, waarde: apiWaarde(een.waarde) })),
    knelpunten: knelpunten.map((een) => ({ ...een, gronden: [...een.gronden] })),
    woorden: woorden.map((een) => ({
      ...een,
      perspectief: een.perspectief ?? null,
      ervaring: een.ervaring ?? null,
    })),
  };
};

const basis = { method: 'GET', refusals: openweigeringen, response: { 200: VerteldSchema } } as const;

export const verteldroutes: readonly Route[] = [
  defineRoute({
    ...eigen,
    ...basis,
    url: '/mijn/verteld',
    samenvatting: 'Wat u al vertelde en een ander formulier kan overnemen, met wie het zei en wanneer',
    handle: async (scope) => {
      const open = await openEigen(scope, 'inzien');
      return open.ok ? ok(await verteldView(scope, open.value)) : open;
    },
  }),
  defineRoute({
    ...staf,
    ...basis,
    url: '/personen/:persoonId/verteld',
    samenvatting: 'Wat een inwoner al vertelde en een ander formulier kan overnemen; dit inzien wordt vastgelegd',
    params: PersoonParams,
    handle: async (scope, { params }) => {
      const open = await openInwoner(scope, params.persoonId, 'inzien', 'Wat hij eerder vertelde');
      return open.ok ? ok(await verteldView(scope, open.value)) : open;
    },
  }),
];
