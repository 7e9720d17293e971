/** Knows the route that tells what more work gives over all acts together, and how much work a goal takes. Nothing is kept. */
import { besteedbaarInvoerSchema } from '@samenkracht/besteedbaar';
import { ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { rekenBesteedbaar } from '../domain/besteedbaar.ts';
import { Gat, OfNiets, oneOf, Vraag } from './schema.ts';
import { eenBesteedbaar } from './voorbeeldverzoeken.ts';
import { invoerRefusals } from './weigeringen.ts';

const streng = { additionalProperties: false } as const;
const Bedrag = Type.Integer({ description: 'in centen per maand' });

const Verzoek = Type.Object(
  {
    feiten: Type.Object(besteedbaarInvoerSchema.properties, {
      ...streng,
      description: 'de feiten van een maand, met bruto loon, huur, zorgverzekering en opvang',
    }),
    wie: oneOf(['belanghebbende', 'partner'], 'wie meer gaat werken'),
    uurloon: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000, description: 'bruto, in centen' })),
    doel: Type.Optional(
      Type.Union([
        Type.Object({ soort: Type.Literal('uit bijstand') }, streng),
        Type.Object(
          { soort: Type.Literal('te besteden'), minstens: Type.Integer({ minimum: 0, maximum: 10_000_000 }) },
          streng,
        ),
      ]),
    ),
  },
  { ...streng, examples: [eenBesteedbaar] },
);

const Onderdelen = Type.Array(
  Type.Object({
    soort: Type.String(),
    wie: oneOf(['belanghebbende', 'partner', 'huishouden'], 'van wie dit deel is'),
    bedrag: Bedrag,
    grond: Type.String({ description: 'het artikel' }),
  }),
  { description: 'de delen zijn samen het geheel' },
);
const Uren = OfNiets(Type.Number({ description: 'uren per week, op kwartieren' }));

const Antwoord = Type.Object({
  maand: Type.String(),
  nu: OfNiets(Type.Object({ totaal: Bedrag, toetsingsinkomen: Bedrag, onderdelen: Onderdelen })),
  meer: Type.Array(Type.Object({ wat: Type.String(), erbij: Bedrag, houdtOver: Bedrag, onderdelen: Onderdelen }), {
    description: 'wat 1, 10 en 100 euro bruto meer verandert, en 1 uur per week met een uurloon',
  }),
  doel: OfNiets(
    Type.Object(
      { eerst: OfNiets(Bedrag), blijvend: OfNiets(Bedrag), urenEerst: Uren, urenBlijvend: Uren },
      { description: 'het bruto loon waarbij het doel voor het eerst is gehaald, en vanaf waar dat zo blijft' },
    ),
  ),
  onzekerheden: Type.Array(Type.String()),
  ontbreekt: OfNiets(Vraag),
  gat: OfNiets(Gat),
});

const postBesteedbaar = defineRoute({
  method: 'POST',
  url: '/berekeningen/besteedbaar',
  samenvatting: 'Wat er te besteden is, wat er van meer werk overblijft, en hoeveel werk een doel vraagt',
  doel: 'rekenhulp',
  rollen: [],
  perMinuut: 30,
  bewaartNiets: true,
  body: Verzoek,
  response: { 200: Antwoord },
  refusals: invoerRefusals,
  handle: async (_, { body }) => {
    const antwoord = rekenBesteedbaar(body);
    return antwoord.ok ? ok({ maand: body.feiten.maand, ...antwoord.value }) : antwoord;
  },
});

export const besteedbaarRoutes: readonly Route[] = [postBesteedbaar];
