/** Knows how all past months are computed anew in sets after the law changed, and settled after a second person approved. */
import { addToMonth, firstDay, monthOf } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import { defineJob, enqueue } from '@samenkracht/platform/jobs';
import type { Job, Scope } from '@samenkracht/platform/module';
import Type from 'typebox';
import { isGelijk, toHerrekenregel } from '../domain/herrekening.ts';
import { berekenHerziening } from '../domain/herziening.ts';
import {
  findTeVerwerken,
  type Herrekening,
  lockHerrekening,
  markRegel,
  type Regel,
  storeHerrekenregels,
  updateHerrekening,
} from '../store/herrekening.ts';
import { type Bereik, begin, findLopende, lockUitkeringen, type Uitkering } from '../store/lopend.ts';
import { findKader, openDossiers } from '../store/reeks.ts';
import { settle } from './herzien.ts';

const taak = 'uitkering.herrekening';
const setgrootte = 500;
/** Settling writes versions, entries and a message for each: smaller steps lose less. */
const verwerkgrootte = 100;

/** Who had a right in one of the months, also when it ended since. A run may decide a year ahead. */
export const bereikVan = (scope: Scope, { vanaf }: Pick<Herrekening, 'vanaf'>): Bereik => ({
  sinds: firstDay(vanaf),
  tot: firstDay(addToMonth(monthOf(scope.today), 13)),
});

/** What comes out differently for a set of benefits. */
export const herrekenSet = async (
  scope: Scope,
  { vanaf, oorzaak }: Pick<Herrekening, 'vanaf' | 'oorzaak'>,
  uitkeringen: readonly Uitkering[],
  kader: Kader,
): Promise<readonly Regel[]> => {
  const dossiers = await openDossiers(scope, uitkeringen, kader);
  return dossiers.flatMap((dossier): Regel[] => {
    const regel = toHerrekenregel(berekenHerziening(dossier, vanaf, () => oorzaak));
    const { id: uitkeringId, persoonId } = dossier.uitkering;
    return regel === undefined ? [] : [{ ...regel, uitkeringId, persoonId }];
  });
};

/** What fits in one set is done at once, more than that by jobs, so that no request waits for a city. */
export const startHerrekening = async (scope: Scope, herrekening: Herrekening): Promise<Herrekening> => {
  if (herrekening.totaal < setgrootte) return advance(scope, herrekening);
  await planSet(scope, herrekening);
  return herrekening;
};

const planSet = (scope: Scope, { id }: Herrekening): Promise<void> => enqueue(scope, taak, { id }, { key: id });

/** What was approved is settled in sets too. */
export const startVerwerking = async (scope: Scope, { id }: Herrekening, totaal: number): Promise<Herrekening> =>
  advance(
    scope,
    await updateHerrekening(scope, id, {
      status: 'verwerken',
      goedgekeurd_door: scope.actor.id,
      goedgekeurd_door_naam: scope.actor.naam,
      goedgekeurd_op: scope.now.toString(),
      gevorderd_tot: null,
      verwerkt: 0,
      totaal,
    }),
  );

/** Does one set and plans the next. The recomputation is locked by the caller. */
const advance = async (scope: Scope, herrekening: Herrekening): Promise<Herrekening> => {
  const { status } = herrekening;
  if (status !== 'rekenen' && status !== 'verwerken') return herrekening;
  const { ids, klaar } = await (status === 'rekenen' ? reken : verwerk)(scope, herrekening);
  const verder = await updateHerrekening(scope, herrekening.id, {
    verwerkt: herrekening.verwerkt + ids.length,
    gevorderd_tot: ids.at(-1) ?? herrekening.gevorderdTot ?? null,
    ...(klaar ? { status: status === 'rekenen' ? 'berekend' : 'verwerkt' } : {}),
  });
  if (!klaar) await planSet(scope, verder);
  return verder;
};

type Stap = { readonly ids: readonly string[]; readonly klaar: boolean };

const reken = async (scope: Scope, herrekening: Herrekening): Promise<Stap> => {
  const na = herrekening.gevorderdTot ?? begin;
  const uitkeringen = await findLopende(scope, bereikVan(scope, herrekening), na, setgrootte);
  const regels = await herrekenSet(scope, herrekening, uitkeringen, await findKader(scope));
  await storeHerrekenregels(scope, herrekening.id, regels);
  return { ids: uitkeringen.map(({ id }) => id), klaar: uitkeringen.length < setgrootte };
};

/** Of who could not be recomputed, or comes out otherwise than what was approved, nothing is booked: it is named. */
const verwerk = async (scope: Scope, herrekening: Herrekening): Promise<Stap> => {
  const { id, vanaf, oorzaak } = herrekening;
  const regels = await findTeVerwerken(scope, id, herrekening.gevorderdTot ?? begin, verwerkgrootte);
  const goed = new Map(
    regels.filter(({ uitkomst }) => uitkomst === 'verschil').map((regel) => [regel.uitkeringId, regel]),
  );
  const uitkeringen = await lockUitkeringen(scope, [...goed.keys()]);
  for (const dossier of await openDossiers(scope, uitkeringen, await findKader(scope))) {
    const { id: uitkeringId } = dossier.uitkering;
    const berekend = berekenHerziening(dossier, vanaf, () => oorzaak);
    const nu = toHerrekenregel(berekend);
    const gelijk = nu?.uitkomst === 'verschil' && isGelijk(nu.maanden, goed.get(uitkeringId)?.maanden ?? []);
    if (gelijk) await settle(scope, dossier, berekend);
    await markRegel(scope, id, gelijk ? { uitkeringId, ...verwerkt } : { uitkeringId, ...anders });
  }
  return { ids: regels.map(({ uitkeringId }) => uitkeringId), klaar: regels.length < verwerkgrootte };
};

const verwerkt = { uitkomst: 'verwerkt', reden: undefined, uitleg: undefined } as const;
const anders = {
  uitkomst: 'anders geworden',
  reden: 'GEWIJZIGD_NA_GOEDKEURING',
  uitleg: 'De gegevens zijn veranderd na de goedkeuring. Er is niets geboekt. Maak een nieuwe herrekening.',
} as const;

/** Goes on where the last set ended. */
export const resumeHerrekening = async (scope: Scope, id: string): Promise<Herrekening | undefined> => {
  const herrekening = await lockHerrekening(scope, id);
  return herrekening === undefined ? undefined : advance(scope, herrekening);
};

/** A worker that dies leaves the set undone and the job to another. */
export const herrekeningJob: Job = defineJob({
  naam: taak,
  doel: 'bijstand-uitbetalen',
  payload: Type.Object({ id: Type.String() }),
  handle: async (scope, { id }) => {
    await resumeHerrekening(scope, id);
  },
});
