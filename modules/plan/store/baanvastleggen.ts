/** Knows how a job is told, changed, given other hours and taken back, and who hears of that. */
import { addDays, type Day, err, ok, type Result } from '@samenkracht/core';
import { publish, publishMany } from '@samenkracht/platform/db';
import { enqueue } from '@samenkracht/platform/jobs';
import type { Scope } from '@samenkracht/platform/module';
import { type Baan, type Baanweigering, isOmhoog, keurBaan, metUrenVanaf } from '../domain/baan.ts';
import { baaneindetaak } from '../jobs/taaknamen.ts';
import { type Baanstand, banenVan, findBaan, insertBanen, type Nieuwebaan } from './baan.ts';
import { holdPersonen } from './vasthouden.ts';

export type Vastlegweigering =
  | Baanweigering
  | { readonly code: 'BAAN_NIET_GEVONDEN' | 'BAAN_GEWIJZIGD' | 'BAAN_LIEP_DAN_NIET' };

export type Verteller = 'inwoner' | 'consulent';

/** Whether what stands on the line is otherwise than before: not where it is, nor when it ends. */
const isAnders = (nieuw: Baan, vorige: Baan | undefined): boolean =>
  nieuw.vanaf !== vorige?.vanaf || nieuw.minuten !== vorige.minuten || nieuw.soort !== vorige.soort;

/** What other rooms may know of it: days and hours, not where and not what it pays. */
export const dataVan = (scope: Scope, nieuw: Nieuwebaan, vorige: Baan | undefined) => {
  const { persoonId, id, vanaf, tot, minuten, soort, omhoog } = nieuw;
  return {
    ...{ persoonId, baanId: id, vanaf, tot: tot ?? null, uren: minuten / 60, soort, omhoog },
    anders: isAnders(nieuw, vorige),
    // where it stands on the line: the day it began, or today for what is still to come
    ...(vanaf < scope.today ? { op: vanaf } : {}),
  };
};

const startVan = (op: string): Temporal.Instant =>
  Temporal.PlainDate.from(op).toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '06:00' }).toInstant();

/** Longer ago it is history, and nobody needs to act on it. */
const onlangsDagen = 31;

/** What other rooms may know of an end. */
export const eindeVan = (scope: Scope, { id, persoonId, tot }: { id: string; persoonId: string; tot: Day }) => ({
  onderwerp: id,
  data: { persoonId, baanId: id, tot, onlangs: tot >= addDays(scope.today, -onlangsDagen) },
});

/** Ends that are still to come are told on their days. */
export const tellEinden = async (scope: Scope, banen: readonly Nieuwebaan[]): Promise<void> => {
  const voorbij = banen.flatMap(({ id, persoonId, tot }) =>
    tot !== undefined && tot <= scope.today ? [eindeVan(scope, { id, persoonId, tot })] : [],
  );
  await publishMany(scope, 'BaanGestopt', voorbij);
  for (const { id, tot } of banen)
    if (tot !== undefined && tot > scope.today)
      await enqueue(scope, baaneindetaak, { baanId: id, tot }, { key: `${baaneindetaak}:${id}`, runAt: startVan(tot) });
};

const write = async (scope: Scope, nieuw: Nieuwebaan, vorige: Baan | undefined): Promise<void> => {
  await insertBanen(scope, [nieuw]);
  await publish(scope, { soort: 'BaanVastgelegd', onderwerp: nieuw.id, data: dataVan(scope, nieuw, vorige) });
  if (nieuw.tot !== vorige?.tot) await tellEinden(scope, [nieuw]);
};

/** The version that was on the screen. */
export type Gelezen = { readonly id: string; readonly versie: number };

/** The job of this person in that version. */
const findGelezen = async (
  scope: Scope,
  persoonId: string,
  gelezen: Gelezen,
): Promise<Result<Baanstand, Vastlegweigering>> => {
  const baan = await findBaan(scope, gelezen.id);
  if (baan === undefined || baan.persoonId !== persoonId) return err({ code: 'BAAN_NIET_GEVONDEN' });
  return baan.versie === gelezen.versie && !baan.ingetrokken ? ok(baan) : err({ code: 'BAAN_GEWIJZIGD' });
};

/** @param gelezen the version that was changed; 0 for a job that nobody told before. */
export const saveBaan = async (
  scope: Scope,
  persoonId: string,
  { gelezen, ...baan }: Baan & { readonly gelezen: number },
  bron: Verteller,
): Promise<Result<void, Vastlegweigering>> => {
  await holdPersonen(scope, 'baan', [persoonId]);
  const bekend = await findBaan(scope, baan.id);
  const vorige =
    gelezen === 0 && bekend === undefined
      ? ok(undefined)
      : await findGelezen(scope, persoonId, { id: baan.id, versie: gelezen });
  if (!vorige.ok) return vorige;
  const alle = await banenVan(scope, persoonId);
  const anderen = alle.filter(({ id }) => id !== baan.id);
  const weigering = keurBaan(baan, anderen, scope.today);
  if (weigering !== undefined) return err(weigering);
  const loonverwijzing = vorige.value?.loonverwijzing;
  const omhoog = isOmhoog(alle, [...anderen, baan]);
  await write(scope, { ...baan, persoonId, versie: gelezen + 1, loonverwijzing, omhoog, bron }, vorige.value);
  return ok(undefined);
};

/** More or fewer hours, or another kind, from a day on: the job goes on, and what it was until then stays as a stretch of its own. */
export const changeUren = async (
  scope: Scope,
  persoonId: string,
  { gelezen, ...anders }: Pick<Baan, 'soort' | 'minuten' | 'vanaf'> & { readonly gelezen: Gelezen },
  bron: Verteller,
): Promise<Result<void, Vastlegweigering>> => {
  await holdPersonen(scope, 'baan', [persoonId]);
  const baan = await findGelezen(scope, persoonId, gelezen);
  if (!baan.ok) return baan;
  const delen = metUrenVanaf(baan.value, crypto.randomUUID(), anders);
  if (delen === undefined) return err({ code: 'BAAN_LIEP_DAN_NIET' });
  const [eerder, verder] = delen;
  const alle = await banenVan(scope, persoonId);
  const anderen = [...alle.filter(({ id }) => id !== verder.id), eerder];
  const weigering = keurBaan(verder, anderen, scope.today);
  if (weigering !== undefined) return err(weigering);
  const { loonverwijzing } = baan.value;
  // the job did not end, so nobody is told of that
  await insertBanen(scope, [{ ...eerder, persoonId, versie: 1, loonverwijzing: undefined, omhoog: false, bron }]);
  const omhoog = isOmhoog(alle, [...anderen, verder]);
  await write(scope, { ...verder, persoonId, versie: gelezen.versie + 1, loonverwijzing, omhoog, bron }, baan.value);
  return ok(undefined);
};

/** It never was so. What was told stays, and that it was taken back. */
export const withdrawBaan = async (
  scope: Scope,
  persoonId: string,
  gelezen: Gelezen & { readonly reden: string },
  bron: Verteller,
): Promise<Result<void, Vastlegweigering>> => {
  await holdPersonen(scope, 'baan', [persoonId]);
  const baan = await findGelezen(scope, persoonId, gelezen);
  if (!baan.ok) return baan;
  const { reden } = gelezen;
  await insertBanen(scope, [{ ...baan.value, versie: gelezen.versie + 1, omhoog: false, bron, reden }]);
  await publish(scope, {
    soort: 'BaanIngetrokken',
    onderwerp: baan.value.id,
    data: { persoonId, baanId: baan.value.id },
  });
  return ok(undefined);
};
