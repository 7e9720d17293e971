/** Knows how what somebody had filled in survives a session that ended: encrypted in a cookie, for the same person only. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { findSessie, type Sessie } from './sessie.ts';
import type { Verzoek } from './verzoek.ts';

export type Velden = Readonly<Record<string, string>>;
type Bewaard = { readonly pad: string; readonly velden: Velden; readonly van: string };

const cookieNaam = 'bewaard';
const bewaard_s = 60 * 60;
/** Browsers keep a cookie of 4096 bytes; a longer form is not kept, and is asked for again. */
const lengte_max = 3_500;
const algoritme = 'aes-256-gcm';

/** Who a form was shown to, without saying who that is. */
const ownerMark = (verzoek: Verzoek, sessie: Sessie): string =>
  createHmac('sha256', verzoek.sleutel).update(`formulier:${sessie.id}`).digest('base64url').slice(0, 22);

/** The key of a form that is kept when the session ends before it is sent: it knows whose it is. */
export const keepableSleutel = async (verzoek: Verzoek): Promise<string> => {
  const sessie = await findSessie(verzoek);
  return `${crypto.randomUUID()}.${sessie ? ownerMark(verzoek, sessie) : ''}`;
};

const seal = (verzoek: Verzoek, text: string): string => {
  const iv = randomBytes(12);
  const cipher = createCipheriv(algoritme, verzoek.sleutel, iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
};

const unseal = (verzoek: Verzoek, sealed: string): Bewaard | undefined => {
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv(algoritme, verzoek.sleutel, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    return JSON.parse(text) as Bewaard;
  } catch {
    return undefined; // made by another key, or not by us
  }
};

const setCookie = (waarde: string, seconden: number): string =>
  `${cookieNaam}=${waarde}; Path=/; Max-Age=${seconden}; HttpOnly; SameSite=Lax`;

const pagePath = (request: Request): string => new URL(request.url).pathname.replace(/\.data$/, '');

/** Keeps the text fields of a form that could not be handled because the session had ended. */
export const keepForm = (verzoek: Verzoek, request: Request, form: FormData): void => {
  const velden: Record<string, string> = {};
  for (const [naam, waarde] of form) if (typeof waarde === 'string' && naam !== 'sleutel') velden[naam] = waarde;
  const van = String(form.get('sleutel') ?? '').split('.')[1] ?? '';
  const sealed = seal(verzoek, JSON.stringify({ pad: pagePath(request), velden, van } satisfies Bewaard));
  if (van !== '' && sealed.length <= lengte_max) verzoek.cookies.push(setCookie(sealed, bewaard_s));
};

/** What was kept for this page and this person; it is given once. */
export const takeKept = async (verzoek: Verzoek, request: Request): Promise<Velden | undefined> => {
  const sealed = new RegExp(`(?:^|;\\s*)${cookieNaam}=([\\w-]+)`).exec(request.headers.get('cookie') ?? '')?.[1];
  const sessie = sealed === undefined ? undefined : await findSessie(verzoek);
  if (sealed === undefined || sessie === undefined) return undefined;
  const kept = unseal(verzoek, sealed);
  if (kept && kept.pad !== pagePath(request)) return undefined;
  verzoek.cookies.push(setCookie('', 0));
  return kept && sameText(kept.van, ownerMark(verzoek, sessie)) ? kept.velden : undefined;
};

const sameText = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
