/** Knows the routes of care after the benefit: what the resident sees and says, what his coach records, and what is counted. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Refusal, Route, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { keurMaanden, keurRedenen } from '../domain/lijstinstelling.ts';
import { readLijst, storeLijst } from '../store/lijstinstelling.ts';
import { answerTerugkeer, finishNazorg, recordReden, signalNazorg } from '../store/nazorghouden.ts';
import { nazorgView, terugkeercijfersView } from './nazorgbeeld.ts';
import {
  AflopenSchema,
  AntwoordSchema,
  CijfersVraag,
  LijstenSchema,
  LijstkeuzeSchema,
  lijstweigeringen,
  NazorgSchema,
  nazorgweigeringen,
  SignaalSchema,
  TerugkeercijfersSchema,
  TerugkeerredenSchema,
} from './nazorgschema.ts';
import { eigen, helpers, openEigen, openInwoner, openweigeringen, staf } from './openen.ts';
import { Id, PersoonParams } from './planschema.ts';

const refusals = { ...openweigeringen, ...nazorgweigeringen };
const response = { 200: NazorgSchema };

const after = async <R extends Refusal>(scope: Scope, persoonId: string, gedaan: Result<unknown, R>) =>
  gedaan.ok ? ok(await nazorgView(scope, persoonId)) : gedaan;

/** What his coach reads when a resident taps and writes nothing. */
const zonderWoorden = 'Het gaat niet goed. Wilt u contact met mij opnemen?';

const mijn = { ...eigen, refusals, response } as const;
const mijnRoutes: readonly Route[] = [
  defineRoute({
    ...mijn,
    method: 'GET',
    url: '/mijn/nazorg',
    samenvatting: 'Wanneer uw coach vraagt hoe het gaat nadat uw uitkering of programma stopte',
    handle: async (scope) => {
      const open = await openEigen(scope, 'inzien');
      return open.ok ? ok(await nazorgView(scope, open.value)) : open;
    },
  }),
  defineRoute({
    ...mijn,
    method: 'POST',
    url: '/mijn/nazorg/signaal',
    samenvatting: 'Zeg dat het niet goed gaat; uw coach neemt contact op',
    body: SignaalSchema,
    handle: async (scope, { body }) => {
      const open = await openEigen(scope, 'wijzigen');
      return open.ok
        ? after(scope, open.value, await signalNazorg(scope, open.value, body.tekst ?? zonderWoorden))
        : open;
    },
  }),
  defineRoute({
    ...mijn,
    method: 'POST',
    url: '/mijn/terugkeren/:uitstroomId/antwoord',
    samenvatting: 'Zeg of klopt wat er staat over waarom u terugkwam',
    params: Type.Object({ uitstroomId: Id }),
    body: AntwoordSchema,
    handle: async (scope, { params, body }) => {
      const open = await openEigen(scope, 'wijzigen');
      return open.ok
        ? after(scope, open.value, await answerTerugkeer(scope, open.value, params.uitstroomId, body.klopt))
        : open;
    },
  }),
];

const basis = { ...staf, rollen: ['coach', 'intaker'], refusals, response } as const;
const stafRoutes: readonly Route[] = [
  defineRoute({
    ...basis,
    rollen: [...helpers],
    method: 'GET',
    url: '/personen/:persoonId/nazorg',
    samenvatting: 'De nazorg van een inwoner, zoals hij die ook ziet; dit inzien wordt vastgelegd',
    params: PersoonParams,
    handle: async (scope, { params }) => {
      const open = await openInwoner(scope, params.persoonId, 'inzien', 'Nazorg geopend');
      return open.ok ? ok(await nazorgView(scope, open.value)) : open;
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/personen/:persoonId/nazorg/:nazorgId/afloop',
    samenvatting: 'Leg vast hoe het gaat, of waarom het gesprek niet lukte',
    params: Type.Object({ persoonId: Id, nazorgId: Id }),
    body: AflopenSchema,
    handle: async (scope, { params, body }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Nazorg vastgelegd');
      if (!open.ok) return open;
      const afloop = body.stand === 'gemist' ? body : { ...body, toelichting: body.toelichting };
      return after(scope, open.value, await finishNazorg(scope, open.value, params.nazorgId, afloop));
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/personen/:persoonId/terugkeren/:uitstroomId/redenen',
    samenvatting: 'Leg vast waarom iemand binnen een jaar terugkwam, zoals u het samen ziet',
    params: Type.Object({ persoonId: Id, uitstroomId: Id }),
    body: TerugkeerredenSchema,
    handle: async (scope, { params, body }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Reden van terugkeer vastgelegd');
      if (!open.ok) return open;
      const vertelling = { ...body, toelichting: body.toelichting, besprokenOp: body.besprokenOp as Day };
      return after(scope, open.value, await recordReden(scope, open.value, params.uitstroomId, vertelling));
    },
  }),
];

const bestand = { soort: 'bestand', handeling: 'inzien' } as const;
const niet = { code: 'CIJFERS_NIET_VOOR_U' } as const;

const overzichtRoutes: readonly Route[] = [
  defineRoute({
    doel: 'toezicht',
    rollen: ['teamleider', 'beleidsmedewerker', 'controleur'],
    refusals: {
      ...toegangRefusals,
      CIJFERS_NIET_VOOR_U: {
        status: 403,
        titel: 'Deze cijfers zijn niet voor u',
        uitleg: 'Vraag uw teamleider wie deze cijfers kan bekijken.',
      },
    },
    method: 'GET',
    url: '/terugkeercijfers',
    samenvatting: 'Waarom mensen binnen een jaar terugkwamen, in hele tientallen',
    query: CijfersVraag,
    response: { 200: TerugkeercijfersSchema },
    handle: async (scope, { query }) => {
      const mag = permitOr(scope.actor, scope.doel, bestand, niet);
      return mag.ok ? ok(await terugkeercijfersView(scope, query.jaar)) : mag;
    },
  }),
  defineRoute({
    ...staf,
    rollen: ['teamleider'],
    refusals: {},
    method: 'GET',
    url: '/begeleiding/lijsten',
    samenvatting: 'Wanneer de gemeente na de uitkering vraagt hoe het gaat, en uit welke redenen een coach kiest',
    response: { 200: LijstenSchema },
    handle: async (scope) =>
      ok({
        nazorgmaanden: [...(await readLijst(scope, 'nazorgmaanden'))],
        terugkeerredenen: [...(await readLijst(scope, 'terugkeerredenen'))],
      }),
  }),
  defineRoute({
    ...staf,
    rollen: ['teamleider'],
    refusals: lijstweigeringen,
    method: 'POST',
    url: '/begeleiding/lijsten',
    samenvatting: 'Kies voor de gemeente een lijst, vanaf een dag',
    body: LijstkeuzeSchema,
    response: { 200: Type.Object({ gedaan: Type.Literal(true) }) },
    handle: async (scope, { body }) => {
      const vanaf = (body.vanaf ?? scope.today) as Day;
      if (vanaf < scope.today) return err({ code: 'LIJST_IN_VERLEDEN' } as const);
      const fout = body.naam === 'nazorgmaanden' ? keurMaanden(body.waarde) : keurRedenen(body.waarde);
      if (fout !== undefined) return err(fout);
      const gekozen = await storeLijst(scope, body.naam, vanaf, body.waarde);
      return gekozen ? ok({ gedaan: true as const }) : err({ code: 'LIJST_STAAT_AL' } as const);
    },
  }),
];

export const nazorgRoutes: readonly Route[] = [...mijnRoutes, ...stafRoutes, ...overzichtRoutes];
