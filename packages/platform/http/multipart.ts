/** Knows how a form with files is read: whole, within limits, before any transaction begins. */
import type { FastifyRequest } from 'fastify';
import type { Part } from '../module/module.ts';
import { Refused, refuse } from './failure.ts';

/** A form of a hundred fields and ten files is more than any screen sends. */
const maxFields = 100;
const maxFiles = 10;
const maxFieldBytes = 100_000;
/** All files of a form together, in largest files: it stands in memory. */
const maxTotalFiles = 3;

/** @throws Refused with 413 as soon as one byte too many has come in; what still follows is read and thrown away. */
export const readParts = async (request: FastifyRequest, maxFileBytes: number): Promise<readonly Part[]> => {
  if (!request.isMultipart()) throw refuse('SOORT_ONBEKEND');
  const announced = Number(request.headers['content-length'] ?? 0);
  try {
    if (announced > maxFileBytes * maxTotalFiles + maxFields * maxFieldBytes) throw refuse('TE_GROOT');
    return await collect(request, maxFileBytes);
  } catch (error) {
    request.raw.unpipe();
    request.raw.resume();
    // A form that breaks off or is no form: the parser has no codes for it.
    throw error instanceof Refused || (error as { code?: string }).code !== undefined
      ? error
      : refuse('INVOER_ONGELDIG');
  }
};

const collect = async (request: FastifyRequest, maxFileBytes: number): Promise<readonly Part[]> => {
  const parts: Part[] = [];
  let left = maxFileBytes * maxTotalFiles;
  const limits = { fileSize: maxFileBytes + 1, files: maxFiles, fields: maxFields, fieldSize: maxFieldBytes };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      if (part.valueTruncated) throw refuse('TE_GROOT');
      parts.push({ soort: 'veld', naam: part.fieldname, waarde: String(part.value) });
      continue;
    }
    // A file field that was left empty is sent without a name and without bytes.
    const bytes = await readFile(part.file, Math.min(maxFileBytes, left));
    left -= bytes.length;
    if (bytes.length === 0 && part.filename === '') continue;
    parts.push({ soort: 'bestand', naam: part.fieldname, bestandsnaam: part.filename, type: part.mimetype, bytes });
  }
  return parts;
};

/** The parser itself would read a file of any size to its end before it says that it was too large. */
const readFile = async (file: AsyncIterable<Buffer>, maxBytes: number): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file) {
    size += chunk.length;
    if (size > maxBytes) throw refuse('TE_GROOT');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
};
