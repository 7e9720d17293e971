/** Knows what it costs that a consulent guides a resident: a new face, another area, a discipline he does not have, work above that of colleagues. */

/** How much contact a resident gets (the youth desk's three classes). */
export const contactklassen = ['intensief', 'gemiddeld', 'laag'] as const;
export type Contactklasse = (typeof contactklassen)[number];

export type Inwoner = {
  readonly id: string;
  readonly klasse: Contactklasse;
  /** The postcode area he lives in; undefined where he has no address. */
  readonly gebied?: string | undefined;
  /** What his file asks for besides casusregie, such as `ex-detentie`. */
  readonly discipline?: string | undefined;
  /** Who guides him now. */
  readonly consulent?: string | undefined;
};

export type Consulent = {
  readonly id: string;
  readonly gebieden: readonly string[];
  readonly disciplines: readonly string[];
  /** The share of a full week he works, in percent; 0 for who is absent. */
  readonly deeltijd: number;
  /** Points he carries that stay with him whatever is proposed. */
  readonly gedragen?: number;
};

/** What the municipality chooses; a team leader turns the prices. */
export type Verdeelinstelling = {
  /** Points per class: whole numbers. */
  readonly gewichten: Readonly<Record<Contactklasse, number>>;
  /** Clients of average contact per full week: where it is good, and what is never passed (70 and 75 at the youth desk). */
  readonly norm: { readonly goed: number; readonly hoogst: number };
  /** Whole numbers, per point of weight, that only mean something beside one another. */
  readonly prijzen: Verdeelprijzen;
};

export type Verdeelprijzen = {
  /** Another consulent than the one he has. */
  readonly wissel: number;
  /** A consulent of another area. */
  readonly gebied: number;
  /** A consulent without the discipline that is asked for. */
  readonly discipline: number;
  /** A point that is a tenth above the even share of all work; less above it costs less, more costs more. */
  readonly balans: number;
};

export type Prijsdeel = 'wissel' | 'gebied' | 'discipline';

/** The parts of the price per point that apply; an empty list is a resident where he belongs. */
export const prijsdelen = (inwoner: Inwoner, consulent: Consulent): readonly Prijsdeel[] => {
  const delen: Prijsdeel[] = [];
  if (inwoner.consulent !== undefined && inwoner.consulent !== consulent.id) delen.push('wissel');
  if (inwoner.gebied !== undefined && !consulent.gebieden.includes(inwoner.gebied)) delen.push('gebied');
  if (inwoner.discipline !== undefined && !consulent.disciplines.includes(inwoner.discipline)) delen.push('discipline');
  return delen;
};

export const prijsPerPunt = (inwoner: Inwoner, consulent: Consulent, prijzen: Verdeelprijzen): number =>
  prijsdelen(inwoner, consulent).reduce((som, deel) => som + prijzen[deel], 0);

/** Points that a consulent carries at the most: the norm is not passed, not even a little. */
export const ruimteVan = (consulent: Consulent, { gewichten, norm }: Verdeelinstelling): number =>
  Math.floor((norm.hoogst * gewichten.gemiddeld * consulent.deeltijd) / 100);

/**
 * What the next point costs who carries so many: nothing up to his even share of all work, then ever more; `balans` at a tenth above it.
 * @param gelijk the points that he would carry if everybody carried alike for his hours.
 */
export const balansprijs = (balans: number, gedragen: number, gelijk: number): number =>
  Math.round((balans * 10 * Math.max(0, gedragen + 0.5 - gelijk)) / Math.max(1, gelijk));
