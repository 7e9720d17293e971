/** Knows the routes of notes of talks: written with readers, seen by the resident to be there, and asked for by him. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { findGemeente } from '@samenkracht/gemeenten';
import { publish } from '@samenkracht/platform/db';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route, Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import {
  checkNotitie,
  mayRead,
  type Notitie,
  type Notitieweigering,
  type Sjabloon,
  sjablonenMet,
} from '../domain/notitie.ts';
import { afsprakenOf } from '../store/afspraak.ts';
import { addLezer, insertNotitie, notitiesOf } from '../store/notitie.ts';
import { askTaak, settleTaken, takenOf } from '../store/taak.ts';
import { afspraakweigeringen } from './afspraakweigeringen.ts';
import {
  NieuweNotitie,
  NotitiesSchema,
  notitieView,
  notitieweigeringen,
  SjablonenSchema,
  Tonen,
} from './notitiebeeld.ts';
import { eigen, lezers, openEigen, openInwoner, openweigeringen, staf } from './openen.ts';
import { Id, PersoonParams, Woorden } from './planschema.ts';

const refusals = { ...openweigeringen, ...afspraakweigeringen, ...notitieweigeringen } as const;
const response = { 200: NotitiesSchema };
const NotitieParams = Type.Object({ persoonId: Id, notitieId: Id });

const sjablonenVan = (scope: Scope): readonly Sjabloon[] =>
  sjablonenMet(findGemeente(scope.tx.gemeente)?.notitiesjablonen ?? []);

const shown = async (scope: Scope, persoonId: string) => {
  const [notities, taken] = [await notitiesOf(scope, persoonId), await takenOf(scope, persoonId)];
  const titels = new Map(sjablonenVan(scope).map(({ naam, titel }) => [naam, titel]));
  return ok({ notities: notities.map((een) => notitieView(een, scope.actor, taken, titels)) });
};

const findOf = async (scope: Scope, persoonId: string, id: string): Promise<Result<Notitie, Notitieweigering>> => {
  const notitie = (await notitiesOf(scope, persoonId)).find((een) => een.id === id);
  return notitie === undefined ? err({ code: 'NOTITIE_NIET_GEVONDEN' }) : ok(notitie);
};

const write = async (
  scope: Scope,
  nieuw: Omit<Notitie, 'id' | 'door'>,
): Promise<Result<void, Notitieweigering | { readonly code: 'AFSPRAAK_NIET_GEVONDEN' }>> => {
  const fout = checkNotitie(nieuw, sjablonenVan(scope), scope.today);
  if (fout !== undefined) return err(fout);
  const afspraken = nieuw.afspraakId === undefined ? [] : await afsprakenOf(scope, nieuw.persoonId);
  if (nieuw.afspraakId !== undefined && !afspraken.some(({ id }) => id === nieuw.afspraakId))
    return err({ code: 'AFSPRAAK_NIET_GEVONDEN' });
  const id = crypto.randomUUID();
  await insertNotitie(scope, { ...nieuw, id, lezers: [...new Set(nieuw.lezers)] });
  await publish(scope, {
    soort: 'NotitieGemaakt',
    onderwerp: id,
    data: { persoonIds: [nieuw.persoonId], sjabloon: nieuw.sjabloon },
  });
  return ok(undefined);
};

const getSjablonen = defineRoute({
  ...staf,
  method: 'GET',
  url: '/notitiesjablonen',
  samenvatting: 'Waar een gespreksnotitie naar vraagt',
  response: { 200: SjablonenSchema },
  refusals: {},
  handle: async (scope) => ok({ sjablonen: sjablonenVan(scope).map((een) => ({ ...een, vragen: [...een.vragen] })) }),
});

const getNotities = defineRoute({
  ...staf,
  refusals,
  rollen: [...lezers],
  method: 'GET',
  url: '/personen/:persoonId/notities',
  samenvatting: 'Notities van gesprekken; de inhoud alleen als u lezer bent. Dit inzien wordt vastgelegd',
  params: PersoonParams,
  response,
  handle: async (scope, { params }) => {
    const open = await openInwoner(scope, params.persoonId, 'inzien', 'Notities van gesprekken geopend');
    return open.ok ? shown(scope, open.value) : open;
  },
});

const postNotitie = defineRoute({
  ...staf,
  refusals,
  method: 'POST',
  url: '/personen/:persoonId/notities',
  samenvatting: 'Schrijf een notitie van een gesprek, met wie hem mag lezen; de inwoner ziet altijd dat hij er is',
  params: PersoonParams,
  body: NieuweNotitie,
  response,
  handle: async (scope, { params, body }) => {
    const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Notitie van een gesprek gemaakt');
    if (!open.ok) return open;
    const { afspraakId, op, ...rest } = body;
    const gedaan = await write(scope, { ...rest, persoonId: open.value, op: op as Day, afspraakId });
    return gedaan.ok ? shown(scope, open.value) : gedaan;
  },
});

const postInzage = defineRoute({
  ...staf,
  refusals,
  method: 'POST',
  url: '/personen/:persoonId/notities/:notitieId/inzage',
  samenvatting: 'Laat de inwoner een notitie lezen, of zeg hem waarom niet; hij krijgt uw antwoord als bericht',
  params: NotitieParams,
  body: Tonen,
  response,
  handle: async (scope, { params, body: { tonen, antwoord } }) => {
    const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Inzage in een notitie beantwoord');
    if (!open.ok) return open;
    const notitie = await findOf(scope, open.value, params.notitieId);
    if (!notitie.ok) return notitie;
    if (!mayRead(notitie.value, scope.actor)) return err({ code: 'NOTITIE_NIET_VOOR_U' } as const);
    if (tonen) await addLezer(scope, params.notitieId, 'inwoner');
    await settleTaken(scope, 'notitie inzien', params.notitieId, antwoord);
    return shown(scope, open.value);
  },
});

const getMijn = defineRoute({
  ...eigen,
  refusals,
  method: 'GET',
  url: '/mijn/notities',
  samenvatting: 'Welke notities van gesprekken er over u zijn, met de inhoud die u mag lezen',
  response,
  handle: async (scope) => {
    const open = await openEigen(scope, 'inzien');
    return open.ok ? shown(scope, open.value) : open;
  },
});

const postVerzoek = defineRoute({
  ...eigen,
  refusals,
  method: 'POST',
  url: '/mijn/notities/:notitieId/inzageverzoek',
  samenvatting: 'Vraag om een notitie te mogen lezen; uw consulent krijgt de vraag',
  params: Type.Object({ notitieId: Id }),
  body: Type.Object({ tekst: Type.Optional(Woorden(500, 'waarom u hem wilt lezen')) }),
  response,
  handle: async (scope, { params, body }) => {
    const open = await openEigen(scope, 'wijzigen');
    if (!open.ok) return open;
    const notitie = await findOf(scope, open.value, params.notitieId);
    if (!notitie.ok) return notitie;
    if (notitie.value.lezers.includes('inwoner')) return err({ code: 'NOTITIE_AL_TE_LEZEN' } as const);
    const tekst = body.tekst ?? 'Ik wil deze notitie graag lezen.';
    const vraag = { persoonId: open.value, voor: 'consulent', soort: 'notitie inzien', tekst } as const;
    const gevraagd = await askTaak(scope, { ...vraag, onderwerpId: params.notitieId });
    return gevraagd.ok ? shown(scope, open.value) : gevraagd;
  },
});

export const notitieRoutes: readonly Route[] = [
  getSjablonen,
  getNotities,
  postNotitie,
  postInzage,
  getMijn,
  postVerzoek,
];
