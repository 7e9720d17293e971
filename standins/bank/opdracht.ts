/** Knows how the bank reads a payment file (pain.001.001.09): no DTD, no entities, sums checked before anything is done with it. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export type Opdracht = { readonly referentie: string; readonly centen: number; readonly iban: string };
export type Bestand = {
  readonly berichtnummer: string;
  readonly pakket: string;
  readonly uitvoerdatum: string;
  readonly van: string;
  readonly opdrachten: readonly Opdracht[];
};
/** An ISO reason for which a file is refused as a whole. */
export type Bestandsfout = { readonly reden: 'FF01' | 'AM10' | 'AM18'; readonly berichtnummer: string | undefined };

type Kop = { readonly NbOfTxs: string; readonly CtrlSum: string };
type Regel = {
  readonly PmtId: { readonly EndToEndId: string };
  readonly Amt: { readonly InstdAmt: { readonly '#text': string } };
  readonly CdtrAcct: { readonly Id: { readonly IBAN: string } };
};
type Document = {
  readonly Document?: {
    readonly '@xmlns'?: string;
    readonly CstmrCdtTrfInitn?: {
      readonly GrpHdr: Kop & { readonly MsgId: string };
      readonly PmtInf: {
        readonly PmtInfId: string;
        readonly ReqdExctnDt: { readonly Dt: string };
        readonly DbtrAcct: { readonly Id: { readonly IBAN: string } };
        readonly CdtTrfTxInf: readonly Regel[];
      };
    };
  };
};

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  processEntities: false,
  isArray: (naam) => naam === 'CdtTrfTxInf',
});

const toCents = (tekst: string): number => (/^\d+\.\d{2}$/.test(tekst) ? Number(tekst.replace('.', '')) : Number.NaN);

export const readOpdracht = (xml: string): Bestand | Bestandsfout => {
  const onleesbaar = { reden: 'FF01', berichtnummer: undefined } as const;
  if (/<!(DOCTYPE|ENTITY)/i.test(xml) || XMLValidator.validate(xml) !== true) return onleesbaar;
  const document = (parser.parse(xml) as Document).Document;
  const inhoud = document?.CstmrCdtTrfInitn;
  if (document?.['@xmlns'] !== 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09' || inhoud === undefined)
    return onleesbaar;
  const { GrpHdr, PmtInf } = inhoud;
  const berichtnummer = GrpHdr.MsgId;
  const opdrachten = PmtInf.CdtTrfTxInf.map((regel) => ({
    referentie: regel.PmtId.EndToEndId,
    centen: toCents(regel.Amt.InstdAmt['#text']),
    iban: regel.CdtrAcct.Id.IBAN,
  }));
  if (Number(GrpHdr.NbOfTxs) !== opdrachten.length) return { reden: 'AM18', berichtnummer };
  if (toCents(GrpHdr.CtrlSum) !== opdrachten.reduce((som, { centen }) => som + centen, 0))
    return { reden: 'AM10', berichtnummer };
  const { PmtInfId, ReqdExctnDt, DbtrAcct } = PmtInf;
  return { berichtnummer, pakket: PmtInfId, uitvoerdatum: ReqdExctnDt.Dt, van: DbtrAcct.Id.IBAN, opdrachten };
};
