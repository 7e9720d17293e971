/** Knows the routes of staff about the perspective of a resident, and the search for occupations that all use. */
import { err, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Refusal, Route, Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { markGezien } from '../store/certificaat.ts';
import { cohortOf, joinCohort } from '../store/cohort.ts';
import { findDefinitie } from '../store/definitie.ts';
import { bevestigdVan } from '../store/ervaring.ts';
import { findEscostand, zoekerOf } from '../store/esco.ts';
import { setGroep, stateFeit } from '../store/groep.ts';
import { insertPerspectief } from '../store/perspectief.ts';
import { addErvaring } from './ervaringen.ts';
import { afstandenVan, perspectiefView } from './perspectiefbeeld.ts';
import { openInwoner, openweigeringen, staf } from './perspectiefopenen.ts';
import {
  Code,
  ErvaringInvoer,
  Id,
  Lijststand,
  OfNiets,
  PersoonParams,
  PerspectiefInvoer,
  PerspectiefSchema,
  Tekstje,
  TrefferSchema,
} from './perspectiefschema.ts';
import {
  bouwweigeringen,
  groepsweigeringen,
  perspectiefweigeringen,
  rolloutweigeringen,
} from './perspectiefweigeringen.ts';

/** What staff see is what the resident sees, with the cohort of the roll-out. */
const StafSchema = Type.Object({ ...PerspectiefSchema.properties, cohort: OfNiets(Type.String()) });
const response = { 200: StafSchema };
const basis = { ...staf, params: PersoonParams, response } as const;

const stafView = async (scope: Scope, persoonId: string) => ({
  ...(await perspectiefView(scope, persoonId)),
  cohort: (await cohortOf(scope, persoonId)) ?? null,
});

const after = async <R extends Refusal>(scope: Scope, persoonId: string, gedaan: Result<unknown, R>) =>
  gedaan.ok ? ok(await stafView(scope, persoonId)) : gedaan;

const geenGroepen = { code: 'GEEN_GROEPEN' } as const;

const zoeken = defineRoute({
  doel: 'begeleiding',
  rollen: ['inwoner', 'coach', 'intaker', 'teamleider', 'beleidsmedewerker'],
  refusals: {},
  method: 'GET',
  url: '/beroepen',
  samenvatting: 'Zoek een beroep op een van zijn namen; elk beroep dat precies zo heet staat erbij',
  query: Type.Object({ zoek: Type.String({ maxLength: 100 }) }),
  response: { 200: Type.Object({ lijst: Lijststand, beroepen: Type.Array(TrefferSchema) }) },
  handle: async (scope, { query }) => {
    const stand = await findEscostand(scope);
    if (stand === undefined) return ok({ lijst: null, beroepen: [] });
    const zoek = await zoekerOf(scope, stand);
    const { versie, voorbeeld, beroepen } = stand;
    return ok({
      lijst: { versie, voorbeeld, beroepen },
      beroepen: zoek(query.zoek, 10).map(({ id, naam, gevonden }) => ({ id, naam, gevonden })),
    });
  },
});

const groeproutes: readonly Route[] = [
  defineRoute({
    ...basis,
    refusals: { ...openweigeringen, ...groepsweigeringen },
    method: 'POST',
    url: '/personen/:persoonId/groepsfeiten',
    samenvatting: 'Leg een feit vast voor de keuze van een groep, met waar het vandaan komt',
    body: Type.Object({ feit: Code, waarde: Code, bron: Tekstje(120, 2) }),
    handle: async (scope, { params, body }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Feit voor de groep vastgelegd');
      if (!open.ok) return open;
      const definitie = await findDefinitie(scope, 'groepen');
      if (definitie === undefined) return err(geenGroepen);
      return after(scope, open.value, await stateFeit(scope, open.value, definitie.inhoud, body));
    },
  }),
  defineRoute({
    ...basis,
    refusals: { ...openweigeringen, ...groepsweigeringen },
    method: 'POST',
    url: '/personen/:persoonId/groep',
    samenvatting: 'Stel de groep van een inwoner vast, met uw reden; het voorstel blijft erbij staan',
    body: Type.Object({ groep: Code, reden: Tekstje(1000, 10) }),
    handle: async (scope, { params, body }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Groep vastgesteld');
      if (!open.ok) return open;
      const definitie = await findDefinitie(scope, 'groepen');
      if (definitie === undefined) return err(geenGroepen);
      return after(scope, open.value, await setGroep(scope, open.value, definitie, body));
    },
  }),
];

const maken = defineRoute({
  ...basis,
  refusals: { ...openweigeringen, ...perspectiefweigeringen },
  method: 'POST',
  url: '/personen/:persoonId/perspectief',
  samenvatting: 'Schrijf met de inwoner zijn perspectief op; hij kan het meteen lezen',
  body: PerspectiefInvoer,
  handle: async (scope, { params, body }) => {
    const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Perspectief opgeschreven');
    if (!open.ok) return open;
    const { stand, wensen, van } = await afstandenVan(scope, open.value, await bevestigdVan(scope, open.value));
    const afstanden = wensen.map(({ beroepId, naam }) => {
      const { heeft, mist } = van.get(beroepId)?.essentieel ?? { heeft: [], mist: [] };
      return { beroepId, naam, heeft: heeft.length, essentieel: heeft.length + mist.length };
    });
    const nieuw = { ...body, persoonId: open.value, afstanden, escoVersie: stand?.versie };
    return after(scope, open.value, await insertPerspectief(scope, nieuw));
  },
});

export const perspectiefroutes: readonly Route[] = [
  zoeken,
  defineRoute({
    ...basis,
    refusals: openweigeringen,
    method: 'GET',
    url: '/personen/:persoonId/perspectief',
    samenvatting: 'Wat een inwoner kan, wil en mist, zoals hij het zelf ziet; dit inzien wordt vastgelegd',
    handle: async (scope, { params }) => {
      const open = await openInwoner(scope, params.persoonId, 'inzien', 'Perspectief geopend');
      return open.ok ? ok(await stafView(scope, open.value)) : open;
    },
  }),
  maken,
  defineRoute({
    ...basis,
    refusals: { ...openweigeringen, ...bouwweigeringen },
    method: 'POST',
    url: '/personen/:persoonId/ervaringen',
    samenvatting: 'Schrijf met de inwoner op wat hij deed; de vaardigheden bevestigt hij zelf',
    body: ErvaringInvoer,
    handle: async (scope, { params, body }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Ervaring opgeschreven');
      return open.ok ? after(scope, open.value, await addErvaring(scope, open.value, body)) : open;
    },
  }),
  defineRoute({
    ...basis,
    refusals: { ...openweigeringen, ...bouwweigeringen },
    method: 'POST',
    url: '/personen/:persoonId/certificaten/:certificaatId/gezien',
    samenvatting: 'Leg vast dat u het papier van een certificaat zag',
    params: Type.Object({ ...PersoonParams.properties, certificaatId: Id }),
    handle: async (scope, { params }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Certificaat gezien');
      return open.ok ? after(scope, open.value, await markGezien(scope, open.value, params.certificaatId)) : open;
    },
  }),
  ...groeproutes,
  defineRoute({
    ...basis,
    refusals: { ...openweigeringen, ...rolloutweigeringen },
    method: 'POST',
    url: '/personen/:persoonId/cohort',
    samenvatting: 'Zet een inwoner in een cohort van de uitrol',
    body: Type.Object({ cohortId: Id }),
    handle: async (scope, { params, body }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'In een cohort gezet');
      return open.ok ? after(scope, open.value, await joinCohort(scope, open.value, body.cohortId)) : open;
    },
  }),
];
