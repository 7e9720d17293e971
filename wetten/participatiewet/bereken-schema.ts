/** Knows the written form of a month's facts and of its outcome: JSON Schema for files, the command line and other systems. */
import Type from 'typebox';

const dag = (wat: string) => Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: `${wat}, jjjj-mm-dd` });
const maand = (wat: string) => Type.String({ pattern: '^\\d{4}-\\d{2}$', description: `${wat}, jjjj-mm` });
const bedrag = (wat: string) =>
  Type.Integer({ minimum: 0, maximum: 10_000_000, description: `${wat}, in hele centen` });
const een = <const T extends readonly string[]>(...opties: T) => Type.Enum([...opties]);
const kan = Type.Optional;
const streng = { additionalProperties: false } as const;

const gewogen = Type.Object({ keuze: een('ja', 'nee'), motivering: Type.String({ maxLength: 4000 }) }, streng);

const inkomst = Type.Object(
  {
    soort: kan(
      een(
        'loon',
        'uitkering uit vroeger werk',
        'AOW',
        'particulier pensioen',
        'alimentatie',
        'studiefinanciering',
        'huur of kostgeld',
        'heffingskorting',
        'ander inkomen',
      ),
    ),
    netto: kan(bedrag('Netto inkomen dat bij deze maand hoort')),
    vakantiegeld: kan(een('meebetaald', 'nog te goed', 'geen')),
    metHeffingskorting: kan(Type.Boolean()),
  },
  streng,
);

const persoonvelden = {
  geboren: kan(dag('Geboortedatum')),
  inInrichting: kan(Type.Boolean()),
  geenBeroepOpOuders: kan(Type.Boolean()),
  medischUrenbeperkt: kan(Type.Boolean()),
  loonkostensubsidie: kan(Type.Boolean()),
  inkomsten: kan(Type.Array(inkomst, { maxItems: 50 })),
  vrijlating: kan(
    Type.Object(
      {
        maandenN: kan(Type.Integer({ minimum: 0, maximum: 6 })),
        sindsR: kan(Type.Union([maand('Eerste maand van onderdeel r'), Type.Null()])),
        sindsZ: kan(Type.Union([maand('Eerste maand van onderdeel z'), Type.Null()])),
        draagtBij: kan(gewogen),
        meerUrenNietMogelijk: kan(gewogen),
      },
      streng,
    ),
  ),
} as const;

const kind = Type.Object(
  { geboren: kan(dag('Geboortedatum')), tenLaste: kan(Type.Boolean()), volledigeZorg: kan(Type.Boolean()) },
  streng,
);

const medebewoner = Type.Object(
  {
    geboren: kan(dag('Geboortedatum')),
    familie: kan(een('eerste of tweede graad', 'geen of verder')),
    overeenkomst: kan(een('geen', 'met belanghebbende', 'met dezelfde derde')),
    overeenkomstAangetoond: kan(Type.Boolean()),
    onderwijs: kan(een('geen', 'studiefinanciering', 'tegemoetkoming scholieren', 'beroepsbegeleidend', 'buitenland')),
    leeftijdPastBijOnderwijs: kan(Type.Boolean()),
  },
  streng,
);

/** One month. What is left out is unknown; `null` and an empty list are known to be none. */
export const berekenInvoerSchema = Type.Object(
  {
    kenmerk: kan(Type.String({ maxLength: 100, description: 'Eigen kenmerk; komt terug in de uitvoer' })),
    gemeente: Type.String({
      pattern: '^\\d{4}$',
      description: 'Gemeentecode van het CBS; bepaalt de keuzes van de gemeente',
    }),
    maand: maand('Kalendermaand'),
    vanaf: kan(dag('Eerste dag met recht; zonder: de eerste van de maand')),
    tot: kan(dag('Eerste dag zonder recht; zonder: de eerste van de volgende maand')),
    belanghebbende: kan(Type.Object(persoonvelden, streng)),
    partner: kan(
      Type.Union([
        Type.Object(
          { ...persoonvelden, heeftRecht: kan(Type.Boolean()), leeftGescheiden: kan(Type.Boolean()) },
          streng,
        ),
        Type.Null(),
      ]),
    ),
    kinderen: kan(Type.Array(kind, { maxItems: 50 })),
    medebewoners: kan(Type.Array(medebewoner, { maxItems: 50 })),
    woonsituatie: kan(een('aangetoond', 'niet gevraagd', 'niet aangetoond')),
    tijdelijkEldersVoorMantelzorg: kan(Type.Boolean()),
  },
  { ...streng, $id: 'bereken.invoer', title: 'Feiten van een bijstandsmaand' },
);

const uitkomst = Type.Object({
  norm: Type.Integer(),
  kostendelers: Type.Integer(),
  personen: Type.Array(
    Type.Object({
      wie: een('belanghebbende', 'partner'),
      netto: Type.Integer(),
      vrijlating: Type.Integer(),
      grond: Type.Union([een('n', 'r', 'y', 'z', 'aa'), Type.Null()]),
      pensioenvrijlating: Type.Integer(),
      vtAanspraak: Type.Integer(),
      inAanmerking: Type.Integer(),
    }),
  ),
  vrijlating: Type.Integer(),
  vtAanspraak: Type.Integer(),
  inkomen: Type.Integer(),
  bijstand: Type.Integer(),
  vtReservering: Type.Integer(),
  uitTeBetalen: Type.Integer(),
});

const basis = { kenmerk: kan(Type.String()), maand: Type.String() } as const;
const regels = Type.Array(Type.Object({ inspringing: Type.Integer(), tekst: Type.String() }));

/** What comes out for one month: amounts in whole cents with their explanation, or what stands in the way. */
export const berekenUitvoerSchema = Type.Union(
  [
    Type.Object({
      ...basis,
      soort: Type.Literal('waarde'),
      uitkomst,
      specificatie: Type.Array(
        Type.Object({ naam: Type.String(), bedrag: Type.Integer(), grond: Type.String(), totaal: Type.Boolean() }),
      ),
      onzekerheden: Type.Array(Type.String()),
      // Whoever passes the outcome on may leave out the depths that nobody asked for.
      uitleg: kan(Type.Object({ inwoner: kan(regels), consulent: kan(regels), jurist: kan(regels) }, streng)),
    }),
    Type.Object({
      ...basis,
      soort: Type.Literal('onbekend'),
      feit: Type.String(),
      vraag: Type.Union([Type.String(), Type.Null()]),
    }),
    Type.Object({
      ...basis,
      soort: Type.Literal('gat'),
      tabel: Type.String(),
      op: Type.String(),
      omschrijving: Type.String(),
    }),
    Type.Object({ ...basis, soort: Type.Literal('afweging'), feit: Type.String(), vraag: Type.String() }),
  ],
  { $id: 'bereken.uitvoer', title: 'Uitkomst van een bijstandsmaand, bedragen in hele centen' },
);
