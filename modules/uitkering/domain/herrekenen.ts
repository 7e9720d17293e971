/** Knows a row of months: each computed after the one before it, because what was exempt earlier counts for later. */
import { addToMonth, type Money, type Month, monthOf, monthsIn, subtract, ZERO } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import { type Maanduitkomst, type Verschilregel, verklaarVerschil } from '@samenkracht/participatiewet';
import type { Geldend } from './inkomst.ts';
import { berekenMaand, type Maandberekening, type Maandresultaat } from './maandberekening.ts';
import {
  bouwMaandfeiten,
  dagenMetRecht,
  type EerdereMaand,
  type Grondslag,
  grondslagIn,
  type Inkomstenbron,
  type Looptijd,
  maandloon,
} from './maandfeiten.ts';

/** All that a row of months of one uitkering is computed from. */
export type Reeksinvoer = Looptijd & {
  readonly kader: Kader;
  readonly grondslagen: readonly Grondslag[];
  readonly bronnen: readonly Inkomstenbron[];
  readonly geldend: (bronId: string, maand: Month) => Geldend;
  /** The newest version of each month that was decided. */
  readonly vastgesteld: readonly VastgesteldeMaand[];
};

export type VastgesteldeMaand = {
  readonly maand: Month;
  readonly versie: number;
  readonly uitkomst: Maanduitkomst;
  readonly uitbetalen: Money;
  readonly vakantietoeslag: Money;
  readonly invoerHash: string;
  readonly bekendOp: string;
};

/** The first month that this system decides: of a benefit that was taken over, the months before it were paid elsewhere. */
export const eersteMaand = ({ ingangsdatum }: Looptijd, overgenomenVanaf: Month | undefined): Month => {
  const begin = monthOf(ingangsdatum);
  return overgenomenVanaf !== undefined && overgenomenVanaf > begin ? overgenomenVanaf : begin;
};

/** Computes the months one after the other and stops at the first that cannot be settled: a later one may depend on it. */
export const berekenReeks = (invoer: Reeksinvoer, van: Month, totEnMet: Month): readonly Maandresultaat[] => {
  const resultaten: Maandresultaat[] = [];
  const eerder: EerdereMaand[] = invoer.vastgesteld.filter(({ maand }) => maand < van);
  for (const maand of monthsIn(van, addToMonth(totEnMet, 1))) {
    const dagen = dagenMetRecht(invoer, maand);
    if (dagen === undefined) continue;
    const grondslag = grondslagIn(invoer.kader, invoer.grondslagen, maand, dagen);
    if (grondslag === undefined) {
      resultaten.push({
        soort: 'uitzondering',
        maand,
        uitzondering: { code: 'FEIT_ONTBREEKT', maand, feit: 'de feiten onder het besluit', pad: undefined },
      });
      break;
    }
    const loon = maandloon(invoer.bronnen, maand, (bronId) => invoer.geldend(bronId, maand));
    if (loon.soort !== 'bekend') {
      resultaten.push({ soort: 'uitzondering', maand, uitzondering: loonuitzondering(maand, loon) });
      break;
    }
    const feiten = bouwMaandfeiten({ kader: invoer.kader, maand, dagen, grondslag, lonen: loon.lonen, eerder });
    const resultaat = berekenMaand(feiten, loon.geschat);
    resultaten.push(resultaat);
    if (resultaat.soort === 'uitzondering') break;
    eerder.push({ maand, uitkomst: resultaat.uitkomst });
  }
  return resultaten;
};

type Loonprobleem = Exclude<ReturnType<typeof maandloon>, { soort: 'bekend' }>;

const loonuitzondering = (maand: Month, loon: Loonprobleem) =>
  loon.soort === 'ontbreekt'
    ? ({ code: 'INKOMSTEN_ONTBREKEN', maand, bronId: loon.bron.id, werkgever: loon.bron.werkgever } as const)
    : ({
        code: 'INKOMSTEN_TEGENSTRIJDIG',
        maand,
        bronId: loon.bron.id,
        werkgever: loon.bron.werkgever,
        inwoner: loon.inwoner,
        loongegevens: loon.loongegevens,
      } as const);

/** A month whose new outcome is not what was decided: before, after, difference and cause. */
export type Herzieningsmaand = {
  readonly maand: Month;
  readonly voor: Money;
  readonly na: Money;
  readonly verschil: Money;
  readonly vakantietoeslagVoor: Money;
  readonly vakantietoeslagNa: Money;
  readonly versie: number;
  readonly oorzaak: string;
  /** Per cause, adding up to the difference. */
  readonly redenen: readonly Verschilregel[];
  readonly berekening: Maandberekening;
};

/** The months that come out differently now. A month that comes out the same gets no new version. */
export const vergelijk = (
  vastgesteld: readonly VastgesteldeMaand[],
  berekend: readonly Maandresultaat[],
  oorzaakVan: (maand: Month) => string,
): readonly Herzieningsmaand[] => {
  const eerder = new Map(vastgesteld.map((een) => [een.maand, een]));
  return berekend.flatMap((resultaat): Herzieningsmaand[] => {
    const was = eerder.get(resultaat.maand);
    if (resultaat.soort === 'uitzondering' || was === undefined) return [];
    const { uitTeBetalen, vtReservering } = resultaat.uitkomst;
    if (
      was.uitbetalen === uitTeBetalen &&
      was.vakantietoeslag === vtReservering &&
      sameUse(was.uitkomst, resultaat.uitkomst)
    )
      return [];
    return [
      {
        maand: resultaat.maand,
        voor: was.uitbetalen,
        na: uitTeBetalen,
        verschil: subtract(uitTeBetalen, was.uitbetalen),
        vakantietoeslagVoor: was.vakantietoeslag,
        vakantietoeslagNa: vtReservering,
        versie: was.versie + 1,
        oorzaak: oorzaakVan(resultaat.maand),
        redenen: verklaarVerschil(was.uitkomst, resultaat.uitkomst),
        berekening: resultaat,
      },
    ];
  });
};

/** The same amount by another way is another version too, when it used an exemption that counts for later months. */
const sameUse = (a: Maanduitkomst, b: Maanduitkomst): boolean =>
  a.personen.length === b.personen.length &&
  a.personen.every((een, i) => {
    const ander = b.personen[i];
    return (
      een.grond === ander?.grond &&
      een.netto === ander.netto &&
      (een.vrijlating === ZERO) === (ander.vrijlating === ZERO)
    );
  });
