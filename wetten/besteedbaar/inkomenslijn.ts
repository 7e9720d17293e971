/** Knows the line of gross earnings against what one has to spend, with its parts, its cliffs and what on it is not certain. */
import { cents, type Money } from '@samenkracht/core';
import { Gat, type Onvolledig, type Onzekerheid } from '@samenkracht/law';
import { alsOntbrekend, bepaalBesteedbaar, type Ontbrekend, onzekerhedenVan, type ZonderUitkomst } from './bepaling.ts';
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
      /** The gross pay at which an amount is missing: the line ends before it. Null when it is whole. */
      readonly gestopt: Gestopt | null;
    }
  | ZonderUitkomst;

export type Gestopt = Ontbrekend & { readonly bruto: Money };

/** More points than a screen can show are of no use. */
export const meestePunten = 2_000;

/**
 * The line. Where an amount is missing from some pay on, the line ends before it; where it is missing at once, the line is that gap.
 * @throws RangeError when the step is no whole number of cents above zero, or there are more than `meestePunten` points.
 */
export const inkomenslijn = (feiten: Onvolledig<Huishouden>, vraag: Lijnvraag): Inkomenslijn => {
  // What is missing stops the rule with its question.
  const f = feiten as Huishouden;
  const { wie = 'belanghebbende', vanaf, tot, stap } = vraag;
  if (stap <= 0 || vanaf < 0 || tot < vanaf) throw new RangeError(`geen lijn van ${vanaf} tot ${tot} met stap ${stap}`);
  if ((tot - vanaf) / stap >= meestePunten) throw new RangeError(`meer dan ${meestePunten} punten`);
  const eerste = bepaalBesteedbaar(metLoon(f, wie, vanaf));
  if (eerste.soort !== 'waarde') return alsOntbrekend(eerste);
  const { punten, gestopt } = loop(f, wie, vraag);
  const eind = punten.at(-1)?.bruto ?? vanaf;
  return {
    soort: 'waarde',
    punten,
    klippen: vindKlippen(f, wie, vanaf, eind),
    onzekerheden: onzekerhedenVan(proefpunten(vanaf, eind).map((bruto) => metLoon(f, wie, cents(bruto)))),
    gestopt,
  };
};

const loop = (
  f: Huishouden,
  wie: Verdiener,
  { vanaf, tot, stap }: Lijnvraag,
): { readonly punten: readonly Lijnpunt[]; readonly gestopt: Gestopt | null } => {
  const punten: Lijnpunt[] = [];
  for (let bruto = vanaf; bruto <= tot; bruto = cents(bruto + stap)) {
    try {
      punten.push({ bruto, ...besteedbaarInkomen(metLoon(f, wie, bruto)) });
    } catch (fout) {
      if (!(fout instanceof Gat)) throw fout;
      const { tabel, op, omschrijving } = fout;
      return { punten, gestopt: { bruto, tabel, op, omschrijving } };
    }
  }
  return { punten, gestopt: null };
};

/** Forty places spread over the line: a branch of the law that is shorter than that gives no uncertainty of its own. */
const proefpunten = (vanaf: number, tot: number): readonly number[] =>
  Array.from({ length: 41 }, (_, i) => Math.round(vanaf + ((tot - vanaf) * i) / 40));
