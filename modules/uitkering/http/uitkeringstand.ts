/** Knows how the income of somebody stands, in a few values: for the first page of his file. No more is computed than the next payment. */
import { err, monthOf, ok } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { findPersoon } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { totaalVan } from '../domain/overzicht.ts';
import { eersteOpenMaand, kijkVooruit } from '../domain/vooruitblik.ts';
import { findUitkeringOf, type Uitkering } from '../store/lopend.ts';
import { openDossier } from '../store/reeks.ts';
import { openStand } from '../store/stand.ts';
import { findOpenOf } from '../store/uitzondering.ts';
import { Bedrag, Dag, Id, OfNiets, VooruitblikSchema } from './maandschema.ts';
import { uitkeringRefusals } from './maandweigeringen.ts';
import { betalingenVan, eersteRunmaand, prognoseView, uitzonderingenVan } from './uitkeringbeeld.ts';
import { metNummers, openFor } from './uitkeringen.ts';

const { maand, op, zekerheid, reden } = VooruitblikSchema.properties;

const UitkeringstandSchema = Type.Object({
  uitkering: OfNiets(
    Type.Object({
      id: Id,
      ingangsdatum: Dag,
      einddatum: OfNiets(Dag),
      volgende: OfNiets(
        Type.Object({
          ...{ maand, op, zekerheid, reden },
          bedrag: OfNiets(
            Type.Integer({ description: 'wat op de rekening komt, in centen; null als het niet te zeggen is' }),
          ),
        }),
      ),
      teBekijken: Type.Object({
        aantal: Type.Integer({ description: 'wat een medewerker bij deze persoon nog moet oplossen' }),
        eerste: OfNiets(Type.String({ format: 'uuid', description: 'de uitzondering om mee te beginnen' })),
      }),
      openSchuld: Bedrag,
    }),
  ),
});

/** An amount of the law that lacks is resolved for everybody at once, not in the file of one. */
const gat = 'BEDRAG_ONTBREEKT';

const standView = async (scope: Scope, uitkering: Uitkering) => {
  const dossier = await openDossier(scope, uitkering);
  const stand = await openStand(scope, uitkering);
  const run = eersteRunmaand(dossier, uitkering, scope.today);
  // what was left open before goes with the next run
  const blikken = kijkVooruit(dossier, eersteOpenMaand(dossier, uitkering.eersteMaand), run);
  const volgende = blikken.find((blik) => blik.maand === run) ?? blikken[0];
  const betalingen = betalingenVan(dossier, stand, scope.today, run);
  const [view] = await prognoseView(scope, { blikken: volgende === undefined ? [] : [volgende], betalingen });
  const nu = uitzonderingenVan(dossier, blikken, monthOf(scope.today));
  const punten = metNummers(nu, await findOpenOf(scope, uitkering.id)).filter(({ code }) => code !== gat);
  return {
    id: uitkering.id,
    ingangsdatum: uitkering.ingangsdatum,
    einddatum: uitkering.einddatum ?? null,
    volgende:
      view === undefined
        ? null
        : {
            maand: view.maand,
            op: view.op,
            zekerheid: view.zekerheid,
            reden: view.reden,
            bedrag: view.betaling?.bedrag ?? view.bedrag,
          },
    teBekijken: {
      aantal: punten.length,
      eerste: punten.find(({ uitzonderingId }) => uitzonderingId !== null)?.uitzonderingId ?? null,
    },
    openSchuld: totaalVan(stand.saldi).schuld,
  };
};

const onbekend = { code: 'UITKERING_NIET_GEVONDEN' } as const;
const gelezen = 'stand van de uitkering';

export const uitkeringstandRoute = defineRoute({
  method: 'GET',
  url: '/personen/:persoonId/uitkeringstand',
  samenvatting: 'Hoe het staat met het inkomen van iemand, in het kort; dit inzien wordt vastgelegd',
  doel: 'inkomsten-verwerken',
  rollen: ['consulent', 'toetser'],
  params: Type.Object({ persoonId: Id }),
  response: { 200: UitkeringstandSchema },
  refusals: { ...uitkeringRefusals, ...toegangRefusals },
  handle: async (scope, { params: { persoonId } }) => {
    const uitkering = await findUitkeringOf(scope, persoonId);
    if (uitkering !== undefined) {
      const opened = await openFor(scope, uitkering, 'uitkering', 'inzien', gelezen);
      return opened.ok ? ok({ uitkering: await standView(scope, opened.value) }) : opened;
    }
    if ((await findPersoon(scope, persoonId)) === undefined) return err(onbekend);
    const mag = permitOr(scope.actor, scope.doel, { soort: 'uitkering', handeling: 'inzien', persoonId }, onbekend);
    if (!mag.ok) return mag;
    // that somebody has none is also something that was looked up
    await record(scope, {
      handeling: 'inzage',
      onderwerp: { soort: 'uitkering', id: persoonId },
      persoonId,
      omschrijving: gelezen,
    });
    return ok({ uitkering: null });
  },
});
