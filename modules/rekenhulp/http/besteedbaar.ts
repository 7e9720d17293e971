/** Knows the route that tells what more work gives over all acts together, and how much work a goal takes. Nothing is kept. */
import { besteedbaarInvoerSchema } from '@samenkracht/besteedbaar';
import { ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { rekenBesteedbaar } from '../domain/besteedbaar.ts';
import { zoekBladzijde } from './bladzijde.ts';
import { Gat, Klip, Lijnpunt, OfNiets, oneOf, Vraag } from './schema.ts';
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
    werk: Type.Optional(
      Type.Object(
        {
          dan: Type.Union([
            Type.Object({ bruto: Type.Integer({ minimum: 0, maximum: 1_000_000 }) }, streng),
            Type.Object({ uren: Type.Number({ minimum: 0, maximum: 60 }) }, streng),
          ]),
          stoptNa: Type.Optional(
            Type.Integer({ minimum: 1, maximum: 11, description: 'maanden van het jaar met werk' }),
          ),
          lijnTot: Type.Integer({ minimum: 10_000, maximum: 600_000, description: 'hoogste bruto loon van de lijn' }),
        },
        { ...streng, description: 'een keuze om te bekijken: ander loon, of uren per week met een uurloon' },
      ),
    ),
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
const Maandkeuze = Type.Object({
  bruto: Bedrag,
  totaal: Bedrag,
  toetsingsinkomen: Type.Integer({ description: 'over het jaar, waar toeslagen naar kijken' }),
  onderdelen: Onderdelen,
  opvangkosten: Type.Integer({ description: 'wat u zelf aan kinderopvang betaalt; niet van totaal af' }),
  naOpvang: Type.Integer({ description: 'te besteden min opvangkosten, in centen' }),
  vrijgelaten: Type.Integer({ description: 'wat van het inkomen naast bijstand vrij is' }),
});
const Jaarkeuze = OfNiets(
  Type.Object({
    totaal: Bedrag,
    maanden: Type.Array(Type.Object({ maand: Type.String(), totaal: Bedrag, bijstand: Bedrag })),
  }),
);
const Werk = Type.Object(
  {
    nu: Maandkeuze,
    dan: OfNiets(Maandkeuze),
    erbij: OfNiets(Type.Integer({ description: 'wat er meer is dan nu, na opvangkosten, in centen' })),
    verschil: Onderdelen,
    jaar: Type.Object({ nu: Jaarkeuze, dan: Jaarkeuze, stopt: Jaarkeuze }),
    punten: Type.Array(Lijnpunt),
    klippen: Type.Array(Klip),
    onzekerheden: Type.Array(Type.String()),
    gat: OfNiets(Gat),
  },
  { description: 'de maand en het kalenderjaar bij ander loon, als het werk stopt, en waar meer loon minder geeft' },
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
  werk: OfNiets(Werk),
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
    const antwoord = rekenBesteedbaar(body, zoekBladzijde);
    return antwoord.ok ? ok({ maand: body.feiten.maand, ...antwoord.value }) : antwoord;
  },
});

export const besteedbaarRoutes: readonly Route[] = [postBesteedbaar];
