/**
 * Knows what came of an instrument beside people alike who did not take it. Alike is: the same service group, as long in the benefit, the same
 * age band, on the same day. That day is the first of the quarter after the start, for both: who was out before it counts on neither side, so
 * that nobody is compared with the time in which he had not begun. It shows a difference, and is no proof of what caused it.
 */
import { addMonths, addYears, ageOn, type Day, firstDay, monthOf } from '@samenkracht/core';
import { leeftijdsgroep, minstensGeteld } from './indicatoren.ts';
import { newcombe } from './verschil.ts';

/** What two groups are measured by: both by what the municipality records of everybody, not by what a provider says of his own people. */
export const effectsoorten = ['uit naar werk', 'stap verder'] as const;
export type Effectsoort = (typeof effectsoorten)[number];

/** A time in the benefit; who left for work did so on the day after it. */
export type Uitkeringstijd = { readonly van: Day; readonly tot?: Day; readonly naarWerk: boolean };

export type Gevolgde = {
  readonly id: string;
  readonly geboren: Day | undefined;
  /** In the order of their days. */
  readonly uitkering: readonly Uitkeringstijd[];
  readonly groepen: readonly { readonly op: Day; readonly groep: string }[];
  /** Days on which he came further on the ladder than ever before. */
  readonly verder: readonly Day[];
};

export type Begonnen = { readonly persoonId: string; readonly op: Day };

/** The first day of the quarter after the one in which it began. */
export const peilmoment = (begin: Day): Day => {
  const maand = monthOf(begin);
  return addMonths(firstDay(maand), 3 - ((Number(maand.slice(5)) - 1) % 3));
};

/** Years in the benefit, as a band: a long stay is another starting point than a short one. */
const duurband = (van: Day, op: Day): string => {
  if (op < addYears(van, 1)) return 'tot 1 jaar';
  return op < addYears(van, 3) ? '1 tot 3 jaar' : '3 jaar en langer';
};

/** The bands in which WW@work tells its inflow by age; 27 is also where art. 41 lid 4 Participatiewet draws a line. */
const leeftijdsgrenzen = [27, 50];

const uitkeringOp = ({ uitkering }: Gevolgde, op: Day): Uitkeringstijd | undefined =>
  uitkering.find(({ van, tot }) => van <= op && (tot === undefined || op < tot));

/** With whom he is alike on that day; undefined when he has no benefit then or one of the three is not known. */
export const soortgenoot = (persoon: Gevolgde, op: Day): string | undefined => {
  const tijd = uitkeringOp(persoon, op);
  const groep = persoon.groepen.findLast((een) => een.op <= op)?.groep;
  if (tijd === undefined || groep === undefined || persoon.geboren === undefined) return undefined;
  const leeftijd = leeftijdsgroep(leeftijdsgrenzen, ageOn(persoon.geboren, op));
  return `${groep}, ${duurband(tijd.van, op)}, ${leeftijd}`;
};

const lukte = (persoon: Gevolgde, soort: Effectsoort, op: Day): boolean => {
  const tot = addYears(op, 1);
  if (soort === 'stap verder') return persoon.verder.some((dag) => op <= dag && dag < tot);
  const einde = uitkeringOp(persoon, op);
  return einde?.tot !== undefined && einde.naarWerk && einde.tot < tot;
};

/** Everybody who is followed, by id and by who is alike on a day: worked out once for all instruments. */
export type Volgen = {
  readonly wie: ReadonlyMap<string, Gevolgde>;
  readonly op: (dag: Day) => ReadonlyMap<string | undefined, readonly Gevolgde[]>;
};

export const followed = (gevolgd: readonly Gevolgde[]): Volgen => {
  const per = new Map<Day, ReadonlyMap<string | undefined, readonly Gevolgde[]>>();
  return {
    wie: new Map(gevolgd.map((een) => [een.id, een])),
    op: (dag) => {
      const bekend = per.get(dag) ?? Map.groupBy(gevolgd, (een) => soortgenoot(een, dag));
      per.set(dag, bekend);
      return bekend;
    },
  };
};

/** People alike of one quarter: who took it and who did not. */
type Cel = { readonly mee: readonly Gevolgde[]; readonly niet: readonly Gevolgde[]; readonly op: Day };

/** The first time that each began. */
const eersteKeer = (begonnen: readonly Begonnen[]): ReadonlyMap<string, Day> => {
  const eerste = new Map<string, Day>();
  for (const { persoonId, op } of begonnen) {
    const eerder = eerste.get(persoonId);
    if (eerder === undefined || op < eerder) eerste.set(persoonId, op);
  }
  return eerste;
};

/** Never before the year is over: who takes it within the year is compared with nobody, and who took it before is not new to it. */
const tookNothing = (eerste: ReadonlyMap<string, Day>, id: string, op: Day): boolean => {
  const begin = eerste.get(id);
  return begin === undefined || begin >= addYears(op, 1);
};

/** Quarter after quarter; who is there to compare with counts once, in the first quarter in which somebody is alike. */
const cellen = (
  begonnen: readonly Begonnen[],
  { wie, op: opDag }: Volgen,
  vandaag: Day,
): readonly (readonly Cel[])[] => {
  const eerste = eersteKeer(begonnen);
  const kwartalen = Map.groupBy(eerste, ([, op]) => peilmoment(op));
  const gebruikt = new Set<string>();
  // of a quarter whose year is not over nothing can be said yet
  const voorbij = [...kwartalen].filter(([op]) => addYears(op, 1) <= vandaag).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return voorbij.map(([op, starts]) => {
    const mee = Map.groupBy(
      starts.flatMap(([id]) => wie.get(id) ?? []),
      (een) => soortgenoot(een, op),
    );
    return [...mee].flatMap(([soort, leden]) => {
      const soortgenoten = soort === undefined ? [] : (opDag(op).get(soort) ?? []);
      const anderen = soortgenoten.filter(({ id }) => !gebruikt.has(id) && tookNothing(eerste, id, op));
      for (const { id } of anderen) gebruikt.add(id);
      return anderen.length === 0 ? [] : [{ mee: leden, niet: anderen, op }];
    });
  });
};

const som = <T>(van: readonly T[], getal: (een: T) => number): number => van.reduce((n, een) => n + getal(een), 0);

/** Quarters are told together until there are ten on both sides, so that two who look at two times never see one person as the difference. */
const toldCells = (kwartalen: readonly (readonly Cel[])[]): readonly Cel[] => {
  const verteld: Cel[] = [];
  let blok: Cel[] = [];
  for (const kwartaal of kwartalen) {
    blok.push(...kwartaal);
    if (som(blok, ({ mee }) => mee.length) < minstensGeteld || som(blok, ({ niet }) => niet.length) < minstensGeteld)
      continue;
    verteld.push(...blok);
    blok = [];
  }
  return verteld;
};

export type Effect = {
  readonly soort: Effectsoort;
  readonly mee: { readonly n: number; readonly deel: number };
  /** The share that it would be with as many of each kind as among those who took part. */
  readonly niet: { readonly n: number; readonly deel: number };
  readonly verschil: number;
  readonly laag: number;
  readonly hoog: number;
  readonly oordeel: 'meer' | 'minder' | 'niet te zeggen';
};

/** Nothing is told below ten on either side. */
export type Effectbeeld =
  | { readonly stand: 'te weinig' }
  | { readonly stand: 'vergeleken'; readonly van: Day; readonly tot: Day; readonly effecten: readonly Effect[] };

const measure = (verteld: readonly Cel[], soort: Effectsoort): Effect => {
  const geteld = verteld.map(({ mee, niet, op }) => ({
    mee: mee.length,
    niet: niet.length,
    meeLukte: mee.filter((een) => lukte(een, soort, op)).length,
    nietLukte: niet.filter((een) => lukte(een, soort, op)).length,
  }));
  const n = som(geteld, ({ mee }) => mee);
  const meeDeel = som(geteld, ({ meeLukte }) => meeLukte) / n;
  const nietDeel = som(geteld, (cel) => (cel.mee * cel.nietLukte) / cel.niet) / n;
  // with weights fewer people count than there are (Kish 1965): the square of the sum of weights by the sum of their squares
  const telt = n ** 2 / som(geteld, ({ mee, niet }) => mee ** 2 / niet);
  const { verschil, laag, hoog } = newcombe({ deel: meeDeel, n }, { deel: nietDeel, n: Math.max(1, telt) });
  return {
    soort,
    mee: { n, deel: meeDeel },
    niet: { n: som(geteld, ({ niet }) => niet), deel: nietDeel },
    ...{ verschil, laag, hoog },
    oordeel: laag > 0 ? 'meer' : hoog < 0 ? 'minder' : 'niet te zeggen',
  };
};

/** What came of it in the year after, beside people alike. @param begonnen everybody who ever began it. @param gevolgd everybody of whom a benefit is known. */
export const compare = (begonnen: readonly Begonnen[], gevolgd: Volgen, vandaag: Day): Effectbeeld => {
  const verteld = toldCells(cellen(begonnen, gevolgd, vandaag));
  const dagen = verteld.map(({ op }) => op).toSorted();
  const [van, tot] = [dagen[0], dagen.at(-1)];
  if (van === undefined || tot === undefined) return { stand: 'te weinig' };
  return { stand: 'vergeleken', van, tot, effecten: effectsoorten.map((soort) => measure(verteld, soort)) };
};
