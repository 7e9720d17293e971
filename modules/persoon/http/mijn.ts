/** Knows the routes on which a resident sees what the BRP says of him, and says what is wrong. */
import { err, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import type { Brp } from '../brp/client.ts';
import type { PersoonNietGevonden } from '../domain/persoon.ts';
import { toHeader } from '../domain/wie.ts';
import { storeCorrectie, verklaringenOf } from '../store/terugmelding.ts';
import { haalBrpFeiten } from '../store/verversen.ts';
import { brpRefusals, persoonRefusals } from './refusals.ts';
import { CorrectieSchema, GegevensSchema, OntvangenSchema } from './schema.ts';
import { gegevensView } from './view.ts';

/** A resident is always a person; somebody who is not may not be here. */
const own = (scope: Scope): Result<string, PersoonNietGevonden> =>
  scope.actor.persoonId === undefined ? err({ code: 'PERSOON_NIET_GEVONDEN' }) : ok(scope.actor.persoonId);

const getMijnGegevens = (brp: Brp) =>
  defineRoute({
    method: 'GET',
    url: '/mijn/gegevens',
    samenvatting: 'Wat de Basisregistratie Personen over u zegt, met bron en peilmoment',
    doel: 'eigen-dossier',
    rollen: ['inwoner'],
    response: { 200: GegevensSchema },
    refusals: { ...brpRefusals, ...persoonRefusals },
    handle: async (scope) => {
      const persoonId = own(scope);
      if (!persoonId.ok) return persoonId;
      const feiten = await haalBrpFeiten(scope, brp, persoonId.value);
      if (!feiten.ok) return feiten;
      const verklaringen = await verklaringenOf(scope, persoonId.value);
      return ok({ wie: toHeader(feiten.value, scope.today), ...gegevensView(feiten.value, verklaringen, 'zelf') });
    },
  });

const postCorrectie = defineRoute({
  method: 'POST',
  url: '/mijn/gegevens/correcties',
  samenvatting: 'Meld dat een gegeven niet klopt; de gemeente zoekt het uit',
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  body: CorrectieSchema,
  response: { 201: OntvangenSchema },
  refusals: persoonRefusals,
  handle: async (scope, { body }) => {
    const persoonId = own(scope);
    if (!persoonId.ok) return persoonId;
    const melding = await storeCorrectie(scope, persoonId.value, body);
    return ok({
      ...melding,
      uitleg:
        'Wij hebben uw melding ontvangen. De gemeente zoekt uit wat er klopt. Tot die tijd ziet u allebei: wat in de basisregistratie staat en wat u zegt.',
    });
  },
});

export const mijnRoutes = (brp: Brp) => [getMijnGegevens(brp), postCorrectie];
