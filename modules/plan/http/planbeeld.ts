/** Knows how a plan is shown: the same to the resident and to who helps him. */
import type { Scope } from '@samenkracht/platform/module';
import { compareVersies, type Onderdeel, standVan, type Verschil } from '../domain/plan.ts';
import { standPerStap, stepsThisWeek } from '../domain/voortgang.ts';
import { evaluatiesOf } from '../store/evaluatie.ts';
import { kenmerkVan } from '../store/opstellen.ts';
import {
  findPlan,
  findVersie,
  type Gezet,
  handtekeningenOf,
  type Kant,
  laatsteVersie,
  type Planversie,
  versieregelsOf,
  voortgangOf,
} from '../store/plan.ts';

const isGetekend = (nummer: number, gezet: readonly Gezet[]): boolean => standVan(nummer, gezet) === 'getekend';

/** @returns null while nobody wrote anything. */
export const planView = async (scope: Scope, persoonId: string, lezer: Kant) => {
  const plan = await findPlan(scope, persoonId);
  const versie = plan && (await laatsteVersie(scope, plan.id));
  if (plan === undefined || versie === undefined) return { plan: null };
  const versies = await versieregelsOf(scope, plan.id);
  const gezet = await handtekeningenOf(scope, plan.id);
  const standen = standPerStap(await voortgangOf(scope, plan.id));
  const evaluaties = await evaluatiesOf(scope, plan.id);
  const nummer = versies.find((een) => isGetekend(een.nummer, gezet))?.nummer;
  const getekend = nummer === undefined ? undefined : await findVersie(scope, plan.id, nummer);
  return {
    plan: {
      kenmerk: kenmerkVan(plan.id),
      begonnenOp: plan.begonnenOp,
      versie: versie.nummer,
      stand: standVan(versie.nummer, gezet),
      getekendeVersie: getekend?.nummer ?? null,
      gewijzigdNaTekenen: getekend !== undefined && differs(getekend, versie),
      onderdelen: versie.onderdelen.map((deel) => deelView(deel, standen)),
      dezeWeek: stepsThisWeek(versie.onderdelen, standen, scope.today, lezer).map(({ id }) => id),
      handtekeningen: gezet,
      versies: versies.map(({ nummer, door, op, samengevoegdMet }) => ({
        nummer,
        door: door.naam,
        doorWie: door.kant,
        op,
        samengevoegdMet: samengevoegdMet ?? null,
        getekend: isGetekend(nummer, gezet),
      })),
      evaluaties: evaluaties.map(({ op, gehoudenOp, uitkomst }) => ({
        op,
        gehoudenOp: gehoudenOp ?? null,
        uitkomst: uitkomst ?? null,
      })),
    },
  };
};

const differs = (a: Planversie, b: Planversie): boolean => compareVersies(a.onderdelen, b.onderdelen).length > 0;

const deelView = (deel: Onderdeel, standen: ReturnType<typeof standPerStap>) => {
  const voortgang = standen.get(deel.id);
  return {
    ...deel,
    stand: voortgang?.stand ?? ('te doen' as const),
    reden: voortgang?.reden ?? null,
    bijgewerkt: voortgang === undefined ? null : { door: voortgang.door, op: voortgang.op },
  };
};

const verschilRegel = (verschil: Verschil) => ({
  soort: verschil.soort,
  onderdeel: verschil.onderdeel,
  vroeger: verschil.soort === 'anders' ? verschil.vroeger : null,
  velden: verschil.soort === 'anders' ? [...verschil.velden] : [],
});

const versieOf = async (scope: Scope, persoonId: string, nummer: number): Promise<Planversie | undefined> => {
  const plan = await findPlan(scope, persoonId);
  return plan && findVersie(scope, plan.id, nummer);
};

/** What became of one version in another; undefined when one of them does not exist. */
export const verschilView = async (scope: Scope, persoonId: string, van: number, naar: number) => {
  const toen = await versieOf(scope, persoonId, van);
  const nu = await versieOf(scope, persoonId, naar);
  if (toen === undefined || nu === undefined) return undefined;
  return { van, naar, verschillen: compareVersies(toen.onderdelen, nu.onderdelen).map(verschilRegel) };
};

/** The parts of one version: who changed an older one needs it to say what he changed. */
export const versieView = async (scope: Scope, persoonId: string, nummer: number) => {
  const versie = await versieOf(scope, persoonId, nummer);
  return versie && { nummer, onderdelen: versie.onderdelen };
};
