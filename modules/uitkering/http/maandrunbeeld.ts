/** Knows how a month run is shown: its state, totals, exceptions, comparison and history. */
import { type Betaalrun, betaalbestanden, betaalruns, handelingen } from '@samenkracht/betaling';
import type { Scope } from '@samenkracht/platform/module';
import { countRedenen, findGrootsteVerschillen, findUitzonderingen, sumRegels } from '../store/maandrunregel.ts';

export const runView = (scope: Scope, run: Betaalrun) => ({
  id: run.id,
  maand: run.maand,
  status: run.status,
  betaaldatum: run.betaaldatum,
  aangemaaktOp: run.aangemaaktOp,
  handelingen: run.bezig === undefined ? [...handelingen(run.status)] : [],
  voortgang: run.bezig === undefined ? null : { werk: run.bezig.werk, verwerkt: run.verwerkt, totaal: run.totaal },
  gestopt:
    run.gestopt === undefined
      ? null
      : {
          ...run.gestopt,
          uitleg: `Er is geen bedrag voor "${run.gestopt.omschrijving}". De run gaat verder als het is ingevoerd en goedgekeurd.`,
        },
  gesimuleerdOp: run.gesimuleerdOp ?? null,
  goedgekeurdOp: run.goedgekeurdOp ?? null,
  betaaldOp: run.betaaldOp ?? null,
  eigenVoorlegging: run.voorgelegdDoor === scope.actor.id,
});

/** 95,8: of a hundred benefits, how many settle themselves. */
const vanzelf = (uitkeringen: number, uitzonderingen: number): number | null =>
  uitkeringen === 0 ? null : Math.round(((uitkeringen - uitzonderingen) * 1000) / uitkeringen) / 10;

export const fullView = async (scope: Scope, run: Betaalrun) => {
  const {
    uitkeringen,
    betalingen,
    som,
    uitzonderingen,
    nietsTeBetalen,
    nabetaald,
    verrekend,
    gereserveerd,
    vorigeMaand,
    geboekt,
  } = await sumRegels(scope, run.id);
  const bestand = await betaalbestanden.find(scope, run.id);
  return {
    ...runView(scope, run),
    totalen: {
      uitkeringen,
      betalingen,
      som,
      nietsTeBetalen,
      uitzonderingen,
      nabetaald,
      verrekend,
      gereserveerd,
      vorigeMaand,
      geboekt,
      vanzelf: vanzelf(uitkeringen, uitzonderingen),
      verschil: som - vorigeMaand,
    },
    redenen: (await countRedenen(scope, run.id)).map(({ reden, aantal }) => ({ code: reden, aantal })),
    uitzonderingen: (await findUitzonderingen(scope, run.id, 200)).map(({ uitkeringId, reden, uitleg }) => ({
      uitkeringId,
      code: reden ?? '',
      uitleg: uitleg ?? '',
    })),
    grootsteVerschillen: (await findGrootsteVerschillen(scope, run.id, 10)).map(
      ({ uitkeringId, bedrag, vorigeMaand: vorige }) => ({
        uitkeringId,
        bedrag,
        vorigeMaand: vorige ?? null,
        verschil: vorige === undefined ? null : bedrag - vorige,
      }),
    ),
    afwijkingen: run.afwijkingen.map(({ uitkeringId, soort, was, wordt }) => ({ uitkeringId, soort, was, wordt })),
    geschiedenis: (await betaalruns.findOvergangen(scope, run.id)).map(({ toelichting, ...overgang }) => ({
      ...overgang,
      toelichting: toelichting ?? null,
    })),
    bestand: bestand === undefined ? null : { aantal: bestand.aantal, som: bestand.som, sha256: bestand.sha256 },
  };
};
