/** Knows how to ask the BRP: one question, a limit to waiting, one second try, and a clear word for what went wrong. */
import { type Bsn, err, ok, type Result } from '@samenkracht/core';
import { type BrpPersoon, fields, parseAntwoord } from './antwoord.ts';

export type BrpRefusal =
  | { readonly code: 'BRP_TRAAG' }
  | { readonly code: 'BRP_STORING' }
  | { readonly code: 'NIET_GEVONDEN' };

/** The one way to the BRP. */
export type Brp = {
  readonly raadpleeg: (bsn: Bsn) => Promise<Result<BrpPersoon, BrpRefusal>>;
};

type Options = {
  /** Where `/personen` stands. */
  readonly url: string;
  /** For one try; with the second try somebody waits at most twice as long. */
  readonly timeoutMs?: number;
  /** What the broker asks for besides: an API key, a token. */
  readonly headers?: Readonly<Record<string, string>>;
};

export const createBrpClient = ({ url, timeoutMs = 2_000, headers = {} }: Options): Brp => {
  const ask = (bsn: Bsn) => request(`${url.replace(/\/$/, '')}/personen`, bsn, timeoutMs, headers);
  return {
    raadpleeg: async (bsn) => {
      const first = await ask(bsn);
      return first.ok || !retryable(first.error) ? settle(first) : settle(await ask(bsn));
    },
  };
};

type Failure = BrpRefusal | { readonly code: 'VRAAG_GEWEIGERD' };

/** A refused question is refused a second time too. */
const retryable = ({ code }: Failure): boolean => code === 'BRP_TRAAG' || code === 'BRP_STORING';

const settle = (of: Result<BrpPersoon, Failure>): Result<BrpPersoon, BrpRefusal> => {
  if (of.ok) return of;
  return err(of.error.code === 'VRAAG_GEWEIGERD' ? { code: 'BRP_STORING' } : of.error);
};

const request = async (
  address: string,
  bsn: Bsn,
  timeoutMs: number,
  headers: Readonly<Record<string, string>>,
): Promise<Result<BrpPersoon, Failure>> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json; charset=utf-8', accept: 'application/json' },
      body: JSON.stringify({ type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [bsn], fields }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok)
      return err({ code: response.status >= 500 || response.status === 429 ? 'BRP_STORING' : 'VRAAG_GEWEIGERD' });
    const personen = parseAntwoord(await response.json());
    if (personen === undefined) return err({ code: 'BRP_STORING' });
    const persoon = personen.find((of) => of.burgerservicenummer === bsn);
    return persoon === undefined ? err({ code: 'NIET_GEVONDEN' }) : ok(persoon);
  } catch (error) {
    return err({ code: error instanceof Error && error.name === 'TimeoutError' ? 'BRP_TRAAG' : 'BRP_STORING' });
  }
};
