/** Knows the two requests that are measured, each from many people so that no two are the same. */

import { meldAan, openSignIn, type Sessie } from '@samenkracht/testing/aanmelden';
import type { Request } from 'autocannon';

/** A resident who is signed in. */
export type Inwoner = { readonly sessie: Sessie; readonly persoonId: string };

const getJson = async <T>(adres: string, path: string, sessie: Sessie): Promise<T> => {
  const answer = await fetch(`${adres}/api/v1${path}`, { headers: sessie });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return (await answer.json()) as T;
};

/** Everyone of the sample city who has an uitkering and is on the sign-in page, up to a number. */
export const signInInwoners = async (adres: string, most: number): Promise<readonly Inwoner[]> => {
  const names = await namesOn(adres, 'digid');
  const inwoners: Inwoner[] = [];
  for (const naam of names.filter((name) => name.startsWith('Aanvrager ')).slice(0, most)) {
    const sessie = await meldAan(adres, 'digid', naam);
    const { actor } = await getJson<{ actor: { persoonId: string } }>(adres, '/sessie', sessie);
    inwoners.push({ sessie, persoonId: actor.persoonId });
  }
  return inwoners;
};

const namesOn = async (adres: string, middel: string): Promise<readonly string[]> => {
  const { html } = await openSignIn(adres, middel);
  return [...html.matchAll(/<strong>([^<]+)</g)].map(([, naam = '']) => naam);
};

/** The limit on requests counts per address; many people stand behind 50 connections. */
const createSender = (): (() => Readonly<Record<string, string>>) => {
  let count = 0;
  return () => {
    count = (count + 1) % 60_000;
    return { 'x-forwarded-for': `10.0.${Math.floor(count / 250)}.${(count % 250) + 1}` };
  };
};

const inTurn = <T>(all: readonly [T, ...T[]]): (() => T) => {
  let turn = 0;
  return () => {
    turn += 1;
    return all[turn % all.length] ?? all[0];
  };
};

/** A professional opens a person; the read is recorded. */
export const personPage = (consulent: Sessie, inwoners: readonly [Inwoner, ...Inwoner[]]): Request => {
  const sender = createSender();
  const next = inTurn(inwoners);
  return {
    method: 'GET',
    setupRequest: (request) => ({
      ...request,
      path: `/api/v1/personen/${next().persoonId}`,
      headers: { ...consulent, ...sender() },
    }),
  };
};

/** A resident reports pay, another amount each time, and gets back what he will receive and why. */
export const earningsReport = (adres: string, maand: string, inwoners: readonly [Inwoner, ...Inwoner[]]): Request => {
  const sender = createSender();
  const next = inTurn(inwoners);
  let netto = 20_000;
  return {
    method: 'POST',
    path: `/api/v1/mijn/inkomsten/${maand}`,
    setupRequest: (request) => {
      netto = netto >= 60_000 ? 20_000 : netto + 7;
      const headers = { ...next().sessie, ...sender(), origin: adres, 'content-type': 'application/json' };
      const body = JSON.stringify({
        werkgever: 'Bakkerij Bench',
        vakantiegeld: 'meebetaald',
        netto,
        status: 'geschat',
      });
      return { ...request, headers, body };
    },
  };
};
