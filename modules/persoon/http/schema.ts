/** Knows the shapes that the routes of this module take and give. */
import Type, { type Static } from 'typebox';
import { feitsoorten } from '../domain/feit.ts';

export const PersoonParams = Type.Object({ persoonId: Type.String({ format: 'uuid' }) });

export const WieSchema = Type.Object({
  persoonId: Type.String({ format: 'uuid' }),
  naam: Type.String({ description: 'Zoals de persoon zelf aangeschreven wil worden' }),
  leeftijd: Type.Optional(Type.Integer({ description: 'Alleen als de leeftijd zeker is' })),
  leeftijdTekst: Type.String({ description: '34 jaar, 46 of 47 jaar, of leeftijd onbekend' }),
  situatie: Type.String(),
  geheim: Type.Boolean({ description: 'Geheimhouding: adres en verblijf gaan naar niemand anders' }),
  overleden: Type.Boolean(),
  vertrokken: Type.Boolean({ description: 'Geemigreerd' }),
  inOnderzoek: Type.Boolean(),
  waarschuwingen: Type.Array(Type.String()),
});

const feitsoort = Type.Enum([...feitsoorten]);

const FeitSchema = Type.Object({
  feit: feitsoort,
  naam: Type.String({ description: 'Hoe het gegeven op een scherm heet' }),
  waarde: Type.String(),
  bron: Type.Literal('BRP'),
  sinds: Type.Optional(Type.String({ format: 'date', description: 'Vanaf wanneer het geldt, als de BRP dat zegt' })),
  bekendSinds: Type.String({ format: 'date-time', description: 'Sinds wanneer wij het weten' }),
  inOnderzoek: Type.Boolean(),
  verklaring: Type.Optional(
    Type.Object({
      juist: Type.String({ description: 'Wat volgens de persoon zelf klopt' }),
      waarom: Type.String(),
      gemeldOp: Type.String({ format: 'date-time' }),
    }),
  ),
});
export type FeitView = Static<typeof FeitSchema>;

export const GegevensSchema = Type.Object({
  wie: WieSchema,
  peilmoment: Type.String({ format: 'date-time', description: 'Wanneer de BRP voor het laatst antwoordde' }),
  actueel: Type.Boolean(),
  melding: Type.Optional(Type.String({ description: 'Wat er aan de hand is als de BRP niet antwoordde' })),
  feiten: Type.Array(FeitSchema),
});

const VerwantSchema = Type.Object({
  persoonId: Type.Optional(Type.String({ format: 'uuid' })),
  naam: Type.String(),
  leeftijdTekst: Type.String(),
  geheim: Type.Optional(Type.Boolean()),
});

export const DossierSchema = Type.Object({
  ...GegevensSchema.properties,
  huishouden: Type.Object({
    partner: Type.Optional(VerwantSchema),
    kinderen: Type.Array(VerwantSchema),
    medebewoners: Type.Array(VerwantSchema, { description: 'Anderen op het adres, voor zover bij ons bekend' }),
  }),
});

export const CorrectieSchema = Type.Object(
  {
    feit: feitsoort,
    juist: Type.String({ minLength: 1, maxLength: 500, description: 'Wat er volgens u zou moeten staan' }),
    waarom: Type.String({ minLength: 1, maxLength: 2000, description: 'Waarom u dat denkt' }),
  },
  { additionalProperties: false },
);
export const OntvangenSchema = Type.Object({
  id: Type.String({ format: 'uuid' }),
  gemeldOp: Type.String({ format: 'date-time' }),
  uitleg: Type.String(),
});
