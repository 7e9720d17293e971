/** Knows the route of what helps: of each instrument what came of it beside people alike who did not take it, without anybody in it. */
import { ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import { Type } from 'typebox';
import { compare, type Effectbeeld, effectsoorten, followed } from '../domain/effect.ts';
import { findBegonnen, findGevolgden } from '../store/gevolgd.ts';
import { findAanbod } from '../store/instrument.ts';
import { Dag, Id, OfNiets } from './schema.ts';

const Procent = Type.Number({ description: 'procent met een cijfer achter de komma' });
const Kant = Type.Object({ n: Type.Integer({ description: 'hoeveel mensen' }), deel: Procent });
const EffectSchema = Type.Object({
  soort: Type.Unsafe<(typeof effectsoorten)[number]>({ type: 'string', enum: [...effectsoorten] }),
  mee: Kant,
  niet: Kant,
  verschil: Type.Number({ description: 'procentpunt' }),
  laag: Type.Number({ description: 'procentpunt, onderkant van het interval van 95% (Newcombe)' }),
  hoog: Type.Number({ description: 'procentpunt, bovenkant' }),
  oordeel: Type.Unsafe<'meer' | 'minder' | 'niet te zeggen'>({
    type: 'string',
    enum: ['meer', 'minder', 'niet te zeggen'],
  }),
});

const procent = (deel: number): number => Math.round(deel * 1_000) / 10;

const effectenView = (beeld: Effectbeeld | undefined) =>
  beeld?.stand !== 'vergeleken'
    ? null
    : {
        van: beeld.van,
        tot: beeld.tot,
        effecten: beeld.effecten.map(({ soort, mee, niet, verschil, laag, hoog, oordeel }) => ({
          ...{ soort, oordeel, verschil: procent(verschil), laag: procent(laag), hoog: procent(hoog) },
          mee: { n: mee.n, deel: procent(mee.deel) },
          niet: { n: niet.n, deel: procent(niet.deel) },
        })),
      };

const getEffecten = defineRoute({
  doel: 'begeleiding',
  rollen: ['coach', 'teamleider', 'contractmanager', 'beleidsmedewerker'],
  refusals: {},
  method: 'GET',
  url: '/aanbodeffecten',
  samenvatting: 'Wat er na een instrument gebeurde, naast mensen in dezelfde omstandigheden; verborgen onder de tien',
  response: {
    200: Type.Object({
      instrumenten: Type.Array(
        Type.Object({
          id: Id,
          naam: Type.String(),
          aanbieder: Type.String(),
          vergelijking: OfNiets(
            Type.Object({
              van: Type.Unsafe<string>({ ...Dag, description: 'eerste kwartaaldag waarop is gekeken' }),
              tot: Type.Unsafe<string>({ ...Dag, description: 'laatste kwartaaldag waarop is gekeken' }),
              effecten: Type.Array(EffectSchema),
            }),
          ),
        }),
      ),
    }),
  },
  handle: async (scope) => {
    const aanbod = await findAanbod(scope, { ookGestopt: true });
    const begonnen = await findBegonnen(scope);
    const gevolgd = followed(await findGevolgden(scope));
    return ok({
      instrumenten: aanbod.map(({ instrumentId: id, naam, aanbieder }) => ({
        ...{ id, naam, aanbieder: aanbieder.naam },
        vergelijking: effectenView(compare(begonnen.get(id) ?? [], gevolgd, scope.today)),
      })),
    });
  },
});

export const effectRoutes = [getEffecten];
