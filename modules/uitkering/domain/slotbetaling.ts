/** Knows what was still paid after a benefit had ended: when, how much, and over which months. */
import type { grootboek } from '@samenkracht/betaling';
import { add, type Day, type Money, type Month, monthOf, sum, ZERO } from '@samenkracht/core';

type Boeking = Pick<
  Awaited<ReturnType<typeof grootboek.findOverboekingen>>[number],
  'debet' | 'credit' | 'bedrag' | 'boekdatum' | 'bestemming'
>;

/** What went to the resident over one month, and how much of it was holiday allowance that had been kept. */
type Slotregel = { readonly maand: Month; readonly bedrag: Money; readonly vakantietoeslag: Money };
export type Slotbetaling = { readonly betaaldOp: Day; readonly bedrag: Money; readonly regels: readonly Slotregel[] };

const isNaarInwoner = ({ debet, credit, bestemming }: Boeking): boolean =>
  debet.rekening === 'te betalen' && credit.rekening === 'bank onderweg' && (bestemming ?? 'partner') === 'partner';

const isVrijval = ({ debet, credit }: Boeking): boolean =>
  debet.rekening === 'vakantietoeslag' && credit.rekening === 'te betalen';

const regelsVan = (boekingen: readonly Boeking[]): readonly Slotregel[] => {
  const perMaand = new Map<Month, Slotregel>();
  for (const boeking of boekingen) {
    const { maand } = boeking.credit;
    const regel = perMaand.get(maand) ?? { maand, bedrag: ZERO, vakantietoeslag: ZERO };
    const bij = isVrijval(boeking) ? 'vakantietoeslag' : 'bedrag';
    perMaand.set(maand, { ...regel, [bij]: add(regel[bij], boeking.bedrag) });
  }
  return [...perMaand.values()].filter(({ bedrag }) => bedrag > 0).sort((a, b) => (a.maand < b.maand ? -1 : 1));
};

/** The newest first. @param einddatum last day with a right; a payment in that month is the payment of that month. */
export const slotbetalingen = (boekingen: readonly Boeking[], einddatum: Day | undefined): readonly Slotbetaling[] => {
  if (einddatum === undefined) return [];
  const erna = boekingen.filter(
    (een) => monthOf(een.boekdatum) > monthOf(einddatum) && (isNaarInwoner(een) || isVrijval(een)),
  );
  return [...Map.groupBy(erna, ({ boekdatum }) => boekdatum)]
    .map(([betaaldOp, samen]) => ({
      betaaldOp,
      bedrag: sum(samen.filter(isNaarInwoner).map(({ bedrag }) => bedrag)),
      regels: regelsVan(samen),
    }))
    .filter(({ bedrag }) => bedrag > 0)
    .sort((a, b) => (a.betaaldOp < b.betaaldOp ? 1 : -1));
};
