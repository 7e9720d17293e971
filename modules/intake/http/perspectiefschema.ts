/** Knows how skills, distances, perspectives and groups look in the API: the resident and his coach get the same. */
import { levensdomeinen } from '@samenkracht/core';
import { Type } from 'typebox';
import { groepsoorten } from '../domain/groep.ts';
import { ervaringsoorten } from '../store/ervaring.ts';

export const strings = <const T extends readonly string[]>(waarden: T, description: string) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...waarden], description });
export const OfNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
export const Id = Type.String({ format: 'uuid' });
export const Dag = Type.String({ format: 'date' });
export const EscoId = Type.String({
  pattern: '^[A-Za-z0-9.-]{1,64}$',
  description: 'het laatste deel van de URI in ESCO',
});
export const Code = Type.String({ pattern: '^[a-z0-9-]{1,40}$' });
export const Tekstje = (maxLength: number, minLength = 1) => Type.String({ minLength, maxLength, pattern: '\\S' });
const Jaar = Type.Integer({ minimum: 1930, maximum: 2100 });
export const Aantal = Type.Integer({ minimum: 0 });
export const PersoonParams = Type.Object({ persoonId: Id });
export const ErvaringParams = Type.Object({ ervaringId: Id });

export const TrefferSchema = Type.Object({
  id: EscoId,
  naam: Type.String(),
  gevonden: Type.String({ description: 'de naam waarop het beroep is gevonden' }),
});
export const Lijststand = OfNiets(
  Type.Object({
    versie: Type.String(),
    voorbeeld: Type.Boolean({ description: 'een handvol beroepen van ons, omdat de lijst niet is geladen' }),
    beroepen: Aantal,
  }),
);

export const VaardigheidSchema = Type.Object({
  id: EscoId,
  naam: Type.String(),
  taal: strings(['nl', 'en'], 'van de naam'),
  soort: strings(['vaardigheid', 'kennis'], 'zoals ESCO het noemt'),
});

export const ErvaringInvoer = Type.Object({
  soort: strings(ervaringsoorten, 'waar iemand iets leerde'),
  naam: Type.Optional(Tekstje(120)),
  beroepId: Type.Optional(EscoId),
  activiteit: Type.Optional(Code),
  vanJaar: Type.Optional(Jaar),
  totJaar: Type.Optional(Jaar),
});
const ErvaringSchema = Type.Object({
  id: Id,
  soort: strings(ervaringsoorten, 'waar iemand iets leerde'),
  naam: Type.String(),
  vanJaar: OfNiets(Jaar),
  totJaar: OfNiets(Jaar),
  door: Type.String({ description: 'wie het vertelde' }),
  bevestigd: Aantal,
});
export const ErvaringMetVoorstellen = Type.Object({
  ervaring: ErvaringSchema,
  voorstellen: Type.Array(
    Type.Object({ ...VaardigheidSchema.properties, essentieel: Type.Boolean(), bevestigd: Type.Boolean() }),
  ),
});

export const CertificaatInvoer = Type.Object({
  naam: Tekstje(120, 2),
  uitgever: Tekstje(120, 2),
  behaaldOp: Dag,
  kwalificatie: Type.Optional(Code),
  onderdeel: Type.Optional(Code),
});
const CertificaatSchema = Type.Object({
  id: Id,
  naam: Type.String(),
  uitgever: Type.String(),
  behaaldOp: Dag,
  gezienDoor: OfNiets(Type.String({ description: 'wie het papier zag' })),
});

const AfstandSchema = Type.Object({
  beroepId: EscoId,
  naam: Type.String(),
  essentieel: Type.Object({
    heeft: Type.Array(VaardigheidSchema),
    mist: Type.Array(
      Type.Object({
        ...VaardigheidSchema.properties,
        sluitDoor: strings(['leren', 'werk'], 'domein in het aanbod waar iemand dit leert'),
      }),
    ),
  }),
  optioneel: Type.Object({ heeft: Aantal, totaal: Aantal }),
});

const PlichtenSchema = Type.Object({
  sollicitatiesPerWeek: OfNiets(Type.Integer({ minimum: 0, maximum: 20 })),
  gesprekkenPerMaand: OfNiets(Type.Integer({ minimum: 0, maximum: 20 })),
  afspraken: Type.Array(Tekstje(200), { maxItems: 10 }),
});
export const GroepSchema = Type.Object({
  code: Code,
  soort: strings(groepsoorten, 'raadsbrief Rotterdam 2018, 3.1.1'),
  naam: Tekstje(80),
  uitleg: Tekstje(400),
  plichten: PlichtenSchema,
});
export const FeitSchema = Type.Object({
  code: Code,
  vraag: Tekstje(200),
  hulp: Type.Optional(Tekstje(300)),
  opties: Type.Array(Type.Object({ waarde: Code, tekst: Tekstje(120) }), { minItems: 2, maxItems: 10 }),
  aard: strings(['feit', 'mening'], 'een mening beslist niets'),
  uitVerhaal: Type.Optional(
    Type.Array(
      Type.Object({
        vraag: Type.String({ pattern: '^[a-z]+(?:[.-][a-z0-9]+)*$', maxLength: 60 }),
        is: Type.Array(Type.Union([Type.String({ maxLength: 60 }), Type.Boolean()]), { minItems: 1, maxItems: 30 }),
        waarde: Code,
        maanden: Type.Optional(Type.Integer({ minimum: 1, maximum: 120, description: 'langer geleden telt niet' })),
      }),
      { maxItems: 10, description: 'welk antwoord in de intake dit al zegt' },
    ),
  ),
});

const Gesteld = Type.Object({
  feit: Code,
  vraag: Type.String(),
  waarde: Type.String(),
  bron: Type.String({ description: 'waar het staat of wie het zei; uit het verhaal: inwoner, samen of tussenpersoon' }),
  op: Dag,
  uitVerhaal: Type.Boolean({ description: 'niemand legde dit vast: het is verteld in de intake' }),
  anders: OfNiets(Type.Object({ waarde: Type.String(), op: Dag })),
});
const GroepStand = Type.Object({
  keuze: OfNiets(
    Type.Object({
      groep: GroepSchema,
      voorstel: OfNiets(Code),
      reden: Type.String(),
      door: Type.String(),
      op: Dag,
    }),
  ),
  gesteld: Type.Array(Gesteld),
  voorstel: Type.Union([
    Type.Object({
      soort: Type.Literal('voorstel'),
      groep: GroepSchema,
      reden: Type.String(),
      gronden: Type.Array(Gesteld),
    }),
    Type.Object({ soort: Type.Literal('vraag'), feit: FeitSchema }),
    Type.Object({ soort: Type.Literal('geen regel') }),
    Type.Object({ soort: Type.Literal('geen groepen') }),
  ]),
  groepen: Type.Array(GroepSchema),
  voorbeeld: Type.Boolean(),
});

const domein = strings(levensdomeinen, 'levensdomein');
export const Belemmeringen = Type.Array(Type.Object({ domein, tekst: Tekstje(300) }), { maxItems: 14 });
export const PerspectiefInvoer = Type.Object({
  na: Type.Integer({ minimum: 0, description: 'de versie die u voor u had; 0 als er geen was' }),
  kan: Tekstje(1500),
  wil: Tekstje(1500),
  volgendeStap: Tekstje(500),
  belemmeringen: Belemmeringen,
});
export const ReactieInvoer = Type.Object({
  versie: Type.Integer({ minimum: 1 }),
  klopt: Type.Boolean(),
  reactie: Type.Optional(Tekstje(1000)),
});
const PerspectiefVersie = Type.Object({
  versie: Type.Integer(),
  kan: Type.String(),
  wil: Type.String(),
  volgendeStap: Type.String(),
  belemmeringen: Belemmeringen,
  afstanden: Type.Array(Type.Object({ beroepId: EscoId, naam: Type.String(), heeft: Aantal, essentieel: Aantal })),
  door: Type.String(),
  op: Dag,
  antwoord: OfNiets(Type.Object({ klopt: Type.Boolean(), reactie: OfNiets(Type.String()), op: Dag })),
});

export const PerspectiefSchema = Type.Object({
  lijst: Lijststand,
  ervaringen: Type.Array(ErvaringSchema),
  vaardigheden: Type.Array(
    Type.Object({
      id: EscoId,
      naam: Type.String(),
      taal: strings(['nl', 'en'], 'van de naam'),
      uit: Type.Array(Type.Object({ soort: strings(ervaringsoorten, 'soort ervaring'), naam: Type.String() })),
    }),
  ),
  certificaten: Type.Array(CertificaatSchema),
  kwalificaties: Type.Array(
    Type.Object({
      code: Code,
      naam: Type.String(),
      behaald: Type.Array(Type.String()),
      nog: Type.Array(Type.String()),
    }),
  ),
  wensen: Type.Array(AfstandSchema),
  gevraagd: OfNiets(
    Type.Object({
      vanaf: Dag,
      bron: Type.String(),
      voorbeeld: Type.Boolean(),
      beroepen: Type.Array(Type.Object({ ...AfstandSchema.properties, vacatures: OfNiets(Aantal) })),
    }),
  ),
  gaten: Type.Array(
    Type.Object({
      ...VaardigheidSchema.properties,
      beroepen: Type.Integer({ minimum: 1, description: 'in hoeveel van deze beroepen dit ontbreekt' }),
    }),
  ),
  domeinen: Type.Array(
    Type.Object({
      onderdeel: Type.String(),
      beelden: Type.Array(
        Type.Object({ kant: strings(['zelf', 'professional'], 'van wie'), waarde: Type.String(), op: Dag }),
      ),
    }),
  ),
  versies: Type.Array(PerspectiefVersie),
  groep: GroepStand,
  keuzes: Type.Object({
    activiteiten: Type.Array(
      Type.Object({ code: Code, bij: strings(['vrijwilligerswerk', 'thuis'], 'waar'), naam: Type.String() }),
    ),
    onderdelen: Type.Array(
      Type.Object({ kwalificatie: Code, onderdeel: Code, naam: Type.String({ description: 'van beide' }) }),
    ),
  }),
});
