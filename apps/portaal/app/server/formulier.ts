/** Knows what a form needs on the server: its fields, its files, and a refusal told beside the right field. */
import type { FormFout } from '@samenkracht/ui/form';
import type { Probleem, Uitkomst } from './antwoord.ts';
import type { Verzoek } from './verzoek.ts';

/** Made when the form is shown: the same form sent twice is one thing done once. */
export const newSleutel = (): string => crypto.randomUUID();

export const idempotent = (sleutel: FormDataEntryValue | string | null): { readonly 'Idempotency-Key'?: string } =>
  typeof sleutel === 'string' && sleutel.length >= 8 ? { 'Idempotency-Key': sleutel } : {};

export const text = (form: FormData, veld: string): string => {
  const value = form.get(veld);
  return typeof value === 'string' ? value.trim() : '';
};

/** A refusal as lines of the error summary; `velden` says which field of the form carries which field of the API. */
export const toFouten = (probleem: Probleem, velden: Readonly<Record<string, string>> = {}): FormFout[] => {
  if (probleem.velden?.length) {
    return probleem.velden.map(({ pad, uitleg }) => {
      const naam = pad.replace(/^\//, '').replaceAll('/', '.');
      return { veld: velden[naam] ?? velden['*'], tekst: uitleg };
    });
  }
  return [{ veld: velden['*'], tekst: probleem.detail ?? probleem.title, kort: probleem.title }];
};

/** Passes a form with a file on as it comes in, without keeping it: the API counts and checks the bytes. */
export const forwardUpload = async <T>(
  verzoek: Verzoek,
  request: Request,
  pad: `/${string}`,
): Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }> => {
  const sleutel = new URL(request.url).searchParams.get('sleutel');
  const response = await verzoek.send(
    new Request(`http://api.intern/api/v1${pad}`, {
      method: 'POST',
      body: request.body,
      headers: { 'Content-Type': request.headers.get('content-type') ?? '', ...idempotent(sleutel) },
      duplex: 'half',
    } as RequestInit),
  );
  const body: unknown = await response.json().catch(() => undefined);
  return response.ok ? { data: body as T, response } : { error: body, response };
};

/** What an action gives back to its page when the API refused. */
export const refused = <T>(
  uitkomst: Extract<Uitkomst<T>, { ok: false }>,
  velden: Readonly<Record<string, string>> = {},
) => ({
  fouten: toFouten(uitkomst.probleem, velden),
  code: uitkomst.probleem.code,
});
