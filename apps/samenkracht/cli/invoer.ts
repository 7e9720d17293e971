/** Knows how records are read from a file or from standard input: one JSON document, or one per line, each with its place. */
import { createReadStream } from 'node:fs';
import { GeweigerdeInvoer, type Io } from './command.ts';

export type Ingelezen = { readonly plaats: string; readonly waarde: unknown };

/** @throws GeweigerdeInvoer naming each line that is no JSON. */
export const readRecords = async (file: string | undefined, io: Io): Promise<readonly Ingelezen[]> => {
  const text = await readText(file, io);
  if (text.trim() === '') throw new GeweigerdeInvoer(['de invoer is leeg']);
  const records = parseWhole(text) ?? parseLines(text);
  if (records.length === 0) throw new GeweigerdeInvoer(['de invoer is leeg']);
  return records;
};

const readText = async (file: string | undefined, io: Io): Promise<string> => {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of file === undefined || file === '-' ? io.stdin : createReadStream(file)) {
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') {
      throw new GeweigerdeInvoer([`het bestand ${file} kan niet gelezen worden (${code})`]);
    }
    throw error;
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
};

/** One document of any layout; undefined when the text is not one document. */
const parseWhole = (text: string): readonly Ingelezen[] | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value)
      ? value.map((each: unknown, i) => ({ plaats: `onderdeel ${i + 1}`, waarde: each }))
      : [{ plaats: 'regel 1', waarde: value }];
  } catch {
    return undefined;
  }
};

const parseLines = (text: string): readonly Ingelezen[] => {
  const records: Ingelezen[] = [];
  const fouten: string[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    try {
      records.push({ plaats: `regel ${i + 1}`, waarde: JSON.parse(line) });
    } catch {
      fouten.push(`regel ${i + 1}: dit is geen JSON`);
    }
  }
  if (fouten.length > 0) throw new GeweigerdeInvoer(fouten.slice(0, 20));
  return records;
};
