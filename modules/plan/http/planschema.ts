/** Knows how a plan, its versions and what differs between them look in the API. */
import { levensdomeinen } from '@samenkracht/core';
import { Type } from 'typebox';
import { stapstanden } from '../domain/voortgang.ts';

export const Id = Type.String({ format: 'uuid' });
export const Dag = Type.String({ format: 'date', description: 'kalenderdag, bijvoorbeeld 2026-11-25' });
export const Tijdstip = Type.String({ format: 'date-time', description: 'moment in UTC' });
export const OfNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
export const oneOf = <const T extends string>(waarden: readonly T[], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: [...waarden], description });

/** Words that say something: not only spaces. */
export const Woorden = (hoogstens: number, description: string) =>
  Type.String({ minLength: 3, maxLength: hoogstens, pattern: '\\S', description });

export const PersoonParams = Type.Object({ persoonId: Id });
export const Versie = Type.Integer({ minimum: 1, maximum: 100_000 });

const Onderdeelvelden = {
  id: Type.String({ format: 'uuid', description: 'door de schrijver gekozen; hetzelfde onderdeel houdt zijn id' }),
  soort: oneOf(['doel', 'stap', 'belemmering'], 'wat voor onderdeel van het plan'),
  domein: oneOf(levensdomeinen, 'het leefgebied'),
  tekst: Woorden(500, 'in eigen woorden'),
  wie: oneOf(['inwoner', 'consulent', 'samen', 'ander'], 'wie het doet'),
  wieAnders: Type.Optional(
    Type.String({ minLength: 2, maxLength: 100, pattern: '\\S', description: 'wie die ander is' }),
  ),
  vanaf: Type.Optional(Dag),
  wanneer: Type.Optional(Type.String({ format: 'date', description: 'uiterlijk op deze dag' })),
  bij: Type.Optional(Type.String({ format: 'uuid', description: 'het doel of de belemmering waar het bij hoort' })),
};
export const OnderdeelSchema = Type.Object(Onderdeelvelden);

/** At most so many parts: a plan that is longer is no plan. */
export const BewerkingSchema = Type.Object({
  basis: Type.Integer({
    minimum: 0,
    maximum: 100_000,
    description: 'de versie waarin gewijzigd is; 0 als er nog geen plan was',
  }),
  onderdelen: Type.Array(OnderdeelSchema, { maxItems: 100 }),
});

const wieSoort = oneOf(['inwoner', 'consulent'], 'de inwoner zelf, of wie hem begeleidt');

export const HandtekeningSchema = Type.Object({
  versie: Versie,
  door: wieSoort,
  naam: Type.String(),
  op: Tijdstip,
});

const PlandeelSchema = Type.Object({
  ...Onderdeelvelden,
  stand: oneOf(stapstanden, 'hoe het met de stap staat'),
  reden: OfNiets(Type.String({ description: 'waarom het niet gelukt is' })),
  bijgewerkt: OfNiets(Type.Object({ door: Type.String(), op: Tijdstip })),
});

const EvaluatieSchema = Type.Object({
  op: Dag,
  gehoudenOp: OfNiets(Dag),
  uitkomst: OfNiets(Type.String()),
});

export const PlanSchema = Type.Object({
  kenmerk: Type.String(),
  begonnenOp: Dag,
  versie: Versie,
  stand: oneOf(['ontwerp', 'wacht op inwoner', 'wacht op consulent', 'getekend'], 'wie deze versie nog moet tekenen'),
  getekendeVersie: OfNiets(Type.Integer({ description: 'de laatste versie die beiden tekenden' })),
  gewijzigdNaTekenen: Type.Boolean({ description: 'er is iets anders dan in de laatste versie die beiden tekenden' }),
  onderdelen: Type.Array(PlandeelSchema),
  dezeWeek: Type.Array(Id, {
    description: 'de stappen die deze week van de lezer vraagt, eerst wat het eerst af moet',
  }),
  handtekeningen: Type.Array(HandtekeningSchema),
  versies: Type.Array(
    Type.Object({
      nummer: Versie,
      door: Type.String(),
      doorWie: wieSoort,
      op: Tijdstip,
      samengevoegdMet: OfNiets(Type.Integer({ description: 'de versie die een ander intussen opsloeg' })),
      getekend: Type.Boolean(),
    }),
  ),
  evaluaties: Type.Array(EvaluatieSchema),
});
export const PlanAntwoord = Type.Object({ plan: OfNiets(PlanSchema) });

export const VerschilSchema = Type.Object({
  van: Versie,
  naar: Versie,
  verschillen: Type.Array(
    Type.Object({
      soort: oneOf(['erbij', 'eraf', 'anders'], 'wat er met het onderdeel gebeurde'),
      onderdeel: OnderdeelSchema,
      vroeger: OfNiets(OnderdeelSchema),
      velden: Type.Array(Type.String({ description: 'wat er anders is' })),
    }),
  ),
});
export const VerschilVraag = Type.Object({ van: Versie, naar: Versie });

export const TekenSchema = Type.Object({
  versie: Type.Integer({ minimum: 1, maximum: 100_000, description: 'de versie die de ondertekenaar las' }),
});
export const StandSchema = Type.Object({
  stapId: Id,
  stand: oneOf(stapstanden, 'hoe het met de stap staat'),
  reden: Type.Optional(Woorden(500, 'verplicht als het niet gelukt is')),
});
export const EvaluatieAfspraak = Type.Object({ op: Dag });
export const EvaluatieVerslag = Type.Object({ uitkomst: Woorden(2_000, 'wat de evaluatie opleverde') });
