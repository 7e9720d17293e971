/** Knows which recorded facts hold for an application, as one value per path. */
import type { Day } from '@samenkracht/core';
import { feitOn, type VastgelegdFeit } from './feit.ts';
import type { Waarden } from './feitenboom.ts';

export type Dossier = {
  /** The one that counts of each name, as it holds on the day that is looked at. */
  readonly feiten: readonly VastgelegdFeit[];
  readonly waarden: Waarden;
  readonly meldingsdag: Day;
  readonly aanvraagdag: Day;
};

/** @param bekend as known at the moment of looking (`knownAt`). Facts of a household stand under its applicant. */
export const dossierOn = (bekend: readonly VastgelegdFeit[], persoonId: string, ontvangenOp: Day): Dossier => {
  const eigen = bekend.filter((feit) => feit.betreft === persoonId && feit.betreftSoort === 'huishouden');
  const namen = [...new Set(eigen.map((feit) => feit.naam))];
  const op = peildag(eigen, persoonId, ontvangenOp);
  const feiten = namen.flatMap((naam) => feitOn(eigen, { betreft: persoonId, naam, op }) ?? []);
  const waarden: Waarden = Object.fromEntries(feiten.map((feit) => [feit.naam, feit.waarde]));
  return {
    feiten,
    waarden,
    meldingsdag: dayIn(waarden, 'meldingsdag') ?? ontvangenOp,
    aanvraagdag: dayIn(waarden, 'aanvraagdag') ?? ontvangenOp,
  };
};

/** Who asks for bijstand from a later day is judged by how things stand then. */
const peildag = (eigen: readonly VastgelegdFeit[], persoonId: string, ontvangenOp: Day): Day => {
  const gewenst = feitOn(eigen, { betreft: persoonId, naam: 'gewensteIngang', op: ontvangenOp })?.waarde;
  return typeof gewenst === 'string' && gewenst > ontvangenOp ? (gewenst as Day) : ontvangenOp;
};

const dayIn = (waarden: Waarden, naam: string): Day | undefined => {
  const waarde = waarden[naam];
  return typeof waarde === 'string' ? (waarde as Day) : undefined;
};
