/** Knows how instruments and the way through one look in the API. */
import { type Day, type Levensdomein, levensdomeinen, type Money } from '@samenkracht/core';
import { Type } from 'typebox';
import { taalniveaus } from '../domain/erk.ts';
import { betaalwijzen, type Instrumentinhoud, vormen } from '../domain/instrument.ts';
import { statussen, uitkomsten, type Verwijzingstatus } from '../domain/verwijzing.ts';

export const Id = Type.String({ format: 'uuid' });
export const Dag = Type.Unsafe<Day>(Type.String({ format: 'date' }));
export const OfNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
const keuze = <T extends string>(waarden: readonly T[], description?: string) =>
  Type.Unsafe<T>({ type: 'string', enum: [...waarden], ...(description === undefined ? {} : { description }) });

export const Domein = keuze<Levensdomein>(levensdomeinen, 'levensdomein, als in intake en perspectief');
export const Status = keuze<Verwijzingstatus>(statussen);
export const Uitkomstkeuze = keuze(uitkomsten);
export const Stand = keuze(['aanwezig', 'afgemeld', 'afwezig'] as const);
export const Reden = Type.String({ minLength: 5, maxLength: 500 });
export const InstrumentParams = Type.Object({ instrumentId: Id });
export const VerwijzingParams = Type.Object({ verwijzingId: Id });

export const Zoekvraag = {
  zoek: Type.Optional(Type.String({ maxLength: 100, description: 'woorden die er alle in staan' })),
  domein: Type.Optional(Domein),
  vorm: Type.Optional(keuze(['online', 'op locatie'] as const)),
  metPlek: Type.Optional(Type.Boolean({ description: 'alleen waar nu plek is' })),
};

const Tijd = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });
const Lestijd = Type.Object({
  dag: Type.Integer({ minimum: 1, maximum: 7, description: '1 is maandag' }),
  van: Tijd,
  tot: Tijd,
});

/** What a version says. Lengths are of a screen: nobody reads more of it. */
export const Inhoud = {
  naam: Type.String({ minLength: 3, maxLength: 80 }),
  wat: Type.String({ minLength: 10, maxLength: 600, description: 'wat het doet, voor wie meedoet' }),
  voorWie: Type.String({ minLength: 5, maxLength: 300 }),
  domeinen: Type.Array(Domein, { minItems: 1, maxItems: 5 }),
  dicht: Type.String({ minLength: 3, maxLength: 200, description: 'welke afstand het kleiner maakt' }),
  vaardigheden: Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { maxItems: 30, description: 'ESCO-id' }),
  plaats: Type.String({ minLength: 2, maxLength: 80 }),
  vorm: keuze<Instrumentinhoud['vorm']>(vormen),
  capaciteit: Type.Integer({ minimum: 0, maximum: 10_000, description: 'plekken tegelijk; 0 neemt niemand aan' }),
  wachttijdWeken: OfNiets(Type.Integer({ minimum: 0, maximum: 200, description: 'zegt de aanbieder' })),
  weken: OfNiets(Type.Integer({ minimum: 1, maximum: 520 })),
  startdagen: Type.Array(Dag, { maxItems: 60, description: 'leeg is elke dag' }),
  tijden: Type.Array(Lestijd, { maxItems: 20 }),
  eigenMinuten: Type.Integer({ minimum: 0, maximum: 6_000, description: 'per week, zelf te kiezen' }),
  prijs: Type.Unsafe<Money>(Type.Integer({ minimum: 0, maximum: 10_000_000, description: 'in centen' })),
  betaalwijze: keuze<Instrumentinhoud['betaalwijze']>(betaalwijzen),
  keren: OfNiets(Type.Integer({ minimum: 1, maximum: 2_000, description: 'bij betalen per keer: hoogstens' })),
  postcode: Type.Optional(Type.String({ pattern: '^[1-9]\\d{3}$', description: 'vier cijfers, voor de afstand' })),
  taalVanaf: Type.Optional(keuze(taalniveaus)),
  leeftijdVanaf: Type.Optional(Type.Integer({ minimum: 0, maximum: 120 })),
  leeftijdOnder: Type.Optional(Type.Integer({ minimum: 1, maximum: 120 })),
};

const ResultaatSchema = OfNiets(
  Type.Object({
    geeindigd: Type.Integer(),
    gelukt: Type.Integer(),
    deel: Type.Number({ description: 'procent van wie ermee klaar is' }),
    naarWerk: Type.Integer(),
    gestopt: Type.Integer(),
  }),
);

/** What a resident sees of an instrument: nothing of money. */
const Openbaar = {
  id: Id,
  naam: Type.String(),
  wat: Type.String(),
  voorWie: Type.String(),
  domeinen: Type.Array(Domein),
  vaardigheden: Type.Array(Type.String({ description: 'ESCO-id van wat men erna kan' })),
  dicht: Type.String(),
  plaats: Type.String(),
  vorm: keuze(vormen),
  aanbieder: Type.String(),
  vrij: Type.Integer({ description: 'plekken die nu vrij zijn' }),
  wachtend: Type.Integer(),
  wachttijdWeken: OfNiets(Type.Integer()),
  wachtdagen: OfNiets(Type.Integer({ description: 'gemeten, de middelste; verborgen onder de tien' })),
  weken: OfNiets(Type.Integer()),
  eersteStart: OfNiets(Dag),
  tijden: Type.Array(Lestijd),
  minutenPerWeek: Type.Integer(),
  resultaat: ResultaatSchema,
  voorbeeld: Type.Boolean({ description: 'verzonnen, om rond te kijken' }),
};

export const MijnInstrumentSchema = Type.Object({ ...Openbaar, alGevraagd: Type.Boolean() });

export const InstrumentSchema = Type.Object({
  ...Openbaar,
  aanbiederId: Id,
  aanbiederTot: OfNiets(Dag),
  versie: Type.Integer(),
  vanaf: Dag,
  capaciteit: Type.Integer(),
  bezet: Type.Integer(),
  startdagen: Type.Array(Dag),
  eigenMinuten: Type.Integer(),
  prijs: Type.Integer(),
  betaalwijze: keuze(betaalwijzen),
  keren: OfNiets(Type.Integer()),
  postcode: OfNiets(Type.String()),
  taalVanaf: OfNiets(keuze(taalniveaus)),
  leeftijdVanaf: OfNiets(Type.Integer()),
  leeftijdOnder: OfNiets(Type.Integer()),
  hoogsteKosten: Type.Integer({ description: 'wat een deelname hoogstens kost, in centen' }),
});

const Verwijzingbasis = {
  id: Id,
  instrumentId: Id,
  instrument: Type.String(),
  aanbieder: Type.String(),
  plaats: Type.String(),
  status: Status,
  gevraagdOp: Dag,
  wachtplaats: OfNiets(Type.Integer({ description: 'de hoeveelste in de rij' })),
  begin: OfNiets(Dag),
  laatsteDag: OfNiets(Dag),
  reden: OfNiets(Type.String()),
};

export const MijnVerwijzingSchema = Type.Object({ ...Verwijzingbasis, intrekbaar: Type.Boolean() });

export const VerwijzingSchema = Type.Object({
  ...Verwijzingbasis,
  gevraagdDoor: keuze(['inwoner', 'coach'] as const),
  coach: OfNiets(Type.String()),
  doel: OfNiets(Type.String()),
  uitkomst: OfNiets(Uitkomstkeuze),
  aanbiederTot: OfNiets(Dag),
  keerAanwezig: Type.Integer(),
  keerAfwezig: Type.Integer(),
});

/** What a provider may know: who comes, for what, when, and whether he was there. */
export const DeelnemerSchema = Type.Object({
  id: Id,
  naam: Type.String(),
  instrument: Type.String(),
  status: Status,
  doel: OfNiets(Type.String()),
  coach: OfNiets(Type.String()),
  verwezenOp: Dag,
  begin: OfNiets(Dag),
  laatsteDag: OfNiets(Dag),
  aanwezigheid: Type.Array(Type.Object({ dag: Dag, stand: Stand })),
});

export const AanbiederSchema = Type.Object({
  id: Id,
  naam: Type.String(),
  voorbeeld: Type.Boolean(),
  tot: OfNiets(Dag),
  eindeReden: OfNiets(Type.String()),
});
