/** Knows what the coming payments hold: the run of each month itself, one after the other, over the ledger as the one before leaves it. */
import { type Maandsaldi, saldo, type simulate } from '@samenkracht/betaling';
import { add, addToMonth, firstDay, type Money, type Month, monthsIn, negate, ZERO } from '@samenkracht/core';
import type { Reeksinvoer, VastgesteldeMaand } from './herrekenen.ts';
import type { Maandberekening } from './maandberekening.ts';
import { maakRunpost, type Runpostinvoer } from './runpost.ts';
import { geenSchulden, type Schuldinvoer } from './runschuld.ts';
import { gekozenWijze, loonmaandVan } from './verrekenwijze.ts';
import { metVerwachting } from './vooruitblik.ts';

/** What goes to the account in the run of a month: the month itself, what comes with it, what is held of it. */
export type Betaalprognose = {
  readonly maand: Month;
  readonly bedrag: Money;
  readonly nabetaald: Money;
  readonly vakantietoeslag: Money;
  readonly verrekend: Money;
  /** To others than the resident, out of the same payment. */
  readonly afgedragen: Money;
  /** Paid before the decision already. */
  readonly voorschot: Money;
  /** Of pay that his employer sends to us; below zero what he received of it before. */
  readonly loon: Money;
  readonly aanvulling: Money;
  readonly vast: Money | undefined;
};

export type Prognoseinvoer = Omit<Runpostinvoer, 'runId' | 'maand' | 'boekdatum' | 'rekeningGoed' | 'reeks'> & {
  readonly reeks: Reeksinvoer;
  /** The month of today. */
  readonly nu: Month;
};

/** The pay over a month that his employer sends to us came in. Nothing changes where no fixed payment was agreed. */
const metLoonOver = (saldi: Maandsaldi, reeks: Reeksinvoer, maand: Month): Maandsaldi => {
  const keuze = gekozenWijze(reeks.verrekenwijzen, maand);
  const loonmaand = loonmaandVan(reeks, maand);
  if (keuze?.vast === undefined || keuze.schatting === undefined || loonmaand === undefined) return saldi;
  const loon = reeks.geldend(keuze.schatting.bronId, loonmaand);
  if (loon.soort !== 'bekend') return saldi;
  const [debet, credit] = [
    { rekening: 'bank ontvangen', maand } as const,
    { rekening: 'loon in beheer', maand } as const,
  ];
  return saldo.after(saldi, [{ debet, credit, bedrag: loon.netto }]);
};

/** More was paid of his pay than came in. */
const isLoonOnderweg = (saldi: Maandsaldi): boolean => negate(saldo.sum(saldi)['loon in beheer']) < 0;

/**
 * The payments of these months as the runs would make them, when nothing changes. Pay that goes to him in a fixed payment is taken to
 * come in before the next run, as was agreed; of the last run that is past only while its month lasts: after that it is late. Stops before the first month that cannot be
 * computed: what comes after it waits too. Nothing is booked.
 */
export const voorspelBetalingen = (
  invoer: Prognoseinvoer,
  van: Month,
  totEnMet: Month,
): ReadonlyMap<Month, Betaalprognose> => {
  const gevonden = new Map<Month, Betaalprognose>();
  let reeks = metVerwachting(invoer.reeks);
  let saldi: Maandsaldi = invoer.saldi;
  if (van > invoer.nu && isLoonOnderweg(saldi)) saldi = metLoonOver(saldi, reeks, addToMonth(van, -1));
  let { schuld = geenSchulden } = invoer;
  for (const maand of monthsIn(van, addToMonth(totEnMet, 1))) {
    const post = maakRunpost({
      ...invoer,
      reeks,
      saldi,
      schuld,
      maand,
      runId: `prognose-${maand}`,
      boekdatum: firstDay(maand),
      // Whether the account is right is another question than what comes: it has its own place on the screens.
      rekeningGoed: true,
    });
    if (post.soort === 'uitzondering') break;
    const { bedrag, nabetaald, vakantietoeslag, verrekend, afgedragen, voorschot, loon, aanvulling, vast } = post;
    gevonden.set(maand, {
      ...{ maand, bedrag, nabetaald, vakantietoeslag, verrekend, afgedragen, voorschot },
      ...{ loon, aanvulling, vast },
    });
    reeks = { ...reeks, vastgesteld: [...reeks.vastgesteld, ...post.maanden.map(alsVastgesteld)] };
    saldi = metLoonOver(saldo.after(saldi, post.simulatie.overboekingen), reeks, maand);
    schuld = naAfdracht(schuld, post.simulatie.afgedragen);
  }
  return gevonden;
};

/** What was handed over in a run counts for the next: a garnishment ends where its claim does. */
const naAfdracht = (schuld: Schuldinvoer, afgedragen: ReturnType<typeof simulate>['afgedragen']): Schuldinvoer => {
  const samen = new Map(schuld.afgedragen);
  for (const { bestemming, bedrag } of afgedragen) samen.set(bestemming, add(samen.get(bestemming) ?? ZERO, bedrag));
  return { ...schuld, afgedragen: samen };
};

const alsVastgesteld = ({ maand, uitkomst }: Maandberekening): VastgesteldeMaand => ({
  maand,
  versie: 1,
  uitkomst,
  uitbetalen: uitkomst.uitTeBetalen,
  vakantietoeslag: uitkomst.vtReservering,
  invoerHash: '',
  bekendOp: '',
});
