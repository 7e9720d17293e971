/** Knows the routes on which a beheerder sees who works here, and ends at once what somebody who leaves had. */
import { err, ok } from '@samenkracht/core';
import { publish } from '@samenkracht/platform/db';
import { defineRoute } from '@samenkracht/platform/http';
import type { RefusalMap, Route } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { permitOr } from '../domain/permit.ts';
import { leave, medewerkers } from '../store/medewerker.ts';
import { toegangRefusals } from './refusals.ts';

type Weigering = { readonly code: 'MEDEWERKER_NIET_GEVONDEN' | 'DIT_BENT_U_ZELF' };
const weigeringen: RefusalMap<Weigering> = {
  MEDEWERKER_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze collega werkt hier niet',
    uitleg: 'Ga terug naar de lijst. Misschien heeft een ander dit net gedaan.',
  },
  DIT_BENT_U_ZELF: {
    status: 409,
    titel: 'Dit bent u zelf',
    uitleg: 'Vraag een andere beheerder om dit te doen.',
  },
};
const nietGevonden = { code: 'MEDEWERKER_NIET_GEVONDEN' } as const;

const beheer = {
  doel: 'functioneel-beheer',
  rollen: ['beheerder'],
  refusals: { ...toegangRefusals, ...weigeringen },
} as const;

export const medewerkerRoutes: readonly Route[] = [
  defineRoute({
    ...beheer,
    method: 'GET',
    url: '/medewerkers',
    samenvatting: 'Wie hier werkt, met zijn rollen en wanneer hij zich het laatst aanmeldde',
    response: {
      200: Type.Object({
        medewerkers: Type.Array(
          Type.Object({
            id: Type.String(),
            naam: Type.String(),
            rollen: Type.Array(Type.String()),
            gezienOp: Type.String({ format: 'date-time', description: 'de laatste keer dat hij zich aanmeldde' }),
            zelf: Type.Boolean({ description: 'dit bent u' }),
          }),
        ),
      }),
    },
    handle: async (scope) => {
      const onderwerp = { soort: 'medewerker', handeling: 'inzien' } as const;
      const mag = permitOr(scope.actor, scope.doel, onderwerp, nietGevonden);
      if (!mag.ok) return mag;
      const rijen = await medewerkers.inDienst(scope.tx);
      return ok({
        medewerkers: rijen.map(({ id, naam, rollen, gezienOp }) => ({
          ...{ id, naam, rollen: [...rollen], gezienOp, zelf: id === scope.actor.id },
        })),
      });
    },
  }),
  defineRoute({
    ...beheer,
    method: 'POST',
    url: '/medewerkers/:medewerkerId/uitdienst',
    samenvatting: 'Zeg dat een collega hier niet meer werkt; zijn sessies en wat hij deelde stoppen meteen',
    params: Type.Object({ medewerkerId: Type.String({ minLength: 1, maxLength: 200 }) }),
    response: { 200: Type.Object({ gedaan: Type.Literal(true) }) },
    handle: async (scope, { params: { medewerkerId } }) => {
      const onderwerp = { soort: 'medewerker', handeling: 'wijzigen' } as const;
      const mag = permitOr(scope.actor, scope.doel, onderwerp, nietGevonden);
      if (!mag.ok) return mag;
      if (medewerkerId === scope.actor.id) return err({ code: 'DIT_BENT_U_ZELF' } as const);
      if (!(await leave(scope.tx, medewerkerId, scope.now))) return err(nietGevonden);
      await publish(scope, { soort: 'MedewerkerUitDienst', onderwerp: medewerkerId, data: { medewerkerId } });
      return ok({ gedaan: true as const });
    },
  }),
];
