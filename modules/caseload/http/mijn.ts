/** Knows the routes of a coach: who needs him today and why, one of his people, what was done. */
import { err, ok, type Result } from '@samenkracht/core';
import { record, recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { RefusalMap, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals } from '@samenkracht/toegang';
import { type Static, Type } from 'typebox';
import { aanleidingenVan, type Mens, rankAll, type Stilte } from '../domain/aandacht.ts';
import { type Bureau, weighAll } from '../domain/bureau.ts';
import { signaalsoorten } from '../domain/sporen.ts';
import {
  type Aandachtweigering,
  contactenVan,
  findMens,
  isVan,
  mensenVan,
  settleSignaal,
  storeContact,
} from '../store/aandacht.ts';
import { findInstelling, readBureau } from '../store/bureau.ts';
import { inwonerRefusals } from './refusals.ts';
import { Dag, Druk, Id, Klasse, OfNiets } from './schema.ts';

export const aandachtRefusals: RefusalMap<Aandachtweigering> = {
  ...inwonerRefusals,
  SIGNAAL_NIET_GEVONDEN: {
    status: 404,
    titel: 'Signaal niet gevonden',
    uitleg: 'Dit signaal bestaat niet, of het gaat over een inwoner van een collega. Open Mijn dag opnieuw.',
  },
};

const refusals = { ...aandachtRefusals, ...toegangRefusals };
const coach = { doel: 'begeleiding', rollen: ['coach'], refusals } as const;

const soorten = [...signaalsoorten, 'stilte'] as const;
const Aanleiding = Type.Object({
  id: OfNiets(Id),
  soort: Type.Unsafe<(typeof soorten)[number]>({ type: 'string', enum: [...soorten] }),
  dagen: OfNiets(
    Type.Integer({ description: 'bij stilte: zo lang al; anders tot de laatste dag, onder nul is hij voorbij' }),
  ),
  dringend: Type.Boolean(),
});
const MensBasis = {
  persoonId: Id,
  naam: Type.String(),
  klasse: Klasse,
  gezienOp: OfNiets(Dag),
  aanleidingen: Type.Array(Aanleiding),
};

const MijnSchema = Type.Object({
  loket: OfNiets(Type.String({ description: 'zoals het loket hier heet; null waar er geen is ingericht' })),
  belasting: OfNiets(
    Type.Object({
      inwoners: Type.Integer(),
      gewogen: Type.Number(),
      druk: Druk,
      gemiddeld: Type.Number({ description: 'van alle collegas die er zijn, gewogen' }),
      norm: Type.Object({ goed: Type.Integer(), hoogst: Type.Integer() }),
    }),
  ),
  collegas: Type.Array(Type.Object({ naam: Type.String(), gewogen: Type.Number(), druk: Druk })),
  mensen: Type.Array(Type.Object(MensBasis)),
});

const EenSchema = Type.Object({
  ...MensBasis,
  mijn: Type.Boolean({ description: 'u begeleidt hem, of u bent gevraagd' }),
  stilteNaDagen: OfNiets(Type.Integer({ description: 'null waar de gemeente dit niet koos' })),
  fasen: Type.Array(Type.String()),
  contacten: Type.Array(
    Type.Object({
      op: Type.String({ format: 'date-time' }),
      minuten: OfNiets(Type.Integer()),
      fase: OfNiets(Type.String()),
    }),
  ),
});

const aanleidingView = (mens: Mens, stilte: Stilte, scope: Scope): Static<typeof Aanleiding>[] =>
  aanleidingenVan(mens, stilte, scope.today).map(({ id, soort, dagen, dringend }) => ({
    id: id ?? null,
    soort,
    dagen: dagen ?? null,
    dringend,
  }));

/** Of who is in no team nothing is weighed: there is no norm for him, and he has no colleagues to compare with. */
const belastingView = (
  bureau: Bureau | undefined,
  ik: string,
): Pick<Static<typeof MijnSchema>, 'belasting' | 'collegas'> => {
  if (bureau === undefined) return { belasting: null, collegas: [] };
  const alle = weighAll(bureau);
  const mijn = alle.find(({ medewerker }) => medewerker.id === ik);
  if (mijn === undefined) return { belasting: null, collegas: [] };
  const aanwezig = alle.filter(({ druk }) => druk !== 'afwezig');
  const som = aanwezig.reduce((totaal, { gewogen }) => totaal + gewogen, 0);
  const { norm } = bureau.instelling;
  return {
    belasting: {
      inwoners: mijn.inwoners,
      gewogen: mijn.gewogen,
      druk: mijn.druk,
      gemiddeld: Math.round((som * 10) / Math.max(1, aanwezig.length)) / 10,
      norm: { ...norm },
    },
    collegas: alle
      .filter(({ medewerker }) => medewerker.id !== ik)
      .map(({ medewerker, gewogen, druk }) => ({ naam: medewerker.naam, gewogen, druk })),
  };
};

const getMijn = defineRoute({
  ...coach,
  method: 'GET',
  url: '/caseload/mijn',
  samenvatting: 'Wie heeft mij vandaag nodig en waarom; dat u namen ziet wordt vastgelegd',
  response: { 200: MijnSchema },
  handle: async (scope) => {
    const gelezen = await readBureau(scope);
    const bureau = gelezen.ok ? gelezen.value : undefined;
    const stilte = bureau?.instelling.stilte;
    const rijen = rankAll(await mensenVan(scope, scope.actor.id), stilte, scope.today);
    const ids = rijen.map(({ mens }) => mens.persoonId);
    const namen = await findOntvangernamen(scope, ids);
    await recordMany(
      scope,
      ids.map((persoonId) => ({
        handeling: 'inzage',
        onderwerp: { soort: 'dossier', id: persoonId },
        persoonId,
        omschrijving: 'Wie heeft mij vandaag nodig',
      })),
    );
    return ok({
      loket: bureau?.instelling.namen.loket ?? null,
      ...belastingView(bureau, scope.actor.id),
      mensen: rijen.map(({ mens }) => ({
        persoonId: mens.persoonId,
        naam: namen.get(mens.persoonId)?.naam ?? '',
        klasse: mens.klasse,
        gezienOp: mens.nooitGezien ? null : mens.gezienOp,
        aanleidingen: aanleidingView(mens, stilte, scope),
      })),
    });
  },
});

const onbekend = { code: 'INWONER_NIET_GEVONDEN' } as const;
const params = Type.Object({ persoonId: Id });

/** A coach sees his own people; a team leader those of the desk. */
const open = async (
  scope: Scope,
  persoonId: string,
): Promise<
  Result<Mens, Aandachtweigering | { readonly code: 'ROL_NIET_BEVOEGD' | 'DOEL_NIET_TOEGESTAAN' | 'EIGEN_VOORSTEL' }>
> => {
  const mag = permitOr(scope.actor, scope.doel, { soort: 'begeleiding', handeling: 'inzien', persoonId }, onbekend);
  if (!mag.ok) return mag;
  const mens = await findMens(scope, persoonId);
  if (mens === undefined) return err(onbekend);
  const leidt = scope.actor.rollen.includes('teamleider');
  return leidt || (await isVan(scope, persoonId, scope.actor.id)) ? ok(mens) : err({ code: 'NIET_UW_INWONER' });
};

const getInwoner = defineRoute({
  ...coach,
  rollen: ['coach', 'teamleider'],
  method: 'GET',
  url: '/caseload/inwoners/:persoonId',
  samenvatting: 'Een inwoner om een gesprek voor te bereiden: wat vraagt aandacht, wanneer was er contact',
  params,
  response: { 200: EenSchema },
  handle: async (scope, { params: { persoonId } }) => {
    const opened = await open(scope, persoonId);
    if (!opened.ok) return opened;
    const mens = opened.value;
    const instelling = await findInstelling(scope);
    const onderwerp = { soort: 'dossier', id: persoonId } as const;
    await record(scope, { handeling: 'inzage', onderwerp, persoonId, omschrijving: 'Gesprek voorbereid' });
    return ok({
      persoonId,
      naam: (await findOntvangernamen(scope, [persoonId])).get(persoonId)?.naam ?? '',
      klasse: mens.klasse,
      gezienOp: mens.nooitGezien ? null : mens.gezienOp,
      aanleidingen: aanleidingView(mens, instelling?.stilte, scope),
      mijn: await isVan(scope, persoonId, scope.actor.id),
      stilteNaDagen: instelling?.stilte[mens.klasse] ?? null,
      fasen: [...(instelling?.fasen ?? [])],
      contacten: [...(await contactenVan(scope, persoonId, 5))],
    });
  },
});

const postContact = defineRoute({
  ...coach,
  method: 'POST',
  url: '/caseload/inwoners/:persoonId/contacten',
  samenvatting: 'Leg vast dat u elkaar sprak: hoe lang, en in welk deel van de weg',
  params,
  body: Type.Object({
    minuten: Type.Integer({ minimum: 0, maximum: 600 }),
    fase: Type.String({ minLength: 1, maxLength: 100 }),
  }),
  response: { 201: Type.Object({ minuten: Type.Integer() }) },
  handle: async (scope, { params: { persoonId }, body }) => {
    const opened = await open(scope, persoonId);
    if (!opened.ok) return opened;
    const gedaan = await storeContact(scope, persoonId, body);
    return gedaan.ok ? ok({ minuten: body.minuten }) : gedaan;
  },
});

const postAfdoening = defineRoute({
  ...coach,
  method: 'POST',
  url: '/caseload/signalen/:signaalId/afdoening',
  samenvatting: 'Dit is gedaan: het signaal verdwijnt van uw lijst',
  params: Type.Object({ signaalId: Id }),
  response: { 200: Type.Object({ id: Id }) },
  handle: async (scope, { params: { signaalId } }) => {
    const gedaan = await settleSignaal(scope, signaalId);
    return gedaan.ok ? ok({ id: signaalId }) : gedaan;
  },
});

export const mijnRoutes = [getMijn, getInwoner, postContact, postAfdoening];
