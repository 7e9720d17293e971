/**
 * Knows how sure a difference between two shares is. Source: R.G. Newcombe, Interval estimation for the difference between independent
 * proportions: comparison of eleven methods, Statistics in Medicine 17 (1998), 873-890: method 10, from two score intervals of Wilson (1927).
 */

/** For an interval that holds the true value 95 times of 100. */
const z = 1.959_963_984_540_054;

/** A share of so many; `n` may be a fraction where people count with a weight. */
export type Deel = { readonly deel: number; readonly n: number };
export type Interval = { readonly laag: number; readonly hoog: number };

/** Of one share, 0 to 1. @throws RangeError below one: there is no share of nobody. */
export const wilson = ({ deel, n }: Deel): Interval => {
  if (n < 1) throw new RangeError(`a share of ${n}`);
  const midden = deel + z ** 2 / (2 * n);
  const breed = z * Math.sqrt((deel * (1 - deel)) / n + z ** 2 / (4 * n ** 2));
  const samen = 1 + z ** 2 / n;
  return { laag: Math.max(0, (midden - breed) / samen), hoog: Math.min(1, (midden + breed) / samen) };
};

/** Of the first less the second, -1 to 1. */
export const newcombe = (een: Deel, ander: Deel): Interval & { readonly verschil: number } => {
  const [a, b] = [wilson(een), wilson(ander)];
  const verschil = een.deel - ander.deel;
  return {
    verschil,
    laag: verschil - Math.sqrt((een.deel - a.laag) ** 2 + (b.hoog - ander.deel) ** 2),
    hoog: verschil + Math.sqrt((a.hoog - een.deel) ** 2 + (ander.deel - b.laag) ** 2),
  };
};
