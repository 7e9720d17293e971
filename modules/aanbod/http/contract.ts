/** Knows the routes of the contract manager: providers, their instruments in versions, and use, waiting and costs without a name. */
import { grootboek } from '@samenkracht/betaling';
import { err, ok, sum } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { publishMany } from '@samenkracht/platform/db';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { type Instrumentinhoud, inspectInstrument } from '../domain/instrument.ts';
import {
  type Aanbieder,
  createUitnodiging,
  endAanbieder,
  findAanbieder,
  findAanbieders,
  insertAanbieder,
  isGestopt,
} from '../store/aanbieder.ts';
import { findKostenposten, findLopendBij } from '../store/gebruik.ts';
import { insertInstrument, insertVersie, lockInstrument } from '../store/instrument.ts';
import { planDoorschuiven } from '../store/verloop.ts';
import { instrumentViews, toInhoud } from './beeld.ts';
import { AanbiederSchema, Dag, Id, Inhoud, InstrumentParams, InstrumentSchema, Reden } from './schema.ts';
import { aanbodRefusals, beheerRefusals, mayBeheer } from './weigeringen.ts';

const {
  AANBIEDER_NIET_GEVONDEN,
  AANBIEDER_BESTAAT_AL,
  AANBIEDER_GESTOPT,
  INSTRUMENT_SPREEKT_ZICH_TEGEN,
  VERSIE_IN_VERLEDEN,
} = beheerRefusals;
const alle = { ...toegangRefusals, AANBIEDER_NIET_GEVONDEN };
const beheer = { doel: 'contractbeheer', rollen: ['contractmanager', 'beleidsmedewerker'], refusals: alle } as const;
const contract = { ...beheer, rollen: ['contractmanager'] } as const;
const AanbiederParams = Type.Object({ aanbiederId: Id });
const nietGevonden = { code: 'AANBIEDER_NIET_GEVONDEN' } as const;

const aanbiederView = ({ tot, eindeReden, ...rest }: Aanbieder) => ({
  ...rest,
  tot: tot ?? null,
  eindeReden: eindeReden ?? null,
});

const see = (scope: Scope, soort: string, id: string, omschrijving: string): Promise<void> =>
  record(scope, { handeling: 'wijziging', onderwerp: { soort, id }, omschrijving });

const getAanbieders = defineRoute({
  ...beheer,
  method: 'GET',
  url: '/aanbieders',
  samenvatting: 'Alle aanbieders, ook die gestopt zijn',
  response: { 200: Type.Object({ aanbieders: Type.Array(AanbiederSchema) }) },
  handle: async (scope) => {
    const mag = mayBeheer(scope, 'inzien');
    return mag.ok ? ok({ aanbieders: (await findAanbieders(scope)).map(aanbiederView) }) : mag;
  },
});

const postAanbieder = defineRoute({
  ...contract,
  refusals: { ...alle, AANBIEDER_BESTAAT_AL },
  method: 'POST',
  url: '/aanbieders',
  samenvatting: 'Voeg een aanbieder toe',
  body: Type.Object({ naam: Type.String({ minLength: 2, maxLength: 120 }) }),
  response: { 201: AanbiederSchema },
  handle: async (scope, { body }) => {
    const mag = mayBeheer(scope, 'wijzigen');
    if (!mag.ok) return mag;
    const aanbieder = await insertAanbieder(scope, body.naam.trim());
    if (aanbieder === undefined) return err({ code: 'AANBIEDER_BESTAAT_AL' } as const);
    await see(scope, 'aanbieder', aanbieder.id, 'Aanbieder toegevoegd');
    return ok(aanbiederView(aanbieder));
  },
});

const openAanbieder = async (scope: Scope, id: string) => {
  const mag = mayBeheer(scope, 'wijzigen');
  if (!mag.ok) return mag;
  const aanbieder = await findAanbieder(scope, id);
  if (aanbieder === undefined) return err(nietGevonden);
  return isGestopt(aanbieder, scope.today) ? err({ code: 'AANBIEDER_GESTOPT' } as const) : ok(aanbieder);
};

const postUitnodiging = defineRoute({
  ...contract,
  refusals: { ...alle, AANBIEDER_GESTOPT },
  method: 'POST',
  url: '/aanbieders/:aanbiederId/uitnodigingen',
  samenvatting: 'Nodig een medewerker van een aanbieder uit; de code ziet u een keer',
  params: AanbiederParams,
  geheimAntwoord: true,
  response: { 201: Type.Object({ code: Type.String(), verlooptOp: Type.String({ format: 'date-time' }) }) },
  handle: async (scope, { params: { aanbiederId } }) => {
    const opened = await openAanbieder(scope, aanbiederId);
    if (!opened.ok) return opened;
    await see(scope, 'aanbieder', aanbiederId, 'Medewerker uitgenodigd');
    return ok(await createUitnodiging(scope, aanbiederId));
  },
});

const postEinde = defineRoute({
  ...contract,
  refusals: { ...alle, AANBIEDER_GESTOPT },
  method: 'POST',
  url: '/aanbieders/:aanbiederId/einde',
  samenvatting: 'Beeindig een aanbieder; wie er nog is komt op de werklijst van de coach',
  params: AanbiederParams,
  body: Type.Object({ tot: Dag, reden: Reden }),
  response: { 200: Type.Object({ aanbieder: AanbiederSchema, deelnemers: Type.Integer() }) },
  handle: async (scope, { params: { aanbiederId }, body: { tot, reden } }) => {
    const opened = await openAanbieder(scope, aanbiederId);
    if (!opened.ok) return opened;
    await endAanbieder(scope, aanbiederId, tot, reden);
    const lopend = await findLopendBij(scope, aanbiederId);
    await publishMany(
      scope,
      'AanbiederGestopt',
      lopend.map(({ id, persoonId }) => ({ onderwerp: id, data: { persoonIds: [persoonId], tot } })),
    );
    await see(scope, 'aanbieder', aanbiederId, 'Aanbieder beeindigd');
    const aanbieder = aanbiederView({ ...opened.value, tot, eindeReden: reden });
    return ok({ aanbieder, deelnemers: lopend.length });
  },
});

/** Refuses what contradicts itself and what would change the past. */
const inspect = (scope: Scope, inhoud: Instrumentinhoud, vanaf: Instrumentinhoud['startdagen'][number]) => {
  if (vanaf < scope.today) return err({ code: 'VERSIE_IN_VERLEDEN' } as const);
  const fout = inspectInstrument(inhoud, vanaf);
  return fout === undefined ? ok(undefined) : err({ code: 'INSTRUMENT_SPREEKT_ZICH_TEGEN', ...fout } as const);
};

const postInstrument = defineRoute({
  ...beheer,
  refusals: { ...alle, AANBIEDER_GESTOPT, INSTRUMENT_SPREEKT_ZICH_TEGEN, VERSIE_IN_VERLEDEN },
  method: 'POST',
  url: '/instrumenten',
  samenvatting: 'Voeg een instrument van een aanbieder toe',
  body: Type.Object({ aanbiederId: Id, vanaf: Dag, ...Inhoud }),
  response: { 201: Type.Object({ id: Id }) },
  handle: async (scope, { body: { aanbiederId, vanaf, ...rest } }) => {
    const opened = await openAanbieder(scope, aanbiederId);
    if (!opened.ok) return opened;
    const inhoud = toInhoud(rest);
    const past = inspect(scope, inhoud, vanaf);
    if (!past.ok) return past;
    const id = crypto.randomUUID();
    await insertInstrument(scope, id, aanbiederId);
    await insertVersie(scope, id, vanaf, inhoud);
    await see(scope, 'instrument', id, 'Instrument toegevoegd');
    return ok({ id });
  },
});

/** At six in the morning of the day, so that new places are given before anybody comes to work. */
const ochtend = (dag: string): Temporal.Instant =>
  Temporal.PlainDate.from(dag).toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '06:00' }).toInstant();

const postVersie = defineRoute({
  ...beheer,
  refusals: {
    ...alle,
    AANBIEDER_GESTOPT,
    INSTRUMENT_SPREEKT_ZICH_TEGEN,
    VERSIE_IN_VERLEDEN,
    INSTRUMENT_NIET_GEVONDEN: aanbodRefusals.INSTRUMENT_NIET_GEVONDEN,
  },
  method: 'POST',
  url: '/instrumenten/:instrumentId/versies',
  samenvatting: 'Verander een instrument vanaf een dag; wie al is aangenomen houdt wat hij had',
  params: InstrumentParams,
  body: Type.Object({ vanaf: Dag, ...Inhoud }),
  response: { 201: Type.Object({ id: Id }) },
  handle: async (scope, { params: { instrumentId: id }, body: { vanaf, ...rest } }) => {
    const gevonden = await lockInstrument(scope, id);
    if (gevonden === undefined) return err({ code: 'INSTRUMENT_NIET_GEVONDEN' } as const);
    const opened = await openAanbieder(scope, gevonden.aanbiederId);
    if (!opened.ok) return opened;
    const inhoud = toInhoud(rest);
    const past = inspect(scope, inhoud, vanaf);
    if (!past.ok) return past;
    await insertVersie(scope, id, vanaf, inhoud);
    await planDoorschuiven(scope, id, vanaf > scope.today ? ochtend(vanaf) : undefined);
    await see(scope, 'instrument', id, 'Nieuwe versie van een instrument');
    return ok({ id });
  },
});

const GebruikSchema = Type.Object({
  instrument: InstrumentSchema,
  verplicht: Type.Integer({ description: 'vastgelegd en nog niet verschuldigd, in centen' }),
  werkelijk: Type.Integer({ description: 'verschuldigd aan de aanbieder, in centen' }),
});

const getGebruik = defineRoute({
  ...beheer,
  method: 'GET',
  url: '/aanbodgebruik',
  samenvatting: 'Plekken, gebruik, wachttijd, resultaat en kosten per instrument, zonder namen',
  response: { 200: Type.Object({ gebruik: Type.Array(GebruikSchema) }) },
  handle: async (scope) => {
    const mag = mayBeheer(scope, 'inzien');
    if (!mag.ok) return mag;
    const instrumenten = await instrumentViews(scope, { ookGestopt: true });
    const posten = await findKostenposten(scope);
    const saldi = await grootboek.findSaldi(scope, [...posten.keys()]);
    const perInstrument = Map.groupBy(posten, ([, instrumentId]) => instrumentId);
    const gebruik = instrumenten.map((instrument) => {
      const maanden = (perInstrument.get(instrument.id) ?? []).flatMap(([id]) => [...(saldi.get(id)?.values() ?? [])]);
      return {
        instrument,
        verplicht: sum(maanden.map(({ verplichtingen }) => verplichtingen)),
        werkelijk: sum(maanden.map((saldo) => saldo['lasten instrumenten'])),
      };
    });
    return ok({ gebruik });
  },
});

export const contractRoutes = [
  getAanbieders,
  postAanbieder,
  postUitnodiging,
  postEinde,
  postInstrument,
  postVersie,
  getGebruik,
];
