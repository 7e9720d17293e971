/** Knows how an appointment is made, moved, called off and told how it went, and who hears of that. */
import { randomBytes } from 'node:crypto';
import { err, ok, type Result } from '@samenkracht/core';
import { findGemeente } from '@samenkracht/gemeenten';
import { publish } from '@samenkracht/platform/db';
import { enqueue } from '@samenkracht/platform/jobs';
import type { Scope } from '@samenkracht/platform/module';
import {
  type Afloop,
  type Afspraak,
  type Afspraakweigering,
  checkAfspraak,
  mayFinish,
  reminderOf,
  type Tijdvak,
} from '../domain/afspraak.ts';
import { type Beeldweigering, linkOf } from '../domain/beeldgesprek.ts';
import { herinneringstaak } from '../jobs/taaknamen.ts';
import { closeAfspraak, holdAgendas, insertAfspraak, lockAfspraak, plannedOf } from './afspraak.ts';
import { settleTaken } from './taak.ts';

type Aanleiding = 'gemaakt' | 'verzet' | 'afgezegd' | 'herinnering' | 'niet verschenen';

export type Maakweigering = Afspraakweigering | Beeldweigering | { readonly code: 'AFSPRAAK_NIET_GEVONDEN' };

/** Tells the resident, and his line. */
export const tellAfspraak = (scope: Scope, afspraak: Afspraak, aanleiding: Aanleiding): Promise<void> =>
  publish(scope, {
    soort: 'AfspraakGemeld',
    onderwerp: afspraak.id,
    data: {
      persoonIds: [afspraak.persoonId],
      kenmerk: `AF-${afspraak.id.slice(0, 8).toUpperCase()}`,
      aanleiding,
      begint: afspraak.begint.toString(),
      wijze: afspraak.wijze,
      // a letter needs words there, and by telephone there is no place
      plaats: afspraak.plaats === '' ? afspraak.wijze : afspraak.plaats,
      met: afspraak.medewerker.naam,
    },
  });

const planReminder = async (scope: Scope, { id, begint }: Afspraak): Promise<void> => {
  const runAt = reminderOf({ begint }, scope.now);
  if (runAt !== undefined)
    await enqueue(scope, herinneringstaak, { afspraakId: id }, { key: `${herinneringstaak}:${id}`, runAt });
};

export type Voorstel = Tijdvak & Pick<Afspraak, 'persoonId' | 'onderwerp' | 'wijze' | 'plaats'>;

/** With the link where two meet with images; elsewhere as it was said. */
const withPlaats = (scope: Scope, voorstel: Voorstel): Result<Voorstel, Beeldweigering> => {
  if (voorstel.wijze !== 'video') return ok(voorstel);
  const instelling = findGemeente(scope.tx.gemeente)?.beeldgesprek ?? null;
  const gevonden = linkOf(instelling, voorstel.plaats, randomBytes(16).toString('base64url'));
  return 'code' in gevonden ? err(gevonden) : ok({ ...voorstel, plaats: gevonden.link });
};

/** In the agenda of this colleague, which is held. @param vervangt the appointment it comes in the place of. */
export const placeAfspraak = async (
  scope: Scope,
  gevraagd: Voorstel,
  medewerker: Afspraak['medewerker'],
  vervangt: string | undefined,
): Promise<Result<Afspraak, Maakweigering>> => {
  const met = withPlaats(scope, gevraagd);
  if (!met.ok) return met;
  const voorstel = met.value;
  const gepland = await plannedOf(scope, medewerker.id, voorstel.persoonId);
  const rest = gepland.filter(({ id }) => id !== vervangt);
  const weigering = checkAfspraak({ ...voorstel, medewerkerId: medewerker.id }, rest, scope.now);
  if (weigering !== undefined) return err(weigering);
  const nieuw: Afspraak = {
    ...voorstel,
    id: crypto.randomUUID(),
    medewerker,
    stand: 'gepland',
    reden: undefined,
    toelichting: undefined,
    vervangt,
  };
  if (vervangt !== undefined) await closeAfspraak(scope, vervangt, { stand: 'verzet' });
  await insertAfspraak(scope, nieuw);
  await planReminder(scope, nieuw);
  return ok(nieuw);
};

/** With who makes it: a colleague plans his own agenda. */
export const makeAfspraak = async (scope: Scope, voorstel: Voorstel): Promise<Result<Afspraak, Maakweigering>> => {
  await holdAgendas(scope, scope.actor.id, voorstel.persoonId);
  const gemaakt = await placeAfspraak(scope, voorstel, { id: scope.actor.id, naam: scope.actor.naam }, undefined);
  if (gemaakt.ok) await tellAfspraak(scope, gemaakt.value, 'gemaakt');
  return gemaakt;
};

const lockOf = async (scope: Scope, persoonId: string, id: string): Promise<Result<Afspraak, Maakweigering>> => {
  const afspraak = await lockAfspraak(scope, id);
  return afspraak === undefined || afspraak.persoonId !== persoonId
    ? err({ code: 'AFSPRAAK_NIET_GEVONDEN' })
    : ok(afspraak);
};

/** The same talk at another time or place; what the resident asked about it is answered by that. */
export const moveAfspraak = async (
  scope: Scope,
  id: string,
  voorstel: Omit<Voorstel, 'onderwerp'>,
): Promise<Result<Afspraak, Maakweigering>> => {
  const gevonden = await lockOf(scope, voorstel.persoonId, id);
  if (!gevonden.ok) return gevonden;
  const { stand, medewerker, onderwerp } = gevonden.value;
  if (stand !== 'gepland') return err({ code: 'AFSPRAAK_AFGEDAAN' });
  await holdAgendas(scope, medewerker.id, voorstel.persoonId);
  const verzet = await placeAfspraak(scope, { ...voorstel, onderwerp }, medewerker, id);
  if (!verzet.ok) return verzet;
  await settleTaken(scope, 'afspraak verzetten', id, undefined);
  await tellAfspraak(scope, verzet.value, 'verzet');
  return verzet;
};

export const finishAfspraak = async (
  scope: Scope,
  persoonId: string,
  id: string,
  afloop: Afloop & { readonly toelichting: string | undefined },
): Promise<Result<void, Maakweigering>> => {
  const gevonden = await lockOf(scope, persoonId, id);
  if (!gevonden.ok) return gevonden;
  const weigering = mayFinish(gevonden.value, afloop, scope.now);
  if (weigering !== undefined) return err(weigering);
  await closeAfspraak(scope, id, afloop);
  await settleTaken(scope, 'afspraak verzetten', id, undefined);
  const { onderwerp, wijze, begint, eindigt } = gevonden.value;
  const minuten = Math.round(eindigt.since(begint).total('minutes'));
  const data = { persoonIds: [persoonId], onderwerp, wijze, minuten, fase: 'begeleiding' };
  if (afloop.stand === 'gehouden') await publish(scope, { soort: 'AfspraakGehouden', onderwerp: id, data });
  else await tellAfspraak(scope, gevonden.value, afloop.stand);
  return ok(undefined);
};
