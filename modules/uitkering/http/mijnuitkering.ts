/** Knows the route on which a resident sees what was paid and why, what comes and how sure that is. */

import { betaalinstellingen } from '@samenkracht/betaling';
import { monthOf, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import { toegangRefusals } from '@samenkracht/toegang';
import { totaalVan } from '../domain/overzicht.ts';
import { slotbetalingen } from '../domain/slotbetaling.ts';
import { openEigen } from './eigenuitkering.ts';
import { jarenVan } from './jaaroverzicht.ts';
import { uitkeringRefusals } from './maandweigeringen.ts';
import {
  eersteRunmaand,
  hiddenIban,
  inhoudingPerMaand,
  openBeeld,
  prognoseView,
  schuldenView,
  specificatieView,
  vakantietoeslagmaand,
} from './uitkeringbeeld.ts';
import { MijnUitkeringSchema } from './uitkeringschema.ts';

const getMijnUitkering = defineRoute({
  method: 'GET',
  url: '/mijn/uitkering',
  samenvatting:
    'Uw uitkering: per maand wat u kreeg en waarom, en wat u de komende maanden krijgt met hoe zeker dat is',
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  response: { 200: MijnUitkeringSchema },
  refusals: { ...uitkeringRefusals, ...toegangRefusals },
  handle: async (scope) => {
    const eigen = await openEigen(scope, 'uitkering', 'inzien');
    // without an uitkering there is nothing to refuse: the page says what one can do
    if (!eigen.ok) return eigen.error.code === 'UITKERING_NIET_GEVONDEN' ? ok({ uitkering: null }) : eigen;
    const { uitkering } = eigen.value;
    const beeld = await openBeeld(scope, uitkering);
    const { overzichten, saldi, boekingen, vorderingen, dossier } = beeld;
    const prognose = await prognoseView(scope, beeld);
    const maanden = overzichten.map((overzicht) => specificatieView(boekingen, overzicht));
    const instelling = await betaalinstellingen.find(scope, scope.today);
    const totaal = totaalVan(saldi);
    const run = eersteRunmaand(dossier, uitkering, scope.today);
    return ok({
      uitkering: {
        id: uitkering.id,
        ingangsdatum: uitkering.ingangsdatum,
        einddatum: uitkering.einddatum ?? null,
        jaar: jarenVan(uitkering, scope.today)[0] ?? Number(scope.today.slice(0, 4)),
        betaaldag: instelling?.betaaldag ?? 25,
        rekening: hiddenIban(uitkering.iban),
        // what was left open before goes with the next run
        volgende: prognose.find(({ maand }) => maand === run) ?? prognose[0] ?? null,
        maanden,
        slotbetalingen: slotbetalingen(boekingen, uitkering.einddatum).map((een) => ({
          ...een,
          regels: [...een.regels],
        })),
        prognose,
        vakantietoeslag: { gereserveerd: totaal.gereserveerd, uitbetaling: vakantietoeslagmaand(monthOf(scope.today)) },
        schulden: schuldenView(vorderingen, saldi),
        openSchuld: totaal.schuld,
        inhoudingPerMaand: inhoudingPerMaand(beeld),
      },
    });
  },
});

export const mijnUitkeringRoutes = [getMijnUitkering];
