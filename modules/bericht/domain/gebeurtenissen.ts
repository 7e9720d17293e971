/** Knows the events that make a bericht: what another module says happened, checked at the door. */
import type { Day, Money, Month } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';
import Type, { type Static, type TSchema } from 'typebox';
import Value from 'typebox/value';

const Dag = Type.Unsafe<Day>(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }));
const Maand = Type.Unsafe<Month>(Type.String({ pattern: '^\\d{4}-\\d{2}$' }));
const Bedrag = Type.Unsafe<Money>(Type.Integer({ description: 'in centen' }));
const Tekst = Type.String({ minLength: 1 });
const Teksten = Type.Array(Tekst);
const Id = Type.String({ minLength: 36, maxLength: 36 });

/** Who reads it. A decision about a couple goes to both. */
const Lezers = { persoonIds: Type.Array(Id, { minItems: 1 }) };
const Rekenregel = Type.Object({
  naam: Tekst,
  bedrag: Bedrag,
  waarom: Type.Optional(Type.String()),
  nadruk: Type.Optional(Type.Boolean()),
});

export const AanvraagIngediendData = Type.Object({
  ...Lezers,
  zaaknummer: Tekst,
  ontvangenOp: Dag,
  uiterstBesluit: Dag,
  voorschot: Type.Optional(
    Type.Object({
      uiterlijk: Dag,
      percentage: Type.Integer({ minimum: 1, maximum: 100 }),
      bedrag: Type.Optional(Bedrag),
    }),
  ),
});

export const PartnerUitgenodigdData = Type.Object({
  ...Lezers,
  /** Who applies: his name is looked up, it does not travel in the event. */
  aanvragerId: Id,
  kenmerk: Tekst,
  geldigTot: Dag,
});

export const GegevensGevraagdData = Type.Object({
  ...Lezers,
  zaaknummer: Tekst,
  /** Each is asked of one of the readers. */
  gevraagd: Type.Array(Type.Object({ persoonId: Id, wat: Tekst, waarom: Type.Optional(Tekst) }), { minItems: 1 }),
  uiterlijk: Dag,
  opgeschortVanaf: Dag,
});

export const TermijnVerlengdData = Type.Object({
  ...Lezers,
  zaaknummer: Tekst,
  weken: Type.Integer({ minimum: 1 }),
  reden: Tekst,
  uiterstBesluit: Dag,
});

/** Who took a decision and who prepared it: an objection is heard and decided by others (Awb 7:5, 10:3). */
const Wie = { genomenDoor: Type.Optional(Tekst), voorbereidDoor: Type.Optional(Tekst) };

const Besluitgrond = {
  ...Lezers,
  ...Wie,
  zaaknummer: Tekst,
  /** The day on which the decision is made known (art. 3:41 Awb). */
  genomenOp: Dag,
  bezwaarUiterlijk: Dag,
};

export const BesluitGenomenData = Type.Union([
  Type.Object({
    ...Besluitgrond,
    aard: Type.Literal('toekenning'),
    redenen: Teksten,
    artikelen: Teksten,
    onbevestigd: Type.Optional(Teksten),
    ingangsdatum: Dag,
    perMaand: Bedrag,
    vakantietoeslagPerMaand: Bedrag,
    eersteMaand: Type.Optional(Type.Object({ maand: Maand, bedrag: Bedrag })),
    betaaldag: Type.Integer({ minimum: 1, maximum: 31 }),
    eersteBetaling: Type.Optional(Dag),
    rekening: Type.Array(Rekenregel),
    voorschot: Type.Optional(Bedrag),
  }),
  Type.Object({
    ...Besluitgrond,
    aard: Type.Literal('afwijzing'),
    voorschot: Type.Optional(Bedrag),
    redenen: Teksten,
    artikelen: Teksten,
    onbevestigd: Type.Optional(Teksten),
    watNu: Type.Optional(Teksten),
  }),
  Type.Object({
    ...Besluitgrond,
    aard: Type.Literal('buiten behandeling'),
    voorschot: Type.Optional(Bedrag),
    gevraagdOp: Dag,
    gevraagdUiterlijk: Dag,
    ontbreekt: Teksten,
  }),
]);

export const MaandBetaaldData = Type.Object({
  /** The last day with a right, of a payment after the end. */
  gestoptOp: Type.Optional(Dag),
  ...Lezers,
  kenmerk: Tekst,
  maand: Maand,
  betaaldOp: Dag,
  betaald: Bedrag,
  rekening: Type.Array(Rekenregel),
  vakantietoeslagBewaard: Type.Optional(Bedrag),
  artikelen: Teksten,
  onbevestigd: Type.Optional(Teksten),
});

export const MaandHerzienData = Type.Object({
  ...Lezers,
  ...Wie,
  kenmerk: Tekst,
  maanden: Type.Array(Type.Object({ maand: Maand, was: Bedrag, wordt: Bedrag, oorzaak: Tekst }), { minItems: 1 }),
  afhandeling: Type.Union([
    Type.Object({ soort: Type.Literal('geen') }),
    Type.Object({
      soort: Type.Literal('nabetaling'),
      bedrag: Bedrag,
      op: Type.Optional(Dag),
      metSchuld: Type.Optional(Bedrag),
    }),
    Type.Object({ soort: Type.Literal('schuld'), bedrag: Bedrag }),
    Type.Object({
      soort: Type.Literal('verrekening'),
      bedrag: Bedrag,
      perMaand: Type.Optional(Bedrag),
      vanaf: Type.Optional(Maand),
    }),
    Type.Object({ soort: Type.Literal('beoordeling'), bedrag: Bedrag }),
  ]),
  artikelen: Teksten,
  bezwaarUiterlijk: Dag,
  onbevestigd: Type.Optional(Teksten),
});

/** A dated change of a benefit, as it was decided. An amount that is left out cannot be said yet. */
export const UitkeringGewijzigdData = Type.Object({
  ...Lezers,
  ...Wie,
  kenmerk: Tekst,
  besluit: Tekst,
  waarom: Tekst,
  genomenOp: Dag,
  maanden: Type.Array(Type.Object({ maand: Maand, was: Type.Optional(Bedrag), wordt: Type.Optional(Bedrag) })),
  artikelen: Teksten,
  bezwaarUiterlijk: Dag,
  onbevestigd: Type.Optional(Teksten),
});

/** A measure of art. 18 Pw: what is thought of something, or what was decided. `waarom` is what the college says of it, in its own words. */
export const MaatregelGemeldData = Type.Object({
  ...Lezers,
  ...Wie,
  kenmerk: Tekst,
  stand: Type.Union([
    Type.Literal('aangekondigd'),
    Type.Literal('ingetrokken'),
    Type.Literal('geen'),
    Type.Literal('waarschuwing'),
    Type.Literal('verlaging'),
    Type.Literal('einde'),
  ]),
  /** Which duty or conduct, as the law package calls it. */
  wat: Tekst,
  op: Dag,
  waarom: Tekst,
  genomenOp: Dag,
  /** Until and including this day he can tell his side. */
  uiterlijk: Type.Optional(Dag),
  /** Percent of the norm. */
  procent: Type.Optional(Type.Number()),
  maanden: Type.Array(Type.Object({ maand: Maand, was: Type.Optional(Bedrag), wordt: Type.Optional(Bedrag) })),
  /** The first month without the lowering. */
  vanaf: Type.Optional(Maand),
  heroverwegenVoor: Type.Optional(Dag),
  artikelen: Teksten,
  bezwaarUiterlijk: Type.Optional(Dag),
});
export type MaatregelGemeld = Static<typeof MaatregelGemeldData>;

/** A fine of art. 18a Pw: what is thought of something that was not told, or what was decided. `waarom` as for a measure. */
export const BoeteGemeldData = Type.Object({
  ...Lezers,
  ...Wie,
  kenmerk: Tekst,
  stand: Type.Union([
    Type.Literal('aangekondigd'),
    Type.Literal('ingetrokken'),
    Type.Literal('geen'),
    Type.Literal('waarschuwing'),
    Type.Literal('boete'),
    Type.Literal('teruggenomen'),
  ]),
  /** What was not told, in the words of the municipality. */
  wat: Tekst,
  /** The day on which it should have been told. */
  op: Dag,
  waarom: Type.Optional(Tekst),
  genomenOp: Dag,
  /** Until and including this day he can tell his side. */
  uiterlijk: Type.Optional(Dag),
  bedrag: Type.Optional(Bedrag),
  /** Does the benefit run, so that it is held from it? */
  loopt: Type.Optional(Type.Boolean()),
  artikelen: Teksten,
  bezwaarUiterlijk: Type.Optional(Dag),
});
export type BoeteGemeld = Static<typeof BoeteGemeldData>;

/** A month whose pay nobody told: the resident is reminded, once. */
export const LoonOntbreektData = Type.Object({
  ...Lezers,
  kenmerk: Tekst,
  maand: Maand,
  werkgevers: Type.Array(Tekst, { minItems: 1 }),
});

/** A professional answered a plan of work. */
export const WerkplanBeantwoordData = Type.Object({ ...Lezers, kenmerk: Tekst, tekst: Tekst, van: Tekst });

export type AanvraagIngediend = Static<typeof AanvraagIngediendData>;
export type PartnerUitgenodigd = Static<typeof PartnerUitgenodigdData>;
export type GegevensGevraagd = Static<typeof GegevensGevraagdData>;
export type TermijnVerlengd = Static<typeof TermijnVerlengdData>;
export type BesluitGenomen = Static<typeof BesluitGenomenData>;
export type MaandBetaald = Static<typeof MaandBetaaldData>;
export type MaandHerzien = Static<typeof MaandHerzienData>;
export type UitkeringGewijzigd = Static<typeof UitkeringGewijzigdData>;
export type WerkplanBeantwoord = Static<typeof WerkplanBeantwoordData>;
export type LoonOntbreekt = Static<typeof LoonOntbreektData>;

/**
 * The data of an event as its own type.
 * @throws Error naming the paths that do not fit, never their values: those may be personal.
 */
export const parseData = <T extends TSchema>(soort: string, schema: T, data: Json): Static<T> => {
  if (Value.Check(schema, data)) return data;
  const paths = Value.Errors(schema, data).map((error) => error.instancePath || '/');
  throw new Error(`${soort}: the data does not fit at ${[...new Set(paths)].join(', ')}`);
};

/** A step about the debts of a resident: proposed to him, decided, or answered with no. */
export const SchuldGewijzigdData = Type.Object({
  ...Lezers,
  ...Wie,
  kenmerk: Tekst,
  soort: Type.Union([
    Type.Literal('regeling'),
    Type.Literal('uitstel'),
    Type.Literal('terugvordering'),
    Type.Literal('bruto'),
    Type.Literal('kwijtschelding'),
    Type.Literal('aanmaning'),
    Type.Literal('rente'),
    Type.Literal('dwangbevel'),
    Type.Literal('beslag'),
    Type.Literal('doorbetaling'),
    Type.Literal('verdeling'),
    Type.Literal('geen inlichtingen'),
    Type.Literal('einde regeling'),
    Type.Literal('einde doorbetaling'),
    Type.Literal('einde beslag'),
    Type.Literal('gemiste termijn'),
    Type.Literal('loontekort'),
  ]),
  stand: Type.Union([Type.Literal('voorstel'), Type.Literal('staat'), Type.Literal('afgewezen')]),
  maand: Type.Optional(Maand),
  vanaf: Type.Optional(Maand),
  bedrag: Type.Optional(Bedrag),
  uiterlijk: Type.Optional(Dag),
  aan: Type.Optional(Tekst),
  betalingskenmerk: Type.Optional(Tekst),
  bezwaarUiterlijk: Type.Optional(Dag),
  onbevestigd: Type.Optional(Teksten),
});
export type SchuldGewijzigd = Static<typeof SchuldGewijzigdData>;
