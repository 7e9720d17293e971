/** Knows how an intake, its questions and its answers look in the API. */
import { levensdomeinen } from '@samenkracht/core';
import { Type } from 'typebox';
import { antwoord_max } from '../domain/antwoord.ts';
import { signaalsoorten, vraagsoorten } from '../domain/boom.ts';
import {
  keuzen,
  ondersteuningaflopen,
  ondersteuningbij,
  uitkomsten,
  uitnodigingantwoorden,
  wijzen,
} from '../domain/intake.ts';

export const Id = Type.String({ format: 'uuid' });
export const Dag = Type.String({ format: 'date' });
export const Moment = Type.String({ format: 'date-time' });
export const OfNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
export const oneOf = <const T extends string>(waarden: readonly T[], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: [...waarden], description });

export const TekstSchema = Type.Object({ nl: Type.String(), en: Type.String() });
export const IntakeParams = Type.Object({ intakeId: Id });
export const PersoonParams = Type.Object({ persoonId: Id });
export const Keuzeveld = oneOf(keuzen, 'antwoord op het aanbod van onafhankelijke clientondersteuning');
export const Wijzeveld = oneOf(wijzen, 'wie het verhaal vertelt');
const Domeinveld = oneOf([...levensdomeinen, 'begin'] as const, 'levensdomein, of het begin');

export const Waarde = Type.Union(
  [
    Type.Boolean(),
    Type.Integer(),
    Type.String({ maxLength: antwoord_max }),
    Type.Array(Type.String({ maxLength: 60 }), { maxItems: 30 }),
    Type.Null(),
  ],
  { description: 'ja of nee, een getal, een keuze, keuzes, een dag of eigen woorden; niets: wil of weet ik niet' },
);

export const Antwoordenlijst = Type.Object({
  antwoorden: Type.Array(
    Type.Object({
      vraag: Type.String({ maxLength: 60 }),
      versie: Type.Integer({
        minimum: 0,
        maximum: 10_000,
        description: 'de versie die u zag; 0 als er nog geen antwoord was',
      }),
      waarde: Waarde,
    }),
    { minItems: 1, maxItems: 30 },
  ),
});

const HerkomstSchema = Type.Object({ bron: Type.String(), datum: Dag });

export const VraagSchema = Type.Object({
  code: Type.String(),
  soort: oneOf(vraagsoorten, 'hoe het gevraagd wordt'),
  tekst: TekstSchema,
  hulp: OfNiets(TekstSchema),
  opties: Type.Array(Type.Object({ waarde: Type.String(), tekst: TekstSchema })),
  minstens: OfNiets(Type.Integer()),
  hoogstens: OfNiets(Type.Integer()),
});

const GesteldSchema = Type.Object({
  ...VraagSchema.properties,
  antwoord: OfNiets(
    Type.Object({
      waarde: Waarde,
      tekst: TekstSchema,
      versie: Type.Integer(),
      bron: oneOf(['inwoner', 'samen', 'tussenpersoon'], 'wie het zei'),
      herkomst: OfNiets(HerkomstSchema),
      door: Type.String(),
      op: Moment,
      eerder: Type.Array(Type.Object({ tekst: TekstSchema, door: Type.String(), op: Moment }), {
        description: 'wat er eerder stond, het oudste eerst',
      }),
    }),
  ),
  bekend: OfNiets(
    Type.Object(
      { waarde: Waarde, tekst: TekstSchema, ...HerkomstSchema.properties },
      { description: 'wat wij al weten' },
    ),
  ),
});

export const BladzijdeSchema = Type.Object({
  code: Type.String(),
  domein: Domeinveld,
  titel: TekstSchema,
  klaar: Type.Boolean(),
  vragen: Type.Array(GesteldSchema),
});

export const SignaalSchema = Type.Object({
  id: Id,
  soort: oneOf(signaalsoorten, 'welke hulp erbij hoort'),
  titel: TekstSchema,
  uitleg: TekstSchema,
  ontstaanOp: Moment,
  uiterlijk: Dag,
  dagenOver: Type.Integer({ description: 'nul is vandaag; onder nul is te laat' }),
  opgepaktDoor: OfNiets(Type.String()),
  eigen: Type.Boolean({ description: 'u heeft het opgepakt' }),
  afgehandeld: OfNiets(Type.Object({ op: Moment, uitkomst: Type.String(), toelichting: OfNiets(Type.String()) })),
});

const MachtigingVelden = {
  naam: Type.String({ minLength: 2, maxLength: 120 }),
  grond: Type.String({ minLength: 5, maxLength: 300, description: 'waaruit de machtiging blijkt' }),
  vanaf: Dag,
};
export const MachtigingInvoer = Type.Object({
  ...MachtigingVelden,
  organisatie: Type.Optional(Type.String({ minLength: 2, maxLength: 120 })),
  tot: Type.Optional(Dag),
});

export const IntakeSchema = Type.Object({
  id: Id,
  wijze: Wijzeveld,
  aanleiding: oneOf(['melding', 'aandacht'], 'waarom deze intake begon'),
  begonnenOp: Moment,
  begonnenDoor: Type.String(),
  afgerondOp: OfNiets(Moment),
  startAf: Type.Boolean({ description: 'de eerste tien minuten zijn gedaan' }),
  volgende: OfNiets(Type.String({ description: 'de bladzijde die nu aan de beurt is' })),
  keuzevraag: Type.String({ description: 'de vraag waarmee onderwerpen worden gekozen' }),
  bladzijden: Type.Array(BladzijdeSchema),
  domeinen: Type.Array(
    Type.Object({ code: oneOf(levensdomeinen, 'levensdomein'), titel: TekstSchema, gekozen: Type.Boolean() }),
  ),
  signalen: Type.Array(SignaalSchema),
  clientondersteuning: OfNiets(Keuzeveld),
  machtiging: OfNiets(Type.Object({ ...MachtigingVelden, organisatie: OfNiets(Type.String()), tot: OfNiets(Dag) })),
});

export const UitnodigingSchema = Type.Object({
  id: Id,
  reden: Type.String(),
  door: Type.String(),
  op: Moment,
  antwoord: OfNiets(oneOf(uitnodigingantwoorden, 'wat de inwoner ervan vindt')),
});

export const OndersteuningSchema = Type.Object({
  keuze: Keuzeveld,
  bij: oneOf(ondersteuningbij, 'waar het werd aangeboden'),
  op: Moment,
  afloop: OfNiets(
    Type.Object({
      uitkomst: oneOf(ondersteuningaflopen, 'wat ervan kwam'),
      organisatie: OfNiets(Type.String({ description: 'wie de inwoner helpt' })),
      door: Type.String(),
      op: Moment,
    }),
  ),
});

const BeeldkantSchema = Type.Object({
  waarde: Type.String(),
  anker: TekstSchema,
  toelichting: OfNiets(Type.String()),
  versie: Type.Integer(),
  door: Type.String(),
  op: Moment,
});
export const BeeldSchema = Type.Object({
  onderdeel: Type.String({ description: 'levensdomein, of taalvaardigheid' }),
  titel: TekstSchema,
  zelf: OfNiets(BeeldkantSchema),
  professional: OfNiets(BeeldkantSchema),
  verschilt: Type.Boolean(),
});
export const SchaalSchema = Type.Object({
  onderdeel: Type.String(),
  titel: TekstSchema,
  ankers: Type.Array(Type.Object({ waarde: Type.String(), tekst: TekstSchema })),
});
export const BeeldenSchema = Type.Object({
  beelden: Type.Array(BeeldSchema),
  schalen: Type.Array(SchaalSchema, { description: 'wat er te kiezen valt, met wat elke keuze betekent' }),
});
export const BeeldInvoer = Type.Object({
  onderdeel: Type.String({ maxLength: 40 }),
  waarde: Type.String({ maxLength: 20, description: '1 tot en met 5, of een taalniveau' }),
  toelichting: Type.Optional(Type.String({ minLength: 3, maxLength: 1000 })),
  versie: Type.Integer({ minimum: 0, maximum: 10_000 }),
});

export const Uitkomstveld = oneOf(uitkomsten, 'wat ervan kwam');
