/** Knows what can be read from a payslip that payroll software wrote as XML, in the names of the wage return (Loonaangifte). */
import {
  addDays,
  addToMonth,
  cents,
  type Day,
  daysBetween,
  err,
  firstDay,
  type Money,
  type Month,
  monthOf,
  ok,
  parseDay,
  type Result,
} from '@samenkracht/core';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { isAannemelijk, type Loonperiode } from './inkomst.ts';
import { nettoLoon } from './loonlevering.ts';

const bedragnamen = [
  'LnInGld',
  'LnLbPh',
  'LnTabBB',
  'IngLbPh',
  'BijdrZvw',
  'WrdPrGebrAut',
  'PrWhk',
  'VakBsl',
  'OpgRchtVakBsl',
] as const;
type Bedragnaam = (typeof bedragnamen)[number];

/** Without these no net pay can be worked out. What else is not in the file counts as nothing, and is named. */
const nodig = ['LnLbPh', 'IngLbPh', 'BijdrZvw', 'VakBsl'] as const satisfies readonly Bedragnaam[];
type Nodig = (typeof nodig)[number];
/** The formula uses them too; a payslip may leave them out. */
const mogelijk = ['LnTabBB', 'WrdPrGebrAut', 'PrWhk'] as const satisfies readonly Bedragnaam[];
const dagnamen = ['DatAanvTv', 'DatEindTv', 'betaaldOp'] as const;
const bsnnamen = ['bsn', 'BSN', 'SofiNr'] as const;
const namen: ReadonlySet<string> = new Set([...bedragnamen, ...dagnamen, ...bsnnamen]);

/** Amounts in cents, as they stand in the file; the last day belongs to the period. */
export type Loonstrookvelden = Readonly<Record<Nodig, Money>> &
  Readonly<Partial<Record<Exclude<Bedragnaam, Nodig>, Money>>> & {
    readonly DatAanvTv: Day;
    readonly DatEindTv: Day;
    readonly betaaldOp?: Day;
  };

export type Gelezenstrook = {
  readonly velden: Loonstrookvelden;
  /** By the Inlichtingenbureau's formula. */
  readonly netto: Money;
  /** The month of the pay; of pay over weeks the month in which it was paid. */
  readonly maand: Month;
  /** Of pay over one or four weeks. */
  readonly periode?: Loonperiode;
  /** Names that the formula uses and the file does not have: counted as nothing. */
  readonly zonder: readonly (typeof mogelijk)[number][];
};

export const leesredenen = [
  'geen xml',
  'doctype',
  'velden ontbreken',
  'meer dan een',
  'veld onleesbaar',
  'periode',
  'van een ander',
] as const;
export type Leesreden = (typeof leesredenen)[number];

type Gevonden = ReadonlyMap<string, ReadonlySet<string>>;

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: false,
  removeNSPrefix: true,
});

/** Wherever they stand: a wage return wraps them otherwise than a payslip does. */
const collect = (waarde: unknown, gevonden: Map<string, Set<string>>): void => {
  if (typeof waarde !== 'object' || waarde === null) return;
  for (const [naam, inhoud] of Object.entries(waarde)) {
    for (const een of Array.isArray(inhoud) ? inhoud : [inhoud]) {
      if (typeof een === 'object') collect(een, gevonden);
      else if (namen.has(naam)) gevonden.set(naam, (gevonden.get(naam) ?? new Set()).add(String(een).trim()));
    }
  }
};

const find = (tekst: string): Result<Gevonden, Leesreden> => {
  // before any parser sees it: a payslip declares nothing, so there is nothing to expand and nothing to fetch
  if (/<!(DOCTYPE|ENTITY)/i.test(tekst)) return err('doctype');
  const gevonden = new Map<string, Set<string>>();
  try {
    if (XMLValidator.validate(tekst) !== true) return err('geen xml');
    collect(parser.parse(tekst), gevonden);
  } catch {
    return err('geen xml');
  }
  return ok(gevonden);
};

/** Euros with two decimals or none; `600,5` could be a slip and is no amount. */
const parseBedrag = (tekst: string): Money | undefined => {
  const delen = /^(\d{1,7})(?:[.,](\d{2}))?$/.exec(tekst);
  return delen === null ? undefined : cents(Number(delen[1]) * 100 + Number(delen[2] ?? '0'));
};

const parseAll = <T>(gevonden: Gevonden, welke: readonly string[], parse: (tekst: string) => T | undefined) => {
  const gelezen: Record<string, T> = {};
  for (const naam of welke) {
    const [tekst] = gevonden.get(naam) ?? [];
    if (tekst === undefined) continue;
    const waarde = parse(tekst);
    if (waarde === undefined) return undefined;
    gelezen[naam] = waarde;
  }
  return gelezen;
};

type Plaats = { readonly maand: Month; readonly periode?: Loonperiode };

/** A whole month; or one or four weeks, which count by the day on which they were paid. */
const plaatsVan = ({ DatAanvTv: van, DatEindTv, betaaldOp }: Loonstrookvelden): Plaats | undefined => {
  const tot = addDays(DatEindTv, 1);
  const maand = monthOf(van);
  if (van === firstDay(maand) && tot === firstDay(addToMonth(maand, 1))) return { maand };
  const dagen = daysBetween(van, tot);
  if (betaaldOp === undefined || (dagen !== 7 && dagen !== 28)) return undefined;
  return { maand: monthOf(betaaldOp), periode: { van, tot, betaaldOp } };
};

/** @param bsn of whose payslip it should be; a file without a number can be anybody's, so a person confirms it. */
export const leesLoonstrook = (tekst: string, bsn: string | undefined): Result<Gelezenstrook, Leesreden> => {
  const gevonden = find(tekst);
  if (!gevonden.ok) return gevonden;
  const { value } = gevonden;
  if ([...value.values()].some(({ size }) => size > 1)) return err('meer dan een');
  const nummers = bsnnamen.flatMap((naam) => [...(value.get(naam) ?? [])]);
  if (nummers.some((nummer) => nummer !== bsn)) return err('van een ander');
  if ([...nodig, 'DatAanvTv', 'DatEindTv'].some((naam) => !value.has(naam))) return err('velden ontbreken');
  const bedragen = parseAll(value, bedragnamen, parseBedrag);
  const dagen = parseAll(value, dagnamen, parseDay);
  if (bedragen === undefined || dagen === undefined) return err('veld onleesbaar');
  // every name in `nodig` was found and read above
  const velden = { ...bedragen, ...dagen } as unknown as Loonstrookvelden;
  const plaats = plaatsVan(velden);
  if (plaats === undefined) return err('periode');
  const netto = nettoLoon({ ...{ WrdPrGebrAut: 0, PrWhk: 0 }, ...velden });
  if (!isAannemelijk(netto)) return err('veld onleesbaar');
  const zonder = mogelijk.filter((naam) => velden[naam] === undefined);
  return ok({ velden, netto, ...plaats, zonder });
};
