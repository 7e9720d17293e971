/** Knows which job follows from pay that an employer delivered: begun and ended by him, hours of the first time; never an amount. */
import { type Day, daysBetween, overlap, type Period } from '@samenkracht/core';
import { type Baan, periodeVan, zelfdeWerkgever } from './baan.ts';

/** `uren` were paid in `tijdvak`; `vanaf` and `tot` are of the income relation, half open. */
export type Loonbericht = {
  readonly persoonId: string;
  readonly werkgever: string;
  readonly loonverwijzing: string;
  readonly tijdvak: Period;
  readonly vanaf: Day;
  readonly tot: Day | undefined;
  readonly uren: number;
};

type Bekendebaan = Baan & { readonly loonverwijzing: string | undefined };

/** Hours a week, in whole hours and at least one: a month has no whole weeks. Minutes. */
const minutenVan = ({ uren, tijdvak: { from, until }, vanaf, tot }: Loonbericht): number => {
  const gewerkt = overlap({ from, until }, { from: vanaf, until: tot }) ?? { from, until };
  const dagen = gewerkt.until === undefined ? 0 : daysBetween(gewerkt.from, gewerkt.until);
  return 60 * Math.max(1, Math.round((7 * uren) / Math.max(1, dagen)));
};

/**
 * What changes: a job that nobody told yet, or its end. A job that was told of the same employer is that job: the words of people go
 * before. Hours of later pay are not taken over, because a month with more days would look like a step. Undefined when nothing changes.
 */
export const baanUitLoon = (
  bericht: Loonbericht,
  banen: readonly Bekendebaan[],
  nieuweId: string,
): Baan | undefined => {
  const { werkgever, vanaf, tot, loonverwijzing } = bericht;
  const eigen =
    banen.find((een) => een.loonverwijzing === loonverwijzing) ??
    banen.find(
      (een) =>
        een.loonverwijzing === undefined &&
        zelfdeWerkgever(een.werkgever, werkgever) &&
        overlap(periodeVan(een), { from: vanaf, until: tot }) !== undefined,
    );
  if (eigen === undefined)
    return bericht.uren > 0
      ? { id: nieuweId, werkgever, soort: 'nog onbekend', minuten: minutenVan(bericht), vanaf, tot }
      : undefined;
  const { id, soort, minuten } = eigen;
  const einde = tot !== undefined && tot > eigen.vanaf ? tot : eigen.tot;
  if (eigen.loonverwijzing === loonverwijzing && einde === eigen.tot) return undefined;
  return { id, werkgever: eigen.werkgever, soort, minuten, vanaf: eigen.vanaf, tot: einde };
};
