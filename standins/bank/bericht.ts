/** Knows how the bank writes: a status report (pain.002.001.10) and a statement (camt.053.001.08). */

const euro = (centen: number): string =>
  `${Math.floor(Math.abs(centen) / 100)}.${(Math.abs(centen) % 100).toString().padStart(2, '0')}`;
const kant = (centen: number): string => (centen < 0 ? 'DBIT' : 'CRDT');
const amount = (centen: number): string => `<Amt Ccy="EUR">${euro(centen)}</Amt>`;
const moment = (op: string): string => `${op.slice(0, 19)}+00:00`;
const escapeXml = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const reason = (code: string): string => `<StsRsnInf><Rsn><Cd>${code}</Cd></Rsn></StsRsnInf>`;

export type Status = { readonly referentie: string; readonly status: string; readonly reden?: string | undefined };

export const writePain002 = (om: {
  readonly berichtnummer: string;
  readonly op: string;
  readonly bestand: string;
  readonly pakket?: string | undefined;
  readonly groepstatus: string;
  readonly groepreden?: string | undefined;
  readonly statussen: readonly Status[];
}): string => {
  const regels = om.statussen
    .map(
      ({ referentie, status, reden }) =>
        `<TxInfAndSts><OrgnlEndToEndId>${escapeXml(referentie)}</OrgnlEndToEndId><TxSts>${status}</TxSts>${reden === undefined ? '' : reason(reden)}</TxInfAndSts>`,
    )
    .join('\n');
  const pakket =
    om.statussen.length === 0
      ? ''
      : `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${escapeXml(om.pakket ?? '')}</OrgnlPmtInfId>\n${regels}\n</OrgnlPmtInfAndSts>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">
<CstmrPmtStsRpt>
<GrpHdr><MsgId>${om.berichtnummer}</MsgId><CreDtTm>${moment(om.op)}</CreDtTm></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>${escapeXml(om.bestand)}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>${om.groepstatus}</GrpSts>${om.groepreden === undefined ? '' : reason(om.groepreden)}</OrgnlGrpInfAndSts>
${pakket}
</CstmrPmtStsRpt>
</Document>
`;
};

/** A payment that left the account, or one that came back with a reason. Below zero is out. */
export type Boeking = {
  readonly referentie: string;
  readonly centen: number;
  readonly retour?: string | undefined;
  readonly omschrijving?: string | undefined;
};

const balance = (code: string, centen: number, dag: string): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>${amount(centen)}<CdtDbtInd>${kant(centen)}</CdtDbtInd><Dt><Dt>${dag}</Dt></Dt></Bal>`;

const entry = ({ referentie, centen, retour, omschrijving }: Boeking, dag: string): string => {
  const code = retour === undefined ? ['ICDT', 'ESCT'] : ['ICDT', 'RRTN'];
  return `<Ntry>${amount(centen)}<CdtDbtInd>${kant(centen)}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${dag}</Dt></BookgDt><ValDt><Dt>${dag}</Dt></ValDt><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>${code[0]}</Cd><SubFmlyCd>${code[1]}</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>${escapeXml(referentie)}</EndToEndId></Refs>${amount(centen)}<CdtDbtInd>${kant(centen)}</CdtDbtInd>${retour === undefined ? '' : `<RtrInf><Rsn><Cd>${retour}</Cd></Rsn></RtrInf>`}${omschrijving === undefined ? '' : `<RmtInf><Ustrd>${escapeXml(omschrijving)}</Ustrd></RmtInf>`}</TxDtls></NtryDtls></Ntry>`;
};

export const writeCamt053 = (om: {
  readonly berichtnummer: string;
  readonly op: string;
  readonly volgnummer: number;
  readonly iban: string;
  readonly dag: string;
  readonly beginsaldo: number;
  readonly boekingen: readonly Boeking[];
}): string => {
  const eind = om.boekingen.reduce((som, { centen }) => som + centen, om.beginsaldo);
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
<BkToCstmrStmt>
<GrpHdr><MsgId>${om.berichtnummer}</MsgId><CreDtTm>${moment(om.op)}</CreDtTm></GrpHdr>
<Stmt><Id>${om.berichtnummer}</Id><ElctrncSeqNb>${om.volgnummer}</ElctrncSeqNb><CreDtTm>${moment(om.op)}</CreDtTm><Acct><Id><IBAN>${om.iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>
${balance('OPBD', om.beginsaldo, om.dag)}
${balance('CLBD', eind, om.dag)}
${om.boekingen.map((boeking) => entry(boeking, om.dag)).join('\n')}
</Stmt>
</BkToCstmrStmt>
</Document>
`;
};
