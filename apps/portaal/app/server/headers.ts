/** Knows the security headers of a page: nothing from elsewhere, no script without this answer's nonce. */
import type { Verzoek } from './verzoek.ts';

const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

/** A year, as the API says it. */
const httpsOnly = 'max-age=31536000; includeSubDomains';

/** Over https, every cookie stays there; whoever made it. */
const secureCookies = (headers: Headers): void => {
  const cookies = headers.getSetCookie();
  headers.delete('Set-Cookie');
  for (const cookie of cookies) headers.append('Set-Cookie', /; *secure/i.test(cookie) ? cookie : `${cookie}; Secure`);
};

export const addSecurityHeaders = (response: Response, verzoek: Verzoek): Response => {
  const { headers } = response;
  for (const cookie of verzoek.cookies) headers.append('Set-Cookie', cookie);
  if (verzoek.https) {
    secureCookies(headers);
    headers.set('Strict-Transport-Security', httpsOnly);
  }
  headers.set('Content-Security-Policy', contentSecurityPolicy(verzoek.nonce));
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'same-origin');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Permissions-Policy', 'geolocation=(), microphone=(), payment=(), usb=()');
  headers.set('X-Request-Id', verzoek.verzoekId);
  // A page of somebody's file never stays behind in a shared computer's cache.
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  return response;
};
