/** Knows the routes of a payslip as a file or a photo: a resident sends it with a month, staff open it beside the amount. */
import { err, ok } from '@samenkracht/core';
import { findBsn } from '@samenkracht/persoon';
import { defineRoute, download } from '@samenkracht/platform/http';
import { toegangRefusals } from '@samenkracht/toegang';
import { documentsOf, readBestand, readInhoud, storeDocument, uploadRefusals } from '@samenkracht/zaak';
import { Type } from 'typebox';
import { leesredenen } from '../domain/loonstrooklezing.ts';
import { meldTeLezen } from '../jobs/strookmelding.ts';
import { leesBestand, openBestand } from '../loonstrook/lezen.ts';
import { type Loonstrookbestand, loonstrokenOf, storeLoonstrook } from '../store/loonstrook.ts';
import { findUitkering } from '../store/lopend.ts';
import { monthWithRight, openEigen } from './eigenuitkering.ts';
import { Bedrag, Dag, Id, Maand, OfNiets, oneOf, Tijdstip } from './maandschema.ts';
import { meldingRefusals, nietGestuurdRefusals, uitkeringRefusals } from './maandweigeringen.ts';
import { openFor } from './uitkeringen.ts';

/** Where documents move to after they came in; undefined where the database keeps them. */
export type Documentbron = Parameters<typeof readInhoud>[2];

const Gelezen = Type.Object(
  {
    uit: oneOf(['xml', 'pdf'], 'een XML-bestand, of de XML in een pdf'),
    maand: Type.String({ description: 'de maand waarin dit loon telt' }),
    DatAanvTv: Dag,
    DatEindTv: Dag,
    betaaldOp: OfNiets(Dag),
    opWeken: Type.Boolean({ description: 'loon over een of vier weken' }),
    LnInGld: OfNiets(Type.Integer({ description: 'loon in geld, bruto, in centen' })),
    LnLbPh: Type.Integer({ description: 'loon voor de loonheffing, in centen' }),
    LnTabBB: OfNiets(Type.Integer({ description: 'daarvan bijzondere beloning, in centen' })),
    IngLbPh: Type.Integer({ description: 'ingehouden loonheffing, in centen' }),
    BijdrZvw: Bedrag,
    WrdPrGebrAut: OfNiets(Bedrag),
    PrWhk: OfNiets(Bedrag),
    VakBsl: Type.Integer({ description: 'uitbetaald vakantiegeld, in centen' }),
    netto: Type.Integer({ description: 'wat hieruit volgt als netto loon, in centen' }),
    zonder: Type.Array(oneOf(['LnTabBB', 'WrdPrGebrAut', 'PrWhk'], 'naam in de loonaangifte'), {
      description: 'velden die er niet in staan en als 0 zijn gerekend',
    }),
  },
  { description: 'wat in het bestand stond, in de namen van de loonaangifte; iemand bevestigt het' },
);

const Loonstroken = Type.Object({
  loonstroken: Type.Array(
    Type.Object({
      ...{ documentId: Id, persoonId: Id, maand: Maand, naam: Type.String(), ontvangenOp: Tijdstip },
      gelezen: OfNiets(Gelezen),
      reden: OfNiets(oneOf([...leesredenen, 'foto', 'alleen tekst'], 'waarom een mens deze loonstrook leest')),
    }),
  ),
});

const orNull = <T>(waarde: T | undefined): T | null => waarde ?? null;

const strokenView = (stroken: readonly Loonstrookbestand[]) => ({
  loonstroken: stroken.map(({ lezing, ...strook }) => {
    if (lezing === undefined || !lezing.ok) return { ...strook, gelezen: null, reden: orNull(lezing?.error) };
    const { velden, netto, maand, periode, zonder, uit } = lezing.value;
    const { DatAanvTv, DatEindTv, betaaldOp, LnInGld, LnLbPh, LnTabBB, IngLbPh, BijdrZvw } = velden;
    const gelezen = {
      ...{ uit, maand, DatAanvTv, DatEindTv, betaaldOp: orNull(betaaldOp), opWeken: periode !== undefined },
      ...{ LnInGld: orNull(LnInGld), LnLbPh, LnTabBB: orNull(LnTabBB), IngLbPh, BijdrZvw },
      ...{ WrdPrGebrAut: orNull(velden.WrdPrGebrAut), PrWhk: orNull(velden.PrWhk), VakBsl: velden.VakBsl, netto },
      zonder: [...zonder],
    };
    return { ...strook, gelezen, reden: null };
  }),
});

const refusals = { ...uitkeringRefusals, ...toegangRefusals };
const eigen = {
  url: '/mijn/inkomsten/:maand/loonstroken',
  doel: 'inkomsten-verwerken',
  rollen: ['inwoner'],
  params: Type.Object({ maand: Maand }),
} as const;

const getEigen = defineRoute({
  ...eigen,
  method: 'GET',
  samenvatting: 'De loonstroken die u bij een maand stuurde',
  response: { 200: Loonstroken },
  refusals: { ...refusals, ...meldingRefusals },
  handle: async (scope, { params }) => {
    const open = await openEigen(scope, 'inkomsten', 'inzien');
    if (!open.ok) return open;
    const maand = monthWithRight(open.value.uitkering, params.maand);
    if (!maand.ok) return maand;
    return ok(strokenView(await loonstrokenOf(scope, open.value.uitkering.id, maand.value)));
  },
});

const postEigen = defineRoute({
  ...eigen,
  method: 'POST',
  samenvatting: 'Stuur een loonstrook bij een maand, als bestand of als foto (velden bestand en soort)',
  multipart: true,
  response: {
    201: Type.Intersect([Loonstroken, Type.Object({ documentId: Id })], { description: 'met welke u nu stuurde' }),
  },
  refusals: { ...refusals, ...meldingRefusals, ...uploadRefusals },
  handle: async (scope, { params, request }) => {
    const bestand = readBestand(request);
    if (!bestand.ok) return bestand;
    // before the uitkering is held: a file may take seconds
    const strook = await openBestand(bestand.value.bytes);
    const open = await openEigen(scope, 'inkomsten', 'indienen');
    if (!open.ok) return open;
    const { uitkering, persoonId } = open.value;
    const maand = monthWithRight(uitkering, params.maand);
    if (!maand.ok) return maand;
    const bewaard = await storeDocument(scope, {
      ...bestand.value,
      dossierId: uitkering.id,
      persoonId,
      soort: 'loonstrook',
    });
    if (!bewaard.ok) return bewaard;
    const { id, naam } = bewaard.value.document;
    const lezing = leesBestand(strook, await findBsn(scope, persoonId));
    const strookVan = { documentId: id, persoonId, maand: maand.value, naam, lezing };
    const nieuw = await storeLoonstrook(scope, uitkering.id, strookVan);
    if (nieuw && !lezing.ok) await meldTeLezen(scope, uitkering, strookVan);
    return ok({ documentId: id, ...strokenView(await loonstrokenOf(scope, uitkering.id, maand.value)) });
  },
});

const staf = { doel: 'inkomsten-verwerken', rollen: ['consulent', 'toetser'], method: 'GET' } as const;

const getVan = defineRoute({
  ...staf,
  url: '/uitkeringen/:uitkeringId/loonstroken',
  samenvatting: 'De loonstroken die een inwoner stuurde, de nieuwste eerst; dit inzien wordt vastgelegd',
  params: Type.Object({ uitkeringId: Id }),
  response: { 200: Loonstroken },
  refusals,
  handle: async (scope, { params }) => {
    const open = await openFor(scope, await findUitkering(scope, params.uitkeringId), 'inkomsten', 'inzien');
    return open.ok ? ok(strokenView(await loonstrokenOf(scope, open.value.id))) : open;
  },
});

const getInhoud = (bron: Documentbron) =>
  defineRoute({
    ...staf,
    url: '/uitkeringen/:uitkeringId/loonstroken/:documentId/inhoud',
    samenvatting: 'Een loonstrook die een inwoner stuurde, als bijlage; dit inzien wordt vastgelegd',
    params: Type.Object({ uitkeringId: Id, documentId: Id }),
    response: { 200: Type.Unsafe<Uint8Array>(Type.String({ format: 'binary' })) },
    refusals: { ...refusals, ...nietGestuurdRefusals },
    handle: async (scope, { params }) => {
      const open = await openFor(scope, await findUitkering(scope, params.uitkeringId), 'inkomsten', 'inzien');
      if (!open.ok) return open;
      const document = (await documentsOf(scope, open.value.id)).find(({ id }) => id === params.documentId);
      if (document === undefined) return err({ code: 'LOONSTROOK_NIET_GEVONDEN' } as const);
      const { id, naam, type } = document;
      return ok(download({ bytes: await readInhoud(scope, id, bron), naam, type }));
    },
  });

export const loonstrookRoutes = (bron: Documentbron) => [getEigen, postEigen, getVan, getInhoud(bron)];
