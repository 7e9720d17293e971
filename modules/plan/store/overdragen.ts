/** Knows how somebody gets another owner: asked, talked over, and accepted or not. Until then nothing changes. */
import { addDays, type Day, err, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { publish } from '@samenkracht/platform/db';
import { enqueue } from '@samenkracht/platform/jobs';
import type { Scope } from '@samenkracht/platform/module';
import { medewerkers } from '@samenkracht/toegang';
import {
  mayAccept,
  mayAsk,
  mayPlanTalk,
  mayRefuse,
  mayWithdraw,
  type Overdracht,
  type Overdrachtweigering,
} from '../domain/eigenaar.ts';
import { overdrachttaak } from '../jobs/taaknamen.ts';
import { insertVolgende, reeksVan } from './eigenaar.ts';
import { readInstelling } from './instelling.ts';
import {
  closeOverdracht,
  insertOverdracht,
  lockOverdracht,
  type Overdrachtstand,
  overdrachtenVan,
  storeKennismaking,
} from './overdracht.ts';
import { handOverAfspraken } from './overzetten.ts';

export type Eigenaarweigering = {
  readonly code:
    | Overdrachtweigering
    | 'COLLEGA_ONBEKEND'
    | 'GEEN_EIGENAAR'
    | 'OVERDRACHT_NIET_GEVONDEN'
    | 'DAG_ONJUIST';
};

const isTeamleider = (scope: Scope): boolean => scope.actor.rollen.includes('teamleider');
const wie = (scope: Scope) => ({ door: scope.actor.id, teamleider: isTeamleider(scope) });

const tell = (scope: Scope, soort: string, { id, persoonId, van, naar }: Gevraagd, meer = {}) =>
  publish(scope, { soort, onderwerp: id, data: { persoonId, van, naar, ...meer } });

type Gevraagd = Pick<Overdrachtstand, 'id' | 'persoonId' | 'van' | 'naar'>;
export type Vraag = { readonly naar: string; readonly toelichting: string; readonly kennismaking: Day | undefined };

/** Asks a colleague to take over. @returns the id of the transfer. */
export const askOverdracht = async (
  scope: Scope,
  persoonId: string,
  vraag: Vraag,
): Promise<Result<string, Eigenaarweigering>> => {
  const eigenaar = (await reeksVan(scope, persoonId)).at(-1);
  return eigenaar === undefined
    ? err({ code: 'GEEN_EIGENAAR' })
    : askFrom(scope, { persoonId, eigenaar: eigenaar.medewerkerId, ...wie(scope) }, vraag);
};

/** What a team leader accepted of a proposed division: asked in his name, of whoever holds on now. */
export const askForTeamleider = async (
  scope: Scope,
  { persoonId, naar, door }: { readonly persoonId: string; readonly naar: string; readonly door: string },
): Promise<Result<string, Eigenaarweigering>> => {
  const eigenaar = (await reeksVan(scope, persoonId)).at(-1);
  if (eigenaar === undefined) return err({ code: 'GEEN_EIGENAAR' });
  const toelichting = 'Voorstel van de teamleider, voor een eerlijke verdeling van de inwoners.';
  const van = { persoonId, eigenaar: eigenaar.medewerkerId, door, teamleider: true };
  return askFrom(scope, van, { naar, toelichting, kennismaking: undefined });
};

type Vrager = {
  readonly persoonId: string;
  readonly eigenaar: string;
  readonly door: string;
  readonly teamleider: boolean;
};

const askFrom = async (
  scope: Scope,
  { persoonId, eigenaar, door, teamleider }: Vrager,
  { naar, toelichting, kennismaking }: Vraag,
): Promise<Result<string, Eigenaarweigering>> => {
  const weigering = mayAsk(eigenaar, { door, teamleider, naar }, await overdrachtenVan(scope, persoonId));
  if (weigering !== undefined) return err({ code: weigering });
  const collega = (await medewerkers.find(scope.tx, [naar])).get(naar);
  if (!collega?.rollen.includes('coach')) return err({ code: 'COLLEGA_ONBEKEND' });
  const uiterlijk = addDays(scope.today, await readInstelling(scope, 'overdrachtdagen'));
  if (kennismaking !== undefined && (kennismaking < scope.today || kennismaking > uiterlijk))
    return err({ code: 'DAG_ONJUIST' });
  const gevraagd = { id: crypto.randomUUID(), persoonId, van: eigenaar, naar };
  const nieuw = { ...gevraagd, toelichting, uiterlijk, gevraagdDoor: door };
  if (!(await insertOverdracht(scope, { ...nieuw, ...(kennismaking === undefined ? {} : { kennismaking }) })))
    return err({ code: 'LOOPT_AL' });
  await tell(scope, 'OverdrachtGevraagd', gevraagd, { uiterlijk });
  await planExpiry(scope, gevraagd.id, uiterlijk);
  return ok(gevraagd.id);
};

/** In the morning of the day after the last one. */
const planExpiry = async (scope: Scope, overdrachtId: string, uiterlijk: Day): Promise<void> => {
  const na = Temporal.PlainDate.from(addDays(uiterlijk, 1));
  const runAt = na.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '05:00' }).toInstant();
  await enqueue(scope, overdrachttaak, { overdrachtId }, { key: overdrachtId, runAt });
};

/** The transfer, held, when this colleague may do this with it; the change is in the record. */
const open = async (
  scope: Scope,
  id: string,
  keur: (overdracht: Overdrachtstand) => Overdrachtweigering | undefined,
): Promise<Result<Overdrachtstand, Eigenaarweigering>> => {
  const overdracht = await lockOverdracht(scope, id);
  if (overdracht === undefined) return err({ code: 'OVERDRACHT_NIET_GEVONDEN' });
  const weigering = keur(overdracht);
  if (weigering !== undefined) return err({ code: weigering });
  await record(scope, {
    handeling: 'wijziging',
    onderwerp: { soort: 'begeleiding', id: overdracht.persoonId },
    persoonId: overdracht.persoonId,
    omschrijving: 'Overdracht behandeld',
  });
  return ok(overdracht);
};

const close = async (
  scope: Scope,
  overdracht: Overdrachtstand,
  afloop: NonNullable<Overdracht['afloop']>,
  reden?: string,
): Promise<Result<void, Eigenaarweigering>> => {
  await closeOverdracht(scope, overdracht.id, afloop, reden);
  await tell(scope, 'OverdrachtAfgelopen', overdracht, { afloop });
  return ok(undefined);
};

/** The day of the talk of the three: still to come, or held since it was asked. */
export const planTalk = async (scope: Scope, id: string, op: Day): Promise<Result<void, Eigenaarweigering>> => {
  const opened = await open(scope, id, (overdracht) => mayPlanTalk(overdracht, wie(scope)));
  if (!opened.ok) return opened;
  const gevraagd = Temporal.Instant.from(opened.value.gevraagdOp).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
  if (op < gevraagd.toString() || op > opened.value.uiterlijk) return err({ code: 'DAG_ONJUIST' });
  await storeKennismaking(scope, id, op);
  return ok(undefined);
};

/** From this moment on the other is the owner: the chain goes on where it stood, and what was planned goes along. */
export const acceptOverdracht = async (scope: Scope, id: string): Promise<Result<void, Eigenaarweigering>> => {
  const opened = await open(scope, id, (overdracht) => mayAccept(overdracht, scope.actor.id, scope.today));
  if (!opened.ok) return opened;
  const overdracht = opened.value;
  const eigenaar = (await reeksVan(scope, overdracht.persoonId)).at(-1);
  if (eigenaar?.medewerkerId !== overdracht.van) return err({ code: 'AL_AFGELOPEN' });
  const naar = { medewerkerId: overdracht.naar, overdrachtId: id };
  if (!(await insertVolgende(scope, overdracht.persoonId, eigenaar, naar))) return err({ code: 'AL_AFGELOPEN' });
  await tellResident(scope, overdracht);
  await handOverAfspraken(scope, overdracht, { id: scope.actor.id, naam: scope.actor.naam });
  return close(scope, overdracht, 'aanvaard');
};

/** By name: who holds on is no secret to him. */
const tellResident = async (scope: Scope, { id, persoonId, naar }: Overdrachtstand): Promise<void> => {
  const collega = (await medewerkers.find(scope.tx, [naar])).get(naar);
  await publish(scope, {
    soort: 'CoachGewisseld',
    onderwerp: id,
    data: {
      persoonIds: [persoonId],
      kenmerk: `CO-${id.slice(0, 8).toUpperCase()}`,
      coach: collega?.naam ?? scope.actor.naam,
      ...(collega?.telefoon === undefined ? {} : { telefoon: collega.telefoon }),
    },
  });
};

export const refuseOverdracht = async (
  scope: Scope,
  id: string,
  reden: string,
): Promise<Result<void, Eigenaarweigering>> => {
  const opened = await open(scope, id, (overdracht) => mayRefuse(overdracht, scope.actor.id, reden));
  return opened.ok ? close(scope, opened.value, 'geweigerd', reden) : opened;
};

export const withdrawOverdracht = async (scope: Scope, id: string): Promise<Result<void, Eigenaarweigering>> => {
  const opened = await open(scope, id, (overdracht) => mayWithdraw(overdracht, wie(scope)));
  return opened.ok ? close(scope, opened.value, 'ingetrokken') : opened;
};

/** Nobody answered in time: it is over, and the owner is still the owner. */
export const expireOverdracht = async (scope: Scope, id: string): Promise<void> => {
  const overdracht = await lockOverdracht(scope, id);
  if (overdracht === undefined || overdracht.afloop !== undefined || scope.today <= overdracht.uiterlijk) return;
  await close(scope, overdracht, 'verlopen');
};
