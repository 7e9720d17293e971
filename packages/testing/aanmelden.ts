/** Knows how a program signs in: as a browser does, over the sample identity provider, without showing a page. */

/** The session cookie, as a header carries it. */
export type Sessie = { readonly cookie: string };

type Jar = Map<string, string>;

const keep = (jar: Jar, lines: readonly string[]): void => {
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') jar.delete(name);
    else jar.set(name, value);
  }
};

const headerOf = (jar: Jar): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

type Page = { readonly url: string; readonly html: string };

/** Follows redirects with the cookies of each origin, up to a page. */
const open = async (jars: Map<string, Jar>, url: string, form?: URLSearchParams): Promise<Page> => {
  const { origin } = new URL(url);
  const jar = jars.get(origin) ?? new Map<string, string>();
  jars.set(origin, jar);
  const answer = await fetch(url, {
    redirect: 'manual',
    headers: { cookie: headerOf(jar), ...(form && { origin }) },
    ...(form && { method: 'POST', body: form }),
  });
  keep(jar, answer.headers.getSetCookie());
  const location = answer.headers.get('location');
  // what comes after the session is the portal's, and is not what we measure
  if (jar.has('sessie')) return { url, html: '' };
  return location === null ? { url, html: await answer.text() } : open(jars, new URL(location, url).href);
};

/** The page of the stand-in on which one chooses who to be. */
export const openSignIn = (adres: string, middel: string, jars: Map<string, Jar> = new Map()): Promise<Page> =>
  open(jars, `${adres}/api/v1/aanmelden/${middel}?naar=/`);

/** @param naam the name on the sign-in page of the stand-in. */
export const meldAan = async (adres: string, middel: string, naam: string): Promise<Sessie> => {
  const jars = new Map<string, Jar>();
  const page = await openSignIn(adres, middel, jars);
  const action = /action="([^"]+)"/.exec(page.html)?.[1];
  const persoon = new RegExp(`value="([^"]+)"[^>]*><span><strong>${naam}<`).exec(page.html)?.[1];
  if (action === undefined || persoon === undefined) throw new Error(`${naam} is not on the sign-in page of ${middel}`);
  await open(jars, new URL(action, page.url).href, new URLSearchParams({ persoon, niveau: 'substantieel' }));
  const cookie = headerOf(jars.get(new URL(adres).origin) ?? new Map());
  if (!cookie.includes('sessie=')) throw new Error(`${naam} did not get a session`);
  return { cookie };
};
