/** Knows the line of earnings against what one has to spend, and where on it more work pays less. */
import { err, ok, type Result } from '@samenkracht/core';
import type { Kaders, Maanduitkomst } from '@samenkracht/participatiewet';
import { type GesteldeVraag, vraagOver } from './berekening.ts';
import { type Feiten, type Invoerweigering, rekenMaand } from './maand.ts';

export type Lijnvraag = {
  readonly feiten: Feiten;
  readonly wie: 'belanghebbende' | 'partner';
  /** Everything about the pay but its amount. */
  readonly loon: Feiten;
  /** In cents a month: net, or gross where tax and toeslagen are computed along. */
  readonly van: number;
  readonly tot: number;
  readonly stap: number;
};

export type Lijnpunt = {
  readonly loon: number;
  /** What is left of the pay after tax; the pay itself where that is net. */
  readonly nettoloon: number;
  readonly anderInkomen: number;
  /** With the holiday allowance that is set aside. */
  readonly bijstand: number;
  readonly toeslagen: number;
  readonly vrijgelaten: number;
  /** The sum of these. */
  readonly besteedbaar: number;
};

export type Oorzaak = {
  readonly naam: string;
  readonly grond: string;
  readonly bladzijde: { readonly wet: string; readonly bladzijde: string } | null;
};

/** Earnings between which one has less than at `van`. `tot` is null when the line ends before it is made good. */
export type Klip = {
  readonly van: number;
  readonly tot: number | null;
  readonly verlies: number;
  /** What falls there, and by which article. */
  readonly oorzaken: readonly Oorzaak[];
};

export type Inkomenslijn = {
  readonly punten: readonly Lijnpunt[];
  readonly klippen: readonly Klip[];
  readonly onzekerheden: readonly string[];
  /** Where the line could not go on. */
  readonly ontbreekt: GesteldeVraag | null;
  readonly gat: { readonly tabel: string; readonly op: string; readonly omschrijving: string } | null;
};

/** More points than a screen can show are of no use, and each is a whole month of rules. */
export const puntenMax = 241;

/** @returns what is wrong with the question itself; undefined where a line can be drawn. */
export const keurLijn = ({ van, tot, stap, feiten, wie }: Lijnvraag): Result<never, Invoerweigering> | undefined => {
  const fout = (pad: string, uitleg: string): Result<never, Invoerweigering> =>
    err({ code: 'FEITEN_KLOPPEN_NIET', velden: [{ pad, uitleg, code: 'LIJN_ONJUIST' }] });
  if (tot <= van) return fout('/tot', 'meer dan van');
  if ((tot - van) / stap >= puntenMax) return fout('/stap', `niet meer dan ${puntenMax} punten: neem een grotere stap`);
  if (!isPersoon(feiten[wie])) return fout(`/feiten/${wie}`, 'deze persoon ontbreekt');
  return undefined;
};

/** The line of net pay: bijstand and its exemptions only. */
export const rekenInkomenslijn = (vraag: Lijnvraag, kaders: Kaders): Result<Inkomenslijn, Invoerweigering> => {
  const punten: Lijnpunt[] = [];
  const onzekerheden = new Set<string>();
  for (let loon = vraag.van; loon <= vraag.tot; loon += vraag.stap) {
    const maand = rekenMaand(metLoon(vraag, loon), '/feiten', kaders);
    if (!maand.ok) return maand;
    const { berekening } = maand.value.verklaring;
    if (berekening.soort !== 'waarde') {
      const { soort } = berekening;
      return ok({
        punten,
        klippen: klippenIn(punten),
        onzekerheden: [...onzekerheden],
        ontbreekt: soort === 'gat' ? null : vraagOver(berekening.feit),
        gat:
          soort === 'gat'
            ? { tabel: berekening.tabel, op: berekening.op, omschrijving: berekening.omschrijving }
            : null,
      });
    }
    for (const een of berekening.onzekerheden) onzekerheden.add(een);
    punten.push(puntVan(loon, berekening.uitkomst));
  }
  return ok({ punten, klippen: klippenIn(punten), onzekerheden: [...onzekerheden], ontbreekt: null, gat: null });
};

const puntVan = (loon: number, { personen, bijstand, vrijlating }: Maanduitkomst): Lijnpunt => {
  const netto = personen.reduce((som, persoon) => som + persoon.netto, 0);
  return {
    loon,
    nettoloon: loon,
    anderInkomen: netto - loon,
    bijstand,
    toeslagen: 0,
    vrijgelaten: vrijlating,
    besteedbaar: netto + bijstand,
  };
};

const isPersoon = (waarde: unknown): waarde is Feiten => typeof waarde === 'object' && waarde !== null;

/** His pay is this one; his other income stays. */
const metLoon = ({ feiten, wie, loon }: Lijnvraag, netto: number): Feiten => {
  const persoon = feiten[wie] as Feiten;
  const gegeven = persoon['inkomsten'];
  const ander = Array.isArray(gegeven) ? gegeven.filter((een: Feiten) => een['soort'] !== 'loon') : [];
  const inkomsten = netto === 0 ? ander : [{ ...loon, soort: 'loon', netto }, ...ander];
  return { ...feiten, [wie]: { ...persoon, inkomsten } };
};

/** From the top before a fall until one has as much again. */
export const klippenIn = (punten: readonly Lijnpunt[]): readonly Klip[] => {
  const klippen: Klip[] = [];
  let top = punten[0];
  let verlies = 0;
  for (const punt of punten) {
    if (top === undefined) break;
    if (punt.besteedbaar < top.besteedbaar) verlies = Math.max(verlies, top.besteedbaar - punt.besteedbaar);
    else {
      if (verlies > 0) klippen.push({ van: top.loon, tot: punt.loon, verlies, oorzaken: [] });
      verlies = 0;
      top = punt;
    }
  }
  return verlies > 0 && top !== undefined ? [...klippen, { van: top.loon, tot: null, verlies, oorzaken: [] }] : klippen;
};
