/** Knows how it is kept who was there on a day: of one or of a whole group at once, with the costs; everybody, or nobody. */
import { err, ok, type Result } from '@samenkracht/core';
import { recordMany } from '@samenkracht/logboek';
import type { Scope } from '@samenkracht/platform/module';
import type { Instrumentversie } from '../domain/instrument.ts';
import { mayAttend } from '../domain/verwijzing.ts';
import { type Aanwezigheid, findAanwezigheid, insertAanwezigheid, type Presentie } from './deelnemen.ts';
import { type AanbodRefusal, type Gedaan, givesStill, hold, settleAll } from './verloop.ts';
import { findVerwijzingen, type Verwijzing } from './verwijzing.ts';

type Vast = { readonly verwijzing: Verwijzing; readonly versie: Instrumentversie };

const onbekend = { code: 'VERWIJZING_NIET_GEVONDEN' } as const;

/** The participations under the locks of their instruments: always in the same order, so that two groups do not wait for one another. */
const holdAll = async (
  scope: Scope,
  ids: readonly string[],
): Promise<Result<ReadonlyMap<string, Vast>, AanbodRefusal>> => {
  const voor = [...(await findVerwijzingen(scope, ids)).values()];
  const versies: Instrumentversie[] = [];
  for (const instrumentId of [...new Set(voor.map((een) => een.instrumentId))].toSorted()) {
    const vast = await hold(scope, instrumentId);
    if (!vast.ok) return vast;
    if (!(await givesStill(scope, vast.value.aanbiederId))) return err({ code: 'AANBIEDER_GESTOPT' });
    versies.push(...vast.value.versies);
  }
  // read again: before the lock it may have been another state
  const na = [...(await findVerwijzingen(scope, ids)).values()];
  const gevonden = na.flatMap((verwijzing): readonly (readonly [string, Vast])[] => {
    const { instrumentId, versie: nummer } = verwijzing;
    const versie = versies.find((een) => een.instrumentId === instrumentId && een.versie === nummer);
    return versie === undefined ? [] : [[verwijzing.id, { verwijzing, versie }]];
  });
  return gevonden.length < new Set(ids).size ? err(onbekend) : ok(new Map(gevonden));
};

/** What is not said yet: the same word about the same day changes nothing. */
const onlyNew = async (scope: Scope, woorden: readonly Presentie[]): Promise<readonly Presentie[]> => {
  const ids = woorden.map(({ verwijzingId }) => verwijzingId);
  const gezegd = new Map<string, Presentie['stand']>();
  for (const [id, dagen] of await findAanwezigheid(scope, ids))
    for (const { dag, stand } of dagen) gezegd.set(`${id} ${dag}`, stand);
  return woorden.filter(({ verwijzingId, dag, stand }) => {
    const sleutel = `${verwijzingId} ${dag}`;
    const isNieuw = gezegd.get(sleutel) !== stand;
    gezegd.set(sleutel, stand);
    return isNieuw;
  });
};

/** Another word about a day puts it right, and its costs with it. What cannot be of one is told, and nothing of the others stands. */
export const attendAll = async (
  scope: Scope,
  woorden: readonly Presentie[],
): Promise<Result<ReadonlyMap<string, Verwijzing>, AanbodRefusal>> => {
  const vast = await holdAll(
    scope,
    woorden.map(({ verwijzingId }) => verwijzingId),
  );
  if (!vast.ok) return vast;
  for (const { verwijzingId, dag } of woorden) {
    const verwijzing = vast.value.get(verwijzingId)?.verwijzing;
    const kan = verwijzing === undefined ? onbekend : mayAttend(verwijzing, dag, scope.today);
    if (kan !== undefined) return err(kan);
  }
  const nieuw = await insertAanwezigheid(scope, await onlyNew(scope, woorden));
  // of somebody who is named twice the last word is settled
  const laatste = new Map(nieuw.map(({ verwijzingId, volgnummer }) => [verwijzingId, volgnummer]));
  const standen = [...laatste].flatMap(([id, volgnummer]) => {
    const gevonden = vast.value.get(id);
    return gevonden === undefined ? [] : [{ ...gevonden, aanleiding: `aanwezigheid/${volgnummer}` }];
  });
  await settleAll(scope, standen);
  await recordMany(
    scope,
    standen.map(({ verwijzing: { id, persoonId } }) => ({
      handeling: 'wijziging',
      onderwerp: { soort: 'verwijzing', id },
      persoonId,
      omschrijving: 'Instrument: aanwezigheid',
    })),
  );
  return ok(new Map([...vast.value].map(([id, { verwijzing }]) => [id, verwijzing])));
};

export const attend = async (scope: Scope, verwijzingId: string, aanwezigheid: Aanwezigheid): Promise<Gedaan> => {
  const gedaan = await attendAll(scope, [{ verwijzingId, ...aanwezigheid }]);
  if (!gedaan.ok) return gedaan;
  const verwijzing = gedaan.value.get(verwijzingId);
  return verwijzing === undefined ? err(onbekend) : ok(verwijzing);
};
