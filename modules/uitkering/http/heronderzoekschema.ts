/** Knows how runs of looking again look in the API, and why one is refused. */
import type { RefusalMap } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { signaalcodes } from '../domain/heronderzoek.ts';
import { toetskenmerken } from '../domain/heronderzoektoets.ts';
import { Dag, Id, Maand, OfNiets, oneOf, Tijdstip } from './maandschema.ts';

export type Heronderzoekweigering =
  | { readonly code: 'HERONDERZOEK_NIET_GEVONDEN' }
  | { readonly code: 'HERONDERZOEK_NIET_INGESTELD' }
  | { readonly code: 'HERONDERZOEK_LOOPT_AL' }
  | { readonly code: 'HERONDERZOEK_BESLIST' }
  | { readonly code: 'HERONDERZOEK_MOTIVERING_NODIG' };

const heronderzoekRefusals: RefusalMap<Heronderzoekweigering> = {
  HERONDERZOEK_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze keuze is er niet',
    uitleg: 'Ga terug naar de lijst en kies er een.',
  },
  HERONDERZOEK_NIET_INGESTELD: {
    status: 409,
    titel: 'De gemeente heeft nog niets ingesteld',
    uitleg: 'Leg eerst vast hoeveel inwoners worden geloot, en waarom.',
  },
  HERONDERZOEK_LOOPT_AL: {
    status: 409,
    titel: 'Er wacht al een keuze op een besluit',
    uitleg: 'Laat een collega die keuze eerst gebruiken of afwijzen.',
  },
  HERONDERZOEK_BESLIST: { status: 409, titel: 'Hierover is al beslist', uitleg: 'Bekijk de lijst opnieuw.' },
  HERONDERZOEK_MOTIVERING_NODIG: {
    status: 422,
    titel: 'Schrijf waarom',
    uitleg: 'Zonder reden kunt u een keuze niet afwijzen, en een keuze die de toets niet haalt niet gebruiken.',
  },
};
export const refusals = { ...heronderzoekRefusals, ...toegangRefusals };

export const Reden = Type.String({ minLength: 5, maxLength: 500 });
export const Signaal = oneOf(signaalcodes, 'een feit over een maand');
export const InstellingInvoer = Type.Object({
  vanaf: Type.Optional(Type.String({ format: 'date', description: 'zonder: vandaag' })),
  omvang: Type.Integer({ minimum: 0, maximum: 100_000, description: 'hoeveel lopende uitkeringen per keer' }),
  maanden: Type.Integer({ minimum: 0, maximum: 120, description: 'zo lang na een keuze doet iemand niet mee' }),
  signalen: Type.Array(Signaal, { uniqueItems: true, maxItems: signaalcodes.length }),
  reden: Reden,
});
export const InstellingSchema = Type.Object({
  ...InstellingInvoer.properties,
  vanaf: Dag,
  door: Type.String(),
  op: Tijdstip,
});

const ToetsSchema = Type.Object({
  totaal: Type.Integer({ description: 'hoeveel er konden worden gekozen' }),
  gekozen: Type.Integer(),
  oordeel: oneOf(['in orde', 'wijkt af', 'niet te toetsen', 'niemand gekozen'], 'of toeval de keuze verklaart'),
  regels: Type.Array(
    Type.Object({
      kenmerk: oneOf(toetskenmerken, 'wat de keuze niet gebruikte'),
      groep: Type.String(),
      totaal: Type.Integer(),
      gekozen: Type.Integer(),
      verwacht: Type.Number(),
      p: Type.Number({ description: 'exacte tweezijdige kans, op zes cijfers' }),
      wijktAf: Type.Boolean(),
    }),
    { description: 'groepen onder 10 staan samen' },
  ),
});

export const OpenbaarSchema = Type.Object({
  op: Dag,
  zaad: Type.String({ description: 'hiermee is de loting te herhalen' }),
  omvang: Type.Integer(),
  maanden: Type.Integer(),
  bestand: Type.Integer({ description: 'lopende uitkeringen op die dag' }),
  toetsLoting: ToetsSchema,
  toetsSignalen: ToetsSchema,
  motivering: OfNiets(Type.String({ description: 'waarom de tweede persoon zo besloot' })),
});

export const HeronderzoekSchema = Type.Object({
  ...OpenbaarSchema.properties,
  id: Id,
  slaagt: Type.Boolean({ description: 'zonder reden te gebruiken' }),
  status: oneOf(['voorgesteld', 'gebruikt', 'afgewezen'], 'hoe ver het is'),
  voorgesteldDoor: Type.String(),
  voorgesteldOp: Tijdstip,
  beslistDoor: OfNiets(Type.String()),
  beslistOp: OfNiets(Tijdstip),
  vanMij: Type.Boolean({ description: 'de vrager stelde het zelf voor' }),
});

export const GekozenSchema = Type.Object({
  uitkeringId: Id,
  naam: OfNiets(Type.String()),
  weg: oneOf(['loting', 'signaal'], 'geloot, of een feit'),
  signaal: OfNiets(Signaal),
  maand: OfNiets(Maand),
  ontstaanOp: OfNiets(Tijdstip),
});

export const RegisterSchema = Type.Object({
  gemeente: Type.String(),
  naam: Type.String(),
  doel: Type.String(),
  werking: Type.Array(Type.String()),
  grond: Type.Array(Type.String()),
  signalen: Type.Array(
    Type.Object({
      code: Signaal,
      naam: Type.String(),
      feit: Type.String(),
      grond: Type.String(),
      inGebruik: Type.Boolean(),
    }),
  ),
  gebruikt: Type.Array(Type.String()),
  nietGebruikt: Type.Array(Type.String()),
  toets: Type.Array(Type.String()),
  mens: Type.Array(Type.String()),
  open: Type.Array(Type.String({ description: 'wat nog niet is vastgesteld' })),
  contact: OfNiets(Type.Object({ organisatie: Type.String(), telefoon: Type.String(), website: Type.String() })),
  keuzen: Type.Array(OpenbaarSchema, { description: 'de laatste keuzes die zijn gebruikt' }),
});
