/** Knows how one step through an instrument is taken: under a lock, with its record, its costs on the ledger, its event, and the place that it frees. */
import { grootboek } from '@samenkracht/betaling';
import { type Day, err, monthOf, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { publish, view } from '@samenkracht/platform/db';
import { enqueue } from '@samenkracht/platform/jobs';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { geldendeVersie, type Instrumentversie } from '../domain/instrument.ts';
import { kostenVan } from '../domain/kosten.ts';
import { type Beslag, clash, geplandeTot, type Samenloop } from '../domain/samenloop.ts';
import {
  type Dagweigering,
  metPlek,
  nextStatus,
  type Stap,
  type Stapweigering,
  type Wie,
} from '../domain/verwijzing.ts';
import { findAanbieder, isGestopt } from './aanbieder.ts';
import { findAanwezigheid, findBeslag, findDraagkracht } from './deelnemen.ts';
import { findVersies, lockInstrument } from './instrument.ts';
import { insertOvergang, updateVerwijzing, type Verwijzing } from './verwijzing.ts';

export const doorschuiftaak = 'aanbod.doorschuiven';

export type AanbodRefusal =
  | { readonly code: 'INSTRUMENT_NIET_GEVONDEN' }
  | { readonly code: 'VERWIJZING_NIET_GEVONDEN' }
  | { readonly code: 'INSTRUMENT_VOL'; readonly wachtend: number }
  | { readonly code: 'INSTRUMENT_AL_AANGEVRAAGD' }
  | { readonly code: 'AANBIEDER_GESTOPT' }
  | Stapweigering
  | Dagweigering
  | Samenloop;

export type Gedaan = Result<Verwijzing, AanbodRefusal>;

/** An instrument under lock, with all its versions and the one that holds today. */
type Vast = {
  readonly aanbiederId: string;
  readonly versie: Instrumentversie;
  readonly versies: readonly Instrumentversie[];
};

export const hold = async (scope: Scope, instrumentId: string): Promise<Result<Vast, AanbodRefusal>> => {
  const gevonden = await lockInstrument(scope, instrumentId);
  const versies = gevonden === undefined ? [] : await findVersies(scope, instrumentId);
  const versie = geldendeVersie(versies, scope.today);
  if (gevonden === undefined || versie === undefined) return err({ code: 'INSTRUMENT_NIET_GEVONDEN' });
  return ok({ aanbiederId: gevonden.aanbiederId, versie, versies });
};

export const givesStill = async (scope: Scope, aanbiederId: string): Promise<boolean> => {
  const aanbieder = await findAanbieder(scope, aanbiederId);
  return aanbieder !== undefined && !isGestopt(aanbieder, scope.today);
};

const beslagVan = ({ naam, tijden, eigenMinuten, weken }: Instrumentversie, begin: Day): Beslag => {
  const tot = geplandeTot(begin, weken);
  return { naam, begin, tijden, eigenMinuten, ...(tot === undefined ? {} : { tot }) };
};

/** Nobody else adds to the week of this person until the transaction ends: of two that begin at once the second sees the first. */
export const holdWeek = async (scope: Scope, persoonId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext(${`${scope.actor.gemeente} week`}), hashtext(${persoonId}))`.execute(
    view<unknown>(scope.tx),
  );
};

/** Does it go beside what he does already? @param zonder his own participation in it. */
export const checkWeek = async (
  scope: Scope,
  persoonId: string,
  versie: Instrumentversie,
  begin: Day,
  zonder: string | undefined,
): Promise<Samenloop | undefined> => {
  await holdWeek(scope, persoonId);
  const draagkracht = await findDraagkracht(scope, persoonId);
  const lopend = await findBeslag(scope, persoonId, zonder);
  return clash(beslagVan(versie, begin), lopend, draagkracht?.minuten);
};

const gebeurtenissen: Readonly<Record<Stap | 'vragen', string>> = {
  vragen: 'InstrumentGevraagd',
  verwijzen: 'InstrumentVerwezen',
  doorschuiven: 'InstrumentVerwezen',
  wachten: 'InstrumentWachtlijst',
  accepteren: 'InstrumentGeaccepteerd',
  weigeren: 'InstrumentGeweigerd',
  afwijzen: 'InstrumentAfgewezen',
  intrekken: 'InstrumentIngetrokken',
  starten: 'InstrumentGestart',
  afronden: 'InstrumentAfgerond',
  stoppen: 'InstrumentGestopt',
};

/** For the line of the person: ids and codes, no words of anybody. */
export const tell = async (
  scope: Scope,
  { id, persoonId, instrumentId, status, uitkomst }: Verwijzing,
  stap: Stap | 'vragen',
  { domeinen, naam }: Instrumentversie,
): Promise<void> => {
  await publish(scope, {
    soort: gebeurtenissen[stap],
    onderwerp: id,
    data: { persoonIds: [persoonId], instrumentId, instrument: naam, domein: domeinen[0], status, uitkomst },
  });
  await record(scope, {
    handeling: 'wijziging',
    onderwerp: { soort: 'verwijzing', id },
    persoonId,
    omschrijving: `Instrument: ${stap}`,
  });
};

/** He asked long ago and does nothing for it now: a letter tells him. */
const tellMovedUp = (scope: Scope, { id, persoonId }: Verwijzing, { naam }: Instrumentversie): Promise<void> =>
  publish(scope, {
    soort: 'InstrumentDoorgeschoven',
    onderwerp: id,
    data: { persoonIds: [persoonId], kenmerk: id.slice(0, 8).toUpperCase(), instrument: naam },
  });

type Boekstand = { readonly verwijzing: Verwijzing; readonly versie: Instrumentversie; readonly aanleiding: string };

/** Brings the ledger to where each participation stands. `aanleiding` is the step or the day that caused it: a repeat books nothing. */
export const settleAll = async (scope: Scope, standen: readonly Boekstand[]): Promise<void> => {
  const ids = standen.map(({ verwijzing }) => verwijzing.id);
  const dagen = await findAanwezigheid(scope, ids);
  const saldi = await grootboek.findSaldi(scope, ids);
  const boekingen = standen.flatMap(({ verwijzing: { id, status, begin }, versie, aanleiding }) => {
    const keerAanwezig = (dagen.get(id) ?? []).filter(({ stand }) => stand === 'aanwezig').length;
    const stand = kostenVan(versie, { status, begonnen: begin !== undefined, keerAanwezig });
    const kader = {
      aanleiding: `aanbod/${aanleiding}`,
      uitkeringId: id,
      boekdatum: scope.today,
      oorzaak: 'Plek bij een aanbieder',
    };
    return grootboek.bookVerplichting(kader, monthOf(scope.today), saldi.get(id) ?? new Map(), stand);
  });
  await grootboek.book(scope, boekingen);
};

/** Waits until this transaction is over, so that it sees what became free. */
export const planDoorschuiven = (scope: Scope, instrumentId: string, runAt?: Temporal.Instant): Promise<void> =>
  enqueue(
    scope,
    doorschuiftaak,
    { instrumentId },
    runAt === undefined ? { key: instrumentId } : { key: `${instrumentId} ${runAt}`, runAt },
  );

export type Stapgegevens = {
  readonly wie: Wie;
  readonly reden?: string | undefined;
  /** The day that it is about; today when left out. */
  readonly dag?: Day | undefined;
  readonly wijziging?: Parameters<typeof updateVerwijzing>[2];
};

/** Takes a step. The instrument must be locked. A place that is left is given to who waits by a job of this transaction. */
export const move = async (
  scope: Scope,
  verwijzing: Verwijzing,
  versie: Instrumentversie,
  stap: Stap,
  { wie, reden, dag = scope.today, wijziging = {} }: Stapgegevens,
): Promise<Gedaan> => {
  const volgende = nextStatus(verwijzing.status, stap, wie, reden);
  if ('code' in volgende) return err(volgende);
  const { naar } = volgende;
  const hield = metPlek.includes(verwijzing.status);
  const houdt = metPlek.includes(naar);
  const na = await updateVerwijzing(scope, verwijzing.id, {
    status: naar,
    reden: reden ?? null,
    ...(hield && !houdt ? { plek: null, capaciteit: null } : {}),
    ...wijziging,
  });
  const overgang = { verwijzingId: na.id, handeling: stap, van: verwijzing.status, naar, dag, reden };
  await settleAll(scope, [{ verwijzing: na, versie, aanleiding: await insertOvergang(scope, overgang) }]);
  await tell(scope, na, stap, versie);
  if (stap === 'doorschuiven') await tellMovedUp(scope, na, versie);
  if (hield && !houdt) await planDoorschuiven(scope, na.instrumentId);
  return ok(na);
};
