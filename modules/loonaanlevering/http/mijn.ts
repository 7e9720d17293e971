/** Knows the routes on which a resident sees which employers deliver his pay, consents to it, and takes that back as easily. */
import { err, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { geldendeVerklaring } from '../domain/verklaring.ts';
import { findMijnWerkgevers, heeftToestemming, revokeToestemming, zoekWerkgevers } from '../store/mijn.ts';
import { findWerkgever, insertGrondslag } from '../store/werkgever.ts';
import { Dag, Id, OfNiets } from './rapport.ts';

const nietGevonden = { code: 'TOESTEMMING_NIET_GEVONDEN' } as const;

const Zin = Type.Array(Type.String());
const Verklaring = Type.Object(
  { versie: Type.String(), nl: Zin, en: Zin },
  { description: 'de woorden waarmee u toestemming geeft; stuur de versie mee die u las' },
);

const Werkgevers = Type.Object({
  werkgevers: Type.Array(
    Type.Object({
      werkgeverId: Id,
      naam: Type.String(),
      laatste: OfNiets(Dag),
      toestemmingVanaf: OfNiets(Dag),
    }),
  ),
  verklaring: Verklaring,
});

const Gevonden = Type.Object({
  gevonden: Type.Array(Type.Object({ werkgeverId: Id, naam: Type.String(), opGrondVanWet: Type.Boolean() }), {
    description: 'werkgevers die loon kunnen doorgeven en zo heten; ten hoogste tien',
  }),
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
  verklaring: verklaringView(),
});

const verklaringView = () => {
  const { versie, nl, en } = geldendeVerklaring();
  return { versie, nl: [...nl], en: [...en] };
};

const getWerkgevers = defineRoute({
  ...basis,
  method: 'GET',
  url: '/mijn/werkgevers',
  samenvatting:
    'Welke werkgevers uw loon aan de gemeente doorgeven, en waarvoor u toestemming gaf; en zoek er een op naam',
  query: Type.Object({ werkgever: Type.Optional(Type.String({ minLength: 3, maxLength: 100 })) }),
  response: { 200: Type.Intersect([Werkgevers, Gevonden]) },
  handle: async (scope, { query }) => {
    const eigen = ownId(scope, 'inzien');
    if (!eigen.ok) return eigen;
    const gevonden = query.werkgever === undefined ? [] : await zoekWerkgevers(scope, query.werkgever.trim());
    return ok({ ...(await shown(scope, eigen.value)), gevonden: [...gevonden] });
  },
});

const postToestemming = defineRoute({
  ...basis,
  method: 'POST',
  url: '/mijn/werkgevers/toestemmingen',
  samenvatting: 'Geef toestemming dat deze werkgever uw loon aan de gemeente doorgeeft',
  body: Type.Object({
    werkgeverId: Id,
    verklaring: Type.String({ maxLength: 40, description: 'de versie die u las' }),
  }),
  response: { 201: Werkgevers },
  refusals: {
    ...basis.refusals,
    WERKGEVER_NIET_AANGESLOTEN: {
      status: 404,
      titel: 'Deze werkgever kan uw loon niet doorgeven',
      uitleg: 'Zoek uw werkgever opnieuw. Staat hij er niet bij? Geef uw loon dan zelf door.',
    },
    VERKLARING_VERANDERD: {
      status: 409,
      titel: 'De tekst is intussen veranderd',
      uitleg: 'Lees de tekst opnieuw en geef daarna toestemming. Er is nog niets vastgelegd.',
    },
  },
  handle: async (scope, { body }) => {
    const { werkgeverId } = body;
    const eigen = ownId(scope, 'wijzigen');
    if (!eigen.ok) return eigen;
    const { versie } = geldendeVerklaring();
    if (body.verklaring !== versie) return err({ code: 'VERKLARING_VERANDERD' } as const);
    const werkgever = await findWerkgever(scope, werkgeverId);
    if (werkgever === undefined || werkgever.ingetrokkenOp !== undefined)
      return err({ code: 'WERKGEVER_NIET_AANGESLOTEN' } as const);
    if (!(await heeftToestemming(scope, werkgeverId, eigen.value))) {
      const toelichting = `door de inwoner gegeven in het portaal, verklaring ${versie}`;
      const grondslag = { soort: 'toestemming', persoonId: eigen.value, toelichting, vanaf: scope.today } as const;
      await insertGrondslag(scope, werkgeverId, grondslag, versie);
    }
    return ok(await shown(scope, eigen.value));
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

export const mijnWerkgeverRoutes = [getWerkgevers, postToestemming, postIntrekking];
