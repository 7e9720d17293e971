import { describe, expect, test } from 'vitest';
import { checkDocument, MAX_BYTES, safeName } from './documenttype.ts';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const windowsProgram = Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(400)]);
const linuxProgram = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(400)]);
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(40)]);

describe('een document wordt aan zijn inhoud herkend', () => {
  test('wat een loonstrook of bankafschrift kan zijn wordt bewaard', async () => {
    expect(await checkDocument(pdf, 'loonstrook')).toEqual({ ok: true, value: 'application/pdf' });
    expect(await checkDocument(png, 'loonstrook')).toEqual({ ok: true, value: 'image/png' });
    expect(await checkDocument(heic, 'loonstrook')).toEqual({ ok: true, value: 'image/heic' });
  });

  test('alleen een loonstrook mag XML zijn', async () => {
    const xml = Buffer.from('<?xml version="1.0"?>\n<loonstrook/>\n');
    expect(await checkDocument(xml, 'loonstrook')).toEqual({ ok: true, value: 'application/xml' });
    const afgebroken = xml.subarray(0, 30);
    expect(await checkDocument(afgebroken, 'loonstrook')).toMatchObject({ error: { code: 'DOCUMENT_ONVOLLEDIG' } });
    expect(await checkDocument(xml, 'overig')).toMatchObject({ error: { code: 'DOCUMENT_SOORT_NIET_TOEGESTAAN' } });
  });

  test.each([
    ['een Windows-programma', windowsProgram, 'DOCUMENT_SOORT_NIET_TOEGESTAAN'],
    ['een Linux-programma', linuxProgram, 'DOCUMENT_SOORT_NIET_TOEGESTAAN'],
    ['een script', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'DOCUMENT_SOORT_NIET_TOEGESTAAN'],
    ['een webpagina', Buffer.from('<!doctype html><script>alert(1)</script>'), 'DOCUMENT_SOORT_NIET_TOEGESTAAN'],
    [
      'een zip',
      Buffer.from('PK\x03\x04aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'latin1'),
      'DOCUMENT_SOORT_NIET_TOEGESTAAN',
    ],
    ['een afgebroken pdf', pdf.subarray(0, 20), 'DOCUMENT_ONVOLLEDIG'],
    ['een afgebroken png', png.subarray(0, 40), 'DOCUMENT_ONVOLLEDIG'],
    ['niets', Buffer.alloc(0), 'DOCUMENT_LEEG'],
    ['te veel', Buffer.concat([pdf, Buffer.alloc(MAX_BYTES)]), 'DOCUMENT_TE_GROOT'],
  ])('%s wordt geweigerd', async (_, bytes, code) => {
    expect(await checkDocument(bytes, 'overig')).toMatchObject({ ok: false, error: { code } });
  });
});

describe('de naam waaronder een document wordt teruggegeven', () => {
  test.each`
    naam                         | veilig
    ${'loonstrook oktober.pdf'}  | ${'loonstrook oktober.pdf'}
    ${'virus.pdf.exe'}           | ${'virus pdf.pdf'}
    ${'../../etc/passwd'}        | ${'etc passwd.pdf'}
    ${'a"; filename="b.html'}    | ${'a filename b.pdf'}
    ${''}                        | ${'document.pdf'}
    ${'café\r\nSet-Cookie: x=1'} | ${'café Set-Cookie x 1.pdf'}
  `('$naam wordt $veilig', ({ naam, veilig }) => {
    expect(safeName(naam, 'application/pdf')).toBe(veilig);
  });
});
