/** Knows which files we keep: told apart by their content, never by their name. */
import { err, ok, type Result } from '@samenkracht/core';
import { fileTypeFromBuffer } from 'file-type';

/** What a payslip, a bank statement or an identity document comes as. Text and HTML are left out: they can pass for anything. */
const gewoneTypen = ['application/pdf', 'image/jpeg', 'image/png', 'image/heic'] as const;
/** Only a payslip comes as XML too, as payroll software writes it. */
export const documenttypen = [...gewoneTypen, 'application/xml'] as const;
export type Documenttype = (typeof documenttypen)[number];

export const MAX_BYTES = 10 * 1024 * 1024;

export type DocumentRefusal =
  | { readonly code: 'DOCUMENT_LEEG' }
  | { readonly code: 'DOCUMENT_TE_GROOT'; readonly bytes: number; readonly max: number }
  | { readonly code: 'DOCUMENT_SOORT_NIET_TOEGESTAAN'; readonly gevonden: string }
  | { readonly code: 'DOCUMENT_ONVOLLEDIG'; readonly gevonden: Documenttype };

const extensies: Readonly<Record<Documenttype, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/heic': 'heic',
  'application/xml': 'xml',
};

/** @returns the type that the bytes prove, or why they are refused. The file name plays no part. */
export const checkDocument = async (
  bytes: Uint8Array,
  soort: string,
): Promise<Result<Documenttype, DocumentRefusal>> => {
  if (bytes.length === 0) return err({ code: 'DOCUMENT_LEEG' });
  if (bytes.length > MAX_BYTES) return err({ code: 'DOCUMENT_TE_GROOT', bytes: bytes.length, max: MAX_BYTES });
  const gevonden = (await fileTypeFromBuffer(bytes))?.mime ?? 'onbekend';
  const typen = soort === 'loonstrook' ? documenttypen : gewoneTypen;
  const type = typen.find((toegestaan) => toegestaan === gevonden);
  if (type === undefined) return err({ code: 'DOCUMENT_SOORT_NIET_TOEGESTAAN', gevonden });
  return isComplete(type, bytes) ? ok(type) : err({ code: 'DOCUMENT_ONVOLLEDIG', gevonden: type });
};

/** An upload that broke off has a proper beginning and no end; a reader would find it unreadable weeks later. */
const isComplete = (type: Documenttype, bytes: Uint8Array): boolean => {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 2048)));
  switch (type) {
    case 'application/pdf':
      return tail.includes('%%EOF');
    case 'image/jpeg':
      return tail.includes(Buffer.from([0xff, 0xd9]));
    case 'image/png':
      return tail.includes('IEND');
    case 'image/heic':
      return true;
    case 'application/xml':
      return tail.toString('utf8').trimEnd().endsWith('>');
  }
};

/**
 * The name under which a document is given back: the resident's own, without what a file system or header could trip
 * over, and always with the extension of what it really is.
 */
export const safeName = (naam: string, type: Documenttype): string => {
  const bare = naam
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N} ._()-]/gu, ' ')
    .replace(/\.[^.]{0,5}$/, '')
    .replaceAll(/[ .]+/g, ' ')
    .trim()
    .slice(0, 80);
  return `${bare === '' ? 'document' : bare}.${extensies[type]}`;
};
