/** Knows how the lines of a proposal are accepted or refused: only as things stand now, and never past the norm. */
import { err, ok, type Result } from '@samenkracht/core';
import { recordMany } from '@samenkracht/logboek';
import { publishMany, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Bureau, weighAll } from '../domain/bureau.ts';
import { lockBureau, readBureau } from './bureau.ts';
import { voorgesteldData } from './inwoner.ts';
import type { CaseloadTables } from './tabellen.ts';
import { findVoorstel, type Voorstel, type Voorstelregel, type Voorstelweigering } from './voorstel.ts';

const tables = (scope: Scope) => view<CaseloadTables>(scope.tx);

type Keuze = { readonly voorstel: Voorstel; readonly regels: readonly Voorstelregel[] };

const choose = async (
  scope: Scope,
  voorstelId: string,
  persoonIds: readonly string[],
): Promise<Result<Keuze, Voorstelweigering>> => {
  await lockBureau(scope);
  const voorstel = await findVoorstel(scope, voorstelId);
  const gekozen = new Set(persoonIds);
  const regels = voorstel?.regels.filter(({ persoonId }) => gekozen.has(persoonId)) ?? [];
  if (voorstel === undefined || regels.length < gekozen.size) return err({ code: 'VOORSTEL_NIET_GEVONDEN' });
  if (regels.some(({ status }) => status !== 'open')) return err({ code: 'REGEL_AL_BESLIST' });
  return ok({ voorstel, regels });
};

/** Whose consulent is another by now, who is on his way elsewhere already, or whose new consulent is not there. */
export const isStale = ({ medewerkers, inwoners }: Bureau) => {
  const perId = new Map(inwoners.map((inwoner) => [inwoner.persoonId, inwoner]));
  const aanwezig = new Set(medewerkers.filter(({ afwezig }) => !afwezig).map(({ id }) => id));
  return ({ persoonId, van, naar }: Voorstelregel): boolean => {
    const nu = perId.get(persoonId);
    return nu === undefined || nu.consulent !== van || nu.naar !== undefined || !aanwezig.has(naar);
  };
};

/** Who would come above what he carries at the most; somebody who is above it already and gets nobody, is not in the way. */
const beyondNorm = (bureau: Bureau, regels: readonly Voorstelregel[]): string | undefined => {
  const naar = new Map(regels.map((regel) => [regel.persoonId, regel.naar]));
  const straks = {
    ...bureau,
    inwoners: bureau.inwoners.map((een) => ({ ...een, naar: naar.get(een.persoonId) ?? een.naar })),
  };
  const ontvangers = new Set(naar.values());
  return weighAll(straks).find(({ medewerker, punten, ruimte }) => ontvangers.has(medewerker.id) && punten > ruimte)
    ?.medewerker.naam;
};

const closeRegels = async (
  scope: Scope,
  voorstelId: string,
  regels: readonly Voorstelregel[],
  besluit: { readonly status: 'aanvaard' | 'afgewezen'; readonly toelichting: string | null },
): Promise<void> => {
  const { id, naam } = scope.actor;
  await tables(scope)
    .updateTable('caseload_voorstelregel')
    .set({ ...besluit, beslist_door: id, beslist_door_naam: naam, beslist_op: scope.now.toString() })
    .where('voorstel_id', '=', voorstelId)
    .where('persoon_id', '=', (eb) => eb.fn.any(eb.val(regels.map(({ persoonId }) => persoonId))))
    .execute();
  await recordMany(
    scope,
    regels.map(({ persoonId }) => ({
      handeling: 'besluit',
      onderwerp: { soort: 'dossier', id: persoonId },
      persoonId,
      omschrijving: besluit.status === 'aanvaard' ? 'Overdracht voorgesteld' : 'Overdracht afgewezen',
    })),
  );
};

/**
 * Accepts these lines, each with the reasons it was proposed with: a warm transfer is asked for each, nobody changes yet.
 * A line that does not fit how things stand now refuses the whole request, so that nothing is half done.
 */
export const acceptRegels = async (
  scope: Scope,
  voorstelId: string,
  persoonIds: readonly string[],
  toelichting: string | undefined,
): Promise<Result<void, Voorstelweigering>> => {
  const gekozen = await choose(scope, voorstelId, persoonIds);
  if (!gekozen.ok) return gekozen;
  const { regels } = gekozen.value;
  const gelezen = await readBureau(scope);
  if (!gelezen.ok) return gelezen;
  const oud = regels.filter(isStale(gelezen.value));
  if (oud.length > 0) return err({ code: 'VOORSTEL_ACHTERHAALD', aantal: oud.length });
  const vol = beyondNorm(gelezen.value, regels);
  if (vol !== undefined) return err({ code: 'NORM_BEREIKT', consulent: vol });
  await closeRegels(scope, voorstelId, regels, { status: 'aanvaard', toelichting: toelichting ?? null });
  for (const [naar, groep] of Map.groupBy(regels, (regel) => regel.naar))
    await tables(scope)
      .updateTable('caseload_inwoner')
      .set({ naar_id: naar, naar_sinds: scope.now.toString() })
      .where('persoon_id', '=', (eb) => eb.fn.any(eb.val(groep.map(({ persoonId }) => persoonId))))
      .execute();
  await publishMany(
    scope,
    'OverdrachtVoorgesteld',
    regels.map((regel) => ({ onderwerp: regel.persoonId, data: voorgesteldData(scope, regel) })),
  );
  return ok(undefined);
};

/** Refused with a reason: he stays where he is, and a next proposal may name him again. */
export const refuseRegels = async (
  scope: Scope,
  voorstelId: string,
  persoonIds: readonly string[],
  reden: string,
): Promise<Result<void, Voorstelweigering>> => {
  const gekozen = await choose(scope, voorstelId, persoonIds);
  if (!gekozen.ok) return gekozen;
  await closeRegels(scope, voorstelId, gekozen.value.regels, { status: 'afgewezen', toelichting: reden });
  return ok(undefined);
};
