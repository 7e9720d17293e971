/** Knows how Suwinet is asked over HTTP: a citizen number never stands in a URL, a log or an error. */
import type { Result } from '@samenkracht/core';
import { type Inkomstenverhouding, readAntwoord, type Suwinetfout } from './antwoord.ts';
import { type Suwinetvraag, writeVraag } from './vraag.ts';

/**
 * Where the municipality's Suwinet gateway listens for UWVDossierInkomstenGSD v0200. It signs what it sends on and holds the
 * certificate; a municipality without one leaves it out.
 */
export type Suwinetbron = {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
};

const timeoutMs = 20_000;
const hoogsteLengte = 20_000_000;

/** @throws Error without anything of the person in it when the gateway does not answer: the job is tried again. */
export const askSuwinet = async (
  { url, headers = {} }: Suwinetbron,
  vraag: Suwinetvraag,
): Promise<Result<readonly Inkomstenverhouding[], Suwinetfout>> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'text/xml; charset=utf-8', soapaction: '""' },
    body: writeVraag(vraag),
    signal: AbortSignal.timeout(timeoutMs),
  });
  const xml = await response.text();
  // a fault comes with status 500 and says what it is
  if (!response.ok && !xml.includes('Fault')) throw new Error(`suwinet answered ${response.status}`);
  if (xml.length > hoogsteLengte) throw new Error('suwinet answered more than can be read');
  return readAntwoord(xml, vraag.bsn);
};
