/** Knows the reminder of an evaluation to both: a message to the resident, a task for who helps him, when it is still to come. */

import type { Day } from '@samenkracht/core';
import { publish } from '@samenkracht/platform/db';
import { defineJob } from '@samenkracht/platform/jobs';
import Type from 'typebox';
import { findEvaluatie } from '../store/evaluatie.ts';
import { kenmerkVan } from '../store/opstellen.ts';
import { askTaak } from '../store/taak.ts';
import { evaluatietaak } from './taaknamen.ts';

export const evaluatiejob = defineJob({
  naam: evaluatietaak,
  doel: 'begeleiding',
  payload: Type.Object({ evaluatieId: Type.String(), op: Type.String() }),
  handle: async (scope, { evaluatieId, op }) => {
    const evaluatie = await findEvaluatie(scope, evaluatieId);
    if (evaluatie === undefined || evaluatie.gehoudenOp !== undefined || evaluatie.op !== op) return;
    // a worker that was late does not call anybody to a day that is over
    if (evaluatie.op < scope.today) return;
    const { persoonId } = evaluatie;
    const taak = { persoonId, voor: 'consulent', soort: 'eigen taak', tekst: 'Bekijk samen het plan.' } as const;
    await askTaak(scope, { ...taak, onderwerpId: evaluatieId, uiterlijk: op as Day });
    await publish(scope, {
      soort: 'EvaluatieHerinnerd',
      onderwerp: evaluatie.planId,
      data: { persoonIds: [persoonId], kenmerk: kenmerkVan(evaluatie.planId), op },
    });
  },
});
