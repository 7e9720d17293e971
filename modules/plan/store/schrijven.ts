/** Knows how a message is written: what the resident is promised, who hears that there is something to read, and who looks when nobody answers. */
import { err, ok, type Result } from '@samenkracht/core';
import { nextNight } from '@samenkracht/platform/clock';
import { publish } from '@samenkracht/platform/db';
import { enqueue } from '@samenkracht/platform/jobs';
import type { Scope } from '@samenkracht/platform/module';
import { answerDue, type Coachweigering, lateFrom } from '../domain/coachbericht.ts';
import { antwoordtaak, opruimtaak } from '../jobs/taaknamen.ts';
import { closeWachtend, countOngelezen, findWachtend, insertCoachbericht } from './coachbericht.ts';
import { readInstelling } from './instelling.ts';

/** In the night it is looked whether something has been kept for too long. */
const planOpruimen = (scope: Scope): Promise<void> =>
  enqueue(scope, opruimtaak, {}, { key: opruimtaak, runAt: nextNight(scope.now) });

/** Only what begins to wait is watched: a second question in the same wait has the first one's day. */
export const writeAsInwoner = async (scope: Scope, persoonId: string, tekst: string): Promise<void> => {
  const wachtAl = (await findWachtend(scope, persoonId)) !== undefined;
  const uiterlijk = answerDue(scope.today, await readInstelling(scope, 'antwoorddagen'));
  const berichtId = await insertCoachbericht(scope, { persoonId, tekst, uiterlijk });
  await planOpruimen(scope);
  if (wachtAl) return;
  const key = `${antwoordtaak}:${berichtId}`;
  await enqueue(scope, antwoordtaak, { berichtId }, { key, runAt: lateFrom(uiterlijk) });
};

/** Whoever waits for an answer of this resident's coach waits no longer: said of the message that began the wait. */
const tellAnswered = async (scope: Scope, persoonId: string, berichtId: string | undefined): Promise<void> => {
  if (berichtId === undefined) return;
  await publish(scope, { soort: 'AntwoordGegeven', onderwerp: berichtId, data: { persoonIds: [persoonId] } });
};

/** The resident is told once that there is something new: not again while he has not read it. */
export const writeAsMedewerker = async (scope: Scope, persoonId: string, tekst: string): Promise<void> => {
  const alGemeld = (await countOngelezen(scope, persoonId)) > 0;
  const wachtte = await findWachtend(scope, persoonId);
  const onderwerp = await insertCoachbericht(scope, { persoonId, tekst, uiterlijk: undefined });
  await planOpruimen(scope);
  await tellAnswered(scope, persoonId, wachtte?.id);
  if (!alGemeld)
    await publish(scope, { soort: 'CoachberichtGeschreven', onderwerp, data: { persoonIds: [persoonId] } });
};

export const settleWithoutAnswer = async (scope: Scope, persoonId: string): Promise<Result<void, Coachweigering>> => {
  const wachtte = await findWachtend(scope, persoonId);
  if ((await closeWachtend(scope, persoonId)) === 0) return err({ code: 'NIETS_TE_BEANTWOORDEN' });
  await tellAnswered(scope, persoonId, wachtte?.id);
  return ok(undefined);
};
