/** Knows how a month run looks in the API. */
import { overgangenVanRun } from '@samenkracht/betaling';
import { Type } from 'typebox';
import { Bedrag, Dag, Id, Maand, OfNiets, oneOf, Tijdstip } from './maandschema.ts';

const Runstatus = oneOf(Object.keys(overgangenVanRun), 'waar de run staat');
const Runhandeling = oneOf(
  ['simuleren', 'voorleggen', 'goedkeuren', 'terugleggen', 'betalen', 'intrekken', 'stoppen', 'hervatten'],
  'een stap van de run',
);

export const MaandrunSchema = Type.Object({
  id: Id,
  maand: Maand,
  status: Runstatus,
  betaaldatum: Dag,
  aangemaaktOp: Tijdstip,
  handelingen: Type.Array(Runhandeling, { description: 'de stappen die nu kunnen' }),
  selectie: OfNiets(Type.Integer({ description: 'voor zoveel gekozen uitkeringen; null is iedereen' })),
  drempel: Type.Integer({
    description: 'in procenten: een groter verschil met de maand ervoor is een grote wijziging',
  }),
  voortgang: OfNiets(
    Type.Object(
      {
        werk: oneOf(['simuleren', 'goedkeuren', 'betalen'], 'wat nu wordt gedaan'),
        verwerkt: Type.Integer(),
        totaal: Type.Integer(),
        verwachtKlaarOp: OfNiets(
          Type.Unsafe<string>({
            ...Tijdstip,
            description: 'naar het gemeten tempo; null als er nog niets te meten is',
          }),
        ),
        secondenOver: OfNiets(Type.Integer({ description: 'van nu tot verwachtKlaarOp' })),
        onderbroken: OfNiets(
          Type.Object({ op: Tijdstip, door: Type.String() }, { description: 'stopgezet; wat gedaan is blijft staan' }),
        ),
      },
      { description: 'loopt er werk, dan hoe ver het is; vraag de run opnieuw op' },
    ),
  ),
  gestopt: OfNiets(
    Type.Object(
      { tabel: Type.String(), op: Dag, omschrijving: Type.String(), uitleg: Type.String() },
      { description: 'de simulatie is gestopt: dit bedrag ontbreekt' },
    ),
  ),
  gesimuleerdOp: OfNiets(Tijdstip),
  goedgekeurdOp: OfNiets(Tijdstip),
  betaaldOp: OfNiets(Tijdstip),
  eigenVoorlegging: Type.Boolean({ description: 'u hebt deze run zelf voorgelegd; een ander moet hem goedkeuren' }),
});

const Naam = OfNiets(Type.String({ description: 'wie het is; null zonder namen of als de naam niet bekend is' }));
const Reden = Type.Object({ uitkeringId: Id, code: Type.String(), uitleg: Type.String(), naam: Naam });

const Regel = Type.Object({
  uitkeringId: Id,
  naam: Naam,
  bedrag: Bedrag,
  vorigeMaand: OfNiets(Bedrag),
  verschil: OfNiets(Bedrag),
});

export const MaandrunMetTotalenSchema = Type.Intersect([
  MaandrunSchema,
  Type.Object({
    totalen: Type.Object({
      uitkeringen: Type.Integer(),
      betalingen: Type.Integer(),
      som: Type.Integer({ description: 'wat naar de bank gaat, in centen' }),
      nietsTeBetalen: Type.Integer(),
      uitzonderingen: Type.Integer(),
      vanzelf: OfNiets(Type.Number({ description: 'deel dat vanzelf gaat, in procenten met een decimaal' })),
      nabetaald: Bedrag,
      verrekend: Bedrag,
      gereserveerd: Bedrag,
      vorigeMaand: OfNiets(
        Type.Integer({
          description: 'wat dezelfde uitkeringen de maand ervoor bedroegen, in centen; null als er hier nog geen was',
        }),
      ),
      verschil: OfNiets(Bedrag),
      geboekt: Type.Integer(),
    }),
    redenen: Type.Array(Type.Object({ code: Type.String(), aantal: Type.Integer() }), {
      description: 'uitzonderingen per reden',
    }),
    uitzonderingen: Type.Array(Reden, {
      description: 'de eerste 200 uitkeringen die een mens moet bekijken',
    }),
    aandachtspunten: Type.Array(Reden, {
      description: 'de eerste 200 uitkeringen die betaald worden en waar een mens toch naar moet kijken',
    }),
    grootsteVerschillen: Type.Array(Regel, { description: 'de tien grootste verschillen met de maand ervoor' }),
    groteWijzigingen: Type.Array(Regel, {
      description:
        'de eerste 50 waarvan de maand zelf meer dan de drempel verschilt; zonder nabetaling en vakantietoeslag',
    }),
    uitschieters: Type.Array(Type.Object({ uitkeringId: Id, naam: Naam, bedrag: Bedrag }), {
      description:
        'de hoogste 20 betalingen die een kwart boven het hoogste gewone bedrag liggen; gewoon is wat een op de honderd krijgt, en ten minste drie',
    }),
    vergelijking: Type.Object(
      {
        gelijk: Type.Integer(),
        hoger: Type.Integer(),
        lager: Type.Integer(),
        nieuw: Type.Integer({ description: 'hier niet betaald in de maand ervoor' }),
        beeindigd: Type.Integer({ description: 'betaald in de maand ervoor, en voor deze maand beeindigd' }),
        bovenDrempel: Type.Integer(),
      },
      { description: 'de maand zelf naast de maand ervoor, geteld' },
    ),
    afwijkingen: Type.Array(
      Type.Object({ uitkeringId: Id, naam: Naam, soort: Type.String(), was: Bedrag, wordt: Bedrag }),
      { description: 'wat de tweede berekening anders vond; daardoor is niet goedgekeurd' },
    ),
    geschiedenis: Type.Array(
      Type.Object({
        handeling: Type.String(),
        van: Type.String(),
        naar: Type.String(),
        door: Type.String(),
        op: Tijdstip,
        toelichting: OfNiets(Type.String()),
      }),
    ),
    bestand: OfNiets(Type.Object({ aantal: Type.Integer(), som: Bedrag, sha256: Type.String() })),
  }),
]);
