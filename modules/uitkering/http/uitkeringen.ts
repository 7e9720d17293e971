/** Knows the routes on which staff read an uitkering and enter a payslip for an earlier month. */

import { addToMonth, cents, err, type Month, monthOf, monthsIn, ok, type Result } from '@samenkracht/core';
import { record, recordMany } from '@samenkracht/logboek';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { HOOGSTE_NETTO } from '../domain/inkomst.ts';
import { dagenMetRecht } from '../domain/maandfeiten.ts';
import { beslotenMinBetaald, totaalVan } from '../domain/overzicht.ts';
import { voerLoonstrookIn } from '../jobs/opgave.ts';
import { leescode } from '../jobs/strookmelding.ts';
import { isGestuurd } from '../store/loonstrook.ts';
import {
  findUitkering,
  findUitkeringOf,
  findUitkeringVanZaak,
  lockUitkering,
  type Uitkering,
} from '../store/lopend.ts';
import { closeUitzonderingen, findOpenOf, type Openstaand } from '../store/uitzondering.ts';
import { storeVorderingbeoordeling, vorderingenOf } from '../store/vordering.ts';
import { monthWithRight } from './eigenuitkering.ts';
import { Loonstrooksoort, loonstrookRefusals, parseLoonstrooksoort } from './loonstrooksoort.ts';
import { herzieningView, inkomstenmaandView } from './maandbeeld.ts';
import { HerzieningSchema, Id, Maand, OfNiets, oneOf } from './maandschema.ts';
import {
  meldingRefusals,
  nietGestuurdRefusals,
  type UitkeringNietGevonden,
  uitkeringRefusals,
  vorderingRefusals,
} from './maandweigeringen.ts';
import {
  hiddenIban,
  openBeeld,
  prognoseView,
  schuldenView,
  specificatieView,
  uitzonderingenVan,
  versieView,
} from './uitkeringbeeld.ts';
import { UitkeringSchema } from './uitkeringschema.ts';
import { aankomendView } from './wijzigingbeeld.ts';

const UitkeringParams = Type.Object({ uitkeringId: Id });
const refusals = { ...uitkeringRefusals, ...toegangRefusals };

/** The uitkering, when this actor may do this with it. That staff looked is written down for each of the two people. */
export const openFor = async (
  scope: Scope,
  uitkering: Uitkering | undefined,
  soort: 'uitkering' | 'inkomsten',
  handeling: 'inzien' | 'wijzigen',
  gelezen = 'maanden en berekening van de uitkering',
): Promise<Result<Uitkering, UitkeringNietGevonden | ZichtbareWeigering>> => {
  if (uitkering === undefined) return err({ code: 'UITKERING_NIET_GEVONDEN' });
  const { persoonId, partnerId } = uitkering;
  const permitted = permitOr(scope.actor, scope.doel, { soort, handeling, persoonId }, {
    code: 'UITKERING_NIET_GEVONDEN',
  } as const);
  if (!permitted.ok) return permitted;
  const personen = partnerId === undefined ? [persoonId] : [persoonId, partnerId];
  await recordMany(
    scope,
    personen.map((wie) => ({
      handeling: handeling === 'inzien' ? 'inzage' : 'wijziging',
      onderwerp: { soort: 'uitkering', id: uitkering.id },
      persoonId: wie,
      omschrijving: handeling === 'inzien' ? gelezen : 'inkomsten bij de uitkering',
    })),
  );
  return ok(uitkering);
};

/** What is wrong by the facts of now, and what was found before and still waits: each once, with the page where it is resolved. */
export const metNummers = (
  nu: readonly { readonly code: string; readonly maand: Month | null; readonly uitleg: string }[],
  open: readonly Openstaand[],
) => {
  const sleutel = ({ code, maand }: { readonly code: string; readonly maand: Month | null }) => `${code} ${maand}`;
  const bekend = new Set(open.map(sleutel));
  return [
    ...open.map(({ id, code, maand, uitleg }) => ({ code, maand, uitleg, uitzonderingId: id })),
    ...nu.filter((een) => !bekend.has(sleutel(een))).map((een) => ({ ...een, uitzonderingId: null })),
  ];
};

const uitkeringView = async (scope: Scope, uitkering: Uitkering) => {
  const beeld = await openBeeld(scope, uitkering);
  const { dossier, overzichten, saldi, boekingen, vorderingen, blikken } = beeld;
  const medewerker = { persoonId: undefined, today: scope.today };
  const betaald = new Set(overzichten.map(({ maand }) => maand));
  const maanden = [];
  for (const overzicht of overzichten) {
    maanden.push({
      ...specificatieView(boekingen, overzicht),
      versies: overzicht.versies.map(versieView),
      inkomsten: inkomstenmaandView(dossier, overzicht.maand, medewerker),
    });
  }
  const open = monthsIn(uitkering.eersteMaand, addToMonth(monthOf(scope.today), 2)).filter(
    (maand) => !betaald.has(maand) && dagenMetRecht(uitkering, maand) !== undefined,
  );
  return {
    id: uitkering.id,
    persoonId: uitkering.persoonId,
    partnerId: uitkering.partnerId ?? null,
    zaakId: uitkering.zaakId ?? null,
    ingangsdatum: uitkering.ingangsdatum,
    einddatum: uitkering.einddatum ?? null,
    rekening: hiddenIban(uitkering.iban),
    maanden,
    open: open.map((maand) => inkomstenmaandView(dossier, maand, medewerker)),
    prognose: await prognoseView(scope, beeld),
    uitzonderingen: metNummers(
      uitzonderingenVan(dossier, blikken, monthOf(scope.today)),
      await findOpenOf(scope, uitkering.id),
    ),
    volgende: aankomendView(dossier, scope.today)[0] ?? null,
    schulden: schuldenView(vorderingen, saldi),
    totalen: totaalVan(saldi),
    beslotenMinBetaald: beslotenMinBetaald(overzichten).flatMap(({ from, value }) =>
      value === undefined ? [] : [{ vanaf: from, verschil: value }],
    ),
    overboekingen: boekingen.map((een) => ({
      boekdatum: een.boekdatum,
      debet: een.debet.rekening,
      debetMaand: een.debet.maand,
      credit: een.credit.rekening,
      creditMaand: een.credit.maand,
      bedrag: een.bedrag,
      oorzaak: een.oorzaak,
    })),
  };
};

const getUitkering = defineRoute({
  method: 'GET',
  url: '/uitkeringen/:uitkeringId',
  samenvatting: 'Een uitkering met maanden, versies, verschillen, schulden en grootboek; dit inzien wordt vastgelegd',
  doel: 'inkomsten-verwerken',
  rollen: ['consulent', 'toetser'],
  params: UitkeringParams,
  response: { 200: UitkeringSchema },
  refusals,
  handle: async (scope, { params }) => {
    const opened = await openFor(scope, await findUitkering(scope, params.uitkeringId), 'uitkering', 'inzien');
    return opened.ok ? ok(await uitkeringView(scope, opened.value)) : opened;
  },
});

const findUitkeringen = defineRoute({
  method: 'GET',
  url: '/uitkeringen',
  samenvatting: 'De uitkering bij een zaak of van een persoon; dit inzien wordt vastgelegd',
  doel: 'inkomsten-verwerken',
  rollen: ['consulent', 'toetser'],
  query: Type.Object({ zaakId: Type.Optional(Id), persoonId: Type.Optional(Id) }),
  response: { 200: Type.Object({ uitkeringen: Type.Array(UitkeringSchema) }) },
  refusals,
  handle: async (scope, { query }) => {
    const { zaakId, persoonId } = query;
    const gevonden =
      zaakId !== undefined
        ? await findUitkeringVanZaak(scope, zaakId)
        : persoonId === undefined
          ? undefined
          : await findUitkeringOf(scope, persoonId);
    if (gevonden === undefined) return ok({ uitkeringen: [] });
    const opened = await openFor(scope, gevonden, 'uitkering', 'inzien');
    return opened.ok ? ok({ uitkeringen: [await uitkeringView(scope, opened.value)] }) : opened;
  },
});

const postLoonstrook = defineRoute({
  method: 'POST',
  url: '/uitkeringen/:uitkeringId/loonstroken',
  samenvatting:
    'Voer het loon van een loonstrook in; een maand die al betaald is wordt opnieuw berekend, met de maanden erna',
  doel: 'inkomsten-verwerken',
  rollen: ['consulent'],
  params: UitkeringParams,
  body: Type.Object({
    maand: Maand,
    netto: Type.Number({ description: 'netto loon in centen' }),
    toelichting: Type.String({
      minLength: 3,
      maxLength: 500,
      description: 'waaraan u dit zag, zonder nummers van personen of rekeningen',
    }),
    bronId: Type.Optional(Id),
    wie: Type.Optional(
      oneOf(['belanghebbende', 'partner'], 'van wie de loonstrook is; de belanghebbende als u niets zegt'),
    ),
    werkgever: Type.Optional(Type.String({ minLength: 1, maxLength: 120, description: 'bij een nieuwe werkgever' })),
    vakantiegeld: Type.Optional(oneOf(['meebetaald', 'nog te goed', 'geen'], 'bij een nieuwe werkgever')),
    loonstrookId: Type.Optional(
      Type.String({ format: 'uuid', description: 'de loonstrook die de inwoner stuurde, als u die zag' }),
    ),
    ...Loonstrooksoort,
  }),
  response: {
    201: Type.Object({ kenmerk: Type.String(), herziening: OfNiets(HerzieningSchema), uitkering: UitkeringSchema }),
  },
  refusals: { ...refusals, ...meldingRefusals, ...loonstrookRefusals, ...nietGestuurdRefusals },
  handle: async (scope, { params, body }) => {
    const opened = await openFor(scope, await lockUitkering(scope, params.uitkeringId), 'inkomsten', 'wijzigen');
    if (!opened.ok) return opened;
    const uitkering = opened.value;
    const maand = monthWithRight(uitkering, body.maand);
    if (!maand.ok) return maand;
    if (!Number.isSafeInteger(body.netto))
      return err({ code: 'NETTO_ONAANNEMELIJK', hoogste: cents(HOOGSTE_NETTO) } as const);
    const soort = parseLoonstrooksoort(body);
    if (!soort.ok) return soort;
    const { bronId, werkgever, vakantiegeld, toelichting, loonstrookId } = body;
    if (loonstrookId !== undefined && !(await isGestuurd(scope, uitkering.id, loonstrookId)))
      return err({ code: 'LOONSTROOK_NIET_GEVONDEN' } as const);
    const gedaan = await voerLoonstrookIn(scope, uitkering, {
      maand: maand.value,
      netto: cents(body.netto),
      toelichting,
      persoonId: body.wie === 'partner' ? (uitkering.partnerId ?? uitkering.persoonId) : uitkering.persoonId,
      bronId,
      loonstrookId,
      werk: werkgever === undefined ? undefined : { werkgever, vakantiegeld },
      ...soort.value,
    });
    if (!gedaan.ok) return gedaan;
    if (loonstrookId !== undefined)
      await closeUitzonderingen(scope, uitkering.id, [{ code: leescode, plek: loonstrookId }]);
    const { opgave, herziening } = gedaan.value;
    return ok({
      kenmerk: opgave.kenmerk,
      herziening: herziening === undefined ? null : herzieningView(herziening),
      uitkering: await uitkeringView(scope, uitkering),
    });
  },
});

const postNetto = defineRoute({
  method: 'POST',
  url: '/uitkeringen/:uitkeringId/vorderingen/:maand/beoordeling',
  samenvatting:
    'Besluit dat een schuld over een eerder kalenderjaar netto blijft; daarna wordt hij verrekend (art. 58 lid 5 Pw)',
  doel: 'inkomsten-verwerken',
  rollen: ['consulent'],
  params: Type.Object({ uitkeringId: Id, maand: Maand }),
  body: Type.Object({
    keuze: Type.Literal('netto', { description: 'bruto terugvorderen kan hier nog niet worden berekend' }),
    motivering: Type.String({ minLength: 10, maxLength: 1000, description: 'waarom' }),
  }),
  response: { 200: UitkeringSchema },
  refusals: { ...refusals, ...vorderingRefusals },
  handle: async (scope, { params, body }) => {
    const opened = await openFor(scope, await lockUitkering(scope, params.uitkeringId), 'uitkering', 'wijzigen');
    if (!opened.ok) return opened;
    const uitkering = opened.value;
    const open = (await vorderingenOf(scope, [uitkering.id])).get(uitkering.id) ?? [];
    const schuld = open.find(({ maand }) => maand === params.maand);
    if (schuld === undefined) return err({ code: 'VORDERING_NIET_GEVONDEN' } as const);
    if (await storeVorderingbeoordeling(scope, uitkering.id, schuld.maand, body.motivering)) {
      const { persoonId } = uitkering;
      const onderwerp = { soort: 'uitkering', id: uitkering.id };
      await record(scope, { handeling: 'besluit', onderwerp, persoonId, omschrijving: 'schuld blijft netto' });
    }
    return ok(await uitkeringView(scope, uitkering));
  },
});

export const uitkeringenRoutes = [getUitkering, findUitkeringen, postLoonstrook, postNetto];
