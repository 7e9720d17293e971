/** Knows how it goes with a plan between two signatures: a step done or not, a day to look at it again, and what came of that. */
import { addDays, type Day, err, ok, type Result } from '@samenkracht/core';
import { publish } from '@samenkracht/platform/db';
import { enqueue } from '@samenkracht/platform/jobs';
import type { Scope } from '@samenkracht/platform/module';
import { maySetStand, type Standweigering, type Stapstand, standPerStap } from '../domain/voortgang.ts';
import { evaluatietaak } from '../jobs/taaknamen.ts';
import { closeEvaluatie, planEvaluatie } from './evaluatie.ts';
import { kenmerkVan } from './opstellen.ts';
import { findPlan, insertVoortgang, type Kant, laatsteVersie, lockPlan, voortgangOf } from './plan.ts';
import { settleTaken } from './taak.ts';

export type Bijhoudweigering = {
  readonly code: Standweigering | 'PLAN_NIET_GEVONDEN' | 'EVALUATIE_IN_VERLEDEN' | 'EVALUATIE_NIET_GEVONDEN';
};

export const setStapstand = async (
  scope: Scope,
  persoonId: string,
  melding: { readonly stapId: string; readonly stand: Stapstand; readonly reden: string | undefined },
  kant: Kant,
): Promise<Result<void, Bijhoudweigering>> => {
  if ((await findPlan(scope, persoonId)) === undefined) return err({ code: 'PLAN_NIET_GEVONDEN' });
  const { id } = await lockPlan(scope, persoonId);
  const versie = await laatsteVersie(scope, id);
  const onderdelen = versie?.onderdelen ?? [];
  const weigering = maySetStand(onderdelen, standPerStap(await voortgangOf(scope, id)), melding);
  if (weigering !== undefined) return err({ code: weigering });
  await insertVoortgang(scope, id, melding, kant);
  const stap = onderdelen.find((een) => een.id === melding.stapId);
  const basis = { persoonIds: [persoonId], stapId: melding.stapId, stand: melding.stand, door: kant };
  const data = { ...basis, domein: stap?.domein ?? '', uiterlijk: stap?.wanneer ?? null };
  await publish(scope, { soort: 'PlanstapBijgewerkt', onderwerp: id, data });
  return ok(undefined);
};

/** How many days before an evaluation both are reminded of it. */
const herinneringsdagen = 7;

export const agreeEvaluatie = async (
  scope: Scope,
  persoonId: string,
  op: Day,
): Promise<Result<void, Bijhoudweigering>> => {
  if (op < scope.today) return err({ code: 'EVALUATIE_IN_VERLEDEN' });
  const plan = await findPlan(scope, persoonId);
  if (plan === undefined) return err({ code: 'PLAN_NIET_GEVONDEN' });
  const evaluatieId = await planEvaluatie(scope, plan.id, op);
  await publish(scope, {
    soort: 'EvaluatieAfgesproken',
    onderwerp: plan.id,
    data: { persoonIds: [persoonId], kenmerk: kenmerkVan(plan.id), op },
  });
  const moment = Temporal.PlainDate.from(addDays(op, -herinneringsdagen)).toZonedDateTime({
    timeZone: 'Europe/Amsterdam',
    plainTime: '09:00',
  });
  const runAt = moment.toInstant();
  // agreed on within the week: the message of the agreement is the reminder
  if (Temporal.Instant.compare(runAt, scope.now) > 0)
    await enqueue(scope, evaluatietaak, { evaluatieId, op }, { key: `${evaluatietaak}:${evaluatieId}`, runAt });
  return ok(undefined);
};

export const holdEvaluatie = async (
  scope: Scope,
  persoonId: string,
  uitkomst: string,
): Promise<Result<void, Bijhoudweigering>> => {
  const plan = await findPlan(scope, persoonId);
  if (plan === undefined) return err({ code: 'PLAN_NIET_GEVONDEN' });
  const evaluatieId = await closeEvaluatie(scope, plan.id, uitkomst);
  if (evaluatieId === undefined) return err({ code: 'EVALUATIE_NIET_GEVONDEN' });
  await settleTaken(scope, 'eigen taak', evaluatieId, undefined);
  await publish(scope, {
    soort: 'EvaluatieGehouden',
    onderwerp: plan.id,
    data: { persoonIds: [persoonId], op: scope.today },
  });
  return ok(undefined);
};
