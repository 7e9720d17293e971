/** Knows the written form of a household's facts for disposable income: those of a month of bijstand, with pay, rent, insurance and care. */
import { berekenInvoerSchema } from '@samenkracht/participatiewet';
import Type, { type TSchema } from 'typebox';

const dag = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Geboortedatum, jjjj-mm-dd' });
const bedrag = (wat: string) =>
  Type.Integer({ minimum: 0, maximum: 100_000_000, description: `${wat}, in hele centen` });
const kan = Type.Optional;
const streng = { additionalProperties: false } as const;
const tweetal = <T extends TSchema>(schema: T) =>
  Type.Object({ belanghebbende: kan(schema), partner: kan(schema) }, streng);

const woning = Type.Object(
  {
    huurprijs: kan(bedrag('Kale huur per maand')),
    servicekosten: kan(
      Type.Object(
        {
          energie: kan(bedrag('Energie van gedeelde ruimten')),
          schoonmaak: kan(bedrag('Schoonmaak van gedeelde ruimten')),
          huismeester: kan(bedrag('Huismeester')),
          dienstruimten: kan(bedrag('Dienst- en recreatieruimten')),
        },
        streng,
      ),
    ),
    woonruimte: kan(Type.Enum(['zelfstandig', 'onzelfstandig en aangewezen', 'onzelfstandig'])),
    inschrijvingKlopt: kan(Type.Boolean()),
    handicap: kan(Type.Boolean()),
    uitzonderingHuurgrens: kan(Type.Boolean()),
  },
  streng,
);

const medebewoner = Type.Object(
  {
    geboren: kan(dag),
    toetsingsinkomen: kan(bedrag('Inkomen over het kalenderjaar')),
    rendementsgrondslag: kan(bedrag('Vermogen op 1 januari')),
    kindVanBewoner: kan(Type.Boolean()),
    heleJaar: kan(Type.Boolean()),
  },
  streng,
);

const opvangkind = Type.Object(
  {
    eersteKind: kan(Type.Boolean()),
    opvang: kan(
      Type.Array(
        Type.Object(
          {
            soort: kan(Type.Enum(['dagopvang', 'buitenschoolse opvang', 'gastouderopvang'])),
            uren: kan(Type.Integer({ minimum: 0, maximum: 744 })),
            uurprijs: kan(bedrag('Prijs per uur')),
          },
          streng,
        ),
        { maxItems: 10 },
      ),
    ),
  },
  streng,
);

/** What comes on top of the facts of `bereken`. */
export const extraSchema = Type.Object(
  {
    brutoloon: kan(tweetal(bedrag('Bruto loon per maand, met vakantiegeld'))),
    vraagtBijstand: kan(Type.Boolean({ description: 'Of met bijstand wordt gerekend' })),
    bijstandOverJaar: kan(
      Type.Union([bedrag('Bijstand over het hele jaar; weggelaten of null is twaalf keer deze maand'), Type.Null()]),
    ),
    brutoloonOverJaar: kan(
      Type.Union([
        tweetal(bedrag('Bruto loon over het hele jaar')),
        Type.Null({ description: 'weggelaten of null: twaalf keer deze maand' }),
      ]),
    ),
    toeslagen: kan(
      Type.Object(
        {
          zorgverzekerd: kan(tweetal(Type.Boolean())),
          vermogen: kan(bedrag('Vermogen op 1 januari, van beiden samen')),
          woning: kan(Type.Union([woning, Type.Null()])),
          medebewoners: kan(Type.Array(medebewoner, { maxItems: 50 })),
          opvangkinderen: kan(Type.Array(opvangkind, { maxItems: 50 })),
          volgtTraject: kan(tweetal(Type.Boolean())),
        },
        streng,
      ),
    ),
  },
  streng,
);

/** `verloop` is left out: disposable income is of a month in which the household stays the same. */
const { verloop: _, ...maandvelden } = berekenInvoerSchema.properties;

/** One household in one month. What is left out is unknown; `null` and an empty list are known to be none. */
export const besteedbaarInvoerSchema = Type.Object(
  { ...maandvelden, ...extraSchema.properties },
  { ...streng, $id: 'besteedbaar.invoer', title: 'Feiten van een huishouden voor het besteedbaar inkomen' },
);
