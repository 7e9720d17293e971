/** Knows how records are read from a file or from standard input, one at a time: a line each, or one JSON document of any layout. */
import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { GeweigerdeInvoer, type Io } from './command.ts';

/** A record, or why what stands there is none. */
export type Ingelezen =
  | { readonly plaats: string; readonly waarde: unknown }
  | { readonly plaats: string; readonly fout: string };

/** A line this long holds no month: it is skipped without being kept. */
const regelHoogstens = 4 * 1024 * 1024;
/** How much is kept to see whether it is one document over many lines. */
const documentHoogstens = 16 * 1024 * 1024;

/**
 * Every record in order, with its place; a line that is no JSON is one too. Only one line is kept at a time, so a file may be
 * as long as it likes. Where the first line is no JSON by itself, it may be the beginning of one document.
 */
export async function* readRecords(file: string | undefined, io: Io): AsyncGenerator<Ingelezen> {
  const regels = linesOf(readChunks(file, io));
  let aantal = 0;
  let voorraad: Regel[] | undefined;
  for await (const regel of regels) {
    if (regel.tekst?.trim() === '') continue;
    const eerste = aantal === 0 && voorraad === undefined;
    if (eerste && (regel.tekst === undefined || parse(regel.tekst) === undefined)) voorraad = [];
    if (voorraad === undefined) {
      for (const een of recordsOf(regel, eerste)) yield een;
      aantal += 1;
      continue;
    }
    voorraad.push(regel);
    if (lengthOf(voorraad) <= documentHoogstens) continue;
    for (const een of voorraad.flatMap((elke) => recordsOf(elke, false))) yield een;
    aantal += voorraad.length;
    voorraad = undefined;
  }
  if (voorraad !== undefined) {
    for (const een of wholeOf(voorraad)) yield een;
    aantal += voorraad.length;
  }
  if (aantal === 0) throw new GeweigerdeInvoer(['de invoer is leeg']);
}

/** `tekst` is undefined where the line was too long to keep. */
type Regel = { readonly nummer: number; readonly tekst: string | undefined };

const lengthOf = (regels: readonly Regel[]): number => {
  let lengte = 0;
  for (const { tekst } of regels) lengte += tekst?.length ?? regelHoogstens;
  return lengte;
};

/** An array on the first line is a list of records: there is nothing else in such a file. */
const recordsOf = ({ nummer, tekst }: Regel, eerste: boolean): readonly Ingelezen[] => {
  const plaats = `regel ${nummer}`;
  if (tekst === undefined) return [{ plaats, fout: 'deze regel is te lang' }];
  const gelezen = parse(tekst);
  if (gelezen === undefined) return [{ plaats, fout: 'dit is geen JSON' }];
  return eerste && Array.isArray(gelezen.waarde) ? partsOf(gelezen.waarde) : [{ plaats, waarde: gelezen.waarde }];
};

/** @throws GeweigerdeInvoer for a list without records. */
const partsOf = (lijst: readonly unknown[]): readonly Ingelezen[] => {
  if (lijst.length === 0) throw new GeweigerdeInvoer(['de invoer is leeg']);
  return lijst.map((waarde, i) => ({ plaats: `onderdeel ${i + 1}`, waarde }));
};

const wholeOf = (regels: readonly Regel[]): readonly Ingelezen[] => {
  const heel = regels.every(({ tekst }) => tekst !== undefined)
    ? parse(regels.map(({ tekst }) => tekst).join('\n'))
    : undefined;
  if (heel === undefined) return regels.flatMap((regel) => recordsOf(regel, false));
  return Array.isArray(heel.waarde) ? partsOf(heel.waarde) : [{ plaats: 'regel 1', waarde: heel.waarde }];
};

const parse = (tekst: string): { readonly waarde: unknown } | undefined => {
  try {
    return { waarde: JSON.parse(tekst) };
  } catch {
    return undefined;
  }
};

async function* readChunks(file: string | undefined, io: Io): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let begin = true;
  try {
    for await (const chunk of file === undefined || file === '-' ? io.stdin : createReadStream(file)) {
      const tekst = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
      yield begin ? tekst.replace(/^\uFEFF/, '') : tekst;
      begin &&= tekst === '';
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') {
      throw new GeweigerdeInvoer([`het bestand ${file} kan niet gelezen worden (${code})`]);
    }
    throw error;
  }
  yield decoder.end();
}

/** Lines with their numbers, from pieces that end anywhere. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Regel> {
  let rest = '';
  let teLang = false;
  let nummer = 0;
  for await (const chunk of chunks) {
    const delen = chunk.split('\n');
    for (const [i, deel] of delen.entries()) {
      rest = teLang ? '' : rest + deel;
      if (rest.length > regelHoogstens) {
        teLang = true;
        rest = '';
      }
      if (i === delen.length - 1) continue;
      nummer += 1;
      yield { nummer, tekst: teLang ? undefined : rest.replace(/\r$/, '') };
      rest = '';
      teLang = false;
    }
  }
  if (teLang || rest !== '') yield { nummer: nummer + 1, tekst: teLang ? undefined : rest };
}
