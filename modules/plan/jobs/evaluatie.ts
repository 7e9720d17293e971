/** Knows the reminder of an evaluation: sent when it is still to come on the day it was planned for. */
import { publish } from '@samenkracht/platform/db';
import { defineJob } from '@samenkracht/platform/jobs';
import Type from 'typebox';
import { findEvaluatie } from '../store/evaluatie.ts';
import { kenmerkVan } from '../store/opstellen.ts';
import { evaluatietaak } from './taaknamen.ts';

export const evaluatiejob = defineJob({
  naam: evaluatietaak,
  doel: 'begeleiding',
  payload: Type.Object({ evaluatieId: Type.String(), op: Type.String() }),
  handle: async (scope, { evaluatieId, op }) => {
    const evaluatie = await findEvaluatie(scope, evaluatieId);
    if (evaluatie === undefined || evaluatie.gehoudenOp !== undefined || evaluatie.op !== op) return;
    await publish(scope, {
      soort: 'EvaluatieHerinnerd',
      onderwerp: evaluatie.planId,
      data: { persoonIds: [evaluatie.persoonId], kenmerk: kenmerkVan(evaluatie.planId), op },
    });
  },
});
