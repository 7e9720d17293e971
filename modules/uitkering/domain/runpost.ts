/** Knows what a month run does for one uitkering: which months it decides, what it pays, or why it cannot. */
import { type Maandbesluit, type Maandsaldi, nietsVastgesteld, simulate } from '@samenkracht/betaling';
import { atLeastZero, type Day, formatMonth, type Money, type Month, subtract, sum, ZERO } from '@samenkracht/core';
import { berekenReeks, type Reeksinvoer } from './herrekenen.ts';
import type { Maandberekening } from './maandberekening.ts';
import { geenSchulden, type Schuldinvoer, schuldkant } from './runschuld.ts';
import type { Uitzondering } from './uitzondering.ts';
import { deelVanPartner } from './verdeling.ts';
import { loonbeheerVan } from './verrekenwijze.ts';
import { eersteOpenMaand } from './vooruitblik.ts';

export type Runpostinvoer = {
  readonly runId: string;
  readonly uitkeringId: string;
  readonly maand: Month;
  readonly boekdatum: Day;
  readonly eersteMaand: Month;
  readonly reeks: Reeksinvoer;
  readonly saldi: Maandsaldi;
  /** What is known of debts, agreements and others who are paid out of it; without it nothing. */
  readonly schuld?: Schuldinvoer | undefined;
  readonly rekeningGoed: boolean;
};

export type Runpost =
  | { readonly soort: 'uitzondering'; readonly uitzondering: Uitzondering }
  | {
      readonly soort: 'post';
      /** The months that this run decides, oldest first. */
      readonly maanden: readonly Maandberekening[];
      readonly simulatie: ReturnType<typeof simulate>;
      readonly bedrag: Money;
      readonly maandbedrag: Money;
      readonly nabetaald: Money;
      readonly vakantietoeslag: Money;
      readonly gereserveerd: Money;
      readonly verrekend: Money;
      /** To others than the resident, out of the same payment. */
      readonly afgedragen: Money;
      /** Advances before the decision that came off it. */
      readonly voorschot: Money;
      /** Of pay that his employer sends to us: what is added to the bijstand now, less what he received of it before. */
      readonly loon: Money;
      /** Of `loon`, what lacked of the fixed amount; the rest is over of earlier months, or short. */
      readonly aanvulling: Money;
      readonly vast: Money | undefined;
    };

/**
 * June pays the holiday allowance of the twelve months before it; after the end it is paid with what is left (art. 45 lid 1 Pw).
 * What June missed, because the benefit waited then or a month came out higher later, goes with the first run after it.
 */
const vrijvalIn = (maand: Month, { einddatum }: Reeksinvoer): ((over: Month) => boolean) => {
  if (einddatum !== undefined && einddatum.slice(0, 7) <= maand) return () => true;
  const jaar = Number(maand.slice(0, 4));
  const juni = maand.slice(5) >= '06' ? `${jaar}-06` : `${jaar - 1}-06`;
  return (over) => over < juni;
};

const berekend = (invoer: Runpostinvoer): readonly Maandberekening[] | Uitzondering => {
  const begin = eersteOpenMaand(invoer.reeks, invoer.eersteMaand);
  const resultaten = begin > invoer.maand ? [] : berekenReeks(invoer.reeks, begin, invoer.maand);
  const maanden: Maandberekening[] = [];
  for (const resultaat of resultaten) {
    if (resultaat.soort === 'uitzondering') return resultaat.uitzondering;
    maanden.push(resultaat);
  }
  return maanden;
};

const isUitzondering = (uitkomst: readonly Maandberekening[] | Uitzondering): uitkomst is Uitzondering =>
  'code' in uitkomst;

const eersteVersie = ({ maand, uitkomst }: Maandberekening): Maandbesluit => ({
  maand,
  was: nietsVastgesteld,
  wordt: { uitbetalen: uitkomst.uitTeBetalen, vakantietoeslag: uitkomst.vtReservering },
  oorzaak: `Bijstand over ${formatMonth(maand)}`,
  aanleiding: 'maand/v1',
});

/** What his pay adds to this payment; the amount that was agreed is part of it in the run that decides the month. */
const loonIn = (
  reeks: Reeksinvoer,
  maanden: readonly Maandberekening[],
  maand: Month,
  { loon }: ReturnType<typeof simulate>,
) => {
  const vast = loonbeheerVan(reeks, maand)?.vast;
  const bijstand = maanden.find((een) => een.maand === maand)?.uitkomst.uitTeBetalen;
  const aanvulling = vast === undefined || bijstand === undefined ? ZERO : atLeastZero(subtract(vast, bijstand));
  return { loon: subtract(loon.uitLoon, loon.ingehouden), vast, aanvulling };
};

export const maakRunpost = (invoer: Runpostinvoer): Runpost => {
  const { runId, uitkeringId, maand, boekdatum, saldi, reeks } = invoer;
  const maanden = berekend(invoer);
  if (isUitzondering(maanden)) return { soort: 'uitzondering', uitzondering: maanden };
  const simulatie = simulate({
    runId,
    uitkeringId,
    boekdatum,
    lopend: maand,
    maanden: saldi,
    besluiten: maanden.map(eersteVersie),
    ...schuldkant(maanden, maand, saldi, { schuld: invoer.schuld ?? geenSchulden, kader: reeks.kader }),
    deelPartner: deelVanPartner(reeks, (invoer.schuld ?? geenSchulden).invordering),
    loonbeheer: loonbeheerVan(reeks, maand),
    vrijval: vrijvalIn(maand, reeks),
  });
  if (simulatie.bedrag > 0 && !invoer.rekeningGoed)
    return { soort: 'uitzondering', uitzondering: { code: 'REKENING_ONTBREEKT' } };
  const maandbedrag = maanden.find((een) => een.maand === maand)?.uitkomst.uitTeBetalen ?? ZERO;
  const vakantietoeslag = sum(
    simulatie.overboekingen
      .filter((een) => een.debet.rekening === 'vakantietoeslag' && een.credit.rekening === 'te betalen')
      .map(({ bedrag }) => bedrag),
  );
  const verrekend = sum(simulatie.verrekeningen.map(({ bedrag }) => bedrag));
  const afgedragen = sum(simulatie.afgedragen.map(({ bedrag }) => bedrag));
  const { loon, ...vasteBetaling } = loonIn(reeks, maanden, maand, simulatie);
  return {
    soort: 'post',
    maanden,
    simulatie,
    bedrag: simulatie.bedrag,
    maandbedrag,
    vakantietoeslag,
    verrekend,
    afgedragen,
    gereserveerd: sum(maanden.map(({ uitkomst }) => uitkomst.vtReservering)),
    voorschot: simulatie.voorschot,
    loon,
    ...vasteBetaling,
    // what is paid beside the month itself: earlier months that were decided late or came out higher
    nabetaald: (simulatie.bedrag +
      afgedragen +
      verrekend +
      simulatie.voorschot -
      maandbedrag -
      loon -
      vakantietoeslag) as Money,
  };
};
