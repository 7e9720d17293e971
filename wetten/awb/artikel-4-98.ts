/** Knows Awb 4:98 lid 1 with art. 6:119 BW: the interest on a debt of which the debtor is in default. */
import { addYears, cents, type Day, daysBetween, formatEuro, type Money, part } from '@samenkracht/core';
import { awb, type MetKader, regel, zoek } from '@samenkracht/law';
import { rentepercentage } from './artikel-4-98.bedragen.ts';

export type Rentefeiten = MetKader & {
  readonly schuld: Money;
  /** First day in default; see `verzuimVanaf`. For Awb 4:102 the day of the payment that was too much. */
  readonly verzuimVanaf: Day;
};

/**
 * From the first day in default to the day of payment, that day not included. After each whole year its interest bears interest too (art. 6:119
 * lid 2 BW). A day is the same part of its year, counted from the default, in a leap year too.
 */
export const wettelijkeRente = regel(
  {
    id: 'awb-4-98-1',
    naam: 'Wettelijke rente',
    grond: { wet: awb, artikel: '4:98', lid: '1' },
    werkwijze: 'Per dag vanaf het verzuim tot de betaling. Na elk jaar telt de rente van dat jaar mee in het bedrag.',
    inwoner: (rente) => (rente === 0 ? undefined : `De rente is ${formatEuro(rente)}.`),
  },
  (f: Rentefeiten, betaaldOp: Day): Money => {
    let bedrag: Money = f.schuld;
    for (let jaar = 0, van = f.verzuimVanaf; van < betaaldOp; jaar += 1) {
      const jaarEinde = addYears(f.verzuimVanaf, jaar + 1);
      const tot = jaarEinde < betaaldOp ? jaarEinde : betaaldOp;
      const deel = [sumDagpercentages(f, van, tot), fijnheid * daysBetween(van, jaarEinde)] as const;
      bedrag = cents(bedrag + part(bedrag, deel, 'half up'));
      van = tot;
    }
    return cents(bedrag - f.schuld);
  },
);

/** A percentage has at most three decimals. */
const fijnheid = 100_000;

/** Days times the percentage of each day. */
const sumDagpercentages = (f: Rentefeiten, van: Day, tot: Day): number => {
  let som = 0;
  for (let dag = van; dag < tot; ) {
    const [over, onder] = zoek(f, rentepercentage, dag);
    const volgende = rentepercentage.rijen.find(({ vanaf }) => vanaf > dag)?.vanaf ?? rentepercentage.tot;
    const einde = volgende > dag && volgende < tot ? volgende : tot;
    som += Math.round((over * fijnheid) / onder) * daysBetween(dag, einde);
    dag = einde;
  }
  return som;
};
