/** Knows how to ask NotifyNL (the interface of GOV.UK Notify) for an e-mail: by template and reference, never with content. */
import { createHmac } from 'node:crypto';
import Type, { type Static, type TSchema } from 'typebox';
import Value from 'typebox/value';

export type Meldingsdienst = {
  /** `https://api.notifynl.nl`, or the stand-in. */
  readonly url: string;
  readonly dienstId: string;
  readonly sleutel: string;
  readonly sjabloonId: string;
};

/** Sent to a person; the reference is the bericht's id, so that the service can be asked whether it was sent already. */
export type Melding = { readonly mailadres: string; readonly kenmerk: string; readonly gemeente: string };

export type Meldingantwoord =
  | { readonly soort: 'gemeld'; readonly meldingId: string }
  | { readonly soort: 'geweigerd' };

const timeoutMs = 5_000;
const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Notify reads a token of the service's id and the moment, signed with its secret, valid for 30 seconds. */
export const createToken = (dienst: Meldingsdienst, now: Temporal.Instant): string => {
  const iat = Math.floor(now.epochMilliseconds / 1000);
  const body = `${base64url({ typ: 'JWT', alg: 'HS256' })}.${base64url({ iss: dienst.dienstId, iat })}`;
  return `${body}.${createHmac('sha256', dienst.sleutel).update(body).digest('base64url')}`;
};

const Gevonden = Type.Object({ notifications: Type.Array(Type.Object({ id: Type.String() })) });
const Verstuurd = Type.Object({ id: Type.String() });

/** @throws Error without the address in it, so that it may be logged. */
const read = async <T extends TSchema>(response: Response, schema: T): Promise<Static<T>> => {
  if (!response.ok) throw new Error(`the notification service answered ${response.status}`);
  const body: unknown = await response.json();
  if (!Value.Check(schema, body)) throw new Error('the notification service answered something else');
  return body;
};

const call = async (
  dienst: Meldingsdienst,
  now: Temporal.Instant,
  path: string,
  init: RequestInit = {},
): Promise<Response> =>
  fetch(new URL(path, dienst.url), {
    ...init,
    headers: { authorization: `Bearer ${createToken(dienst, now)}`, 'content-type': 'application/json' },
    signal: AbortSignal.timeout(timeoutMs),
  });

/** Asks first whether this reference was sent: an answer that got lost does not become a second e-mail. */
export const meld = async (
  dienst: Meldingsdienst,
  melding: Melding,
  now: Temporal.Instant,
): Promise<Meldingantwoord> => {
  const query = `/v2/notifications?${new URLSearchParams({ reference: melding.kenmerk, template_type: 'email' })}`;
  const { notifications } = await read(await call(dienst, now, query), Gevonden);
  const [earlier] = notifications;
  if (earlier !== undefined) return { soort: 'gemeld', meldingId: earlier.id };
  const response = await call(dienst, now, '/v2/notifications/email', {
    method: 'POST',
    body: JSON.stringify({
      email_address: melding.mailadres,
      template_id: dienst.sjabloonId,
      personalisation: { gemeente: melding.gemeente },
      reference: melding.kenmerk,
    }),
  });
  // 400 is about this address and stays so; all else may pass and is tried again.
  if (response.status === 400) return { soort: 'geweigerd' };
  return { soort: 'gemeld', meldingId: (await read(response, Verstuurd)).id };
};
