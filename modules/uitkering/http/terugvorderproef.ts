/** Knows the route that simulates reclaims with what employers deliver and without, and says all that it supposes. */
import { addToMonth, monthOf, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import { permitOr, toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { doelVerschil } from '../domain/loondekking.ts';
import { aannames, berekenProef, herhalingen, telProef } from '../domain/terugvorderproef.ts';
import { findProefgroep } from '../jobs/terugvorderproef.ts';
import { Bedrag, Maand, OfNiets, oneOf } from './maandschema.ts';

const aantalMaanden = 12;
/** The share that employers deliver in time is what a municipality can do something about: what comes of more and of less of it. */
const opTijd = [70, 80, 90, 95, 99] as const;

const Groep = Type.Object({
  maanden: Type.Integer({ description: 'huishoudens maal maanden' }),
  aantal: Type.Integer(),
  bedrag: Bedrag,
});
const Procent = OfNiets(Type.Integer({ description: 'verschil in hele procenten' }));
const Aantal = Type.Integer();

const sleutels = Object.keys(aannames) as (keyof typeof aannames)[];

const getTerugvorderproef = defineRoute({
  method: 'GET',
  url: '/terugvorderproef',
  samenvatting:
    'Een proef: dezelfde huishoudens en hetzelfde loon, een keer met loongegevens van werkgevers en een keer zonder; er wordt niets geboekt',
  doel: 'inkomsten-verwerken',
  rollen: ['beheerder', 'consulent'],
  response: {
    200: Type.Object({
      van: Maand,
      totEnMet: Maand,
      huishoudens: Type.Integer({ description: 'waarmee is gerekend' }),
      werkend: Type.Integer({ description: 'huishoudens met loon; meer dan waarmee is gerekend als dat een deel is' }),
      nietTeBerekenen: Type.Integer({
        description: 'huishoudens maal maanden waarvoor een bedrag van de wet ontbreekt',
      }),
      herhalingen: Type.Integer({
        description: 'hoe vaak elke maand is geprobeerd; aantallen en bedragen zijn over alle keren',
      }),
      maanden: Type.Array(
        Type.Object({ maand: Maand, gedekt: Type.Boolean(), huishoudens: Aantal, aantal: Aantal, bedrag: Bedrag }),
      ),
      vergelijking: Type.Object({ met: Groep, zonder: Groep, verschilAantal: Procent, verschilBedrag: Procent }),
      bijOpTijd: Type.Array(Type.Object({ opTijd: Type.Integer(), verschilAantal: Procent, verschilBedrag: Procent }), {
        description: 'wat het scheelt als werkgevers in zoveel procent van de maanden op tijd zijn',
      }),
      aannames: Type.Array(
        Type.Object({ sleutel: oneOf(sleutels, 'welke aanname'), waarde: Type.Integer({ description: 'in procent' }) }),
      ),
      doel: Type.Integer({ description: 'het doel in procenten' }),
    }),
  },
  refusals: {
    ...toegangRefusals,
    TERUGVORDERPROEF_NIET_GEVONDEN: {
      status: 404,
      titel: 'Deze cijfers zijn er niet',
      uitleg: 'Ga terug naar het begin en probeer het opnieuw.',
    },
  },
  handle: async (scope) => {
    const onderwerp = { soort: 'loonaanlevering', handeling: 'inzien' } as const;
    const mag = permitOr(scope.actor, scope.doel, onderwerp, { code: 'TERUGVORDERPROEF_NIET_GEVONDEN' } as const);
    if (!mag.ok) return mag;
    const totEnMet = addToMonth(monthOf(scope.today), -1);
    const van = addToMonth(totEnMet, 1 - aantalMaanden);
    const { huishoudens, werkend } = await findProefgroep(scope, monthOf(scope.today));
    const proefmaanden = berekenProef(huishoudens, { van, totEnMet });
    const { maanden, vergelijking, nietTeBerekenen } = telProef(proefmaanden);
    return ok({
      ...{ van, totEnMet, werkend, nietTeBerekenen, vergelijking, herhalingen, doel: doelVerschil },
      huishoudens: huishoudens.length,
      maanden: [...maanden],
      bijOpTijd: opTijd.map((werkgeverOpTijd) => {
        const { verschilAantal, verschilBedrag } = telProef(proefmaanden, {
          ...aannames,
          werkgeverOpTijd,
        }).vergelijking;
        return { opTijd: werkgeverOpTijd, verschilAantal, verschilBedrag };
      }),
      aannames: sleutels.map((sleutel) => ({ sleutel, waarde: aannames[sleutel] })),
    });
  },
});

export const terugvorderproefRoutes = [getTerugvorderproef];
