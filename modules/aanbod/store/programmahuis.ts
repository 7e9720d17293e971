/** Knows how another room of the house begins a programme for somebody and takes its steps: by the same rules as the API. */
import { err, type Result } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import type { Loop } from '../domain/loop.ts';
import type { Programma } from '../domain/programma.ts';
import {
  chooseWork,
  complete,
  enterFase,
  note,
  planWeek,
  reach,
  type Stap,
  stop,
  wasAbsent,
  wasThere,
} from '../domain/sturen.ts';
import { lockDeelname } from './deelname.ts';
import { beginDeelname, type Stuurfout, steer } from './steer.ts';

const take = async (
  scope: Scope,
  deelnameId: string,
  decide: (programma: Programma, loop: Loop) => Stap,
): Promise<Result<void, Stuurfout>> => {
  const deelname = await lockDeelname(scope, deelnameId);
  return deelname === undefined ? err({ code: 'PROGRAMMA_NIET_GEVONDEN' }) : steer(scope, deelname, decide);
};

/** Steps are judged by the rules of the programme; `take` writes down what is allowed. */
export const programmahuis = {
  begin: beginDeelname,
  take,
  stappen: { chooseWork, complete, enterFase, note, planWeek, reach, stop, wasAbsent, wasThere },
};
