/** Knows how a participation begins and goes on: judged, written as a step, told to other rooms, and its deadlines watched. */
import { ageOn, type Day, err, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { findBrpFeiten, wholeDay } from '@samenkracht/persoon';
import { publish, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { kaderVan } from '@samenkracht/verordening';
import { sql } from 'kysely';
import { wetfeiten } from '../domain/inburgering.ts';
import { type Deelnamestap, eindeTermijn, type Loop, loopVan } from '../domain/loop.ts';
import { type Programma, sleutelVan, versieOp } from '../domain/programma.ts';
import { type Stap, type Startvraag, type Stuurweigering, start } from '../domain/sturen.ts';
import { eindtermijn, openTermijnen } from '../domain/termijnlijst.ts';
import { watchEinde, watchTermijnen } from './bewaken.ts';
import {
  appendStap,
  countBegonnen,
  type Deelnamestand,
  deelnamenOf,
  insertDeelname,
  readLoop,
  stappenOf,
  updateStand,
} from './deelname.ts';
import { findProgramma, programmasVan } from './programma.ts';
import { holdWeek } from './verloop.ts';

export type Stuurfout = Stuurweigering | { readonly code: 'PROGRAMMA_NIET_GEVONDEN' };

/** Age in whole years on a day, only where the whole day of birth is known. */
const leeftijdOp = async (scope: Scope, persoonId: string, op: Day): Promise<number | undefined> => {
  const geboren = (await findBrpFeiten(scope, persoonId))?.feiten.geboortedatum.waarde;
  const dag = geboren === null || geboren === undefined ? undefined : wholeDay(geboren);
  return dag === undefined ? undefined : ageOn(dag, op);
};

/** The rest of what he takes part in, for what does not go together. */
const lopendOf = async (scope: Scope, persoonId: string) => {
  const standen = (await deelnamenOf(scope, [persoonId])).filter(({ uitkomst }) => uitkomst === undefined);
  const alle = new Map((await programmasVan(scope)).map(({ programma }) => [sleutelVan(programma), programma]));
  return standen.flatMap((een) => {
    const programma = alle.get(een.programma);
    const periode = { from: een.van, until: een.tot };
    return programma === undefined
      ? []
      : [{ programma, deelname: { programma: programma.naam, aangemeldOp: een.van, periode, verlengd: 0 } }];
  });
};

/** Places for this municipality: its own share, else those of the whole programme. */
export const plaatsenIn = (scope: Scope, programma: Programma, op: Day): number | undefined => {
  const plafond = versieOp(programma, op)?.plafond;
  const eigen = plafond?.perGemeente?.find(({ gemeente }) => gemeente === scope.actor.gemeente);
  return eigen?.deelnemers ?? plafond?.deelnemers;
};

export type Nieuw = Startvraag & { readonly persoonId: string; readonly programma: string };

/** Begins a participation: the age and the act are computed, the rest is what the coach says. */
export const beginDeelname = async (scope: Scope, nieuw: Nieuw): Promise<Result<string, Stuurfout>> => {
  const gevonden = await findProgramma(scope, nieuw.programma);
  if (gevonden === undefined) return err({ code: 'PROGRAMMA_NIET_GEVONDEN' });
  const { programma } = gevonden;
  // two programmes that do not go together are not begun beside each other
  await holdWeek(scope, nieuw.persoonId);
  // one at a time for each programme: two never take the last place
  await sql`select pg_advisory_xact_lock(hashtext(${`${scope.actor.gemeente} ${nieuw.programma}`}))`.execute(
    view<unknown>(scope.tx),
  );
  const leeftijd = await leeftijdOp(scope, nieuw.persoonId, nieuw.periode.from);
  const kader = kaderVan(scope.actor.gemeente);
  const feiten = {
    ...nieuw.feiten,
    ...(leeftijd === undefined ? {} : { leeftijd }),
    ...wetfeiten({ kader }, nieuw.gegevens, scope.today),
  };
  const bezetting = {
    begonnen: await countBegonnen(scope, nieuw.programma),
    plaatsen: plaatsenIn(scope, programma, nieuw.periode.from),
  };
  const lopend = await lopendOf(scope, nieuw.persoonId);
  // one whose last day has passed is still open until somebody says how it ended
  if (lopend.some((een) => een.programma.naam === programma.naam))
    return err({ code: 'GAAT_NIET_SAMEN', met: programma.naam });
  const stap = start(programma, { ...nieuw, feiten }, lopend, bezetting);
  if (!stap.ok) return stap;
  const id = crypto.randomUUID();
  const loop = loopVan(nieuw.programma, [{ ...stap.value, op: scope.today }]);
  await insertDeelname(scope, programma, loop, { id, persoonId: nieuw.persoonId, leeftijd });
  await appendStap(scope, id, 1, stap.value);
  await after(scope, programma, { id, persoonId: nieuw.persoonId }, loop, stap.value);
  return ok(id);
};

const soorten: Partial<Record<Deelnamestap['soort'], string>> = {
  gestart: 'ProgrammaGestart',
  fase: 'ProgrammaFase',
  gekozen: 'ProgrammaKeuzeGemaakt',
  leerdoel: 'ProgrammaLeerdoelGehaald',
  verlengd: 'ProgrammaVerlengd',
  afgerond: 'ProgrammaAfgerond',
  gestopt: 'ProgrammaGestopt',
  verlopen: 'ProgrammaAfgerond',
  nadert: 'ProgrammaTermijnNadert',
};

/** What another room may know of a step: codes and days, never what somebody wrote. */
const dataOf = (programma: Programma, loop: Loop, stap: Deelnamestap) => ({
  programma: programma.naam,
  van: loop.deelname.periode.from,
  totEnMet: Temporal.PlainDate.from(loop.deelname.periode.until).subtract({ days: 1 }).toString(),
  ...(stap.soort === 'fase' ? { fase: stap.naam } : {}),
  ...(stap.soort === 'gekozen' ? { keuze: stap.aard } : {}),
  ...(stap.soort === 'afgerond' ? { uitkomst: stap.uitkomst } : {}),
  ...(stap.soort === 'verlopen' ? { uitkomst: eindeTermijn } : {}),
  ...(stap.soort === 'nadert' ? { termijn: stap.naam, uiterlijk: stap.uiterlijk } : {}),
});

type Wie = Pick<Deelnamestand, 'id' | 'persoonId'>;

const after = async (scope: Scope, programma: Programma, wie: Wie, loop: Loop, stap: Deelnamestap): Promise<void> => {
  const soort = soorten[stap.soort];
  const data = {
    persoonIds: [wie.persoonId],
    kenmerk: wie.id.slice(0, 8).toUpperCase(),
    ...dataOf(programma, loop, stap),
  };
  if (soort !== undefined) await publish(scope, { soort, onderwerp: wie.id, data });
  // who takes part is told of his own end; the other deadlines are those of the municipality
  if (stap.soort === 'nadert' && stap.naam === eindtermijn)
    await publish(scope, { soort: 'ProgrammaLooptAf', onderwerp: wie.id, data });
  await record(scope, {
    handeling: 'wijziging',
    onderwerp: { soort: 'deelname', id: wie.id },
    persoonId: wie.persoonId,
    omschrijving: `${programma.naam}: ${stap.soort}`,
  });
  await watchTermijnen(scope, wie.id, openTermijnen(programma, loop, scope.today));
  if (loop.einde === undefined) await watchEinde(scope, wie.id, loop.deelname.periode.until);
};

/** One more step of a participation that the caller has locked; a refusal leaves it as it was. */
export const steer = async (
  scope: Scope,
  deelname: Deelnamestand,
  decide: (programma: Programma, loop: Loop) => Stap,
): Promise<Result<void, Stuurfout>> => {
  const gevonden = await findProgramma(scope, deelname.programma);
  if (gevonden === undefined) return err({ code: 'PROGRAMMA_NIET_GEVONDEN' });
  const { programma } = gevonden;
  const loop = await readLoop(scope, deelname);
  const stap = decide(programma, loop);
  if (!stap.ok) return stap;
  const gedaan = ((await stappenOf(scope, [deelname.id])).get(deelname.id) ?? []).map((een) => een.stap);
  await appendStap(scope, deelname.id, gedaan.length + 1, stap.value);
  const na = loopVan(deelname.programma, [...gedaan, { ...stap.value, op: scope.today }]);
  await updateStand(scope, programma, deelname.id, na);
  await after(scope, programma, deelname, na, stap.value);
  return ok(undefined);
};
