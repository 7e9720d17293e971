/** Knows the routes on which is seen and said what is left to do after a decision on an objection. */
import { err, ok, parseDay } from '@samenkracht/core';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import { zaaktermijn } from '@samenkracht/zaak';
import { Type } from 'typebox';
import { nogTeDoen, werken } from '../domain/uitvoering.ts';
import { findBeslissing } from '../store/beslissing.ts';
import { updateBezwaar } from '../store/bezwaar.ts';
import { findTeDoen, storeUitvoering, uitvoeringenOf } from '../store/uitvoering.ts';
import { after, doen } from './bezwaren.ts';
import { alle, openBezwaar } from './openen.ts';
import { BezwaarParams, BezwaarSchema, Dag, oneOf, Reden } from './schema.ts';

const Wat = oneOf(werken, 'gevolg: wat het besluit werd; kosten: de vergoeding waarom werd gevraagd');
const params = BezwaarParams;
const response = { 200: BezwaarSchema };
/** More than a municipality has waiting; who comes later is seen once these are done. */
const hoogstens = 200;

const getUitvoeringen = defineRoute({
  doel: 'bijstand-beoordelen',
  rollen: ['consulent', 'toetser'],
  method: 'GET',
  url: '/bezwaaruitvoeringen',
  samenvatting:
    'Beslissingen op bezwaar die nog moeten worden uitgevoerd, de oudste eerst; dat u namen ziet wordt vastgelegd',
  refusals: {},
  response: {
    200: Type.Object({
      uitvoeringen: Type.Array(
        Type.Object({
          bezwaarId: BezwaarParams.properties.bezwaarId,
          zaaknummer: Type.String(),
          wie: Type.String(),
          soort: Type.String({ description: 'tegen welk besluit' }),
          beslistOp: Dag,
          wat: Type.Array(Wat),
        }),
      ),
    }),
  },
  handle: async (scope) => {
    const open = await findTeDoen(scope, hoogstens);
    const zaken = await zaaktermijn.openMany(
      scope,
      open.map(({ bezwaarId }) => bezwaarId),
    );
    const bij = new Map(zaken.map((zaak) => [zaak.id, zaak]));
    const namen = await findOntvangernamen(scope, [...new Set(zaken.map(({ persoonId }) => persoonId))]);
    return ok({
      uitvoeringen: open.flatMap(({ bezwaarId, soort, beslistOp, wat }) => {
        const zaak = bij.get(bezwaarId);
        if (zaak === undefined) return [];
        const wie = namen.get(zaak.persoonId)?.naam ?? 'naam nog niet bekend';
        return [{ bezwaarId, zaaknummer: zaak.nummer, wie, soort, beslistOp, wat: [...wat] }];
      }),
    });
  },
});

const postUitvoering = defineRoute({
  ...doen,
  method: 'POST',
  url: '/bezwaren/:bezwaarId/uitvoering',
  samenvatting: 'Leg vast dat en hoe de beslissing is uitgevoerd, of wat over de kosten is besloten',
  params,
  body: Type.Object({ wat: Wat, toelichting: Reden }),
  response,
  handle: async (scope, { params: { bezwaarId }, body: { wat, toelichting } }) => {
    const opened = await openBezwaar(scope, bezwaarId, 'wijzigen');
    if (!opened.ok) return opened;
    const { bezwaar } = opened.value;
    const open = nogTeDoen(
      await findBeslissing(scope, bezwaarId),
      bezwaar.kostenGevraagdOp,
      await uitvoeringenOf(scope, bezwaarId),
    );
    if (!open.includes(wat)) return err({ code: 'NIETS_UIT_TE_VOEREN' } as const);
    await storeUitvoering(scope, bezwaarId, { wat, hoe: 'door een medewerker', toelichting });
    return after(scope, bezwaarId, opened);
  },
});

const postKostenverzoek = defineRoute({
  ...doen,
  method: 'POST',
  url: '/bezwaren/:bezwaarId/kostenverzoek',
  samenvatting: 'Voer in dat de inwoner om vergoeding van de kosten van het bezwaar vroeg (artikel 7:15 Awb)',
  params,
  body: Type.Object({ op: Dag }),
  response,
  refusals: alle,
  handle: async (scope, { params: { bezwaarId }, body }) => {
    const opened = await openBezwaar(scope, bezwaarId, 'wijzigen');
    if (!opened.ok) return opened;
    const op = parseDay(body.op);
    const { ontvangenOp } = opened.value.bezwaar;
    if (op === undefined || op < ontvangenOp || op > scope.today) return err({ code: 'ONTVANGST_ONJUIST' } as const);
    await updateBezwaar(scope, bezwaarId, { kosten_gevraagd_op: op });
    return after(scope, bezwaarId, opened);
  },
});

export const uitvoeringRoutes = [getUitvoeringen, postUitvoering, postKostenverzoek];
