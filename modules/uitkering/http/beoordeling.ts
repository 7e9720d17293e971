/** Knows the routes on which a consulent assesses an application: facts, weighings and a proposal. */
import { type Day, err, ok, parseDay, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Refusal, RefusalMap, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { documentsOf, openFor, type Zaak, type ZaakRefusal, zaakRefusals } from '@samenkracht/zaak';
import { Type } from 'typebox';
import type { Dossier } from '../domain/dossier.ts';
import { feitbronnen } from '../domain/feit.ts';
import { checkAfweging, checkFeit, type FeitRefusal } from '../domain/feitcontrole.ts';
import { findBesluit, proposeBesluit } from '../store/besluit.ts';
import { loadZaakbeeld, type Zaakbeeld } from '../store/dossier.ts';
import { appendFeiten, type NieuwFeit } from '../store/feit.ts';
import { voorstellenOf } from '../store/voorstel.ts';
import { Dag, Id, oneOf, Waarde } from './aanvraag.schema.ts';
import { feitRefusals, voorstelRefusals } from './beoordeling.refusals.ts';
import { Aard, BeoordelingSchema, VoorstelSchema, ZaakParams } from './beoordeling.schema.ts';
import { beoordelingView, voorstelView } from './beoordeling.view.ts';

type ZaakAfgedaan = { readonly code: 'ZAAK_AFGEDAAN' } & Refusal;
const zaakAfgedaan: RefusalMap<ZaakAfgedaan> = {
  ZAAK_AFGEDAAN: {
    status: 409,
    titel: 'Deze zaak is afgedaan',
    uitleg: 'Er is al een besluit. Leg een wijziging vast bij de uitkering, of open een nieuwe zaak.',
  },
};

const present = async (scope: Scope, zaak: Zaak) => {
  const [voorstel] = await voorstellenOf(scope, zaak.id);
  return beoordelingView(await loadZaakbeeld(scope, zaak), voorstel, await findBesluit(scope, zaak.id), scope.actor);
};

/** Only an application for bijstand is judged here; another kind of zaak has a judgement of its own, or none. */
const openAanvraag = async (
  scope: Scope,
  zaakId: string,
  handeling: 'inzien' | 'wijzigen',
): Promise<Result<Zaak, ZaakRefusal | ZichtbareWeigering>> => {
  const opened = await openFor(scope, zaakId, handeling);
  return opened.ok && opened.value.soort !== 'aanvraag bijstand' ? err({ code: 'ZAAK_NIET_GEVONDEN' }) : opened;
};

/** The zaak, as long as nothing is decided on it. */
const openUndecided = async (
  scope: Scope,
  zaakId: string,
): Promise<Result<Zaakbeeld, ZaakRefusal | ZichtbareWeigering | ZaakAfgedaan>> => {
  const opened = await openAanvraag(scope, zaakId, 'wijzigen');
  if (!opened.ok) return opened;
  if (opened.value.status === 'afgedaan') return err({ code: 'ZAAK_AFGEDAAN' });
  return ok(await loadZaakbeeld(scope, opened.value));
};

const getBeoordeling = defineRoute({
  method: 'GET',
  url: '/zaken/:zaakId/beoordeling',
  samenvatting:
    'Alles voor de beoordeling: gegevens met bron, oordeel per artikel, bedrag met uitleg, afwegingen, voorstel',
  doel: 'bijstand-beoordelen',
  rollen: ['consulent', 'toetser'],
  params: ZaakParams,
  response: { 200: BeoordelingSchema },
  refusals: { ...zaakRefusals, ...toegangRefusals },
  handle: async (scope, { params }) => {
    const opened = await openAanvraag(scope, params.zaakId, 'inzien');
    return opened.ok ? ok(await present(scope, opened.value)) : opened;
  },
});

/** What a fact rests on lies in the same zaak, where whoever assesses may open it. */
const checkBewijs = async (
  scope: Scope,
  zaakId: string,
  { feit, documentId }: { readonly feit: string; readonly documentId?: string },
): Promise<Result<void, FeitRefusal>> => {
  if (documentId === undefined) return ok(undefined);
  const documenten = await documentsOf(scope, zaakId);
  const melding = 'Dit document hoort niet bij deze zaak. Kies een document uit de lijst.';
  return documenten.some(({ id }) => id === documentId) ? ok(undefined) : err({ code: 'FEIT_ONJUIST', feit, melding });
};

/** The fact that a new one takes the place of, and since when it holds. */
const placeOf = (dossier: Dossier, naam: string, vanaf: Day | undefined): Pick<NieuwFeit, 'geldig' | 'vervangt'> => {
  const huidig = dossier.feiten.find((feit) => feit.naam === naam);
  const from = vanaf ?? huidig?.geldig.from ?? dossier.feiten[0]?.geldig.from ?? dossier.aanvraagdag;
  // a fact that holds from a later day stands beside the earlier one; otherwise it replaces it
  return huidig === undefined || from > huidig.geldig.from
    ? { geldig: { from, until: undefined } }
    : { geldig: { from, until: undefined }, vervangt: huidig.id };
};

const postFeit = defineRoute({
  method: 'POST',
  url: '/zaken/:zaakId/feiten',
  samenvatting: 'Leg een gegeven vast met zijn bron; een eerder gegeven blijft bewaard',
  doel: 'bijstand-beoordelen',
  rollen: ['consulent'],
  params: ZaakParams,
  body: Type.Object({
    feit: Type.String({ maxLength: 120, description: 'naam van het gegeven, zoals in de beoordeling' }),
    waarde: Waarde,
    bron: oneOf(
      feitbronnen.filter((bron) => bron !== 'BRP'),
      'waar u het gegeven vandaan heeft',
    ),
    documentId: Type.Optional(Id),
    geldigVan: Type.Optional(Dag),
    toelichting: Type.Optional(Type.String({ maxLength: 500 })),
  }),
  response: { 200: BeoordelingSchema },
  refusals: { ...zaakRefusals, ...toegangRefusals, ...zaakAfgedaan, ...feitRefusals },
  handle: async (scope, { params, body }) => {
    const opened = await openUndecided(scope, params.zaakId);
    if (!opened.ok) return opened;
    const { zaak, dossier } = opened.value;
    const checked = checkFeit(body.feit, body.waarde, { vandaag: scope.today, meldingsdag: dossier.meldingsdag });
    if (!checked.ok) return checked;
    const bewijs = await checkBewijs(scope, zaak.id, body);
    if (!bewijs.ok) return bewijs;
    await appendFeiten(scope, [
      {
        betreftSoort: 'huishouden',
        betreft: zaak.persoonId,
        naam: body.feit,
        waarde: checked.value,
        bron: body.bron,
        ...placeOf(dossier, body.feit, body.geldigVan === undefined ? undefined : parseDay(body.geldigVan)),
        ...(body.documentId === undefined ? {} : { bronVerwijzing: body.documentId }),
        ...(body.toelichting === undefined ? {} : { toelichting: body.toelichting }),
      },
    ]);
    return ok(await present(scope, zaak));
  },
});

const postAfweging = defineRoute({
  method: 'POST',
  url: '/zaken/:zaakId/afwegingen',
  samenvatting: 'Weeg een open punt, met een geschreven reden die in het besluit komt',
  doel: 'bijstand-beoordelen',
  rollen: ['consulent'],
  params: ZaakParams,
  body: Type.Object({
    afweging: Type.String({ maxLength: 120, description: 'naam van de afweging, zoals in de beoordeling' }),
    keuze: Type.String({ maxLength: 60 }),
    motivering: Type.String({
      minLength: 10,
      maxLength: 1000,
      description: 'de reden, zo geschreven dat de inwoner hem kan lezen',
    }),
  }),
  response: { 200: BeoordelingSchema },
  refusals: { ...zaakRefusals, ...toegangRefusals, ...zaakAfgedaan, ...feitRefusals },
  handle: async (scope, { params, body }) => {
    const opened = await openUndecided(scope, params.zaakId);
    if (!opened.ok) return opened;
    const { zaak, dossier, beoordeling } = opened.value;
    const checked = checkAfweging(beoordeling.afwegingen, body.afweging, body.keuze);
    if (!checked.ok) return checked;
    await appendFeiten(scope, [
      {
        betreftSoort: 'huishouden',
        betreft: zaak.persoonId,
        naam: body.afweging,
        waarde: { keuze: body.keuze, motivering: body.motivering.trim() },
        bron: 'consulent',
        ...placeOf(dossier, body.afweging, undefined),
      },
    ]);
    return ok(await present(scope, zaak));
  },
});

const postVoorstel = defineRoute({
  method: 'POST',
  url: '/zaken/:zaakId/voorstellen',
  samenvatting: 'Stel een besluit voor aan een collega; bedragen en gronden worden vastgelegd zoals ze nu zijn',
  doel: 'bijstand-beoordelen',
  rollen: ['consulent'],
  params: ZaakParams,
  body: Type.Object({
    aard: Aard,
    toelichting: Type.String({ maxLength: 1000, description: 'voor de collega die meekijkt' }),
  }),
  response: { 201: VoorstelSchema },
  refusals: { ...zaakRefusals, ...toegangRefusals, ...voorstelRefusals },
  handle: async (scope, { params, body }) => {
    const opened = await openAanvraag(scope, params.zaakId, 'wijzigen');
    if (!opened.ok) return opened;
    const permitted = permitOr(
      scope.actor,
      scope.doel,
      { soort: 'besluit', handeling: 'voorstellen', persoonId: opened.value.persoonId },
      { code: 'ZAAK_NIET_GEVONDEN' } as const,
    );
    if (!permitted.ok) return permitted;
    const proposed = await proposeBesluit(scope, opened.value, body.aard, body.toelichting);
    return proposed.ok ? ok(voorstelView(proposed.value, scope.actor)) : proposed;
  },
});

export const beoordelingRoutes = [getBeoordeling, postFeit, postAfweging, postVoorstel];
