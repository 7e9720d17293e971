/** Knows what must be true of a payment file before it may leave the house, whatever wrote it. */
import { cents, type Money, parseIban } from '@samenkracht/core';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { namespace } from './pain001.ts';
import { isSepatekst } from './sepatekst.ts';

type Regel = {
  readonly PmtId: { readonly EndToEndId: string };
  readonly Amt: { readonly InstdAmt: { readonly '#text': string; readonly '@Ccy': string } };
  readonly Cdtr: { readonly Nm: string };
  readonly CdtrAcct: { readonly Id: { readonly IBAN: string } };
  readonly RmtInf: { readonly Ustrd: string };
};
type Kop = { readonly NbOfTxs: string; readonly CtrlSum: string };
/** The file without its payments. */
type Romp = {
  readonly Document: {
    readonly '@xmlns': string;
    readonly CstmrCdtTrfInitn: { readonly GrpHdr: Kop; readonly PmtInf: Kop };
  };
};

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (naam) => naam === 'CdtTrfTxInf',
});

const toCents = (tekst: string): Money | undefined =>
  /^\d{1,15}\.\d{2}$/.test(tekst) ? cents(Number(tekst.replace('.', ''))) : undefined;

/** A text of its own: what a parser gives is a view that keeps all it read. */
const copy = (tekst: string): string => Buffer.from(tekst).toString();

const isXml = (xml: string): boolean => XMLValidator.validate(xml) === true;

/** @returns undefined when it is anything else than whole payments. */
const readRegels = (deel: string): readonly Regel[] | undefined => {
  const omhuld = `<deel>${deel}</deel>`;
  if (!isXml(omhuld)) return undefined;
  const { CdtTrfTxInf: regels = [], ...anders } = (parser.parse(omhuld) as { deel: Record<string, Regel[]> }).deel;
  return regels.length === 0 || Object.keys(anders).length > 0 ? undefined : regels;
};

type Verwacht = { readonly aantal: number; readonly som: Money };

const checkKop = ({ CtrlSum, NbOfTxs }: Kop, waar: string, verwacht: Verwacht): readonly string[] => [
  ...(toCents(CtrlSum) === verwacht.som ? [] : [`de controlesom van ${waar} klopt niet`]),
  ...(Number(NbOfTxs) === verwacht.aantal ? [] : [`het aantal in de kop van ${waar} klopt niet`]),
];

const checkRomp = (xml: string, verwacht: Verwacht): readonly string[] => {
  if (xml.includes('<!')) return ['het bestand heeft commentaar of een DTD'];
  if (!isXml(xml)) return ['het bestand is geen XML'];
  const document = (parser.parse(xml) as Romp).Document;
  if (document['@xmlns'] !== namespace) return [`de namespace is niet ${namespace}`];
  const { GrpHdr, PmtInf } = document.CstmrCdtTrfInitn;
  return [...checkKop(GrpHdr, 'bestand', verwacht), ...checkKop(PmtInf, 'opdracht', verwacht)];
};

/**
 * Checks a file piece by piece as it is written: a read payment takes eight times its text, so those of a city are never held together.
 * What it finds wrong names no person and no account: it may be logged.
 */
export const startBestandcontrole = () => {
  const kenmerken = new Set<string>();
  const fouten: string[] = [];
  let aantal = 0;
  let som = 0;
  return {
    /** A piece of whole payments, as it will stand in the file. */
    neem: (deel: string): void => {
      const regels = deel.includes('<!') ? undefined : readRegels(deel);
      if (regels === undefined) fouten.push(`na betaling ${aantal} staat iets anders dan betalingen`);
      for (const regel of regels ?? []) {
        aantal += 1;
        som += toCents(regel.Amt.InstdAmt['#text']) ?? Number.NaN;
        kenmerken.add(copy(regel.PmtId.EndToEndId));
        for (const fout of checkRegel(regel)) fouten.push(`betaling ${aantal}: ${fout}`);
      }
    },
    /** @param romp what stands above and below the payments. @returns what is wrong with the file; empty is good. */
    sluit: (romp: string, verwacht: Verwacht): readonly string[] => [
      ...checkRomp(romp, verwacht),
      ...(aantal > 0 ? [] : ['het bestand heeft geen betalingen']),
      ...(som === verwacht.som ? [] : ['de bedragen tellen niet op tot de som van de run']),
      ...(aantal === verwacht.aantal ? [] : ['het aantal betalingen is niet dat van de run']),
      ...(kenmerken.size === aantal ? [] : ['twee betalingen hebben hetzelfde kenmerk']),
      ...fouten,
    ],
  };
};

const checkRegel = (regel: Regel): readonly string[] => [
  ...((toCents(regel.Amt.InstdAmt['#text']) ?? 0) > 0 ? [] : ['het bedrag is niet groter dan nul']),
  ...(regel.Amt.InstdAmt['@Ccy'] === 'EUR' ? [] : ['de munt is niet de euro']),
  ...(parseIban(regel.CdtrAcct.Id.IBAN) === undefined ? ['het rekeningnummer klopt niet'] : []),
  ...(isSepatekst(regel.Cdtr.Nm) && isSepatekst(regel.RmtInf.Ustrd)
    ? []
    : ['een tekst heeft een teken dat banken weigeren']),
  ...(/^[0-9a-f]{32}$/.test(regel.PmtId.EndToEndId) ? [] : ['het kenmerk is geen willekeurig nummer']),
];
