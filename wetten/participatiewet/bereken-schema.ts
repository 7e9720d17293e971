/** Knows the written form of a month's facts and of its outcome: JSON Schema for files, the command line and other systems. */
import Type from 'typebox';
import { stukSchema, verloopSchema } from './bereken-verloop-schema.ts';
import { gewoneSoorten, uitzonderingsoorten, waarderingsoorten } from './soorten.ts';

const dag = (wat: string) => Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: `${wat}, jjjj-mm-dd` });
const maand = (wat: string) => Type.String({ pattern: '^\\d{4}-\\d{2}$', description: `${wat}, jjjj-mm` });
const bedrag = (wat: string) =>
  Type.Integer({ minimum: 0, maximum: 10_000_000, description: `${wat}, in hele centen` });
const een = <const T extends readonly string[]>(...opties: T) => Type.Enum([...opties]);
const kan = Type.Optional;
const streng = { additionalProperties: false } as const;

const gewogen = Type.Object({ keuze: een('ja', 'nee'), motivering: Type.String({ maxLength: 4000 }) }, streng);

const meetelling = Type.Object(
  { keuze: een('telt niet mee', 'telt mee'), motivering: Type.String({ maxLength: 4000 }) },
  streng,
);
const aard = Type.Object({ keuze: een('inkomen', 'vermogen'), motivering: Type.String({ maxLength: 4000 }) }, streng);

const inkomst = Type.Object(
  {
    soort: kan(een(...gewoneSoorten, ...waarderingsoorten, ...uitzonderingsoorten)),
    netto: kan(bedrag('Netto inkomen dat bij deze maand hoort')),
    vakantiegeld: kan(een('meebetaald', 'nog te goed', 'geen')),
    metHeffingskorting: kan(Type.Boolean()),
    oordeel: kan(meetelling),
    aard: kan(aard),
    bijstandVoorKosten: kan(Type.Boolean()),
    inKostendelersnorm: kan(Type.Boolean()),
    opgeofferd: kan(bedrag('Wat voor inkomen in natura is opgeofferd (art. 33 lid 1)')),
    onderwijs: kan(een('beroepsonderwijs', 'hoger onderwijs')),
    woontBijOuders: kan(Type.Boolean()),
    eenoudertoeslag: kan(Type.Boolean()),
  },
  streng,
);

/** Before this month, in the calendar year of the month. */
const ditJaar = Type.Object(
  {
    giften: kan(bedrag('Giften en kostenbesparende bijdragen')),
    premies: kan(bedrag('Vrijgelaten premies')),
    aantalPremies: kan(Type.Integer({ minimum: 0, maximum: 100 })),
    vrijwilligerswerk: kan(bedrag('Vrijgelaten vergoeding voor vrijwilligerswerk')),
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
        sinds34a: kan(Type.Union([maand('Eerste maand van artikel 34a'), Type.Null()])),
        verlenging34a: kan(gewogen),
        nieuwDienstverband34a: kan(Type.Boolean()),
        opnieuw34a: kan(gewogen),
      },
      streng,
    ),
  ),
  ditJaar: kan(ditJaar),
  bovenGiftgrens: kan(Type.Object({ oordeel: kan(meetelling), aard: kan(aard) }, streng)),
} as const;

const partnervelden = {
  ...persoonvelden,
  heeftRecht: kan(Type.Boolean()),
  leeftGescheiden: kan(Type.Boolean()),
  toeslagpartner: kan(Type.Boolean()),
} as const;

const kind = Type.Object(
  {
    geboren: kan(dag('Geboortedatum')),
    tenLaste: kan(Type.Boolean()),
    volledigeZorg: kan(Type.Boolean()),
    rechtmatigVerblijf: kan(Type.Boolean()),
  },
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

const { inInrichting: _, ...metData } = partnervelden;

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
    partner: kan(Type.Union([Type.Object(partnervelden, streng), Type.Null()])),
    kinderen: kan(Type.Array(kind, { maxItems: 50 })),
    medebewoners: kan(Type.Array(medebewoner, { maxItems: 50 })),
    woonsituatie: kan(een('aangetoond', 'niet gevraagd', 'niet aangetoond')),
    tijdelijkEldersVoorMantelzorg: kan(Type.Boolean()),
    verloop: kan(verloopSchema(metData, kind.properties, medebewoner.properties)),
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
      grond: Type.Union([een('n', 'r', 'y', 'z', 'aa', '34a-a', '34a-b', '34a-c', '34a-2'), Type.Null()]),
      pensioenvrijlating: Type.Integer(),
      vrijgesteld: kan(Type.Integer()),
      naarVermogen: kan(Type.Integer()),
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
  stukken: kan(Type.Array(stukSchema)),
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
      code: Type.Literal('GEEN_BEDRAG'),
      pad: Type.String({ description: 'De plaats in de invoer, als JSON pointer' }),
    }),
    Type.Object({ ...basis, soort: Type.Literal('afweging'), feit: Type.String(), vraag: Type.String() }),
  ],
  { $id: 'bereken.uitvoer', title: 'Uitkomst van een bijstandsmaand, bedragen in hele centen' },
);
