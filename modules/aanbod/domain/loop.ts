/** Knows what happened in a participation, in order, and how it stands after it: nothing is overwritten, the last word counts. */
import { addDays, type Day } from '@samenkracht/core';
import type { Aanwezigheid, Deelname, Feiten } from './deelname.ts';
import type { Momenten } from './termijnen.ts';

/** A piece of a week's agenda: what is done on which day, from when until when in minutes of the day. */
export type Blok = {
  readonly dag: Day;
  readonly onderdeel: string;
  readonly van: number;
  readonly tot: number;
  readonly wat: string;
};

/** Time that was planned and not spent, with why. */
export type Afwezigheid = { readonly dag: Day; readonly onderdeel: string; readonly reden: string };

/** The kind of work that was chosen; `nietGelukt` says of each kind before it why that did not work. */
export type Gekozen = {
  readonly onderdeel: string;
  readonly aard: string;
  readonly wat: string;
  readonly nietGelukt: readonly { readonly aard: string; readonly waarom: string }[];
};

export type Leerdoel = { readonly naam: string; readonly gehaaldOp?: Day };

export type Deelnamestap =
  | {
      readonly soort: 'gestart';
      readonly aangemeldOp: Day;
      readonly van: Day;
      readonly tot: Day;
      readonly feiten: Feiten;
      readonly toekenning?: Day;
      readonly leerdoelen: readonly string[];
      readonly gegevens: Readonly<Record<string, string>>;
    }
  | { readonly soort: 'agenda'; readonly maandag: Day; readonly blokken: readonly Blok[] }
  | ({ readonly soort: 'aanwezig' } & Aanwezigheid)
  | ({ readonly soort: 'afwezig' } & Afwezigheid)
  | { readonly soort: 'hersteld'; readonly dag: Day; readonly onderdeel: string; readonly reden: string }
  | ({ readonly soort: 'gekozen' } & Gekozen)
  | { readonly soort: 'fase'; readonly naam: string }
  | { readonly soort: 'verlengd'; readonly tot: Day; readonly reden: string }
  | { readonly soort: 'gegeven'; readonly naam: string; readonly waarde: string }
  | { readonly soort: 'leerdoel'; readonly naam: string }
  | { readonly soort: 'termijn'; readonly naam: string; readonly gedaanOp: Day }
  | { readonly soort: 'nadert'; readonly naam: string; readonly uiterlijk: Day }
  | { readonly soort: 'afgerond'; readonly laatste: Day; readonly uitkomst: string }
  | { readonly soort: 'gestopt'; readonly laatste: Day; readonly reden: string }
  /** Its hard end passed, and nobody said how it ended. */
  | { readonly soort: 'verlopen'; readonly laatste: Day };

/** A step as it was written down: on which day. */
export type Gebeurd = Deelnamestap & { readonly op: Day };

export type Loop = {
  readonly deelname: Deelname;
  readonly feiten: Feiten;
  readonly momenten: Momenten;
  readonly agenda: Readonly<Record<string, readonly Blok[]>>;
  readonly aanwezig: readonly Aanwezigheid[];
  readonly afwezig: readonly Afwezigheid[];
  readonly gekozen: Readonly<Record<string, Gekozen>>;
  readonly fasen: readonly { readonly naam: string; readonly sinds: Day }[];
  readonly gegevens: Readonly<Record<string, string>>;
  readonly leerdoelen: readonly Leerdoel[];
  /** The day on which what a deadline asks was done. */
  readonly gedaan: Readonly<Record<string, Day>>;
  /** Deadlines that somebody was told of, with the day they stood at. */
  readonly gemeld: Readonly<Record<string, Day>>;
  readonly einde?: { readonly op: Day; readonly uitkomst: string; readonly reden?: string };
};

/** How somebody ended who stopped before the end. */
export const gestopt = 'gestopt';
/** How a participation ended that nobody ended before its hard end; what came of it can still be said. */
export const eindeTermijn = 'einde termijn';

const begun = (programma: string, stap: Extract<Gebeurd, { soort: 'gestart' }>): Loop => ({
  deelname: {
    programma,
    aangemeldOp: stap.aangemeldOp,
    periode: { from: stap.van, until: stap.tot },
    verlengd: 0,
  },
  feiten: stap.feiten,
  momenten: {
    aanmelding: stap.aangemeldOp,
    start: stap.van,
    ...(stap.toekenning === undefined ? {} : { toekenning: stap.toekenning }),
  },
  agenda: {},
  aanwezig: [],
  afwezig: [],
  gekozen: {},
  fasen: [],
  gegevens: stap.gegevens,
  leerdoelen: stap.leerdoelen.map((naam) => ({ naam })),
  gedaan: {},
  gemeld: {},
});

const isAnders =
  (dag: Day, onderdeel: string) =>
  (een: { readonly dag: Day; readonly onderdeel: string }): boolean =>
    een.dag !== dag || een.onderdeel !== onderdeel;

const ended = (loop: Loop, laatste: Day, uitkomst: string, reden?: string): Loop => {
  const until = addDays(laatste, 1);
  const { deelname } = loop;
  return {
    ...loop,
    deelname: { ...deelname, periode: { from: deelname.periode.from, until }, uitkomst },
    einde: { op: laatste, uitkomst, ...(reden === undefined ? {} : { reden }) },
  };
};

/** What is written down of a day and a part: there, not there with why, or taken back. */
const dayAfter = (
  { aanwezig, afwezig }: Loop,
  stap: Extract<Gebeurd, { soort: 'aanwezig' | 'afwezig' | 'hersteld' }>,
): Pick<Loop, 'aanwezig' | 'afwezig'> => {
  const { dag, onderdeel } = stap;
  const elders = afwezig.filter(isAnders(dag, onderdeel));
  if (stap.soort === 'hersteld') return { aanwezig: aanwezig.filter(isAnders(dag, onderdeel)), afwezig: elders };
  return stap.soort === 'aanwezig'
    ? { aanwezig: [...aanwezig, { dag, onderdeel, minuten: stap.minuten }], afwezig: elders }
    : { aanwezig, afwezig: [...elders, { dag, onderdeel, reden: stap.reden }] };
};

const after = (loop: Loop, stap: Gebeurd): Loop => {
  switch (stap.soort) {
    case 'gestart':
      throw new Error('a participation begins once');
    case 'agenda':
      return { ...loop, agenda: { ...loop.agenda, [stap.maandag]: stap.blokken } };
    case 'aanwezig':
    case 'afwezig':
    case 'hersteld':
      return { ...loop, ...dayAfter(loop, stap) };
    case 'gekozen': {
      const { onderdeel, aard, wat, nietGelukt } = stap;
      return { ...loop, gekozen: { ...loop.gekozen, [onderdeel]: { onderdeel, aard, wat, nietGelukt } } };
    }
    case 'fase':
      return { ...loop, fasen: [...loop.fasen, { naam: stap.naam, sinds: stap.op }] };
    case 'verlengd': {
      const { deelname } = loop;
      const periode = { from: deelname.periode.from, until: stap.tot };
      return { ...loop, deelname: { ...deelname, periode, verlengd: deelname.verlengd + 1 } };
    }
    case 'gegeven':
      return { ...loop, gegevens: { ...loop.gegevens, [stap.naam]: stap.waarde } };
    case 'leerdoel':
      return {
        ...loop,
        leerdoelen: loop.leerdoelen.map((een) =>
          een.naam === stap.naam ? { naam: een.naam, gehaaldOp: stap.op } : een,
        ),
      };
    case 'termijn':
      return { ...loop, gedaan: { ...loop.gedaan, [stap.naam]: stap.gedaanOp } };
    case 'nadert':
      return { ...loop, gemeld: { ...loop.gemeld, [stap.naam]: stap.uiterlijk } };
    case 'afgerond':
      return ended(loop, stap.laatste, stap.uitkomst);
    case 'gestopt':
      return ended(loop, stap.laatste, gestopt, stap.reden);
    case 'verlopen':
      return ended(loop, stap.laatste, eindeTermijn);
  }
};

/** How a participation stands. @throws Error when it does not begin with its begin: that is not one. */
export const loopVan = (programma: string, [eerste, ...rest]: readonly Gebeurd[]): Loop => {
  if (eerste?.soort !== 'gestart') throw new Error('a participation begins with its begin');
  return rest.reduce(after, begun(programma, eerste));
};
