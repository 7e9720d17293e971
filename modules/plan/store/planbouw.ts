/** Knows the acts on a plan and on talks that the sample city makes its examples with: the same as the routes do. */
import { makeAfspraak } from './afspreken.ts';
import { agreeEvaluatie, setStapstand } from './bijhouden.ts';
import { insertNotitie } from './notitie.ts';
import { saveVersie, signPlan } from './opstellen.ts';
import { askTaak } from './taak.ts';

export const planbouw = {
  agreeEvaluatie,
  askTaak,
  insertNotitie,
  makeAfspraak,
  saveVersie,
  setStapstand,
  signPlan,
} as const;
