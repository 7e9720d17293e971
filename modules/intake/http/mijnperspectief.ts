/** Knows the routes of a resident about what he can and wants: his experience, his skills, his certificates, the occupations he chose. */
import { day, err, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Refusal, Route, Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { addWens, dropWens, insertCertificaat } from '../store/certificaat.ts';
import { findDefinitie } from '../store/definitie.ts';
import { bevestigdVan, confirmVaardigheden, dropErvaring, type Ervaring, findErvaring } from '../store/ervaring.ts';
import { findBeroep, findEscostand } from '../store/esco.ts';
import { answerPerspectief } from '../store/perspectief.ts';
import { voorstellenVoor } from '../store/voorstellen.ts';
import { addErvaring } from './ervaringen.ts';
import { ervaringView, perspectiefView } from './perspectiefbeeld.ts';
import { eigen, type Openweigering, openEigen, openweigeringen } from './perspectiefopenen.ts';
import {
  CertificaatInvoer,
  ErvaringInvoer,
  ErvaringMetVoorstellen,
  ErvaringParams,
  EscoId,
  PerspectiefSchema,
  ReactieInvoer,
} from './perspectiefschema.ts';
import { type Bouwweigering, bouwweigeringen, perspectiefweigeringen } from './perspectiefweigeringen.ts';

const refusals = { ...openweigeringen, ...bouwweigeringen };
const basis = { ...eigen, refusals } as const;
const response = { 200: PerspectiefSchema };
const WensParams = Type.Object({ beroepId: EscoId });

/** Everything as it stands after something was done. */
const after = async <R extends Refusal>(scope: Scope, persoonId: string, gedaan: Result<unknown, R>) =>
  gedaan.ok ? ok(await perspectiefView(scope, persoonId)) : gedaan;

type Geopend = { readonly persoonId: string; readonly ervaring: Ervaring };

/** What is another's answers like what is not there. */
const openErvaring = async (
  scope: Scope,
  id: string,
  handeling: 'inzien' | 'wijzigen',
): Promise<Result<Geopend, Openweigering | Bouwweigering>> => {
  const open = await openEigen(scope, handeling);
  if (!open.ok) return open;
  const ervaring = await findErvaring(scope, id);
  return ervaring?.persoonId === open.value
    ? ok({ persoonId: open.value, ervaring })
    : err({ code: 'ERVARING_ONBEKEND' });
};

const ervaringMet = async (scope: Scope, { persoonId, ervaring }: Geopend) => ({
  ervaring: ervaringView(ervaring, await bevestigdVan(scope, persoonId)),
  voorstellen: [...(await voorstellenVoor(scope, ervaring))],
});

const ervaringroutes: readonly Route[] = [
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/mijn/ervaringen',
    samenvatting: 'Zeg wat u deed: werk, vrijwilligerswerk, een cursus of thuis',
    body: ErvaringInvoer,
    response: { 201: ErvaringMetVoorstellen },
    handle: async (scope, { body }) => {
      const open = await openEigen(scope, 'wijzigen');
      if (!open.ok) return open;
      const gedaan = await addErvaring(scope, open.value, body);
      return gedaan.ok ? ok(await ervaringMet(scope, { persoonId: open.value, ervaring: gedaan.value })) : gedaan;
    },
  }),
  defineRoute({
    ...basis,
    method: 'GET',
    url: '/mijn/ervaringen/:ervaringId',
    samenvatting: 'De vaardigheden die bij een ervaring horen; u zegt zelf welke u heeft',
    params: ErvaringParams,
    response: { 200: ErvaringMetVoorstellen },
    handle: async (scope, { params }) => {
      const open = await openErvaring(scope, params.ervaringId, 'inzien');
      return open.ok ? ok(await ervaringMet(scope, open.value)) : open;
    },
  }),
  defineRoute({
    ...basis,
    method: 'PUT',
    url: '/mijn/ervaringen/:ervaringId/vaardigheden',
    samenvatting: 'Bevestig welke vaardigheden u heeft; wat u weglaat, telt niet meer mee',
    params: ErvaringParams,
    body: Type.Object({ vaardigheden: Type.Array(EscoId, { maxItems: 200, uniqueItems: true }) }),
    response: { 200: ErvaringMetVoorstellen },
    handle: async (scope, { params, body }) => {
      const open = await openErvaring(scope, params.ervaringId, 'wijzigen');
      if (!open.ok) return open;
      const bekend = new Map((await voorstellenVoor(scope, open.value.ervaring)).map((een) => [een.id, een]));
      const gekozen = body.vaardigheden.flatMap((id) => bekend.get(id) ?? []);
      if (gekozen.length < body.vaardigheden.length) return err({ code: 'VAARDIGHEID_NIET_VOORGESTELD' as const });
      await confirmVaardigheden(scope, open.value.ervaring, gekozen);
      return ok(await ervaringMet(scope, open.value));
    },
  }),
  defineRoute({
    ...basis,
    method: 'DELETE',
    url: '/mijn/ervaringen/:ervaringId',
    samenvatting: 'Haal een ervaring weg, met de vaardigheden die u daaruit heeft',
    params: ErvaringParams,
    response,
    handle: async (scope, { params }) => {
      const open = await openErvaring(scope, params.ervaringId, 'wijzigen');
      if (!open.ok) return open;
      await dropErvaring(scope, open.value.ervaring);
      return after(scope, open.value.persoonId, ok(undefined));
    },
  }),
];

const wensroutes: readonly Route[] = [
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/mijn/beroepswensen',
    samenvatting: 'Kies een beroep dat u wilt; u kunt er vijf kiezen',
    body: WensParams,
    response,
    handle: async (scope, { body }) => {
      const open = await openEigen(scope, 'wijzigen');
      if (!open.ok) return open;
      const stand = await findEscostand(scope);
      const beroep = stand && (await findBeroep(scope, stand, body.beroepId));
      if (beroep === undefined) return err({ code: 'BEROEP_ONBEKEND' as const });
      const past = await addWens(scope, open.value, { beroepId: beroep.id, naam: beroep.naam });
      return after(scope, open.value, past ? ok(undefined) : err({ code: 'TE_VEEL_WENSEN' as const }));
    },
  }),
  defineRoute({
    ...basis,
    method: 'DELETE',
    url: '/mijn/beroepswensen/:beroepId',
    samenvatting: 'Haal een gekozen beroep weg',
    params: WensParams,
    response,
    handle: async (scope, { params }) => {
      const open = await openEigen(scope, 'wijzigen');
      if (!open.ok) return open;
      const weg = await dropWens(scope, open.value, params.beroepId);
      return after(scope, open.value, weg ? ok(undefined) : err({ code: 'WENS_ONBEKEND' as const }));
    },
  }),
];

export const mijnPerspectiefroutes: readonly Route[] = [
  defineRoute({
    ...basis,
    method: 'GET',
    url: '/mijn/perspectief',
    samenvatting: 'Wat u kunt, wat u wilt, wat er mist en wat de volgende stap is',
    response,
    handle: async (scope) => {
      const open = await openEigen(scope, 'inzien');
      return open.ok ? ok(await perspectiefView(scope, open.value)) : open;
    },
  }),
  ...ervaringroutes,
  ...wensroutes,
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/mijn/certificaten',
    samenvatting: 'Zet een diploma of certificaat in uw overzicht, ook een klein',
    body: CertificaatInvoer,
    response,
    handle: async (scope, { body }) => {
      const open = await openEigen(scope, 'wijzigen');
      if (!open.ok) return open;
      const lijst = (await findDefinitie(scope, 'kwalificaties'))?.inhoud;
      const { kwalificatie, onderdeel, behaaldOp, ...rest } = body;
      const nieuw = { ...rest, persoonId: open.value, behaaldOp: day(behaaldOp), kwalificatie, onderdeel };
      return after(scope, open.value, await insertCertificaat(scope, nieuw, lijst));
    },
  }),
  defineRoute({
    ...eigen,
    refusals: { ...openweigeringen, ...perspectiefweigeringen },
    method: 'POST',
    url: '/mijn/perspectief/reactie',
    samenvatting: 'Zeg of klopt wat uw coach en u opschreven',
    body: ReactieInvoer,
    response,
    handle: async (scope, { body }) => {
      const open = await openEigen(scope, 'wijzigen');
      if (!open.ok) return open;
      const { versie, klopt, reactie } = body;
      return after(scope, open.value, await answerPerspectief(scope, open.value, { versie, klopt, reactie }));
    },
  }),
];
