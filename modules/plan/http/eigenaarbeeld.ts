/** Knows how owners, transfers, steps and figures come on a screen: colleagues and residents by their names. */
import { findOntvangernamen } from '@samenkracht/persoon';
import type { Scope } from '@samenkracht/platform/module';
import { type Medewerker, medewerkers } from '@samenkracht/toegang';
import { countProfessionals, type Eigenaarschap } from '../domain/eigenaar.ts';
import { currentStap } from '../domain/ontwikkeling.ts';
import { reeksVan } from '../store/eigenaar.ts';
import { readInstelling } from '../store/instelling.ts';
import { ontmoetingenVan, startVan } from '../store/ontmoeting.ts';
import { stappenVan } from '../store/ontwikkelstap.ts';
import { type Overdrachtstand, overdrachtenVan } from '../store/overdracht.ts';

type Collegas = ReadonlyMap<string, Medewerker>;

/** Who left and never signed in since the directory was begun has no name here. */
const onbekend = 'een collega';
const naamVan = (collegas: Collegas, id: string): string => collegas.get(id)?.naam ?? onbekend;

export const stappenView = async (scope: Scope, persoonId: string) => {
  const gezet = await stappenVan(scope, persoonId);
  return {
    nu: currentStap(gezet) ?? null,
    gezet: gezet.map(({ doorNaam, ...stap }) => ({ ...stap, door: doorNaam })).toReversed(),
  };
};

const coachView = (collegas: Collegas, eigenaar: Eigenaarschap | undefined) =>
  eigenaar === undefined
    ? null
    : {
        naam: naamVan(collegas, eigenaar.medewerkerId),
        telefoon: collegas.get(eigenaar.medewerkerId)?.telefoon ?? null,
        sinds: eigenaar.vanaf,
      };

const overdrachtView = (scope: Scope, collegas: Collegas, een: Overdrachtstand, inwoner: string | undefined) => ({
  ...{ id: een.id, persoonId: een.persoonId, inwoner: inwoner ?? null },
  ...{ van: naamVan(collegas, een.van), naar: naamVan(collegas, een.naar) },
  rol:
    een.naar === scope.actor.id
      ? ('aan u' as const)
      : een.van === scope.actor.id
        ? ('van u' as const)
        : ('ander' as const),
  ...{ toelichting: een.toelichting, gevraagdOp: een.gevraagdOp, uiterlijk: een.uiterlijk },
  kennismaking: een.kennismaking ?? null,
  gesproken: een.kennismaking !== undefined && een.kennismaking <= scope.today,
  afloop: een.afloop ?? null,
  reden: een.reden ?? null,
});

/** With the names of the residents, in two queries for all of them. */
export const overdrachtenView = async (scope: Scope, overdrachten: readonly Overdrachtstand[]) => {
  const namen = await findOntvangernamen(scope, [...new Set(overdrachten.map(({ persoonId }) => persoonId))]);
  const collegas = await medewerkers.find(
    scope.tx,
    overdrachten.flatMap(({ van, naar }) => [van, naar]),
  );
  return overdrachten.map((een) => overdrachtView(scope, collegas, een, namen.get(een.persoonId)?.naam));
};

export const mijnBegeleidingView = async (scope: Scope, persoonId: string) => {
  const eigenaar = (await reeksVan(scope, persoonId)).at(-1);
  const lopend = (await overdrachtenVan(scope, persoonId)).find(({ afloop }) => afloop === undefined);
  const ids = [eigenaar?.medewerkerId, lopend?.naar].filter((id) => id !== undefined);
  const collegas = await medewerkers.find(scope.tx, ids);
  return {
    coach: coachView(collegas, eigenaar),
    overdracht:
      lopend === undefined ? null : { naar: naamVan(collegas, lopend.naar), kennismaking: lopend.kennismaking ?? null },
    stappen: await stappenView(scope, persoonId),
  };
};

const professionalsView = async (scope: Scope, persoonId: string) => {
  const ontmoetingen = await ontmoetingenVan(scope, persoonId);
  const tot = await startVan(scope, persoonId);
  const norm = await readInstelling(scope, 'professionalsnorm');
  return { ontmoetingen, tot: tot ?? null, norm, ...countProfessionals(ontmoetingen, tot, norm) };
};

export const begeleidingView = async (scope: Scope, persoonId: string) => {
  const reeks = await reeksVan(scope, persoonId);
  const overdrachten = await overdrachtenVan(scope, persoonId);
  const { ontmoetingen, ...professionals } = await professionalsView(scope, persoonId);
  const collegas = await medewerkers.find(scope.tx, [
    ...reeks.map(({ medewerkerId }) => medewerkerId),
    ...ontmoetingen.map(({ medewerkerId }) => medewerkerId),
    ...overdrachten.flatMap(({ van, naar }) => [van, naar]),
  ]);
  const eigenaar = reeks.at(-1);
  const nu = coachView(collegas, eigenaar);
  const ik = eigenaar?.medewerkerId === scope.actor.id;
  const { rollen } = scope.actor;
  return {
    eigenaar: nu === null ? null : { ...nu, ik },
    reeks: reeks.map(({ vanaf, medewerkerId }, i) => ({
      ...{ naam: naamVan(collegas, medewerkerId), vanaf, tot: reeks[i + 1]?.vanaf ?? null },
    })),
    overdrachten: overdrachten.map((een) => overdrachtView(scope, collegas, een, undefined)),
    stappen: await stappenView(scope, persoonId),
    professionals: {
      ...professionals,
      wie: ontmoetingen.map(({ medewerkerId, op }) => ({ naam: naamVan(collegas, medewerkerId), op })),
    },
    mag: {
      overdragen: ik || rollen.includes('teamleider'),
      stapVastleggen: rollen.includes('coach') || rollen.includes('intaker'),
    },
  };
};
