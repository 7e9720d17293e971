/** Knows the payment file pain.001.001.09 as banks in the SEPA area read it (ISO 20022, EPC132-08). */
import type { Day, Iban, Money } from '@samenkracht/core';
import { toSepatekst } from './sepatekst.ts';

export const namespace = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';

/** One credit transfer. `kenmerk` is a random number: it says nothing about the person. */
export type Betaalopdracht = {
  readonly kenmerk: string;
  readonly bedrag: Money;
  readonly naam: string;
  readonly iban: Iban;
  readonly omschrijving: string;
};

/** What stands above the payments. */
export type Bestandkop = {
  readonly runId: string;
  readonly opgesteldOp: Temporal.Instant;
  readonly uitvoerdatum: Day;
  readonly betaler: { readonly naam: string; readonly iban: Iban; readonly bic?: string | undefined };
  /** How many payments follow, and their sum. */
  readonly aantal: number;
  readonly som: Money;
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&apos;',
  '"': '&quot;',
};
const escapeXml = (tekst: string): string => tekst.replaceAll(/[&<>'"]/g, (teken) => escapes[teken] ?? teken);

/** A euro amount with a point and two decimals, made from whole cents. */
const euro = (bedrag: Money): string => `${Math.floor(bedrag / 100)}.${(bedrag % 100).toString().padStart(2, '0')}`;

/** At most 35 characters: a uuid without its dashes. */
const reference = (id: string): string => id.replaceAll('-', '');

const naam = (tekst: string): string => escapeXml(toSepatekst(tekst, 70) || 'Rekeninghouder');

const opdracht = ({ kenmerk, bedrag, naam: ontvanger, iban, omschrijving }: Betaalopdracht): string =>
  `      <CdtTrfTxInf>
        <PmtId><EndToEndId>${reference(kenmerk)}</EndToEndId></PmtId>
        <Amt><InstdAmt Ccy="EUR">${euro(bedrag)}</InstdAmt></Amt>
        <Cdtr><Nm>${naam(ontvanger)}</Nm></Cdtr>
        <CdtrAcct><Id><IBAN>${iban}</IBAN></Id></CdtrAcct>
        <RmtInf><Ustrd>${escapeXml(toSepatekst(omschrijving, 140))}</Ustrd></RmtInf>
      </CdtTrfTxInf>
`;

/** SSBE: social security benefit, so that a bank of the receiver can treat the money as such. */
const categorie = 'SSBE';

/**
 * The file up to its first payment; the payments and the end follow, so that the payments of a city need not be held at once.
 * The same input gives the same bytes: a bank refuses a MsgId that it saw before, so a repeat pays nothing twice.
 * @throws RangeError when there is nothing to pay: a file without payments does not exist.
 */
export const beginPain001 = (kop: Bestandkop): string => {
  const { runId, opgesteldOp, uitvoerdatum, betaler, aantal } = kop;
  if (aantal === 0) throw new RangeError('a payment file without payments');
  const som = euro(kop.som);
  const agent = betaler.bic === undefined ? '<Othr><Id>NOTPROVIDED</Id></Othr>' : `<BICFI>${betaler.bic}</BICFI>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="${namespace}">
  <CstmrCdtTrfInitn>
    <GrpHdr>
      <MsgId>${reference(runId)}</MsgId>
      <CreDtTm>${opgesteldOp.round('second').toString().replace('Z', '+00:00')}</CreDtTm>
      <NbOfTxs>${aantal}</NbOfTxs>
      <CtrlSum>${som}</CtrlSum>
      <InitgPty><Nm>${naam(betaler.naam)}</Nm></InitgPty>
    </GrpHdr>
    <PmtInf>
      <PmtInfId>${reference(runId)}-1</PmtInfId>
      <PmtMtd>TRF</PmtMtd>
      <BtchBookg>true</BtchBookg>
      <NbOfTxs>${aantal}</NbOfTxs>
      <CtrlSum>${som}</CtrlSum>
      <PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl><CtgyPurp><Cd>${categorie}</Cd></CtgyPurp></PmtTpInf>
      <ReqdExctnDt><Dt>${uitvoerdatum}</Dt></ReqdExctnDt>
      <Dbtr><Nm>${naam(betaler.naam)}</Nm></Dbtr>
      <DbtrAcct><Id><IBAN>${betaler.iban}</IBAN></Id></DbtrAcct>
      <DbtrAgt><FinInstnId>${agent}</FinInstnId></DbtrAgt>
      <ChrgBr>SLEV</ChrgBr>
`;
};

/** @throws RangeError when an amount is not above zero. */
export const opdrachtenPain001 = (opdrachten: readonly Betaalopdracht[]): string => {
  if (opdrachten.some(({ bedrag }) => bedrag <= 0)) throw new RangeError('a payment of nothing');
  return opdrachten.map(opdracht).join('');
};

export const eindePain001 = `    </PmtInf>
  </CstmrCdtTrfInitn>
</Document>
`;
