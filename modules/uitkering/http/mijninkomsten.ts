/** Knows the routes on which a resident sees, reports and takes back his pay, and sees at once what he will receive. */

import { betaalinstellingen } from '@samenkracht/betaling';
import { addToMonth, cents, type Day, err, type Month, monthOf, monthsIn, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import type { Reeksinvoer } from '../domain/herrekenen.ts';
import { HOOGSTE_NETTO, isAannemelijk } from '../domain/inkomst.ts';
import { dagenMetRecht, looptIn } from '../domain/maandfeiten.ts';
import { type Gemeldsoort, meldsoorten } from '../domain/opgave.ts';
import { eersteOpenMaand, kijkVooruit, metAanname, type Vooruitblik } from '../domain/vooruitblik.ts';
import { planLoongegevens } from '../jobs/loongegevens.ts';
import { kiesBron, loongegevensVan, meldInkomsten, trekIn } from '../jobs/opgave.ts';
import { meldVanLoonstrook } from '../jobs/strookmelding.ts';
import { bewaakDossier } from '../jobs/uitzonderingen.ts';
import type { Uitkering } from '../store/lopend.ts';
import { type Dossier, openDossier } from '../store/reeks.ts';
import { openStand, type Stand } from '../store/stand.ts';
import { monthWithRight, openEigen } from './eigenuitkering.ts';
import { herzieningView, inkomstenmaandView, vooruitblikView } from './maandbeeld.ts';
import { HerzieningSchema, Id, InkomstenmaandSchema, Maand, OfNiets, oneOf, VooruitblikSchema } from './maandschema.ts';
import { intrekRefusals, meldingRefusals, strookRefusals, uitkeringRefusals } from './maandweigeringen.ts';
import { betalingenVan } from './uitkeringbeeld.ts';

const basis = { doel: 'inkomsten-verwerken', rollen: ['inwoner'] } as const;
const MaandParams = Type.Object({ maand: Maand });
const refusals = { ...uitkeringRefusals, ...toegangRefusals };

/** The outcome of one month: with what is known, or as if the pay were another. A month that was paid is computed anew. */
const blikOp = async (
  scope: Scope,
  dossier: Reeksinvoer & { readonly uitkering: Uitkering },
  maand: Month,
  gelezen?: Stand,
) => {
  const begin = eersteOpenMaand(dossier, dossier.uitkering.eersteMaand);
  const blikken = kijkVooruit(dossier, maand < begin ? maand : begin, maand);
  const blik = blikken.find((een) => een.maand === maand) ?? stuck(maand, blikken.at(-1));
  const betaald = dossier.vastgesteld.some((een) => een.maand === maand);
  const op = await (betaald ? betaalinstellingen.findBetaaldatum : betaalinstellingen.findEerstvolgende)(scope, maand);
  if (blik === undefined) return undefined;
  const betalingen = betaald
    ? undefined
    : betalingenVan(dossier, gelezen ?? (await openStand(scope, dossier.uitkering)), scope.today, maand);
  return vooruitblikView(blik, op, betalingen?.get(maand));
};

/** An earlier month that cannot be computed holds up the ones after it. */
const stuck = (maand: Month, laatste: Vooruitblik | undefined): Vooruitblik | undefined =>
  laatste && { ...laatste, maand };

const getInkomsten = defineRoute({
  ...basis,
  method: 'GET',
  url: '/mijn/inkomsten',
  samenvatting: 'Uw loon per maand: wat wij verwachten, wat u schatte en wat vaststaat; de nieuwste maand eerst',
  response: { 200: Type.Object({ maanden: Type.Array(InkomstenmaandSchema) }) },
  refusals,
  handle: async (scope) => {
    const eigen = await openEigen(scope, 'inkomsten', 'inzien');
    if (!eigen.ok) return eigen;
    const { uitkering, persoonId } = eigen.value;
    const dossier = await openDossier(scope, uitkering);
    const maanden = monthsIn(uitkering.eersteMaand, addToMonth(monthOf(scope.today), 1))
      .filter((maand) => dagenMetRecht(uitkering, maand) !== undefined)
      .reverse()
      .slice(0, 24);
    const kijker = { persoonId, today: scope.today };
    return ok({ maanden: maanden.map((maand) => inkomstenmaandView(dossier, maand, kijker)) });
  },
});

/** A month that has begun, of a job whose employer delivered nothing yet. */
const wachtOpLoon = (dossier: Dossier, maand: Month, today: Day): boolean =>
  maand <= monthOf(today) &&
  dossier.bronnen.some((bron) => looptIn(bron, maand) && loongegevensVan(dossier, bron.id, maand) === undefined);

const MaandMetUitkomst = Type.Intersect([InkomstenmaandSchema, Type.Object({ uitkomst: OfNiets(VooruitblikSchema) })]);

const getInkomstenmaand = defineRoute({
  ...basis,
  method: 'GET',
  url: '/mijn/inkomsten/:maand',
  samenvatting: 'Uw loon van een maand, met wat uw werkgever doorgaf en wat u dan krijgt',
  params: MaandParams,
  response: { 200: MaandMetUitkomst },
  refusals: { ...refusals, ...meldingRefusals },
  handle: async (scope, { params }) => {
    const eigen = await openEigen(scope, 'inkomsten', 'inzien');
    if (!eigen.ok) return eigen;
    const { uitkering, persoonId } = eigen.value;
    const maand = monthWithRight(uitkering, params.maand);
    if (!maand.ok) return maand;
    const dossier = await openDossier(scope, uitkering);
    if (wachtOpLoon(dossier, maand.value, scope.today)) await planLoongegevens(scope, uitkering.id);
    return ok({
      ...inkomstenmaandView(dossier, maand.value, { persoonId, today: scope.today }),
      uitkomst: (await blikOp(scope, dossier, maand.value)) ?? null,
    });
  },
});

const Werkkeuze = {
  bronId: Type.Optional(Id),
  soort: Type.Optional(oneOf(meldsoorten, 'wat voor inkomen het is; loon als u niets zegt')),
  werkgever: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 120,
      description: 'naam van een nieuwe werkgever, of van wie u het geld krijgt',
    }),
  ),
  vakantiegeld: Type.Optional(
    oneOf(['meebetaald', 'nog te goed', 'geen'], 'bij een nieuwe werkgever: hoe vakantiegeld wordt betaald'),
  ),
  inKostendelersnorm: Type.Optional(
    Type.Boolean({
      description: 'bij huur of kostgeld: de norm houdt al rekening met deze persoon (art. 33 lid 4 Pw)',
    }),
  ),
};

/** Whole cents; the bounds are checked by the domain, so that the refusal can be told in words. */
const Netto = Type.Number({ description: `netto loon in centen, 0 tot en met ${HOOGSTE_NETTO}` });

const werkVan = (keuze: {
  readonly werkgever?: string;
  readonly vakantiegeld?: 'meebetaald' | 'nog te goed' | 'geen';
  readonly soort?: Gemeldsoort;
  readonly inKostendelersnorm?: boolean;
}) => {
  const { werkgever, vakantiegeld, soort, inKostendelersnorm } = keuze;
  return werkgever === undefined ? undefined : { werkgever, vakantiegeld, soort, inKostendelersnorm };
};

const postInkomsten = defineRoute({
  ...basis,
  method: 'POST',
  url: '/mijn/inkomsten/:maand',
  samenvatting:
    'Meld uw loon van een maand: klopt, een schatting of het definitieve bedrag; u ziet direct wat u krijgt',
  params: MaandParams,
  body: Type.Object({
    ...Werkkeuze,
    klopt: Type.Optional(Type.Literal(true, { description: 'het bedrag dat de werkgever doorgaf klopt' })),
    loonstrookId: Type.Optional(
      Type.String({ format: 'uuid', description: 'met klopt: wat wij op deze loonstrook lazen, klopt' }),
    ),
    netto: Type.Optional(Netto),
    status: Type.Optional(oneOf(['geschat', 'definitief'], 'hoe zeker het bedrag is; definitief als u niets zegt')),
    gestopt: Type.Optional(Type.Boolean({ description: 'vanaf deze maand werkt u hier niet meer' })),
  }),
  response: {
    201: Type.Object({
      kenmerk: Type.String({ description: 'uw bewijs van melding' }),
      ontvangenOp: Type.String({ format: 'date-time' }),
      nieuw: Type.Boolean({ description: 'onwaar als u precies dit al had gemeld' }),
      maand: InkomstenmaandSchema,
      uitkomst: OfNiets(VooruitblikSchema),
      herziening: OfNiets(HerzieningSchema),
    }),
  },
  refusals: { ...refusals, ...meldingRefusals, ...strookRefusals },
  handle: async (scope, { params, body }) => {
    const eigen = await openEigen(scope, 'inkomsten', 'indienen');
    if (!eigen.ok) return eigen;
    const { uitkering, persoonId } = eigen.value;
    const maand = monthWithRight(uitkering, params.maand);
    if (!maand.ok) return maand;
    const { klopt, netto, status, gestopt, bronId, loonstrookId } = body;
    const melding = {
      ...(klopt === undefined ? {} : { klopt }),
      ...(netto === undefined ? {} : { netto }),
      ...(status === undefined ? {} : { status }),
    };
    const om = { maand: maand.value, gestopt, bronId, werk: werkVan(body) };
    const gemeld =
      klopt === true && loonstrookId !== undefined
        ? await meldVanLoonstrook(scope, uitkering, persoonId, { ...om, loonstrookId })
        : await meldInkomsten(scope, uitkering, persoonId, { ...om, melding });
    if (!gemeld.ok) return gemeld;
    const { opgave, nieuw, herziening, dossier } = gemeld.value;
    const stand = await openStand(scope, uitkering);
    await bewaakDossier(scope, dossier, stand);
    return ok({
      kenmerk: opgave.kenmerk,
      ontvangenOp: opgave.bekendOp,
      nieuw,
      maand: inkomstenmaandView(dossier, maand.value, { persoonId, today: scope.today }),
      uitkomst: (await blikOp(scope, dossier, maand.value, stand)) ?? null,
      herziening: herziening === undefined ? null : herzieningView(herziening),
    });
  },
});

/** What he types is in no address: it is asked as a form that is not kept. */
const postVooruitblik = defineRoute({
  ...basis,
  method: 'POST',
  url: '/mijn/inkomsten/:maand/vooruitblik',
  samenvatting: 'Wat u zou krijgen bij dit loon, en waarom; er wordt niets bewaard',
  params: MaandParams,
  body: Type.Object({ netto: Netto, ...Werkkeuze }),
  bewaartNiets: true,
  response: { 200: VooruitblikSchema },
  refusals: { ...refusals, ...meldingRefusals },
  handle: async (scope, { params, body }) => {
    const eigen = await openEigen(scope, 'inkomsten', 'inzien');
    if (!eigen.ok) return eigen;
    const { uitkering, persoonId } = eigen.value;
    const maand = monthWithRight(uitkering, params.maand);
    if (!maand.ok) return maand;
    if (!isAannemelijk(body.netto)) return err({ code: 'NETTO_ONAANNEMELIJK', hoogste: cents(HOOGSTE_NETTO) } as const);
    const dossier = await openDossier(scope, uitkering);
    const gekozen = kiesBron(dossier, persoonId, maand.value, { bronId: body.bronId, werk: werkVan(body) });
    if (!gekozen.ok) return gekozen;
    const bron = { id: 'nieuw', ...gekozen.value };
    const aangenomen = { ...dossier, ...metAanname(dossier, { bron, maand: maand.value, netto: cents(body.netto) }) };
    const blik = await blikOp(scope, aangenomen, maand.value);
    return blik === undefined ? err({ code: 'MAAND_ONBEKEND', maand: maand.value } as const) : ok(blik);
  },
});

const postIntrekking = defineRoute({
  ...basis,
  method: 'POST',
  url: '/mijn/inkomsten/:maand/intrekking',
  samenvatting: 'Neem uw eigen melding terug, zolang de maand niet is betaald',
  params: MaandParams,
  body: Type.Object({ bronId: Type.Optional(Id) }),
  response: { 200: MaandMetUitkomst },
  refusals: { ...refusals, ...meldingRefusals, ...intrekRefusals },
  handle: async (scope, { params, body }) => {
    const eigen = await openEigen(scope, 'inkomsten', 'indienen');
    if (!eigen.ok) return eigen;
    const { uitkering, persoonId } = eigen.value;
    const maand = monthWithRight(uitkering, params.maand);
    if (!maand.ok) return maand;
    const ingetrokken = await trekIn(scope, uitkering, persoonId, maand.value, body.bronId);
    if (!ingetrokken.ok) return ingetrokken;
    const dossier = await openDossier(scope, uitkering);
    return ok({
      ...inkomstenmaandView(dossier, maand.value, { persoonId, today: scope.today }),
      uitkomst: (await blikOp(scope, dossier, maand.value)) ?? null,
    });
  },
});

export const mijnInkomstenRoutes = [getInkomsten, getInkomstenmaand, postInkomsten, postVooruitblik, postIntrekking];
