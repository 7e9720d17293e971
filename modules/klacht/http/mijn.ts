/** Knows the routes of who is not satisfied: send it, see how it goes, say that it is solved. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import type { Klacht, Klachtweigering } from '../domain/klacht.ts';
import { settleOwn, submitKlacht } from '../store/behandelen.ts';
import { findInstelling } from '../store/instelling.ts';
import { findKlacht, klachtenOf } from '../store/klacht.ts';
import { mijnView } from './beeld.ts';
import { KlachtParams, MijnKlacht, MijnKlachten, NieuweKlacht } from './schema.ts';
import { klachtRefusals } from './weigeringen.ts';

const eigen = {
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  refusals: { ...klachtRefusals, ...toegangRefusals },
} as const;
const nietGevonden = { code: 'KLACHT_NIET_GEVONDEN' } as const;

const open = async (
  scope: Scope,
  id: string,
  handeling: 'inzien' | 'wijzigen',
): Promise<Result<Klacht, Klachtweigering | ZichtbareWeigering>> => {
  const klacht = await findKlacht(scope, id);
  if (klacht === undefined) return err(nietGevonden);
  const onderwerp = { soort: 'klacht', handeling, persoonId: klacht.persoonId } as const;
  const mag = permitOr(scope.actor, scope.doel, onderwerp, nietGevonden);
  return mag.ok ? ok(klacht) : mag;
};

const view = async (scope: Scope, id: string) => {
  const klacht = await findKlacht(scope, id);
  return klacht === undefined ? err(nietGevonden) : ok(mijnView(klacht, await findInstelling(scope)));
};

const getMijn = defineRoute({
  ...eigen,
  refusals: {},
  method: 'GET',
  url: '/mijn/klachten',
  samenvatting: 'Uw klachten, en waarover een klacht kan gaan',
  response: { 200: MijnKlachten },
  handle: async (scope) => {
    const instelling = await findInstelling(scope);
    const klachten = await klachtenOf(scope, scope.actor.persoonId ?? '');
    return ok({ themas: [...instelling.themas], klachten: klachten.map((een) => mijnView(een, instelling)) });
  },
});

const postMijn = defineRoute({
  ...eigen,
  method: 'POST',
  url: '/mijn/klachten',
  samenvatting: 'Zeg dat u niet tevreden bent over hoe wij met u omgingen (artikel 9:1 Awb)',
  body: NieuweKlacht,
  response: { 201: MijnKlacht },
  handle: async (scope, { body }) => {
    const persoonId = scope.actor.persoonId ?? '';
    const onderwerp = { soort: 'klacht', handeling: 'indienen', persoonId } as const;
    const mag = permitOr(scope.actor, scope.doel, onderwerp, nietGevonden);
    if (!mag.ok) return mag;
    const gedaan = await submitKlacht(scope, {
      persoonId,
      thema: body.thema,
      omschrijving: body.omschrijving,
      voorgevallenOp: body.voorgevallenOp as Day | undefined,
      overWie: body.overWie,
      wilGehoordWorden: body.wilGehoordWorden,
    });
    return gedaan.ok ? view(scope, gedaan.value) : gedaan;
  },
});

const getEen = defineRoute({
  ...eigen,
  method: 'GET',
  url: '/mijn/klachten/:klachtId',
  samenvatting: 'Een van uw klachten: wie hem behandelt, tot wanneer, en het antwoord',
  params: KlachtParams,
  response: { 200: MijnKlacht },
  handle: async (scope, { params }) => {
    const opened = await open(scope, params.klachtId, 'inzien');
    return opened.ok ? ok(mijnView(opened.value, await findInstelling(scope))) : opened;
  },
});

const postOpgelost = defineRoute({
  ...eigen,
  method: 'POST',
  url: '/mijn/klachten/:klachtId/oplossing',
  samenvatting: 'Het is opgelost: wij hoeven niets meer te doen (artikel 9:5 Awb)',
  params: KlachtParams,
  response: { 200: MijnKlacht },
  handle: async (scope, { params }) => {
    const opened = await open(scope, params.klachtId, 'wijzigen');
    if (!opened.ok) return opened;
    const gedaan = await settleOwn(scope, params.klachtId);
    return gedaan.ok ? view(scope, params.klachtId) : gedaan;
  },
});

export const mijnKlachtRoutes = [getMijn, postMijn, getEen, postOpgelost];
