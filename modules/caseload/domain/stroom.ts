/** Knows the cheapest division of weights over few receivers whose load costs ever more: a minimum-cost flow with convex costs. */

/**
 * What is to be divided. A source may be shared between receivers, point by point.
 * Costs are whole numbers per point; `never` where a source may not go.
 */
export type Stroom = {
  readonly gewichten: readonly number[];
  /** How many points a receiver may hold at the most. */
  readonly ruimten: readonly number[];
  /** Per source a row with the cost per point at each receiver. */
  readonly kosten: readonly (readonly number[])[];
  /** What the next point costs a receiver that holds so many. Never falls: that is what makes the outcome the cheapest. */
  readonly volgende: (ontvanger: number, gedragen: number) => number;
};

/** Per source the points at each receiver, and at the last place what found no room. */
export type Verdeelde = readonly Int32Array[];

/** The cost of what must not be. */
export const never = Number.POSITIVE_INFINITY;

/** Sources that hold points at one receiver, cheapest to move to another first. A source that has left stays in it until it is met. */
type Hoop = { readonly wie: number[]; readonly kosten: number[] };

const push = ({ wie, kosten }: Hoop, bron: number, kost: number): void => {
  let at = wie.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if ((kosten[above] as number) <= kost) break;
    wie[at] = wie[above] as number;
    kosten[at] = kosten[above] as number;
    at = above;
  }
  wie[at] = bron;
  kosten[at] = kost;
};

const pop = ({ wie, kosten }: Hoop): void => {
  const bron = wie.pop();
  const kost = kosten.pop();
  if (bron === undefined || kost === undefined || wie.length === 0) return;
  let at = 0;
  for (let below = 1; below < wie.length; below = 2 * at + 1) {
    if (below + 1 < wie.length && (kosten[below + 1] as number) < (kosten[below] as number)) below += 1;
    if ((kosten[below] as number) >= kost) break;
    wie[at] = wie[below] as number;
    kosten[at] = kosten[below] as number;
    at = below;
  }
  wie[at] = bron;
  kosten[at] = kost;
};

/** A division under way. The last node is the place of what is left over. */
type Staat = {
  readonly stroom: Stroom;
  readonly overig: readonly number[];
  readonly over: number;
  readonly vloeit: readonly Int32Array[];
  readonly gedragen: Int32Array;
  /** From each node to each other, who moves cheapest. */
  readonly hopen: readonly Hoop[];
  /** Of the last measurement: what it costs to bring a point to each node, and by way of which. */
  readonly afstand: Float64Array;
  readonly vorige: Int32Array;
};

const begin = (stroom: Stroom, overig: readonly number[]): Staat => {
  const over = stroom.ruimten.length;
  const knopen = over + 1;
  return {
    stroom,
    overig,
    over,
    vloeit: stroom.gewichten.map(() => new Int32Array(knopen)),
    gedragen: new Int32Array(knopen),
    hopen: Array.from({ length: knopen * knopen }, () => ({ wie: [], kosten: [] })),
    afstand: new Float64Array(knopen),
    vorige: new Int32Array(knopen),
  };
};

const costOf = ({ stroom, overig, over }: Staat, bron: number, knoop: number): number =>
  (knoop === over ? overig[bron] : (stroom.kosten[bron] as readonly number[])[knoop]) as number;

const hoopVan = ({ hopen, over }: Staat, van: number, naar: number): Hoop => hopen[van * (over + 1) + naar] as Hoop;

/** One point of a source comes to a node. */
const add = (staat: Staat, bron: number, knoop: number): void => {
  const hier = staat.vloeit[bron] as Int32Array;
  const held = hier[knoop] as number;
  hier[knoop] = held + 1;
  if (held > 0) return;
  const nu = costOf(staat, bron, knoop);
  for (let naar = 0; naar <= staat.over; naar += 1) {
    const kost = costOf(staat, bron, naar);
    if (naar !== knoop && kost !== never) push(hoopVan(staat, knoop, naar), bron, kost - nu);
  }
};

/** Who moves cheapest from one node to another; -1 when nobody can. */
const mover = (staat: Staat, van: number, naar: number): number => {
  const hoop = hoopVan(staat, van, naar);
  while (hoop.wie.length > 0 && (staat.vloeit[hoop.wie[0] as number] as Int32Array)[van] === 0) pop(hoop);
  return hoop.wie[0] ?? -1;
};

/** What a point of this source costs to bring to each node, moving others where that is cheaper (Bellman and Ford). */
const measure = (staat: Staat, bron: number): void => {
  const { afstand, vorige, over } = staat;
  const rij: number[] = [];
  const wachtend = new Uint8Array(over + 1);
  for (let knoop = 0; knoop <= over; knoop += 1) {
    afstand[knoop] = costOf(staat, bron, knoop);
    vorige[knoop] = -1;
    if (afstand[knoop] === never) continue;
    rij.push(knoop);
    wachtend[knoop] = 1;
  }
  for (let at = 0; at < rij.length; at += 1) {
    const van = rij[at] as number;
    wachtend[van] = 0;
    for (let naar = 0; naar <= over; naar += 1) {
      if (naar === van || mover(staat, van, naar) === -1) continue;
      const via = (afstand[van] as number) + (hoopVan(staat, van, naar).kosten[0] as number);
      if (via >= (afstand[naar] as number)) continue;
      afstand[naar] = via;
      vorige[naar] = van;
      if (wachtend[naar] === 1) continue;
      rij.push(naar);
      wachtend[naar] = 1;
    }
  }
};

/** The node where one more point costs least, with the way to it. */
const cheapestEnd = ({ stroom, afstand, gedragen, over }: Staat): number => {
  let beste = over;
  let laagst = afstand[over] as number;
  for (let knoop = 0; knoop < over; knoop += 1) {
    const nu = gedragen[knoop] as number;
    if (nu >= (stroom.ruimten[knoop] as number)) continue;
    const kost = (afstand[knoop] as number) + stroom.volgende(knoop, nu);
    if (kost < laagst) [beste, laagst] = [knoop, kost];
  }
  return beste;
};

const place = (staat: Staat, bron: number): void => {
  measure(staat, bron);
  let naar = cheapestEnd(staat);
  staat.gedragen[naar] = (staat.gedragen[naar] as number) + 1;
  for (let van = staat.vorige[naar] as number; van !== -1; van = staat.vorige[naar] as number) {
    const wie = mover(staat, van, naar);
    const zijn = staat.vloeit[wie] as Int32Array;
    zijn[van] = (zijn[van] as number) - 1;
    add(staat, wie, naar);
    naar = van;
  }
  add(staat, bron, naar);
};

/**
 * Divides every point at the least total cost; a point for which no receiver has room, or that no receiver may have, is left over.
 * Successive shortest paths (Ahuja, Magnanti and Orlin, Network Flows, 1993, chapter 9), on a graph of receivers only: to go from one
 * to another costs what the cheapest source there costs to move. So the work grows with the points times the square of the receivers.
 * @param overig per source what a point without a place costs: more than any chain of moves can save.
 */
export const divide = (stroom: Stroom, overig: readonly number[]): Verdeelde => {
  const staat = begin(stroom, overig);
  stroom.gewichten.forEach((gewicht, bron) => {
    for (let punt = 0; punt < gewicht; punt += 1) place(staat, bron);
  });
  return staat.vloeit;
};
