/** Knows how a message of a bank is opened: no DTD, no entities, no other kind of message than was asked for. */
import { cents, err, type Money, ok, type Result } from '@samenkracht/core';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export type Berichtfout =
  | { readonly code: 'BERICHT_GEEN_XML' }
  | { readonly code: 'BERICHT_MET_DTD' }
  | { readonly code: 'BERICHT_ANDERE_SOORT' }
  | { readonly code: 'BERICHT_ONVOLLEDIG'; readonly onderdeel: string };

/** An element as it was read; text stays text, so that no amount passes through a float. */
export type Knoop = { readonly [naam: string]: Knoop | readonly Knoop[] | string | undefined };

const lists = new Set(['OrgnlPmtInfAndSts', 'TxInfAndSts', 'StsRsnInf', 'Stmt', 'Bal', 'Ntry', 'NtryDtls', 'TxDtls']);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  isArray: (naam) => lists.has(naam),
});

const namespaceOf = (naam: string): string => `urn:iso:std:iso:20022:tech:xsd:${naam}`;

/** @returns undefined for what is no XML, or is nested deeper than a message of a bank ever is. */
const parseXml = (xml: string): Knoop | undefined => {
  if (XMLValidator.validate(xml) !== true) return undefined;
  try {
    return parser.parse(xml) as Knoop;
  } catch {
    return undefined;
  }
};

/** @param naam the message with its version: `pain.002.001.10`. */
export const openBericht = (xml: string, naam: string): Result<Knoop, Berichtfout> => {
  // before any parser sees it: a message of a bank declares nothing, so there is nothing to expand
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return err({ code: 'BERICHT_MET_DTD' });
  const inhoud = parseXml(xml);
  if (inhoud === undefined) return err({ code: 'BERICHT_GEEN_XML' });
  const document = child(inhoud, 'Document');
  if (document === undefined || document['@xmlns'] !== namespaceOf(naam)) return err({ code: 'BERICHT_ANDERE_SOORT' });
  return ok(document);
};

const isKnoop = (waarde: Knoop[string]): waarde is Knoop => typeof waarde === 'object' && !Array.isArray(waarde);

export const child = (knoop: Knoop | undefined, ...pad: readonly string[]): Knoop | undefined => {
  let at = knoop;
  for (const naam of pad) {
    const next = at?.[naam];
    at = isKnoop(next) ? next : undefined;
  }
  return at;
};

export const children = (knoop: Knoop | undefined, naam: string): readonly Knoop[] => {
  const found = knoop?.[naam];
  return Array.isArray(found) ? found : [];
};

/** The text of an element, with or without attributes of its own. */
export const textOf = (knoop: Knoop | undefined, naam: string): string | undefined => {
  const found = knoop?.[naam];
  if (typeof found === 'string') return found === '' ? undefined : found;
  const text = isKnoop(found) ? found['#text'] : undefined;
  return typeof text === 'string' ? text : undefined;
};

/** Euros with at most two decimals, as whole cents; anything else is no amount. */
export const amountOf = (knoop: Knoop | undefined, naam: string): Money | undefined => {
  const gevonden = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(textOf(knoop, naam) ?? '');
  if (gevonden === null || child(knoop, naam)?.['@Ccy'] !== 'EUR') return undefined;
  return cents(Number(gevonden[1]) * 100 + Number((gevonden[2] ?? '').padEnd(2, '0')));
};

/** A reference of ours as it stands in a file, back to the uuid; undefined when it is not one of ours by its form. */
export const uuidOf = (referentie: string | undefined): string | undefined =>
  referentie !== undefined && /^[0-9a-f]{32}$/.test(referentie)
    ? referentie.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    : undefined;
