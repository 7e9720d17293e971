/** Knows whose participation somebody may open: his own, or as a colleague who helps him, which is written down. */
import { err, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { findPersoon } from '@samenkracht/persoon';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr, type ZichtbareWeigering } from '@samenkracht/toegang';
import { type Deelnamestand, findDeelname, lockDeelname } from '../store/deelname.ts';

export type Openfout = { readonly code: 'DEELNAME_NIET_GEVONDEN' } | ZichtbareWeigering;
const nietGevonden = { code: 'DEELNAME_NIET_GEVONDEN' } as const;

/** What one may not see answers like what does not exist. Reading by staff is written down here, a change where it is made. */
export const openDeelname = async (
  scope: Scope,
  id: string,
  handeling: 'inzien' | 'wijzigen',
): Promise<Result<Deelnamestand, Openfout>> => {
  const deelname = await (handeling === 'wijzigen' ? lockDeelname : findDeelname)(scope, id);
  if (deelname === undefined) return err(nietGevonden);
  const { persoonId } = deelname;
  const mag = permitOr(scope.actor, scope.doel, { soort: 'deelname', handeling, persoonId }, nietGevonden);
  if (!mag.ok) return mag;
  if (handeling === 'inzien' && scope.actor.soort === 'medewerker')
    await record(scope, { handeling: 'inzage', onderwerp: { soort: 'deelname', id }, persoonId });
  return ok(deelname);
};

export const openPersoon = async (
  scope: Scope,
  persoonId: string,
  handeling: 'inzien' | 'indienen',
): Promise<Result<string, Openfout>> => {
  const staf = scope.actor.soort === 'medewerker';
  if (staf && (await findPersoon(scope, persoonId)) === undefined) return err(nietGevonden);
  const mag = permitOr(scope.actor, scope.doel, { soort: 'deelname', handeling, persoonId }, nietGevonden);
  if (!mag.ok) return mag;
  if (handeling === 'inzien' && staf)
    await record(scope, { handeling: 'inzage', onderwerp: { soort: 'deelname', id: persoonId }, persoonId });
  return ok(persoonId);
};
