/** Knows the route that tells how far payroll reaches, and whether fewer is reclaimed where it does. */
import { addToMonth, month, monthOf, monthsIn, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import { permitOr, toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { deelVan, doelVerschil, vergelijk } from '../domain/loondekking.ts';
import { findDekking, findTerugvorderingen, findWerkgeverdekking } from '../store/loondekking.ts';
import { Bedrag, Maand, OfNiets } from './maandschema.ts';

/** A year tells the trend, and has each season once. */
const aantalMaanden = 12;

const Groep = Type.Object({
  maanden: Type.Integer({ description: 'huishoudens maal maanden' }),
  aantal: Type.Integer(),
  bedrag: Bedrag,
});
const Procent = OfNiets(Type.Integer({ description: 'verschil per huishouden en maand, in hele procenten' }));
const Aantal = Type.Integer();
const Deel = OfNiets(Type.Integer({ description: 'gedekt als deel van het geheel, in hele procenten' }));

const getLoondekking = defineRoute({
  method: 'GET',
  url: '/loondekking',
  samenvatting: 'Van hoeveel inwoners met werk komt het loon van de werkgever, en wordt er dan minder teruggevorderd',
  doel: 'inkomsten-verwerken',
  rollen: ['beheerder', 'consulent'],
  query: Type.Object({ tot: Type.Optional(Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })) }),
  response: {
    200: Type.Object({
      maand: Maand,
      dekking: Type.Array(Type.Object({ maand: Maand, inwoners: Aantal, gedekt: Aantal, deel: Deel })),
      werkgevers: Type.Array(
        Type.Object({
          werkgever: Type.String(),
          loonheffingennummer: OfNiets(Type.String()),
          banen: Aantal,
          gedekt: Aantal,
          deel: Deel,
        }),
        { description: 'van de gevraagde maand, de honderd grootste' },
      ),
      terugvorderingen: Type.Array(
        Type.Object({ maand: Maand, gedekt: Type.Boolean(), huishoudens: Aantal, aantal: Aantal, bedrag: Bedrag }),
        { description: 'per maand waarover is teruggevorderd, met en zonder loongegevens over elke baan' },
      ),
      vergelijking: Type.Object({ met: Groep, zonder: Groep, verschilAantal: Procent, verschilBedrag: Procent }),
      doel: Type.Integer({ description: 'het doel in procenten' }),
    }),
  },
  refusals: {
    ...toegangRefusals,
    LOONDEKKING_NIET_GEVONDEN: {
      status: 404,
      titel: 'Deze cijfers zijn er niet',
      uitleg: 'Ga terug naar het begin en probeer het opnieuw.',
    },
  },
  handle: async (scope, { query }) => {
    const onderwerp = { soort: 'loonaanlevering', handeling: 'inzien' } as const;
    const mag = permitOr(scope.actor, scope.doel, onderwerp, { code: 'LOONDEKKING_NIET_GEVONDEN' } as const);
    if (!mag.ok) return mag;
    // of this month not every employer delivered yet
    const maand = query.tot === undefined ? addToMonth(monthOf(scope.today), -1) : month(query.tot);
    const maanden = monthsIn(addToMonth(maand, 1 - aantalMaanden), addToMonth(maand, 1));
    const terugvorderingen = await findTerugvorderingen(scope, maanden);
    return ok({
      maand,
      dekking: (await findDekking(scope, maanden)).map((een) => ({ ...een, deel: deelVan(een.gedekt, een.inwoners) })),
      werkgevers: (await findWerkgeverdekking(scope, maand)).map((een) => ({
        ...een,
        deel: deelVan(een.gedekt, een.banen),
      })),
      terugvorderingen: [...terugvorderingen],
      vergelijking: vergelijk(terugvorderingen),
      doel: doelVerschil,
    });
  },
});

export const loondekkingRoutes = [getLoondekking];
