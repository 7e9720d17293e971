/** Knows when a delivery as a whole can be taken, and what the employer hears of it. */
import { addDays, type Day, err, ok, parseDay, type Result } from '@samenkracht/core';
import type { RuweLevering } from './bestand.ts';
import { type Keuring, keurRegels } from './keuring.ts';
import { parseTijdvak, type Tijdvak } from './tijdvak.ts';

/** What is kept in memory and in one transaction; more comes in more deliveries. */
export const meesteRegels = 5_000;

/** Payroll is ready some days before it pays; further ahead is a typing error. */
const laatstVooruit = 31;

export type Leveringfout =
  | { readonly code: 'LEVERINGSNUMMER_ONJUIST' }
  | { readonly code: 'ANDERE_WERKGEVER' }
  | { readonly code: 'TIJDVAK_ONJUIST' }
  | { readonly code: 'TIJDVAK_TOEKOMST' }
  | { readonly code: 'BETAALDAG_ONJUIST' }
  | { readonly code: 'GEEN_REGELS' }
  | { readonly code: 'TE_VEEL_REGELS' };

export type Beoordeeld = {
  readonly leveringsnummer: string;
  readonly tijdvak: Tijdvak;
  /** When the pay was or will be paid: pay per week counts in a month by it. */
  readonly betaaldOp: Day;
  readonly aantal: number;
  readonly keuring: Keuring;
};

const nummerVorm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** A delivery number may not look like a number of a person: it is shown on screens. */
const isNummer = (waarde: unknown): waarde is string =>
  typeof waarde === 'string' && nummerVorm.test(waarde) && !/^\d{9}$/.test(waarde);

export const beoordeelLevering = (
  levering: RuweLevering,
  loonheffingennummer: string,
  today: Day,
): Result<Beoordeeld, Leveringfout> => {
  const { leveringsnummer, regels } = levering;
  if (levering.loonheffingennummer !== loonheffingennummer) return err({ code: 'ANDERE_WERKGEVER' });
  if (!isNummer(leveringsnummer)) return err({ code: 'LEVERINGSNUMMER_ONJUIST' });
  const tijdvak = parseTijdvak(levering.tijdvak, today);
  if (typeof tijdvak === 'string') return err({ code: tijdvak });
  const betaaldOp = parseDay(String(levering.betaaldOp));
  if (betaaldOp === undefined || betaaldOp < tijdvak.DatAanvTv || betaaldOp > addDays(today, laatstVooruit))
    return err({ code: 'BETAALDAG_ONJUIST' });
  if (regels.length === 0) return err({ code: 'GEEN_REGELS' });
  if (regels.length > meesteRegels) return err({ code: 'TE_VEEL_REGELS' });
  return ok({ leveringsnummer, tijdvak, betaaldOp, aantal: regels.length, keuring: keurRegels(regels, tijdvak) });
};

/** A letter too many is no other employer: the number of a payroll tax file is nine digits, an L and two digits. */
export const isLoonheffingennummer = (tekst: string): boolean => /^\d{9}L\d{2}$/.test(tekst);
