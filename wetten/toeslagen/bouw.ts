/** Knows how to make the facts of the toeslagen from what differs from the plainest case: one insured person who owns and rents nothing. */
import { type Day, type Money, type Month, ZERO } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import type {
  Huurwoning,
  Toeslagaanvrager,
  Toeslagfeiten,
  Toeslagkind,
  Toeslagmedebewoner,
  Toeslagpartner,
} from './feiten.ts';

export const eenAanvrager = (geboren: Day, anders: Partial<Toeslagaanvrager> = {}): Toeslagaanvrager => ({
  geboren,
  toetsingsinkomen: ZERO,
  rendementsgrondslag: ZERO,
  zorgverzekerd: true,
  ...anders,
});

export const eenToeslagpartner = (geboren: Day, anders: Partial<Toeslagpartner> = {}): Toeslagpartner => ({
  ...eenAanvrager(geboren),
  heleJaar: true,
  opvanggrond: false,
  ...anders,
});

export const eenToeslagkind = (geboren: Day, anders: Partial<Toeslagkind> = {}): Toeslagkind => ({
  geboren,
  toetsingsinkomen: ZERO,
  rendementsgrondslag: ZERO,
  kinderbijslag: true,
  ...anders,
});

export const eenToeslagmedebewoner = (geboren: Day, anders: Partial<Toeslagmedebewoner> = {}): Toeslagmedebewoner => ({
  geboren,
  toetsingsinkomen: ZERO,
  rendementsgrondslag: ZERO,
  kindVanBewoner: false,
  heleJaar: true,
  ...anders,
});

export const eenHuurwoning = (huurprijs: Money, anders: Partial<Huurwoning> = {}): Huurwoning => ({
  huurprijs,
  servicekosten: { energie: ZERO, schoonmaak: ZERO, huismeester: ZERO, dienstruimten: ZERO },
  woonruimte: 'zelfstandig',
  inschrijvingKlopt: true,
  handicap: false,
  uitzonderingHuurgrens: false,
  ...anders,
});

export const eenToeslagmaand = (
  maand: Month,
  kader: Kader,
  anders: Partial<Toeslagfeiten> & Pick<Toeslagfeiten, 'aanvrager'>,
): Toeslagfeiten => ({
  kader,
  maand,
  partner: null,
  kinderen: [],
  medebewoners: [],
  woning: null,
  opvangkinderen: [],
  opvanggrond: false,
  ...anders,
});
