/** Knows which events about a plan, an appointment, a question, an intake or a programme become a bericht, and to whom it goes. */
import type { Day } from '@samenkracht/core';
import type { Subscription } from '@samenkracht/platform/module';
import Type from 'typebox';
import { composeNieuweCoach } from '../domain/coachbericht.ts';
import { composeIntakeuitnodiging, composePerspectief } from '../domain/intakebericht.ts';
import {
  composeAfspraak,
  composeEvaluatie,
  composePlanGetekend,
  composePlanVoorgelegd,
  composeTaakantwoord,
} from '../domain/planberichten.ts';
import { composePlekGevonden, composeProgrammaLooptAf } from '../domain/programmabericht.ts';
import { letter } from './abonnementen.ts';

const Dag = Type.Unsafe<Day>(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }));
const Tekst = Type.String({ minLength: 1 });
const Lezers = {
  persoonIds: Type.Array(Type.String({ minLength: 36, maxLength: 36 }), { minItems: 1 }),
  kenmerk: Tekst,
};
const keuze = <const T extends string>(waarden: readonly T[]) => Type.Unsafe<T>({ type: 'string', enum: [...waarden] });

const GetekendData = Type.Object({
  ...Lezers,
  doelen: Type.Array(
    Type.Object({
      tekst: Tekst,
      stappen: Type.Array(
        Type.Object({
          tekst: Tekst,
          wie: keuze(['inwoner', 'consulent', 'samen', 'ander']),
          wieAnders: Type.Optional(Tekst),
          wanneer: Type.Optional(Dag),
        }),
      ),
    }),
  ),
});
const EvaluatieData = Type.Object({ ...Lezers, op: Dag });
const Afspraakvelden = {
  ...Lezers,
  begint: Tekst,
  wijze: keuze(['kantoor', 'video', 'telefoon']),
  plaats: Tekst,
  met: Tekst,
};
const AfspraakData = Type.Object({
  ...Afspraakvelden,
  aanleiding: keuze(['gemaakt', 'verzet', 'afgezegd', 'herinnering', 'niet verschenen']),
});
const AntwoordData = Type.Object({
  ...Lezers,
  soort: keuze(['vraag', 'notitie inzien', 'afspraak verzetten']),
  antwoord: Tekst,
  van: Tekst,
});
const CoachData = Type.Object({ ...Lezers, coach: Tekst, telefoon: Type.Optional(Tekst) });
const UitnodigingData = Type.Object({ ...Lezers, van: Tekst });
const ProgrammaData = Type.Object({ ...Lezers, programma: Tekst, uiterlijk: Dag });

const PlekData = Type.Object({ ...Lezers, instrument: Tekst });

export const planabonnementen: readonly Subscription[] = [
  letter('PlanVoorgelegd', 'planklaar', Type.Object(Lezers), (_, kader) => composePlanVoorgelegd(kader)),
  letter('PlanGetekend', 'plangetekend', GetekendData, composePlanGetekend),
  letter('EvaluatieAfgesproken', 'evaluatie', EvaluatieData, ({ op }, kader) =>
    composeEvaluatie({ op, herinnering: false }, kader),
  ),
  letter('EvaluatieHerinnerd', 'evaluatieherinnering', EvaluatieData, ({ op }, kader) =>
    composeEvaluatie({ op, herinnering: true }, kader),
  ),
  letter('AfspraakGemeld', 'afspraak', AfspraakData, composeAfspraak),
  letter('CoachGewisseld', 'coach', CoachData, composeNieuweCoach),
  letter('TaakBeantwoord', 'antwoord', AntwoordData, composeTaakantwoord),
  letter('IntakeUitgenodigd', 'intakeuitnodiging', UitnodigingData, composeIntakeuitnodiging),
  letter('PerspectiefGemaakt', 'perspectief', Type.Object(Lezers), (_, kader) => composePerspectief(kader)),
  letter('InstrumentDoorgeschoven', 'plek', PlekData, composePlekGevonden),
  letter('ProgrammaLooptAf', 'programma', ProgrammaData, composeProgrammaLooptAf),
];
