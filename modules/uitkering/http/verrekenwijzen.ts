/** Knows the routes on which it is seen and chosen when the pay of a person is settled with his benefit. */
import { cents, err, formatEuro, formatMonth, type Month, monthOf, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { RefusalMap } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { HOOGSTE_NETTO, isAannemelijk } from '../domain/inkomst.ts';
import { gekozenWijze, type Wijze, type Wijzeweigering, wijzen, wijzeOp } from '../domain/verrekenwijze.ts';
import { eersteOpenMaand } from '../domain/vooruitblik.ts';
import { kiesVerrekenwijze } from '../jobs/verrekenwijze.ts';
import { findUitkering, lockUitkering } from '../store/lopend.ts';
import { type Dossier, openDossier } from '../store/reeks.ts';
import { monthWithRight, openEigen } from './eigenuitkering.ts';
import { herzieningView } from './maandbeeld.ts';
import { Bedrag, HerzieningSchema, Id, Maand, OfNiets, oneOf } from './maandschema.ts';
import { meldingRefusals, uitkeringRefusals } from './maandweigeringen.ts';
import { openFor } from './uitkeringen.ts';

const Wijzekeuze = oneOf(
  wijzen,
  'zelfde maand: het loon van de maand zelf; achteraf: het loon van de maand ervoor, met een afrekening aan het eind; schatting: een afgesproken bedrag, later verrekend met het echte loon',
);

const NuSchema = Type.Object({
  wijze: Wijzekeuze,
  doorGemeente: Type.Boolean({ description: 'de keuze van de gemeente, niet van deze persoon' }),
  uitleg: Type.String({ description: 'wat dit betekent, voor de inwoner' }),
});

const VerrekenwijzenSchema = Type.Object({
  nu: NuSchema,
  vroegst: Maand,
  keuzes: Type.Array(
    Type.Object({
      vanaf: Maand,
      wijze: Wijzekeuze,
      schatting: OfNiets(Type.Object({ bronId: Id, werkgever: Type.String(), netto: Bedrag })),
      reden: Type.String(),
      door: Type.String(),
      op: Type.String({ format: 'date-time' }),
    }),
    { description: 'de nieuwste eerst' },
  ),
  werk: Type.Array(Type.Object({ bronId: Id, werkgever: Type.String() })),
});

const uitlegVan = (dossier: Dossier, maand: Month, wijze: Wijze): string => {
  switch (wijze) {
    case 'zelfde maand':
      return 'Wij halen het loon van een maand van uw bijstand over die maand af. Geef uw loon dus op tijd door.';
    case 'achteraf':
      return 'Wij halen het loon van de vorige maand van uw bijstand af. Stopt uw bijstand? Dan rekenen wij elke maand nog een keer na. U kunt dan geld moeten terugbetalen.';
    case 'schatting': {
      const { schatting } = gekozenWijze(dossier.verrekenwijzen, maand) ?? {};
      const bedrag = schatting === undefined ? 'uw laatste loon' : `een schatting van ${formatEuro(schatting.netto)}`;
      return `Wij halen ${bedrag} van uw bijstand af. Daarna vergelijken wij dat met uw echte loon. Verdiende u minder? Dan krijgt u geld bij. Verdiende u meer? Dan houden wij het later in.`;
    }
  }
};

const nuView = (dossier: Dossier, maand: Month) => {
  const wijze = wijzeOp(dossier, maand);
  const doorGemeente = gekozenWijze(dossier.verrekenwijzen, maand) === undefined;
  return { wijze, doorGemeente, uitleg: uitlegVan(dossier, maand, wijze) };
};

const verrekenwijzenView = (dossier: Dossier, nu: Month) => {
  const werk = dossier.bronnen.filter(({ soort }) => soort === 'loon');
  const naamVan = (bronId: string): string => werk.find(({ id }) => id === bronId)?.werkgever ?? '';
  return {
    nu: nuView(dossier, nu),
    vroegst: eersteOpenMaand(dossier, dossier.uitkering.eersteMaand),
    keuzes: dossier.verrekenwijzen.toReversed().map(({ vanaf, wijze, schatting, reden, door, bekendOp }) => ({
      ...{ vanaf, wijze, reden, door, op: bekendOp },
      schatting: schatting === undefined ? null : { ...schatting, werkgever: naamVan(schatting.bronId) },
    })),
    werk: werk.map(({ id, werkgever }) => ({ bronId: id, werkgever })),
  };
};

const wijzeRefusals: RefusalMap<Wijzeweigering> = {
  VERREKENWIJZE_MAAND_BETAALD: {
    status: 409,
    titel: 'Deze maand is al betaald',
    uitleg: (refusal) =>
      `Kies ${formatMonth(refusal.vroegst)} of een latere maand. Klopt het loon van een betaalde maand niet? Voer dan de loonstrook in.`,
  },
  SCHATTING_ZONDER_WIJZE: {
    status: 422,
    titel: 'Een schatting hoort bij verrekenen met een schatting',
    uitleg: 'Kies verrekenen met een schatting, of laat het bedrag leeg.',
  },
};

const refusals = { ...uitkeringRefusals, ...toegangRefusals };
const params = Type.Object({ uitkeringId: Id });

const getVerrekenwijzen = defineRoute({
  method: 'GET',
  url: '/uitkeringen/:uitkeringId/verrekenwijzen',
  samenvatting: 'Wanneer het loon van deze persoon wordt verrekend, en waarom; dit inzien wordt vastgelegd',
  doel: 'inkomsten-verwerken',
  rollen: ['consulent', 'toetser'],
  params,
  response: { 200: VerrekenwijzenSchema },
  refusals,
  handle: async (scope, request) => {
    const opened = await openFor(scope, await findUitkering(scope, request.params.uitkeringId), 'uitkering', 'inzien');
    if (!opened.ok) return opened;
    return ok(verrekenwijzenView(await openDossier(scope, opened.value), monthOf(scope.today)));
  },
});

const postVerrekenwijze = defineRoute({
  method: 'POST',
  url: '/uitkeringen/:uitkeringId/verrekenwijzen',
  samenvatting: 'Kies voor deze persoon wanneer loon wordt verrekend, vanaf een maand die nog niet is betaald',
  doel: 'inkomsten-verwerken',
  rollen: ['consulent'],
  params,
  body: Type.Object({
    vanaf: Maand,
    wijze: Wijzekeuze,
    bronId: Type.Optional(Id),
    schatting: Type.Optional(Type.Number({ description: 'netto per maand in centen; leeg is het laatste loon' })),
    reden: Type.String({ minLength: 3, maxLength: 500, description: 'waarom dit bij deze persoon past' }),
  }),
  response: { 201: Type.Object({ herziening: OfNiets(HerzieningSchema), verrekenwijzen: VerrekenwijzenSchema }) },
  refusals: { ...refusals, ...meldingRefusals, ...wijzeRefusals },
  handle: async (scope, request) => {
    const { wijze, bronId, schatting, reden } = request.body;
    const opened = await openFor(
      scope,
      await lockUitkering(scope, request.params.uitkeringId),
      'inkomsten',
      'wijzigen',
    );
    if (!opened.ok) return opened;
    const uitkering = opened.value;
    const vanaf = monthWithRight(uitkering, request.body.vanaf);
    if (!vanaf.ok) return vanaf;
    if (schatting !== undefined && !isAannemelijk(schatting))
      return err({ code: 'NETTO_ONAANNEMELIJK', hoogste: cents(HOOGSTE_NETTO) } as const);
    if ((schatting === undefined) !== (bronId === undefined))
      return err({ code: schatting === undefined ? 'NETTO_ONTBREEKT' : 'WERKGEVER_ONTBREEKT' } as const);
    const gekozen = await kiesVerrekenwijze(scope, uitkering, {
      ...{ vanaf: vanaf.value, wijze, reden },
      schatting: schatting === undefined || bronId === undefined ? undefined : { bronId, netto: cents(schatting) },
    });
    if (!gekozen.ok) return gekozen;
    return ok({
      herziening: gekozen.value === undefined ? null : herzieningView(gekozen.value),
      verrekenwijzen: verrekenwijzenView(await openDossier(scope, uitkering), monthOf(scope.today)),
    });
  },
});

const getMijnVerrekenwijze = defineRoute({
  method: 'GET',
  url: '/mijn/verrekenwijze',
  samenvatting: 'Wanneer uw loon van uw bijstand af gaat, in gewone woorden',
  doel: 'inkomsten-verwerken',
  rollen: ['inwoner'],
  response: { 200: NuSchema },
  refusals,
  handle: async (scope) => {
    const eigen = await openEigen(scope, 'inkomsten', 'inzien');
    if (!eigen.ok) return eigen;
    return ok(nuView(await openDossier(scope, eigen.value.uitkering), monthOf(scope.today)));
  },
});

export const verrekenwijzeRoutes = [getVerrekenwijzen, postVerrekenwijze, getMijnVerrekenwijze];
