/** Knows how we talk with the bank: a payment file goes there, and its messages are fetched, over HTTP. */
import { Readable } from 'node:stream';
import Type from 'typebox';
import Value from 'typebox/value';

/** Where the bank listens; a municipality without a link sends files and takes in messages by hand. */
export type Banklink = { readonly url: string; readonly headers?: Readonly<Record<string, string>> | undefined };

const timeoutMs = 30_000;
/** A statement of a city with 40,000 payments is some 20 MB. */
const maxBytes = 64_000_000;

const Lijst = Type.Object({
  berichten: Type.Array(
    Type.Object({
      id: Type.String({ pattern: '^[A-Za-z0-9-]{1,64}$' }),
      soort: Type.Union([Type.Literal('pain.002'), Type.Literal('camt.053')]),
      berichtnummer: Type.String(),
    }),
  ),
});

const ask = async ({ url, headers = {} }: Banklink, pad: string, init: RequestInit = {}): Promise<string> => {
  const response = await fetch(new URL(pad, url), {
    ...init,
    headers: { ...headers, ...init.headers },
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) throw new Error(`the bank link answered ${response.status}`);
  const body = await response.text();
  if (body.length > maxBytes) throw new Error('the bank link answered too much');
  return body;
};

const streamOf = (delen: AsyncIterable<string>) => ({
  body: Readable.toWeb(Readable.from(delen, { objectMode: false })) as ReadableStream<Uint8Array>,
  duplex: 'half' as const,
});

/**
 * Sends a file piece by piece, so that a whole one is never held.
 * @throws Error without anything of a payment in it. The bank knows the file by its number: a repeat pays nothing twice.
 */
export const sendOpdracht = async (bank: Banklink, delen: AsyncIterable<string>): Promise<void> => {
  await ask(bank, '/betaalopdrachten', {
    method: 'POST',
    headers: { 'content-type': 'application/xml; charset=utf-8' },
    ...streamOf(delen),
  });
};

export const listBerichten = async (bank: Banklink) => {
  const body: unknown = JSON.parse(await ask(bank, '/berichten'));
  if (!Value.Check(Lijst, body)) throw new Error('the bank link answered something else');
  return body.berichten;
};

export const fetchBericht = (bank: Banklink, id: string): Promise<string> => ask(bank, `/berichten/${id}`);
