/** Knows how to compute months that come from outside as JSON: parsed once, refused with a path, or answered with amounts and explanation. */
import {
  type Day,
  err,
  firstDay,
  gemeenteCode,
  type Money,
  ok,
  parseDay,
  parseGemeenteCode,
  parseMonth,
  periodOf,
  type Result,
} from '@samenkracht/core';
import {
  type Bepaling,
  citeer,
  type Diepte,
  type Onvolledig,
  type Regeltekst,
  type Uitleg,
  verklaar,
  vertel,
} from '@samenkracht/law';
import { kaderVan } from '@samenkracht/verordening';
import type { Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { bijstandsmaand } from './artikel-19.ts';
import { berekenInvoerSchema } from './bereken-schema.ts';
import type { Maandfeiten } from './feiten.ts';
import { specificatieVan } from './specificatie.ts';
import type { Maanduitkomst } from './uitkomst.ts';
import { vragen } from './vragen.ts';

export type Berekening = { readonly maand: string; readonly kenmerk?: string } & (
  | {
      readonly soort: 'waarde';
      readonly uitkomst: Maanduitkomst;
      readonly specificatie: readonly {
        readonly naam: string;
        readonly bedrag: Money;
        readonly grond: string;
        readonly totaal: boolean;
      }[];
      readonly onzekerheden: readonly string[];
      readonly uitleg: Readonly<Record<Diepte, readonly Regeltekst[]>>;
    }
  | { readonly soort: 'onbekend'; readonly feit: string; readonly vraag: string | null }
  | { readonly soort: 'gat'; readonly tabel: string; readonly op: Day; readonly omschrijving: string }
  | { readonly soort: 'afweging'; readonly feit: string; readonly vraag: string }
);

/** Where the input is wrong, as a JSON pointer, and what is expected there. It never repeats what was given. */
export type Invoerfout = { readonly code: 'INVOER_ONGELDIG'; readonly pad: string; readonly melding: string };

const lezer = Compile(berekenInvoerSchema);
type Invoer = Static<typeof berekenInvoerSchema>;

/** One month, or a list of months, as it was read from a file. */
export const berekenInvoer = (json: unknown): Result<readonly Berekening[], readonly Invoerfout[]> => {
  const verklaard = verklaarInvoer(json);
  return verklaard.ok ? ok(verklaard.value.map(({ berekening }) => berekening)) : verklaard;
};

/** A computed month with what it was computed from: the facts as they were read, and the tree of the explanation. */
export type Verklaring = {
  readonly berekening: Berekening;
  readonly feiten: Onvolledig<Maandfeiten>;
  readonly uitleg: Uitleg | undefined;
  /** The day whose version of the law counts first. */
  readonly versie: Day;
};

/** As `berekenInvoer`, for who opens an amount down to its facts and articles. */
export const verklaarInvoer = (json: unknown): Result<readonly Verklaring[], readonly Invoerfout[]> => {
  const maanden = Array.isArray(json) ? json : [json];
  const uitkomsten: Verklaring[] = [];
  for (const [i, maand] of maanden.entries()) {
    const gelezen = leesMaand(maand, Array.isArray(json) ? `/${i}` : '');
    if (!gelezen.ok) return gelezen;
    uitkomsten.push(verklaarMaand(gelezen.value));
  }
  return ok(uitkomsten);
};

type Gelezen = { readonly invoer: Invoer; readonly feiten: Onvolledig<Maandfeiten>; readonly vanaf: Day };

const leesMaand = (json: unknown, begin: string): Result<Gelezen, readonly Invoerfout[]> => {
  const fouten = [...lezer.Errors(json)].map(({ instancePath, message }) => fout(`${begin}${instancePath}`, message));
  if (fouten.length > 0) return err(fouten);
  const invoer = json as Invoer;
  const maand = parseMonth(invoer.maand);
  if (maand === undefined) return err([fout(`${begin}/maand`, 'geen bestaande maand')]);
  const dagfouten = findDagfouten(invoer, begin);
  if (dagfouten.length > 0) return err(dagfouten);
  if (parseGemeenteCode(invoer.gemeente) === undefined)
    return err([fout(`${begin}/gemeente`, 'geen gemeentecode van het CBS')]);
  const { from, until } = periodOf(maand);
  const vanaf = (invoer.vanaf ?? from) as Day;
  const tot = (invoer.tot ?? until ?? firstDay(maand)) as Day;
  if (vanaf < from || until === undefined || tot > until || vanaf >= tot)
    return err([fout(`${begin}/vanaf`, 'vanaf en tot liggen in de maand, vanaf voor tot')]);
  if (dagenVan(invoer).some(({ dag }) => dag >= until))
    return err([fout(begin, 'een geboortedatum ligt na deze maand')]);
  const { gemeente, kenmerk: _, ...rest } = invoer;
  const feiten: unknown = { ...rest, kader: kaderVan(gemeenteCode(gemeente)), maand, vanaf, tot };
  return ok({ invoer, feiten: feiten as Onvolledig<Maandfeiten>, vanaf });
};

const fout = (pad: string, melding: string): Invoerfout => ({
  code: 'INVOER_ONGELDIG',
  pad: pad === '' ? '/' : pad,
  melding,
});

/** Every birth date with its place. */
const dagenVan = (invoer: Invoer): readonly { readonly pad: string; readonly dag: string }[] => {
  const rij = (lijst: readonly { readonly geboren?: string }[] | undefined, naam: string) =>
    (lijst ?? []).map(({ geboren }, i) => ({ pad: `/${naam}/${i}/geboren`, dag: geboren }));
  return [
    { pad: '/belanghebbende/geboren', dag: invoer.belanghebbende?.geboren },
    { pad: '/partner/geboren', dag: invoer.partner?.geboren },
    ...rij(invoer.kinderen, 'kinderen'),
    ...rij(invoer.medebewoners, 'medebewoners'),
  ].flatMap(({ pad, dag }) => (dag === undefined ? [] : [{ pad, dag }]));
};

const findDagfouten = (invoer: Invoer, begin: string): readonly Invoerfout[] =>
  [
    ...dagenVan(invoer),
    ...(invoer.vanaf === undefined ? [] : [{ pad: '/vanaf', dag: invoer.vanaf }]),
    ...(invoer.tot === undefined ? [] : [{ pad: '/tot', dag: invoer.tot }]),
  ]
    .filter(({ dag }) => parseDay(dag) === undefined)
    .map(({ pad }) => fout(`${begin}${pad}`, 'geen bestaande dag'));

const verklaarMaand = ({ invoer, feiten, vanaf }: Gelezen): Verklaring => {
  const { bepaling, uitleg } = verklaar(bijstandsmaand, feiten, vragen);
  const basis = { maand: invoer.maand, ...(invoer.kenmerk === undefined ? {} : { kenmerk: invoer.kenmerk }) };
  return { berekening: { ...basis, ...afloop(bepaling, uitleg, vanaf) }, feiten, uitleg, versie: vanaf };
};

type Afloop = Berekening extends infer B ? (B extends unknown ? Omit<B, 'maand' | 'kenmerk'> : never) : never;

const afloop = (bepaling: Bepaling<Maanduitkomst>, uitleg: Uitleg | undefined, op: Day): Afloop => {
  switch (bepaling.soort) {
    case 'onbekend':
      return { soort: 'onbekend', feit: bepaling.feit, vraag: bepaling.vraag?.vraag ?? null };
    case 'gat':
      return { soort: 'gat', tabel: bepaling.tabel, op: bepaling.op, omschrijving: bepaling.omschrijving };
    case 'afweging':
      return { soort: 'afweging', feit: bepaling.afweging.feit, vraag: bepaling.afweging.vraag };
    case 'waarde':
      return {
        soort: 'waarde',
        uitkomst: bepaling.waarde,
        specificatie: specificatieVan(bepaling.waarde, op).map(({ naam, bedrag, grond, totaal }) => ({
          naam,
          bedrag,
          grond: citeer(grond),
          totaal,
        })),
        onzekerheden: bepaling.onzekerheden.map(({ tekst }) => tekst),
        uitleg: {
          inwoner: lijst(uitleg, 'inwoner'),
          consulent: lijst(uitleg, 'consulent'),
          jurist: lijst(uitleg, 'jurist'),
        },
      };
  }
};

const lijst = (uitleg: Uitleg | undefined, diepte: Diepte) => (uitleg === undefined ? [] : vertel(uitleg, diepte));
