/** Knows how suggestions look in the API: what they are for, why each stands where it stands, and what a coach did with it. */
import { levensdomeinen } from '@samenkracht/core';
import { Type } from 'typebox';
import { taalniveaus } from '../domain/erk.ts';
import { Dag, Domein, Id, OfNiets, Reden } from './schema.ts';

const Niveau = Type.Unsafe<(typeof taalniveaus)[number]>({ type: 'string', enum: [...taalniveaus] });
const Soort = Type.Unsafe<'instrument' | 'programma'>({ type: 'string', enum: ['instrument', 'programma'] });
const Over = Type.String({
  pattern: '^[a-z0-9-]{1,90}$',
  description: 'id van een instrument, sleutel van een programma',
});

export const Behoefte = Type.Object(
  {
    mist: Type.Array(
      Type.Object({
        id: Type.String({ pattern: '^[A-Za-z0-9.-]{1,64}$', description: 'ESCO-id van wat hij nog mist' }),
        beroepen: Type.Integer({ minimum: 1, maximum: 100, description: 'bij hoeveel beroepen die hij wil' }),
      }),
      { maxItems: 400 },
    ),
    belemmeringen: Type.Array(Domein, { maxItems: levensdomeinen.length, uniqueItems: true }),
  },
  { description: 'wat er tussen iemand en zijn wens staat, zoals zijn perspectief het zegt' },
);

/** What belongs to a kind is in its own field; the rest is empty. */
const RedenSchema = Type.Object({
  soort: Type.Unsafe<'vaardigheid' | 'belemmering' | 'begin' | 'afstand' | 'online' | 'taal'>({
    type: 'string',
    enum: ['vaardigheid', 'belemmering', 'begin', 'afstand', 'online', 'taal'],
  }),
  punten: Type.Integer(),
  vaardigheid: OfNiets(Type.String()),
  beroepen: OfNiets(Type.Integer()),
  domein: OfNiets(Domein),
  begin: OfNiets(Dag),
  weken: OfNiets(Type.Integer({ description: 'leeg is niet bekend' })),
  kilometers: OfNiets(Type.Integer({ description: 'hemelsbreed; leeg is niet bekend' })),
  taalVanaf: OfNiets(Niveau),
  taalHeeft: OfNiets(Niveau),
});

const VraagSchema = Type.Object({
  soort: Type.Unsafe<'feit' | 'taal' | 'leeftijd'>({ type: 'string', enum: ['feit', 'taal', 'leeftijd'] }),
  feit: OfNiets(Type.String()),
  taalVanaf: OfNiets(Niveau),
});

const waaroms = [
  ...['LOOPT_AL', 'NIET_NU', 'NEEMT_NIEMAND_AAN', 'GEEN_BEGIN', 'LEEFTIJD', 'TAAL', 'NIET_NAAST'],
  ...['SLUIT_NERGENS_OP_AAN', 'ZELFDE_UREN', 'TE_ZWARE_WEEK'],
] as const;

const Kop = { soort: Soort, id: Over, naam: Type.String() };
export const VoorstelSchema = Type.Object({
  ...Kop,
  wat: Type.String(),
  aanbieder: OfNiets(Type.String()),
  minutenPerWeek: Type.Integer(),
  vrij: OfNiets(Type.Integer({ description: 'plekken die nu vrij zijn; leeg bij een programma' })),
  punten: Type.Integer(),
  redenen: Type.Array(RedenSchema),
  vragen: Type.Array(VraagSchema, { description: 'wat niemand nog heeft gezegd en de omschrijving vraagt' }),
});

export const AfgevallenSchema = Type.Object({
  ...Kop,
  code: Type.Unsafe<
    | ('LOOPT_AL' | 'NIET_NU' | 'NEEMT_NIEMAND_AAN' | 'GEEN_BEGIN' | 'LEEFTIJD' | 'TAAL' | 'NIET_NAAST')
    | ('SLUIT_NERGENS_OP_AAN' | 'ZELFDE_UREN' | 'TE_ZWARE_WEEK')
  >({ type: 'string', enum: [...waaroms] }),
  met: OfNiets(Type.String()),
  minuten: OfNiets(Type.Integer()),
  draagkracht: OfNiets(Type.Integer()),
  vanaf: OfNiets(Type.Integer({ description: 'leeftijd' })),
  onder: OfNiets(Type.Integer({ description: 'leeftijd' })),
  taalVanaf: OfNiets(Niveau),
  taalHeeft: OfNiets(Niveau),
  reden: OfNiets(Type.String()),
  op: OfNiets(Dag),
  terugOp: OfNiets(Dag),
});

export const BesluitSchema = Type.Object({
  ...Kop,
  besluit: Type.Unsafe<'gekozen' | 'niet nu'>({ type: 'string', enum: ['gekozen', 'niet nu'] }),
  reden: Type.String(),
  terugOp: OfNiets(Dag),
  plaats: Type.Integer({ description: 'de hoeveelste in de lijst van dat moment' }),
  door: Type.String(),
  op: Dag,
  stand: OfNiets(Type.String({ description: 'hoe het ervoor staat of afliep' })),
});

const punten = (description: string) => Type.Integer({ minimum: 0, maximum: 100, description });
export const Gewichten = {
  vaardigheid: punten('per vaardigheid die hij mist en hier leert'),
  belemmering: punten('per levensdomein waar hij vastloopt en dit bij helpt'),
  week: punten('eraf voor elke week wachten'),
  kilometer: punten('eraf voor elke kilometer'),
};
export const GewichtenSchema = Type.Object({
  ...Gewichten,
  gezet: OfNiets(Type.Object({ vanaf: Dag, reden: Type.String(), door: Type.String() })),
});
export const GewichtenInvoer = Type.Object({ ...Gewichten, vanaf: Dag, reden: Reden });

export const LijstSchema = Type.Object({
  voorstellen: Type.Array(VoorstelSchema),
  afgevallen: Type.Array(AfgevallenSchema),
  besluiten: Type.Array(BesluitSchema),
  gebruikt: Type.Object(
    {
      taal: OfNiets(Niveau),
      draagkracht: OfNiets(Type.Integer({ description: 'minuten per week' })),
      postcode: Type.Boolean({ description: 'of bekend is waar hij woont' }),
      leeftijd: Type.Boolean({ description: 'alleen waar de omschrijving zelf een leeftijd noemt' }),
      gewichten: GewichtenSchema,
    },
    { description: 'waarmee is gerekend, en met niets anders' },
  ),
});

export const BesluitInvoer = Type.Object({
  soort: Soort,
  id: Over,
  behoefte: Behoefte,
  besluit: Type.Union([
    Type.Object({
      soort: Type.Literal('gekozen'),
      doel: Type.String({
        minLength: 5,
        maxLength: 300,
        description: 'waarvoor, in woorden voor inwoner en aanbieder',
      }),
      wachtlijst: Type.Boolean(),
    }),
    Type.Object({ soort: Type.Literal('niet nu'), reden: Reden, terugOp: Type.Optional(Dag) }),
  ]),
});

export const PersoonParams = Type.Object({ persoonId: Id });
