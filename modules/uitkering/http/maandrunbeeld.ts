/** Knows how a month run is shown: its state, totals, exceptions, comparison and history. */
import { type Betaalrun, betaalbestanden, betaalruns, handelingen } from '@samenkracht/betaling';
import type { Scope } from '@samenkracht/platform/module';
import {
  countRedenen,
  findAandachtspunten,
  findGrootsteVerschillen,
  findUitzonderingen,
  type Runregel,
  sumRegels,
} from '../store/maandrunregel.ts';

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

const totalenView = async (scope: Scope, run: Betaalrun) => {
  const totalen = await sumRegels(scope, run.id);
  const { uitkeringen, uitzonderingen, som, vorigeMaand } = totalen;
  return {
    ...totalen,
    vanzelf: vanzelf(uitkeringen, uitzonderingen),
    verschil: vorigeMaand === null ? null : som - vorigeMaand,
  };
};

const verschilView = ({ uitkeringId, bedrag, vorigeMaand }: Runregel) => ({
  uitkeringId,
  bedrag,
  vorigeMaand: vorigeMaand ?? null,
  verschil: vorigeMaand === undefined ? null : bedrag - vorigeMaand,
});

const redenView = ({ uitkeringId, reden, uitleg }: Runregel) => ({
  uitkeringId,
  code: reden ?? '',
  uitleg: uitleg ?? '',
});

export const fullView = async (scope: Scope, run: Betaalrun) => {
  const geschiedenis = await betaalruns.findOvergangen(scope, run.id);
  const bestand = await betaalbestanden.find(scope, run.id);
  return {
    ...runView(scope, run),
    totalen: await totalenView(scope, run),
    redenen: (await countRedenen(scope, run.id)).map(({ reden, aantal }) => ({ code: reden, aantal })),
    uitzonderingen: (await findUitzonderingen(scope, run.id, 200)).map(redenView),
    aandachtspunten: (await findAandachtspunten(scope, run.id, 200)).map(redenView),
    grootsteVerschillen: (await findGrootsteVerschillen(scope, run.id, 10)).map(verschilView),
    afwijkingen: run.afwijkingen.map(({ uitkeringId, soort, was, wordt }) => ({ uitkeringId, soort, was, wordt })),
    geschiedenis: geschiedenis.map(({ toelichting, ...stap }) => ({ ...stap, toelichting: toelichting ?? null })),
    bestand: bestand === undefined ? null : { aantal: bestand.aantal, som: bestand.som, sha256: bestand.sha256 },
  };
};
