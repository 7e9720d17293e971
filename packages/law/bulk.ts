/** Knows how to run one rule over rows in sets: what two rows have in common for the rule is computed once. */
import type { Day, Month } from '@samenkracht/core';
import { maakGeheugen, zonderGeheugen } from './geheugen.ts';
import type { Klassen } from './klassen.ts';
import { maakParen, type Paren } from './paren.ts';
import { Onbekend } from './regel.ts';
import { feitenVan, inhoudselVan, type Rijen, vormVan } from './rijen.ts';
import { type Huls, LeestRest, maakBouwer, type Teller } from './rijobject.ts';
import { dagOp } from './rijvorm.ts';
import type { Spoor } from './spoor.ts';
import { Gat } from './tabel.ts';

/** Why a row has no amounts: a fact that is not known, a gap in a table, or facts that the rule refuses. */
export type Einde =
  | { readonly soort: 'onbekend'; readonly feit: string }
  | { readonly soort: 'gat'; readonly tabel: string; readonly op: Day; readonly omschrijving: string }
  | { readonly soort: 'geweigerd'; readonly melding: string };

/** How the rows of a run were computed. */
export type Bulkverslag = {
  /** With the outcome of a row that is the same for the rule. */
  gedeeld: number;
  /** With their own amounts, over what rows of the same kind have in common. */
  eigenBedrag: number;
  /** By the plain rule: the first of a kind, or a kind that has no classes. */
  alleen: number;
  /** By the plain rule, because the facts did not fit in columns. */
  pastNiet: number;
};

/**
 * What a rule can see of a row is walked through: its form, the class of each of its days, and only where a run reads it
 * its rest. Where that ends, a run over strict facts has shown that the outcome reads nothing else, or amounts only.
 * A class of days is tried at both its ends: where the outcomes differ the rows run by themselves.
 */
export const maakBulk = <F extends object, T>(rekenregel: (f: F) => T, klassenVan: (maand: Month) => Klassen) => {
  const werk = maakWerk(rekenregel);
  const geheugens = new WeakMap<string[], Map<Month, Maandgeheugen>>();
  return (
    rijen: Rijen,
    neem: (i: number, uitkomst: T) => void,
    stop: (i: number, einde: Einde) => void,
  ): Bulkverslag => {
    const maanden = geheugens.get(rijen.vormen) ?? new Map<Month, Maandgeheugen>();
    geheugens.set(rijen.vormen, maanden);
    return draai(rijen, geheugenVan(maanden, rijen.maand, klassenVan), werk, neem, stop);
  };
};

type Stand = 'nieuw' | 'vast' | 'einde' | 'rest' | 'gezien' | 'blad' | 'alleen';

/** What is known of one month. States are numbered from 1; `paren` leads from a state and a class to the next. */
type Maandgeheugen = {
  readonly klassen: Klassen;
  readonly paren: Paren;
  readonly wortels: number[];
  readonly stand: Stand[];
  readonly inhoud: unknown[];
};

/** Beyond this everything is forgotten and learned again, so that memory stays within bounds however long a run is. */
const meesteStaten = 3_000_000;

const geheugenVan = (
  maanden: Map<Month, Maandgeheugen>,
  maand: Month,
  klassenVan: (maand: Month) => Klassen,
): Maandgeheugen => {
  let staten = 0;
  for (const een of maanden.values()) staten += een.stand.length;
  if (staten > meesteStaten) maanden.clear();
  const bekend = maanden.get(maand);
  if (bekend !== undefined) return bekend;
  const nieuw: Maandgeheugen = {
    klassen: klassenVan(maand),
    paren: maakParen(),
    wortels: [],
    stand: ['nieuw'],
    inhoud: [undefined],
  };
  maanden.set(maand, nieuw);
  return nieuw;
};

const nieuweStaat = (geheugen: Maandgeheugen): number => {
  geheugen.inhoud.push(undefined);
  return geheugen.stand.push('nieuw') - 1;
};

const volgende = (geheugen: Maandgeheugen, a: number, b: number): number => {
  const bekend = geheugen.paren.vind(a, b);
  if (bekend !== 0) return bekend;
  const nieuw = nieuweStaat(geheugen);
  geheugen.paren.zet(a, b, nieuw);
  return nieuw;
};

/** The first state of a form; a part of the month begins elsewhere than the whole. */
const wortelVan = (geheugen: Maandgeheugen, rijen: Rijen, i: number): number => {
  const vorm = rijen.vorm[i] as number;
  const tijd = rijen.tijd[i] as number;
  if (tijd !== 0) return volgende(geheugen, -1 - vorm, deelVan(rijen, tijd));
  const bekend = geheugen.wortels[vorm];
  if (bekend !== undefined && bekend !== 0) return bekend;
  while (geheugen.wortels.length <= vorm) geheugen.wortels.push(0);
  const nieuw = nieuweStaat(geheugen);
  geheugen.wortels[vorm] = nieuw;
  return nieuw;
};

/** The days of a part of the month as one number. */
const deelVan = (rijen: Rijen, tijd: number): number => {
  const { vanaf = '', tot = '' } = rijen.tijden[tijd] ?? {};
  return (Number(vanaf.slice(8)) * 100 + Number(tot.slice(5, 7))) * 100 + Number(tot.slice(8));
};

const draai = <T>(
  rijen: Rijen,
  geheugen: Maandgeheugen,
  werk: Werk<T>,
  neem: (i: number, uitkomst: T) => void,
  stop: (i: number, einde: Einde) => void,
): Bulkverslag => {
  const verslag: Bulkverslag = { gedeeld: 0, eigenBedrag: 0, alleen: 0, pastNiet: 0 };
  const { vorm, dagBegin, dagAantal, dagen, tijd, rest, aantal } = rijen;
  const { klassen, wortels, stand, inhoud } = geheugen;
  const klasseVan = klassen.van;
  for (let i = 0; i < aantal; i += 1) {
    const eigenVorm = vorm[i] as number;
    let staat = eigenVorm < 0 ? 0 : tijd[i] === 0 ? (wortels[eigenVorm] ?? 0) : 0;
    if (staat === 0 && eigenVorm >= 0) staat = wortelVan(geheugen, rijen, i);
    if (staat !== 0) {
      const begin = dagBegin[i] as number;
      const eind = begin + (dagAantal[i] as number);
      for (let j = begin; j < eind; j += 1) staat = volgende(geheugen, staat, klasseVan[dagen[j] as number] as number);
      if (stand[staat] === 'nieuw') werk.beslis(geheugen, rijen, i, staat);
      if (stand[staat] === 'rest') {
        staat = volgende(geheugen, staat, rest[i] as number);
        if (stand[staat] === 'nieuw') stand[staat] = 'gezien';
        else if (stand[staat] === 'gezien') werk.beslisMetRest(geheugen, rijen, i, staat);
      }
    }
    const soort = stand[staat];
    if (soort === 'vast') {
      verslag.gedeeld += 1;
      neem(i, inhoud[staat] as T);
    } else if (soort === 'blad') {
      verslag.eigenBedrag += 1;
      werk.rekenBlad(rijen, i, inhoud[staat] as Huls, neem, stop);
    } else if (soort === 'einde') {
      verslag.gedeeld += 1;
      stop(i, inhoud[staat] as Einde);
    } else {
      if (staat === 0) verslag.pastNiet += 1;
      else verslag.alleen += 1;
      werk.rekenAlleen(rijen, i, neem, stop);
    }
  }
  return verslag;
};

type Afloop<T> = { readonly soort: 'waarde'; readonly waarde: T } | { readonly soort: 'rest' } | Einde;

const probeer = <T>(reken: () => T): Afloop<T> => {
  try {
    return { soort: 'waarde', waarde: reken() };
  } catch (fout) {
    return fout instanceof LeestRest ? { soort: 'rest' } : eindeVan(fout);
  }
};

const eindeVan = (fout: unknown): Einde => {
  if (fout instanceof Onbekend) return { soort: 'onbekend', feit: fout.feit };
  if (fout instanceof Gat) return { soort: 'gat', tabel: fout.tabel, op: fout.op, omschrijving: fout.omschrijving };
  if (fout instanceof RangeError) return { soort: 'geweigerd', melding: fout.message };
  throw fout;
};

type Werk<T> = ReturnType<typeof maakWerk<object, T>>;

/** More leaves than this cost more memory than they save time. */
const meesteBladen = 30_000;

const maakWerk = <F extends object, T>(rekenregel: (f: F) => T) => {
  const teller: Teller = { gelezen: 0 };
  const open = maakBouwer(teller, new Set());
  const dichten = new Map<ReadonlySet<string>, ReturnType<typeof maakBouwer>>();
  const dichtVoor = (rijen: Rijen) => {
    const bekend = dichten.get(rijen.plaatsen.soms) ?? maakBouwer(teller, rijen.plaatsen.soms);
    dichten.set(rijen.plaatsen.soms, bekend);
    return bekend;
  };
  let bladen = 0;
  type Bouwer = ReturnType<typeof maakBouwer>;
  const bouw = (bouwer: Bouwer, rijen: Rijen, i: number, dagen: readonly Day[], spoor: Spoor): Huls => {
    const tijd = rijen.tijden[rijen.tijd[i] as number] ?? {};
    return bouwer(vormVan(rijen, rijen.vorm[i] as number), inhoudselVan(rijen, i, dagen), tijd, spoor);
  };
  const proef = (bouwer: Bouwer, rijen: Rijen, i: number, dagen: readonly Day[]): Afloop<T> => {
    const { f } = bouw(bouwer, rijen, i, dagen, zonderGeheugen);
    teller.gelezen = 0;
    return probeer(() => rekenregel(f as F));
  };
  /** Tries a row with the first and with the last day of each class. */
  const proefKlassen = (bouwer: Bouwer, geheugen: Maandgeheugen, rijen: Rijen, i: number) => {
    const { eerste, laatste, van } = geheugen.klassen;
    const begin = rijen.dagBegin[i] as number;
    const eigen = [...rijen.dagen.subarray(begin, begin + (rijen.dagAantal[i] as number))];
    const hoog = eigen.map((plaats) => dagOp(laatste[van[plaats] as number] as number));
    const laag = eigen.map((plaats) => dagOp(eerste[van[plaats] as number] as number));
    const andere = proef(bouwer, rijen, i, hoog);
    const leesHoog = teller.gelezen;
    const afloop = proef(bouwer, rijen, i, laag);
    return { afloop, laag, leest: leesHoog + teller.gelezen > 0, gelijk: isGelijk(afloop, andere) };
  };
  const zetVast = (geheugen: Maandgeheugen, staat: number, afloop: Afloop<T>): void => {
    geheugen.stand[staat] = afloop.soort === 'waarde' ? 'vast' : 'einde';
    geheugen.inhoud[staat] = afloop.soort === 'waarde' ? afloop.waarde : afloop;
  };
  return {
    beslis: (geheugen: Maandgeheugen, rijen: Rijen, i: number, staat: number): void => {
      const { afloop, leest, gelijk } = proefKlassen(dichtVoor(rijen), geheugen, rijen, i);
      if (afloop.soort === 'rest' || leest) geheugen.stand[staat] = 'rest';
      else if (gelijk) zetVast(geheugen, staat, afloop);
      else geheugen.stand[staat] = 'alleen';
    },
    beslisMetRest: (geheugen: Maandgeheugen, rijen: Rijen, i: number, staat: number): void => {
      const { afloop, laag, leest, gelijk } = proefKlassen(open, geheugen, rijen, i);
      if (!gelijk || (leest && bladen >= meesteBladen)) geheugen.stand[staat] = 'alleen';
      else if (leest) {
        bladen += 1;
        geheugen.stand[staat] = 'blad';
        geheugen.inhoud[staat] = bouw(open, rijen, i, laag, maakGeheugen(teller));
      } else zetVast(geheugen, staat, afloop);
    },
    rekenBlad: (
      rijen: Rijen,
      i: number,
      { f, houders }: Huls,
      neem: (i: number, uitkomst: T) => void,
      stop: (i: number, einde: Einde) => void,
    ): void => {
      const begin = rijen.wisselBegin[i] as number;
      for (let j = 0; j < houders.length; j += 1) {
        const { object, sleutel, isTekst } = houders[j] as Huls['houders'][number];
        const waarde = rijen.wisselend[begin + j] as number;
        object[sleutel] = isTekst ? rijen.teksten[waarde] : waarde;
      }
      let uitkomst: T;
      try {
        uitkomst = rekenregel(f as F);
      } catch (fout) {
        stop(i, eindeVan(fout));
        return;
      }
      neem(i, uitkomst);
    },
    rekenAlleen: (
      rijen: Rijen,
      i: number,
      neem: (i: number, uitkomst: T) => void,
      stop: (i: number, einde: Einde) => void,
    ): void => {
      const afloop = probeer(() => rekenregel(feitenVan(rijen, i) as F));
      if (afloop.soort === 'waarde') neem(i, afloop.waarde);
      else if (afloop.soort !== 'rest') stop(i, afloop);
    },
  };
};

const isGelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
