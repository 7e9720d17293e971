/** Knows which events about a complaint become a bericht to who sent it. */
import type { Day } from '@samenkracht/core';
import type { Subscription } from '@samenkracht/platform/module';
import Type from 'typebox';
import { composeKlachtAfgedaan, composeKlachtLanger, composeKlachtOntvangst } from '../domain/klachtberichten.ts';
import { letter } from './abonnementen.ts';

const Dag = Type.Unsafe<Day>(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }));
const Tekst = Type.String({ minLength: 1 });
const Basis = {
  persoonIds: Type.Array(Type.String({ minLength: 36, maxLength: 36 }), { minItems: 1 }),
  kenmerk: Tekst,
};

const OntvangenData = Type.Object({
  ...Basis,
  thema: Tekst,
  ontvangenOp: Dag,
  uiterlijk: Dag,
  metAdvies: Type.Boolean(),
});
const LangerData = Type.Object({
  ...Basis,
  grond: Type.Union([Type.Literal('verdaagd'), Type.Literal('instemming')]),
  reden: Type.Optional(Tekst),
  uiterlijk: Dag,
});
const Ombudsman = { ombudsman: Tekst, ombudsmanUiterlijk: Dag };
const AfgedaanData = Type.Union([
  Type.Object({
    ...Basis,
    ...Ombudsman,
    wijze: Type.Literal('oordeel'),
    op: Dag,
    oordeel: Type.Union([
      Type.Literal('gegrond'),
      Type.Literal('deels gegrond'),
      Type.Literal('ongegrond'),
      Type.Literal('geen oordeel'),
    ]),
    bevindingen: Tekst,
    conclusies: Tekst,
  }),
  Type.Object({ ...Basis, ...Ombudsman, wijze: Type.Literal('niet behandeld'), op: Dag, bevindingen: Tekst }),
  Type.Object({ ...Basis, wijze: Type.Literal('naar tevredenheid'), op: Dag, conclusies: Tekst }),
]);

export const klachtabonnementen: readonly Subscription[] = [
  letter('KlachtOntvangen', 'klachtontvangen', OntvangenData, composeKlachtOntvangst),
  letter('KlachtVerdaagd', 'klachtlanger', LangerData, composeKlachtLanger),
  // the letter bears the day of the answer: the year to ask the ombudsman counts from it
  letter('KlachtAfgedaan', 'klachtafgedaan', AfgedaanData, (data, kader) =>
    composeKlachtAfgedaan(data, { ...kader, dagtekening: data.op }),
  ),
];
