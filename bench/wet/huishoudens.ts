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
/** A run works with the days of its month once, not once per household. */
const periode = { vanaf: firstDay(maand), tot: firstDay(addToMonth(maand, 1)) };

/** The twelve variables, one number per household in each column. */
export type Kolommen = {
  readonly aantal: number;
  readonly geboren: Int32Array;
  /** Day of birth, or 0 without partner. */
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

/** The same sequence for every run: a small generator with a fixed seed. */
const maakTrekking = (): (() => number) => {
  let staat = 20_261_121;
  return () => {
    staat = (Math.imul(staat, 1_664_525) + 1_013_904_223) >>> 0;
    return staat / 4_294_967_296;
  };
};

/** Of each fact who needs it: about half alone, a quarter single parents, a quarter couples; a quarter has pay. */
export const maakHuishoudens = (
  aantal: number,
): { readonly feiten: readonly Maandfeiten[]; readonly kolommen: Kolommen } => {
  const trek = maakTrekking();
  /** Nobody has his birthday in this month: the hand-written loop knows no month in parts. */
  const geborenTussen = (jongste: number, oudste: number): Day => {
    const dag = addDays(firstDay(maand), -Math.floor((jongste + trek() * (oudste - jongste)) * 365.25));
    return dag.slice(5, 7) === maand.slice(5) ? addDays(dag, 40) : dag;
  };
  const kolommen = leeg(aantal);
  const feiten = Array.from({ length: aantal }, (_, i) => {
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
    const f = eenMaand(maand, kader, {
      ...periode,
      belanghebbende: persoon,
      partner: soort > 0.75 ? eenPartner(geborenTussen(19, 75)) : null,
      kinderen: soort > 0.5 ? [eenKind(geborenTussen(0, 17))] : [],
      medebewoners: trek() < 0.1 ? [eenMedebewoner(geborenTussen(22, 60))] : [],
    });
    vulKolom(kolommen, i, f);
    return f;
  });
  return { feiten, kolommen };
};

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
  kolommen.partnerGeboren[i] = f.partner === null ? 0 : toEpochDay(f.partner.geboren);
  kolommen.kindGeboren[i] = f.kinderen[0] === undefined ? 0 : toEpochDay(f.kinderen[0].geboren);
  kolommen.medebewoners[i] = f.medebewoners.filter(({ geboren }) => geboren <= day('1999-10-01')).length;
  kolommen.inInrichting[i] = belanghebbende.inInrichting ? 1 : 0;
  kolommen.loon[i] = belanghebbende.inkomsten[0]?.netto ?? 0;
  kolommen.maandenN[i] = belanghebbende.vrijlating.maandenN;
  kolommen.medisch[i] = belanghebbende.medischUrenbeperkt ? 1 : 0;
  kolommen.draagtBij[i] = belanghebbende.vrijlating.draagtBij.keuze === 'ja' ? 1 : 0;
  kolommen.dagen[i] = 31;
};
