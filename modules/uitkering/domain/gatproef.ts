/** Knows whether a month has its amounts at all: one plain household of each kind is computed before a run begins. */
import { addYears, day, firstDay, type Month } from '@samenkracht/core';
import { bepaal, type Kader } from '@samenkracht/law';
import { bijstandsmaand, eenMaand, eenPartner, eenPersoon } from '@samenkracht/participatiewet';

export type Gat = { readonly tabel: string; readonly op: ReturnType<typeof firstDay>; readonly omschrijving: string };

/** A gap that everybody meets stops the run by name; a gap that one household meets is an exception of that household. */
export const vindGat = (kader: Kader, maand: Month): Gat | undefined => {
  const geboren = addYears(firstDay(maand), -40);
  const alleen = eenMaand(maand, kader, { belanghebbende: eenPersoon(geboren) });
  const samen = eenMaand(maand, kader, { belanghebbende: eenPersoon(geboren), partner: eenPartner(day(geboren)) });
  for (const feiten of [alleen, samen]) {
    const bepaling = bepaal(bijstandsmaand, feiten);
    if (bepaling.soort === 'gat')
      return { tabel: bepaling.tabel, op: bepaling.op, omschrijving: bepaling.omschrijving };
  }
  return undefined;
};
