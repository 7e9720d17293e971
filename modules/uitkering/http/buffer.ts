/** Knows the routes of the bufferbudget of one resident: how it stands, a proposal, and the answer of a second person. */
import { addToMonth, cents, err, type Money, month, monthOf, monthsIn, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { RefusalMap, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { type Bufferinzet, gebruiktIn, overDitJaar } from '../domain/buffer.ts';
import { type Bufferuitkomst, keurGoed, legTerug, openBufferfeiten, stelVoor } from '../jobs/buffer.ts';
import { findInzet } from '../store/buffer.ts';
import { findUitkering, lockUitkering, type Uitkering } from '../store/lopend.ts';
import { Bedrag, Id, Maand, OfNiets, oneOf, Tijdstip } from './maandschema.ts';
import { uitkeringRefusals } from './maandweigeringen.ts';
import { openFor } from './uitkeringen.ts';

const waarom = {
  'nog niet': 'Het bufferbudget bestaat vanaf 1 januari 2027.',
  'geen werk': 'Deze inwoner heeft in die maand geen loon uit werk naast bijstand.',
  op: 'Van het bufferbudget is dit jaar niets meer over.',
  'geen schuld': 'Over die maand staat geen schuld open. Kies een andere maand.',
} as const;

const bufferRefusals: RefusalMap<Bufferuitkomst | { readonly code: 'BUFFER_NIET_GEVONDEN' }> = {
  BUFFER_NIET_MOGELIJK: {
    status: 422,
    titel: 'Het bufferbudget kan nu niet worden ingezet',
    uitleg: (refusal) => waarom[refusal.waarom],
  },
  BUFFER_GAT: {
    status: 422,
    titel: 'Het bedrag van het bufferbudget is niet bekend',
    uitleg: 'Vraag een functioneel beheerder om het bedrag van dit jaar in te voeren.',
  },
  BUFFER_AL_VOORGESTELD: {
    status: 409,
    titel: 'Er ligt al een voorstel',
    uitleg: 'Wacht tot een collega het goedkeurt of teruglegt. Doe daarna een nieuw voorstel.',
  },
  BUFFER_AFGEHANDELD: { status: 409, titel: 'Dit is al afgehandeld', uitleg: 'Bekijk de lijst opnieuw.' },
  BUFFER_ANDERS: {
    status: 409,
    titel: 'Het bedrag is intussen anders',
    uitleg: 'Leg het voorstel terug. Doe daarna een nieuw voorstel met het bedrag van nu.',
  },
  BUFFER_GEEN_REKENING: {
    status: 422,
    titel: 'Er is geen rekeningnummer',
    uitleg: 'Vraag de inwoner om zijn rekeningnummer.',
  },
  BUFFER_NIET_GEVONDEN: { status: 404, titel: 'Dit voorstel is er niet', uitleg: 'Ga terug naar de uitkering.' },
  RUN_ZONDER_INSTELLING: {
    status: 409,
    titel: 'Er is geen rekening om van te betalen',
    uitleg: 'Leg eerst vast van welke rekening de gemeente betaalt.',
  },
  EIGEN_BETALING: {
    status: 409,
    titel: 'U heeft dit zelf voorgesteld',
    uitleg: 'Een collega moet het goedkeuren. Twee mensen kijken naar elke betaling.',
  },
};
const refusals = { ...bufferRefusals, ...uitkeringRefusals, ...toegangRefusals };
const basis = { doel: 'bijstand-beoordelen', refusals } as const;
const nietGevonden = { code: 'BUFFER_NIET_GEVONDEN' } as const;
const Wijze = oneOf(['betaling', 'vereffening'], 'aan de inwoner betalen, of een schuld uit loon ermee vereffenen');
const Reden = Type.String({ minLength: 5, maxLength: 500 });

const BufferSchema = Type.Object({
  persoonId: Id,
  jaar: Type.Integer(),
  gebruikt: Bedrag,
  over: OfNiets(Bedrag),
  maanden: Type.Array(Maand, { description: 'waarover het kan gaan: deze maand eerst' }),
  inzetten: Type.Array(
    Type.Object({
      id: Id,
      wijze: Wijze,
      maand: Maand,
      nodig: Bedrag,
      bedrag: Bedrag,
      instabiel: Type.String(),
      draagtBij: Type.String(),
      status: oneOf(['voorgesteld', 'vastgesteld', 'teruggelegd'], 'hoe ver het is'),
      voorgesteldDoor: Type.String(),
      voorgesteldOp: Tijdstip,
      eigenVoorstel: Type.Boolean(),
      beslistDoor: OfNiets(Type.String()),
    }),
    { description: 'de nieuwste eerst' },
  ),
});

const bufferView = async (scope: Scope, uitkering: Uitkering) => {
  const feiten = await openBufferfeiten(scope, uitkering);
  const jaar = Number(scope.today.slice(0, 4));
  const nu = monthOf(scope.today);
  return {
    ...{ persoonId: uitkering.persoonId, jaar, gebruikt: gebruiktIn(feiten.inzetten, jaar) },
    over: overDitJaar(feiten) ?? null,
    maanden: [nu, addToMonth(nu, 1), ...monthsIn(addToMonth(nu, -11), nu).toReversed()],
    inzetten: feiten.inzetten.map(
      ({ uitkeringId: _, jaar: __, voorgesteldDoor, beslistDoorNaam, beslistOp: ___, ...een }) => ({
        ...een,
        voorgesteldDoor: voorgesteldDoor.naam,
        eigenVoorstel: voorgesteldDoor.id === scope.actor.id,
        beslistDoor: beslistDoorNaam ?? null,
      }),
    ),
  };
};

const getBuffer = defineRoute({
  ...basis,
  method: 'GET',
  url: '/uitkeringen/:uitkeringId/bufferbudget',
  samenvatting: 'Wat er van het bufferbudget is gebruikt en over is (art. 34b Pw); dit inzien wordt vastgelegd',
  rollen: ['consulent', 'toetser'],
  params: Type.Object({ uitkeringId: Id }),
  response: { 200: BufferSchema },
  handle: async (scope, { params: { uitkeringId } }) => {
    const opened = await openFor(scope, await findUitkering(scope, uitkeringId), 'uitkering', 'inzien');
    return opened.ok ? ok(await bufferView(scope, opened.value)) : opened;
  },
});

const postBuffer = defineRoute({
  ...basis,
  method: 'POST',
  url: '/uitkeringen/:uitkeringId/bufferbudget',
  samenvatting: 'Stel voor het bufferbudget in te zetten; een ander keurt het goed',
  rollen: ['consulent'],
  params: Type.Object({ uitkeringId: Id }),
  body: Type.Object({
    wijze: Wijze,
    maand: Maand,
    nodig: Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'hele centen' }),
    instabiel: Reden,
    draagtBij: Reden,
  }),
  response: { 201: BufferSchema },
  handle: async (scope, { params: { uitkeringId }, body }) => {
    const opened = await openFor(scope, await lockUitkering(scope, uitkeringId), 'uitkering', 'wijzigen');
    if (!opened.ok) return opened;
    const wens = { ...body, maand: month(body.maand), nodig: cents(body.nodig) as Money };
    const gedaan = await stelVoor(scope, opened.value, wens);
    return gedaan.ok ? ok(await bufferView(scope, opened.value)) : gedaan;
  },
});

/** Both answers: by another than who proposed it, with the benefit locked. */
const antwoord = (
  naam: 'goedkeuring' | 'teruglegging',
  samenvatting: string,
  doe: (scope: Scope, uitkering: Uitkering, inzet: Bufferinzet) => Promise<Result<void, Bufferuitkomst>>,
) =>
  defineRoute({
    ...basis,
    method: 'POST',
    url: `/bufferinzetten/:bufferinzetId/${naam}`,
    samenvatting,
    rollen: ['toetser'],
    params: Type.Object({ bufferinzetId: Id }),
    response: { 200: BufferSchema },
    handle: async (scope, { params: { bufferinzetId } }) => {
      const gevonden = await findInzet(scope, bufferinzetId);
      if (gevonden === undefined) return err(nietGevonden);
      const opened = await openFor(scope, await lockUitkering(scope, gevonden.uitkeringId), 'uitkering', 'inzien');
      if (!opened.ok) return opened;
      const inzet = await findInzet(scope, bufferinzetId);
      if (inzet === undefined) return err(nietGevonden);
      const { persoonId } = opened.value;
      const voorgesteldDoor = inzet.voorgesteldDoor.id;
      const onderwerp = { soort: 'besluit', handeling: 'goedkeuren', persoonId, voorgesteldDoor } as const;
      const mag = permitOr(scope.actor, scope.doel, onderwerp, nietGevonden);
      if (!mag.ok) return mag;
      const gedaan = await doe(scope, opened.value, inzet);
      return gedaan.ok ? ok(await bufferView(scope, opened.value)) : gedaan;
    },
  });

export const bufferRoutes = [
  getBuffer,
  postBuffer,
  antwoord('goedkeuring', 'Keur de inzet van een ander goed: het wordt meteen betaald of vereffend', keurGoed),
  antwoord('teruglegging', 'Leg de inzet van een ander terug; er verandert niets', (scope, _, inzet) =>
    legTerug(scope, inzet),
  ),
];
