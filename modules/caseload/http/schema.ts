/** Knows how the caseload looks in the API. Points and prices are whole numbers. */
import { Type } from 'typebox';
import { contactklassen } from '../domain/prijs.ts';

export const Id = Type.String({ format: 'uuid' });
export const Dag = Type.String({ format: 'date' });
export const OfNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
export const MedewerkerId = Type.String({ minLength: 1, maxLength: 100 });
const Naam = Type.String({ minLength: 1, maxLength: 100 });
const Getal = Type.Integer({ minimum: -1_000_000, maximum: 1_000_000 });

export const Klasse = Type.Unsafe<(typeof contactklassen)[number]>({ type: 'string', enum: [...contactklassen] });
const PerKlasse = Type.Object({ intensief: Getal, gemiddeld: Getal, laag: Getal });

export const Prijzen = Type.Object({
  wissel: Type.Integer({ minimum: -1_000_000, maximum: 1_000_000, description: 'een andere consulent dan nu' }),
  gebied: Type.Integer({ minimum: -1_000_000, maximum: 1_000_000, description: 'een consulent van een ander team' }),
  discipline: Getal,
  balans: Type.Integer({ minimum: -1_000_000, maximum: 1_000_000, description: 'een tiende boven het gelijke deel' }),
});

export const InstellingSchema = Type.Object({
  gewichten: PerKlasse,
  norm: Type.Object({ goed: Getal, hoogst: Getal }),
  prijzen: Prijzen,
  volleWeek: Type.Integer({ minimum: 0, maximum: 168, description: 'uren' }),
  stilte: PerKlasse,
  disciplines: Type.Array(Naam, { maxItems: 20 }),
  fasen: Type.Array(Naam, { maxItems: 20 }),
  namen: Type.Object({ loket: Naam, consulent: Naam }),
  omslag: OfNiets(Dag),
});

export const TeamWens = Type.Object({
  naam: Naam,
  postcodes: Type.Array(Type.String({ pattern: '^[1-9]\\d{3}$', description: 'de vier cijfers' }), { maxItems: 200 }),
});
const Team = Type.Object({ id: Id, naam: Naam, postcodes: Type.Array(Type.String()) });

export const ConsulentWens = Type.Object({
  naam: Naam,
  teamId: Id,
  uren: Type.Integer({ minimum: 1, maximum: 40, description: 'per week' }),
  disciplines: Type.Array(Naam, { maxItems: 20 }),
});

export const Druk = Type.Unsafe<'ruimte' | 'goed' | 'vol' | 'boven de norm' | 'afwezig'>({
  type: 'string',
  enum: ['ruimte', 'goed', 'vol', 'boven de norm', 'afwezig'],
});
const Belasting = Type.Object({
  medewerkerId: Type.String(),
  naam: Type.String(),
  teamId: Id,
  uren: Type.Integer(),
  disciplines: Type.Array(Type.String()),
  inwoners: Type.Integer(),
  punten: Type.Integer(),
  ruimte: Type.Integer({ description: 'punten die hij voor zijn uren hoogstens draagt' }),
  gewogen: Type.Number({ description: 'als inwoners met gemiddeld contact in een volle week' }),
  druk: Druk,
});

export const CaseloadSchema = Type.Object({
  instelling: InstellingSchema,
  teams: Type.Array(Team),
  consulenten: Type.Array(Belasting),
  afwezigheden: Type.Array(Type.Object({ medewerkerId: Type.String(), vanaf: Dag, totEnMet: Dag })),
  inwoners: Type.Integer(),
  zonderConsulent: Type.Integer(),
  overdrachten: Type.Integer({ description: 'voorgesteld en nog niet aanvaard' }),
  tekort: Type.Object({
    consulenten: Type.Integer({ description: 'volle weken die nu ontbreken om binnen de norm te blijven' }),
  }),
  laatsteVoorstel: OfNiets(Id),
  kandidaten: Type.Array(Type.Object({ id: Type.String(), naam: Type.String() }), {
    description: 'coaches die nog in geen team zitten',
  }),
});

const Regel = Type.Object({
  persoonId: Id,
  naam: Type.String(),
  klasse: OfNiets(Klasse),
  van: OfNiets(Type.String()),
  naar: Type.String(),
  redenen: Type.Array(Type.String()),
  status: Type.Unsafe<'open' | 'aanvaard' | 'afgewezen' | 'achterhaald'>({
    type: 'string',
    enum: ['open', 'aanvaard', 'afgewezen', 'achterhaald'],
  }),
  toelichting: OfNiets(Type.String()),
  beslistDoor: OfNiets(Type.String()),
});

export const VoorstelSchema = Type.Object({
  id: Id,
  soort: Type.Unsafe<'alles' | 'afwezigheid'>({ type: 'string', enum: ['alles', 'afwezigheid'] }),
  prijzen: Prijzen,
  gemaaktDoor: Type.String(),
  gemaaktOp: Type.String({ format: 'date-time' }),
  wissels: Type.Integer(),
  blijft: Type.Integer(),
  tekort: Type.Object({ inwoners: Type.Integer(), consulenten: Type.Integer() }),
  belasting: Type.Array(
    Type.Object({ medewerkerId: Type.String(), naam: Type.String(), voor: Type.Integer(), na: Type.Integer() }),
  ),
  afweging: Type.Array(
    Type.Object({
      wissel: Type.Integer(),
      wissels: Type.Integer(),
      scheef: Type.Integer({ description: 'tienden van een procent boven het gelijke deel, van wie het meest draagt' }),
      gekozen: Type.Boolean(),
    }),
  ),
  regels: Type.Array(Regel),
});

export const Gekozen = Type.Array(Id, { minItems: 1, maxItems: 5_000, uniqueItems: true });

export const PlaatsingSchema = Type.Object({
  consulent: OfNiets(Type.Object({ id: Type.String(), naam: Type.String() })),
  redenen: Type.Array(Type.String()),
  tekort: Type.Integer({ description: 'volle weken van een consulent die ontbreken' }),
});
