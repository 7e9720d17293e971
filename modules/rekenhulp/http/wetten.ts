/** Knows the routes that show the law as it is computed: acts, articles with rules and examples, and dated amounts with their source. */
import { err, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route } from '@samenkracht/platform/module';
import { type TSchema, Type } from 'typebox';
import { bedragrij, bladzijde, isOnbevestigd, rijOp, tabel } from '../domain/wetblad.ts';
import { wetbladen } from '../store/bladen.ts';
import { wetRefusals } from './weigeringen.ts';

const open = { doel: 'rekenhulp', rollen: [] } as const;
const OfNiets = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

const Wetkop = {
  wet: Type.String({ description: 'zoals in het adres' }),
  naam: Type.String(),
  bwb: OfNiets(Type.String({ description: 'nummer in het Basiswettenbestand' })),
} as const;

const kopVan = (wet: string) => {
  const kop = wetbladen.get(wet)?.wet;
  return { wet, naam: kop?.naam ?? wet, bwb: kop?.bwb ?? null };
};

const wetParam = { wet: Type.String({ examples: ['participatiewet'] }) } as const;

const getWetten = defineRoute({
  method: 'GET',
  url: '/wetten',
  samenvatting: 'De wetten die worden uitgerekend',
  ...open,
  response: {
    200: Type.Object({
      wetten: Type.Array(
        Type.Object({
          ...Wetkop,
          artikelen: Type.Integer(),
          bedragen: Type.Integer({ description: 'aantal tabellen' }),
        }),
      ),
    }),
  },
  refusals: {},
  handle: async () =>
    ok({
      wetten: [...wetbladen].map(([wet, { bladzijden }]) => ({
        ...kopVan(wet),
        artikelen: bladzijden.length,
        bedragen: bladzijden.reduce((som, { tabellen }) => som + tabellen.length, 0),
      })),
    }),
});

const getArtikelen = defineRoute({
  method: 'GET',
  url: '/wetten/:wet/artikelen',
  samenvatting: 'De artikelen van een wet, met hoeveel ervan is getoetst en niet bevestigd',
  ...open,
  params: Type.Object(wetParam),
  response: {
    200: Type.Object({
      ...Wetkop,
      artikelen: Type.Array(
        Type.Object({
          artikel: Type.String(),
          titel: Type.String(),
          toelichting: Type.String(),
          voorbeelden: Type.Integer({ description: 'getoetste voorbeelden' }),
          bedragen: Type.Integer(),
          nietBevestigd: Type.Integer({ description: 'bedragen die afgeleid zijn of uit het geheugen' }),
          nietGedekt: Type.Integer({ description: 'onderdelen die niet worden uitgerekend' }),
        }),
      ),
    }),
  },
  refusals: wetRefusals,
  handle: async (_, { params }) => {
    const blad = wetbladen.get(params.wet);
    if (blad === undefined) return err({ code: 'WET_ONBEKEND' as const });
    const artikelen = blad.bladzijden.map(({ artikel, titel, toelichting, voorbeelden, tabellen, nietGedekt }) => {
      const rijen = tabellen.flatMap((een) => een.rijen);
      return {
        artikel,
        titel,
        toelichting,
        voorbeelden: voorbeelden.reduce((som, een) => som + een.rijen.length, 0),
        bedragen: rijen.length,
        nietBevestigd: rijen.filter(({ zekerheid }) => isOnbevestigd(zekerheid)).length,
        nietGedekt: nietGedekt.length,
      };
    });
    return ok({ ...kopVan(params.wet), artikelen });
  },
});

const getArtikel = defineRoute({
  method: 'GET',
  url: '/wetten/:wet/artikelen/:artikel',
  samenvatting:
    'Een artikel: regels, werkwijze, bedragen met bron en zekerheid, getoetste voorbeelden, en wat niet is gedekt',
  ...open,
  params: Type.Object({ ...wetParam, artikel: Type.String({ examples: ['22a'] }) }),
  response: { 200: Type.Object({ ...Wetkop, ...bladzijde.properties }) },
  refusals: wetRefusals,
  handle: async (_, { params }) => {
    const blad = wetbladen.get(params.wet);
    if (blad === undefined) return err({ code: 'WET_ONBEKEND' as const });
    const gevonden = blad.bladzijden.find(({ artikel }) => artikel === params.artikel);
    return gevonden === undefined
      ? err({ code: 'ARTIKEL_ONBEKEND' as const })
      : ok({ ...kopVan(params.wet), ...gevonden });
  },
});

const getBedragen = defineRoute({
  method: 'GET',
  url: '/wetten/:wet/bedragen',
  samenvatting: 'De bedragen van een wet: alle versies, of die van een dag; een dag zonder bedrag heeft er geen',
  ...open,
  params: Type.Object(wetParam),
  query: Type.Object({
    op: Type.Optional(
      Type.String({ format: 'date', description: 'alleen wat op deze dag geldt', examples: ['2026-11-01'] }),
    ),
  }),
  response: {
    200: Type.Object({
      ...Wetkop,
      op: OfNiets(Type.String({ format: 'date' })),
      bedragen: Type.Array(
        Type.Object({
          ...tabel.properties,
          artikel: Type.String({ description: 'de bladzijde met dit bedrag' }),
          geldt: OfNiets(bedragrij),
          gat: Type.Boolean({ description: 'op die dag is er geen waarde' }),
        }),
      ),
    }),
  },
  refusals: wetRefusals,
  handle: async (_, { params, query: { op } }) => {
    const blad = wetbladen.get(params.wet);
    if (blad === undefined) return err({ code: 'WET_ONBEKEND' as const });
    const perId = new Map(
      blad.bladzijden.flatMap(({ artikel, tabellen }) => tabellen.map((een) => [een.id, { ...een, artikel }] as const)),
    );
    const bedragen = [...perId.values()].map((een) => {
      const geldt = op === undefined ? undefined : rijOp(een, op);
      const rijen = op === undefined ? een.rijen : geldt === undefined ? [] : [geldt];
      return { ...een, rijen, geldt: geldt ?? null, gat: op !== undefined && geldt === undefined };
    });
    return ok({ ...kopVan(params.wet), op: op ?? null, bedragen });
  },
});

export const wetRoutes: readonly Route[] = [getWetten, getArtikelen, getArtikel, getBedragen];
