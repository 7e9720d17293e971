/** Knows what a payroll administration delivers: per person, job and month, in the names of the Loonaangifte. */
import { type Day, firstDay, type Money, type Month } from '@samenkracht/core';

/** A wage of one month; amounts in cents. */
export type Loon = {
  readonly maand: Month;
  /** Loon voor de loonbelasting en premies volksverzekeringen, after pension premium. */
  readonly LnLbPh: Money;
  /** The part of it that is taxed at the special rate. */
  readonly LnTabBB: Money;
  /** Ingehouden loonbelasting en premies volksverzekeringen. */
  readonly IngLbPh: Money;
  /** Ingehouden bijdrage Zvw; 0 where the employer pays it. */
  readonly BijdrZvw: Money;
  /** Waarde prive-gebruik auto. */
  readonly WrdPrGebrAut: Money;
  /** The most that may have been withheld of the premie Whk. */
  readonly PrWhk: Money;
  /** Vakantiebijslag paid in this month, part of LnLbPh. */
  readonly VakBsl: Money;
  /** Right to vakantiebijslag built up in this month. */
  readonly OpgRchtVakBsl: Money;
  /** Paid hours. */
  readonly AantVerlU: number;
  readonly betaaldOp: Day;
};

export type Werkgever = { readonly naam: string; readonly loonheffingennummer: string };

/** One delivery. A correction replaces the earlier delivery of the same job and month; nothing is taken back. */
export type Levering = Loon & {
  readonly id: string;
  readonly soort: 'levering' | 'correctie';
  /** 1 is the first delivery of this job and month; each correction counts on. */
  readonly volgnummer: number;
  /** When it was delivered. */
  readonly geleverdOp: string;
  readonly werkgever: Werkgever;
  /** Number of the income relation at this employer. */
  readonly NumIV: number;
  readonly vakantiegeldPerMaand: boolean;
};

/** What the stand-in is given: one job with its wages. */
export type Loonadministratie = {
  readonly bsn: string;
  readonly werkgever: Werkgever;
  readonly NumIV: number;
  readonly vakantiegeldPerMaand: boolean;
  readonly lonen: readonly Loon[];
};

/** A corrected wage for a month, of a job that the stand-in knows. */
export type Correctie = {
  readonly bsn: string;
  readonly loonheffingennummer: string;
  readonly NumIV: number;
  readonly loon: Loon;
};

type Stored = { readonly bsn: string; readonly levering: Levering };

/** A line as an employer delivers it to a municipality: by number, in the names of the Loonaangifte. */
export type Aanleverregel = Omit<Loon, 'maand' | 'betaaldOp'> & {
  readonly bsn: string;
  readonly NumIV: number;
  readonly DatAanv: Day;
  readonly vakantiegeldPerMaand: boolean;
};

export type Leveringen = {
  /** What was delivered by now: a wage that will be paid later in the story is not known yet. */
  readonly find: (bsn: string, vanaf: Month, tot: Month, now: string) => readonly Levering[];
  /** All who work at an employer in a month, the last word of each: what he delivers himself. */
  readonly ofWerkgever: (loonheffingennummer: string, maand: Month) => readonly Aanleverregel[];
  /** @throws RangeError when no such job is known. */
  readonly lever: (correctie: Correctie, geleverdOp: string) => Levering;
};

const regelsOf = (
  bsn: string,
  stored: readonly Stored[],
  loonheffingennummer: string,
  maand: Month,
): readonly Aanleverregel[] => {
  const hier = stored
    .map(({ levering }) => levering)
    .filter(({ werkgever }) => werkgever.loonheffingennummer === loonheffingennummer);
  const perBaan = Map.groupBy(
    hier.filter((levering) => levering.maand === maand),
    ({ NumIV }) => NumIV,
  );
  return [...perBaan].flatMap(([NumIV, versies]) => {
    const laatste = versies.toSorted((a, b) => a.volgnummer - b.volgnummer).at(-1);
    if (laatste === undefined) return [];
    const eerste = hier.filter((levering) => levering.NumIV === NumIV).map((levering) => levering.maand);
    const { LnLbPh, LnTabBB, IngLbPh, BijdrZvw, WrdPrGebrAut, PrWhk, VakBsl, OpgRchtVakBsl, AantVerlU } = laatste;
    const DatAanv = firstDay(eerste.reduce((a, b) => (a < b ? a : b)));
    const bedragen = { LnLbPh, LnTabBB, IngLbPh, BijdrZvw, WrdPrGebrAut, PrWhk, VakBsl, OpgRchtVakBsl, AantVerlU };
    return [{ bsn, NumIV, DatAanv, ...bedragen, vakantiegeldPerMaand: laatste.vakantiegeldPerMaand }];
  });
};

/** All deliveries in memory. An id is made of what it is about, so that the same data gives the same ids. */
export const createLeveringen = (administraties: Iterable<Loonadministratie>): Leveringen => {
  const byPerson = new Map<string, Stored[]>();
  let count = 0;
  const add = (bsn: string, levering: Omit<Levering, 'id'>): Levering => {
    count += 1;
    const stored = { bsn, levering: { id: `levering-${count}`, ...levering } };
    byPerson.set(bsn, [...(byPerson.get(bsn) ?? []), stored]);
    return stored.levering;
  };
  for (const { bsn, lonen, ...baan } of administraties) {
    for (const loon of lonen) {
      add(bsn, { ...baan, ...loon, soort: 'levering', volgnummer: 1, geleverdOp: `${loon.betaaldOp}T09:00:00Z` });
    }
  }
  return {
    find: (bsn, vanaf, tot, now) =>
      (byPerson.get(bsn) ?? [])
        .map(({ levering }) => levering)
        .filter(({ maand, betaaldOp }) => vanaf <= maand && maand < tot && betaaldOp <= now.slice(0, 10))
        .sort((a, b) => (a.maand === b.maand ? a.volgnummer - b.volgnummer : a.maand < b.maand ? -1 : 1)),
    ofWerkgever: (loonheffingennummer, maand) =>
      [...byPerson].flatMap(([bsn, stored]) => regelsOf(bsn, stored, loonheffingennummer, maand)),
    lever: (correctie, geleverdOp) => {
      const earlier = (byPerson.get(correctie.bsn) ?? [])
        .map(({ levering }) => levering)
        .filter(
          (of) => of.werkgever.loonheffingennummer === correctie.loonheffingennummer && of.NumIV === correctie.NumIV,
        );
      const [baan] = earlier;
      if (baan === undefined) throw new RangeError('no job of this person at this employer');
      const volgnummer =
        1 + Math.max(0, ...earlier.filter((of) => of.maand === correctie.loon.maand).map((of) => of.volgnummer));
      const { werkgever, NumIV, vakantiegeldPerMaand } = baan;
      const soort = volgnummer === 1 ? 'levering' : 'correctie';
      return add(correctie.bsn, {
        ...correctie.loon,
        werkgever,
        NumIV,
        vakantiegeldPerMaand,
        soort,
        volgnummer,
        geleverdOp,
      });
    },
  };
};
