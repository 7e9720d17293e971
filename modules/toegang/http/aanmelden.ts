/** Knows how someone signs in: begin, go to the provider, come back with proof, get a session. */
import { type Bsn, ok, type Result } from '@samenkracht/core';
import { nextNight } from '@samenkracht/platform/clock';
import { type Db, inGemeente, type Tx } from '@samenkracht/platform/db';
import { redirect } from '@samenkracht/platform/http';
import { enqueue } from '@samenkracht/platform/jobs';
import { type Request, type Scope, systemActor } from '@samenkracht/platform/module';
import { type Identiteit, readIdentiteit } from '../domain/identiteit.ts';
import type { Aanmeldmiddel, ToegangInstellingen } from '../domain/instellingen.ts';
import { opruimTaak } from '../domain/opruimen.ts';
import type { AanmeldReden } from '../domain/redenen.ts';
import { parseTerugpad } from '../domain/terugpad.ts';
import { gemeenteOfToken } from '../domain/token.ts';
import type { Aanbieder } from '../oidc/aanbieder.ts';
import { type BegonnenAanmelding, consumeAanmelding, countRecent, insertAanmelding } from '../store/aanmelding.ts';
import { medewerkers } from '../store/medewerker.ts';
import { actorIdOf, makeToken } from '../store/secret.ts';
import { endSessie, findSessie, insertSessie, type NieuweSessie } from '../store/sessie.ts';
import { sessieCookie } from './authenticate.ts';

/** Holds the browser to the sign-in that it began: without it a stranger could sign a victim in as himself. */
const aanmeldCookie = 'aanmelding';
const aanmeldSeconden = 900;

export type FindPersoonByBsn = (
  scope: Scope,
  bsn: Bsn,
) => Promise<{ readonly persoonId: string; readonly naam: string } | undefined>;

export type Aanmelden = {
  readonly db: Db;
  readonly instellingen: ToegangInstellingen;
  readonly aanbieders: ReadonlyMap<string, Aanbieder>;
  readonly findPersoonByBsn: FindPersoonByBsn;
};

type Doorverwijzing = Result<ReturnType<typeof redirect>, never>;

const toPortaal = (around: Aanmelden, reden: AanmeldReden, naar = '/'): Doorverwijzing => {
  const query = new URLSearchParams({ reden, ...(naar !== '/' && { naar }) });
  return ok(redirect(`${around.instellingen.adres}/aanmelden?${query}`));
};

const toPagina = (around: Aanmelden, naar: string, token: string): Doorverwijzing =>
  ok(
    redirect(`${around.instellingen.adres}${naar}`, [
      { naam: sessieCookie, waarde: token },
      { naam: aanmeldCookie, waarde: undefined },
    ]),
  );

/** Begins a sign-in. All that happened is a redirect, also when it fails: a person looks at a browser. */
export const beginAanmelding = async (
  around: Aanmelden,
  scope: Scope,
  middel: Aanmeldmiddel,
  { request, wish }: { readonly request: Request; readonly wish: string | undefined },
): Promise<Doorverwijzing> => {
  const naar = parseTerugpad(wish);
  const aanbieder = around.aanbieders.get(middel.id);
  if (aanbieder === undefined) throw new Error(`no provider for ${middel.id}`);
  if ((await countRecent(scope.tx, request.ip, scope.now)) >= around.instellingen.aanmeldingenPerAfzender)
    return toPortaal(around, 'TE_VAAK_AANGEMELD', naar);
  const vraag = aanbieder.makeVraag(makeToken(scope.tx.gemeente));
  const url = await aanbieder.startUrl(vraag).catch((error: unknown) => {
    scope.log.warn({ err: error, middel: middel.id }, 'aanmelddienst niet bereikbaar');
    return undefined;
  });
  if (url === undefined) return toPortaal(around, 'AANMELDDIENST_NIET_BEREIKBAAR', naar);
  const browser = makeToken(scope.tx.gemeente);
  const begun = { ...vraag, browser, naar, afzender: request.ip, middel: middel.id };
  await insertAanmelding(scope.tx, begun, scope.now);
  return ok(redirect(url, [{ naam: aanmeldCookie, waarde: browser, maxAge: aanmeldSeconden }]));
};

/** Work in a municipality: in the transaction of the request where that is the same one. */
const inOwn = <T>(
  around: Aanmelden,
  scope: Scope,
  gemeente: Tx['gemeente'],
  work: (tx: Tx) => Promise<T>,
): Promise<T> => (gemeente === scope.tx.gemeente ? work(scope.tx) : inGemeente(around.db, gemeente, work));

const toSessie = async (
  around: Aanmelden,
  scope: Scope,
  middel: Aanmeldmiddel,
  who: Identiteit,
): Promise<NieuweSessie | undefined> => {
  const shared = { soort: who.soort, middel: middel.id, niveau: who.niveau };
  if (who.soort === 'medewerker') {
    const actorId = actorIdOf(middel.id, who.sub);
    const { naam, rollen, telefoon } = who;
    await medewerkers.store(scope.tx, { id: actorId, naam, rollen, telefoon }, scope.now);
    return { ...shared, actorId, actorNaam: who.naam, rollen: who.rollen, persoonId: undefined, elders: who.elders };
  }
  const persoon = await around.findPersoonByBsn(scope, who.bsn);
  if (persoon === undefined) return undefined;
  const { persoonId, naam } = persoon;
  return { ...shared, actorId: persoonId, actorNaam: naam, rollen: ['inwoner'], persoonId };
};

/** The session that this browser had is over: it never gets the powers of the new one. */
const endPrevious = async (around: Aanmelden, scope: Scope, request: Request): Promise<void> => {
  const token = request.cookies[sessieCookie];
  const gemeente = gemeenteOfToken(token);
  if (token === undefined || gemeente === undefined) return;
  if (!around.instellingen.middelen.some((middel) => middel.gemeenten.includes(gemeente))) return;
  await inOwn(around, scope, gemeente, async (tx) => {
    const previous = await findSessie(tx, token);
    if (previous) await endSessie(tx, previous.id, 'opnieuw aangemeld', scope.now);
  });
};

const admit = async (
  around: Aanmelden,
  scope: Scope,
  begun: BegonnenAanmelding,
  { middel, who, request }: { readonly middel: Aanmeldmiddel; readonly who: Identiteit; readonly request: Request },
): Promise<Doorverwijzing> => {
  const token = await inOwn(around, scope, who.gemeente, async (tx) => {
    const own = { ...scope, tx, actor: systemActor(who.gemeente) };
    const sessie = await toSessie(around, own, middel, who);
    if (sessie === undefined) return undefined;
    await enqueue(own, opruimTaak, {}, { key: 'dagelijks', runAt: nextNight(scope.now) });
    return insertSessie(tx, sessie, scope.now);
  });
  if (token === undefined) return toPortaal(around, 'PERSOON_NIET_GEVONDEN', begun.naar);
  await endPrevious(around, scope, request);
  return toPagina(around, begun.naar, token);
};

/** Who presses "back" after signing in comes here a second time; with a session he just goes where he was going. */
const isSignedIn = (scope: Scope): boolean => scope.actor.rollen.length > 0;

/** Ends a sign-in: everything is checked before there is a session, and the sign-in is used up whatever comes of it. */
export const finishAanmelding = async (around: Aanmelden, scope: Scope, request: Request): Promise<Doorverwijzing> => {
  const search = new URL(request.url, around.instellingen.adres).search;
  const state = new URLSearchParams(search).get('state') ?? '';
  const used = await consumeAanmelding(scope.tx, { state, browser: request.cookies[aanmeldCookie] }, scope.now);
  if (!used.ok) {
    const { weigering } = used;
    const naar = 'naar' in weigering ? weigering.naar : '/';
    if (weigering.code === 'AANMELDING_AL_GEBRUIKT' && isSignedIn(scope))
      return ok(redirect(`${around.instellingen.adres}${naar}`));
    return toPortaal(around, weigering.code, naar);
  }
  const { aanmelding } = used;
  const middel = around.instellingen.middelen.find((one) => one.id === aanmelding.middel);
  const aanbieder = around.aanbieders.get(aanmelding.middel);
  if (middel === undefined || aanbieder === undefined) return toPortaal(around, 'AANMELDING_ONBEKEND', aanmelding.naar);
  const answer = await aanbieder.readAntwoord(search, { state, ...aanmelding });
  if (!answer.ok) {
    scope.log.warn({ uitkomst: answer.reden, oorzaak: answer.oorzaak, middel: middel.id }, 'aanmelding mislukt');
    return toPortaal(around, answer.reden, aanmelding.naar);
  }
  const who = readIdentiteit(answer.claims, middel);
  if (!who.ok) return toPortaal(around, who.error.code, aanmelding.naar);
  return admit(around, scope, aanmelding, { middel, who: who.value, request });
};
