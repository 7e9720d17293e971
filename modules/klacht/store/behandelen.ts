/** Knows what is done with a complaint: sent, taken, told to whom it is about, heard, put off, and answered; each with who hears of it. */
import { uitersteDagOmbudsman } from '@samenkracht/awb';
import { addDays, type Day, err, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { publish } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { medewerkers } from '@samenkracht/toegang';
import {
  checkNietgrond,
  checkOordeel,
  type Hoorgrond,
  isOver,
  isUitstel,
  type Klacht,
  type Klachtweigering,
  kenmerkVan,
  mayHandle,
  mayPutOff,
  type Nietgrond,
  type Oordeel,
  uitersteDagVan,
} from '../domain/klacht.ts';
import { findInstelling } from './instelling.ts';
import { insertBetrokkene, insertKlacht, lockKlacht, updateKlacht, updateReactie } from './klacht.ts';

type Gedaan = Result<void, Klachtweigering>;
const gedaan: Gedaan = ok(undefined);

const basisVan = ({ id, persoonId }: Pick<Klacht, 'id' | 'persoonId'>) => ({
  persoonIds: [persoonId],
  kenmerk: kenmerkVan(id),
});

const write = (scope: Scope, { id, persoonId }: Pick<Klacht, 'id' | 'persoonId'>, omschrijving: string) =>
  record(scope, { handeling: 'wijziging', onderwerp: { soort: 'klacht', id }, persoonId, omschrijving });

export type Nieuweklacht = Pick<
  Klacht,
  'persoonId' | 'thema' | 'omschrijving' | 'voorgevallenOp' | 'overWie' | 'wilGehoordWorden'
>;

/** Awb 9:4 and 9:6: sent, entered in the register, and confirmed in writing by the event. @returns its id. */
export const submitKlacht = async (scope: Scope, nieuw: Nieuweklacht): Promise<Result<string, Klachtweigering>> => {
  const instelling = await findInstelling(scope);
  if (!instelling.themas.includes(nieuw.thema)) return err({ code: 'THEMA_ONBEKEND' });
  if (nieuw.voorgevallenOp !== undefined && nieuw.voorgevallenOp > scope.today)
    return err({ code: 'DAG_IN_DE_TOEKOMST' });
  const klacht = { ...nieuw, id: crypto.randomUUID() };
  await insertKlacht(scope, klacht);
  const termijn = { ontvangenOp: scope.today, verdaagdReden: undefined, uitgesteldTot: undefined };
  await publish(scope, {
    soort: 'KlachtOntvangen',
    onderwerp: klacht.id,
    data: {
      ...basisVan(klacht),
      thema: nieuw.thema,
      ontvangenOp: scope.today,
      uiterlijk: uitersteDagVan(termijn, instelling),
      metAdvies: instelling.metAdvies,
    },
  });
  await write(scope, klacht, 'Klacht ingediend');
  return ok(klacht.id);
};

type Open = { readonly klacht: Klacht; readonly uitersteDag: Day };

/** A complaint that this colleague deals with, held until the transaction ends. */
const hold = async (scope: Scope, id: string): Promise<Result<Open, Klachtweigering>> => {
  const klacht = await lockKlacht(scope, id);
  if (klacht === undefined) return err({ code: 'KLACHT_NIET_GEVONDEN' });
  const weigering = mayHandle(klacht, scope.actor.id);
  if (weigering !== undefined) return err(weigering);
  return ok({ klacht, uitersteDag: uitersteDagVan(klacht, await findInstelling(scope)) });
};

/** Awb 9:7. Also from a colleague: one deals with it at a time. */
export const takeKlacht = async (scope: Scope, id: string): Promise<Gedaan> => {
  const klacht = await lockKlacht(scope, id);
  if (klacht === undefined) return err({ code: 'KLACHT_NIET_GEVONDEN' });
  const { id: wie, naam } = scope.actor;
  const weigering = mayHandle({ ...klacht, behandelaar: { id: wie, naam } }, wie);
  if (weigering !== undefined) return err(weigering);
  await updateKlacht(scope, id, { status: 'in behandeling', behandelaar_id: wie, behandelaar_naam: naam });
  await write(scope, klacht, 'Klacht in behandeling genomen');
  return gedaan;
};

/** Awb 9:9: whose conduct it is about reads it from now on. If that is who deals with it, it waits for a colleague. */
export const addBetrokkene = async (scope: Scope, id: string, medewerkerId: string): Promise<Gedaan> => {
  const open = await hold(scope, id);
  if (!open.ok) return open;
  const { klacht } = open.value;
  const wie = (await medewerkers.find(scope.tx, [medewerkerId])).get(medewerkerId);
  if (wie === undefined) return err({ code: 'COLLEGA_ONBEKEND' });
  if (isOver(klacht, medewerkerId)) return err({ code: 'COLLEGA_STAAT_ER_AL' });
  const { reactiedagen } = await findInstelling(scope);
  await insertBetrokkene(scope, id, wie, addDays(scope.today, reactiedagen));
  if (medewerkerId === scope.actor.id)
    await updateKlacht(scope, id, { status: 'ontvangen', behandelaar_id: null, behandelaar_naam: null });
  await write(scope, klacht, 'Vastgelegd over wie de klacht gaat');
  return gedaan;
};

/** Awb 9:10 lid 1, in writing, by whose conduct it is about. */
export const react = async (scope: Scope, id: string, tekst: string): Promise<Gedaan> => {
  const klacht = await lockKlacht(scope, id);
  const ik = klacht?.betrokkenen.find(({ medewerkerId }) => medewerkerId === scope.actor.id);
  if (klacht === undefined || ik === undefined) return err({ code: 'KLACHT_NIET_GEVONDEN' });
  if (klacht.afdoening !== undefined) return err({ code: 'KLACHT_AFGEDAAN' });
  if (ik.reactie !== undefined) return err({ code: 'AL_GEREAGEERD' });
  await updateReactie(scope, id, tekst);
  await write(scope, klacht, 'Reactie op de klacht');
  return gedaan;
};

/** Awb 9:10: heard, with a report. */
export const recordGesprek = async (scope: Scope, id: string, op: Day, verslag: string): Promise<Gedaan> => {
  const open = await hold(scope, id);
  if (!open.ok) return open;
  const { klacht } = open.value;
  if (op > scope.today || op < klacht.ontvangenOp) return err({ code: 'GESPREKSDAG_ONJUIST' });
  await updateKlacht(scope, id, { gehoord_op: op, verslag });
  await write(scope, klacht, 'Gesprek over de klacht vastgelegd');
  return gedaan;
};

/** Awb 9:10 lid 2. */
export const waiveGesprek = async (
  scope: Scope,
  id: string,
  grond: Hoorgrond,
  toelichting: string,
): Promise<Gedaan> => {
  const open = await hold(scope, id);
  if (!open.ok) return open;
  await updateKlacht(scope, id, { afgezien_grond: grond, afgezien_toelichting: toelichting });
  await write(scope, open.value.klacht, 'Geen gesprek over de klacht, met de reden');
  return gedaan;
};

const tellLonger = async (scope: Scope, klacht: Klacht, grond: 'verdaagd' | 'instemming'): Promise<void> => {
  await publish(scope, {
    soort: 'KlachtVerdaagd',
    onderwerp: klacht.id,
    data: {
      ...basisVan(klacht),
      grond,
      ...(grond === 'verdaagd' && klacht.verdaagdReden !== undefined ? { reden: klacht.verdaagdReden } : {}),
      uiterlijk: uitersteDagVan(klacht, await findInstelling(scope)),
    },
  });
  await write(scope, klacht, 'Klacht duurt langer');
};

/** Awb 9:11 lid 2. */
export const putOff = async (scope: Scope, id: string, reden: string): Promise<Gedaan> => {
  const open = await hold(scope, id);
  if (!open.ok) return open;
  const { klacht, uitersteDag } = open.value;
  const weigering = mayPutOff(klacht, uitersteDag, scope.today);
  if (weigering !== undefined) return err(weigering);
  await updateKlacht(scope, id, { verdaagd_reden: reden });
  await tellLonger(scope, { ...klacht, verdaagdReden: reden }, 'verdaagd');
  return gedaan;
};

/** Awb 9:11 lid 3: who complained agreed to it in writing. */
export const putOffAgreed = async (scope: Scope, id: string, tot: Day): Promise<Gedaan> => {
  const open = await hold(scope, id);
  if (!open.ok) return open;
  const { klacht, uitersteDag } = open.value;
  if (!isUitstel(uitersteDag, tot)) return err({ code: 'UITSTEL_ONJUIST' });
  await updateKlacht(scope, id, { uitgesteld_tot: tot });
  await tellLonger(scope, { ...klacht, uitgesteldTot: tot }, 'instemming');
  return gedaan;
};

const tellDone = async (scope: Scope, klacht: Klacht, data: Record<string, string>): Promise<void> => {
  await publish(scope, {
    soort: 'KlachtAfgedaan',
    onderwerp: klacht.id,
    data: { ...basisVan(klacht), op: scope.today, ...data },
  });
  await write(scope, klacht, 'Klacht afgedaan');
};

const afgedaan = (scope: Scope) => ({ afgedaan_op: scope.today, afgedaan_door: scope.actor.id });

/** Awb 9:12 lid 2: which ombudsman, and until when. */
const ombudsmanVan = async (scope: Scope): Promise<Result<{ naam: string; uiterlijk: Day }, Klachtweigering>> => {
  const { ombudsman } = await findInstelling(scope);
  if (ombudsman === null) return err({ code: 'OMBUDSMAN_ONTBREEKT' });
  return ok({ naam: ombudsman, uiterlijk: uitersteDagOmbudsman({ geeindigdOp: scope.today }) });
};

export type Antwoord = { readonly oordeel: Oordeel; readonly bevindingen: string; readonly conclusies: string };

/** Awb 9:12: findings, judgement and conclusions, told in a letter. */
export const answer = async (scope: Scope, id: string, antwoord: Antwoord): Promise<Gedaan> => {
  const open = await hold(scope, id);
  if (!open.ok) return open;
  const { klacht } = open.value;
  const weigering = checkOordeel(klacht, antwoord.oordeel, scope.today);
  if (weigering !== undefined) return err(weigering);
  const ombudsman = await ombudsmanVan(scope);
  if (!ombudsman.ok) return ombudsman;
  const { naam, uiterlijk } = ombudsman.value;
  await updateKlacht(scope, id, { status: 'afgehandeld', ...antwoord, ombudsman: naam, ...afgedaan(scope) });
  const verteld = { ombudsman: naam, ombudsmanUiterlijk: uiterlijk };
  await tellDone(scope, klacht, { wijze: 'oordeel', ...antwoord, ...verteld });
  return gedaan;
};

/** Awb 9:8: not dealt with, with the ground and why. */
export const decline = async (scope: Scope, id: string, grond: Nietgrond, motivering: string): Promise<Gedaan> => {
  const open = await hold(scope, id);
  if (!open.ok) return open;
  const { klacht } = open.value;
  const weigering = checkNietgrond(klacht, grond);
  if (weigering !== undefined) return err(weigering);
  const ombudsman = await ombudsmanVan(scope);
  if (!ombudsman.ok) return ombudsman;
  const { naam, uiterlijk } = ombudsman.value;
  const wat = { niet_grond: grond, bevindingen: motivering, ombudsman: naam };
  await updateKlacht(scope, id, { status: 'niet behandeld', ...wat, ...afgedaan(scope) });
  const verteld = { ombudsman: naam, ombudsmanUiterlijk: uiterlijk };
  await tellDone(scope, klacht, { wijze: 'niet behandeld', grond, bevindingen: motivering, ...verteld });
  return gedaan;
};

/** Awb 9:5: who complained is satisfied, so that nothing more has to be done. */
export const settle = async (scope: Scope, klacht: Klacht, hoe: string): Promise<Gedaan> => {
  if (klacht.afdoening !== undefined) return err({ code: 'KLACHT_AFGEDAAN' });
  await updateKlacht(scope, klacht.id, { status: 'naar tevredenheid', conclusies: hoe, ...afgedaan(scope) });
  await tellDone(scope, klacht, { wijze: 'naar tevredenheid', conclusies: hoe });
  return gedaan;
};

export const settleByHand = async (scope: Scope, id: string, hoe: string): Promise<Gedaan> => {
  const open = await hold(scope, id);
  return open.ok ? settle(scope, open.value.klacht, hoe) : open;
};

/** Who sent it says himself that it is solved. */
export const settleOwn = async (scope: Scope, id: string): Promise<Gedaan> => {
  const klacht = await lockKlacht(scope, id);
  if (klacht === undefined) return err({ code: 'KLACHT_NIET_GEVONDEN' });
  return settle(scope, klacht, 'De inwoner heeft gezegd dat het is opgelost.');
};
