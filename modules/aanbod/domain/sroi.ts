/** Knows what a supplier owes in social return (SROI), what placements fulfil of it, and which placement cannot count. */
import {
  addDays,
  atLeastZero,
  type Day,
  daysBetween,
  type Money,
  parseBsn,
  part,
  subtract,
  sum,
  ZERO,
} from '@samenkracht/core';

/** From the first day to the first day after it. */
export type Termijn = { readonly van: Day; readonly tot: Day };

export type Verplichting =
  | { readonly soort: 'procent' /** Hundredths of a percent: 500 is 5%. */; readonly honderdsten: number }
  | { readonly soort: 'bedrag'; readonly bedrag: Money }
  | { readonly soort: 'vrijgesteld'; readonly reden: string };

/** What is owed for the whole contract. Part of a cent is dropped: nobody owes more than was agreed. */
export const obligationOf = (som: Money, sroi: Verplichting): Money => {
  if (sroi.soort === 'vrijgesteld') return ZERO;
  return sroi.soort === 'bedrag' ? sroi.bedrag : part(som, [sroi.honderdsten, 10_000], 'down');
};

export const eenheden = ['week', 'uur'] as const;
/** What one week, or one hour, of a kind of placement is worth: set by the municipality, never by this house. */
export type Sroiwaarde = {
  readonly soort: string;
  readonly eenheid: (typeof eenheden)[number];
  readonly waarde: Money;
  readonly vanaf: Day;
  readonly bron: string;
};

/** The one that holds on the first day of a placement; of two of one day the later word. @param waarden in the order in which they were set. */
export const waardeOp = (waarden: readonly Sroiwaarde[], soort: string, dag: Day): Sroiwaarde | undefined =>
  waarden
    .filter((een) => een.soort.toLowerCase() === soort.toLowerCase() && een.vanaf <= dag)
    .reduce<Sroiwaarde | undefined>(
      (beste, een) => (beste === undefined || een.vanaf >= beste.vanaf ? een : beste),
      undefined,
    );

export type Inzet = Termijn & { readonly urenPerWeek: number } & Pick<Sroiwaarde, 'eenheid' | 'waarde'>;

/** Worth of the days gone by, today included; seven days are a week, and part of a cent is dropped. */
export const fulfilledBy = ({ van, tot, urenPerWeek, eenheid, waarde }: Inzet, vandaag: Day): Money => {
  const morgen = addDays(vandaag, 1);
  const dagen = Math.max(0, daysBetween(van, tot < morgen ? tot : morgen));
  return part(waarde, [dagen * (eenheid === 'uur' ? urenPerWeek : 1), 7], 'down');
};

export type Voortgang = {
  readonly verplicht: Money;
  readonly vervuld: Money;
  readonly resterend: Money;
  /** Above what was owed. */
  readonly meer: Money;
  /** At the end when it goes on as it went; undefined before the first day. */
  readonly verwacht: Money | undefined;
  /** Days that are left, today included. */
  readonly dagenOver: number;
};

export const progressOf = (
  contract: Termijn & { readonly som: Money; readonly sroi: Verplichting },
  inzet: readonly Inzet[],
  vandaag: Day,
): Voortgang => {
  const verplicht = obligationOf(contract.som, contract.sroi);
  const vervuld = sum(inzet.map((een) => fulfilledBy(een, vandaag)));
  const dagen = daysBetween(contract.van, contract.tot);
  const voorbij = Math.min(dagen, daysBetween(contract.van, vandaag) + 1);
  return {
    verplicht,
    vervuld,
    resterend: atLeastZero(subtract(verplicht, vervuld)),
    meer: atLeastZero(subtract(vervuld, verplicht)),
    verwacht: voorbij <= 0 ? undefined : part(vervuld, [dagen, voorbij], 'down'),
    dagenOver: Math.max(0, Math.min(dagen, daysBetween(vandaag, contract.tot))),
  };
};

type Gerangschikt = Termijn & { readonly voortgang: Voortgang };

/** First what runs and is not fulfilled, the one that ends first on top; then what ended without it; then the rest. */
export const rankContracten = <T extends Gerangschikt>(contracten: readonly T[]): readonly T[] => {
  const rang = ({ voortgang }: T): number => (voortgang.resterend === 0 ? 2 : voortgang.dagenOver > 0 ? 0 : 1);
  return contracten.toSorted((a, b) => rang(a) - rang(b) || daysBetween(b.tot, a.tot));
};

export type Plaatsingfout =
  | { readonly code: 'CONTRACT_VRIJGESTELD' }
  | { readonly code: 'PLAATSING_VOOR_CONTRACT'; readonly van: Day }
  | { readonly code: 'PLAATSING_NA_CONTRACT'; readonly laatsteDag: Day }
  | { readonly code: 'PLAATSING_ZONDER_DAGEN' }
  | { readonly code: 'PLAATSING_BUITEN_DEELNAME' }
  | { readonly code: 'KENMERK_ONGESCHIKT' };

/** Why a placement cannot count for this contract. @param deelname the days of the participation behind it; without an end it goes on. */
export const inspectPlaatsing = (
  contract: Termijn & { readonly sroi: Verplichting },
  plaatsing: Termijn,
  deelname?: { readonly van: Day; readonly tot: Day | undefined },
): Plaatsingfout | undefined => {
  if (contract.sroi.soort === 'vrijgesteld') return { code: 'CONTRACT_VRIJGESTELD' };
  if (plaatsing.tot <= plaatsing.van) return { code: 'PLAATSING_ZONDER_DAGEN' };
  if (plaatsing.van < contract.van) return { code: 'PLAATSING_VOOR_CONTRACT', van: contract.van };
  if (plaatsing.tot > contract.tot) return { code: 'PLAATSING_NA_CONTRACT', laatsteDag: addDays(contract.tot, -1) };
  const buiten =
    deelname !== undefined &&
    (plaatsing.van < deelname.van || (deelname.tot !== undefined && plaatsing.tot > deelname.tot));
  return buiten ? { code: 'PLAATSING_BUITEN_DEELNAME' } : undefined;
};

/** A number of the supplier, with a digit in it, and not the number of a citizen: no name can be in it. */
export const isKenmerk = (tekst: string): boolean =>
  /^(?=.*\d)[A-Za-z0-9./-]{2,20}$/.test(tekst) && !/[A-Za-z]{5}/.test(tekst) && parseBsn(tekst) === undefined;
