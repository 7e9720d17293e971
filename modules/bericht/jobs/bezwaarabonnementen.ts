/** Knows which events about an objection, an advance or an allowance become a bericht, and to whom it goes. */
import type { Day, Money, Month } from '@samenkracht/core';
import { subscribe } from '@samenkracht/platform/jobs';
import type { Subscription } from '@samenkracht/platform/module';
import Type, { type Static, type TSchema } from 'typebox';
import type { Bericht, Kader } from '../domain/bericht.ts';
import {
  composeBezwaarBeslissing,
  composeBezwaarIngetrokken,
  composeBezwaarLanger,
  composeBezwaarOntvangst,
  composeDwangsom,
  composeHoorzitting,
} from '../domain/bezwaarberichten.ts';
import { composeBijzonder } from '../domain/bijzonderbericht.ts';
import { parseData } from '../domain/gebeurtenissen.ts';
import { composeVoorschot } from '../domain/voorschotbericht.ts';
import { verstuur } from './versturen.ts';

const Dag = Type.Unsafe<Day>(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }));
const Tekst = Type.String({ minLength: 1 });
const Basis = {
  persoonIds: Type.Array(Type.String({ minLength: 36, maxLength: 36 }), { minItems: 1 }),
  zaaknummer: Tekst,
};

const OntvangenData = Type.Object({
  ...Basis,
  tegen: Tekst,
  besluitVan: Dag,
  ontvangenOp: Dag,
  uiterstBesluit: Dag,
  redenenUiterlijk: Type.Optional(Dag),
});
const VerlengdData = Type.Object({
  ...Basis,
  grond: Type.Union([Type.Literal('verdaagd'), Type.Literal('instemming'), Type.Literal('commissie')]),
  reden: Type.Optional(Tekst),
  uiterstBesluit: Dag,
});
const HoorzittingData = Type.Object({ ...Basis, op: Tekst, plaats: Tekst });
const IngetrokkenData = Type.Object({ ...Basis, op: Dag });
const BeslistData = Type.Object({
  ...Basis,
  tegen: Tekst,
  genomenOp: Dag,
  beroepUiterlijk: Dag,
  onderdelen: Type.Array(
    Type.Object({
      onderdeel: Tekst,
      uitkomst: Type.Union([Type.Literal('gegrond'), Type.Literal('ongegrond'), Type.Literal('niet-ontvankelijk')]),
      gevolg: Type.Union([Type.Literal('in stand'), Type.Literal('herroepen')]),
      motivering: Tekst,
    }),
  ),
});

type MetLezers = { readonly persoonIds: readonly string[]; readonly zaaknummer: string };

const berichtBij = <T extends TSchema>(
  soort: string,
  naam: string,
  schema: T,
  compose: (data: Static<T>, kader: Kader) => Bericht,
): Subscription =>
  subscribe({
    soort,
    naam,
    handle: async (scope, gebeurtenis) => {
      const data = parseData(soort, schema, gebeurtenis.data);
      const { persoonIds, zaaknummer } = data as MetLezers;
      const gebeurtenisId = gebeurtenis.id;
      await verstuur(scope, {
        persoonIds,
        kenmerk: zaaknummer,
        gebeurtenisId,
        compose: (kader) => compose(data, kader),
      });
    },
  });

const DwangsomData = Type.Object({
  ...Basis,
  bedrag: Type.Unsafe<Money>(Type.Integer({ minimum: 1 })),
  vanaf: Dag,
  betaaldOp: Dag,
});

const VoorschotData = Type.Object({
  ...Basis,
  bedrag: Type.Unsafe<Money>(Type.Integer({ minimum: 1 })),
  betaaldOp: Dag,
  maand: Type.Unsafe<Month>(Type.String({ pattern: '^\\d{4}-\\d{2}$' })),
});

const BijzonderData = Type.Object({
  ...Basis,
  aard: Tekst,
  genomenOp: Dag,
  bezwaarUiterlijk: Dag,
  verleend: Type.Boolean(),
  bedrag: Type.Unsafe<Money>(Type.Integer({ minimum: 0 })),
  perMaand: Type.Boolean(),
  reden: Tekst,
  betaaldOp: Type.Optional(Dag),
  totEnMet: Type.Optional(Type.Unsafe<Month>(Type.String({ pattern: '^\\d{4}-\\d{2}$' }))),
});

export const bezwaarabonnementen: readonly Subscription[] = [
  berichtBij('BijzonderBesloten', 'bericht.bijzonder', BijzonderData, (data, kader) =>
    composeBijzonder(data, { ...kader, dagtekening: data.genomenOp }),
  ),
  berichtBij('VoorschotBetaald', 'bericht.voorschot', VoorschotData, composeVoorschot),
  berichtBij('BezwaarOntvangen', 'bericht.bezwaar-ontvangen', OntvangenData, composeBezwaarOntvangst),
  berichtBij('BezwaarVerlengd', 'bericht.bezwaar-verlengd', VerlengdData, composeBezwaarLanger),
  berichtBij('HoorzittingGepland', 'bericht.hoorzitting', HoorzittingData, composeHoorzitting),
  berichtBij('BezwaarIngetrokken', 'bericht.bezwaar-ingetrokken', IngetrokkenData, composeBezwaarIngetrokken),
  berichtBij('DwangsomBetaald', 'bericht.dwangsom', DwangsomData, composeDwangsom),
  // the letter bears the day of the decision, also when it is sent after midnight: the time to appeal counts from it
  berichtBij('BezwaarBeslist', 'bericht.bezwaar-beslist', BeslistData, (data, kader) =>
    composeBezwaarBeslissing(data, { ...kader, dagtekening: data.genomenOp }),
  ),
];
