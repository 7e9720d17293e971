/** Knows the routes of advances: which applications wait for one, proposing, paying by a second person, and what a resident got. */
import { type Day, daysBetween, err, formatDay, ok, type Result } from '@samenkracht/core';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { RefusalMap, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { findZaak, openFor, type Zaak, type ZaakRefusal, zaakRefusals, zaaktermijn } from '@samenkracht/zaak';
import { Type } from 'typebox';
import { plichtOp } from '../domain/voorschot.ts';
import {
  dringendeVoorschotten,
  payVoorschot,
  proposeVoorschot,
  sendBackVoorschot,
  standenOf,
  standOf,
  type Voorschotstand,
  type Voorschotweigering,
} from '../jobs/voorschot.ts';
import { lockVoorschot, type Voorschot, voorschottenOf, wachtendeAanvragen } from '../store/voorschot.ts';
import { Bedrag, Dag, Id, Maand, OfNiets, oneOf } from './maandschema.ts';

const voorschotRefusals: RefusalMap<Voorschotweigering> = {
  VOORSCHOT_NIET_GEVONDEN: {
    status: 404,
    titel: 'Voorschot niet gevonden',
    uitleg: 'Dit voorschot bestaat niet, of u mag het niet zien. Ga terug naar de lijst.',
  },
  VOORSCHOT_AL_VOORGESTELD: {
    status: 409,
    titel: 'Dit voorschot is al voorgesteld',
    uitleg: 'Er ligt al een voorstel. Een collega keurt het goed of legt het terug.',
  },
  VOORSCHOT_NA_BESLUIT: {
    status: 409,
    titel: 'Er is al een besluit',
    uitleg: 'Een voorschot kan alleen zolang er geen besluit is. De bijstand wordt met de volgende betaling betaald.',
  },
  VOORSCHOT_TE_VROEG: {
    status: 409,
    titel: 'Het vorige voorschot is nog niet om',
    uitleg: ({ vanaf }) => `Het volgende voorschot kan vanaf ${formatDay(vanaf as Day)} (artikel 52 Participatiewet).`,
  },
  VOORSCHOT_GEEN_BEDRAG: {
    status: 409,
    titel: 'Er is geen bedrag voor een voorschot',
    uitleg: 'Er is duidelijk geen recht, of er ontbreken gegevens om te rekenen. Vul de gegevens aan bij de zaak.',
  },
  VOORSCHOT_GEEN_REKENING: {
    status: 409,
    titel: 'Er is geen rekeningnummer',
    uitleg: 'Leg een geldig rekeningnummer vast bij de gegevens van de zaak.',
  },
  VOORSCHOT_AFGEDAAN: {
    status: 409,
    titel: 'Over dit voorschot is al beslist',
    uitleg: 'Het is betaald of teruggelegd. Doe een nieuw voorstel als dat nodig is.',
  },
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
const refusals = { ...voorschotRefusals, ...zaakRefusals, ...toegangRefusals };

const VoorschotSchema = Type.Object({
  id: Id,
  volgnummer: Type.Integer(),
  maand: Maand,
  bedrag: Bedrag,
  uiterlijk: Dag,
  status: oneOf(['voorgesteld', 'betaald', 'teruggelegd'], 'waar het voorschot staat'),
  voorgesteldDoor: Type.String(),
  eigenVoorstel: Type.Boolean(),
  betaaldOp: OfNiets(Dag),
});

const voorschotView = (scope: Scope, voorschot: Voorschot) => ({
  id: voorschot.id,
  volgnummer: voorschot.volgnummer,
  maand: voorschot.maand as string,
  bedrag: voorschot.bedrag as number,
  uiterlijk: voorschot.uiterlijk as string,
  status: voorschot.status,
  voorgesteldDoor: voorschot.voorgesteldDoor.naam,
  eigenVoorstel: voorschot.voorgesteldDoor.id === scope.actor.id,
  betaaldOp: voorschot.betaaldOp ?? null,
});

const StandSchema = Type.Object({
  zaakId: Id,
  zaaknummer: Type.String(),
  wie: Type.String({ description: 'naam van de aanvrager; dat u hem ziet is vastgelegd' }),
  ontvangenOp: Dag,
  voorschotten: Type.Array(VoorschotSchema),
  volgende: OfNiets(
    Type.Object({
      keer: Type.Integer({ description: 'het eerste, het tweede ... voorschot' }),
      uiterlijk: Dag,
      dagenOver: Type.Integer({ description: 'negatief is te laat (artikel 52 lid 1 Participatiewet)' }),
      percentage: Type.Integer(),
      bedrag: OfNiets(Bedrag),
    }),
  ),
  reden: Type.String({ description: 'of het nu moet, en waarom' }),
});

const standView = (
  scope: Scope,
  { zaak, gegeven, keer, recht }: Voorschotstand & { readonly zaak: Zaak },
  naam: string | undefined,
) => {
  return {
    zaakId: zaak.id,
    zaaknummer: zaak.nummer as string,
    wie: naam ?? 'naam nog niet bekend',
    ontvangenOp: zaak.ontvangenOp as string,
    voorschotten: gegeven.map((voorschot) => voorschotView(scope, voorschot)),
    volgende:
      recht === undefined || zaak.status === 'afgedaan'
        ? null
        : {
            keer,
            uiterlijk: recht.uiterlijk as string,
            dagenOver: daysBetween(scope.today, recht.uiterlijk),
            percentage: recht.percentage,
            bedrag: recht.bedrag ?? null,
          },
    reden: plichtOp(scope.today, zaak.ontvangenOp, recht).reden,
  };
};

const basis = { doel: 'bijstand-beoordelen', refusals } as const;

const getVoorschotten = defineRoute({
  ...basis,
  method: 'GET',
  url: '/voorschotten',
  samenvatting:
    'Aanvragen zonder besluit, met het voorschot dat er moet komen; de eerste uiterste dag bovenaan. Dat u de namen ziet wordt vastgelegd',
  rollen: ['consulent', 'toetser'],
  query: Type.Object({
    aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: 'regels per bladzijde, anders 50' })),
    na: Type.Optional(Type.String({ format: 'uuid', description: 'de laatste zaak van de vorige bladzijde' })),
  }),
  response: {
    200: Type.Object({
      aanvragen: Type.Array(StandSchema),
      totaal: Type.Integer({ description: 'alle aanvragen zonder besluit' }),
    }),
  },
  handle: async (scope, { query }) => {
    const rij = await wachtendeAanvragen(scope, { aantal: query.aantal ?? 50, na: query.na });
    // what one may not see is not on the list
    const gezien = new Map(
      (
        await zaaktermijn.openMany(
          scope,
          rij.map(({ id }) => id),
        )
      ).map((zaak) => [zaak.id, zaak]),
    );
    const zaken = rij.flatMap(({ id }) => gezien.get(id) ?? []).filter(({ status }) => status !== 'afgedaan');
    const namen = await findOntvangernamen(scope, [...new Set(zaken.map(({ persoonId }) => persoonId))]);
    const aanvragen = (await standenOf(scope, zaken)).map((stand) =>
      standView(scope, stand, namen.get(stand.zaak.persoonId)?.naam),
    );
    return ok({ aanvragen, totaal: rij[0]?.totaal ?? 0 });
  },
});

/** A count and a day, without personal data. */
const getDringend = defineRoute({
  ...basis,
  refusals: {},
  method: 'GET',
  url: '/voorschotten/dringend',
  samenvatting: 'Hoeveel voorschotten er binnen een week moeten zijn of te laat zijn, en die niemand voorstelde',
  rollen: ['consulent', 'toetser'],
  response: {
    200: Type.Object({
      aantal: Type.Integer(),
      eerste: OfNiets(Type.String({ format: 'date', description: 'de eerste uiterste dag' })),
    }),
  },
  handle: async (scope) => {
    const dagen = await dringendeVoorschotten(scope);
    return ok({ aantal: dagen.length, eerste: dagen[0] ?? null });
  },
});

const postVoorstel = defineRoute({
  ...basis,
  method: 'POST',
  url: '/zaken/:zaakId/voorschotten',
  samenvatting: 'Stel het volgende voorschot voor; een collega betaalt het (artikel 52 Participatiewet)',
  rollen: ['consulent'],
  params: Type.Object({ zaakId: Id }),
  response: { 201: VoorschotSchema },
  handle: async (scope, { params }) => {
    const opened = await openFor(scope, params.zaakId, 'wijzigen');
    if (!opened.ok) return opened;
    const voorstel = await proposeVoorschot(scope, opened.value);
    return voorstel.ok ? ok(voorschotView(scope, voorstel.value)) : voorstel;
  },
});

type Geopend = Result<
  { readonly zaak: Zaak; readonly voorschot: Voorschot },
  Voorschotweigering | ZaakRefusal | ZichtbareWeigering
>;

const openVoorApproval = async (scope: Scope, id: string): Promise<Geopend> => {
  const nietGevonden = { code: 'VOORSCHOT_NIET_GEVONDEN' } as const;
  const voorschot = await lockVoorschot(scope, id);
  const zaak = voorschot && (await findZaak(scope, voorschot.zaakId));
  if (voorschot === undefined || zaak === undefined) return err(nietGevonden);
  const voorgesteldDoor = voorschot.voorgesteldDoor.id;
  const mag = permitOr(
    scope.actor,
    scope.doel,
    { soort: 'besluit', handeling: 'goedkeuren', voorgesteldDoor },
    nietGevonden,
  );
  if (!mag.ok) return mag;
  const opened = await openFor(scope, zaak.id, 'inzien');
  return opened.ok ? ok({ zaak, voorschot }) : opened;
};

const postGoedkeuring = defineRoute({
  ...basis,
  method: 'POST',
  url: '/voorschotten/:voorschotId/goedkeuring',
  samenvatting: 'Keur een voorschot van een ander goed; het wordt meteen betaald',
  rollen: ['toetser'],
  params: Type.Object({ voorschotId: Id }),
  response: { 200: VoorschotSchema },
  handle: async (scope, { params }) => {
    const opened = await openVoorApproval(scope, params.voorschotId);
    if (!opened.ok) return opened;
    const betaald = await payVoorschot(scope, opened.value.zaak, params.voorschotId);
    return betaald.ok ? ok(voorschotView(scope, betaald.value)) : betaald;
  },
});

const postTeruglegging = defineRoute({
  ...basis,
  method: 'POST',
  url: '/voorschotten/:voorschotId/teruglegging',
  samenvatting: 'Leg een voorgesteld voorschot terug; er wordt niets betaald',
  rollen: ['toetser'],
  params: Type.Object({ voorschotId: Id }),
  response: { 200: Type.Object({ zaakId: Id }) },
  handle: async (scope, { params }) => {
    const opened = await openVoorApproval(scope, params.voorschotId);
    if (!opened.ok) return opened;
    const { zaak } = opened.value;
    const terug = await sendBackVoorschot(scope, zaak, params.voorschotId);
    return terug.ok ? ok({ zaakId: zaak.id }) : terug;
  },
});

const getMijn = defineRoute({
  method: 'GET',
  url: '/mijn/zaken/:zaakId/voorschotten',
  samenvatting: 'Voorschotten op uw aanvraag: wat u kreeg, en wanneer er uiterlijk een komt',
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  refusals,
  params: Type.Object({ zaakId: Id }),
  response: {
    200: Type.Object({
      voorschotten: Type.Array(Type.Object({ maand: Maand, bedrag: Bedrag, betaaldOp: Dag })),
      uiterlijk: OfNiets(Dag),
    }),
  },
  handle: async (scope, { params }) => {
    const opened = await openFor(scope, params.zaakId, 'inzien');
    if (!opened.ok) return opened;
    const gegeven = await voorschottenOf(scope, [params.zaakId]);
    const wacht = opened.value.soort === 'aanvraag bijstand' && opened.value.status !== 'afgedaan';
    return ok({
      voorschotten: gegeven.flatMap(({ maand, bedrag, betaaldOp }) =>
        betaaldOp === undefined
          ? []
          : [{ maand: maand as string, bedrag: bedrag as number, betaaldOp: betaaldOp as string }],
      ),
      uiterlijk: wacht ? ((await standOf(scope, opened.value)).recht?.uiterlijk ?? null) : null,
    });
  },
});

export const voorschotRoutes = [getVoorschotten, getDringend, postVoorstel, postGoedkeuring, postTeruglegging, getMijn];
