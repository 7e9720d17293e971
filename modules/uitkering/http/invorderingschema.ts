/** Knows how debts and what is done about them look in the API. */
import { type Static, Type } from 'typebox';
import { Bedrag, Dag, Id, Maand, OfNiets, oneOf, Tijdstip } from './maandschema.ts';

const Wijze = oneOf(
  ['verrekening', 'overmaking'],
  'verrekening: ingehouden op de uitkering; overmaking: de inwoner betaalt zelf',
);
const Tekst = Type.String({ minLength: 2, maxLength: 70 });
/** Ten million euro: no debt of a resident comes near it, and more is a slip. */
const hoogste = 1_000_000_000;
const Centen = (description: string, minimum = 1) => Type.Integer({ minimum, maximum: hoogste, description });
const Wie = Type.Object({
  naam: Tekst,
  iban: Type.String({ maxLength: 40 }),
  kenmerk: Type.String({ minLength: 1, maxLength: 35, description: 'zoals de ontvanger het wil zien' }),
});
const lit = <const S extends string>(soort: S) => ({ soort: Type.Literal(soort) });

export const Regelingwens = Type.Object({
  // nought and less are answered by what an agreement can be
  perMaand: Centen('in centen', -hoogste),
  wijze: Wijze,
});
export const Uitstelwens = Type.Object({ totEnMet: Dag });

export const Stapwens = Type.Union([
  Type.Intersect([Type.Object(lit('regeling')), Regelingwens]),
  Type.Intersect([Type.Object(lit('uitstel')), Uitstelwens]),
  Type.Object({
    ...lit('terugvordering'),
    maand: Maand,
    oorzaak: oneOf(
      ['inlichtingenplicht geschonden', 'later bekend inkomen', 'anders te veel verleend'],
      'de grond: artikel 58 lid 1, of lid 2 onder f of a',
    ),
  }),
  Type.Object({
    ...lit('bruto'),
    maand: Maand,
    aow: Type.Boolean({ description: 'had de inwoner in die maand de AOW-leeftijd?' }),
    belasting: Type.Optional(Centen('alleen als ons het tarief van dat jaar ontbreekt, in centen')),
    bron: Type.Optional(Type.String({ minLength: 3, maxLength: 300 })),
  }),
  Type.Object({
    ...lit('kwijtschelding'),
    maand: Maand,
    bedrag: Type.Optional(Centen('minder dan alles, in centen')),
    betaling: oneOf(
      ['volledig', 'achterstand ingelopen', 'niet volledig', 'niets en niet te verwachten'],
      'hoe is betaald sinds de dag hieronder',
    ),
    sinds: Dag,
    inEenKeer: Centen('wat de inwoner in een keer betaalde, in centen', 0),
    uitgesloten: Type.Boolean({ description: 'sluit de beleidsregel het uit?' }),
    dringendeRedenen: Type.Boolean({ description: 'artikel 58 lid 8' }),
  }),
  Type.Object({ ...lit('aanmaning'), maand: Maand }),
  Type.Object({ ...lit('rente'), maand: Maand }),
  Type.Object({
    ...lit('dwangbevel'),
    maand: Maand,
    aan: Type.String({ minLength: 2, maxLength: 120, description: 'aan welke deurwaarder' }),
  }),
  Type.Intersect([
    Type.Object({
      ...lit('beslag'),
      vanaf: Maand,
      totaal: Centen('wat de beslaglegger in alles int, in centen'),
      rang: oneOf(
        ['voor verrekening', 'na verrekening'],
        'voor of na onze eigen verrekening: wie beoordeelt zegt waarom',
      ),
    }),
    Wie,
  ]),
  Type.Intersect([
    Type.Object({
      ...lit('doorbetaling'),
      vanaf: Maand,
      bedrag: Centen('per maand, in centen'),
      doel: oneOf(['huur', 'energie', 'zorgverzekering', 'anders'], 'waarvoor'),
      grond: oneOf(['machtiging', 'artikel 57'], 'de inwoner machtigde, of het college verbond de verplichting'),
    }),
    Wie,
  ]),
  Type.Object({ ...lit('verdeling'), iban: Type.String({ maxLength: 40, description: 'rekening van de partner' }) }),
  Type.Object(lit('geen inlichtingen')),
  Type.Object({ ...lit('einde'), van: Id }),
]);
export type Stapwens = Static<typeof Stapwens>;

const StapSchema = Type.Object({
  id: Id,
  soort: Type.String(),
  omschrijving: Type.String({ description: 'in een zin' }),
  toelichting: OfNiets(Type.String()),
  wachtOp: OfNiets(oneOf(['toetser', 'consulent', 'inwoner'], 'wie moet antwoorden')),
  stand: oneOf(['staat', 'wacht', 'afgewezen', 'beeindigd'], 'wacht: niemand antwoordde nog'),
  eigenVoorstel: Type.Boolean(),
  door: Type.String(),
  op: Tijdstip,
  dag: Dag,
  antwoordVan: OfNiets(Type.String()),
  /** For whom money goes, where it does. */
  naar: OfNiets(Type.Object({ naam: Type.String(), rekening: Type.String(), bedrag: Bedrag, afgedragen: Bedrag })),
  magBeeindigen: Type.Boolean(),
});

const SchuldregelSchema = Type.Object({
  maand: Maand,
  waarom: Type.String(),
  grond: Type.String(),
  wijze: oneOf(['verrekening', 'terugvordering'], 'verrekening: ten hoogste zes maanden, zonder apart besluit'),
  ontstaanOp: Dag,
  ouderdomMaanden: Type.Integer(),
  wie: oneOf(['alleen de ontvanger', 'alle gezinsleden', 'ook de partner'], 'wie het terug moet betalen (art. 59 Pw)'),
  oorspronkelijk: Bedrag,
  hoofdsom: Bedrag,
  belasting: Bedrag,
  kosten: Bedrag,
  rente: Bedrag,
  open: Bedrag,
  status: oneOf(
    [
      'wordt verrekend',
      'zelf betalen',
      'bruto beoordelen',
      'zes maanden voorbij',
      'deurwaarder',
      'verjaard',
      'voldaan',
    ],
    'wat er nu mee gebeurt',
  ),
  verrekenenTot: OfNiets(Maand),
  uiterlijk: OfNiets(Dag),
  inVerzuim: Type.Boolean(),
  renteTotNu: OfNiets(Type.Integer({ description: 'wettelijke rente tot vandaag, in centen; nog niet vastgesteld' })),
  onbevestigd: Type.Array(Type.String(), { description: 'welke bedragen achter die rente nog niet zijn bevestigd' }),
  renteOntbreekt: OfNiets(Type.String({ description: 'welke tabel ontbreekt, als de rente niet te berekenen is' })),
  teInnenTotEnMet: OfNiets(
    Type.String({
      format: 'date',
      description:
        'tot en met welke dag wij kunnen invorderen (art. 4:104 Awb); leeg zonder besluit tot terugvordering',
    }),
  ),
  gestuitOp: OfNiets(
    Type.String({ format: 'date', description: 'waardoor de vijf jaar opnieuw begonnen (art. 4:110)' }),
  ),
  betalingskenmerk: Type.String(),
  mogelijk: Type.Array(Type.String(), { description: 'welke stappen nu kunnen' }),
  bewegingen: Type.Array(
    Type.Object({
      dag: Dag,
      wat: Type.String(),
      bedrag: Type.Integer({ description: 'in centen; negatief is minder schuld' }),
    }),
    { description: 'alles wat deze schuld veranderde, oudste eerst; telt op tot wat openstaat' },
  ),
});

export const SchuldenSchema = Type.Object({
  uitkeringId: Id,
  open: Bedrag,
  perMaand: OfNiets(Type.Integer({ description: 'wat per maand wordt ingehouden of betaald, in centen' })),
  ruimte: OfNiets(Type.Integer({ description: 'wat de wet per maand ten hoogste toelaat in te houden, in centen' })),
  einde: OfNiets(Type.Object({ maand: Maand, maanden: Type.Integer(), laatsteBedrag: Bedrag })),
  voorstelPerMaand: OfNiets(Type.Integer({ description: 'wat het in twee jaar afbetaalt, in centen' })),
  betalingskenmerk: Type.String({ description: 'voor wie zelf overmaakt' }),
  rekening: OfNiets(Type.Object({ naam: Type.String(), iban: Type.String() })),
  regeling: OfNiets(Type.Object({ id: Id, perMaand: Bedrag, vanaf: Maand, wijze: Wijze })),
  achterstand: OfNiets(
    Type.Object(
      { maand: Maand, bedrag: Bedrag, termijnen: Type.Integer() },
      {
        description: 'wat van de regeling niet binnenkwam; de maand is de nieuwste termijn die mist',
      },
    ),
  ),
  uitstelTotEnMet: OfNiets(Dag),
  schulden: Type.Array(SchuldregelSchema),
  stappen: Type.Array(StapSchema, { description: 'voorstellen en besluiten, nieuwste eerst' }),
});
