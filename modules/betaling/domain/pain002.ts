/** Knows the status report of a bank on our payment file (pain.002.001.10): per file, per batch and per payment. */
import { err, ok, type Result } from '@samenkracht/core';
import { type Berichtfout, child, children, type Knoop, openBericht, textOf, uuidOf } from './iso20022.ts';

type Statusregel = {
  /** As the bank gave it back; ours is a uuid without dashes. */
  readonly referentie: string;
  readonly kenmerk: string | undefined;
  readonly status: string;
  readonly reden: string | undefined;
};

export type Statusbericht = {
  readonly berichtnummer: string;
  /** The run whose file it is about. */
  readonly runId: string | undefined;
  /** Of the file as a whole: a refusal of it refuses each payment, unless it was refused because it came twice. */
  readonly groepstatus: string | undefined;
  readonly groepreden: string | undefined;
  readonly regels: readonly Statusregel[];
};

/** The file was seen before: what was done with it the first time stands. */
const dubbel = new Set(['AM05', 'DU01', 'DU02']);
export const isDubbelAangeboden = ({ groepstatus, groepreden }: Statusbericht): boolean =>
  groepstatus === 'RJCT' && groepreden !== undefined && dubbel.has(groepreden);

const redenOf = (knoop: Knoop | undefined): string | undefined => {
  const rsn = child(children(knoop, 'StsRsnInf')[0], 'Rsn');
  return textOf(rsn, 'Cd') ?? textOf(rsn, 'Prtry');
};

export const readPain002 = (xml: string): Result<Statusbericht, Berichtfout> => {
  const document = openBericht(xml, 'pain.002.001.10');
  if (!document.ok) return document;
  const rapport = child(document.value, 'CstmrPmtStsRpt');
  const groep = child(rapport, 'OrgnlGrpInfAndSts');
  const berichtnummer = textOf(child(rapport, 'GrpHdr'), 'MsgId');
  if (berichtnummer === undefined) return err({ code: 'BERICHT_ONVOLLEDIG', onderdeel: 'MsgId' });
  const regels: Statusregel[] = [];
  for (const opdracht of children(rapport, 'OrgnlPmtInfAndSts')) {
    for (const regel of children(opdracht, 'TxInfAndSts')) {
      const referentie = textOf(regel, 'OrgnlEndToEndId');
      const status = textOf(regel, 'TxSts') ?? textOf(opdracht, 'PmtInfSts');
      if (referentie === undefined || status === undefined)
        return err({ code: 'BERICHT_ONVOLLEDIG', onderdeel: 'TxInfAndSts' });
      regels.push({ referentie, kenmerk: uuidOf(referentie), status, reden: redenOf(regel) ?? redenOf(opdracht) });
    }
  }
  return ok({
    berichtnummer,
    runId: uuidOf(textOf(groep, 'OrgnlMsgId')),
    groepstatus: textOf(groep, 'GrpSts'),
    groepreden: redenOf(groep),
    regels,
  });
};
