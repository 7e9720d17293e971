/** Knows how an employer's payroll delivers to a municipality: a token, a signature, a report. The example of the documentation, as a program. */
import { type KeyObject, sign } from 'node:crypto';

/** What the employer got from the municipality, and the secret half of his own key. */
export type Aansluiting = {
  /** Of the municipality's API: `https://samenkracht.example/api/v1`. */
  readonly api: string;
  readonly clientId: string;
  readonly geheim: string;
  /** Ed25519; the municipality has the public half and told its `kid`. */
  readonly sleutel: KeyObject;
  readonly kid: string;
};

export type Ondertekend = { readonly payload: string; readonly protected: string; readonly signature: string };
export type Antwoord = { readonly status: number; readonly body: unknown };

const base64url = (tekst: string): string => Buffer.from(tekst).toString('base64url');

/** A JWS in flattened JSON form (RFC 7515): the signature is over header and payload. */
export const onderteken = (levering: unknown, { sleutel, kid }: Pick<Aansluiting, 'sleutel' | 'kid'>): Ondertekend => {
  const kop = base64url(JSON.stringify({ alg: 'EdDSA', kid }));
  const payload = base64url(JSON.stringify(levering));
  const signature = sign(null, Buffer.from(`${kop}.${payload}`), sleutel).toString('base64url');
  return { payload, protected: kop, signature };
};

/** OAuth 2.0 client credentials. @throws Error when the municipality gives no token. */
export const haalToken = async ({ api, clientId, geheim }: Aansluiting): Promise<string> => {
  const response = await fetch(`${api}/loonaanleveringen/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${geheim}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const body = (await response.json()) as { readonly access_token?: string };
  if (body.access_token === undefined) throw new Error(`no token: the municipality answered ${response.status}`);
  return body.access_token;
};

/** Sends what was signed. The same again does no harm: the municipality knows it by its number. */
export const verstuur = async (
  { api }: Pick<Aansluiting, 'api'>,
  token: string,
  bericht: Ondertekend,
): Promise<Antwoord> => {
  const response = await fetch(`${api}/loonaanleveringen`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(bericht),
  });
  return { status: response.status, body: await response.json() };
};

export const leverLoon = async (aansluiting: Aansluiting, levering: unknown): Promise<Antwoord> =>
  verstuur(aansluiting, await haalToken(aansluiting), onderteken(levering, aansluiting));
