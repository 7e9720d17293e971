/** Knows how an answer leaves: JSON, a file that is never shown as ours, a redirect, cookies that scripts cannot read. */
import type { FastifyReply } from 'fastify';
import type { Answer, Cookie } from '../module/module.ts';
import type { ServerConfig } from './config.ts';

export const sendAnswer = (reply: FastifyReply, answer: Answer, config: ServerConfig): FastifyReply => {
  switch (answer.antwoord) {
    case 'bestand':
      return reply
        .header('content-type', answer.type)
        .header('content-disposition', attachment(answer.naam))
        .header('cache-control', 'private, no-store')
        .send(Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength));
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
