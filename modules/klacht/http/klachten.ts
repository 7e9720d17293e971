/** Knows the routes of who deals with complaints: the list, one complaint, and each step to its answer. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { record, recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { type Static, type TObject, Type } from 'typebox';
import { isOver, type Klacht, type Klachtweigering } from '../domain/klacht.ts';
import {
  addBetrokkene,
  answer,
  decline,
  putOff,
  putOffAgreed,
  recordGesprek,
  settleByHand,
  takeKlacht,
  waiveGesprek,
} from '../store/behandelen.ts';
import { findInstelling } from '../store/instelling.ts';
import { findKlacht, openKlachten } from '../store/klacht.ts';
import { dossierView, regelView } from './beeld.ts';
import {
  Dag,
  Hoorgrondkeuze,
  Klachtdossier,
  KlachtParams,
  Klachtregel,
  Nietgrondkeuze,
  Oordeelkeuze,
  Reden,
  Verslag,
} from './schema.ts';
import { klachtRefusals } from './weigeringen.ts';

const staf = {
  doel: 'klacht-behandelen',
  rollen: ['klachtbehandelaar'],
  refusals: { ...klachtRefusals, ...toegangRefusals },
} as const;
const nietGevonden = { code: 'KLACHT_NIET_GEVONDEN' } as const;
/** Most on the list at once; complaints are few. */
const bladzijde = 200;

const getLijst = defineRoute({
  ...staf,
  refusals: {},
  method: 'GET',
  url: '/klachten',
  samenvatting: 'Klachten die op een antwoord wachten; dat u namen ziet wordt vastgelegd',
  response: { 200: Type.Object({ klachten: Type.Array(Klachtregel) }) },
  handle: async (scope) => {
    const instelling = await findInstelling(scope);
    const klachten = await openKlachten(scope, scope.actor.id, bladzijde);
    const namen = await findOntvangernamen(scope, [...new Set(klachten.map(({ persoonId }) => persoonId))]);
    await recordMany(
      scope,
      klachten.map(({ id, persoonId }) => ({
        handeling: 'inzage',
        onderwerp: { soort: 'klacht', id },
        persoonId,
        omschrijving: 'Lijst van klachten',
      })),
    );
    return ok({
      klachten: klachten
        .map((een) => regelView(een, instelling, namen.get(een.persoonId)?.naam ?? '', scope))
        .toSorted((a, b) => a.dagenOver - b.dagenOver),
    });
  },
});

type Weigering = Klachtweigering | ZichtbareWeigering;

const open = async (scope: Scope, id: string, handeling: 'inzien' | 'wijzigen'): Promise<Result<Klacht, Weigering>> => {
  const klacht = await findKlacht(scope, id);
  if (klacht === undefined) return err(nietGevonden);
  const onderwerp = { soort: 'klacht', handeling, persoonId: klacht.persoonId } as const;
  const mag = permitOr(scope.actor, scope.doel, onderwerp, nietGevonden);
  if (!mag.ok) return mag;
  return isOver(klacht, scope.actor.id) ? err({ code: 'KLACHT_GAAT_OVER_U' }) : ok(klacht);
};

const view = async (scope: Scope, klacht: Klacht) => {
  const wie = (await findOntvangernamen(scope, [klacht.persoonId])).get(klacht.persoonId)?.naam ?? '';
  return ok(await dossierView(klacht, await findInstelling(scope), wie, scope));
};

const getEen = defineRoute({
  ...staf,
  method: 'GET',
  url: '/klachten/:klachtId',
  samenvatting: 'Een klacht met wat er gebeurde en wat er nog moet; dit inzien wordt vastgelegd',
  params: KlachtParams,
  response: { 200: Klachtdossier },
  handle: async (scope, { params: { klachtId: id } }) => {
    const opened = await open(scope, id, 'inzien');
    if (!opened.ok) return opened;
    const { persoonId } = opened.value;
    const onderwerp = { soort: 'klacht', id } as const;
    await record(scope, { handeling: 'inzage', onderwerp, persoonId, omschrijving: 'Klacht bekeken' });
    return view(scope, opened.value);
  },
});

const Niets = Type.Object({});
type Stap<B extends TObject> = {
  readonly url: string;
  readonly samenvatting: string;
  readonly body: B;
  readonly doe: (scope: Scope, id: string, body: Static<B>) => Promise<Result<void, Klachtweigering>>;
};

/** After a step the complaint is shown as it is now; who put his own name on it sees only that it is done. */
const stap = <B extends TObject>({ url, samenvatting, body, doe }: Stap<B>) =>
  defineRoute({
    ...staf,
    method: 'POST',
    url: `/klachten/:klachtId/${url}`,
    samenvatting,
    params: KlachtParams,
    body,
    response: { 200: Type.Object({ klacht: Type.Union([Klachtdossier, Type.Null()]) }) },
    handle: async (scope, { params: { klachtId }, body: gegeven }) => {
      const opened = await open(scope, klachtId, 'wijzigen');
      if (!opened.ok) return opened;
      const gedaan = await doe(scope, klachtId, gegeven as Static<B>);
      if (!gedaan.ok) return gedaan;
      const na = await findKlacht(scope, klachtId);
      if (na === undefined || isOver(na, scope.actor.id)) return ok({ klacht: null });
      const beeld = await view(scope, na);
      return beeld.ok ? ok({ klacht: beeld.value }) : beeld;
    },
  });

const stappen = [
  stap({
    url: 'behandeling',
    samenvatting: 'Neem een klacht in behandeling; wie erbij betrokken is mag dat niet (artikel 9:7 Awb)',
    body: Niets,
    doe: (scope, id) => takeKlacht(scope, id),
  }),
  stap({
    url: 'betrokkenen',
    samenvatting: 'Leg vast over welke collega de klacht gaat: die leest hem en kan reageren (artikel 9:9 Awb)',
    body: Type.Object({ medewerkerId: Type.String({ minLength: 1, maxLength: 100 }) }),
    doe: (scope, id, { medewerkerId }) => addBetrokkene(scope, id, medewerkerId),
  }),
  stap({
    url: 'gesprek',
    samenvatting: 'Leg het gesprek met wie klaagt vast, met een verslag (artikel 9:10 Awb)',
    body: Type.Object({ op: Dag, verslag: Verslag }),
    doe: (scope, id, { op, verslag }) => recordGesprek(scope, id, op as Day, verslag),
  }),
  stap({
    url: 'gespreksafzegging',
    samenvatting: 'Leg vast waarom er geen gesprek is (artikel 9:10 lid 2 Awb)',
    body: Type.Object({ grond: Hoorgrondkeuze, toelichting: Reden }),
    doe: (scope, id, { grond, toelichting }) => waiveGesprek(scope, id, grond, toelichting),
  }),
  stap({
    url: 'verdaging',
    samenvatting: 'Neem vier weken extra, met de reden (artikel 9:11 lid 2 Awb)',
    body: Type.Object({ reden: Reden }),
    doe: (scope, id, { reden }) => putOff(scope, id, reden),
  }),
  stap({
    url: 'uitstel',
    samenvatting: 'Nog later, omdat de inwoner dat schriftelijk goedvindt (artikel 9:11 lid 3 Awb)',
    body: Type.Object({ totEnMet: Dag }),
    doe: (scope, id, { totEnMet }) => putOffAgreed(scope, id, totEnMet as Day),
  }),
  stap({
    url: 'antwoord',
    samenvatting: 'Geef het antwoord: bevindingen, oordeel en wat wij ermee doen (artikel 9:12 Awb)',
    body: Type.Object({ oordeel: Oordeelkeuze, bevindingen: Verslag, conclusies: Verslag }),
    doe: answer,
  }),
  stap({
    url: 'terzijdelegging',
    samenvatting: 'Behandel de klacht niet, met de grond en de reden (artikel 9:8 Awb)',
    body: Type.Object({ grond: Nietgrondkeuze, motivering: Reden }),
    doe: (scope, id, { grond, motivering }) => decline(scope, id, grond, motivering),
  }),
  stap({
    url: 'oplossing',
    samenvatting: 'De inwoner is tevreden over de oplossing: de klacht is klaar (artikel 9:5 Awb)',
    body: Type.Object({ hoe: Reden }),
    doe: (scope, id, { hoe }) => settleByHand(scope, id, hoe),
  }),
];

export const klachtRoutes = [getLijst, getEen, ...stappen];
