/** Knows the routes of payments that did not arrive: to whom, why, and paying again to another account with two persons. */
import { betaalruns } from '@samenkracht/betaling';
import { err, maskIban, ok, parseIban, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Rol, Scope } from '@samenkracht/platform/module';
import { permit, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { findUitkering, type Uitkering } from '../store/lopend.ts';
import { storeRekening } from '../store/rekening.ts';
import { Bedrag, Id, Maand, OfNiets } from './maandschema.ts';
import { uitvalRefusals } from './uitvalweigeringen.ts';

const alle = { ...uitvalRefusals, ...toegangRefusals };
const rollen: readonly Rol[] = ['consulent', 'toetser'];
const basis = { doel: 'bijstand-uitbetalen', rollen, refusals: alle } as const;
const params = Type.Object({ kenmerk: Id });
const nietGevonden = { code: 'UITVAL_NIET_GEVONDEN' } as const;
const { herbetalingen } = betaalruns;
type Uitvalregel = Awaited<ReturnType<typeof herbetalingen.findAll>>[number];
type Weigering = ZichtbareWeigering | typeof nietGevonden;

const UitvalSchema = Type.Object({
  kenmerk: Id,
  uitkeringId: Id,
  bestemming: Type.String({ description: 'inwoner, partner, of voor wie de betaling anders is' }),
  maand: Maand,
  bedrag: Bedrag,
  status: Type.Union([Type.Literal('afgewezen'), Type.Literal('teruggekomen')]),
  reden: OfNiets(Type.String({ description: 'ISO-code van de bank, zoals AC04: de rekening is opgeheven' })),
  herbetaling: OfNiets(
    Type.Object({
      rekening: Type.String({ description: 'de laatste tekens van het nieuwe rekeningnummer' }),
      reden: Type.String(),
      door: Type.String(),
      eigenVoorstel: Type.Boolean(),
      betaald: Type.Boolean(),
    }),
  ),
});

const view = (scope: Scope, regel: Uitvalregel) => ({
  ...regel,
  reden: regel.reden ?? null,
  herbetaling:
    regel.herbetaling === undefined
      ? null
      : {
          rekening: maskIban(regel.herbetaling.iban),
          reden: regel.herbetaling.reden,
          door: regel.herbetaling.doorNaam,
          eigenVoorstel: regel.herbetaling.door === scope.actor.id,
          betaald: regel.herbetaling.betaald,
        },
});

const may = (scope: Scope, handeling: 'inzien' | 'voorstellen'): Result<void, Weigering> =>
  seen(permit(scope.actor, scope.doel, { soort: 'maandrun', handeling }));

const mayApprove = (scope: Scope, voorgesteldDoor: string): Result<void, Weigering> =>
  seen(permit(scope.actor, scope.doel, { soort: 'maandrun', handeling: 'goedkeuren', voorgesteldDoor }));

const seen = (permitted: ReturnType<typeof permit>): Result<void, Weigering> => {
  if (permitted.ok) return permitted;
  const { code } = permitted.error;
  return err(code === 'ANDERE_GEMEENTE' || code === 'ANDER_DOSSIER' ? nietGevonden : { code });
};

/** A list names nobody; opening one payment is a look into the file of a person, and is recorded. */
const getUitval = defineRoute({
  ...basis,
  method: 'GET',
  url: '/uitval',
  samenvatting: 'Betalingen die niet aankwamen; wat op een mens wacht staat voorop',
  response: { 200: Type.Object({ uitval: Type.Array(UitvalSchema) }) },
  handle: async (scope) => {
    const mag = may(scope, 'inzien');
    return mag.ok ? ok({ uitval: (await herbetalingen.findAll(scope)).map((regel) => view(scope, regel)) }) : mag;
  },
});

type Dossier = { readonly regel: Uitvalregel; readonly uitkering: Uitkering };

const open = async (scope: Scope, kenmerk: string): Promise<Dossier | undefined> => {
  const regel = await herbetalingen.find(scope, kenmerk);
  const uitkering = regel === undefined ? undefined : await findUitkering(scope, regel.uitkeringId);
  return regel === undefined || uitkering === undefined ? undefined : { regel, uitkering };
};

const write = (scope: Scope, { uitkering }: Dossier, handeling: 'wijziging' | 'betaling', omschrijving: string) =>
  record(scope, {
    handeling,
    onderwerp: { soort: 'uitkering', id: uitkering.id },
    persoonId: uitkering.persoonId,
    omschrijving,
  });

const postVoorstel = defineRoute({
  ...basis,
  rollen: ['consulent'],
  method: 'POST',
  url: '/uitval/:kenmerk/herbetaling',
  samenvatting: 'Stel voor om een betaling die niet aankwam naar een ander rekeningnummer te betalen',
  params,
  body: Type.Object({ iban: Type.String({ maxLength: 40 }), reden: Type.String({ minLength: 5, maxLength: 300 }) }),
  response: { 201: UitvalSchema },
  handle: async (scope, { params: { kenmerk }, body }) => {
    const mag = may(scope, 'voorstellen');
    if (!mag.ok) return mag;
    const dossier = await open(scope, kenmerk);
    if (dossier === undefined) return err(nietGevonden);
    const iban = parseIban(body.iban);
    if (iban === undefined) return err({ code: 'REKENINGNUMMER_ONJUIST' } as const);
    const voorstel = await herbetalingen.propose(scope, kenmerk, { iban, reden: body.reden });
    if (!voorstel.ok) return voorstel;
    await write(scope, dossier, 'wijziging', 'voorgesteld om een betaling opnieuw te doen');
    return ok(view(scope, voorstel.value));
  },
});

/** Approving is paying: the account of the resident then holds for the next months as well. */
const pay = async (scope: Scope, dossier: Dossier): ReturnType<typeof herbetalingen.approve> => {
  const { regel, uitkering } = dossier;
  if (regel.herbetaling?.betaald === true) return ok(regel);
  const namen = await findOntvangernamen(scope, [uitkering.persoonId]);
  // the name of the resident stands on his own payments only
  const naam = regel.bestemming === 'inwoner' ? (namen.get(uitkering.persoonId)?.naam ?? '') : '';
  const klaar = await herbetalingen.approve(scope, regel.kenmerk, { naam });
  if (!klaar.ok || regel.herbetaling === undefined) return klaar;
  if (regel.bestemming === 'inwoner') await storeRekening(scope, uitkering.id, regel.herbetaling.iban);
  await write(scope, dossier, 'betaling', 'betaling opnieuw gedaan naar een ander rekeningnummer');
  return klaar;
};

const postGoedkeuring = defineRoute({
  ...basis,
  rollen: ['toetser'],
  method: 'POST',
  url: '/uitval/:kenmerk/herbetaling/goedkeuring',
  samenvatting:
    'Keur het voorstel goed: er wordt een keer betaald, en het rekeningnummer geldt ook voor volgende maanden',
  params,
  response: { 200: UitvalSchema },
  handle: async (scope, { params: { kenmerk } }) => {
    const dossier = await open(scope, kenmerk);
    if (dossier === undefined) return err(nietGevonden);
    const mag = mayApprove(scope, dossier.regel.herbetaling?.door ?? '');
    if (!mag.ok) return mag;
    const klaar = await pay(scope, dossier);
    return klaar.ok ? ok(view(scope, klaar.value)) : klaar;
  },
});

const postTeruglegging = defineRoute({
  ...basis,
  rollen: ['toetser'],
  method: 'POST',
  url: '/uitval/:kenmerk/herbetaling/teruglegging',
  samenvatting: 'Leg het voorstel terug; er wordt niets betaald',
  params,
  response: { 200: UitvalSchema },
  handle: async (scope, { params: { kenmerk } }) => {
    const dossier = await open(scope, kenmerk);
    if (dossier === undefined) return err(nietGevonden);
    const mag = mayApprove(scope, '');
    if (!mag.ok) return mag;
    const terug = await herbetalingen.sendBack(scope, kenmerk);
    if (!terug.ok) return terug;
    await write(scope, dossier, 'wijziging', 'voorstel om opnieuw te betalen teruggelegd');
    return ok(view(scope, terug.value));
  },
});

export const uitvalRoutes = [getUitval, postVoorstel, postGoedkeuring, postTeruglegging];
