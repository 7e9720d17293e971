/** Knows how to read an uitkering with its months, ledger, debts and forecast, for the resident and for staff. */

import { betaalinstellingen, grootboek, type Maandsaldi, saldo } from '@samenkracht/betaling';
import {
  addToMonth,
  type Day,
  type Iban,
  type Money,
  type Month,
  maskIban,
  monthOf,
  parseIban,
} from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { ontbrekendLoon, tegenstrijdigheden } from '../domain/aandacht.ts';
import { type Betaalprognose, voorspelBetalingen } from '../domain/betaalprognose.ts';
import type { Reeksinvoer } from '../domain/herrekenen.ts';
import { inkomenaandacht } from '../domain/inkomenaandacht.ts';
import { type Maandoverzicht, maandoverzichten, totaalVan, type Verschil } from '../domain/overzicht.ts';
import { afgesprokenRuimten, ruimtenVan, type Schuldinvoer } from '../domain/runschuld.ts';
import { uitlegVan } from '../domain/uitzondering.ts';
import { eersteOpenMaand, kijkVooruit, type Vooruitblik } from '../domain/vooruitblik.ts';
import type { Uitkering } from '../store/lopend.ts';
import { type Maandversie, maandversies } from '../store/maand.ts';
import { type Dossier, openDossier } from '../store/reeks.ts';
import { openStand, type Stand } from '../store/stand.ts';
import { type Vordering, vorderingenOf } from '../store/vordering.ts';
import { vooruitblikView } from './maandbeeld.ts';

export type Beeld = {
  readonly dossier: Dossier;
  readonly overzichten: readonly Maandoverzicht[];
  readonly saldi: Maandsaldi;
  /** The ledger of this uitkering, oldest first. */
  readonly boekingen: Awaited<ReturnType<typeof grootboek.findOverboekingen>>;
  readonly vorderingen: readonly Vordering[];
  readonly schuld: Schuldinvoer;
  readonly blikken: readonly Vooruitblik[];
  /** What comes on the account in the months to come. */
  readonly betalingen: ReadonlyMap<Month, Betaalprognose>;
};

/** How far ahead a resident looks. */
const maandenVooruit = 3;

/** The first run to come: of this month, unless this month was decided. What was left open before goes with it. */
export const eersteRunmaand = (
  reeks: Pick<Reeksinvoer, 'vastgesteld'>,
  { eersteMaand }: Uitkering,
  today: Day,
): Month => {
  const open = eersteOpenMaand(reeks, eersteMaand);
  const nu = monthOf(today);
  return open > nu ? open : nu;
};

export const betalingenVan = (
  reeks: Reeksinvoer & { readonly uitkering: Uitkering },
  { saldi, schuld }: Stand,
  today: Day,
  totEnMet: Month,
): Beeld['betalingen'] => {
  const { uitkering } = reeks;
  return voorspelBetalingen(
    { uitkeringId: uitkering.id, eersteMaand: uitkering.eersteMaand, reeks, saldi, schuld, nu: monthOf(today) },
    eersteRunmaand(reeks, uitkering, today),
    totEnMet,
  );
};

export const openBeeld = async (scope: Scope, uitkering: Uitkering): Promise<Beeld> => {
  const dossier = await openDossier(scope, uitkering);
  const stand = await openStand(scope, uitkering);
  const open = eersteOpenMaand(dossier, uitkering.eersteMaand);
  const laatste = addToMonth(monthOf(scope.today), maandenVooruit);
  return {
    dossier,
    ...stand,
    vorderingen: (await vorderingenOf(scope, [uitkering.id])).get(uitkering.id) ?? [],
    betalingen: betalingenVan(dossier, stand, scope.today, laatste),
    boekingen: await grootboek.findOverboekingen(scope, uitkering.id),
    overzichten: maandoverzichten(await maandversies(scope, uitkering.id), stand.saldi),
    blikken: open > laatste ? [] : kijkVooruit(dossier, open, laatste),
  };
};

const verschilView = ({ versie, voor, na, verschil, oorzaak, op, redenen }: Verschil) => ({
  versie,
  voor,
  na,
  verschil,
  oorzaak,
  op,
  redenen: redenen.map((reden) => ({ oorzaak: reden.oorzaak, gevolg: reden.gevolg })),
});

/** The day on which money over a month last went to the bank. */
const betaaldagVan = (boekingen: Beeld['boekingen'], maand: Month): Day | null =>
  boekingen.findLast(({ credit }) => credit.rekening === 'bank onderweg' && credit.maand === maand)?.boekdatum ?? null;

export const specificatieView = (boekingen: Beeld['boekingen'], overzicht: Maandoverzicht) => {
  const { maand, geldt, betaald, teBetalen, schuld, gereserveerd, verschillen } = overzicht;
  const status: 'te betalen' | 'herzien' | 'betaald' =
    verschillen.length > 0 ? 'herzien' : teBetalen > 0 ? 'te betalen' : 'betaald';
  return {
    maand,
    status,
    bedrag: geldt.uitbetalen,
    betaald,
    betaaldOp: betaaldagVan(boekingen, maand),
    teBetalen,
    schuld,
    vakantietoeslag: gereserveerd,
    regels: [...geldt.regels],
    artikelen: [...geldt.artikelen],
    onzekerheden: [...geldt.onzekerheden],
    verschillen: verschillen.map(verschilView),
  };
};

export const versieView = (versie: Maandversie | Maandoverzicht['geldt']) => ({
  versie: versie.versie,
  bedrag: versie.uitbetalen,
  vakantietoeslag: versie.vakantietoeslag,
  oorzaak: versie.oorzaak,
  bekendOp: versie.bekendOp,
  invoerHash: versie.invoerHash,
  runId: versie.runId ?? null,
  regels: [...versie.regels],
  artikelen: [...versie.artikelen],
  onzekerheden: [...versie.onzekerheden],
  wetsversies: [...versie.wetsversies],
});

/** Per month of origin: what arose there, and what of it is still open on the ledger. */
export const schuldenView = (vorderingen: readonly Vordering[], saldi: Maandsaldi) => {
  const maanden = [...new Set(vorderingen.map(({ maand }) => maand))];
  return maanden.flatMap((maand) => {
    const hier = vorderingen.filter((een) => een.maand === maand);
    const laatste = hier.at(-1);
    if (laatste === undefined) return [];
    return [
      {
        maand,
        oorspronkelijk: hier.reduce((som, een) => som + een.bedrag, 0),
        open: saldo.openSchuld(saldi.get(maand) ?? saldo.leeg),
        oorzaak: laatste.oorzaak,
        ontstaanOp: laatste.ontstaanOp,
        status: hier.some(({ status }) => status === 'bruto beoordelen')
          ? ('bruto beoordelen' as const)
          : ('netto' as const),
      },
    ];
  });
};

export const prognoseView = async (scope: Scope, { blikken, betalingen }: Pick<Beeld, 'blikken' | 'betalingen'>) => {
  const views = [];
  for (const blik of blikken) {
    const op = await betaalinstellingen.findBetaaldatum(scope, blik.maand);
    views.push(vooruitblikView(blik, op, betalingen.get(blik.maand)));
  }
  return views;
};

/** What is wrong now; what is not known yet of months to come stands in the forecast. */
export const uitzonderingenVan = (dossier: Dossier, blikken: readonly Vooruitblik[], nu: Month) => [
  ...tegenstrijdigheden(dossier, dossier.opgaven),
  ...ontbrekendLoon(dossier),
  ...inkomenaandacht(dossier),
  ...blikken.flatMap(({ maand, resultaat }) =>
    maand <= nu && resultaat.soort === 'uitzondering' && resultaat.uitzondering.code !== 'INKOMSTEN_TEGENSTRIJDIG'
      ? [{ code: resultaat.uitzondering.code, maand, uitleg: uitlegVan(resultaat.uitzondering) }]
      : [],
  ),
];

/** What is held in a month at most, by the facts of the first month to come. */
export const inhoudingPerMaand = ({ blikken, saldi, schuld }: Beeld): Money | null => {
  const [eerste] = blikken;
  if (totaalVan(saldi).schuld <= 0 || eerste === undefined || eerste.resultaat.soort === 'uitzondering') return null;
  const { maand } = eerste;
  const ruimten = ruimtenVan([eerste.resultaat], schuld.invordering);
  return (afgesprokenRuimten(ruimten, schuld.invordering) ?? ruimten).get(maand) ?? null;
};

export const hiddenIban = (text: string): string => {
  const iban: Iban | undefined = parseIban(text);
  return iban === undefined ? 'onbekend' : maskIban(iban);
};

/** June, or the month after the end: when the holiday allowance that is kept now is paid. */
export const vakantietoeslagmaand = (van: Month): Month => {
  const jaar = Number(van.slice(0, 4));
  return `${van.slice(5) < '06' ? jaar : jaar + 1}-06` as Month;
};
