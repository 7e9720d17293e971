/** Knows the route on which staff finds who sits in front of them, by the number on his card. */
import { err, ok, parseBsn } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route } from '@samenkracht/platform/module';
import type { FindPersoonByBsn } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { Id } from './schema.ts';
import { alle } from './weigeringen.ts';

/** @param findPersoon asks the BRP for who was never here before; given by whoever composes the modules. */
export const inwonerRoutes = (findPersoon: FindPersoonByBsn): readonly Route[] => [
  defineRoute({
    doel: 'begeleiding',
    rollen: ['coach', 'intaker'],
    refusals: alle,
    method: 'POST',
    url: '/intakes/inwoner',
    samenvatting: 'Vind wie voor u zit, op burgerservicenummer; dit zoeken wordt vastgelegd',
    perMinuut: 30,
    body: Type.Object({ bsn: Type.String({ maxLength: 20 }) }),
    response: { 200: Type.Object({ persoonId: Id }) },
    handle: async (scope, { body }) => {
      const bsn = parseBsn(body.bsn.replaceAll(/[\s.]/g, ''));
      const persoon = bsn && (await findPersoon(scope, bsn));
      if (persoon === undefined) return err({ code: 'INWONER_NIET_BEKEND' } as const);
      const { persoonId } = persoon;
      await record(scope, {
        handeling: 'inzage',
        onderwerp: { soort: 'bsn', id: persoonId },
        persoonId,
        omschrijving: 'Gezocht op burgerservicenummer',
      });
      return ok({ persoonId });
    },
  }),
];
