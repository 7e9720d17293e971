/** Knows how care after the benefit and coming back look in the API, and how a refusal about them is told. */
import type { RefusalMap } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { type Lijstweigering, lijstnamen } from '../domain/lijstinstelling.ts';
import { hoeGaatHet, type Nazorgweigering, nazorgstanden } from '../domain/nazorg.ts';
import type { Terugkeerweigering } from '../store/nazorghouden.ts';
import { Dag, Id, OfNiets, oneOf, Woorden } from './planschema.ts';

const Hoe = oneOf(hoeGaatHet, 'hoe het met de inwoner gaat');
const Code = Type.String({ pattern: '^[a-z][a-z-]{1,29}$', description: 'een reden uit de lijst van de gemeente' });
const Redenschema = Type.Object({ code: Code, naam: Type.String({ minLength: 2, maxLength: 80, pattern: '\\S' }) });

const MomentSchema = Type.Object({
  id: Id,
  maanden: Type.Integer({ description: 'zoveel maanden na het einde' }),
  op: Dag,
  stand: oneOf(nazorgstanden, 'of het gesprek is geweest'),
  teLaat: Type.Boolean({ description: 'de dag is voorbij en het gesprek is er nog niet geweest' }),
  hoe: OfNiets(Hoe),
  toelichting: OfNiets(Type.String()),
  door: OfNiets(Type.String({ description: 'naam van de medewerker' })),
  gedaanOp: OfNiets(Dag),
});

const WaaromSchema = Type.Object({
  redenen: Type.Array(Redenschema),
  toelichting: OfNiets(Type.String()),
  besprokenOp: Dag,
  door: Type.String({ description: 'naam van de medewerker' }),
  klopt: OfNiets(Type.Boolean({ description: 'wat de inwoner ervan zegt; leeg als die nog niets zei' })),
});

export const NazorgSchema = Type.Object({
  gevolgd: Type.Boolean({ description: 'de inwoner is weg en nog niet terug' }),
  gevraagd: Type.Boolean({ description: 'de inwoner zei dat het niet goed gaat en wacht op antwoord' }),
  uitstromen: Type.Array(
    Type.Object({
      id: Id,
      bron: oneOf(['uitkering', 'programma'], 'wat er stopte'),
      einde: Type.String({ format: 'date', description: 'de eerste dag zonder' }),
      reden: oneOf(['werk', 'verhuizing', 'onbekend'], 'waardoor het stopte'),
      terug: OfNiets(Type.String({ format: 'date', description: 'de eerste dag dat er weer een uitkering was' })),
      binnenJaar: Type.Boolean({ description: 'terug binnen een jaar' }),
      momenten: Type.Array(MomentSchema),
      waarom: OfNiets(WaaromSchema),
    }),
    { description: 'het laatste eerst' },
  ),
  redenen: Type.Array(Redenschema, { description: 'de redenen waaruit nu gekozen kan worden' }),
});

export const SignaalSchema = Type.Object({
  tekst: Type.Optional(Woorden(1_000, 'wat er is; mag ook leeg')),
});
export const AflopenSchema = Type.Union([
  Type.Object({
    stand: Type.Literal('gehouden'),
    hoe: Hoe,
    toelichting: Type.Optional(Woorden(1_000, 'wat er besproken is; de inwoner leest dit ook')),
  }),
  Type.Object({ stand: Type.Literal('gemist'), toelichting: Woorden(500, 'waarom het niet lukte') }),
]);
export const TerugkeerredenSchema = Type.Object({
  redenen: Type.Array(Code, { minItems: 1, maxItems: 20 }),
  toelichting: Type.Optional(Woorden(1_000, 'wat er gebeurde; de inwoner leest dit ook')),
  besprokenOp: Type.String({ format: 'date', description: 'de dag waarop u dit samen besprak' }),
});
export const AntwoordSchema = Type.Object({ klopt: Type.Boolean() });

export const CijfersVraag = Type.Object({
  jaar: Type.Integer({ minimum: 2000, maximum: 2100, description: 'het jaar waarin iemand terugkwam' }),
});
const Tientallen = OfNiets(Type.Integer({ description: 'in hele tientallen naar beneden; leeg onder de tien' }));
export const TerugkeercijfersSchema = Type.Object({
  jaar: Type.Integer(),
  terug: Tientallen,
  metReden: Tientallen,
  redenen: Type.Array(Type.Object({ code: Type.String(), naam: Type.String(), aantal: Tientallen })),
});

export const LijstenSchema = Type.Object({
  nazorgmaanden: Type.Array(Type.Integer()),
  terugkeerredenen: Type.Array(Redenschema),
});
const Vanaf = Type.Optional(Type.String({ format: 'date', description: 'vanaf welke dag; vandaag als u niets kiest' }));
export const LijstkeuzeSchema = Type.Union([
  Type.Object({
    naam: Type.Literal(lijstnamen[0]),
    waarde: Type.Array(Type.Integer({ minimum: 1, maximum: 24 }), { maxItems: 8 }),
    vanaf: Vanaf,
  }),
  Type.Object({ naam: Type.Literal(lijstnamen[1]), waarde: Type.Array(Redenschema, { maxItems: 20 }), vanaf: Vanaf }),
]);

export const nazorgweigeringen: RefusalMap<Nazorgweigering | Terugkeerweigering> = {
  NAZORG_NIET_GEVONDEN: {
    status: 404,
    titel: 'Dit gesprek is er niet',
    uitleg: 'Open de nazorg opnieuw. Misschien is de inwoner terug of is het gesprek vervallen.',
  },
  NAZORG_AL_GEDAAN: {
    status: 409,
    titel: 'Dit gesprek is al vastgelegd',
    uitleg: 'Iemand legde al vast hoe het ging. U hoeft niets te doen.',
  },
  NAZORG_TE_VROEG: {
    status: 422,
    titel: 'Deze dag moet nog komen',
    uitleg: 'Een gesprek kunt u pas missen als de dag er is. Houdt u het eerder? Leg dan vast hoe het gaat.',
  },
  TERUGKEER_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze terugkeer is er niet',
    uitleg: 'Open de nazorg opnieuw. Alleen van wie binnen een jaar terugkwam leggen wij de reden vast.',
  },
  TERUGKEERREDEN_ONBEKEND: {
    status: 422,
    titel: 'Deze reden staat niet in de lijst',
    uitleg: 'De lijst van uw gemeente is veranderd. Open de pagina opnieuw en kies uit de lijst.',
  },
  TERUGKEER_BESPROKEN_DAG: {
    status: 422,
    titel: 'Op deze dag kan het niet besproken zijn',
    uitleg: 'Kies de dag van het gesprek: na het einde van de uitkering, en niet later dan vandaag.',
  },
  TERUGKEER_AL_BEANTWOORD: {
    status: 409,
    titel: 'U gaf al antwoord',
    uitleg: 'Uw antwoord staat er. Wilt u er iets over zeggen? Stel uw coach een vraag.',
  },
};

export const lijstweigeringen: RefusalMap<Lijstweigering> = {
  MAANDEN_ONJUIST: {
    status: 422,
    titel: 'Deze maanden kunnen niet',
    uitleg: 'Noem hoogstens acht maanden, van vroeg naar laat, tot en met 24. Geen maand twee keer.',
  },
  REDENEN_ONJUIST: {
    status: 422,
    titel: 'Deze redenen kunnen niet',
    uitleg: 'Geef elke reden een eigen code van kleine letters, en een naam. Er is minstens één reden.',
  },
  LIJST_STAAT_AL: {
    status: 409,
    titel: 'Voor die dag is al gekozen',
    uitleg: 'Een keuze wordt niet overschreven. Kies een andere dag.',
  },
  LIJST_IN_VERLEDEN: {
    status: 422,
    titel: 'Deze dag is al geweest',
    uitleg: 'Kies vandaag of een latere dag.',
  },
};
