/** Knows the households of the benchmark: twelve variables each, as facts for the rules and as columns for the hand-written loop. */
import {
  addDays,
  addToMonth,
  cents,
  type Day,
  day,
  firstDay,
  gemeenteCode,
  type Month,
  month,
  toEpochDay,
} from '@samenkracht/core';
import {
  eenKind,
  eenLoon,
  eenMaand,
  eenMedebewoner,
  eenPartner,
  eenPersoon,
  type Maandfeiten,
} from '@samenkracht/participatiewet';
import { kaderVan } from '@samenkracht/verordening';

export const maand: Month = month('2026-10');
const kader = kaderVan(gemeenteCode('0599'));

/** No day at all: 0 is the first of January of 1970. */
export const niemand = -1_000_000;

/** The twelve variables, one number per household in each column. */
export type Kolommen = {
  readonly aantal: number;
  readonly geboren: Int32Array;
  /** Day of birth, or `niemand`. */
  readonly partnerGeboren: Int32Array;
  readonly kindGeboren: Int32Array;
  readonly medebewoners: Uint8Array;
  readonly inInrichting: Uint8Array;
  readonly loon: Int32Array;
  readonly maandenN: Uint8Array;
  readonly maandenR: Uint8Array;
  readonly medisch: Uint8Array;
  readonly draagtBij: Uint8Array;
  readonly vanaf: Uint8Array;
  readonly dagen: Uint8Array;
};

/** The same twelve as an object. Days since 1970, or `niemand`; cents. */
export type Huishouden = {
  readonly geboren: number;
  readonly partnerGeboren: number;
  readonly kindGeboren: number;
  readonly medebewoners: number;
  readonly inInrichting: boolean;
  readonly loon: number;
  readonly maandenN: number;
  readonly maandenR: number;
  readonly medisch: boolean;
  readonly draagtBij: boolean;
  readonly vanaf: number;
  readonly dagen: number;
};

/** The same sequence for every run: a small generator with a fixed seed. */
const maakTrekking = (zaad: number): (() => number) => {
  let staat = zaad;
  return () => {
    staat = (Math.imul(staat, 1_664_525) + 1_013_904_223) >>> 0;
    return staat / 4_294_967_296;
  };
};

/** Of each fact who needs it: about half alone, a quarter single parents, a quarter couples; a quarter has pay. */
export const trekHuishoudens = (aantal: number, binnen: Month = maand, zaad = 20_261_121): readonly Maandfeiten[] => {
  const trek = maakTrekking(zaad);
  /** A run works with the days of its month once, not once per household. */
  const periode = { vanaf: firstDay(binnen), tot: firstDay(addToMonth(binnen, 1)) };
  /** Nobody has his birthday in this month: the hand-written loop knows no month in parts. */
  const geborenTussen = (jongste: number, oudste: number): Day => {
    const dag = addDays(periode.vanaf, -Math.floor((jongste + trek() * (oudste - jongste)) * 365.25));
    return dag.slice(5, 7) === binnen.slice(5) ? addDays(dag, -40) : dag;
  };
  return Array.from({ length: aantal }, () => {
    const soort = trek();
    const persoon = eenPersoon(geborenTussen(19, 75), {
      inInrichting: trek() < 0.01,
      medischUrenbeperkt: trek() < 0.05,
      inkomsten: trek() < 0.25 ? [eenLoon(cents(Math.floor(trek() * 180_000)))] : [],
      vrijlating: {
        maandenN: Math.floor(trek() * 7),
        sindsR: null,
        sindsZ: null,
        draagtBij: { keuze: trek() < 0.9 ? 'ja' : 'nee', motivering: '' },
        meerUrenNietMogelijk: { keuze: 'nee', motivering: '' },
      },
    });
    return eenMaand(binnen, kader, {
      ...periode,
      belanghebbende: persoon,
      partner: soort > 0.75 ? eenPartner(geborenTussen(19, 75)) : null,
      kinderen: soort > 0.5 ? [eenKind(geborenTussen(0, 17))] : [],
      medebewoners: trek() < 0.1 ? [eenMedebewoner(geborenTussen(22, 60))] : [],
    });
  });
};

/** The same households as columns for the hand-written loop. */
export const kolommenVan = (feiten: readonly Maandfeiten[]): Kolommen => {
  const kolommen = leeg(feiten.length);
  for (const [i, f] of feiten.entries()) vulKolom(kolommen, i, f);
  return kolommen;
};

/** The same households as objects for the hand-written version over objects. */
export const objectenVan = (kolommen: Kolommen): readonly Huishouden[] =>
  Array.from({ length: kolommen.aantal }, (_, i) => ({
    geboren: kolommen.geboren[i] ?? 0,
    partnerGeboren: kolommen.partnerGeboren[i] ?? niemand,
    kindGeboren: kolommen.kindGeboren[i] ?? niemand,
    medebewoners: kolommen.medebewoners[i] ?? 0,
    inInrichting: kolommen.inInrichting[i] === 1,
    loon: kolommen.loon[i] ?? 0,
    maandenN: kolommen.maandenN[i] ?? 0,
    maandenR: kolommen.maandenR[i] ?? 0,
    medisch: kolommen.medisch[i] === 1,
    draagtBij: kolommen.draagtBij[i] === 1,
    vanaf: kolommen.vanaf[i] ?? 0,
    dagen: kolommen.dagen[i] ?? 0,
  }));

const leeg = (aantal: number): Kolommen => ({
  aantal,
  geboren: new Int32Array(aantal),
  partnerGeboren: new Int32Array(aantal),
  kindGeboren: new Int32Array(aantal),
  medebewoners: new Uint8Array(aantal),
  inInrichting: new Uint8Array(aantal),
  loon: new Int32Array(aantal),
  maandenN: new Uint8Array(aantal),
  maandenR: new Uint8Array(aantal),
  medisch: new Uint8Array(aantal),
  draagtBij: new Uint8Array(aantal),
  vanaf: new Uint8Array(aantal),
  dagen: new Uint8Array(aantal),
});

/** Whoever shares the costs is counted when the columns are filled, as a database would deliver it. */
const vulKolom = (kolommen: Kolommen, i: number, f: Maandfeiten): void => {
  const { belanghebbende } = f;
  kolommen.geboren[i] = toEpochDay(belanghebbende.geboren);
  kolommen.partnerGeboren[i] = f.partner === null ? niemand : toEpochDay(f.partner.geboren);
  kolommen.kindGeboren[i] = f.kinderen[0] === undefined ? niemand : toEpochDay(f.kinderen[0].geboren);
  kolommen.medebewoners[i] = f.medebewoners.filter(({ geboren }) => geboren <= day('1999-10-01')).length;
  kolommen.inInrichting[i] = belanghebbende.inInrichting ? 1 : 0;
  kolommen.loon[i] = belanghebbende.inkomsten[0]?.netto ?? 0;
  kolommen.maandenN[i] = belanghebbende.vrijlating.maandenN;
  kolommen.medisch[i] = belanghebbende.medischUrenbeperkt ? 1 : 0;
  kolommen.draagtBij[i] = belanghebbende.vrijlating.draagtBij.keuze === 'ja' ? 1 : 0;
  kolommen.dagen[i] = 31;
};
