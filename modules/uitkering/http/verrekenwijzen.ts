/** Knows the routes on which it is seen and chosen when the pay of a person is settled with his benefit. */
import { betaalinstellingen, grootboek } from '@samenkracht/betaling';
import { cents, err, formatEuro, formatIban, type Iban, type Month, monthOf, ok, ZERO } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Rol, Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { HOOGSTE_NETTO, isAannemelijk } from '../domain/inkomst.ts';
import { gekozenWijze, type Wijze, wijzen, wijzeOp } from '../domain/verrekenwijze.ts';
import { eersteOpenMaand } from '../domain/vooruitblik.ts';
import { geefVolmacht, kiesVerrekenwijze, openVoorstel, trekVolmachtIn } from '../jobs/verrekenwijze.ts';
import { findUitkering, lockUitkering } from '../store/lopend.ts';
import { type Dossier, openDossier } from '../store/reeks.ts';
import { monthWithRight, openEigen } from './eigenuitkering.ts';
import { herzieningView } from './maandbeeld.ts';
import { Bedrag, HerzieningSchema, Id, Maand, OfNiets, oneOf } from './maandschema.ts';
import { meldingRefusals, uitkeringRefusals } from './maandweigeringen.ts';
import { openFor } from './uitkeringen.ts';
import { volmachtRefusals, wijzeRefusals } from './wijzeweigeringen.ts';

const Wijzekeuze = oneOf(
  wijzen,
  'zelfde maand: het loon van de maand zelf; achteraf: het loon van de maand ervoor, met een afrekening aan het eind; schatting: een afgesproken bedrag, later verrekend met het echte loon; vaste betaling: de werkgever betaalt het loon aan de gemeente, en de inwoner krijgt elke maand een vast bedrag (surplus)',
);

const NuSchema = Type.Object({
  wijze: Wijzekeuze,
  doorGemeente: Type.Boolean({ description: 'de keuze van de gemeente, niet van deze persoon' }),
  uitleg: Type.String({ description: 'wat dit betekent, voor de inwoner' }),
});

/** Pay that passes through: the fixed amount, the number under which an employer pays, and what was not paid on yet. */
const LoonbeheerSchema = Type.Object({
  vast: OfNiets(Bedrag),
  betalingskenmerk: Type.String({ description: 'waaronder de werkgever het loon aan de gemeente betaalt' }),
  rekening: OfNiets(Type.Object({ naam: Type.String(), iban: Type.String() })),
  stand: Type.Integer({
    description:
      'ontvangen loon dat nog niet is doorbetaald, in centen; onder nul is wat al is betaald van loon dat nog moet komen',
  }),
  ontvangen: Type.Array(Type.Object({ dag: Type.String({ format: 'date' }), bedrag: Bedrag }), {
    description: 'de nieuwste eerst, ten hoogste twaalf',
  }),
});

const VoorstelSchema = Type.Object({ id: Id, vanaf: Maand, vast: Bedrag, werkgever: Type.String(), netto: Bedrag });

const VerrekenwijzenSchema = Type.Object({
  nu: NuSchema,
  loonbeheer: OfNiets(LoonbeheerSchema),
  vroegst: Maand,
  keuzes: Type.Array(
    Type.Object({
      vanaf: Maand,
      wijze: Wijzekeuze,
      schatting: OfNiets(Type.Object({ bronId: Id, werkgever: Type.String(), netto: Bedrag })),
      vast: OfNiets(Bedrag),
      wachtOpInwoner: Type.Boolean({ description: 'een voorstel: er is nog geen volmacht van de inwoner' }),
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
    case 'vaste betaling': {
      const { vast = ZERO } = gekozenWijze(dossier.verrekenwijzen, maand) ?? {};
      return `Uw werkgever betaalt uw loon aan ons. U krijgt elke maand ${formatEuro(vast)} van ons: bijstand en loon samen. Is er loon over? Dan krijgt u dat bij de volgende betaling. Kwam er minder loon? Dan krijgt u de volgende keer minder loon. Uw bijstand krijgt u altijd.`;
    }
  }
};

const nuView = (dossier: Dossier, maand: Month) => {
  const wijze = wijzeOp(dossier, maand);
  const doorGemeente = gekozenWijze(dossier.verrekenwijzen, maand) === undefined;
  return { wijze, doorGemeente, uitleg: uitlegVan(dossier, maand, wijze) };
};

const werkgeverIn =
  ({ bronnen }: Dossier) =>
  (bronId: string): string =>
    bronnen.find(({ id }) => id === bronId)?.werkgever ?? '';

/** Only of who was ever offered a fixed payment; a number is made when it is first needed. */
const loonbeheerView = async (scope: Scope, { uitkering, verrekenwijzen }: Dossier, nu: Month) => {
  if (!verrekenwijzen.some(({ vast }) => vast !== undefined)) return null;
  const saldi = (await grootboek.findSaldi(scope, [uitkering.id])).get(uitkering.id) ?? new Map();
  const boekingen = await grootboek.findOverboekingen(scope, uitkering.id);
  const instelling = await betaalinstellingen.find(scope, scope.today);
  return {
    vast: gekozenWijze(verrekenwijzen, nu)?.vast ?? null,
    betalingskenmerk: grootboek.loon.formatKenmerk(await grootboek.loon.ensureKenmerk(scope, uitkering.id)),
    rekening: instelling === undefined ? null : { naam: instelling.naam, iban: formatIban(instelling.iban as Iban) },
    stand: grootboek.loon.open(saldi),
    ontvangen: boekingen
      .filter(({ debet, credit }) => debet.rekening === 'bank ontvangen' && credit.rekening === 'loon in beheer')
      .map(({ boekdatum, bedrag }) => ({ dag: boekdatum, bedrag }))
      .reverse()
      .slice(0, 12),
  };
};

const voorstelView = (dossier: Dossier) => {
  const voorstel = openVoorstel(dossier.verrekenwijzen);
  if (voorstel?.vast === undefined || voorstel.schatting === undefined) return null;
  const { id, vanaf, vast, schatting } = voorstel;
  return { id, vanaf, vast, werkgever: werkgeverIn(dossier)(schatting.bronId), netto: schatting.netto };
};

const verrekenwijzenView = async (scope: Scope, dossier: Dossier) => {
  const nu = monthOf(scope.today);
  const werk = dossier.bronnen.filter(({ soort }) => soort === 'loon');
  const naamVan = werkgeverIn(dossier);
  return {
    nu: nuView(dossier, nu),
    loonbeheer: await loonbeheerView(scope, dossier, nu),
    vroegst: eersteOpenMaand(dossier, dossier.uitkering.eersteMaand),
    keuzes: dossier.verrekenwijzen
      .toReversed()
      .map(({ vanaf, wijze, schatting, vast, volmacht, reden, door, bekendOp }) => ({
        ...{ vanaf, wijze, reden, door, op: bekendOp },
        vast: vast ?? null,
        wachtOpInwoner: vast !== undefined && volmacht === undefined,
        schatting: schatting === undefined ? null : { ...schatting, werkgever: naamVan(schatting.bronId) },
      })),
    werk: werk.map(({ id, werkgever }) => ({ bronId: id, werkgever })),
  };
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
    return ok(await verrekenwijzenView(scope, await openDossier(scope, opened.value)));
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
    vast: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'alleen bij een vaste betaling: wat de inwoner elke maand krijgt, in centen',
      }),
    ),
    reden: Type.String({ minLength: 3, maxLength: 500, description: 'waarom dit bij deze persoon past' }),
  }),
  response: { 201: Type.Object({ herziening: OfNiets(HerzieningSchema), verrekenwijzen: VerrekenwijzenSchema }) },
  refusals: { ...refusals, ...meldingRefusals, ...wijzeRefusals },
  handle: async (scope, request) => {
    const { wijze, bronId, schatting, vast, reden } = request.body;
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
      ...{ vanaf: vanaf.value, wijze, reden, vast: vast === undefined ? undefined : cents(vast) },
      schatting: schatting === undefined || bronId === undefined ? undefined : { bronId, netto: cents(schatting) },
    });
    if (!gekozen.ok) return gekozen;
    return ok({
      herziening: gekozen.value === undefined ? null : herzieningView(gekozen.value),
      verrekenwijzen: await verrekenwijzenView(scope, await openDossier(scope, uitkering)),
    });
  },
});

const MijnSchema = Type.Object({
  ...NuSchema.properties,
  loonbeheer: OfNiets(LoonbeheerSchema),
  voorstel: OfNiets(VoorstelSchema),
});

const mijnView = async (scope: Scope, dossier: Dossier) => {
  const nu = monthOf(scope.today);
  return {
    ...nuView(dossier, nu),
    loonbeheer: await loonbeheerView(scope, dossier, nu),
    voorstel: voorstelView(dossier),
  };
};

const mijn = {
  doel: 'inkomsten-verwerken',
  rollen: ['inwoner'] as const satisfies readonly Rol[],
  refusals: { ...refusals, ...meldingRefusals, ...wijzeRefusals, ...volmachtRefusals },
} as const;

const getMijnVerrekenwijze = defineRoute({
  ...mijn,
  method: 'GET',
  url: '/mijn/verrekenwijze',
  samenvatting: 'Wanneer uw loon van uw bijstand af gaat, in gewone woorden, en wat er is van een vaste betaling',
  response: { 200: MijnSchema },
  handle: async (scope) => {
    const eigen = await openEigen(scope, 'inkomsten', 'inzien');
    if (!eigen.ok) return eigen;
    return ok(await mijnView(scope, await openDossier(scope, eigen.value.uitkering)));
  },
});

const postMijnVolmacht = defineRoute({
  ...mijn,
  method: 'POST',
  url: '/mijn/verrekenwijze/volmacht',
  samenvatting: 'Zeg ja tegen een vaste betaling: uw werkgever mag uw loon dan aan ons betalen',
  body: Type.Object({ voorstelId: Id }),
  response: { 200: MijnSchema },
  handle: async (scope, { body }) => {
    const eigen = await openEigen(scope, 'inkomsten', 'indienen');
    if (!eigen.ok) return eigen;
    const gegeven = await geefVolmacht(scope, eigen.value.uitkering, body.voorstelId);
    return gegeven.ok ? ok(await mijnView(scope, await openDossier(scope, eigen.value.uitkering))) : gegeven;
  },
});

const postMijnIntrekking = defineRoute({
  ...mijn,
  method: 'POST',
  url: '/mijn/verrekenwijze/volmacht/intrekking',
  samenvatting: 'Stop de vaste betaling; dat kan altijd, en geldt vanaf de eerste maand die nog niet is betaald',
  response: { 200: MijnSchema },
  handle: async (scope) => {
    const eigen = await openEigen(scope, 'inkomsten', 'indienen');
    if (!eigen.ok) return eigen;
    const gestopt = await trekVolmachtIn(scope, eigen.value.uitkering);
    return gestopt.ok ? ok(await mijnView(scope, await openDossier(scope, eigen.value.uitkering))) : gestopt;
  },
});

export const verrekenwijzeRoutes = [
  getVerrekenwijzen,
  postVerrekenwijze,
  getMijnVerrekenwijze,
  postMijnVolmacht,
  postMijnIntrekking,
];
