import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type Standin, start } from './index.ts';

const ref = (n: number) => String(n).padStart(32, '0');
const betaling = (n: number, euro: string, iban: string) =>
  `<CdtTrfTxInf><PmtId><EndToEndId>${ref(n)}</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">${euro}</InstdAmt></Amt><Cdtr><Nm>Naam</Nm></Cdtr><CdtrAcct><Id><IBAN>${iban}</IBAN></Id></CdtrAcct></CdtTrfTxInf>`;
const bestand = (som = '30.00', msgId = 'RUN1') =>
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn><GrpHdr><MsgId>${msgId}</MsgId><CreDtTm>2026-11-20T10:00:00+00:00</CreDtTm><NbOfTxs>2</NbOfTxs><CtrlSum>${som}</CtrlSum><InitgPty><Nm>Gemeente</Nm></InitgPty></GrpHdr><PmtInf><PmtInfId>${msgId}-1</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>true</BtchBookg><NbOfTxs>2</NbOfTxs><CtrlSum>${som}</CtrlSum><PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf><ReqdExctnDt><Dt>2026-11-25</Dt></ReqdExctnDt><Dbtr><Nm>Gemeente</Nm></Dbtr><DbtrAcct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></DbtrAcct><DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt><ChrgBr>SLEV</ChrgBr>${betaling(1, '10.00', 'NL20INGB0001234567')}${betaling(2, '20.00', 'NL44RABO0123456789')}</PmtInf></CstmrCdtTrfInitn></Document>`;

let standin: Standin;
let now = '';
beforeEach(async () => {
  now = '2026-11-20T10:00:00Z';
  standin = await start({ port: 0, now: () => now, beginsaldo: 100_00 });
});
afterEach(() => standin.stop());

const send = (body: string) => fetch(`${standin.url}/betaalopdrachten`, { method: 'POST', body });
const last = () => standin.berichten().at(-1)?.inhoud ?? '';

const xsd = resolve(process.env['SAMENKRACHT_DATA'] ?? '../shared/data', 'specs/sepa/pain.001.001.09.xsd');
test.skipIf(!existsSync(xsd))('the file of these tests is a real one (needs SAMENKRACHT_DATA)', async () => {
  const schema = [readFileSync(xsd, 'utf8')];
  expect((await validateXML({ xml: [{ fileName: 'a.xml', contents: bestand() }], schema })).errors).toEqual([]);
});

test('each payment is accepted or refused by name, and the same file twice is carried out once', async () => {
  standin.weiger('NL44RABO0123456789', 'AC04');
  expect((await send(bestand())).status).toBe(202);
  expect(last()).toContain('<GrpSts>PART</GrpSts>');
  expect(last()).toMatch(new RegExp(`${ref(2)}</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04`));
  await send(bestand());
  expect(last()).toMatch(/<GrpSts>RJCT<\/GrpSts><StsRsnInf><Rsn><Cd>DU01/);
  expect([...standin.uitgevoerd()]).toEqual([[ref(1), 1]]);
});

test.each([
  ['a DOCTYPE', () => `<!DOCTYPE a>${bestand()}`, 'FF01'],
  ['another sum', () => bestand('31.00'), 'AM10'],
  ['another count', () => bestand().replace('<NbOfTxs>2', '<NbOfTxs>3'), 'AM18'],
])('a file with %s is refused as a whole', async (_, make, reden) => {
  await send(make());
  expect(last()).toContain(`<Cd>${reden}</Cd>`);
  expect(standin.uitgevoerd().size).toBe(0);
});

test('a statement comes when its day has come, and joins the one before', async () => {
  await send(bestand());
  const list = async () =>
    ((await (await fetch(`${standin.url}/berichten`)).json()) as { berichten: { id: string; soort: string }[] })
      .berichten;
  expect((await list()).map(({ soort }) => soort)).toEqual(['pain.002']);
  now = '2026-11-25T08:00:00Z';
  expect((await list()).map(({ soort }) => soort)).toEqual(['pain.002', 'camt.053']);
  expect(last()).toContain('<Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">70.00</Amt>');
  standin.keerTerug(ref(2), 'AC04');
  const [, , terug] = await list();
  expect(await (await fetch(`${standin.url}/berichten/${terug?.id}`)).text()).toContain('<Amt Ccy="EUR">90.00</Amt>');
  expect(last()).toContain('<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>');
});

test('what is not there is 404, and a disturbance can be switched on', async () => {
  expect((await fetch(`${standin.url}/berichten/X9`)).status).toBe(404);
  standin.stoor({ soort: 'antwoord kwijt' });
  await expect(send(bestand())).rejects.toThrow();
  expect(standin.uitgevoerd().size).toBe(2);
});
