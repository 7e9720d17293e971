/** Knows the routes of what could help somebody: the list with its reasons, what his coach did with it, and what counts in this municipality. */
import { type Day, day, err, ok } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { findPersoon } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { type Static, Type } from 'typebox';
import { findGewichten, insertGewichten } from '../store/gewicht.ts';
import { refer } from '../store/toelaten.ts';
import { rankFor } from '../store/voorstel.ts';
import { insertVoorstelbesluit } from '../store/voorstelbesluit.ts';
import { gewichtenView, voorstellenView } from './voorstelbeeld.ts';
import type { Behoefte as BehoefteSchema } from './voorstelschema.ts';
import {
  Behoefte,
  BesluitInvoer,
  GewichtenInvoer,
  GewichtenSchema,
  LijstSchema,
  PersoonParams,
} from './voorstelschema.ts';
import { alleRefusals, beheerRefusals, mayBeheer, mayDeelname, nietGevonden } from './weigeringen.ts';

const Vraag = Type.Object({ behoefte: Behoefte });
const VOORSTEL_VERVALLEN = {
  status: 409,
  titel: 'Dit staat niet meer in de lijst',
  uitleg: 'Er is intussen iets veranderd. Laad de pagina opnieuw en kijk wat er nu past.',
} as const;
const TERUG_TE_VROEG = {
  status: 422,
  titel: 'Deze dag is al voorbij',
  uitleg: 'Kies een dag na vandaag om er weer naar te kijken, of laat de dag leeg.',
} as const;

const openPersoon = async (scope: Scope, handeling: 'inzien' | 'indienen', persoonId: string) => {
  const mag = mayDeelname(scope, handeling, persoonId);
  if (!mag.ok) return mag;
  return (await findPersoon(scope, persoonId)) === undefined ? err(nietGevonden) : ok(persoonId);
};

const postVoorstel = defineRoute({
  ...{ doel: 'begeleiding', rollen: ['coach', 'intaker', 'teamleider', 'consulent'], refusals: alleRefusals },
  method: 'POST',
  url: '/personen/:persoonId/aanbodvoorstel',
  samenvatting: 'Wat deze inwoner kan helpen, het best passende eerst, met de redenen; dit inzien wordt vastgelegd',
  params: PersoonParams,
  body: Vraag,
  response: { 200: LijstSchema },
  handle: async (scope, { params: { persoonId }, body: { behoefte } }) => {
    const opened = await openPersoon(scope, 'inzien', persoonId);
    if (!opened.ok) return opened;
    await record(scope, { handeling: 'inzage', onderwerp: { soort: 'verwijzing', id: persoonId }, persoonId });
    return ok(await voorstellenView(scope, persoonId, behoefte));
  },
});

const postMijnVoorstel = defineRoute({
  ...{ doel: 'eigen-dossier', rollen: ['inwoner'], refusals: alleRefusals },
  method: 'POST',
  url: '/mijn/aanbodvoorstel',
  samenvatting: 'Wat u kan helpen, het best passende eerst: dezelfde lijst als uw coach ziet',
  body: Vraag,
  response: { 200: LijstSchema },
  handle: async (scope, { body: { behoefte } }) => {
    const persoonId = scope.actor.persoonId ?? '';
    const mag = mayDeelname(scope, 'inzien', persoonId);
    return mag.ok ? ok(await voorstellenView(scope, persoonId, behoefte)) : mag;
  },
});

type Invoer = Static<typeof BesluitInvoer>;

/** What was suggested, with its place: computed again, so that the grounds are those of the list and not of who asks. */
const findVoorstel = async (
  scope: Scope,
  persoonId: string,
  { soort, id, behoefte }: Pick<Invoer, 'soort' | 'id'> & { behoefte: Static<typeof BehoefteSchema> },
) => {
  const { voorstellen } = await rankFor(scope, persoonId, behoefte);
  const at = voorstellen.findIndex(({ kandidaat }) => kandidaat.soort === soort && kandidaat.id === id);
  const voorstel = voorstellen[at];
  return voorstel === undefined ? err({ code: 'VOORSTEL_VERVALLEN' } as const) : ok({ voorstel, plaats: at + 1 });
};

const postBesluit = defineRoute({
  ...{ doel: 'begeleiding', rollen: ['coach'] },
  refusals: { ...alleRefusals, VOORSTEL_VERVALLEN, TERUG_TE_VROEG },
  method: 'POST',
  url: '/personen/:persoonId/aanbodbesluiten',
  samenvatting: 'Kies een voorstel, dan is de inwoner verwezen, of doe het nu niet, met de reden die hij leest',
  params: PersoonParams,
  body: BesluitInvoer,
  response: { 201: Type.Object({ verwijzingId: Type.Union([Type.String(), Type.Null()]) }) },
  handle: async (scope, { params: { persoonId }, body }) => {
    const opened = await openPersoon(scope, 'indienen', persoonId);
    if (!opened.ok) return opened;
    const { besluit } = body;
    const terugOp: Day | undefined =
      besluit.soort === 'niet nu' && besluit.terugOp !== undefined ? day(besluit.terugOp) : undefined;
    if (terugOp !== undefined && terugOp <= scope.today) return err({ code: 'TERUG_TE_VROEG' } as const);
    const gevonden = await findVoorstel(scope, persoonId, body);
    if (!gevonden.ok) return gevonden;
    const basis = { persoonId, ...gevonden.value };
    if (besluit.soort === 'niet nu') {
      await insertVoorstelbesluit(scope, { ...basis, besluit: 'niet nu', reden: besluit.reden, terugOp });
      return ok({ verwijzingId: null });
    }
    const { doel, wachtlijst } = besluit;
    const verwezen =
      body.soort === 'programma'
        ? undefined
        : await refer(scope, { persoonId, instrumentId: body.id }, { doel, wachtlijst });
    if (verwezen?.ok === false) return verwezen;
    const verwijzingId = verwezen?.value.id;
    await insertVoorstelbesluit(scope, { ...basis, besluit: 'gekozen', reden: doel, verwijzingId });
    return ok({ verwijzingId: verwijzingId ?? null });
  },
});

const beheer = { doel: 'contractbeheer', rollen: ['contractmanager', 'beleidsmedewerker'] } as const;
const { AANBIEDER_NIET_GEVONDEN, VERSIE_IN_VERLEDEN } = beheerRefusals;

const getGewichten = defineRoute({
  ...beheer,
  refusals: { ...toegangRefusals, AANBIEDER_NIET_GEVONDEN },
  method: 'GET',
  url: '/aanbodgewichten',
  samenvatting: 'Wat telt in deze gemeente als er iets wordt voorgesteld, in punten',
  response: { 200: GewichtenSchema },
  handle: async (scope) => {
    const mag = mayBeheer(scope, 'inzien');
    return mag.ok ? ok(gewichtenView(await findGewichten(scope))) : mag;
  },
});

const postGewichten = defineRoute({
  ...beheer,
  rollen: ['beleidsmedewerker'],
  refusals: { ...toegangRefusals, AANBIEDER_NIET_GEVONDEN, VERSIE_IN_VERLEDEN },
  method: 'POST',
  url: '/aanbodgewichten',
  samenvatting: 'Leg vast wat er vanaf een dag telt, met waarom; wat gold blijft staan',
  body: GewichtenInvoer,
  response: { 201: GewichtenSchema },
  handle: async (scope, { body }) => {
    const mag = mayBeheer(scope, 'wijzigen');
    if (!mag.ok) return mag;
    const vanaf = day(body.vanaf);
    if (vanaf < scope.today) return err({ code: 'VERSIE_IN_VERLEDEN' } as const);
    await insertGewichten(scope, { ...body, vanaf });
    return ok(gewichtenView(await findGewichten(scope)));
  },
});

export const voorstelRoutes = [postVoorstel, postMijnVoorstel, postBesluit, getGewichten, postGewichten];
