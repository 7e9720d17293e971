/** Knows the acts on a plan and on talks that the sample city makes its examples with: the same as the routes do. */
import { makeAfspraak } from './afspreken.ts';
import { agreeEvaluatie, setStapstand } from './bijhouden.ts';
import { insertNotitie } from './notitie.ts';
import { saveVersie, signPlan } from './opstellen.ts';
import { writeAsInwoner, writeAsMedewerker } from './schrijven.ts';

export const planbouw = {
  agreeEvaluatie,
  insertNotitie,
  makeAfspraak,
  saveVersie,
  setStapstand,
  signPlan,
  writeAsInwoner,
  writeAsMedewerker,
} as const;
