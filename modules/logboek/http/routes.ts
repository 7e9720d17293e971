/** Knows the routes of the record: who looked into my dossier, whether the record is whole, and what is processed and why. */
import { err, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { groupInzagen, type WieTonen } from '../domain/inzagen.ts';
import { verwerkingsactiviteiten } from '../domain/verwerkingsactiviteiten.ts';
import { controleerLogboek } from '../store/controle.ts';
import { findRegelsOver } from '../store/inzagen.ts';

const Inzage = Type.Object({
  van: Type.String({ format: 'date-time', description: 'Eerste keer op deze dag' }),
  tot: Type.String({ format: 'date-time', description: 'Laatste keer op deze dag' }),
  aantal: Type.Integer({ minimum: 1 }),
  wie: Type.String({ description: 'Naam of functie, naar keuze van de gemeente' }),
  functie: Type.String(),
  wat: Type.String(),
  doel: Type.String({ description: 'Waarom, in een zin' }),
  geweigerd: Type.Boolean({ description: 'Iemand probeerde het, maar mocht het niet' }),
});

const mijnInzagen = (wieTonen: WieTonen): Route =>
  defineRoute({
    method: 'GET',
    url: '/mijn/inzagen',
    samenvatting: 'Wie keek in mijn dossier: per dag, nieuwste eerst, zonder uw eigen bezoek',
    doel: 'eigen-dossier',
    rollen: ['inwoner'],
    query: Type.Object({
      voor: Type.Optional(Type.String({ format: 'date-time', description: 'Alleen wat eerder was; uit `ouder`' })),
    }),
    response: {
      200: Type.Object({
        dagen: Type.Array(Type.Object({ dag: Type.String({ format: 'date' }), inzagen: Type.Array(Inzage) })),
        ouder: Type.Optional(Type.String({ format: 'date-time' })),
      }),
    },
    refusals: {
      ...toegangRefusals,
      GEEN_EIGEN_DOSSIER: {
        status: 404,
        titel: 'Wij kunnen uw dossier niet vinden',
        uitleg:
          'U bent aangemeld, maar wij hebben nog geen dossier van u. Bel de gemeente als u denkt dat dit niet klopt.',
      },
    },
    handle: async (scope, { query }) => {
      const { persoonId } = scope.actor;
      const nietGevonden = { code: 'GEEN_EIGEN_DOSSIER' } as const;
      if (persoonId === undefined) return err(nietGevonden);
      const onderwerp = { soort: 'logboek', handeling: 'inzien', persoonId } as const;
      const permitted = permitOr(scope.actor, scope.doel, onderwerp, nietGevonden);
      if (!permitted.ok) return permitted;
      const { regels, ouder } = await findRegelsOver(scope, persoonId, query.voor);
      return ok({ dagen: groupInzagen(regels, persoonId, wieTonen), ...(ouder !== undefined && { ouder }) });
    },
  });

const controle = defineRoute({
  method: 'GET',
  url: '/logboek/controle',
  samenvatting: 'Controleert of het logboek heel is, en noemt de eerste regel die niet klopt',
  doel: 'toezicht',
  rollen: ['controleur'],
  query: Type.Object({
    volgnummer: Type.Optional(Type.Integer({ minimum: 1, description: 'Eerder genoteerd hoofd: volgnummer' })),
    hash: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$', description: 'Eerder genoteerd hoofd: hash' })),
  }),
  response: {
    200: Type.Object({
      heel: Type.Boolean(),
      breuk: Type.Optional(
        Type.Object({ soort: Type.String(), volgnummer: Type.Integer(), regelId: Type.Optional(Type.String()) }),
      ),
      verzegeld: Type.Integer(),
      wachtend: Type.Integer(),
      hoofd: Type.Object({ volgnummer: Type.Integer(), hash: Type.String() }),
    }),
  },
  refusals: toegangRefusals,
  handle: async (scope, { query: { volgnummer, hash } }) => {
    const onderwerp = { soort: 'logboek', handeling: 'controleren' } as const;
    const permitted = permitOr(scope.actor, scope.doel, onderwerp, { code: 'ROL_NIET_BEVOEGD' } as const);
    if (!permitted.ok) return permitted;
    const bekend = volgnummer === undefined || hash === undefined ? undefined : { volgnummer, hash };
    const { breuk, ...found } = await controleerLogboek(scope.tx, bekend);
    return ok({ ...found, ...(breuk && { breuk }) });
  },
});

const activiteiten = defineRoute({
  method: 'GET',
  url: '/verwerkingsactiviteiten',
  samenvatting: 'Waarvoor de gemeente gegevens gebruikt, en op welke grond (register van artikel 30 AVG)',
  doel: 'toezicht',
  rollen: [],
  response: {
    200: Type.Array(
      Type.Object({ id: Type.String(), doel: Type.String(), uitleg: Type.String(), grondslag: Type.String() }),
    ),
  },
  refusals: {},
  handle: async () => ok(verwerkingsactiviteiten),
});

export const logboekRoutes = (wieTonen: WieTonen): readonly Route[] => [mijnInzagen(wieTonen), controle, activiteiten];
