/** Knows that what was far away when he told it can come near by itself: somebody looks on the day that it does. */
import { defineJob } from '@samenkracht/platform/jobs';
import { Type } from 'typebox';
import { nextSignalDay, walk } from '../domain/gang.ts';
import { antwoordenOf, waardenOf } from '../store/antwoord.ts';
import { boomOf } from '../store/boom.ts';
import { lockIntake } from '../store/intake.ts';
import { planSignalen, raiseSignalen, signaalTask, signalenOf } from '../store/signaal.ts';

export const signaaljob = defineJob({
  naam: signaalTask,
  doel: 'begeleiding',
  payload: Type.Object({ intakeId: Type.String({ format: 'uuid' }) }),
  handle: async (scope, { intakeId }) => {
    const intake = await lockIntake(scope, intakeId);
    if (intake === undefined) return;
    const boom = await boomOf(scope, intake);
    const waarden = waardenOf(await antwoordenOf(scope, intakeId));
    const eerder = (await signalenOf(scope, intake.persoonId)).filter((een) => een.intakeId === intakeId);
    const ooit = new Set(eerder.map(({ code }) => code));
    const { signalen } = walk(boom, waarden, scope.today);
    await raiseSignalen(
      scope,
      intake,
      signalen.filter(({ code }) => !ooit.has(code)),
    );
    await planSignalen(scope, intake, nextSignalDay(boom, waarden, scope.today));
  },
});
