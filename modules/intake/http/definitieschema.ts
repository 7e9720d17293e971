/** Knows how what a municipality defines for the perspective, and its roll-out, look in the API. */
import { Type } from 'typebox';
import {
  Aantal,
  Code,
  Dag,
  EscoId,
  FeitSchema,
  GroepSchema,
  Id,
  OfNiets,
  strings,
  Tekstje,
} from './perspectiefschema.ts';

/** What a municipality may define; the keuring of the domain comes after this form. */
export const DefinitieInhoud = Type.Union([
  Type.Object({
    soort: Type.Literal('groepen'),
    feiten: Type.Array(FeitSchema, { maxItems: 30 }),
    groepen: Type.Array(GroepSchema, { minItems: 1, maxItems: 10 }),
    regels: Type.Array(
      Type.Object({
        groep: Code,
        als: Type.Array(Type.Object({ feit: Code, is: Type.Array(Code, { minItems: 1, maxItems: 10 }) }), {
          maxItems: 10,
        }),
        reden: Tekstje(300),
      }),
      { maxItems: 50 },
    ),
  }),
  Type.Object({
    soort: Type.Literal('gevraagde beroepen'),
    beroepen: Type.Array(Type.Object({ beroepId: EscoId, naam: Tekstje(120), vacatures: OfNiets(Aantal) }), {
      maxItems: 50,
    }),
  }),
  Type.Object({
    soort: Type.Literal('activiteiten'),
    activiteiten: Type.Array(
      Type.Object({
        code: Code,
        bij: strings(['vrijwilligerswerk', 'thuis'], 'waar'),
        naam: Tekstje(120),
        vaardigheden: Type.Array(EscoId, { minItems: 1, maxItems: 40 }),
      }),
      { maxItems: 100 },
    ),
  }),
  Type.Object({
    soort: Type.Literal('kwalificaties'),
    kwalificaties: Type.Array(
      Type.Object({
        code: Code,
        naam: Tekstje(120),
        onderdelen: Type.Array(Type.Object({ code: Code, naam: Tekstje(120) }), { minItems: 1, maxItems: 30 }),
      }),
      { maxItems: 50 },
    ),
  }),
]);
export const DefinitieInvoer = Type.Object({ vanaf: Dag, bron: Tekstje(300, 3), inhoud: DefinitieInhoud });

export const CohortInvoer = Type.Object({
  naam: Tekstje(80, 2),
  volgorde: Type.Integer({ minimum: 1, maximum: 100 }),
  begintOp: Dag,
  nieuweInstroom: Type.Boolean(),
  terugkijkdagen: Type.Integer({ minimum: 7, maximum: 365, description: 'dagen waaruit het tempo volgt' }),
});
export const CohortSchema = Type.Object({
  id: Id,
  naam: Type.String(),
  volgorde: Type.Integer(),
  begintOp: Dag,
  nieuweInstroom: Type.Boolean(),
  terugkijkdagen: Type.Integer(),
  totaal: Aantal,
  gemaakt: Aantal,
  recent: Aantal,
  verwachting: Type.Object({
    soort: strings(['klaar', 'dag', 'niet te zeggen'], 'of er een dag te noemen is'),
    op: OfNiets(Dag),
  }),
});
