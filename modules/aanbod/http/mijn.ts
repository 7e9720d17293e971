/** Knows the routes of a resident: what could help him, asking for it, and how it stands. */
import { err, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { lopend } from '../domain/verwijzing.ts';
import { ask } from '../store/toelaten.ts';
import { leave } from '../store/uitvoeren.ts';
import { findVerwijzing, findVerwijzingenVan } from '../store/verwijzing.ts';
import { forResident, instrumentViews, mijnViews } from './beeld.ts';
import { Id, MijnInstrumentSchema, MijnVerwijzingSchema, Reden, VerwijzingParams, Zoekvraag } from './schema.ts';
import { alleRefusals, mayDeelname, nietGevonden } from './weigeringen.ts';

const eigen = { doel: 'eigen-dossier', rollen: ['inwoner'], refusals: alleRefusals } as const;

const AanbodParams = Type.Object({ aanbodId: Id });

/** Himself; whoever acts for his money does not ask for help in his name. */
const ikZelf = ({ actor }: Scope): string => actor.persoonId ?? '';

const getAanbod = defineRoute({
  ...eigen,
  method: 'GET',
  url: '/mijn/aanbod',
  samenvatting: 'Wat u kan helpen: hulp, training en plekken, met wie dat geeft en hoe lang u wacht',
  query: Type.Object(Zoekvraag),
  response: { 200: Type.Object({ instrumenten: Type.Array(MijnInstrumentSchema) }) },
  handle: async (scope, { query }) => {
    const mag = mayDeelname(scope, 'inzien', ikZelf(scope));
    if (!mag.ok) return mag;
    const instrumenten = await instrumentViews(scope, query);
    const bezig = await lopendeInstrumenten(scope);
    return ok({
      instrumenten: instrumenten.map((een) => ({ ...forResident(een), alGevraagd: bezig.has(een.id) })),
    });
  },
});

const lopendeInstrumenten = async (scope: Scope): Promise<ReadonlySet<string>> => {
  const verwijzingen = await findVerwijzingenVan(scope, [ikZelf(scope)]);
  return new Set(verwijzingen.filter(({ status }) => lopend.includes(status)).map(({ instrumentId }) => instrumentId));
};

const getEen = defineRoute({
  ...eigen,
  method: 'GET',
  url: '/mijn/aanbod/:aanbodId',
  samenvatting: 'Een aanbod, met wat het doet en hoe het anderen verging',
  params: AanbodParams,
  response: { 200: MijnInstrumentSchema },
  handle: async (scope, { params }) => {
    const mag = mayDeelname(scope, 'inzien', ikZelf(scope));
    if (!mag.ok) return mag;
    const [een] = await instrumentViews(scope, { ids: [params.aanbodId] });
    if (een === undefined) return err({ code: 'INSTRUMENT_NIET_GEVONDEN' } as const);
    return ok({ ...forResident(een), alGevraagd: (await lopendeInstrumenten(scope)).has(een.id) });
  },
});

const postVraag = defineRoute({
  ...eigen,
  method: 'POST',
  url: '/mijn/aanbod/:aanbodId/vraag',
  samenvatting: 'Vraag dit aanbod; uw coach antwoordt',
  params: AanbodParams,
  response: { 201: MijnVerwijzingSchema },
  handle: async (scope, { params }) => {
    const persoonId = ikZelf(scope);
    const mag = mayDeelname(scope, 'indienen', persoonId);
    if (!mag.ok) return mag;
    const gedaan = await ask(scope, persoonId, params.aanbodId);
    const [gezien] = gedaan.ok ? await mijnViews(scope, [gedaan.value]) : [];
    if (!gedaan.ok) return gedaan;
    return gezien === undefined ? err(nietGevonden) : ok(gezien);
  },
});

const getVerwijzingen = defineRoute({
  ...eigen,
  method: 'GET',
  url: '/mijn/verwijzingen',
  samenvatting: 'Wat u vroeg en waar u meedoet, met uw plaats op de wachtlijst',
  response: { 200: Type.Object({ verwijzingen: Type.Array(MijnVerwijzingSchema) }) },
  handle: async (scope) => {
    const mag = mayDeelname(scope, 'inzien', ikZelf(scope));
    if (!mag.ok) return mag;
    const verwijzingen = await findVerwijzingenVan(scope, [ikZelf(scope)]);
    return ok({ verwijzingen: [...(await mijnViews(scope, verwijzingen))] });
  },
});

const postIntrekking = defineRoute({
  ...eigen,
  method: 'POST',
  url: '/mijn/verwijzingen/:verwijzingId/intrekking',
  samenvatting: 'Trek uw vraag in; uw plaats gaat naar wie wacht',
  params: VerwijzingParams,
  body: Type.Object({ reden: Type.Optional(Reden) }),
  response: { 200: MijnVerwijzingSchema },
  handle: async (scope, { params, body }) => {
    const verwijzing = await findVerwijzing(scope, params.verwijzingId);
    const mag = mayDeelname(scope, 'wijzigen', verwijzing?.persoonId ?? '');
    if (!mag.ok) return mag;
    const gedaan = await leave(scope, params.verwijzingId, 'intrekken', 'inwoner', body.reden);
    const [gezien] = gedaan.ok ? await mijnViews(scope, [gedaan.value]) : [];
    if (!gedaan.ok) return gedaan;
    return gezien === undefined ? err(nietGevonden) : ok(gezien);
  },
});

export const mijnAanbodRoutes = [getAanbod, getEen, postVraag, getVerwijzingen, postIntrekking];
