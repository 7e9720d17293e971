/** Knows how an answer leaves: JSON, a file that is never shown as ours, a redirect, cookies that scripts cannot read. */
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Answer, Cookie } from '../module/module.ts';
import type { ServerConfig } from './config.ts';

type Delen = Extract<Answer, { antwoord: 'bestanddelen' }>;
/** An answer of which nothing needs the database any more, or that reads it by itself. */
export type Sendable = Exclude<Answer, Delen> | (Delen & { readonly delen: AsyncIterable<Uint8Array> });

export const sendAnswer = (reply: FastifyReply, answer: Sendable, config: ServerConfig): FastifyReply => {
  switch (answer.antwoord) {
    case 'bestand':
      return withFileHeaders(reply, answer).send(
        Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength),
      );
    case 'bestanddelen':
      return withFileHeaders(reply, answer).send(Readable.from(answer.delen));
    case 'doorverwijzing':
      setCookies(reply, answer.cookies, config);
      return reply.header('cache-control', 'no-store').redirect(answer.naar, 302);
    case 'waarde':
      setCookies(reply, answer.cookies, config);
      reply.headers({ ...answer.headers }).header('cache-control', 'private, no-store');
      reply.code(answer.status ?? 200);
      return answer.status === 204
        ? reply.send()
        : reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(answer.waarde ?? null));
  }
};

const withFileHeaders = (
  reply: FastifyReply,
  { type, naam }: { readonly type: string; readonly naam: string },
): FastifyReply =>
  reply
    .header('content-type', type)
    .header('content-disposition', attachment(naam))
    .header('cache-control', 'private, no-store');

/** RFC 6266: an ASCII name for old programs, the real one beside it. */
const attachment = (naam: string): string => {
  const plain = naam
    .normalize('NFKD')
    .replaceAll(/[^\w. -]/g, '_')
    .slice(0, 150);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(naam.slice(0, 150))}`;
};

const setCookies = (reply: FastifyReply, cookies: readonly Cookie[] | undefined, config: ServerConfig): void => {
  for (const { naam, waarde, maxAge } of cookies ?? []) {
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: config.https === true } as const;
    if (waarde === undefined) reply.clearCookie(naam, options);
    else reply.setCookie(naam, waarde, { ...options, ...(maxAge === undefined ? {} : { maxAge }) });
  }
};
