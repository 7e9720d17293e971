/** Knows where someone may be sent after signing in: a path of the portal itself, never another site. */

const maxLength = 512;
const elders = 'http://portaal.invalid';

/** @returns the start page when the wish is not a plain path of our own: an open redirect would lend our name to a trap. */
export const parseTerugpad = (wish: string | undefined): string => {
  if (wish === undefined || wish.length > maxLength || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wish)) return '/';
  const url = URL.parse(wish, elders);
  if (url === null || url.origin !== elders || url.pathname.startsWith('//') || url.pathname.startsWith('/api/'))
    return '/';
  return `${url.pathname}${url.search}${url.hash}`;
};
