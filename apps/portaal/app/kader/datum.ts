/** Knows how days and months are written for the reader: in words, in the reader's language. */
import { type Day, day, formatDay, formatMonth, month } from '@samenkracht/core';
import type { Taal } from '../teksten/taal.ts';

const english = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const days = english({ day: 'numeric', month: 'long', year: 'numeric' });
const months = english({ month: 'long', year: 'numeric' });
const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });

/** `14 januari 2027`. */
export const dagTekst = (dag: string, taal: Taal): string =>
  taal === 'nl' ? formatDay(day(dag)) : days.format(new Date(`${dag}T00:00:00Z`));

const kort = { nl: 'nl-NL', en: 'en-GB' } as const;

/** `21 nov 2026`, for the dense tables of staff. */
export const dagKort = (dag: string, taal: Taal): string =>
  new Intl.DateTimeFormat(kort[taal], { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${dag}T00:00:00Z`))
    .replaceAll('.', '');

/** `oktober 2026`. */
export const maandTekst = (maand: string, taal: Taal): string =>
  taal === 'nl' ? formatMonth(month(maand)) : months.format(new Date(`${maand}-01T00:00:00Z`));

/** `oktober`, where the year is clear. */
export const maandNaam = (maand: string, taal: Taal): string => maandTekst(maand, taal).replace(/ \d{4}$/, '');

/** The day in Amsterdam on which a moment fell. */
export const dagVan = (tijdstip: string): Day => day(amsterdam.format(new Date(tijdstip)));

/** `14.05 uur` without the word: the hour in Amsterdam. */
export const uurTekst = (tijdstip: string): string => clock.format(new Date(tijdstip));
