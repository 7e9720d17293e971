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

const eerste = '<CdtTrfTxInf>';
const laatste = '</CdtTrfTxInf>';
/** Read at once; a read payment takes eight times its text, so those of a city are never held together. */
const perKeer = 500;

/** The payments between two places of the file, some hundreds at a time. @throws Error when anything else stands there. */
function* readRegels(xml: string, van: number, tot: number): Generator<readonly Regel[]> {
  let begin = van;
  while (begin < tot) {
    let einde = begin;
    for (let i = 0; i < perKeer && einde < tot; i += 1) {
      const slot = xml.indexOf(laatste, einde);
      einde = slot < 0 ? tot : slot + laatste.length;
    }
    const { deel } = parser.parse(`<deel>${xml.slice(begin, einde)}</deel>`) as { deel: Record<string, Regel[]> };
    const { CdtTrfTxInf: regels = [], ...anders } = deel;
    if (regels.length === 0 || Object.keys(anders).length > 0) throw new Error('something else between the payments');
    yield regels;
    begin = einde;
  }
}

/** A text of its own: what a parser gives is a view that keeps all it read. */
const copy = (tekst: string): string => Buffer.from(tekst).toString();

const tel = (xml: string, van: number, tot: number) => {
  const kenmerken = new Set<string>();
  const fouten: string[] = [];
  let aantal = 0;
  let som = 0;
  for (const regels of readRegels(xml, van, tot))
    for (const regel of regels) {
      aantal += 1;
      som += toCents(regel.Amt.InstdAmt['#text']) ?? Number.NaN;
      kenmerken.add(copy(regel.PmtId.EndToEndId));
      for (const fout of checkRegel(regel)) fouten.push(`betaling ${aantal}: ${fout}`);
    }
  return { aantal, som, fouten, verschillend: kenmerken.size };
};

/** What is wrong with the file; empty is good. Names no person and no account: the text may be logged. */
export const checkBetaalbestand = (
  xml: string,
  verwacht: { readonly aantal: number; readonly som: Money },
): readonly string[] => {
  if (XMLValidator.validate(xml) !== true) return ['het bestand is geen XML'];
  // then a tag is a tag wherever it stands, and the file can be read in parts
  if (xml.includes('<!')) return ['het bestand heeft commentaar of een DTD'];
  const van = xml.indexOf(eerste);
  const tot = xml.lastIndexOf(laatste) + laatste.length;
  if (van < 0 || tot <= van) return ['het bestand heeft geen betalingen'];
  const document = (parser.parse(xml.slice(0, van) + xml.slice(tot)) as Romp).Document;
  if (document['@xmlns'] !== namespace) return [`de namespace is niet ${namespace}`];
  const { GrpHdr, PmtInf } = document.CstmrCdtTrfInitn;
  const { aantal, som, fouten, verschillend } = tel(xml, van, tot);
  const koppen: readonly (readonly [string, Kop])[] = [
    ['bestand', GrpHdr],
    ['opdracht', PmtInf],
  ];
  return [
    ...(som === verwacht.som ? [] : ['de bedragen tellen niet op tot de som van de run']),
    ...(aantal === verwacht.aantal ? [] : ['het aantal betalingen is niet dat van de run']),
    ...(verschillend === aantal ? [] : ['twee betalingen hebben hetzelfde kenmerk']),
    ...koppen.flatMap(([waar, kop]) => [
      ...(toCents(kop.CtrlSum) === verwacht.som ? [] : [`de controlesom van ${waar} klopt niet`]),
      ...(Number(kop.NbOfTxs) === verwacht.aantal ? [] : [`het aantal in de kop van ${waar} klopt niet`]),
    ]),
    ...fouten,
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
