/** Knows one line of a delivery in the names of the wage return, and how each field is read. */
import { type Bsn, cents, type Day, type Money, parseBsn, parseDay } from '@samenkracht/core';

/** Amounts in cents. What the line says replaces what was said before of the same person, job and period. */
export type Loonregel = {
  readonly bsn: Bsn;
  /** Number of the income relation at this employer. */
  readonly NumIV: number;
  /** When the income relation began, and ended if it did. */
  readonly DatAanv: Day;
  readonly DatEind?: Day;
  /** Loon voor de loonbelasting en premies volksverzekeringen, after pension premium. */
  readonly LnLbPh: Money;
  /** The part of it that is taxed at the special rate (bijzondere beloning). */
  readonly LnTabBB: Money;
  readonly IngLbPh: Money;
  /** Ingehouden bijdrage Zvw; 0 where the employer pays it. */
  readonly BijdrZvw: Money;
  readonly WrdPrGebrAut: Money;
  /** What was withheld for the WGA premium; the wage return itself holds only the premium of the employer. */
  readonly PrWhk: Money;
  readonly VakBsl: Money;
  readonly OpgRchtVakBsl: Money;
  readonly AantVerlU: number;
  /** Whether holiday pay is in each wage. Not in the wage return; the benefit needs it. */
  readonly vakantiegeldPerMaand: boolean;
};

export type Loonveld = keyof Loonregel;
export type Veldfout =
  | 'BSN_ONGELDIG'
  | 'NUMMER_ONGELDIG'
  | 'DAG_ONGELDIG'
  | 'BEDRAG_ONGELDIG'
  | 'BEDRAG_TE_HOOG'
  | 'UREN_ONGELDIG'
  | 'JANEE_ONGELDIG';

type Veldsoort = 'bsn' | 'nummer' | 'dag' | 'bedrag' | 'uren' | 'janee';

export const velden: readonly { readonly naam: Loonveld; readonly soort: Veldsoort; readonly verplicht: boolean }[] = [
  { naam: 'bsn', soort: 'bsn', verplicht: true },
  { naam: 'NumIV', soort: 'nummer', verplicht: true },
  { naam: 'DatAanv', soort: 'dag', verplicht: true },
  { naam: 'DatEind', soort: 'dag', verplicht: false },
  { naam: 'LnLbPh', soort: 'bedrag', verplicht: true },
  { naam: 'LnTabBB', soort: 'bedrag', verplicht: true },
  { naam: 'IngLbPh', soort: 'bedrag', verplicht: true },
  { naam: 'BijdrZvw', soort: 'bedrag', verplicht: true },
  { naam: 'WrdPrGebrAut', soort: 'bedrag', verplicht: true },
  { naam: 'PrWhk', soort: 'bedrag', verplicht: true },
  { naam: 'VakBsl', soort: 'bedrag', verplicht: true },
  { naam: 'OpgRchtVakBsl', soort: 'bedrag', verplicht: true },
  { naam: 'AantVerlU', soort: 'uren', verplicht: true },
  { naam: 'vakantiegeldPerMaand', soort: 'janee', verplicht: true },
];

/** More than this in one period is a typing error until the employer says otherwise by telephone: € 100.000. */
const hoogste = 10_000_000;
/** Hours in five weeks. */
const meesteUren = 840;

const readBedrag = (waarde: unknown): Money | Veldfout => {
  if (typeof waarde !== 'number' || !Number.isSafeInteger(waarde) || waarde < 0) return 'BEDRAG_ONGELDIG';
  return waarde > hoogste ? 'BEDRAG_TE_HOOG' : cents(waarde);
};

const isUren = (waarde: unknown): waarde is number =>
  typeof waarde === 'number' && waarde >= 0 && waarde <= meesteUren && Number(waarde.toFixed(2)) === waarde;

const isNummer = (waarde: unknown): waarde is number =>
  typeof waarde === 'number' && Number.isInteger(waarde) && waarde > 0 && waarde <= 9_999;

const lezers: Readonly<Record<Veldsoort, (waarde: unknown) => Loonregel[Loonveld] | Veldfout>> = {
  bsn: (waarde) => parseBsn(typeof waarde === 'string' ? waarde : '') ?? 'BSN_ONGELDIG',
  nummer: (waarde) => (isNummer(waarde) ? waarde : 'NUMMER_ONGELDIG'),
  dag: (waarde) => parseDay(typeof waarde === 'string' ? waarde : '') ?? 'DAG_ONGELDIG',
  bedrag: readBedrag,
  uren: (waarde) => (isUren(waarde) ? waarde : 'UREN_ONGELDIG'),
  janee: (waarde) => (typeof waarde === 'boolean' ? waarde : 'JANEE_ONGELDIG'),
};

const fouten: ReadonlySet<unknown> = new Set<Veldfout>([
  'BSN_ONGELDIG',
  'NUMMER_ONGELDIG',
  'DAG_ONGELDIG',
  'BEDRAG_ONGELDIG',
  'BEDRAG_TE_HOOG',
  'UREN_ONGELDIG',
  'JANEE_ONGELDIG',
]);

export const isVeldfout = (waarde: unknown): waarde is Veldfout => fouten.has(waarde);

export const readVeld = (soort: Veldsoort, waarde: unknown): Loonregel[Loonveld] | Veldfout => lezers[soort](waarde);

/** A value of a file, which is all text, as JSON would have it: `600,00` is 60000 cents. What cannot be read stays text. */
export const fromText = (naam: string, tekst: string): unknown => {
  const soort = velden.find((veld) => veld.naam === naam)?.soort;
  if (soort === 'bedrag') return textToCents(tekst);
  if (soort === 'janee') return tekst === 'ja' ? true : tekst === 'nee' ? false : tekst;
  if (soort === 'nummer' || soort === 'uren') {
    const getal = tekst.replace(',', '.');
    return /^\d+(\.\d+)?$/.test(getal) ? Number(getal) : tekst;
  }
  return tekst;
};

/** Euros with two decimals or none; `600,5` could be a slip and is no amount. */
const textToCents = (tekst: string): unknown => {
  const gevonden = /^(\d{1,9})(?:[.,](\d{2}))?$/.exec(tekst);
  return gevonden === null ? tekst : Number(gevonden[1]) * 100 + Number(gevonden[2] ?? '0');
};
