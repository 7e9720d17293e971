/** Knows the routes of the reader's own inbox. */
import { err, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { defineRoute, download } from '@samenkracht/platform/http';
import type { RefusalMap, Route, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import Type from 'typebox';
import { addressFor } from '../domain/geadresseerde.ts';
import type { BerichtNietGevonden, Lezer, VerzondenBericht } from '../domain/verzonden.ts';
import { drawBericht } from '../pdf/brief.ts';
import { findBericht, listBerichten, markGelezen } from '../store/bericht.ts';
import { findMailadres, removeMailadres, saveMailadres } from '../store/bezorging.ts';
import { AdresSchema, BerichtSchema, berichtView, Id, MijnBerichtregel, mijnRegelView } from './schema.ts';

const nietGevonden: BerichtNietGevonden = { code: 'BERICHT_NIET_GEVONDEN' };

export const berichtNietGevonden: RefusalMap<BerichtNietGevonden> = {
  BERICHT_NIET_GEVONDEN: {
    status: 404,
    titel: 'Bericht niet gevonden',
    uitleg: 'Dit bericht bestaat niet, of het is niet voor u. Ga terug naar uw berichten.',
  },
};
const refusals = { ...toegangRefusals, ...berichtNietGevonden };

const readersOf = (scope: Scope): readonly string[] =>
  [scope.actor.persoonId, ...(scope.actor.namens ?? [])].filter((id) => id !== undefined);

const lezerOf = (scope: Scope, { persoonId }: VerzondenBericht): Lezer =>
  scope.actor.persoonId === persoonId ? 'zelf' : 'vertegenwoordiger';

/** Opens a bericht for its reader, and leaves the receipt. */
const openBericht = async (
  scope: Scope,
  id: string,
): Promise<Result<VerzondenBericht, BerichtNietGevonden | ZichtbareWeigering>> => {
  const bericht = await findBericht(scope, id);
  if (bericht === undefined) return err(nietGevonden);
  const { persoonId } = bericht;
  const permitted = permitOr(
    scope.actor,
    scope.doel,
    { soort: 'bericht', handeling: 'inzien', persoonId },
    nietGevonden,
  );
  if (!permitted.ok) return permitted;
  const lezer = lezerOf(scope, bericht);
  await markGelezen(scope, id, scope.actor.persoonId ?? scope.actor.id, lezer);
  if (lezer === 'vertegenwoordiger') {
    await record(scope, { handeling: 'inzage', onderwerp: { soort: 'bericht', id }, persoonId });
  }
  return ok(bericht);
};

const list = defineRoute({
  method: 'GET',
  url: '/mijn/berichten',
  samenvatting: 'Uw berichten, de nieuwste eerst',
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  response: { 200: Type.Object({ berichten: Type.Array(MijnBerichtregel), ongelezen: Type.Integer({ minimum: 0 }) }) },
  refusals: {},
  handle: async (scope) => {
    const lezerId = scope.actor.persoonId ?? scope.actor.id;
    const berichten = (await listBerichten(scope, readersOf(scope))).map((one) => mijnRegelView(one, lezerId));
    return ok({ berichten, ongelezen: berichten.filter(({ gelezen }) => !gelezen).length });
  },
});

const open = defineRoute({
  method: 'GET',
  url: '/mijn/berichten/:berichtId',
  samenvatting: 'Een bericht openen; het telt daarna als gelezen',
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  params: Type.Object({ berichtId: Id }),
  response: { 200: BerichtSchema },
  refusals,
  handle: async (scope, { params }) => {
    const opened = await openBericht(scope, params.berichtId);
    return opened.ok ? ok(berichtView(opened.value)) : opened;
  },
});

const pdf = defineRoute({
  method: 'GET',
  url: '/mijn/berichten/:berichtId/pdf',
  samenvatting: 'Een bericht als brief (toegankelijke pdf)',
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  params: Type.Object({ berichtId: Id }),
  response: { 200: Type.Unsafe<unknown>({ type: 'string', format: 'binary' }) },
  refusals,
  handle: async (scope, { params }) => {
    const opened = await openBericht(scope, params.berichtId);
    if (!opened.ok) return opened;
    const { inhoud, geadresseerde } = opened.value;
    const bytes = await drawBericht(inhoud, addressFor(geadresseerde, lezerOf(scope, opened.value)));
    return ok(
      download({
        bytes,
        naam: `${inhoud.soort.replaceAll(' ', '-')}-${inhoud.dagtekening}.pdf`,
        type: 'application/pdf',
      }),
    );
  },
});

type AdresOngeldig = { readonly code: 'MAILADRES_ONGELDIG' };
const adresRefusals: RefusalMap<AdresOngeldig> = {
  MAILADRES_ONGELDIG: {
    status: 422,
    titel: 'Dit e-mailadres klopt niet',
    uitleg: 'Kijk het e-mailadres na. Het ziet eruit als naam@voorbeeld.nl. Uw oude adres blijft staan.',
  },
};

const adres = defineRoute({
  method: 'GET',
  url: '/mijn/berichtadres',
  samenvatting: 'Het e-mailadres waarop u hoort dat er een bericht is',
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  response: { 200: AdresSchema },
  refusals: {},
  handle: async (scope) =>
    ok({ mailadres: (await findMailadres(scope, scope.actor.persoonId ?? scope.actor.id)) ?? null }),
});

const zetAdres = defineRoute({
  method: 'PUT',
  url: '/mijn/berichtadres',
  samenvatting: 'Het e-mailadres zetten of weghalen',
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  body: AdresSchema,
  response: { 200: AdresSchema },
  refusals: adresRefusals,
  handle: async (scope, { body }) => {
    const persoonId = scope.actor.persoonId ?? scope.actor.id;
    const mailadres = body.mailadres?.trim() ?? null;
    if (mailadres === null) await removeMailadres(scope, persoonId);
    else if (mailadres.length > 254 || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mailadres))
      return err({ code: 'MAILADRES_ONGELDIG' as const });
    else await saveMailadres(scope, persoonId, mailadres);
    return ok({ mailadres });
  },
});

export const mijnRoutes: readonly Route[] = [list, open, pdf, adres, zetAdres];
