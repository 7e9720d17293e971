/** Knows how a running uitkering, its months, debts and versions look in the API. */
import { Type } from 'typebox';
import {
  Bedrag,
  Dag,
  Id,
  InkomstenmaandSchema,
  Maand,
  OfNiets,
  oneOf,
  Regel,
  Tijdstip,
  VooruitblikSchema,
} from './maandschema.ts';
import { AankomendSchema } from './wijzigingbeeld.ts';

const VerschilSchema = Type.Object(
  {
    versie: Type.Integer(),
    voor: Bedrag,
    na: Bedrag,
    verschil: Type.Integer({ description: 'in centen; negatief is minder dan eerst' }),
    oorzaak: Type.String(),
    op: Tijdstip,
    redenen: Type.Array(Type.Object({ oorzaak: Type.String(), gevolg: Bedrag })),
  },
  { description: 'wat een nieuwe berekening van een maand veranderde' },
);

const SpecificatieSchema = Type.Object(
  {
    maand: Maand,
    status: oneOf(['betaald', 'te betalen', 'herzien'], 'herzien: na de betaling opnieuw berekend'),
    bedrag: Type.Integer({ description: 'wat de maand nu bedraagt, zonder vakantietoeslag, in centen' }),
    betaald: Type.Integer({ description: 'wat over deze maand naar de bank ging, in centen' }),
    betaaldOp: OfNiets(Dag),
    teBetalen: Bedrag,
    schuld: Type.Integer({ description: 'wat over deze maand nog terug moet, in centen' }),
    vakantietoeslag: Type.Integer({ description: 'van deze maand bewaard, in centen' }),
    regels: Type.Array(Regel),
    artikelen: Type.Array(Type.String()),
    onzekerheden: Type.Array(Type.String()),
    verschillen: Type.Array(VerschilSchema),
  },
  { description: 'de specificatie van een maand: norm, inkomen, vrijlating, vakantietoeslag, betaald' },
);

const SchuldSchema = Type.Object(
  {
    maand: Maand,
    oorspronkelijk: Bedrag,
    open: Type.Integer({ description: 'wat nog niet is verrekend, in centen' }),
    oorzaak: Type.String(),
    ontstaanOp: Dag,
    status: oneOf(
      ['netto', 'bruto beoordelen'],
      'bruto beoordelen: een medewerker beslist eerst; er wordt nog niets ingehouden',
    ),
  },
  { description: 'een schuld, per maand waarover hij ontstond' },
);

export const MijnUitkeringSchema = Type.Object({
  uitkering: OfNiets(
    Type.Object({
      id: Id,
      ingangsdatum: Dag,
      einddatum: OfNiets(Dag),
      jaar: Type.Integer({ description: 'het jaar van vandaag, of het laatste waarin de uitkering liep' }),
      betaaldag: Type.Integer({ description: 'dag van de maand waarop wordt betaald' }),
      rekening: Type.String({ description: 'rekeningnummer, deels verborgen' }),
      volgende: OfNiets(VooruitblikSchema),
      maanden: Type.Array(SpecificatieSchema),
      slotbetalingen: Type.Array(
        Type.Object({
          betaaldOp: Dag,
          bedrag: Bedrag,
          regels: Type.Array(
            Type.Object({
              maand: Maand,
              bedrag: Bedrag,
              vakantietoeslag: Type.Integer({ description: 'deel hiervan dat was bewaard, in centen' }),
            }),
          ),
        }),
        { description: 'wat na het einde van de uitkering nog is betaald, en over welke maanden' },
      ),
      prognose: Type.Array(VooruitblikSchema),
      vakantietoeslag: Type.Object({ gereserveerd: Bedrag, uitbetaling: Maand }),
      schulden: Type.Array(SchuldSchema),
      openSchuld: Bedrag,
      inhoudingPerMaand: OfNiets(
        Type.Integer({ description: 'ten hoogste wat per maand wordt ingehouden, in centen' }),
      ),
    }),
  ),
});

const MaandversieSchema = Type.Object({
  versie: Type.Integer(),
  bedrag: Bedrag,
  vakantietoeslag: Bedrag,
  oorzaak: Type.String(),
  bekendOp: Tijdstip,
  invoerHash: Type.String({ description: 'vingerafdruk van de feiten waarmee is gerekend' }),
  runId: OfNiets(Id),
  regels: Type.Array(Regel),
  artikelen: Type.Array(Type.String()),
  onzekerheden: Type.Array(Type.String()),
  wetsversies: Type.Array(Type.Object({ tabel: Type.String(), vanaf: Dag, zekerheid: Type.String() }), {
    description: 'de gebruikte rijen van de tabellen van de wet',
  }),
});

const UitzonderingSchema = Type.Object({
  code: Type.String(),
  maand: OfNiets(Maand),
  uitleg: Type.String(),
  uitzonderingId: OfNiets(Id),
});

export const UitkeringSchema = Type.Object({
  id: Id,
  persoonId: Id,
  partnerId: OfNiets(Id),
  zaakId: OfNiets(Id),
  ingangsdatum: Dag,
  einddatum: OfNiets(Dag),
  rekening: Type.String({ description: 'rekeningnummer, deels verborgen' }),
  maanden: Type.Array(
    Type.Intersect([
      SpecificatieSchema,
      Type.Object({ versies: Type.Array(MaandversieSchema), inkomsten: InkomstenmaandSchema }),
    ]),
  ),
  open: Type.Array(InkomstenmaandSchema, { description: 'maanden die nog niet betaald zijn' }),
  prognose: Type.Array(VooruitblikSchema),
  uitzonderingen: Type.Array(UitzonderingSchema, { description: 'wat een mens moet oplossen' }),
  volgende: OfNiets(AankomendSchema),
  schulden: Type.Array(SchuldSchema),
  totalen: Type.Object({ betaald: Bedrag, teBetalen: Bedrag, schuld: Bedrag, gereserveerd: Bedrag }),
  beslotenMinBetaald: Type.Array(
    Type.Object({
      vanaf: Dag,
      verschil: Type.Integer({ description: 'in centen; negatief is meer betaald dan nu besloten' }),
    }),
    { description: 'wat besloten is min wat betaald is, als lijn door de tijd' },
  ),
  overboekingen: Type.Array(
    Type.Object({
      boekdatum: Dag,
      debet: Type.String(),
      debetMaand: Maand,
      credit: Type.String(),
      creditMaand: Maand,
      bedrag: Bedrag,
      oorzaak: Type.String(),
    }),
    { description: 'het grootboek van deze uitkering, oudste eerst' },
  ),
});
