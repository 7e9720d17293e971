/** Knows art. 58 Participatiewet, as far as a corrected month needs it: what is paid after, set off, or claimed back, and on what ground. */
import {
  addMonths,
  addToMonth,
  atLeastZero,
  cents,
  type Day,
  firstDay,
  formatEuro,
  type Money,
  type Month,
  monthOf,
  subtract,
  sum,
} from '@samenkracht/core';
import { type Kader, kies, type MetKader, participatiewet, regel, type Vindplaats } from '@samenkracht/law';
import { brutering, drempel } from './open-termen.ts';

/** Why too much was paid. */
export type Oorzaak =
  /** Lid 1: he did not tell in time, and it is his fault. */
  | 'inlichtingenplicht geschonden'
  /** Lid 2 onder f: means that belong to the month became known or came later. */
  | 'later bekend inkomen'
  /** Lid 2 onder a: for another reason too much was granted. */
  | 'anders te veel verleend'
  /** Lid 2 onder e: paid without a ground, as he could understand. */
  | 'zonder grond betaald'
  /** Lid 2 onder d: an advance, and then there was no right. */
  | 'voorschot zonder recht'
  /** Lid 2 onder f, 2: paid for a purpose that another payment then covered. */
  | 'vergoeding voor hetzelfde doel';

/** A month that was paid and is computed anew. Amounts are what is paid out, holiday allowance apart. */
export type Correctie = { readonly maand: Month; readonly betaald: Money; readonly herzien: Money };

export type Terugvorderingsfeiten = {
  readonly correcties: readonly Correctie[];
  readonly besluitdag: Day;
  readonly oorzaak: Oorzaak;
  /** With it the choices of the municipality count; without it the widest powers of the act. */
  readonly kader?: Kader;
};

export type Verrekenwijze = 'nabetaling' | 'verrekening' | 'terugvordering' | 'te laat';

export type Correctiegevolg = {
  readonly maand: Month;
  /** Positive: still to pay. Negative: received too much. */
  readonly verschil: Money;
  readonly wijze: Verrekenwijze;
  readonly grond: Vindplaats;
  /** Must the college (lid 1), or may it? */
  readonly verplicht: boolean;
  /** Lid 5: within the calendar year the tax can still be settled, so net; after it the tax may be claimed too. */
  readonly belasting: 'netto' | 'bruto mogelijk';
  /** May the college let it go, because it is small? */
  readonly magAfzien: boolean;
};

const plaats = (lid: string, onderdeel?: string): Vindplaats => ({
  wet: participatiewet,
  artikel: '58',
  lid,
  ...(onderdeel === undefined ? {} : { onderdeel }),
});

const grondVan: Readonly<Record<Oorzaak, Vindplaats>> = {
  'inlichtingenplicht geschonden': plaats('1'),
  'later bekend inkomen': plaats('2', 'f'),
  'anders te veel verleend': plaats('2', 'a'),
  'zonder grond betaald': plaats('2', 'e'),
  'voorschot zonder recht': plaats('2', 'd'),
  'vergoeding voor hetzelfde doel': plaats('2', 'f'),
};

/** Lid 4: means received in the six months before can be set off at once. */
const maandenVerrekenen = 6;
/** Lid 6: what was paid without a ground is not claimed after two years. */
const jarenTerug = 2;

/** What follows for each month; months without a difference are left out. */
export const terugvordering = regel(
  {
    id: 'pw-58',
    naam: 'Gevolg van herziene maanden',
    grond: plaats('1'),
    werkwijze:
      'Per maand: nabetalen, verrekenen of terugvorderen, met de grond. Middelen van de laatste zes maanden kunnen worden verrekend (lid 4); wat zonder grond is betaald, na twee jaar niet meer (lid 6).',
    toon: (gevolgen: readonly Correctiegevolg[]) =>
      gevolgen.map(({ maand, wijze, verschil }) => `${maand}: ${wijze} ${formatEuro(verschil)}`).join(', ') || 'geen',
  },
  (feiten: Terugvorderingsfeiten): readonly Correctiegevolg[] => gevolgenVan(feiten),
);

const gevolgenVan = (feiten: Terugvorderingsfeiten): readonly Correctiegevolg[] => {
  const { correcties, besluitdag, oorzaak } = feiten;
  const verplicht = oorzaak === 'inlichtingenplicht geschonden';
  const vordering = sum(correcties.map(({ betaald, herzien }) => atLeastZero(subtract(betaald, herzien))));
  const bruto = magBruto(feiten, vordering);
  const magAfzien = magKleinLatenGaan(feiten, vordering);
  return correcties.flatMap(({ maand, betaald, herzien }): readonly Correctiegevolg[] => {
    const verschil = subtract(herzien, betaald);
    if (verschil === 0) return [];
    if (verschil > 0)
      return [
        {
          maand,
          verschil,
          wijze: 'nabetaling',
          grond: nabetaling,
          verplicht: true,
          belasting: 'netto',
          magAfzien: false,
        },
      ];
    const belasting = bruto && maand.slice(0, 4) !== besluitdag.slice(0, 4) ? 'bruto mogelijk' : 'netto';
    return [{ maand, verschil, ...wijzeVan(maand, besluitdag, oorzaak), verplicht, belasting, magAfzien }];
  });
};

/** Amounts of the choices in `open-termen.ts`, which name their source (bron) per municipality. */
const bruteringVanaf = cents(75_000);
const afzienTot = cents(20_000);

const heeftKader = (feiten: Terugvorderingsfeiten): feiten is Terugvorderingsfeiten & MetKader =>
  feiten.kader !== undefined;

const magBruto = (feiten: Terugvorderingsfeiten, vordering: Money): boolean => {
  const keuze = heeftKader(feiten) ? kies(feiten, brutering, feiten.besluitdag) : 'bruto';
  if (keuze !== 'bruto bij schending vanaf 750') return keuze === 'bruto';
  return feiten.oorzaak === 'inlichtingenplicht geschonden' && vordering >= bruteringVanaf;
};

const magKleinLatenGaan = (feiten: Terugvorderingsfeiten, vordering: Money): boolean =>
  heeftKader(feiten) &&
  kies(feiten, drempel, feiten.besluitdag) === '200 netto' &&
  feiten.oorzaak !== 'inlichtingenplicht geschonden' &&
  vordering < afzienTot;

/** A payment after rests on the right itself: art. 19 gives the amount. */
const nabetaling: Vindplaats = { wet: participatiewet, artikel: '19', lid: '2' };

const wijzeVan = (maand: Month, besluitdag: Day, oorzaak: Oorzaak): Pick<Correctiegevolg, 'wijze' | 'grond'> => {
  if (oorzaak === 'zonder grond betaald' && firstDay(addToMonth(maand, 1)) <= addMonths(besluitdag, -12 * jarenTerug))
    return { wijze: 'te laat', grond: plaats('6') };
  const recent = maand >= addToMonth(monthOf(besluitdag), -maandenVerrekenen);
  return oorzaak === 'later bekend inkomen' && recent
    ? { wijze: 'verrekening', grond: plaats('4') }
    : { wijze: 'terugvordering', grond: grondVan[oorzaak] };
};
