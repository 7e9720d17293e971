/** Knows how the desk and a proposal are shown: numbers for the desk, names only where somebody decides about people. */
import { recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import type { Scope } from '@samenkracht/platform/module';
import { medewerkers as collegas } from '@samenkracht/toegang';
import type { Static } from 'typebox';
import { type Bureau, divideBureau, weighAll } from '../domain/bureau.ts';
import { isStale } from '../store/beslissen.ts';
import { afwezighedenOf, teamsOf } from '../store/bureau.ts';
import { findVoorstelId, type Voorstel } from '../store/voorstel.ts';
import type { CaseloadSchema, VoorstelSchema } from './schema.ts';

export const caseloadView = async (scope: Scope, bureau: Bureau): Promise<Static<typeof CaseloadSchema>> => {
  const { instelling, inwoners, medewerkers } = bureau;
  const inTeam = new Set(medewerkers.map(({ id }) => id));
  return {
    instelling: {
      ...instelling,
      disciplines: [...instelling.disciplines],
      fasen: [...instelling.fasen],
    },
    teams: (await teamsOf(scope)).map(({ id, naam, postcodes }) => ({ id, naam, postcodes: [...postcodes] })),
    consulenten: weighAll(bureau).map(({ medewerker: { id, naam, teamId, uren, disciplines }, ...zwaar }) => ({
      medewerkerId: id,
      naam,
      teamId,
      uren,
      disciplines: [...disciplines],
      inwoners: zwaar.inwoners,
      punten: zwaar.punten,
      ruimte: zwaar.ruimte,
      gewogen: zwaar.gewogen,
      druk: zwaar.druk,
    })),
    afwezigheden: [...(await afwezighedenOf(scope))],
    inwoners: inwoners.length,
    zonderConsulent: inwoners.filter(({ consulent, naar }) => consulent === undefined && naar === undefined).length,
    overdrachten: inwoners.filter(({ naar }) => naar !== undefined).length,
    tekort: { consulenten: divideBureau(bureau, 'alles').tekort.consulenten },
    laatsteVoorstel: (await findVoorstelId(scope)) ?? null,
    kandidaten: (await collegas.withRol(scope.tx, 'coach'))
      .filter(({ id }) => !inTeam.has(id))
      .map(({ id, naam }) => ({ id, naam })),
  };
};

/** A team leader sees by name who would move: that he sees them is written down. */
export const voorstelView = async (
  scope: Scope,
  bureau: Bureau,
  voorstel: Voorstel,
): Promise<Static<typeof VoorstelSchema>> => {
  const { uitkomst } = voorstel;
  const namen = new Map(bureau.medewerkers.map(({ id, naam }) => [id, naam]));
  const nu = new Map(bureau.inwoners.map((een) => [een.persoonId, een]));
  const persoonIds = voorstel.regels.map(({ persoonId }) => persoonId);
  const wie = await findOntvangernamen(scope, persoonIds);
  await recordMany(
    scope,
    persoonIds.map((persoonId) => ({
      handeling: 'inzage',
      onderwerp: { soort: 'dossier', id: persoonId },
      persoonId,
      omschrijving: 'Voorstel voor de verdeling van de caseload',
    })),
  );
  const achterhaald = isStale(bureau);
  return {
    id: voorstel.id,
    soort: voorstel.soort,
    prijzen: voorstel.prijzen,
    gemaaktDoor: voorstel.gemaaktDoor,
    gemaaktOp: voorstel.gemaaktOp,
    wissels: uitkomst.wissels,
    blijft: uitkomst.blijft,
    tekort: { inwoners: uitkomst.tekort.inwoners.length, consulenten: uitkomst.tekort.consulenten },
    belasting: uitkomst.belasting.map((een) => ({ ...een, naam: namen.get(een.medewerkerId) ?? '' })),
    afweging: [...uitkomst.afweging],
    regels: voorstel.regels.map((regel) => ({
      persoonId: regel.persoonId,
      naam: wie.get(regel.persoonId)?.naam ?? '',
      klasse: nu.get(regel.persoonId)?.klasse ?? null,
      van: regel.van === undefined ? null : (namen.get(regel.van) ?? ''),
      naar: namen.get(regel.naar) ?? '',
      redenen: [...regel.redenen],
      status: regel.status === 'open' && achterhaald(regel) ? 'achterhaald' : regel.status,
      toelichting: regel.toelichting ?? null,
      beslistDoor: regel.beslistDoor ?? null,
    })),
  };
};
