/** Knows the routes on which a resident reports a change, takes it back, and sees what is to come and his days abroad. */
import { type Day, err, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { meldbareSoorten, type Wijziging } from '../domain/wijziging.ts';
import { meld } from '../jobs/wijzigingen.ts';
import { openDossier } from '../store/reeks.ts';
import { closeUitzonderingen } from '../store/uitzondering.ts';
import { decideWijziging, findWijziging, wijzigingenVan } from '../store/wijziging.ts';
import { openEigen } from './eigenuitkering.ts';
import { Dag, Id, OfNiets, oneOf } from './maandschema.ts';
import { uitkeringRefusals } from './maandweigeringen.ts';
import {
  AankomendSchema,
  aankomendView,
  BuitenlandSchema,
  buitenlandView,
  WijzigingSchema,
  wijzigingView,
} from './wijzigingbeeld.ts';
import { wijzigingRefusals } from './wijzigingweigeringen.ts';

const refusals = { ...wijzigingRefusals, ...uitkeringRefusals, ...toegangRefusals };
const basis = { doel: 'eigen-dossier', rollen: ['inwoner'], refusals } as const;

const getMijnWijzigingen = defineRoute({
  ...basis,
  method: 'GET',
  url: '/mijn/wijzigingen',
  samenvatting: 'Wat u meldde, wat er aankomt in uw bijstand, en uw dagen in het buitenland',
  response: {
    200: Type.Object({
      wijzigingen: Type.Array(WijzigingSchema),
      aankomend: Type.Array(AankomendSchema),
      buitenland: OfNiets(BuitenlandSchema),
    }),
  },
  handle: async (scope) => {
    const eigen = await openEigen(scope, 'uitkering', 'inzien');
    if (!eigen.ok)
      return eigen.error.code === 'UITKERING_NIET_GEVONDEN'
        ? ok({ wijzigingen: [], aankomend: [], buitenland: null })
        : eigen;
    const { uitkering } = eigen.value;
    const dossier = await openDossier(scope, uitkering);
    const standen = await wijzigingenVan(scope, uitkering.id);
    return ok({
      wijzigingen: standen.map((een) => wijzigingView(dossier, een, scope.today, scope.actor.id)),
      aankomend: aankomendView(dossier, scope.today),
      buitenland: buitenlandView(dossier, standen, scope.today),
    });
  },
});

const postMijnWijziging = defineRoute({
  ...basis,
  method: 'POST',
  url: '/mijn/wijzigingen',
  samenvatting: 'Meld wat er verandert; een medewerker kijkt wat het voor uw bijstand betekent',
  body: Type.Object({
    soort: oneOf(meldbareSoorten, 'wat er verandert'),
    vanaf: Dag,
    tot: Type.Optional(OfNiets(Dag)),
    wie: Type.Optional(oneOf(['belanghebbende', 'partner'], 'over wie het gaat; over u als u niets zegt')),
    toelichting: Type.Optional(Type.String({ maxLength: 500 })),
  }),
  response: { 201: WijzigingSchema },
  handle: async (scope, { body }) => {
    const eigen = await openEigen(scope, 'inkomsten', 'indienen');
    if (!eigen.ok) return eigen;
    const { uitkering } = eigen.value;
    const { soort, vanaf, tot = null, wie = 'belanghebbende', toelichting } = body;
    if (tot !== null && tot <= vanaf) return err({ code: 'WIJZIGING_TOT_VOOR_VANAF' } as const);
    const inhoud = { soort, vanaf: vanaf as Day, tot: tot as Day | null, wie, partner: null } satisfies Omit<
      Wijziging,
      'id'
    >;
    // the same report twice is one
    const bronsleutel = `inwoner ${soort} ${wie} ${vanaf} ${tot ?? ''}`;
    const nieuw = await meld(scope, uitkering, { ...inhoud, bron: 'inwoner', bronsleutel, toelichting });
    const stand =
      nieuw ??
      (await wijzigingenVan(scope, uitkering.id)).find(
        (een) =>
          een.bron === 'inwoner' && een.soort === soort && een.vanaf === vanaf && een.wie === wie && een.tot === tot,
      );
    if (stand === undefined) return err({ code: 'WIJZIGING_AFGEHANDELD' } as const);
    return ok(wijzigingView(await openDossier(scope, uitkering), stand, scope.today, scope.actor.id));
  },
});

const postIntrekking = defineRoute({
  ...basis,
  method: 'POST',
  url: '/mijn/wijzigingen/:wijzigingId/intrekking',
  samenvatting: 'Neem een melding terug zolang wij er nog niets mee hebben gedaan',
  params: Type.Object({ wijzigingId: Id }),
  response: { 200: WijzigingSchema },
  handle: async (scope, { params: { wijzigingId } }) => {
    const eigen = await openEigen(scope, 'inkomsten', 'indienen');
    if (!eigen.ok) return eigen;
    const { uitkering } = eigen.value;
    const stand = await findWijziging(scope, wijzigingId);
    if (stand === undefined || stand.uitkeringId !== uitkering.id || stand.bron !== 'inwoner')
      return err({ code: 'WIJZIGING_NIET_GEVONDEN' } as const);
    if (stand.status !== 'gemeld') return err({ code: 'WIJZIGING_AFGEHANDELD' } as const);
    const na = await decideWijziging(scope, stand.id, 'ingetrokken');
    await closeUitzonderingen(scope, uitkering.id, [{ code: 'WIJZIGING_GEMELD', plek: stand.id }]);
    return ok(wijzigingView(await openDossier(scope, uitkering), na, scope.today, scope.actor.id));
  },
});

export const mijnWijzigingRoutes = [getMijnWijzigingen, postMijnWijziging, postIntrekking];
