/** Knows how somebody gets a place: he asks, his coach refers, he waits in the order of asking, and moves up when a place comes free. */
import { type Day, err, ok } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { checkWeek, type Gedaan, givesStill, hold, move, tell } from './verloop.ts';
import { findDrukte, findVerwijzing, insertOvergang, insertVerwijzing, type Verwijzing } from './verwijzing.ts';

/** The lowest number that is free: with fewer taken than there are there always is one. */
const freePlek = (plekken: ReadonlySet<number>): number => {
  let plek = 1;
  while (plekken.has(plek)) plek += 1;
  return plek;
};

/** What a resident asks for himself; a coach answers it. */
export const ask = async (scope: Scope, persoonId: string, instrumentId: string): Promise<Gedaan> => {
  const vast = await hold(scope, instrumentId);
  if (!vast.ok) return vast;
  const { aanbiederId, versie } = vast.value;
  if (!(await givesStill(scope, aanbiederId))) return err({ code: 'AANBIEDER_GESTOPT' });
  const nieuw = { persoonId, instrumentId, versie: versie.versie, gevraagdDoor: 'inwoner' } as const;
  const verwijzing = await insertVerwijzing(scope, nieuw);
  if (verwijzing === undefined) return err({ code: 'INSTRUMENT_AL_AANGEVRAAGD' });
  const { id: verwijzingId, status: naar } = verwijzing;
  const dag = scope.today;
  await insertOvergang(scope, { verwijzingId, handeling: 'vragen', van: undefined, naar, dag, reden: undefined });
  await tell(scope, verwijzing, 'vragen', versie);
  return ok(verwijzing);
};

export type Verwijskeuze = {
  readonly doel: string;
  /** Takes a place in the row when it is full. */
  readonly wachtlijst: boolean;
  readonly begin?: Day | undefined;
};

/** Whom a coach refers: who asked for it himself, or somebody on the coach's own proposal. */
export type Verwezene =
  | { readonly verwijzingId: string }
  | { readonly persoonId: string; readonly instrumentId: string };

const openVerwezene = async (
  scope: Scope,
  wie: Verwezene,
): Promise<Pick<Verwijzing, 'persoonId' | 'instrumentId'> | undefined> =>
  'verwijzingId' in wie ? findVerwijzing(scope, wie.verwijzingId) : wie;

export const refer = async (scope: Scope, wie: Verwezene, keuze: Verwijskeuze): Promise<Gedaan> => {
  const wat = await openVerwezene(scope, wie);
  if (wat === undefined) return err({ code: 'VERWIJZING_NIET_GEVONDEN' });
  const { persoonId, instrumentId } = wat;
  const vast = await hold(scope, instrumentId);
  if (!vast.ok) return vast;
  const { aanbiederId, versie } = vast.value;
  if (!(await givesStill(scope, aanbiederId))) return err({ code: 'AANBIEDER_GESTOPT' });
  const begonnen =
    'verwijzingId' in wie
      ? await findVerwijzing(scope, wie.verwijzingId)
      : await insertVerwijzing(scope, { persoonId, instrumentId, versie: versie.versie, gevraagdDoor: 'coach' });
  if (begonnen === undefined) return err({ code: 'INSTRUMENT_AL_AANGEVRAAGD' });
  const past = await checkWeek(scope, persoonId, versie, keuze.begin ?? scope.today, begonnen.id);
  if (past !== undefined) return err(past);
  const { plekken, wachtend } = await findDrukte(scope, instrumentId);
  // who waits already goes first, also while the job that moves him up has not run
  const vol = versie.capaciteit - plekken.size - wachtend.length <= 0;
  if (vol && !keuze.wachtlijst) return err({ code: 'INSTRUMENT_VOL', wachtend: wachtend.length });
  return move(scope, begonnen, versie, vol ? 'wachten' : 'verwijzen', {
    wie: 'coach',
    wijziging: {
      doel: keuze.doel,
      coach_id: scope.actor.id,
      coach_naam: scope.actor.naam,
      versie: versie.versie,
      ...(vol ? {} : { plek: freePlek(plekken), capaciteit: versie.capaciteit }),
    },
  });
};

/** Gives what is free to who waits, first who asked first. Never more than there are places: the instrument is locked, and no number is given twice. */
export const promote = async (scope: Scope, instrumentId: string): Promise<readonly Verwijzing[]> => {
  const vast = await hold(scope, instrumentId);
  if (!vast.ok || !(await givesStill(scope, vast.value.aanbiederId))) return [];
  const { versie } = vast.value;
  const { plekken, wachtend } = await findDrukte(scope, instrumentId);
  const bezet = new Set(plekken);
  const doorgeschoven: Verwijzing[] = [];
  for (const verwijzing of wachtend.slice(0, Math.max(0, versie.capaciteit - bezet.size))) {
    const plek = freePlek(bezet);
    bezet.add(plek);
    const wijziging = { plek, capaciteit: versie.capaciteit, versie: versie.versie };
    const gedaan = await move(scope, verwijzing, versie, 'doorschuiven', { wie: 'systeem', wijziging });
    if (!gedaan.ok) throw new Error(`who waits cannot move up: ${gedaan.error.code}`);
    doorgeschoven.push(gedaan.value);
  }
  return doorgeschoven;
};
