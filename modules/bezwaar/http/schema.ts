/** Knows how decisions that can be objected to, and objections, look in the API. */
import { Type } from 'typebox';
import { gevolgen, uitkomsten } from '../domain/beslissing.ts';
import { hoorgronden } from '../domain/bezwaar.ts';

export const Id = Type.String({ format: 'uuid' });
export const Dag = Type.String({ format: 'date', description: 'kalenderdag, bijvoorbeeld 2026-11-25' });
export const Tijdstip = Type.String({ format: 'date-time', description: 'moment in UTC' });
export const OfNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
export const oneOf = <const T extends string>(waarden: readonly T[], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: [...waarden], description });

export const BezwaarParams = Type.Object({ bezwaarId: Id });
export const Gronden = Type.String({
  minLength: 3,
  maxLength: 10_000,
  description: 'waarom de inwoner het niet eens is met het besluit (artikel 6:5 Awb)',
});
export const Reden = Type.String({ minLength: 10, maxLength: 2000 });
export const Hoorgrondkeuze = oneOf(
  hoorgronden,
  'artikel 7:3 Awb: a kennelijk niet-ontvankelijk, b kennelijk ongegrond, c de inwoner wil het niet, d geen antwoord op tijd, e volledig tegemoetgekomen',
);

export const BesluitSchema = Type.Object({
  id: Id,
  soort: Type.String({ description: 'wat er besloten is, bijvoorbeeld toekenning of herziening' }),
  kenmerk: Type.String(),
  bekendgemaaktOp: Dag,
  bezwaarUiterlijk: Dag,
  opTijd: Type.Boolean({ description: 'vandaag bezwaar maken is op tijd (artikel 6:7 Awb)' }),
  bezwaarId: OfNiets(Id),
});

const WijzigingSchema = Type.Union([
  Type.Object({
    soort: Type.Literal('feit'),
    feit: Type.String({ minLength: 1, maxLength: 200 }),
    waarde: Type.Union([Type.String({ maxLength: 500 }), Type.Number(), Type.Boolean(), Type.Null()]),
    vanaf: Dag,
  }),
  Type.Object({
    soort: Type.Literal('afweging'),
    feit: Type.String({ minLength: 1, maxLength: 200 }),
    keuze: Type.String({ minLength: 1, maxLength: 100 }),
    motivering: Reden,
    vanaf: Dag,
  }),
  Type.Object({
    soort: Type.Literal('loon'),
    maand: Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }),
    netto: Type.Integer({ minimum: 0, maximum: 100_000_00, description: 'in centen' }),
  }),
]);

export const OnderdeelSchema = Type.Object({
  onderdeel: Type.String({ minLength: 3, maxLength: 200, description: 'waar het over gaat' }),
  uitkomst: oneOf(uitkomsten, 'wat wij van dit onderdeel vinden'),
  gevolg: oneOf(gevolgen, 'wat er met het besluit gebeurt (artikel 7:11 Awb)'),
  motivering: Reden,
  wijzigingen: Type.Array(WijzigingSchema, {
    maxItems: 20,
    description: 'wat er nu anders is: daarmee wordt opnieuw gerekend',
  }),
});

const Basis = {
  id: Id,
  zaaknummer: Type.String(),
  status: oneOf(['ontvangen', 'in behandeling', 'opgeschort', 'ter beslissing', 'afgedaan'], 'waar het bezwaar staat'),
  besluit: Type.Object({ id: Id, soort: Type.String(), kenmerk: Type.String(), bekendgemaaktOp: Dag }),
  ontvangenOp: Dag,
  gronden: OfNiets(Type.String()),
  redenenUiterlijk: OfNiets(Dag),
  tijdigheid: Type.String({ description: 'op tijd, of te laat en wat daarvan gevonden wordt' }),
  uitersteBesluitdatum: Dag,
  dagenOver: OfNiets(Type.Integer({ description: 'negatief is te laat; niets als er beslist is' })),
  hoorzitting: OfNiets(Type.Object({ op: Tijdstip, plaats: Type.String() })),
  gehoordOp: OfNiets(Dag),
  ingetrokkenOp: OfNiets(Dag),
  ingebrekestellingOp: OfNiets(Dag),
  dwangsom: OfNiets(
    Type.Object({ vanaf: Dag, bedrag: OfNiets(Type.Integer({ description: 'tot en met vandaag, in centen' })) }),
  ),
};

const BesliststukSchema = Type.Object({
  onderdelen: Type.Array(OnderdeelSchema),
  bekendgemaaktOp: Dag,
  beroepTotEnMet: Dag,
});

export const MijnBezwaarSchema = Type.Object({
  ...Basis,
  magIngebrekeStellen: Type.Boolean(),
  beslissing: OfNiets(BesliststukSchema),
});

export const BezwaarSchema = Type.Object({
  ...Basis,
  persoonId: Id,
  wie: Type.Object({ naam: Type.String(), geheim: Type.Boolean() }),
  onderwerp: OfNiets(Type.String({ format: 'uuid', description: 'de zaak of uitkering van het besluit' })),
  wijze: oneOf(['portaal', 'papier'], 'hoe het binnenkwam'),
  wilGehoordWorden: OfNiets(Type.Boolean()),
  redenTeLaat: OfNiets(Type.String()),
  verschoonbaar: OfNiets(Type.Object({ keuze: oneOf(['ja', 'nee'], 'niet te verwijten'), motivering: Type.String() })),
  metCommissie: Type.Boolean(),
  behandelaar: OfNiets(Type.String()),
  verslag: OfNiets(Type.Object({ op: Dag, door: Type.String(), tekst: Type.String() })),
  afgezien: OfNiets(Type.Object({ grond: Hoorgrondkeuze, toelichting: Type.String() })),
  dwangsombesluit: OfNiets(
    Type.Object({
      bedrag: Type.Integer({ description: 'in centen' }),
      status: oneOf(['voorgesteld', 'betaald', 'teruggelegd'], 'waar de dwangsom staat'),
      voorgesteldDoor: Type.String(),
      eigenVoorstel: Type.Boolean(),
      betaaldOp: OfNiets(Dag),
    }),
  ),
  kostenGevraagdOp: OfNiets(Dag),
  teDoen: Type.Array(oneOf(['gevolg', 'kosten'], 'wat na de beslissing nog moet gebeuren')),
  uitgevoerd: Type.Array(
    Type.Object({
      wat: oneOf(['gevolg', 'kosten'], 'wat is gedaan'),
      hoe: oneOf(['vanzelf', 'door een medewerker'], 'vanzelf: het bedrag is opnieuw berekend'),
      toelichting: Type.String(),
      door: Type.String(),
      op: Tijdstip,
    }),
  ),
  magHoren: Type.Boolean({ description: 'u werkte niet mee aan het besluit' }),
  magBeslissen: Type.Boolean({ description: 'u nam het besluit niet en stelde de beslissing niet op' }),
  voorstel: OfNiets(
    Type.Object({
      onderdelen: Type.Array(OnderdeelSchema),
      status: oneOf(['open', 'genomen', 'teruggelegd'], 'wat ermee gebeurde'),
      opgesteldDoor: Type.String(),
      genomenDoor: OfNiets(Type.String()),
      bekendgemaaktOp: OfNiets(Dag),
      beroepTotEnMet: OfNiets(Dag),
      redenTeruglegging: OfNiets(Type.String()),
    }),
  ),
});

/** A page of a worklist: as many lines as asked, after the last line of the page before. */
export const Pagina = Type.Object({
  aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: 'regels per bladzijde, anders 50' })),
  na: Type.Optional(Type.String({ format: 'uuid', description: 'de laatste regel van de vorige bladzijde' })),
});

export const WerklijstregelSchema = Type.Object({
  id: Id,
  zaaknummer: Type.String(),
  wie: Type.String(),
  status: Basis.status,
  soort: Type.String(),
  ontvangenOp: Dag,
  uitersteBesluitdatum: Dag,
  dagenOver: OfNiets(Type.Integer()),
  opgeschortTot: OfNiets(Dag),
  tijdigheid: Type.String(),
  ingebrekeGesteld: Type.Boolean(),
  behandelaar: OfNiets(Type.String()),
});
