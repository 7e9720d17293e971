/** Knows the routes on which months without an amount are seen, and paid by two once the amount is there. */
import { err, type Month, month, ok, type Result } from '@samenkracht/core';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { RefusalMap, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals } from '@samenkracht/toegang';
import { goedkeuringen, openFor, zaakRefusals, zaaktermijn } from '@samenkracht/zaak';
import { Type } from 'typebox';
import { bedragNu, type Nabetalingrefusal, payNabetaling, proposeNabetaling } from '../jobs/nabetalen.ts';
import { aanvragenMet, findAanvraag, lockBesluit } from '../store/aanvraag.ts';
import { closeNabetaling, findOnbetaald, findVoorgesteld } from '../store/nabetaling.ts';
import { BijzonderParams, bijzonderRefusals, Maand, OfNiets } from './schema.ts';

const nabetalingRefusals: RefusalMap<Nabetalingrefusal> = {
  ...bijzonderRefusals,
  NABETALING_NIET_MOGELIJK: {
    status: 409,
    titel: 'Deze maand kan niet worden nabetaald',
    uitleg: 'De maand is al betaald, er ligt geen voorstel, of er is nog geen bedrag bekend. Bekijk de lijst opnieuw.',
  },
  NABETALING_BEDRAG_ANDERS: {
    status: 409,
    titel: 'Het bedrag is intussen anders',
    uitleg: 'Leg het voorstel terug. Doe daarna een nieuw voorstel met het bedrag van nu.',
  },
};
const alle = { ...nabetalingRefusals, ...zaakRefusals, ...toegangRefusals };
const nietGevonden = { code: 'AANVRAAG_BIJZONDER_NIET_GEVONDEN' } as const;
const basis = { doel: 'bijstand-beoordelen', refusals: alle, params: BijzonderParams } as const;
const body = Type.Object({ maand: Maand });
const response = { 200: Type.Object({ maand: Maand }) };
const hoogstens = 200;

const getNabetalingen = defineRoute({
  doel: 'bijstand-beoordelen',
  rollen: ['consulent', 'toetser'],
  refusals: {},
  method: 'GET',
  url: '/bijzondernabetalingen',
  samenvatting:
    'Maanden die niet konden worden betaald, met het bedrag als het nu bekend is; namen inzien wordt vastgelegd',
  response: {
    200: Type.Object({
      maanden: Type.Array(
        Type.Object({
          aanvraagId: BijzonderParams.properties.aanvraagId,
          zaaknummer: Type.String(),
          wie: Type.String(),
          maand: Maand,
          reden: Type.String(),
          bedrag: OfNiets(
            Type.Integer({ description: 'wat de wet nu geeft, in centen; leeg als dat nog niet bekend is' }),
          ),
          voorstel: OfNiets(Type.Object({ door: Type.String(), eigen: Type.Boolean(), bedrag: Type.Integer() })),
        }),
      ),
    }),
  },
  handle: async (scope) => {
    const open = await findOnbetaald(scope, { hoogstens });
    const ids = [...new Set(open.map(({ aanvraagId }) => aanvraagId))];
    const zaken = new Map((await zaaktermijn.openMany(scope, ids)).map((zaak) => [zaak.id, zaak]));
    const aanvragen = new Map((await aanvragenMet(scope, ids)).map((een) => [een.id, een]));
    const namen = await findOntvangernamen(scope, [...new Set([...zaken.values()].map(({ persoonId }) => persoonId))]);
    const maanden = [];
    for (const een of open) {
      const [zaak, aanvraag] = [zaken.get(een.aanvraagId), aanvragen.get(een.aanvraagId)];
      if (zaak === undefined || aanvraag === undefined) continue;
      maanden.push({
        aanvraagId: een.aanvraagId,
        zaaknummer: zaak.nummer,
        wie: namen.get(zaak.persoonId)?.naam ?? 'naam nog niet bekend',
        maand: een.maand,
        reden: een.reden,
        bedrag: (await bedragNu(scope, aanvraag, een)) ?? null,
        voorstel:
          een.voorstel === undefined
            ? null
            : {
                door: een.voorstel.voorgesteldDoor.naam,
                eigen: een.voorstel.voorgesteldDoor.id === scope.actor.id,
                bedrag: een.voorstel.bedrag,
              },
      });
    }
    return ok({ maanden });
  },
});

const getVoorgesteld = defineRoute({
  doel: 'bijstand-beoordelen',
  rollen: ['consulent', 'toetser'],
  refusals: {},
  method: 'GET',
  url: '/bijzondergoedkeuringen',
  samenvatting: 'Nabetalingen die op een tweede persoon wachten, de oudste eerst; namen inzien wordt vastgelegd',
  query: goedkeuringen.Query,
  response: { 200: goedkeuringen.Schema },
  handle: async (scope, { query }) => {
    const stappen = await findVoorgesteld(scope, goedkeuringen.hoogstens);
    return ok({ goedkeuringen: await goedkeuringen.viewZaakstappen(scope, stappen, query.namen === true) });
  },
});

/** Held until the transaction ends: two clicks go one after the other. */
const open = async (scope: Scope, id: string, handeling: 'inzien' | 'wijzigen') => {
  const opened = await openFor(scope, id, handeling);
  if (!opened.ok) return opened;
  const aanvraag = await findAanvraag(scope, id);
  await lockBesluit(scope, id);
  return aanvraag === undefined ? err(nietGevonden) : ok(aanvraag);
};

const postNabetaling = defineRoute({
  ...basis,
  rollen: ['consulent'],
  method: 'POST',
  url: '/bijzonder/:aanvraagId/nabetaling',
  samenvatting: 'Stel voor om een maand na te betalen waarvan het bedrag nu bekend is',
  body,
  response,
  handle: async (scope, input) => {
    const aanvraag = await open(scope, input.params.aanvraagId, 'wijzigen');
    if (!aanvraag.ok) return aanvraag;
    const maand = month(input.body.maand);
    const gedaan = await proposeNabetaling(scope, aanvraag.value, maand);
    return gedaan.ok ? ok({ maand }) : gedaan;
  },
});

/** The proposal of another. */
const openVoorstel = async (scope: Scope, id: string, maand: Month) => {
  const aanvraag = await open(scope, id, 'inzien');
  if (!aanvraag.ok) return aanvraag;
  const onbetaald = (await findOnbetaald(scope, { aanvraagId: id, hoogstens: 1_000 })).find(
    (een) => een.maand === maand,
  );
  if (onbetaald?.voorstel === undefined) return err({ code: 'NABETALING_NIET_MOGELIJK' } as const);
  const voorgesteldDoor = onbetaald.voorstel.voorgesteldDoor.id;
  const mag = permitOr(
    scope.actor,
    scope.doel,
    { soort: 'besluit', handeling: 'goedkeuren', voorgesteldDoor },
    nietGevonden,
  );
  const voorstelId = onbetaald.voorstel.id;
  return mag.ok ? ok({ aanvraag: aanvraag.value, onbetaald, voorstelId }) : (mag as Result<never, typeof mag.error>);
};

const postGoedkeuring = defineRoute({
  ...basis,
  rollen: ['toetser'],
  method: 'POST',
  url: '/bijzonder/:aanvraagId/nabetaling/goedkeuring',
  samenvatting: 'Keur een nabetaling van een ander goed; zij wordt opnieuw berekend en meteen betaald',
  body,
  response,
  handle: async (scope, input) => {
    const maand = month(input.body.maand);
    const opened = await openVoorstel(scope, input.params.aanvraagId, maand);
    if (!opened.ok) return opened;
    const betaald = await payNabetaling(scope, opened.value.aanvraag, opened.value.onbetaald);
    return betaald.ok ? ok({ maand }) : betaald;
  },
});

const postTeruglegging = defineRoute({
  ...basis,
  rollen: ['toetser'],
  method: 'POST',
  url: '/bijzonder/:aanvraagId/nabetaling/teruglegging',
  samenvatting: 'Leg een voorgestelde nabetaling terug; er wordt niets betaald',
  body,
  response,
  handle: async (scope, input) => {
    const maand = month(input.body.maand);
    const opened = await openVoorstel(scope, input.params.aanvraagId, maand);
    if (!opened.ok) return opened;
    await closeNabetaling(scope, opened.value.voorstelId, { status: 'teruggelegd' });
    return ok({ maand });
  },
});

export const nabetalingRoutes = [getVoorgesteld, getNabetalingen, postNabetaling, postGoedkeuring, postTeruglegging];
