/** Knows what can be said while facts are missing: the range of possible outcomes, and the question that narrows it most. */
import { bepaal, type Onvolledig } from './bepaal.ts';
import { type Domein, type Domeinen, domeinVan } from './domein.ts';
import { findVraag, type Vraag, type Vragen } from './vraag.ts';
import { zetFeit } from './vragenlijst.ts';

/** A fact that is missing in some of the ways in which the case can be completed. */
export type Openfeit = { readonly feit: string; readonly vraag: Vraag | undefined };

/**
 * What the facts allow. `volledig`: every completion that has an outcome lies from `van` through `tot`. Not: at least these
 * outcomes are possible, and others may lie outside. Unknown never counts as zero or no.
 */
export type Bereik =
  | { readonly soort: 'waarde'; readonly waarde: number }
  | {
      readonly soort: 'bereik';
      readonly van: number;
      readonly tot: number;
      readonly volledig: boolean;
      readonly open: readonly Openfeit[];
      /** The question whose answer leaves the smallest range, in the worst case; undefined when no answer narrows it. */
      readonly volgende: (Openfeit & { readonly breedte: number }) | undefined;
      /** Tables without a row for some of the completions. */
      readonly gaten: readonly string[];
    }
  /** No completion that was tried has an outcome. */
  | { readonly soort: 'onbepaald'; readonly open: readonly Openfeit[]; readonly gaten: readonly string[] };

export type Bereikopties<F extends object, T> = {
  /** The number that the range is about, such as cents to be paid. */
  readonly meet: (uitkomst: T) => number;
  /** What facts can be, where their questions do not say so. */
  readonly domeinen?: Domeinen<F>;
  /** At most so many runs; beyond them the range is not complete. */
  readonly hoogstens?: number;
  /** Facts for which this holds need not be followed: a run over a city goes straight to the rule. */
  readonly isVolledig?: (feiten: F) => boolean;
};

const standaardHoogstens = 4000;

/** Runs the rule over the ways in which the facts can be completed. */
export const bereik = <F extends object, T>(
  rekenregel: (f: F) => T,
  feiten: Onvolledig<F>,
  vragen: Vragen,
  opties: Bereikopties<F, T>,
): Bereik => {
  if (opties.isVolledig?.(feiten as F) === true) {
    const bepaling = probeer(rekenregel, feiten as F, vragen);
    if (bepaling !== undefined) return { soort: 'waarde', waarde: opties.meet(bepaling.waarde) };
  }
  const alles = doorloop(rekenregel, feiten, vragen, opties, Number.POSITIVE_INFINITY);
  if (!alles.teVeel) return vatSamen(alles, vragen);
  // Too many to try: the first two values of each fact, its extremes, are tried in every combination that fits.
  const uitersten = doorloop(rekenregel, feiten, vragen, opties, 2);
  return vatSamen(
    {
      bladen: [...uitersten.bladen, ...alles.bladen],
      open: new Set([...uitersten.open, ...alles.open]),
      gaten: new Set([...uitersten.gaten, ...alles.gaten]),
      volledig: false,
    },
    vragen,
  );
};

/** The plain rule; undefined where it has no outcome, and then following the facts tells why. */
const probeer = <F extends object, T>(
  rekenregel: (f: F) => T,
  feiten: F,
  vragen: Vragen,
): { readonly waarde: T } | undefined => {
  try {
    return { waarde: rekenregel(feiten) };
  } catch {
    const bepaling = bepaal(rekenregel, feiten as Onvolledig<F>, vragen);
    return bepaling.soort === 'waarde' ? { waarde: bepaling.waarde } : undefined;
  }
};

/** An outcome, and which value each missing fact had on the way to it. */
type Blad = { readonly uitkomst: number; readonly gekozen: ReadonlyMap<string, number> };
type Doorloop = {
  readonly bladen: Blad[];
  readonly open: Set<string>;
  readonly gaten: Set<string>;
  volledig: boolean;
  teVeel: boolean;
};

const doorloop = <F extends object, T>(
  rekenregel: (f: F) => T,
  begin: Onvolledig<F>,
  vragen: Vragen,
  { meet, domeinen = {}, hoogstens = standaardHoogstens }: Bereikopties<F, T>,
  breedte: number,
): Doorloop => {
  const gelopen: Doorloop = { bladen: [], open: new Set(), gaten: new Set(), volledig: true, teVeel: false };
  let over = hoogstens;
  const loop = (feiten: Onvolledig<F>, gekozen: ReadonlyMap<string, number>): void => {
    if (over === 0) {
      gelopen.teVeel = true;
      return;
    }
    over -= 1;
    const bepaling = bepaal(rekenregel, feiten, vragen);
    if (bepaling.soort === 'waarde') {
      gelopen.bladen.push({ uitkomst: meet(bepaling.waarde), gekozen });
      return;
    }
    if (bepaling.soort === 'gat') {
      gelopen.gaten.add(bepaling.tabel);
      return;
    }
    const feit = bepaling.soort === 'onbekend' ? bepaling.feit : bepaling.afweging.feit;
    gelopen.open.add(feit);
    const domein: Domein = domeinVan(domeinen, vragen, feit, feiten);
    if (!domein.volledig) gelopen.volledig = false;
    for (const [i, waarde] of domein.waarden.slice(0, breedte).entries())
      loop(zetFeit<F>(feiten, feit, waarde), new Map(gekozen).set(feit, i));
  };
  loop(begin, new Map());
  return gelopen;
};

const vatSamen = ({ bladen, open, gaten, volledig }: Omit<Doorloop, 'teVeel'>, vragen: Vragen): Bereik => {
  const feiten = [...open].map((feit) => ({ feit, vraag: findVraag(vragen, feit) }));
  const grenzen = omvang(bladen);
  if (grenzen === undefined) return { soort: 'onbepaald', open: feiten, gaten: [...gaten] };
  if (feiten.length === 0) return { soort: 'waarde', waarde: grenzen.van };
  return {
    soort: 'bereik',
    ...grenzen,
    volledig,
    open: feiten,
    volgende: besteVraag(bladen, feiten, grenzen),
    gaten: [...gaten],
  };
};

type Omvang = { readonly van: number; readonly tot: number };

const omvang = (bladen: readonly Blad[]): Omvang | undefined => {
  const [eerste] = bladen;
  if (eerste === undefined) return undefined;
  let [van, tot] = [eerste.uitkomst, eerste.uitkomst];
  for (const { uitkomst } of bladen) {
    if (uitkomst < van) van = uitkomst;
    if (uitkomst > tot) tot = uitkomst;
  }
  return { van, tot };
};

/**
 * Per fact the largest range that an answer leaves; the smallest of those wins, and of equals the smallest mean. A completion
 * in which the fact is not asked stays possible after every answer. What lies inside something that is missing itself waits.
 */
const besteVraag = (
  bladen: readonly Blad[],
  feiten: readonly Openfeit[],
  heel: Omvang,
): (Openfeit & { readonly breedte: number }) | undefined => {
  const vraagbaar = feiten.filter(({ feit }) => !feiten.some((ander) => feit.startsWith(`${ander.feit}.`)));
  const gemeten = vraagbaar.map((een) => {
    const groepen = Map.groupBy(bladen, ({ gekozen }) => gekozen.get(een.feit));
    const zonder = groepen.get(undefined) ?? [];
    const breedtes = [...groepen]
      .filter(([keuze]) => keuze !== undefined)
      .map(([, groep]) => omvang([...groep, ...zonder]))
      .map((deel) => (deel === undefined ? 0 : deel.tot - deel.van));
    const gemiddeld = breedtes.reduce((som, een) => som + een, 0) / Math.max(1, breedtes.length);
    return { ...een, breedte: Math.max(0, ...breedtes), gemiddeld, gevraagd: breedtes.length > 0 };
  });
  const [beste] = gemeten
    .filter(({ gevraagd, gemiddeld }) => gevraagd && gemiddeld < heel.tot - heel.van)
    .sort((a, b) => a.breedte - b.breedte || a.gemiddeld - b.gemiddeld);
  return beste === undefined ? undefined : { feit: beste.feit, vraag: beste.vraag, breedte: beste.breedte };
};

/** In Dutch, honest about what was not tried: `tussen € 0,00 en € 920,99`, or `ten minste tussen ...`. */
export const vertelBereik = (van: Bereik, toon: (getal: number) => string): string => {
  if (van.soort === 'waarde') return toon(van.waarde);
  if (van.soort === 'onbepaald') return 'niet te bepalen';
  if (van.van === van.tot) return van.volledig ? toon(van.van) : `onder andere ${toon(van.van)}`;
  return `${van.volledig ? '' : 'ten minste '}tussen ${toon(van.van)} en ${toon(van.tot)}`;
};
