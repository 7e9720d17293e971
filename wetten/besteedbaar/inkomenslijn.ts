/** Knows the line of gross earnings against what one has to spend, with its parts, its cliffs and what on it is not certain. */
import { cents, type Day, type Money } from '@samenkracht/core';
import { type Bepaling, bepaal, type Onzekerheid, verklaar } from '@samenkracht/law';
import { besteedbaarInkomen } from './besteedbaar.ts';
import { type Huishouden, metLoon, type Verdiener } from './huishouden.ts';
import { type Klip, vindKlippen } from './klippen.ts';
import type { Besteedbaar } from './onderdelen.ts';

export type Lijnvraag = {
  /** Whose gross pay changes; the other's stays as it is. */
  readonly wie?: Verdiener;
  /** First and last gross pay per month, and the step between two points, in cents. */
  readonly vanaf: Money;
  readonly tot: Money;
  readonly stap: Money;
};

export type Lijnpunt = Besteedbaar & { readonly bruto: Money };

export type Inkomenslijn =
  | {
      readonly soort: 'waarde';
      readonly punten: readonly Lijnpunt[];
      readonly klippen: readonly Klip[];
      /** Every unconfirmed amount and assumed choice that some point of the line rests on. */
      readonly onzekerheden: readonly Onzekerheid[];
    }
  | { readonly soort: 'gat'; readonly tabel: string; readonly op: Day; readonly omschrijving: string }
  | { readonly soort: 'onbekend'; readonly feit: string };

/** More points than a screen can show are of no use. */
export const meestePunten = 2_000;

/**
 * The line. Where one amount is missing for the whole line or a part of it, the line is that gap and has no points.
 * @throws RangeError when the step is no whole number of cents above zero, or there are more than `meestePunten` points.
 */
export const inkomenslijn = (f: Huishouden, vraag: Lijnvraag): Inkomenslijn => {
  const { wie = 'belanghebbende', vanaf, tot, stap } = vraag;
  if (stap <= 0 || vanaf < 0 || tot < vanaf) throw new RangeError(`geen lijn van ${vanaf} tot ${tot} met stap ${stap}`);
  if ((tot - vanaf) / stap >= meestePunten) throw new RangeError(`meer dan ${meestePunten} punten`);
  const onzekerheden = new Map<string, Onzekerheid>();
  for (const bruto of proefpunten(vanaf, tot)) {
    const bepaling = verklaar(besteedbaarInkomen, metLoon(f, wie, cents(bruto))).bepaling;
    if (bepaling.soort !== 'waarde') return zonderPunten(bepaling);
    for (const een of bepaling.onzekerheden) onzekerheden.set(een.id, een);
  }
  const punten: Lijnpunt[] = [];
  for (let bruto = vanaf; bruto <= tot; bruto = cents(bruto + stap))
    punten.push({ bruto, ...besteedbaarInkomen(metLoon(f, wie, bruto)) });
  return {
    soort: 'waarde',
    punten,
    klippen: vindKlippen(f, wie, vanaf, tot),
    onzekerheden: [...onzekerheden.values()],
  };
};

/** Forty places spread over the line: a branch of the law that is shorter than that gives no uncertainty of its own. */
const proefpunten = (vanaf: number, tot: number): readonly number[] =>
  Array.from({ length: 41 }, (_, i) => Math.round(vanaf + ((tot - vanaf) * i) / 40));

const zonderPunten = (bepaling: Exclude<Bepaling<Besteedbaar>, { soort: 'waarde' }>): Inkomenslijn => {
  if (bepaling.soort === 'gat') return bepaling;
  return { soort: 'onbekend', feit: bepaling.soort === 'afweging' ? bepaling.afweging.feit : bepaling.feit };
};

/** What one household has, with its uncertainties; a missing fact or amount is named and never a number. */
export const bepaalBesteedbaar = (f: Huishouden): Bepaling<Besteedbaar> => bepaal(besteedbaarInkomen, f);
