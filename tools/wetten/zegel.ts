/** Knows the seal of a table: a digest of its rows, and how many of them a second reading found in another place. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Rij, Tabel } from '@samenkracht/law';
import { wetstabellen } from './tabellen.ts';

/** `nagelezen`: rows whose value stands in the facts that were gathered apart from the code. */
export type Zegel = { readonly rijen: number; readonly nagelezen: number; readonly zegel: string };
export type Zegels = {
  readonly eersteLezer: string;
  readonly tweedeLezer: string;
  readonly tabellen: Readonly<Record<string, Zegel>>;
};

export const zegelbestand = new URL('./zegels.json', import.meta.url);

export const leesZegels = (): Zegels => JSON.parse(readFileSync(zegelbestand, 'utf8')) as Zegels;

/** The facts as data; absent where the project is checked out alone. */
export const feitenbestand = new URL(
  `../facts/law.json`,
  new URL(`${process.env['SAMENKRACHT_DATA'] ?? '../shared/data'}/`, new URL('../../', import.meta.url)),
);
export const heeftFeiten = (): boolean => existsSync(feitenbestand);

const zegelVan = ({ rijen, soort, tot }: Tabel<unknown>): string => {
  const inhoud = rijen.map(({ vanaf, waarde, zekerheid, bron, zonderVt }) => [
    vanaf,
    waarde,
    zekerheid,
    bron,
    zonderVt,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([soort, tot, inhoud]))
    .digest('hex')
    .slice(0, 32);
};

/** Of every table its seal now; the second reading is done anew when the facts are at hand. */
export const zegelsNu = (eerder: Zegels): Zegels['tabellen'] => {
  const gevonden = heeftFeiten() ? gedateerdeGetallen(JSON.parse(readFileSync(feitenbestand, 'utf8'))) : undefined;
  return Object.fromEntries(
    wetstabellen
      .map(({ tabel }) => {
        const nagelezen =
          gevonden === undefined
            ? (eerder.tabellen[tabel.id]?.nagelezen ?? 0)
            : tabel.rijen.filter((rij) => staatIn(gevonden, rij)).length;
        return [tabel.id, { rijen: tabel.rijen.length, nagelezen, zegel: zegelVan(tabel) }] as const;
      })
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
};

type Getallen = ReadonlySet<string>;

/** Numbers with the day, month or year that stands above them or beside them. */
const gedateerdeGetallen = (feiten: unknown): Getallen => {
  const gevonden = new Set<string>();
  const loop = (hier: unknown, data: readonly string[]): void => {
    if (typeof hier === 'number') for (const datum of data) gevonden.add(`${datum} ${hier}`);
    if (typeof hier !== 'object' || hier === null) return;
    const eigen = Object.entries(hier)
      .filter(([sleutel, waarde]) => /^from/.test(sleutel) && typeof waarde === 'string')
      .map(([, waarde]) => String(waarde));
    for (const [sleutel, waarde] of Object.entries(hier)) {
      const genoemd = /(20\d\d)([-_](\d\d))?(-\d\d)?/.exec(sleutel)?.[0]?.replace('_', '-');
      loop(waarde, genoemd === undefined ? [...data, ...eigen] : [...data, ...eigen, genoemd]);
    }
  };
  loop(feiten, []);
  return gevonden;
};

/** A row of 1 January is found under its year too. */
const staatIn = (gevonden: Getallen, { vanaf, waarde }: Rij<unknown>): boolean => {
  const data = [vanaf, vanaf.slice(0, 7), ...(vanaf.endsWith('-01-01') ? [vanaf.slice(0, 4)] : [])];
  return geschreven(waarde).some((getal) => data.some((datum) => gevonden.has(`${datum} ${getal}`)));
};

/** Cents as euros, a fraction as percent; other values are not numbers in the facts. */
const geschreven = (waarde: unknown): readonly number[] => {
  if (typeof waarde === 'number') return [waarde / 100, waarde];
  if (Array.isArray(waarde) && typeof waarde[0] === 'number' && typeof waarde[1] === 'number')
    return [(100 * waarde[0]) / waarde[1]];
  return [];
};
