/** Knows that a payslip is read from a PDF with a file in it, and that any other PDF or picture ends with a person. */
import { expect, test } from 'vitest';
import { bijlagenVan, leesBestand, openBestand } from './lezen.ts';
import { loonstrookPdf, loonstrookXml } from './loonstrook.voorbeelden.ts';

const lees = async (bytes: Uint8Array) => leesBestand(await openBestand(bytes), undefined);

test('de bijlage in een pdf wordt gelezen, wat er verder bij zit niet', async () => {
  const pdf = await loonstrookPdf({ 'loon.xml': loonstrookXml(), 'lees mij.txt': 'dag', 'factuur.xml': '<Invoice/>' });
  expect(await lees(pdf)).toMatchObject({ ok: true, value: { uit: 'pdf', netto: 67_500, maand: '2026-11' } });
});

test('een XML-bestand wordt gelezen, ook met een merkteken voor de eerste letter', async () => {
  expect(await lees(Buffer.from(loonstrookXml()))).toMatchObject({ ok: true, value: { uit: 'xml', netto: 67_500 } });
  expect(await lees(Buffer.from(`\uFEFF${loonstrookXml()}`))).toMatchObject({ ok: true });
});

test('een pdf met alleen tekst, twee loonstroken, een foto of rommel leest een mens', async () => {
  expect(await lees(await loonstrookPdf())).toEqual({ ok: false, error: 'alleen tekst' });
  const twee = await loonstrookPdf({ 'a.xml': loonstrookXml(), 'b.xml': loonstrookXml({ LnLbPh: '900.00' }) });
  expect(await lees(twee)).toEqual({ ok: false, error: 'meer dan een' });
  expect(await lees(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toEqual({ ok: false, error: 'foto' });
  expect(await lees(Buffer.from('%PDF-1.7\n% kapot\n%%EOF\n'))).toEqual({ ok: false, error: 'alleen tekst' });
  expect(await lees(Buffer.from(`<?xml version="1.0"?><a>${' '.repeat(1_000_000)}</a>`))).toEqual({
    ok: false,
    error: 'geen xml',
  });
});

test('wie er te lang over doet houdt niemand op', async () => {
  const pdf = await loonstrookPdf({ 'loon.xml': loonstrookXml() });
  const [opgegeven, gelezen] = await Promise.all([bijlagenVan(pdf, 0), bijlagenVan(pdf)]);
  expect(opgegeven).toEqual([]);
  expect(gelezen).toHaveLength(1);
});
