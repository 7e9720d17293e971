/** Knows the line of earnings against what one has to spend, and where on it more work pays less. */
import { err, ok, type Result } from '@samenkracht/core';
import { type Feiten, type Gerekend, type Invoerweigering, rekenMaand } from './berekening.ts';

export type Lijnvraag = {
  readonly feiten: Feiten;
  readonly wie: 'belanghebbende' | 'partner';
  /** Everything about the pay but its amount. */
  readonly loon: Feiten;
  /** In cents a month, net. */
  readonly van: number;
  readonly tot: number;
  readonly stap: number;
};

export type Lijnpunt = {
  readonly loon: number;
  readonly bijstand: number;
  readonly anderInkomen: number;
  readonly vrijgelaten: number;
  readonly besteedbaar: number;
};

/** Earnings between which one has less than at `van`. `tot` is null when the line ends before it is made good. */
export type Klip = { readonly van: number; readonly tot: number | null; readonly verlies: number };

export type Inkomenslijn = {
  readonly punten: readonly Lijnpunt[];
  readonly klippen: readonly Klip[];
  readonly onzekerheden: readonly string[];
  /** The month that could not be computed; the line stops there. */
  readonly gestopt: Gerekend | null;
};

/** More points than a screen can show are of no use, and each is a whole month of rules. */
export const puntenMax = 241;

export const rekenInkomenslijn = (vraag: Lijnvraag): Result<Inkomenslijn, Invoerweigering> => {
  const { van, tot, stap, feiten, wie } = vraag;
  const fout = (pad: string, uitleg: string): Result<never, Invoerweigering> =>
    err({ code: 'FEITEN_KLOPPEN_NIET', velden: [{ pad, uitleg, code: 'LIJN_ONJUIST' }] });
  if (tot <= van) return fout('/tot', 'meer dan van');
  if ((tot - van) / stap >= puntenMax) return fout('/stap', `niet meer dan ${puntenMax} punten: neem een grotere stap`);
  if (!isPersoon(feiten[wie])) return fout(`/feiten/${wie}`, 'deze persoon ontbreekt');
  const punten: Lijnpunt[] = [];
  const onzekerheden = new Set<string>();
  for (let loon = van; loon <= tot; loon += stap) {
    const maand = rekenMaand(metLoon(vraag, loon), '/feiten');
    if (!maand.ok) return maand;
    const { berekening } = maand.value.verklaring;
    if (berekening.soort !== 'waarde')
      return ok({ punten, klippen: klippenIn(punten), onzekerheden: [...onzekerheden], gestopt: maand.value });
    for (const een of berekening.onzekerheden) onzekerheden.add(een);
    const { uitkomst } = berekening;
    const netto = uitkomst.personen.reduce((som, persoon) => som + persoon.netto, 0);
    punten.push({
      loon,
      bijstand: uitkomst.uitTeBetalen,
      anderInkomen: netto - loon,
      vrijgelaten: uitkomst.vrijlating,
      besteedbaar: netto + uitkomst.uitTeBetalen,
    });
  }
  return ok({ punten, klippen: klippenIn(punten), onzekerheden: [...onzekerheden], gestopt: null });
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
      if (verlies > 0) klippen.push({ van: top.loon, tot: punt.loon, verlies });
      verlies = 0;
      top = punt;
    }
  }
  return verlies > 0 && top !== undefined ? [...klippen, { van: top.loon, tot: null, verlies }] : klippen;
};
