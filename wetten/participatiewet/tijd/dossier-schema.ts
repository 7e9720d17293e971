/** Knows the written form of a dossier and of what is answered about it: for files and the command line. */
import Type from 'typebox';

const streng = { additionalProperties: false } as const;
const kan = Type.Optional;
const dag = (wat: string) => Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: `${wat}, jjjj-mm-dd` });
const bekendSinds = Type.String({
  maxLength: 30,
  description: 'Sinds wanneer het bekend is: een dag (jjjj-mm-dd) of een moment in UTC (jjjj-mm-ddTuu:mm:ssZ)',
});

const feit = Type.Object(
  {
    naam: Type.String({
      maxLength: 200,
      description: 'Pad in de feiten van een maand, zoals belanghebbende.inkomsten; of recht',
    }),
    waarde: kan(Type.Unknown({ description: 'Zonder waarde: het is niet meer bekend' })),
    vanaf: dag('Eerste dag waarop het geldt'),
    tot: kan(dag('Eerste dag waarop het niet meer geldt')),
    bron: kan(Type.String({ maxLength: 200 })),
    bekendSinds,
    bezwaar: kan(Type.String({ maxLength: 200, description: 'Het besluit op bezwaar dat dit feit vaststelde' })),
  },
  streng,
);

const keuze = Type.Object(
  {
    soort: Type.Literal('keuze'),
    term: Type.String({ maxLength: 100, description: 'De open term van de wet' }),
    keuze: Type.String({ maxLength: 100 }),
    vanaf: dag('Vanaf welke dag de keuze geldt'),
    bron: Type.String({ maxLength: 500 }),
    bekendSinds,
  },
  streng,
);

const bedrag = Type.Object(
  {
    soort: Type.Literal('bedrag'),
    tabel: Type.String({ maxLength: 100 }),
    waarde: Type.String({ maxLength: 50, description: 'Zoals in de tabel: 1.419,46 of 5%' }),
    vanaf: dag('Eerste dag van de waarde'),
    tot: dag('Eerste dag daarna'),
    bron: Type.String({ maxLength: 500 }),
    bekendSinds,
  },
  streng,
);

/** Facts that were appended over time, and the month that is asked. */
export const dossierInvoerSchema = Type.Object(
  {
    kenmerk: kan(Type.String({ maxLength: 100, description: 'Eigen kenmerk; komt terug in de uitvoer' })),
    gemeente: Type.String({ pattern: '^\\d{4}$', description: 'Gemeentecode van het CBS' }),
    maand: Type.String({ pattern: '^\\d{4}-\\d{2}$', description: 'Kalendermaand, jjjj-mm' }),
    feiten: Type.Array(feit),
    kader: kan(Type.Array(Type.Union([keuze, bedrag]), { maxItems: 500 })),
  },
  { ...streng, $id: 'bereken.dossier', title: 'Feiten met hun geldigheid en sinds wanneer ze bekend zijn' },
);

const centen = Type.Union([Type.Integer(), Type.Null()]);
const posten = Type.Array(
  Type.Object({
    post: Type.String(),
    wie: kan(Type.String()),
    oud: Type.Integer(),
    nieuw: Type.Integer(),
    gevolg: Type.Integer(),
    oorzaak: Type.String(),
  }),
);

/** Two runs of one month: in whole cents, the causes add up to the difference. */
export const verschilUitvoerSchema = Type.Object(
  {
    kenmerk: kan(Type.String()),
    maand: Type.String(),
    soort: Type.Literal('verschil'),
    oud: centen,
    nieuw: centen,
    verschil: centen,
    oorzaken: Type.Array(
      Type.Object(
        {
          wijzigingen: Type.Array(
            Type.Object({ soort: Type.String(), naam: Type.String(), bekendSinds: kan(Type.String()) }, streng),
            { minItems: 1 },
          ),
          gevolg: Type.Integer(),
          posten,
        },
        streng,
      ),
    ),
    zonderBedrag: kan(
      Type.Object(
        { oud: kan(Type.String()), nieuw: kan(Type.String()) },
        { ...streng, description: 'Wat er ontbreekt waar geen bedrag is' },
      ),
    ),
  },
  { ...streng, $id: 'bereken.verschil', title: 'Verschil van een maand, met de oorzaken' },
);
