/** Knows how a month run is shown: its state, pace, totals, exceptions, comparison and history. */
import {
  type Betaalrun,
  betaalbestanden,
  betaalruns,
  mogelijkeHandelingen,
  verwachtKlaar,
} from '@samenkracht/betaling';
import { recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import type { Scope } from '@samenkracht/platform/module';
import { vanzelf } from '../domain/vanzelf.ts';
import {
  countRedenen,
  findAandachtspunten,
  findGrootsteVerschillen,
  findPersonen,
  findUitzonderingen,
  type Runregel,
  sumRegels,
} from '../store/maandrunregel.ts';
import { compareWithVorige, findGroteWijzigingen, findUitschieters } from '../store/maandrunvergelijking.ts';

const voortgangView = (scope: Scope, run: Betaalrun) => {
  if (run.bezig === undefined) return null;
  // nothing is expected of work that stands still
  const klaar = run.onderbroken === undefined ? verwachtKlaar(run, scope.now) : undefined;
  return {
    werk: run.bezig.werk,
    verwerkt: run.verwerkt,
    totaal: run.totaal,
    verwachtKlaarOp: klaar?.toString() ?? null,
    secondenOver: klaar === undefined ? null : Math.round(klaar.since(scope.now).total('seconds')),
    onderbroken: run.onderbroken ?? null,
  };
};

export const runView = (scope: Scope, run: Betaalrun) => ({
  id: run.id,
  maand: run.maand,
  status: run.status,
  betaaldatum: run.betaaldatum,
  aangemaaktOp: run.aangemaaktOp,
  handelingen: [...mogelijkeHandelingen(run)],
  selectie: run.selectie?.length ?? null,
  drempel: run.drempel,
  voortgang: voortgangView(scope, run),
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

const totalenView = async (scope: Scope, run: Betaalrun) => {
  const totalen = await sumRegels(scope, run.id);
  const { uitkeringen, uitzonderingen, som, vorigeMaand } = totalen;
  return {
    ...totalen,
    vanzelf: vanzelf(uitkeringen, uitzonderingen),
    verschil: vorigeMaand === null ? null : som - vorigeMaand,
  };
};

const verschilView = ({
  uitkeringId,
  bedrag,
  vorigeMaand,
}: Pick<Runregel, 'uitkeringId' | 'bedrag' | 'vorigeMaand'>) => ({
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

type Genoemd = { readonly uitkeringId: string; readonly persoonId: string };

/** Who the lines are about, and that this person saw it. While work goes on nobody is named: the page asks again every moment. */
const namenOf = async (
  scope: Scope,
  run: Betaalrun,
  regels: readonly Genoemd[],
): Promise<ReadonlyMap<string, string>> => {
  if (run.bezig !== undefined && run.onderbroken === undefined) return new Map();
  const perUitkering = new Map(regels.map(({ uitkeringId, persoonId }) => [uitkeringId, persoonId]));
  const gevonden = await findOntvangernamen(scope, [...new Set(perUitkering.values())]);
  const namen = new Map(
    [...perUitkering].flatMap(([uitkeringId, persoonId]) => {
      const naam = gevonden.get(persoonId)?.naam;
      return naam === undefined ? [] : [[uitkeringId, naam] as const];
    }),
  );
  await recordMany(
    scope,
    [...perUitkering]
      .filter(([uitkeringId]) => namen.has(uitkeringId))
      .map(([uitkeringId, persoonId]) => ({
        handeling: 'inzage',
        onderwerp: { soort: 'uitkering', id: uitkeringId },
        persoonId,
        omschrijving: 'naam en bedrag in een maandrun gezien',
      })),
  );
  return namen;
};

const afwijkingenView = ({ afwijkingen }: Betaalrun) =>
  afwijkingen.map(({ uitkeringId, soort, was, wordt }) => ({ uitkeringId, soort, was, wordt }));

/** @param metNamen whether the lines name who they are about; seeing them is recorded for each person. */
export const fullView = async (scope: Scope, run: Betaalrun, metNamen = false) => {
  const geschiedenis = await betaalruns.findOvergangen(scope, run.id);
  const bestand = await betaalbestanden.findGegevens(scope, run.id);
  const uitzonderingen = await findUitzonderingen(scope, run.id, 200);
  const aandachtspunten = await findAandachtspunten(scope, run.id, 200);
  const verschillen = await findGrootsteVerschillen(scope, run.id, 10);
  const wijzigingen = await findGroteWijzigingen(scope, run, 50);
  const uitschieters = await findUitschieters(scope, run.id, 20);
  const afwijkingen = afwijkingenView(run);
  const afwijkend = await findPersonen(
    scope,
    run.id,
    afwijkingen.map(({ uitkeringId }) => uitkeringId),
  );
  const genoemd = [
    ...uitzonderingen,
    ...aandachtspunten,
    ...verschillen,
    ...wijzigingen,
    ...uitschieters,
    ...afwijkend,
  ];
  const namen = metNamen ? await namenOf(scope, run, genoemd) : new Map<string, string>();
  const met = <T extends { readonly uitkeringId: string }>(regel: T) => ({
    ...regel,
    naam: namen.get(regel.uitkeringId) ?? null,
  });
  return {
    ...runView(scope, run),
    totalen: await totalenView(scope, run),
    vergelijking: await compareWithVorige(scope, run),
    redenen: (await countRedenen(scope, run.id)).map(({ reden, aantal }) => ({ code: reden, aantal })),
    uitzonderingen: uitzonderingen.map(redenView).map(met),
    aandachtspunten: aandachtspunten.map(redenView).map(met),
    grootsteVerschillen: verschillen.map(verschilView).map(met),
    groteWijzigingen: wijzigingen.map(verschilView).map(met),
    uitschieters: uitschieters.map(({ uitkeringId, bedrag }) => met({ uitkeringId, bedrag })),
    afwijkingen: afwijkingen.map(met),
    geschiedenis: geschiedenis.map(({ toelichting, ...stap }) => ({ ...stap, toelichting: toelichting ?? null })),
    bestand: bestand === undefined ? null : { aantal: bestand.aantal, som: bestand.som, sha256: bestand.sha256 },
  };
};
