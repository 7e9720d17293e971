/** Knows a delivery for tests: one good line, to change in one place. */
import { type Bsn, parseBsn } from '@samenkracht/core';

const testnummer = (tekst: string): Bsn => {
  const bsn = parseBsn(tekst);
  if (bsn === undefined) throw new Error('not a test number');
  return bsn;
};
/** In the world of the tests she has a benefit; he is known without one; the third nobody knows. */
export const metUitkering = testnummer('999900006');
export const zonderUitkering = testnummer('999900018');
export const onbekend = testnummer('999900031');

export const loonheffingennummer = '001234567L01';

export const eenRegel = (bsn: string, meer: Readonly<Record<string, unknown>> = {}) => ({
  bsn,
  NumIV: 1,
  DatAanv: '2026-03-01',
  LnLbPh: 62_000,
  LnTabBB: 0,
  IngLbPh: 2_000,
  BijdrZvw: 0,
  WrdPrGebrAut: 0,
  PrWhk: 0,
  VakBsl: 0,
  OpgRchtVakBsl: 4_960,
  AantVerlU: 42.5,
  vakantiegeldPerMaand: true,
  ...meer,
});

export const eenLevering = (leveringsnummer: string, regels: readonly unknown[], meer: object = {}) => ({
  leveringsnummer,
  loonheffingennummer,
  tijdvak: { soort: 'maand', DatAanvTv: '2026-10-01', DatEindTv: '2026-10-31' },
  betaaldOp: '2026-10-25',
  regels,
  ...meer,
});
