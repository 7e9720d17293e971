/** Knows the routes on which staff reads about a person. Each read is recorded; the number and a secret address only on demand. */
import { err, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import Type from 'typebox';
import type { Brp } from '../brp/client.ts';
import type { BrpFeiten } from '../domain/feit.ts';
import { formatLeeftijd } from '../domain/geboortedatum.ts';
import type { Persoon, PersoonNietGevonden } from '../domain/persoon.ts';
import { toHeader } from '../domain/wie.ts';
import { findBrpFeiten } from '../store/feit.ts';
import { huishoudenOf } from '../store/huishouden.ts';
import { findBsn } from '../store/nummer.ts';
import { findPersoon } from '../store/persoon.ts';
import { verklaringenOf } from '../store/terugmelding.ts';
import { haalBrpFeiten } from '../store/verversen.ts';
import { personHeader } from '../store/wie.ts';
import { brpRefusals, persoonRefusals } from './refusals.ts';
import { DossierSchema, PersoonParams, WieSchema } from './schema.ts';
import { gegevensView } from './view.ts';

/** The person, when this actor may read about him; the read is in the record before anything is shown. */
const openPersoon = async (
  scope: Scope,
  persoonId: string,
  gelezen: { readonly soort: 'persoon' | 'bsn'; readonly omschrijving: string },
): Promise<Result<Persoon, PersoonNietGevonden | ZichtbareWeigering>> => {
  const persoon = await findPersoon(scope, persoonId);
  if (persoon === undefined) return err({ code: 'PERSOON_NIET_GEVONDEN' });
  const permitted = permitOr(
    scope.actor,
    scope.doel,
    { soort: 'dossier', handeling: 'inzien', persoonId },
    { code: 'PERSOON_NIET_GEVONDEN' as const },
  );
  if (!permitted.ok) return permitted;
  await record(scope, {
    handeling: 'inzage',
    onderwerp: { soort: gelezen.soort, id: persoonId },
    persoonId,
    omschrijving: gelezen.omschrijving,
  });
  return ok(persoon);
};

const getPersoon = (brp: Brp) =>
  defineRoute({
    method: 'GET',
    url: '/personen/:persoonId',
    samenvatting: 'Een persoon met gegevens uit de BRP en het huishouden, zonder burgerservicenummer',
    doel: 'bijstand-beoordelen',
    rollen: ['consulent', 'toetser'],
    params: PersoonParams,
    response: { 200: DossierSchema },
    refusals: { ...brpRefusals, ...persoonRefusals, ...toegangRefusals },
    handle: async (scope, { params: { persoonId } }) => {
      const opened = await openPersoon(scope, persoonId, {
        soort: 'persoon',
        omschrijving: 'Persoonsgegevens geopend',
      });
      if (!opened.ok) return opened;
      const feiten = await haalBrpFeiten(scope, brp, persoonId);
      if (!feiten.ok) return feiten;
      const verklaringen = await verklaringenOf(scope, persoonId);
      return ok({
        wie: toHeader(feiten.value, scope.today),
        ...gegevensView(feiten.value, verklaringen, 'ander'),
        huishouden: await huishoudenView(scope, feiten.value),
      });
    },
  });

/** For who guides somebody: who it is, and nothing else of the register. From our own tables, so it never waits. */
const getWie = defineRoute({
  method: 'GET',
  url: '/personen/:persoonId/wie',
  samenvatting: 'Wie iemand is, boven aan een pagina: naam, leeftijd en situatie; dit inzien wordt vastgelegd',
  doel: 'begeleiding',
  rollen: ['coach', 'intaker', 'teamleider', 'consulent'],
  params: PersoonParams,
  response: { 200: WieSchema },
  refusals: { ...persoonRefusals, ...toegangRefusals },
  handle: async (scope, { params: { persoonId } }) => {
    const opened = await openPersoon(scope, persoonId, { soort: 'persoon', omschrijving: 'Naam en situatie geopend' });
    return opened.ok ? ok(await personHeader(scope, persoonId)) : opened;
  },
});

const huishoudenView = async (scope: Scope, feiten: BrpFeiten) => {
  const found = await huishoudenOf(scope, feiten);
  const line = (of: Parameters<typeof formatLeeftijd>[0]) => formatLeeftijd(of, scope.today);
  return {
    ...(found.partner && {
      partner: { ...pick(found.partner), leeftijdTekst: line(found.partner.geboortedatum) },
    }),
    kinderen: found.kinderen.map((kind) => ({ ...pick(kind), leeftijdTekst: line(kind.geboortedatum) })),
    medebewoners: found.medebewoners.map((of) => ({
      ...pick(of),
      leeftijdTekst: line(of.geboortedatum),
      geheim: of.geheim,
    })),
  };
};

const pick = ({ persoonId, naam }: { readonly persoonId?: string; readonly naam: string }) => ({
  ...(persoonId === undefined ? {} : { persoonId }),
  naam,
});

const postBsn = defineRoute({
  method: 'POST',
  url: '/personen/:persoonId/bsn',
  samenvatting: 'Het burgerservicenummer van een persoon, op verzoek; staat in het logboek',
  doel: 'bijstand-beoordelen',
  rollen: ['consulent', 'toetser'],
  params: PersoonParams,
  response: { 200: Type.Object({ bsn: Type.Union([Type.String(), Type.Null()]), geheim: Type.Boolean() }) },
  refusals: { ...persoonRefusals, ...toegangRefusals },
  handle: async (scope, { params: { persoonId } }) => {
    const opened = await openPersoon(scope, persoonId, {
      soort: 'bsn',
      omschrijving: 'Burgerservicenummer opgevraagd',
    });
    if (!opened.ok) return opened;
    const feiten = await findBrpFeiten(scope, persoonId);
    return ok({ bsn: (await findBsn(scope, persoonId)) ?? null, geheim: feiten?.geheim ?? true });
  },
});

const postAdres = defineRoute({
  method: 'POST',
  url: '/personen/:persoonId/adres',
  samenvatting: 'Het adres van een persoon, ook als het geheim is; staat in het logboek',
  doel: 'bijstand-beoordelen',
  rollen: ['consulent', 'toetser'],
  params: PersoonParams,
  response: { 200: Type.Object({ regels: Type.Array(Type.String()), geheim: Type.Boolean() }) },
  refusals: { ...persoonRefusals, ...toegangRefusals },
  handle: async (scope, { params: { persoonId } }) => {
    const opened = await openPersoon(scope, persoonId, { soort: 'persoon', omschrijving: 'Adres opgevraagd' });
    if (!opened.ok) return opened;
    const feiten = await findBrpFeiten(scope, persoonId);
    return ok({ regels: [...(feiten?.feiten.adres.waarde?.regels ?? [])], geheim: feiten?.geheim ?? true });
  },
});

export const personenRoutes = (brp: Brp) => [getPersoon(brp), getWie, postBsn, postAdres];
