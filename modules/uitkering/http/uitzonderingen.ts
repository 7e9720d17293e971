/** Knows the routes on which a consulent sees what cannot settle itself, opens one, resolves it, and sees how much settles itself. */

import { betaalruns } from '@samenkracht/betaling';
import { err, ok } from '@samenkracht/core';
import { recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Rol, Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { vanzelf } from '../domain/vanzelf.ts';
import { losOp, oplossingVoor } from '../jobs/uitzonderingen.ts';
import { findUitkering, lockUitkering } from '../store/lopend.ts';
import { findUitzondering, type Openstaand } from '../store/uitzondering.ts';
import { countOpen, findBuren, findGaten, findOpen, sumRedenen } from '../store/uitzonderinglijst.ts';
import { findZelfverrekening } from '../store/zelfverrekening.ts';
import { herzieningView } from './maandbeeld.ts';
import { permitRun } from './maandrunbediening.ts';
import { maandrunRefusals } from './maandrunweigeringen.ts';
import { Bedrag, HerzieningSchema, Id, Maand, OfNiets, oneOf, Tijdstip } from './maandschema.ts';
import { uitkeringRefusals } from './maandweigeringen.ts';
import { openFor } from './uitkeringen.ts';
import { uitzonderingRefusals } from './uitzonderingweigeringen.ts';

const rollen: readonly Rol[] = ['consulent', 'toetser'];
const lijstRefusals = { ...toegangRefusals, RUN_NIET_GEVONDEN: maandrunRefusals.RUN_NIET_GEVONDEN };
const refusals = { ...uitzonderingRefusals, ...uitkeringRefusals, ...toegangRefusals };
const params = Type.Object({ uitzonderingId: Id });
const nietGevonden = { code: 'UITZONDERING_NIET_GEVONDEN' } as const;
/** More than a person handles in a day: the counts per reason say how many there are. */
const hoogsteAantal = 200;

const RegelSchema = Type.Object({
  id: Id,
  uitkeringId: Id,
  code: Type.String({ description: 'de reden' }),
  maand: Maand,
  uitleg: Type.String(),
  ontstaanOp: Tijdstip,
});

const regelView = ({ id, uitkeringId, code, maand, uitleg, ontstaanOp }: Openstaand) => ({
  id,
  uitkeringId,
  code,
  maand,
  uitleg,
  ontstaanOp,
});

/** Who the lines are about, and that this person saw it. */
const namenOf = async (scope: Scope, punten: readonly Openstaand[]): Promise<ReadonlyMap<string, string>> => {
  const gevonden = await findOntvangernamen(scope, [...new Set(punten.map(({ persoonId }) => persoonId))]);
  const genoemd = [...new Map(punten.map((punt) => [punt.uitkeringId, punt])).values()].filter(({ persoonId }) =>
    gevonden.has(persoonId),
  );
  await recordMany(
    scope,
    genoemd.map(({ uitkeringId, persoonId }) => ({
      handeling: 'inzage',
      onderwerp: { soort: 'uitkering', id: uitkeringId },
      persoonId,
      omschrijving: 'naam in de lijst van uitzonderingen gezien',
    })),
  );
  return new Map(
    [...gevonden].flatMap(([persoonId, { naam }]) => (naam === undefined ? [] : [[persoonId, naam] as const])),
  );
};

const getUitzonderingen = defineRoute({
  method: 'GET',
  url: '/uitzonderingen',
  samenvatting: 'Wat een mens moet oplossen, per reden en de oudste eerst; namen inzien wordt vastgelegd',
  doel: 'bijstand-uitbetalen',
  rollen,
  query: Type.Object({ code: Type.Optional(Type.String({ maxLength: 40 })), namen: Type.Optional(Type.Boolean()) }),
  response: {
    200: Type.Object({
      totaal: Type.Integer(),
      teDoen: Type.Integer({ description: 'zonder wat voor iedereen tegelijk ontbreekt' }),
      redenen: Type.Array(Type.Object({ code: Type.String(), aantal: Type.Integer(), oudste: Tijdstip })),
      uitzonderingen: Type.Array(Type.Intersect([RegelSchema, Type.Object({ naam: OfNiets(Type.String()) })]), {
        description: 'zonder reden: alles, behalve wat voor iedereen ontbreekt',
      }),
      gaten: Type.Array(
        Type.Object({ plek: Type.String(), uitleg: Type.String(), uitkeringen: Type.Integer(), oudste: Tijdstip }),
        { description: 'bedragen van de wet die ontbreken: elk een keer, met hoeveel uitkeringen erop wachten' },
      ),
    }),
  },
  refusals: lijstRefusals,
  handle: async (scope, { query }) => {
    const mag = permitRun(scope, 'inzien');
    if (!mag.ok) return mag;
    const punten = await findOpen(scope, query.code, hoogsteAantal);
    const namen = query.namen === true ? await namenOf(scope, punten) : new Map<string, string>();
    const redenen = await countOpen(scope);
    return ok({
      ...sumRedenen(redenen),
      redenen: [...redenen],
      gaten: [...(await findGaten(scope))],
      uitzonderingen: punten.map((punt) => ({ ...regelView(punt), naam: namen.get(punt.persoonId) ?? null })),
    });
  },
});

const GevolgSchema = Type.Object({
  bedrag: OfNiets(Type.Integer({ description: 'wat de maand dan wordt, in centen' })),
  reden: OfNiets(Type.String({ description: 'waarom dat nog niet te zeggen is' })),
});

const UitzonderingSchema = Type.Object({
  ...RegelSchema.properties,
  persoonId: Id,
  gegevens: Type.Array(
    Type.Object({
      wat: Type.String(),
      bedrag: OfNiets(Bedrag),
      tekst: OfNiets(Type.String()),
      bron: Type.String(),
      op: OfNiets(Tijdstip),
    }),
    { description: 'wat bekend is, met wie het zei en wanneer' },
  ),
  keuzes: Type.Array(
    Type.Object({
      keuze: Type.String(),
      tekst: Type.String(),
      vraagtBedrag: Type.Boolean(),
      gevolg: OfNiets(GevolgSchema),
    }),
  ),
  voorstel: OfNiets(Type.String({ description: 'de keuze die wordt voorgesteld' })),
  waarom: OfNiets(Type.String()),
  opgelost: OfNiets(
    Type.Object({
      op: Tijdstip,
      hoe: oneOf(['vanzelf', 'voorstel', 'keuze'], 'vanzelf: nieuwe gegevens kwamen binnen'),
      keuze: OfNiets(Type.String()),
      motivering: OfNiets(Type.String()),
      door: OfNiets(Type.String()),
    }),
  ),
  vorige: OfNiets(Id),
  volgende: OfNiets(Id),
});

const uitzonderingView = async (scope: Scope, punt: NonNullable<Awaited<ReturnType<typeof findUitzondering>>>) => {
  const uitkering = await findUitkering(scope, punt.uitkeringId);
  const oplossing =
    uitkering === undefined || punt.opgelost !== undefined ? undefined : await oplossingVoor(scope, uitkering, punt);
  return {
    ...regelView(punt),
    persoonId: punt.persoonId,
    gegevens: (oplossing?.gegevens ?? []).map(({ wat, bedrag, tekst, bron, op }) => ({
      wat,
      bedrag: bedrag ?? null,
      tekst: tekst ?? null,
      bron,
      op: op ?? null,
    })),
    keuzes: (oplossing?.keuzes ?? []).map(({ keuze, tekst, daad, gevolg }) => ({
      keuze,
      tekst,
      vraagtBedrag: daad.soort === 'loonstrook',
      gevolg: gevolg === undefined ? null : { bedrag: gevolg.bedrag ?? null, reden: gevolg.reden ?? null },
    })),
    voorstel: oplossing?.voorstel ?? null,
    waarom: oplossing?.waarom ?? null,
    opgelost: opgelostView(punt.opgelost),
    ...(await findBuren(scope, punt)),
  };
};

const opgelostView = (opgelost: NonNullable<Awaited<ReturnType<typeof findUitzondering>>>['opgelost']) => {
  if (opgelost === undefined) return null;
  const { op, hoe, keuze, motivering, doorNaam } = opgelost;
  return { op, hoe, keuze, motivering, door: doorNaam };
};

const getUitzondering = defineRoute({
  method: 'GET',
  url: '/uitzonderingen/:uitzonderingId',
  samenvatting: 'Een uitzondering met wat bekend is, het voorstel en wat elke keuze geeft; dit inzien wordt vastgelegd',
  doel: 'inkomsten-verwerken',
  rollen,
  params,
  response: { 200: UitzonderingSchema },
  refusals,
  handle: async (scope, { params: { uitzonderingId } }) => {
    const punt = await findUitzondering(scope, uitzonderingId);
    if (punt === undefined) return err(nietGevonden);
    const opened = await openFor(scope, await findUitkering(scope, punt.uitkeringId), 'uitkering', 'inzien');
    return opened.ok ? ok(await uitzonderingView(scope, punt)) : opened;
  },
});

const postOplossing = defineRoute({
  method: 'POST',
  url: '/uitzonderingen/:uitzonderingId/oplossing',
  samenvatting:
    'Los een uitzondering op met het voorstel, of met een andere keuze en de reden; de maanden worden opnieuw berekend',
  doel: 'inkomsten-verwerken',
  rollen: ['consulent'],
  params,
  body: Type.Object({
    keuze: Type.String({ maxLength: 80 }),
    motivering: Type.Optional(
      Type.String({
        maxLength: 500,
        description: 'verplicht bij iets anders dan het voorstel; de inwoner kan het lezen',
      }),
    ),
    netto: Type.Optional(Type.Number({ description: 'netto loon van de loonstrook, in centen' })),
  }),
  response: { 200: Type.Object({ uitzondering: UitzonderingSchema, herziening: OfNiets(HerzieningSchema) }) },
  refusals,
  handle: async (scope, { params: { uitzonderingId }, body }) => {
    const punt = await findUitzondering(scope, uitzonderingId);
    if (punt === undefined) return err(nietGevonden);
    const opened = await openFor(scope, await lockUitkering(scope, punt.uitkeringId), 'inkomsten', 'wijzigen');
    if (!opened.ok) return opened;
    const { motivering, netto, keuze } = body;
    const vers = await findUitzondering(scope, uitzonderingId);
    if (vers === undefined || vers.opgelost !== undefined) return err({ code: 'UITZONDERING_OPGELOST' } as const);
    const gedaan = await losOp(scope, opened.value, vers, { keuze, motivering, netto });
    if (!gedaan.ok) return gedaan;
    const na = await findUitzondering(scope, uitzonderingId);
    if (na === undefined) throw new Error('an exception is never removed');
    return ok({
      uitzondering: await uitzonderingView(scope, na),
      herziening: gedaan.value === undefined ? null : herzieningView(gedaan.value),
    });
  },
});

/** Without personal data: sums over a month. */
const getZelfverrekening = defineRoute({
  method: 'GET',
  url: '/zelfverrekening',
  samenvatting: 'Per maand: hoeveel uitkeringen zich verrekenden zonder mens, en waarom de andere niet',
  doel: 'bijstand-uitbetalen',
  rollen,
  response: {
    200: Type.Object({
      maanden: Type.Array(
        Type.Object({
          maand: Maand,
          runId: Id,
          uitkeringen: Type.Integer(),
          metMens: Type.Integer(),
          aandeel: OfNiets(Type.Number({ description: 'in procent, met een cijfer achter de komma' })),
          metMensZonderGat: Type.Integer({
            description: 'zonder wie alleen op een ontbrekend bedrag van de wet wacht',
          }),
          aandeelZonderGat: OfNiets(Type.Number({ description: 'het aandeel zonder die ontbrekende bedragen' })),
          redenen: Type.Array(Type.Object({ code: Type.String(), aantal: Type.Integer() })),
        }),
      ),
    }),
  },
  refusals: lijstRefusals,
  handle: async (scope) => {
    const mag = permitRun(scope, 'inzien');
    if (!mag.ok) return mag;
    const runs = await betaalruns.findAll(scope);
    const perMaand = new Map(
      runs
        .filter(
          ({ gesimuleerdOp, selectie, status }) =>
            gesimuleerdOp !== undefined && selectie === undefined && status !== 'ingetrokken',
        )
        .sort((a, b) => (a.aangemaaktOp < b.aangemaaktOp ? -1 : 1))
        .map((run) => [run.maand, run]),
    );
    const maanden = await findZelfverrekening(
      scope,
      [...perMaand.values()].sort((a, b) => (a.maand < b.maand ? 1 : -1)).slice(0, 12),
    );
    return ok({
      maanden: maanden.map((een) => ({
        ...een,
        redenen: [...een.redenen],
        aandeel: vanzelf(een.uitkeringen, een.metMens),
        aandeelZonderGat: vanzelf(een.uitkeringen, een.metMensZonderGat),
      })),
    });
  },
});

export const uitzonderingRoutes = [getUitzonderingen, getUitzondering, postOplossing, getZelfverrekening];
