/** Knows how an assessment, a proposal and a decision look in the API. */
import { Type } from 'typebox';
import { feitbronnen } from '../domain/feit.ts';
import { Centen, Dag, Id, oneOf, Tijdstip, Waarde } from './aanvraag.schema.ts';

export const ZaakParams = Type.Object({ zaakId: Id });
export const VoorstelParams = Type.Object({ voorstelId: Id });
const Maand = Type.String({ description: 'kalendermaand, bijvoorbeeld 2026-11' });
export const Aard = oneOf(['toekenning', 'afwijzing', 'buiten behandeling'] as const, 'soort besluit');
const Feitbronschema = oneOf(feitbronnen, 'waar het gegeven vandaan komt');

const Grond = Type.Object(
  {
    tekst: Type.String({ description: 'het artikel in woorden' }),
    versie: Dag,
    link: Type.Optional(Type.String({ description: 'de wettekst zoals die toen gold' })),
  },
  { description: 'het artikel waar het op rust' },
);

export const OordeelSchema = Type.Object({
  id: Type.String(),
  naam: Type.String(),
  grond: Grond,
  uitkomst: oneOf(
    ['voldaan', 'niet voldaan', 'niet vast te stellen', 'af te wegen'] as const,
    'oordeel over dit artikel',
  ),
  reden: Type.String(),
  feiten: Type.Array(Type.Object({ feit: Type.String(), naam: Type.String(), toon: Type.String() }), {
    description: 'de gegevens die voor dit oordeel zijn gelezen',
  }),
  ontbreekt: Type.Optional(Type.String({ description: 'het gegeven of de afweging die nog ontbreekt' })),
});

export const FeitSchema = Type.Object({
  id: Id,
  feit: Type.String({ description: 'naam in de wet, bijvoorbeeld kinderen.0.geboren' }),
  naam: Type.String({ description: 'hoe het gegeven heet en van wie het is, om te tonen' }),
  waarde: Type.Unsafe<unknown>(
    Type.Union([Waarde, Type.Object({ keuze: Type.String(), motivering: Type.String() })], {
      description: 'de waarde, of de keuze van een afweging met de reden',
    }),
  ),
  toon: Type.String({ description: 'de waarde in woorden' }),
  bron: Feitbronschema,
  bronVerwijzing: Type.Optional(Type.String({ description: 'document of levering waar het uit komt' })),
  toelichting: Type.Optional(Type.String()),
  geldigVan: Dag,
  geldigTot: Type.Optional(Dag),
  bekendSinds: Tijdstip,
  vastgelegdDoor: Type.String(),
  gebruikt: Type.Boolean({ description: 'de beoordeling rust nu op dit gegeven' }),
});

export const AfwegingSchema = Type.Object({
  afweging: Type.String({ description: 'naam van de afweging; stuur die terug bij het wegen' }),
  vraag: Type.String(),
  hulp: Type.String(),
  opties: Type.Array(Type.Object({ waarde: Type.String(), tekst: Type.String() })),
  gewogen: Type.Optional(
    Type.Object({ keuze: Type.String(), motivering: Type.String(), door: Type.String(), op: Tijdstip }),
  ),
});

const Regel = Type.Object({
  soort: Type.String(),
  naam: Type.String(),
  bedrag: Centen,
  waarom: Type.Optional(Type.String()),
  artikel: Type.Optional(Type.String()),
  nadruk: Type.Optional(Type.Boolean()),
});

export const MaandSchema = Type.Object({
  maand: Maand,
  vanaf: Dag,
  tot: Dag,
  norm: Centen,
  inkomen: Centen,
  vrijlating: Centen,
  bijstand: Centen,
  vtReservering: Centen,
  uitTeBetalen: Centen,
  regels: Type.Array(Regel, { description: 'van norm tot uit te betalen, met reden en artikel' }),
});

const GatSchema = Type.Object(
  { maand: Maand, uitleg: Type.String() },
  { description: 'vanaf deze maand is er geen bedrag, met de reden; er wordt niets geraden' },
);

export const BedragSchema = Type.Object({
  ingangsdatum: Dag,
  maanden: Type.Array(MaandSchema),
  gat: Type.Optional(GatSchema),
  onzekerheden: Type.Array(Type.String(), {
    description: 'waarden die niet bevestigd zijn en keuzes die wij aannamen',
  }),
  uitleg: Type.Object(
    {
      inwoner: Type.Array(Type.String()),
      consulent: Type.Array(Type.Object({ inspringing: Type.Integer(), tekst: Type.String() })),
      jurist: Type.Array(Type.Object({ inspringing: Type.Integer(), tekst: Type.String() })),
    },
    { description: 'de som van de eerste hele maand, op drie diepten' },
  ),
});

export const VoorstelSchema = Type.Object({
  id: Id,
  aard: Aard,
  status: oneOf(['open', 'goedgekeurd', 'teruggelegd'] as const, 'hoe het met het voorstel staat'),
  toelichting: Type.String(),
  voorgesteldDoor: Type.String(),
  voorgesteldOp: Tijdstip,
  ingangsdatum: Type.Optional(Dag),
  maanden: Type.Array(MaandSchema),
  gat: Type.Optional(GatSchema),
  reden: Type.Optional(Type.String({ description: 'waarom de aanvraag wordt afgewezen' })),
  ontbrak: Type.Optional(Type.Array(Type.String())),
  artikelen: Type.Array(Type.String()),
  beslistDoor: Type.Optional(Type.String()),
  beslistOp: Type.Optional(Tijdstip),
  redenTeruglegging: Type.Optional(Type.String()),
  magGoedkeuren: Type.Boolean({ description: 'u bent een ander dan wie het voorstelde, en toetser' }),
});

export const BesluitSchema = Type.Object({
  id: Id,
  zaakId: Id,
  aard: Aard,
  genomenOp: Tijdstip,
  genomenDoor: Type.String(),
  voorgesteldDoor: Type.String(),
  bekendgemaaktOp: Dag,
  bezwaarTotEnMet: Dag,
  ingangsdatum: Type.Optional(Dag),
  maanden: Type.Array(MaandSchema),
  reden: Type.Optional(Type.String()),
  ontbrak: Type.Optional(Type.Array(Type.String())),
  artikelen: Type.Array(Type.String()),
});

export const BeoordelingSchema = Type.Object({
  zaak: Type.Object({
    id: Id,
    nummer: Type.String(),
    status: Type.String(),
    persoonId: Id,
    partnerId: Type.Optional(Id),
    ontvangenOp: Dag,
    uitersteBesluitdatum: Dag,
  }),
  uitkomst: oneOf(
    ['ja', 'nee', 'nog niet vast te stellen'] as const,
    'of er recht op bijstand is, voor zover nu bekend',
  ),
  feiten: Type.Array(FeitSchema),
  oordelen: Type.Array(OordeelSchema),
  ontbreekt: Type.Array(
    Type.Object({
      feit: Type.String(),
      vraag: Type.String(),
      soort: Type.String(),
      opties: Type.Optional(Type.Array(Type.Object({ waarde: Type.String(), tekst: Type.String() }))),
    }),
    {
      description: 'gegevens die de wet nodig heeft en die niemand heeft vastgelegd',
    },
  ),
  bedrag: BedragSchema,
  afwegingen: Type.Array(AfwegingSchema),
  voorstel: Type.Optional(VoorstelSchema),
  besluit: Type.Optional(BesluitSchema),
});
