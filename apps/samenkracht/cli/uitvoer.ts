/** Knows the written form of what the commands print, one JSON document per line: for whoever reads it with a program. */
import Type from 'typebox';

const streng = { additionalProperties: false } as const;
const dag = (wat: string) => Type.String({ format: 'date', description: wat });
const centen = (wat: string) => Type.Integer({ description: `${wat}, in hele centen` });
const gemeente = Type.String({ pattern: '^gm\\d{4}$', description: 'Schema van de gemeente' });
const maand = Type.String({ pattern: '^\\d{4}-\\d{2}$' });

const uitkomst = Type.Union([Type.Literal('betaling'), Type.Literal('niets te betalen'), Type.Literal('uitzondering')]);

const maandregel = Type.Object(
  {
    uitkeringId: Type.String({ format: 'uuid' }),
    uitkomst,
    bedrag: centen('Wat er betaald zou worden'),
    vorigeMaand: Type.Union([centen('Wat de maand ervoor was'), Type.Null()]),
    reden: Type.Optional(Type.String({ description: 'Code van de uitzondering' })),
    uitleg: Type.Optional(Type.String()),
  },
  { ...streng, description: 'Een uitkering; alleen met --regels' },
);

const maandtotaal = Type.Object(
  {
    gemeente,
    maand,
    uitkeringen: Type.Integer(),
    betalingen: Type.Integer(),
    nietsTeBetalen: Type.Integer(),
    uitzonderingen: Type.Integer(),
    som: centen('Alle betalingen samen'),
    vorigeMaand: centen('Alle bedragen van de maand ervoor samen'),
    redenen: Type.Record(Type.String(), Type.Integer(), { description: 'Aantal per code van uitzondering' }),
  },
  { ...streng, description: 'De laatste regel per gemeente' },
);

const maandgat = Type.Object(
  {
    gemeente,
    maand,
    gat: Type.Object({ tabel: Type.String(), op: dag('Voor welke dag'), omschrijving: Type.String() }, streng),
  },
  { ...streng, description: 'Er is geen bedrag voor deze maand' },
);

export const maandUitvoerSchema = Type.Union([maandregel, maandtotaal, maandgat]);

/** Days of the register are eight digits, zeros where a part is unknown. */
const persoon = Type.Object(
  {
    fictief: Type.Literal(true),
    bsn: Type.Optional(Type.String({ pattern: '^9999\\d{5}$', description: 'Uit de reeks die niemand krijgt' })),
    naam: Type.Object({ geslachtsnaam: Type.Optional(Type.String()), voornamen: Type.Optional(Type.String()) }),
    geslacht: Type.String(),
    geboren: Type.String({ pattern: '^\\d{8}$', description: 'jjjjmmdd, met nullen waar een deel onbekend is' }),
    geheim: Type.Integer({ minimum: 0, maximum: 7 }),
  },
  { description: 'Zoals de nagebootste BRP een persoon bewaart' },
);

export const stadUitvoerSchema = Type.Object(
  {
    fictief: Type.Literal(true),
    nummer: Type.Integer({ minimum: 0 }),
    gemeente: Type.String({ pattern: '^\\d{4}$' }),
    leefvorm: Type.String(),
    leden: Type.Array(
      Type.Object(
        {
          rol: Type.Union(['aanvrager', 'partner', 'kind', 'medebewoner'].map((each) => Type.Literal(each))),
          persoon,
        },
        streng,
      ),
      { minItems: 1, description: 'Eerst de aanvrager' },
    ),
    rekening: Type.Object({ iban: Type.String(), tenaamstelling: Type.String() }, streng),
    uitkering: Type.Optional(
      Type.Object({ ingangsdatum: dag('Begin van de bijstand'), leefvorm: Type.String() }, streng),
    ),
    dienstverbanden: Type.Array(
      Type.Object({
        lid: Type.Integer({ minimum: 0, description: 'Plaats in leden' }),
        werkgever: Type.Object({ naam: Type.String(), loonheffingennummer: Type.String() }, streng),
        lonen: Type.Array(
          Type.Object({ maand, LnLbPh: centen('Loon voor de loonheffing'), betaaldOp: dag('Betaald op') }),
        ),
      }),
    ),
  },
  streng,
);

/** A line of `bereken` that was refused: it stands where its outcome would have stood. */
export const geweigerdUitvoerSchema = Type.Object(
  {
    soort: Type.Literal('geweigerd'),
    plaats: Type.String({ description: 'De regel van de invoer, of het onderdeel van een lijst' }),
    fouten: Type.Array(
      Type.Object(
        {
          code: Type.String(),
          pad: Type.String({ description: 'JSON pointer; leeg voor de hele regel' }),
          melding: Type.String(),
        },
        streng,
      ),
      { minItems: 1 },
    ),
  },
  streng,
);

const centenOfNiets = (wat: string) => Type.Union([centen(wat), Type.Null()]);
const gevraagd = {
  feit: Type.String(),
  vraag: Type.Union([Type.String(), Type.Null()], { description: 'Zoals de inwoner die krijgt' }),
} as const;

/** A line of `bereken --bereik`. */
export const bereikUitvoerSchema = Type.Object(
  {
    maand,
    kenmerk: Type.Optional(Type.String()),
    soort: Type.Union([Type.Literal('bereik'), Type.Literal('onbepaald')]),
    van: centenOfNiets('Het laagste dat er uit kan komen'),
    tot: centenOfNiets('Het hoogste'),
    volledig: Type.Boolean({ description: 'Er kan niets anders uit komen; zo niet: ten minste dit' }),
    tekst: Type.String(),
    open: Type.Array(Type.Object(gevraagd, streng)),
    volgende: Type.Union([
      Type.Object({ ...gevraagd, breedte: centen('Wat er ten hoogste overblijft') }, streng),
      Type.Null(),
    ]),
    gaten: Type.Array(Type.String({ description: 'Tabel zonder bedrag voor deze maand' })),
  },
  streng,
);

export const logboekControleUitvoerSchema = Type.Object(
  {
    gemeente,
    heel: Type.Boolean(),
    breuk: Type.Optional(
      Type.Object({ soort: Type.String(), volgnummer: Type.Integer(), regelId: Type.Optional(Type.String()) }, streng),
    ),
    verzegeld: Type.Integer(),
    wachtend: Type.Integer(),
    hoofd: Type.Object({ volgnummer: Type.Integer(), hash: Type.String() }, streng),
  },
  streng,
);
