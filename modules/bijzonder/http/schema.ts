/** Knows how applications for special assistance and allowances look in the API, and how refusals are told. */
import type { RefusalMap } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { regelingen } from '../domain/regeling.ts';
import type { BijzonderRefusal } from '../store/behandelen.ts';

export const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
export const Maand = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: 'kalendermaand' });
export const OfNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
export const Regelingkeuze = Type.Unsafe<(typeof regelingen)[number]>({
  type: 'string',
  enum: [...regelingen],
  description: 'artikel 35, 36 of 36b Participatiewet',
});
const Status = Type.Unsafe<'ontvangen' | 'in behandeling' | 'opgeschort' | 'ter beslissing' | 'afgedaan'>({
  type: 'string',
  enum: ['ontvangen', 'in behandeling', 'opgeschort', 'ter beslissing', 'afgedaan'],
});
export const BijzonderParams = Type.Object({ aanvraagId: Id });

const Enkel = Type.Union([Type.Boolean(), Type.Integer(), Type.String({ maxLength: 200 }), Type.Null()]);
const Periode = Type.Object({
  van: Maand,
  totEnMet: Maand,
  inkomen: Type.Integer({ minimum: 0, description: 'per maand met bijstand, in centen' }),
  norm: Type.Integer({ minimum: 0, description: 'per maand, in centen' }),
});
export const Antwoord = Type.Union([Enkel, Type.Array(Periode, { minItems: 1, maxItems: 60 })], {
  description: 'een bedrag in centen, ja of nee, een dag, een keuze, of maanden met inkomen en norm',
});
export const Antwoorden = Type.Record(Type.String({ maxLength: 60 }), Enkel);

export const VraagSchema = Type.Object({
  feit: Type.String(),
  vraag: Type.String(),
  hulp: Type.String(),
  soort: Type.String({ description: 'ja of nee, datum, bedrag, keuze, lijst of afweging' }),
  opties: Type.Array(Type.Object({ waarde: Type.String(), tekst: Type.String() })),
});

const BetalingSchema = Type.Object({
  maand: Maand,
  bedrag: Type.Integer(),
  betaaldOp: OfNiets(Dag),
  reden: OfNiets(Type.String({ description: 'waarom er deze maand niets werd betaald' })),
});
const BesluitSchema = Type.Object({
  verleend: Type.Boolean(),
  bedrag: Type.Integer({ description: 'in centen' }),
  reden: Type.String(),
  totEnMet: OfNiets(Maand),
  bekendgemaaktOp: OfNiets(Dag),
  bezwaarTotEnMet: OfNiets(Dag),
  betalingen: Type.Array(BetalingSchema),
});

const Basis = {
  id: Id,
  zaaknummer: Type.String(),
  regeling: Regelingkeuze,
  omschrijving: Type.String(),
  status: Status,
  ontvangenOp: Dag,
  uitersteBesluitdatum: Dag,
};
export const MijnBijzonderSchema = Type.Object({ ...Basis, besluit: OfNiets(BesluitSchema) });
/** A page of a worklist: as many lines as asked, after the last line of the page before. */
export const Pagina = Type.Object({
  aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: 'regels per bladzijde, anders 50' })),
  na: Type.Optional(Type.String({ format: 'uuid', description: 'de laatste regel van de vorige bladzijde' })),
});

export const WerklijstregelSchema = Type.Object({ ...Basis, wie: Type.String(), dagenOver: Type.Integer() });

export const BijzonderSchema = Type.Object({
  ...Basis,
  persoonId: Id,
  wie: Type.Object({ naam: Type.String(), geheim: Type.Boolean() }),
  perMaand: Type.Boolean(),
  feiten: Type.Array(Type.Object({ feit: Type.String(), vraag: Type.String(), waarde: Type.String() })),
  beoordeling: Type.Union([
    Type.Object({
      soort: Type.Literal('uitkomst'),
      verleend: Type.Boolean(),
      bedrag: Type.Integer(),
      reden: Type.String(),
      onzeker: Type.Array(Type.String()),
    }),
    Type.Object({ soort: Type.Literal('vraag'), vraag: VraagSchema }),
    Type.Object({ soort: Type.Literal('gat'), omschrijving: Type.String(), op: Dag }),
  ]),
  voorstel: OfNiets(
    Type.Object({ ...BesluitSchema.properties, status: Type.String(), door: Type.String(), eigen: Type.Boolean() }),
  ),
});

export const bijzonderRefusals: RefusalMap<BijzonderRefusal> = {
  AANVRAAG_BIJZONDER_NIET_GEVONDEN: {
    status: 404,
    titel: 'Aanvraag niet gevonden',
    uitleg: 'Deze aanvraag bestaat niet, of u mag hem niet zien. Ga terug naar het overzicht.',
  },
  ANTWOORD_ONJUIST: {
    status: 422,
    titel: 'Dit antwoord kan niet',
    uitleg: 'Kijk uw antwoord na. Een bedrag is nul of meer, een dag bestaat, en een keuze staat in de lijst.',
  },
  REKENINGNUMMER_ONJUIST: {
    status: 422,
    titel: 'Dit rekeningnummer klopt niet',
    uitleg: 'Kijk het nummer na op uw pas of in de app van uw bank. Het begint vaak met NL.',
  },
  NOG_NIET_TE_BESLISSEN: {
    status: 409,
    titel: 'U kunt nog geen voorstel doen',
    uitleg: (refusal) => refusal.uitleg,
  },
  EINDE_ONTBREEKT: {
    status: 422,
    titel: 'Tot wanneer wordt dit betaald?',
    uitleg: 'Dit bedrag is per maand. Vul de laatste maand in, bijvoorbeeld het einde van de studie.',
  },
  VOORSTEL_BIJZONDER_NIET_GEVONDEN: {
    status: 409,
    titel: 'Er ligt geen voorstel',
    uitleg: 'Er is nog geen voorstel, of het is teruggelegd. Vraag de behandelaar om een voorstel.',
  },
  VOORSTEL_BIJZONDER_ACHTERHAALD: {
    status: 409,
    titel: 'Het voorstel klopt niet meer met de gegevens van nu',
    uitleg: 'Er is niets besloten. Leg het voorstel terug, zodat de behandelaar een nieuw voorstel doet.',
  },
  RUN_ZONDER_INSTELLING: {
    status: 409,
    titel: 'Er is geen rekening om van te betalen',
    uitleg: 'Leg eerst vast van welke rekening de gemeente betaalt. Er is niets besloten.',
  },
  EIGEN_BETALING: {
    status: 409,
    titel: 'U heeft dit zelf voorgesteld',
    uitleg: 'Een collega moet het goedkeuren. Twee mensen kijken naar elke betaling.',
  },
};
