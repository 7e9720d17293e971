/** Knows what it costs to divide more evenly: the same desk divided at several prices of a new face, beside each other. */
import { type Bureau, divideBureau, type Voorstelsoort } from './bureau.ts';
import type { Verdeelprijzen } from './prijs.ts';
import type { Verdeling } from './verdeling.ts';

export type Afwegingspunt = {
  /** The price of a new face at which this is the cheapest. */
  readonly wissel: number;
  /** Residents who get another consulent. */
  readonly wissels: number;
  /** How far who carries most for his hours is above the even share, in tenths of a percent. */
  readonly scheef: number;
  readonly gekozen: boolean;
};

const prijzenVanWissel = [0, 20, 60, 120, 240, 480] as const;

/** Who carries most against his share of the room, above what would be even. */
export const scheefheid = (belasting: ReadonlyMap<string, number>, ruimten: ReadonlyMap<string, number>): number => {
  const som = [...belasting.values()].reduce((totaal, punten) => totaal + punten, 0);
  const ruimte = [...ruimten.values()].reduce((totaal, een) => totaal + een, 0);
  if (som === 0 || ruimte === 0) return 0;
  const hoogst = Math.max(
    ...[...belasting].map(([id, punten]) => {
      const eigen = ((ruimten.get(id) ?? 0) * som) / ruimte;
      return eigen === 0 ? 0 : punten / eigen;
    }),
  );
  return Math.round(Math.max(0, hoogst - 1) * 1_000);
};

export const countWissels = ({ toewijzingen }: Verdeling): number =>
  toewijzingen.filter(({ inwoner, consulent }) => inwoner.consulent !== undefined && inwoner.consulent !== consulent)
    .length;

/** Sorted by the price of a new face; the chosen one is always among them. Those that give the same division are one. */
export const weighPrices = (
  bureau: Bureau,
  soort: Voorstelsoort,
  prijzen: Verdeelprijzen,
  ruimten: ReadonlyMap<string, number>,
): readonly Afwegingspunt[] => {
  const alle = [...new Set([...prijzenVanWissel, prijzen.wissel])].sort((a, b) => a - b);
  const punten = alle.map((wissel) => {
    const verdeling = divideBureau(bureau, soort, { ...prijzen, wissel });
    return {
      wissel,
      wissels: countWissels(verdeling),
      scheef: scheefheid(verdeling.belasting, ruimten),
      gekozen: wissel === prijzen.wissel,
    };
  });
  return punten.filter(
    ({ wissels, scheef, gekozen }, i) =>
      gekozen ||
      !punten.some((ander, j) => ander.wissels === wissels && ander.scheef === scheef && (ander.gekozen || j < i)),
  );
};
