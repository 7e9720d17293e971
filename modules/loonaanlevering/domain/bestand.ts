/** Knows how a delivery is read from text: JSON as it comes over the link, CSV and XML as payroll software writes them. */
import { err, ok, type Result } from '@samenkracht/core';
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { fromText } from './loonregel.ts';

export const bestandsoorten = ['csv', 'json', 'xml'] as const;
export type Bestandsoort = (typeof bestandsoorten)[number];

/** A delivery before anything in it was looked at. */
export type RuweLevering = {
  readonly leveringsnummer: unknown;
  readonly loonheffingennummer: unknown;
  readonly betaaldOp: unknown;
  readonly tijdvak: Readonly<Record<'soort' | 'DatAanvTv' | 'DatEindTv', unknown>>;
  readonly regels: readonly unknown[];
};

export type Leesfout =
  | { readonly code: 'LEVERING_ONLEESBAAR'; readonly onderdeel: string }
  | { readonly code: 'LEVERING_MET_DOCTYPE' };

type Gelezen = Result<RuweLevering, Leesfout>;
type Groep = Readonly<Record<string, unknown>>;

const onleesbaar = (onderdeel: string): Gelezen => err({ code: 'LEVERING_ONLEESBAAR', onderdeel });

const isGroep = (waarde: unknown): waarde is Groep =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const readJson = (tekst: string): Gelezen => {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(tekst);
  } catch {
    return onleesbaar('de tekst is geen JSON');
  }
  if (!isGroep(inhoud)) return onleesbaar('het geheel');
  const { leveringsnummer, loonheffingennummer, betaaldOp, tijdvak, regels } = inhoud;
  if (!isGroep(tijdvak)) return onleesbaar('tijdvak');
  if (!Array.isArray(regels)) return onleesbaar('regels');
  const { soort, DatAanvTv, DatEindTv } = tijdvak;
  const kop = { leveringsnummer, loonheffingennummer, betaaldOp };
  return ok({ ...kop, tijdvak: { soort, DatAanvTv, DatEindTv }, regels });
};

const kopvelden = ['leveringsnummer', 'loonheffingennummer', 'tijdvak', 'DatAanvTv', 'DatEindTv', 'betaaldOp'] as const;
type Kop = Readonly<Record<(typeof kopvelden)[number], string | undefined>>;

const toLevering = (kop: Kop, regels: readonly Readonly<Record<string, string>>[]): RuweLevering => ({
  leveringsnummer: kop.leveringsnummer,
  loonheffingennummer: kop.loonheffingennummer,
  betaaldOp: kop.betaaldOp,
  tijdvak: { soort: kop.tijdvak, DatAanvTv: kop.DatAanvTv, DatEindTv: kop.DatEindTv },
  regels: regels.map((regel) =>
    Object.fromEntries(
      Object.entries(regel)
        .filter(([naam]) => !kopvelden.some((veld) => veld === naam))
        .map(([naam, waarde]) => [naam, fromText(naam, waarde)]),
    ),
  ),
});

/** Each line carries the number and the period too, so that a file is whole without a form beside it. */
const readCsv = (tekst: string): Gelezen => {
  let rijen: readonly Readonly<Record<string, string>>[];
  try {
    rijen = parse(tekst, { columns: true, delimiter: [';', '\t'], bom: true, trim: true, skip_empty_lines: true });
  } catch {
    return onleesbaar('de kolommen');
  }
  const [eerste] = rijen;
  if (eerste === undefined) return onleesbaar('regels');
  const anders = kopvelden.find((veld) => rijen.some((rij) => rij[veld] !== eerste[veld]));
  if (anders !== undefined) return onleesbaar(`${anders} (is niet in elke regel gelijk)`);
  return ok(toLevering(eerste as unknown as Kop, rijen));
};

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: false,
  isArray: (naam) => naam === 'regel',
});

const texts = (groep: Groep): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(groep).map(([naam, waarde]) => [naam, isGroep(waarde) ? '' : String(waarde)]));

/** @returns undefined for what is no XML, or is nested deeper than a delivery ever is. */
const parseXml = (tekst: string): unknown => {
  if (XMLValidator.validate(tekst) !== true) return undefined;
  try {
    return parser.parse(tekst);
  } catch {
    return undefined;
  }
};

const readXml = (tekst: string): Gelezen => {
  // before any parser sees it: payroll declares nothing, so there is nothing to expand and nothing to fetch
  if (/<!(DOCTYPE|ENTITY)/i.test(tekst)) return err({ code: 'LEVERING_MET_DOCTYPE' });
  const inhoud = parseXml(tekst);
  if (inhoud === undefined) return onleesbaar('de tekst is geen XML');
  const wortel = isGroep(inhoud) ? inhoud['loonaanlevering'] : undefined;
  if (!isGroep(wortel)) return onleesbaar('loonaanlevering');
  const regels: unknown = wortel['regel'];
  if (!Array.isArray(regels)) return onleesbaar('regel');
  const groepen: readonly Groep[] = regels.map((regel: unknown) => (isGroep(regel) ? regel : {}));
  return ok(toLevering(texts(wortel) as unknown as Kop, groepen.map(texts)));
};

const lezers: Readonly<Record<Bestandsoort, (tekst: string) => Gelezen>> = {
  json: readJson,
  csv: readCsv,
  xml: readXml,
};

export const readLevering = (soort: Bestandsoort, tekst: string): Gelezen => lezers[soort](tekst);
