/** Knows the bufferbudget of one resident (art. 34b Pw, from 2027): what the year still holds, and what a use comes to. */
import { cents, type Day, type Money, type Month, monthOf, sum, ZERO } from '@samenkracht/core';
import { bepaal, type Kader } from '@samenkracht/law';
import { bufferinzet } from '@samenkracht/participatiewet';
import { type Inkomstenbron, looptIn } from './maandfeiten.ts';

export type Bufferwijze = 'betaling' | 'vereffening';

export type Bufferwens = {
  readonly wijze: Bufferwijze;
  /** The month in which he has less than the norm, or in which the debt arose. */
  readonly maand: Month;
  readonly nodig: Money;
  /** Why the college finds his income unstable, and why it helps: lid 1 onder a and b. */
  readonly instabiel: string;
  readonly draagtBij: string;
};

export type Bufferinzet = Bufferwens & {
  readonly id: string;
  readonly uitkeringId: string;
  readonly jaar: number;
  readonly bedrag: Money;
  readonly status: 'voorgesteld' | 'vastgesteld' | 'teruggelegd';
  readonly voorgesteldDoor: { readonly id: string; readonly naam: string };
  readonly voorgesteldOp: string;
  readonly beslistDoorNaam: string | undefined;
  readonly beslistOp: string | undefined;
};

export type Bufferfeiten = {
  readonly kader: Kader;
  readonly today: Day;
  /** Does the uitkering run on the day of today? */
  readonly loopt: boolean;
  readonly bronnen: readonly Inkomstenbron[];
  readonly inzetten: readonly Bufferinzet[];
  /** What is open of the debt over a month. */
  readonly schuld: (maand: Month) => Money;
};

export type Bufferweigering =
  | { readonly code: 'BUFFER_NIET_MOGELIJK'; readonly waarom: 'nog niet' | 'geen werk' | 'op' | 'geen schuld' }
  | { readonly code: 'BUFFER_GAT' };

const jaarVan = (dag: Day): number => Number(dag.slice(0, 4));

/** Decided in this calendar year. */
export const gebruiktIn = (inzetten: readonly Bufferinzet[], jaar: number): Money =>
  sum(inzetten.filter((een) => een.jaar === jaar && een.status === 'vastgesteld').map(({ bedrag }) => bedrag));

/** More than any budget: what the law gives of it is what the year still holds. */
const alles = cents(100_000_000);

const geef = (
  f: Bufferfeiten,
  nodig: Money,
  werktMetBijstand: boolean,
  reden: Pick<Bufferwens, 'instabiel' | 'draagtBij'>,
) =>
  bepaal(bufferinzet, {
    ...{ kader: f.kader, op: f.today, werktMetBijstand, nodig },
    gebruiktDitJaar: gebruiktIn(f.inzetten, jaarVan(f.today)),
    instabiel: { keuze: 'ja' as const, motivering: reden.instabiel },
    draagtBij: { keuze: 'ja' as const, motivering: reden.draagtBij },
  });

/** What the year of today still holds; undefined where the law has no amount for it. */
export const overDitJaar = (f: Bufferfeiten): Money | undefined => {
  const bevonden = geef(f, alles, true, { instabiel: 'stand', draagtBij: 'stand' });
  return bevonden.soort === 'waarde' ? bevonden.waarde : undefined;
};

/** Pay from work in this month, or in the month of today. */
const werkt = ({ bronnen, today, loopt }: Bufferfeiten, maand: Month): boolean =>
  loopt && bronnen.some((bron) => bron.soort === 'loon' && (looptIn(bron, maand) || looptIn(bron, monthOf(today))));

const nietMogelijk = (
  waarom: Extract<Bufferweigering, { code: 'BUFFER_NIET_MOGELIJK' }>['waarom'],
): Bufferweigering => ({
  code: 'BUFFER_NIET_MOGELIJK',
  waarom,
});

/** What a use comes to by the law of today: never more than the debt, nor than the year still holds. */
export const bedragVan = (f: Bufferfeiten, wens: Bufferwens): Money | Bufferweigering => {
  const over = overDitJaar(f);
  if (over === undefined) return { code: 'BUFFER_GAT' };
  if (over === ZERO) return nietMogelijk(gebruiktIn(f.inzetten, jaarVan(f.today)) > 0 ? 'op' : 'nog niet');
  if (!werkt(f, wens.maand)) return nietMogelijk('geen werk');
  const schuld = f.schuld(wens.maand);
  if (wens.wijze === 'vereffening' && schuld <= 0) return nietMogelijk('geen schuld');
  const nodig = wens.wijze === 'vereffening' && schuld < wens.nodig ? schuld : wens.nodig;
  const bevonden = geef(f, nodig, true, wens);
  return bevonden.soort === 'waarde' ? bevonden.waarde : { code: 'BUFFER_GAT' };
};

/** What is decided, in a sentence for the resident. */
export const bufferzin = ({ wijze }: Pick<Bufferwens, 'wijze'>, bedrag: string, maand: string): string =>
  wijze === 'betaling'
    ? `U krijgt ${bedrag} extra over ${maand}. Dit komt uit het bufferbudget.`
    : `Wij betalen ${bedrag} van uw schuld over ${maand} uit het bufferbudget. Dat deel hoeft u niet terug te betalen.`;
