/** Knows how a plan is made by two: a version saved over what the other saved meanwhile, and signed by both. */
import { err, ok, type Result } from '@samenkracht/core';
import { publish } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { checkOnderdelen, type Planfout } from '../domain/onderdelen.ts';
import {
  type Botsing,
  compareVersies,
  maySign,
  mergePlannen,
  type Onderdeel,
  standVan,
  type Tekenweigering,
} from '../domain/plan.ts';
import { standPerStap } from '../domain/voortgang.ts';
import {
  findVersie,
  handtekeningenOf,
  insertHandtekening,
  insertVersie,
  type Kant,
  laatsteVersie,
  lockPlan,
  type Planversie,
  voortgangOf,
} from './plan.ts';

export type Planweigering =
  | Planfout
  | { readonly code: Tekenweigering }
  | { readonly code: 'VERSIE_NIET_GEVONDEN' }
  /** Both changed the same words: what each wrote, so that nothing is lost. `versie` is the one to begin again from. */
  | { readonly code: 'PLAN_BOTST'; readonly versie: number; readonly botsingen: readonly Botsing[] };

/** The number by which one can ask about a plan. */
export const kenmerkVan = (planId: string): string => `PL-${planId.slice(0, 8).toUpperCase()}`;

type Bewerking = {
  /** The version that the changes were made in; 0 where there was no plan. */
  readonly basis: number;
  readonly onderdelen: readonly Onderdeel[];
};

type Samen = { readonly onderdelen: readonly Onderdeel[]; readonly met: number | undefined };

const combined = async (
  scope: Scope,
  planId: string,
  laatste: Planversie | undefined,
  { basis, onderdelen }: Bewerking,
): Promise<Result<Samen, Extract<Planweigering, { code: 'PLAN_BOTST' | 'VERSIE_NIET_GEVONDEN' }>>> => {
  if ((laatste?.nummer ?? 0) === basis) return ok({ onderdelen, met: undefined });
  const begin = basis === 0 ? { onderdelen: [] } : await findVersie(scope, planId, basis);
  if (begin === undefined || laatste === undefined) return err({ code: 'VERSIE_NIET_GEVONDEN' });
  const samen = mergePlannen(begin.onderdelen, onderdelen, laatste.onderdelen);
  if (samen.botsingen.length > 0)
    return err({ code: 'PLAN_BOTST', versie: laatste.nummer, botsingen: samen.botsingen });
  return ok({ onderdelen: samen.onderdelen, met: laatste.nummer });
};

/** A version over the newest one; what changes nothing adds nothing. */
export const saveVersie = async (
  scope: Scope,
  persoonId: string,
  bewerking: Bewerking,
  kant: Kant,
): Promise<Result<void, Planweigering>> => {
  const plan = await lockPlan(scope, persoonId);
  const laatste = await laatsteVersie(scope, plan.id);
  const samen = await combined(scope, plan.id, laatste, bewerking);
  if (!samen.ok) return samen;
  const { onderdelen, met } = samen.value;
  const fout = checkOnderdelen(onderdelen, plan.begonnenOp);
  if (fout !== undefined) return err(fout);
  if (compareVersies(laatste?.onderdelen ?? [], onderdelen).length === 0) return ok(undefined);
  const nummer = (laatste?.nummer ?? 0) + 1;
  await insertVersie(scope, plan.id, { nummer, onderdelen, samengevoegdMet: met }, kant);
  return ok(undefined);
};

/** The plan in words, as the letter tells it. */
const inWords = (onderdelen: readonly Onderdeel[]) => {
  const onder = (id: string): readonly Onderdeel[] => onderdelen.filter(({ bij }) => bij === id);
  const regel = ({ tekst, wie, wieAnders, wanneer }: Onderdeel) => ({
    tekst,
    wie,
    ...(wieAnders === undefined ? {} : { wieAnders }),
    ...(wanneer === undefined ? {} : { wanneer }),
  });
  return onderdelen
    .filter(({ soort }) => soort === 'doel')
    .map((doel) => ({
      tekst: doel.tekst,
      stappen: onder(doel.id).flatMap((deel) => (deel.soort === 'stap' ? [regel(deel)] : onder(deel.id).map(regel))),
    }));
};

/** The steps that are still to do and have a last day: ids and days, for who watches over them. */
const stepsWithDay = async (scope: Scope, planId: string, onderdelen: readonly Onderdeel[]) => {
  const standen = standPerStap(await voortgangOf(scope, planId));
  return onderdelen.flatMap(({ id, soort, wanneer }) =>
    soort === 'stap' && wanneer !== undefined && (standen.get(id)?.stand ?? 'te doen') === 'te doen'
      ? [{ stapId: id, uiterlijk: wanneer }]
      : [],
  );
};

/** @param gelezen the version on the screen of who signs. The second signature makes it a plan of both. */
export const signPlan = async (
  scope: Scope,
  persoonId: string,
  gelezen: number,
  kant: Kant,
): Promise<Result<void, Planweigering>> => {
  const plan = await lockPlan(scope, persoonId);
  const laatste = await laatsteVersie(scope, plan.id);
  const gezet = await handtekeningenOf(scope, plan.id);
  const weigering = maySign(laatste ?? { nummer: 0, onderdelen: [] }, gelezen, kant, gezet);
  if (weigering !== undefined || laatste === undefined) return err({ code: weigering ?? 'PLAN_IS_LEEG' });
  if (!(await insertHandtekening(scope, plan.id, gelezen, kant))) return err({ code: 'AL_GETEKEND' });
  const basis = { persoonIds: [persoonId], kenmerk: kenmerkVan(plan.id), versie: gelezen };
  const stand = standVan(gelezen, [...gezet, { versie: gelezen, door: kant }]);
  if (stand === 'getekend')
    await publish(scope, {
      soort: 'PlanGetekend',
      onderwerp: plan.id,
      data: {
        ...basis,
        doelen: inWords(laatste.onderdelen),
        stappen: await stepsWithDay(scope, plan.id, laatste.onderdelen),
      },
    });
  if (stand === 'wacht op inwoner') await publish(scope, { soort: 'PlanVoorgelegd', onderwerp: plan.id, data: basis });
  return ok(undefined);
};
