/** Knows who opens a plan without saying why, and the routes on which the others say it and the resident reads that. */
import { err, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { RefusalMap, Route, Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { gaveReden, hasToDo, insertReden, redenenOf } from '../store/inzagereden.ts';
import {
  eigen,
  lezers,
  type Openweigering,
  openEigen,
  openInwoner,
  openweigeringen,
  permitInwoner,
  staf,
} from './openen.ts';
import { Dag, PersoonParams, Woorden } from './planschema.ts';

type Redenweigering = { readonly code: 'INZAGEREDEN_NODIG' };

export const redenweigeringen: RefusalMap<Redenweigering> = {
  INZAGEREDEN_NODIG: {
    status: 403,
    titel: 'Zeg eerst waarom u dit plan opent',
    uitleg: 'U bent niet de coach van deze inwoner en u helpt hem nu niet. Geef een reden; de inwoner leest die.',
  },
};

/** A team leader answers for all of them; there are no teams in this room. */
const mayOpen = async (scope: Scope, persoonId: string): Promise<boolean> =>
  scope.actor.rollen.includes('teamleider') || (await hasToDo(scope, persoonId)) || (await gaveReden(scope, persoonId));

/** As `openInwoner`, for the plan itself: who has nothing to do with this resident says why first, once a day. Until then nothing is shown. */
export const openPlan = async (
  scope: Scope,
  persoonId: string,
  handeling: 'inzien' | 'wijzigen',
  omschrijving: string,
): Promise<Result<string, Openweigering | Redenweigering>> => {
  const mag = await permitInwoner(scope, persoonId, handeling);
  if (!mag.ok) return mag;
  return (await mayOpen(scope, persoonId))
    ? openInwoner(scope, persoonId, handeling, omschrijving)
    : err({ code: 'INZAGEREDEN_NODIG' });
};

export const redenRoutes: readonly Route[] = [
  defineRoute({
    ...staf,
    rollen: [...lezers],
    refusals: openweigeringen,
    method: 'POST',
    url: '/personen/:persoonId/inzageredenen',
    samenvatting:
      'Zeg waarom u het plan van een inwoner opent die u niet begeleidt; geldt vandaag, en de inwoner leest het',
    params: PersoonParams,
    body: Type.Object({ reden: Woorden(300, 'waarom u dit plan nodig heeft') }),
    response: { 201: Type.Object({ gedaan: Type.Literal(true) }) },
    handle: async (scope, { params, body }) => {
      const open = await openInwoner(scope, params.persoonId, 'inzien', 'Reden gegeven om het plan te openen');
      if (!open.ok) return open;
      await insertReden(scope, open.value, body.reden);
      return ok({ gedaan: true as const });
    },
  }),
  defineRoute({
    ...eigen,
    refusals: openweigeringen,
    method: 'GET',
    url: '/mijn/inzageredenen',
    samenvatting: 'Waarom mensen die u niet begeleiden uw plan openden',
    response: {
      200: Type.Object({
        redenen: Type.Array(Type.Object({ op: Dag, naam: Type.String(), reden: Type.String() })),
      }),
    },
    handle: async (scope) => {
      const open = await openEigen(scope, 'inzien');
      return open.ok ? ok({ redenen: [...(await redenenOf(scope, open.value))] }) : open;
    },
  }),
];
