/** Knows the periods that figures are told of: whole months, quarters and years that are over, never so that some of them give away another. */
import { addToMonth, type Brand, type Day, firstDay, type Month, month, monthOf, monthsIn } from '@samenkracht/core';
import { tellable } from './indicatoren.ts';

/** `2026`, `2026-K3` or `2026-07`. */
export type Tijdvak = Brand<string, 'Tijdvak'>;

/** As text in a schema: the years that a municipality can look back on. */
export const tijdvakpatroon = '^20\\d{2}(-K[1-4]|-(0[1-9]|1[0-2]))?$';

/** @throws RangeError when the text is none. */
export const tijdvak = (tekst: string): Tijdvak => {
  if (!new RegExp(tijdvakpatroon).test(tekst)) throw new RangeError(`not a tijdvak: ${tekst}`);
  return tekst as Tijdvak;
};

const twee = (n: number): string => String(n).padStart(2, '0');
const jaarVan = (van: Tijdvak): string => van.slice(0, 4);
const eersteMaand = (van: Tijdvak): Month => {
  if (van.length === 4) return month(`${van}-01`);
  return van[5] === 'K' ? month(`${jaarVan(van)}-${twee(3 * Number(van[6]) - 2)}`) : month(van);
};
const lengte = (van: Tijdvak): number => (van.length === 4 ? 12 : van[5] === 'K' ? 3 : 1);

export const maandenVan = (van: Tijdvak): readonly Month[] => {
  const eerste = eersteMaand(van);
  return monthsIn(eerste, addToMonth(eerste, lengte(van)));
};

/** From the first day until the day after the last. */
export type Dagen = { readonly from: Day; readonly until: Day };
export const dagenVan = (van: Tijdvak): Dagen => {
  const eerste = eersteMaand(van);
  return { from: firstDay(eerste), until: firstDay(addToMonth(eerste, lengte(van))) };
};

/** The year that it lies in. */
export const heelJaar = (van: Tijdvak): Tijdvak => tijdvak(jaarVan(van));

/** Figures of what still runs would change with each day, and two days would tell of one person. */
export const isVoorbij = (van: Tijdvak, vandaag: Day): boolean => dagenVan(van).until <= vandaag;

const kwartaalVan = (maand: Month): Tijdvak =>
  tijdvak(`${maand.slice(0, 4)}-K${Math.ceil(Number(maand.slice(5)) / 3)}`);

/** Two years of quarters, the years that they lie in and a year of months, as far as they are over, the newest first. */
export const tijdvakkenOp = (vandaag: Day): readonly Tijdvak[] => {
  const nu = monthOf(vandaag);
  const maanden = (aantal: number) => monthsIn(addToMonth(nu, -aantal), nu).toReversed();
  const kwartalen = [...new Set(maanden(27).map(kwartaalVan))].filter((een) => isVoorbij(een, vandaag)).slice(0, 8);
  const jaren = [...new Set(maanden(36).map((een) => tijdvak(een.slice(0, 4))))];
  return [...kwartalen, ...jaren.filter((een) => isVoorbij(een, vandaag)), ...maanden(12).map((een) => tijdvak(een))];
};

/** The last quarter that is over. */
export const laatsteKwartaal = (vandaag: Day): Tijdvak => kwartaalVan(addToMonth(firstOfKwartaal(vandaag), -1));
const firstOfKwartaal = (vandaag: Day): Month => eersteMaand(kwartaalVan(monthOf(vandaag)));

const delenVan = (van: Tijdvak): readonly Tijdvak[] => {
  if (lengte(van) === 12) return [1, 2, 3, 4].map((nr) => tijdvak(`${van}-K${nr}`));
  return lengte(van) === 3 ? maandenVan(van).map((een) => tijdvak(een)) : [];
};

/** How many happened in each month of the year. */
export type PerMaand = ReadonlyMap<Month, number>;

const som = (van: Tijdvak, per: PerMaand): number => maandenVan(van).reduce((n, maand) => n + (per.get(maand) ?? 0), 0);

/** What one would know of the months that are not told, from this number less those of the parts that are. */
const restVan = (van: Tijdvak, per: PerMaand): number =>
  delenVan(van).reduce((n, deel) => n + (toldIn(deel, per) === undefined ? verborgenIn(deel, per) : 0), 0);
const verborgenIn = (van: Tijdvak, per: PerMaand): number => (lengte(van) === 1 ? som(van, per) : restVan(van, per));

/**
 * How many of a period, where that points at nobody: none or ten and more, and the same of what is left when the parts that are told are taken
 * off. A part is over before the whole is, so what was told once never has to be taken back.
 */
export const toldIn = (van: Tijdvak, per: PerMaand): number | undefined =>
  tellable(restVan(van, per)) === undefined ? undefined : tellable(som(van, per));

/** Parts of a whole that is told: as long as what is hidden together is fewer than ten, the smallest that is told is hidden too. */
export const protectParts = (aantallen: readonly number[]): readonly (number | undefined)[] => {
  const uit = aantallen.map((aantal) => tellable(aantal));
  for (;;) {
    const verborgen = aantallen.reduce((n, aantal, at) => n + (uit[at] === undefined ? aantal : 0), 0);
    if (tellable(verborgen) !== undefined) return uit;
    const kleinste = Math.min(...uit.flatMap((aantal) => (aantal === undefined || aantal === 0 ? [] : [aantal])));
    if (!Number.isFinite(kleinste)) return uit;
    uit[uit.indexOf(kleinste)] = undefined;
  }
};
