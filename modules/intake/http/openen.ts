/** Knows who may open whose intake: a resident his own, who was authorised the one that he began, and staff with a line in the record. */
import { err, ok, type Result } from '@samenkracht/core';
import { record, recordNamens } from '@samenkracht/logboek';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr, type ZichtbareWeigering } from '@samenkracht/toegang';
import type { Intake, IntakeRefusal } from '../domain/intake.ts';
import { findIntake, lockIntake } from '../store/intake.ts';

export type Openweigering = IntakeRefusal | ZichtbareWeigering;
type Handeling = 'inzien' | 'wijzigen';

const onbekend = { code: 'INTAKE_NIET_GEVONDEN' } as const;

/** Who is authorised tells a story for somebody; what that person told himself is not his to read. */
const isHis = ({ actor }: Scope, { persoonId, wijze, begonnenDoor }: Intake): boolean =>
  actor.soort !== 'inwoner' ||
  actor.persoonId === persoonId ||
  (wijze === 'tussenpersoon' && begonnenDoor.id === actor.id);

/** About a person: that staff looks or changes is written down. */
export const permitPersoon = async (
  scope: Scope,
  persoonId: string,
  handeling: Handeling,
  omschrijving: string,
): Promise<Result<void, Openweigering>> => {
  const mag = permitOr(scope.actor, scope.doel, { soort: 'intake', handeling, persoonId }, onbekend);
  if (!mag.ok) return mag;
  const vermelding = {
    handeling: handeling === 'inzien' ? 'inzage' : 'wijziging',
    onderwerp: { soort: 'intake', id: persoonId },
    persoonId,
    omschrijving,
  } as const;
  await (scope.actor.soort === 'medewerker' ? record(scope, vermelding) : recordNamens(scope, vermelding));
  return ok(undefined);
};

/** What one may not see answers like what does not exist. To change it is to hold it until the transaction ends. */
export const openIntake = async (
  scope: Scope,
  id: string,
  handeling: Handeling,
): Promise<Result<Intake, Openweigering>> => {
  const intake = await (handeling === 'wijzigen' ? lockIntake(scope, id) : findIntake(scope, id));
  if (intake === undefined || !isHis(scope, intake)) return err(onbekend);
  const mag = await permitPersoon(scope, intake.persoonId, handeling, 'Intake');
  return mag.ok ? ok(intake) : mag;
};
