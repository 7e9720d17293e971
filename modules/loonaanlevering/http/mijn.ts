/** Knows the routes on which a resident sees which employers deliver his pay, and takes back a consent as easily as he gave it. */
import { err, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { findMijnWerkgevers, revokeToestemming } from '../store/mijn.ts';
import { Dag, Id, OfNiets } from './rapport.ts';

const nietGevonden = { code: 'TOESTEMMING_NIET_GEVONDEN' } as const;

const Werkgevers = Type.Object({
  werkgevers: Type.Array(
    Type.Object({
      werkgeverId: Id,
      naam: Type.String(),
      laatste: OfNiets(Dag),
      toestemmingVanaf: OfNiets(Dag),
    }),
  ),
});

const basis = {
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  response: { 200: Werkgevers },
  refusals: {
    ...toegangRefusals,
    TOESTEMMING_NIET_GEVONDEN: {
      status: 404,
      titel: 'Er is geen toestemming om in te trekken',
      uitleg: 'U hebt bij deze werkgever geen toestemming die nog geldt. Klopt dat niet? Bel de gemeente.',
    },
  },
} as const;

/** Only of himself: who acts for another asks the municipality. */
const ownId = (
  scope: Scope,
  handeling: 'inzien' | 'wijzigen',
): Result<string, ZichtbareWeigering | typeof nietGevonden> => {
  const { persoonId } = scope.actor;
  if (persoonId === undefined) return err(nietGevonden);
  const mag = permitOr(scope.actor, scope.doel, { soort: 'inkomsten', handeling, persoonId }, nietGevonden);
  return mag.ok ? ok(persoonId) : mag;
};

const shown = async (scope: Scope, persoonId: string) => ({
  werkgevers: (await findMijnWerkgevers(scope, persoonId)).map(({ werkgeverId, naam, laatste, toestemming }) => ({
    werkgeverId,
    naam,
    laatste: laatste ?? null,
    toestemmingVanaf: toestemming?.vanaf ?? null,
  })),
});

const getWerkgevers = defineRoute({
  ...basis,
  method: 'GET',
  url: '/mijn/werkgevers',
  samenvatting: 'Welke werkgevers uw loon aan de gemeente doorgeven, en waarvoor u toestemming gaf',
  handle: async (scope) => {
    const eigen = ownId(scope, 'inzien');
    return eigen.ok ? ok(await shown(scope, eigen.value)) : eigen;
  },
});

const postIntrekking = defineRoute({
  ...basis,
  method: 'POST',
  url: '/mijn/werkgevers/:werkgeverId/intrekking',
  samenvatting: 'Trek uw toestemming in: van deze werkgever gebruiken wij daarna geen loon meer op die grond',
  params: Type.Object({ werkgeverId: Id }),
  handle: async (scope, { params: { werkgeverId } }) => {
    const eigen = ownId(scope, 'wijzigen');
    if (!eigen.ok) return eigen;
    return (await revokeToestemming(scope, werkgeverId, eigen.value))
      ? ok(await shown(scope, eigen.value))
      : err(nietGevonden);
  },
});

export const mijnWerkgeverRoutes = [getWerkgevers, postIntrekking];
