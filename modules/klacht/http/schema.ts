/** Knows how complaints look in the API. */
import { Type } from 'typebox';
import { hoorgronden, nietgronden, oordelen, statussen } from '../domain/klacht.ts';

export const Id = Type.String({ format: 'uuid' });
export const Dag = Type.String({ format: 'date', description: 'kalenderdag' });
export const OfNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
const oneOf = <const T extends string>(waarden: readonly T[], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: [...waarden], description });

export const KlachtParams = Type.Object({ klachtId: Id });
export const Thema = Type.String({ minLength: 1, maxLength: 100 });
export const Reden = Type.String({ minLength: 10, maxLength: 2000 });
export const Verslag = Type.String({ minLength: 10, maxLength: 10_000 });
export const Hoorgrondkeuze = oneOf(
  hoorgronden,
  'artikel 9:10 lid 2 Awb: a kennelijk ongegrond, b de klager wil het niet, c geen antwoord op tijd',
);
export const Nietgrondkeuze = oneOf(
  nietgronden,
  'artikel 9:8 Awb, lid 1: a al behandeld, b langer dan een jaar geleden, c bezwaar kon, d beroep kan of kon, e bij een andere rechter, f strafzaak; lid 2: te weinig belang of gewicht',
);
export const Oordeelkeuze = oneOf(oordelen, 'wat wij van de klacht vinden (artikel 9:12 Awb)');
const Status = oneOf(statussen, 'waar de klacht is');

export const NieuweKlacht = Type.Object({
  thema: Thema,
  omschrijving: Type.String({ minLength: 10, maxLength: 10_000, description: 'wat er gebeurde' }),
  voorgevallenOp: Type.Optional(Dag),
  overWie: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  wilGehoordWorden: Type.Boolean({ description: 'wil erover praten (artikel 9:10 Awb)' }),
});

const Afdoening = Type.Object({
  op: Dag,
  oordeel: OfNiets(Oordeelkeuze),
  nietGrond: OfNiets(Nietgrondkeuze),
  bevindingen: OfNiets(Type.String()),
  conclusies: OfNiets(Type.String()),
  ombudsman: OfNiets(Type.String()),
  ombudsmanUiterlijk: OfNiets(Dag),
});

const Basis = {
  id: Id,
  kenmerk: Type.String(),
  thema: Type.String(),
  omschrijving: Type.String(),
  voorgevallenOp: OfNiets(Dag),
  overWie: OfNiets(Type.String()),
  wilGehoordWorden: Type.Boolean(),
  ontvangenOp: Dag,
  uitersteDag: Dag,
  status: Status,
  verdaagdReden: OfNiets(Type.String()),
  afdoening: OfNiets(Afdoening),
};

export const MijnKlacht = Type.Object({ ...Basis, behandelaar: OfNiets(Type.String()) });
export const MijnKlachten = Type.Object({ themas: Type.Array(Type.String()), klachten: Type.Array(MijnKlacht) });

const Betrokkene = Type.Object({
  naam: Type.String(),
  reactieUiterlijk: Dag,
  reactie: OfNiets(Type.Object({ tekst: Type.String(), op: Dag })),
});

export const Klachtdossier = Type.Object({
  ...Basis,
  persoonId: Id,
  wie: Type.String(),
  dagenOver: Type.Integer({ description: 'tot en met de laatste dag; onder nul is hij voorbij' }),
  nietBehandelenUiterlijk: Dag,
  behandelaar: OfNiets(Type.String()),
  mijn: Type.Boolean({ description: 'u behandelt deze klacht' }),
  gehoord: OfNiets(Type.Object({ op: Dag, verslag: Type.String() })),
  afgezien: OfNiets(Type.Object({ grond: Hoorgrondkeuze, toelichting: Type.String() })),
  betrokkenen: Type.Array(Betrokkene),
  collegas: Type.Array(Type.Object({ id: Type.String(), naam: Type.String() }), {
    description: 'over wie de klacht kan gaan',
  }),
});

export const Klachtregel = Type.Object({
  id: Id,
  kenmerk: Type.String(),
  wie: Type.String(),
  thema: Type.String(),
  status: Status,
  ontvangenOp: Dag,
  uitersteDag: Dag,
  dagenOver: Type.Integer(),
  behandelaar: OfNiets(Type.String()),
});

export const OverMij = Type.Object({
  klachten: Type.Array(
    Type.Object({
      id: Id,
      kenmerk: Type.String(),
      wie: Type.String(),
      thema: Type.String(),
      omschrijving: Type.String(),
      ontvangenOp: Dag,
      status: Status,
      reactieUiterlijk: Dag,
      reactie: OfNiets(Type.String()),
      oordeel: OfNiets(Oordeelkeuze),
    }),
  ),
});

export const InstellingSchema = Type.Object({
  themas: Type.Array(Thema, { minItems: 1, maxItems: 20 }),
  reactiedagen: Type.Integer({ minimum: 1, maximum: 28 }),
  metAdvies: Type.Boolean({ description: 'een persoon of commissie adviseert (artikel 9:14 Awb)' }),
  ombudsman: OfNiets(Type.String({ minLength: 3, maxLength: 300, description: 'met de weg erheen' })),
});

const Aantal = Type.Integer({ minimum: 0 });
export const RegisterSchema = Type.Object({
  jaar: Type.Integer(),
  ontvangen: Aantal,
  opTijd: Type.Integer({ description: 'afgedaan binnen de termijn' }),
  teLaat: Type.Integer({ description: 'later afgedaan, of open na de laatste dag' }),
  themas: Type.Array(
    Type.Object({
      thema: Type.String(),
      ontvangen: Aantal,
      gegrond: Aantal,
      deelsGegrond: Aantal,
      ongegrond: Aantal,
      geenOordeel: Aantal,
      naarTevredenheid: Aantal,
      nietBehandeld: Aantal,
      open: Aantal,
    }),
  ),
});
