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
type Bestand = {
  readonly Document: {
    readonly '@xmlns': string;
    readonly CstmrCdtTrfInitn: {
      readonly GrpHdr: Kop;
      readonly PmtInf: Kop & { readonly CdtTrfTxInf: readonly Regel[] };
    };
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

/** What is wrong with the file; empty is good. Names no person and no account: the text may be logged. */
export const checkBetaalbestand = (
  xml: string,
  verwacht: { readonly aantal: number; readonly som: Money },
): readonly string[] => {
  if (XMLValidator.validate(xml) !== true) return ['het bestand is geen XML'];
  const document = (parser.parse(xml) as Bestand).Document;
  if (document['@xmlns'] !== namespace) return [`de namespace is niet ${namespace}`];
  const { GrpHdr, PmtInf } = document.CstmrCdtTrfInitn;
  const regels = PmtInf.CdtTrfTxInf;
  const som = regels.reduce((totaal, regel) => totaal + (toCents(regel.Amt.InstdAmt['#text']) ?? Number.NaN), 0);
  const kenmerken = new Set(regels.map((regel) => regel.PmtId.EndToEndId));
  const koppen: readonly (readonly [string, Kop])[] = [
    ['bestand', GrpHdr],
    ['opdracht', PmtInf],
  ];
  return [
    ...(som === verwacht.som ? [] : ['de bedragen tellen niet op tot de som van de run']),
    ...(regels.length === verwacht.aantal ? [] : ['het aantal betalingen is niet dat van de run']),
    ...(kenmerken.size === regels.length ? [] : ['twee betalingen hebben hetzelfde kenmerk']),
    ...koppen.flatMap(([waar, kop]) => [
      ...(toCents(kop.CtrlSum) === verwacht.som ? [] : [`de controlesom van ${waar} klopt niet`]),
      ...(Number(kop.NbOfTxs) === verwacht.aantal ? [] : [`het aantal in de kop van ${waar} klopt niet`]),
    ]),
    ...regels.flatMap((regel, i) => checkRegel(regel).map((fout) => `betaling ${i + 1}: ${fout}`)),
  ];
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
