/** Knows the routes that show what a decision on an objection would do to the money, and what it did. */
import { err, ok, subtract } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { RefusalMap } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { openFor as openZaakFor, zaakRefusals } from '@samenkracht/zaak';
import { Type } from 'typebox';
import type { Wijzigingweigering } from '../domain/bezwaarwijziging.ts';
import { applyBezwaar, Wijzigingen } from '../jobs/bezwaar.ts';
import { findBezwaargevolg, undoable } from '../store/bezwaar.ts';
import { findUitkering, findUitkeringVanZaak } from '../store/lopend.ts';
import { Bedrag, Id, Maand, OfNiets, oneOf } from './maandschema.ts';
import { uitkeringRefusals } from './maandweigeringen.ts';
import { openFor } from './uitkeringen.ts';

const wijzigingRefusals: RefusalMap<Wijzigingweigering> = {
  WIJZIGING_KAN_NIET: {
    status: 422,
    titel: 'Deze wijziging kan niet vanzelf worden verwerkt',
    uitleg: ({ melding }) => melding,
  },
};

const postProef = defineRoute({
  method: 'POST',
  url: '/uitkeringen/:uitkeringId/bezwaarproef',
  samenvatting: 'Wat een beslissing op bezwaar met de betaalde maanden zou doen; er wordt niets bewaard',
  doel: 'bijstand-beoordelen',
  rollen: ['consulent', 'toetser'],
  params: Type.Object({ uitkeringId: Id }),
  body: Type.Object({ wijzigingen: Wijzigingen }),
  bewaartNiets: true,
  response: {
    200: Type.Object({
      maanden: Type.Array(Type.Object({ maand: Maand, voor: Bedrag, na: Bedrag, verschil: Bedrag })),
      nabetaling: Bedrag,
      vordering: Bedrag,
    }),
  },
  refusals: { ...uitkeringRefusals, ...toegangRefusals, ...wijzigingRefusals },
  handle: async (scope, { params, body }) => {
    const { uitkeringId } = params;
    const gevonden = (await findUitkering(scope, uitkeringId)) ?? (await findUitkeringVanZaak(scope, uitkeringId));
    const opened = await openFor(scope, gevonden, 'uitkering', 'inzien');
    if (!opened.ok) return opened;
    const { id } = opened.value;
    const proef = await undoable(scope, () => applyBezwaar(scope, id, body.wijzigingen, 'proef'), 'alleen kijken');
    if (!proef.ok) return proef;
    const { maanden, nabetaling, vordering } = proef.value;
    return ok({
      maanden: maanden.map(({ maand, voor, na, verschil }) => ({ maand, voor, na, verschil })),
      nabetaling,
      vordering,
    });
  },
});

const getGevolg = defineRoute({
  method: 'GET',
  url: '/bezwaren/:bezwaarId/gevolg',
  samenvatting: 'Wat een genomen beslissing op bezwaar met de bijstand deed, of waarom een mens het moet verwerken',
  doel: 'bijstand-beoordelen',
  rollen: ['consulent', 'toetser'],
  params: Type.Object({ bezwaarId: Id }),
  response: {
    200: Type.Object({
      uitkomst: oneOf(['herzien', 'niets veranderd', 'toegekend', 'niet verwerkt'], 'wat er met het geld gebeurde'),
      reden: OfNiets(Type.String({ description: 'waarom het niet vanzelf kon' })),
      uitkeringId: OfNiets(Id),
      maanden: Type.Array(Type.Object({ maand: Maand, voor: Bedrag, na: Bedrag, verschil: Bedrag })),
    }),
  },
  refusals: { ...zaakRefusals, ...toegangRefusals },
  handle: async (scope, { params: { bezwaarId } }) => {
    const opened = await openZaakFor(scope, bezwaarId, 'inzien');
    if (!opened.ok) return opened;
    const gevolg = await findBezwaargevolg(scope, bezwaarId);
    if (gevolg === undefined) return err({ code: 'ZAAK_NIET_GEVONDEN' } as const);
    const { uitkomst, reden, uitkeringId, maanden } = gevolg;
    return ok({
      uitkomst,
      reden: reden ?? null,
      uitkeringId: uitkeringId ?? null,
      maanden: maanden.map(({ maand, voor, na }) => ({ maand, voor, na, verschil: subtract(na, voor) })),
    });
  },
});

export const bezwaarproefRoutes = [postProef, getGevolg];
