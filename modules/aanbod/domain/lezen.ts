/** Knows the shape of a definition as somebody types or uploads it, and at which place a text is none. */
import { levensdomeinen, parseDay } from '@samenkracht/core';
import Type, { type TSchema } from 'typebox';
import Value from 'typebox/value';
import type { Tegenspraak } from './keuring.ts';
import type { Programma } from './programma.ts';

const Naam = Type.String({ minLength: 1, maxLength: 80 });
const Zin = Type.String({ minLength: 1, maxLength: 500 });
const Dag = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const Aantal = Type.Integer({ minimum: 0, maximum: 10_000_000_000 });
const Uren = Type.Number({ minimum: -168, maximum: 1_000 });
const strict = { additionalProperties: false } as const;
const lijst = <T extends TSchema>(van: T) => Type.Array(van, { maxItems: 60 });
const wel = Type.Optional;

const Duur = Type.Union([
  Type.Object({ weken: Type.Integer({ minimum: 1, maximum: 520 }) }, strict),
  Type.Object({ maanden: Type.Integer({ minimum: 1, maximum: 120 }) }, strict),
]);
const Voorwaarde = Type.Union([
  Type.Object({ feit: Naam, is: Type.Union([Type.Boolean(), Naam]) }, strict),
  Type.Object({ feit: Naam, minstens: wel(Type.Number()), onder: wel(Type.Number()) }, strict),
]);
const Gegeven = Type.Object(
  {
    naam: Naam,
    soort: Type.Union(['dag', 'keuze', 'tekst', 'aantal'].map((een) => Type.Literal(een))),
    keuze: wel(lijst(Naam)),
    bij: Type.Union(['start', 'onderweg', 'einde'].map((een) => Type.Literal(een))),
    verplicht: wel(Type.Boolean()),
  },
  strict,
);
const Plafond = Type.Object(
  {
    bedrag: wel(Aantal),
    deelnemers: wel(Aantal),
    perGemeente: wel(
      lijst(Type.Object({ gemeente: Type.String({ pattern: '^\\d{4}$' }), deelnemers: Aantal }, strict)),
    ),
  },
  strict,
);

const Versie = Type.Object(
  {
    vanaf: wel(Dag),
    tot: wel(Dag),
    bron: Type.String({ minLength: 5, maxLength: 500 }),
    doelgroep: lijst(Voorwaarde),
    duur: wel(Duur),
    verlengen: Type.Number(),
    fasen: lijst(Type.Object({ naam: Naam, duur: wel(Duur) }, strict)),
    uren: lijst(Type.Object({ onderdeel: Naam, minstens: wel(Uren), hoogstens: wel(Uren) }, strict)),
    weekagenda: wel(Uren),
    keuzes: lijst(
      Type.Object(
        { onderdeel: Naam, volgorde: lijst(Naam), alleenAlsPassend: lijst(Naam), vrij: wel(Type.Boolean()) },
        strict,
      ),
    ),
    nietNaast: lijst(Naam),
    termijnen: lijst(
      Type.Object(
        {
          naam: Naam,
          na: Type.Union(['aanmelding', 'start', 'toekenning'].map((een) => Type.Literal(een))),
          binnen: Duur,
        },
        strict,
      ),
    ),
    uitkomsten: lijst(Type.Object({ naam: Naam, betekenis: Zin }, strict)),
    indicatoren: lijst(Type.Object({ naam: Naam, uitkomsten: lijst(Naam), streef: wel(Type.Number()) }, strict)),
    plafond: wel(Plafond),
    gegevens: wel(lijst(Gegeven)),
    leerdoelen: wel(Type.Number()),
    voorraad: wel(Type.Object({ totaal: Aantal, open: Aantal, op: Dag, uiterlijk: Dag }, strict)),
    taakstellingen: wel(
      lijst(
        Type.Object(
          { naam: Naam, aantal: Aantal, telt: wel(Type.Object({ gegeven: Naam, waarde: wel(Naam) }, strict)) },
          strict,
        ),
      ),
    ),
    wet: wel(Type.Literal('inburgering')),
    leeftijdsgroepen: wel(lijst(Type.Integer({ minimum: 1, maximum: 120 }))),
    evaluatie: wel(Dag),
    gaten: lijst(Zin),
  },
  strict,
);

const Definitie = Type.Object(
  {
    naam: Naam,
    belofte: Zin,
    domeinen: wel(
      Type.Array(Type.Union(levensdomeinen.map((een) => Type.Literal(een))), { maxItems: 5, uniqueItems: true }),
    ),
    versies: Type.Array(Versie, { maxItems: 20 }),
  },
  strict,
);

/** `/versies/0/uren/1/minstens` as a definition names its places: `versies[0].uren[1].minstens`. */
const plekVan = (pad: string): string =>
  pad
    .split('/')
    .filter((deel) => deel !== '')
    .map((deel, at) => (/^\d+$/.test(deel) ? `[${deel}]` : at === 0 ? deel : `.${deel}`))
    .join('') || 'het geheel';

/** Days that no calendar has, such as 30 February, with their place. */
const badDays = (waarde: unknown, plek: string): readonly Tegenspraak[] => {
  if (typeof waarde === 'string')
    return /^\d{4}-\d{2}-\d{2}$/.test(waarde) && parseDay(waarde) === undefined
      ? [{ plek, wat: `${waarde} staat op geen kalender` }]
      : [];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([sleutel, deel]) =>
    badDays(deel, Array.isArray(waarde) ? `${plek}[${sleutel}]` : plek === '' ? sleutel : `${plek}.${sleutel}`),
  );
};

type Gelezen =
  | { readonly ok: true; readonly programma: Programma }
  | { readonly ok: false; readonly fouten: readonly Tegenspraak[] };

/** A definition, or the places where it is none; whether it contradicts itself is another question. */
export const readProgramma = (waarde: unknown): Gelezen => {
  if (!Value.Check(Definitie, waarde)) {
    const fouten = Value.Errors(Definitie, waarde).map((fout) => ({
      plek: plekVan(fout.instancePath),
      wat: inDutch(fout.keyword, fout.params),
    }));
    return { ok: false, fouten: fouten.slice(0, 20) };
  }
  const dagen = badDays(waarde, '');
  // checked against the schema just now, whose shape is that of the type
  return dagen.length > 0 ? { ok: false, fouten: dagen } : { ok: true, programma: waarde as unknown as Programma };
};

const inDutch = (keyword: string, params: object): string => {
  const namen = Object.values(params).flat().join(', ');
  switch (keyword) {
    case 'required':
      return `hier ontbreekt: ${namen}`;
    case 'additionalProperties':
      return `dit bestaat niet: ${namen}`;
    case 'type':
      return `dit moet een ${namen} zijn`;
    case 'anyOf':
    case 'const':
    case 'enum':
      return 'dit is geen van de mogelijkheden';
    case 'pattern':
      return 'dit is niet zo geschreven als moet';
    default:
      return 'deze waarde kan niet';
  }
};
