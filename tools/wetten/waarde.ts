/** Knows how a value of a dated table is written on a page: as `vertel` of law does, and brackets line by line. */
import { formatEuro, type Money } from '@samenkracht/core';
import { type Soort, toonTabelwaarde } from '@samenkracht/law';

type Schijf = { readonly vanaf: Money; readonly procent: readonly [number, number]; readonly min: Money };

export const toonRij = (waarde: unknown, soort: Soort): string =>
  soort === 'staffel'
    ? (waarde as readonly Schijf[])
        .map(
          ({ vanaf, procent, min }) =>
            `vanaf ${formatEuro(vanaf)}: ${toonTabelwaarde(procent, 'percentage')} min ${formatEuro(min)}`,
        )
        .join('; ')
    : toonTabelwaarde(waarde, soort);
