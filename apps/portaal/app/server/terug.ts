/** Knows the way to signing in and back to the page that was asked. */
import { redirect } from 'react-router';

/** The page to come back to after signing in; of a data request it is the page itself. */
const returnPath = (request: Request): string => {
  const url = new URL(request.url);
  const pad = url.pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/');
  url.searchParams.delete('_routes');
  return pad + url.search;
};

export const toSignIn = (request: Request, reden?: 'verlopen'): Response => {
  const naar = request.method === 'GET' ? returnPath(request) : returnPath(request).replace(/\?.*$/, '');
  const query = new URLSearchParams({ naar, ...(reden ? { reden } : {}) });
  return redirect(`/aanmelden?${query.toString()}`);
};
