/** Knows that a bearer token is an employer's program, and leaves everybody else to who knew them already. */
import type { Authenticate } from '@samenkracht/platform/http';
import type { Request } from '@samenkracht/platform/module';
import { findWerkgeverByToken, gemeenteVan } from './store/toegang.ts';

const afterScheme = (request: Request, scheme: string): string | undefined => {
  const [welke, waarde] = (request.headers['authorization'] ?? '').split(' ', 2);
  return welke?.toLowerCase() === scheme ? waarde : undefined;
};

export type ClientGegevens = { readonly clientId: string; readonly geheim: string };

/** RFC 6749 section 2.3.1: id and secret as HTTP Basic. */
export const clientOf = (request: Request): ClientGegevens | undefined => {
  const paar = Buffer.from(afterScheme(request, 'basic') ?? '', 'base64').toString();
  const [clientId, geheim] = paar.split(':', 2);
  return clientId === undefined || geheim === undefined ? undefined : { clientId, geheim };
};

/** With a token nobody is a person: a session cookie beside it counts for nothing. */
export const withWerkgevers = (anderen: Authenticate): Authenticate => ({
  gemeente: (request) =>
    gemeenteVan(afterScheme(request, 'bearer')) ??
    gemeenteVan(clientOf(request)?.clientId) ??
    anderen.gemeente(request),
  actor: async (tx, request, now) => {
    const token = afterScheme(request, 'bearer');
    if (token === undefined) return anderen.actor(tx, request, now);
    if (gemeenteVan(token) !== tx.gemeente) return undefined;
    const werkgever = await findWerkgeverByToken(tx, token, now);
    return werkgever && { ...werkgever, soort: 'systeem', rollen: ['werkgever'], gemeente: tx.gemeente };
  },
});
