/** Knows how a professional of several municipalities goes from one to another: this session ends and one begins there, with the roles he has there. */
import { err, ok, type Result } from '@samenkracht/core';
import { inGemeente } from '@samenkracht/platform/db';
import { reply } from '@samenkracht/platform/http';
import type { Request, Scope } from '@samenkracht/platform/module';
import { judgeSessie } from '../domain/sessie.ts';
import { medewerkers } from '../store/medewerker.ts';
import { endSessie, findSessie, insertSessie } from '../store/sessie.ts';
import type { Aanmelden } from './aanmelden.ts';
import { sessieCookie } from './authenticate.ts';

export type Wisselweigering = { readonly code: 'NIET_AANGEMELD' } | { readonly code: 'GEMEENTE_NIET_VAN_U' };

/** The day that he may work goes on: going round does not make it longer. Nothing of the one is seen in the other. */
export const changeGemeente = async (
  { db, instellingen }: Pick<Aanmelden, 'db' | 'instellingen'>,
  scope: Scope,
  request: Request,
  gemeente: string,
): Promise<Result<ReturnType<typeof reply>, Wisselweigering>> => {
  const token = request.cookies[sessieCookie];
  const sessie = token === undefined ? undefined : await findSessie(scope.tx, token);
  if (sessie === undefined || judgeSessie(sessie, scope.now, instellingen.grenzen) !== 'geldig')
    return err({ code: 'NIET_AANGEMELD' });
  const daar = sessie.elders.find((een) => een.gemeente === gemeente);
  const middel = instellingen.middelen.find(({ id }) => id === sessie.middel);
  if (daar === undefined || middel?.gemeenten.includes(daar.gemeente) !== true)
    return err({ code: 'GEMEENTE_NIET_VAN_U' });
  const hier = { gemeente: scope.tx.gemeente, rollen: sessie.rollen };
  const { actorId, actorNaam: naam } = sessie;
  const nieuw = await inGemeente(db, daar.gemeente, async (tx) => {
    const [gekend] = [...(await medewerkers.find(scope.tx, [actorId])).values()];
    await medewerkers.store(tx, { id: actorId, naam, rollen: daar.rollen, telefoon: gekend?.telefoon }, scope.now);
    const elders = [hier, ...sessie.elders.filter((een) => een.gemeente !== daar.gemeente)];
    const wens = { soort: sessie.soort, actorId, actorNaam: naam, rollen: daar.rollen, persoonId: undefined };
    return insertSessie(
      tx,
      { ...wens, middel: sessie.middel, niveau: sessie.niveau, elders, begonnenOp: sessie.begonnenOp },
      scope.now,
    );
  });
  await endSessie(scope.tx, sessie.id, 'andere gemeente', scope.now);
  return ok(reply({ gemeente: daar.gemeente }, { cookies: [{ naam: sessieCookie, waarde: nieuw }] }));
};
