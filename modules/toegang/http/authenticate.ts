/** Knows who is behind a request: the session in its cookie, looked up in the municipality that its token names. */
import { todayIn } from '@samenkracht/platform/clock';
import { type Db, inGemeente, type Tx } from '@samenkracht/platform/db';
import type { Authenticate } from '@samenkracht/platform/http';
import type { Actor, Request } from '@samenkracht/platform/module';
import { judgeSessie, mustWriteGezien, type SessieGrenzen, type SessieStaat } from '../domain/sessie.ts';
import { gemeenteOfToken } from '../domain/token.ts';
import { namensOp } from '../domain/vertegenwoordiging.ts';
import { type EindeReden, endSessie, findSessie, type Sessie, writeGezien } from '../store/sessie.ts';
import { findVertegenwoordigingenDoor } from '../store/vertegenwoordiging.ts';

export const sessieCookie = 'sessie';

/** Where the browser returns from the provider: what it brings names the municipality where it began. */
export const terugPad = '/aanmelden/terug';

const stateOf = (request: Request): string | undefined => {
  const [path = '', query = ''] = request.url.split('?', 2);
  return path.endsWith(terugPad) ? (new URLSearchParams(query).get('state') ?? undefined) : undefined;
};

const toActor = async (tx: Tx, sessie: Sessie, now: Temporal.Instant): Promise<Actor> => {
  const { persoonId } = sessie;
  const actor = {
    id: sessie.actorId,
    soort: sessie.soort,
    naam: sessie.actorNaam,
    rollen: sessie.rollen,
    gemeente: tx.gemeente,
  };
  if (persoonId === undefined) return actor;
  // read at every request: who loses a power in the morning does not keep it until the evening
  const namens = namensOp(await findVertegenwoordigingenDoor(tx, persoonId), todayIn(now));
  return { ...actor, persoonId, ...(namens.length > 0 && { namens }) };
};

const isEinde = (staat: SessieStaat): staat is Extract<SessieStaat, EindeReden> =>
  staat !== 'geldig' && staat !== 'beeindigd';

/**
 * Ends an expired session in a transaction of its own: the one of the request is rolled back by the refusal. One at a
 * time: the session is refused anyway, and a crowd of expired sessions must not take a second connection each.
 */
const createEnder = (db: Db) => {
  let busy = false;
  return async (tx: Tx, sessie: Sessie, reden: EindeReden, now: Temporal.Instant): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      await inGemeente(db, tx.gemeente, (own) => endSessie(own, sessie.id, reden, now));
    } finally {
      busy = false;
    }
  };
};

export const createAuthenticate = (db: Db, grenzen: SessieGrenzen): Authenticate => {
  const end = createEnder(db);
  return {
    gemeente: (request) => gemeenteOfToken(stateOf(request)) ?? gemeenteOfToken(request.cookies[sessieCookie]),
    actor: async (tx, request, now) => {
      const token = request.cookies[sessieCookie];
      if (token === undefined || gemeenteOfToken(token) !== tx.gemeente) return undefined;
      const sessie = await findSessie(tx, token);
      if (sessie === undefined) return undefined;
      const staat = judgeSessie(sessie, now, grenzen);
      if (isEinde(staat)) await end(tx, sessie, staat, now);
      if (staat !== 'geldig') return undefined;
      if (mustWriteGezien(sessie, now)) await writeGezien(tx, sessie.id, now);
      return toActor(tx, sessie, now);
    },
  };
};
