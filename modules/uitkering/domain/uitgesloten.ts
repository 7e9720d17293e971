/** Knows on which days a change takes the right of one person away by his stay: too long abroad, or in an institution under 21 (art. 13). */
import { addMonths, type Day } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import { dagenZonderRecht, inrichtingZonderRecht } from '@samenkracht/participatiewet';
import type { Grondslagfeiten } from './maandfeiten.ts';
import { PARTNER, type Wijziging } from './wijziging.ts';

export type Wijzigingskader = {
  readonly kader: Kader;
  readonly grondslag: Grondslagfeiten;
  readonly wijzigingen: readonly Wijziging[];
};

/** Art. 13 lid 1 onder e: the days beyond the allowed weeks, over all stays of one person. */
export const dagenWeg = (
  { kader, grondslag, wijzigingen }: Wijzigingskader,
  wie: string,
): readonly { vanaf: Day; tot: Day }[] => {
  const geboren = geborenVan(grondslag, wijzigingen, wie);
  if (geboren === undefined) return [];
  const verblijven = wijzigingen
    .filter((een) => een.soort === 'verblijf buitenland' && een.wie === wie)
    // without a day of return the stay goes on: a year is more than any that is allowed
    .map(({ vanaf, tot }) => ({ vanaf, tot: tot ?? addMonths(vanaf, 12) }));
  return verblijven.length === 0 ? [] : dagenZonderRecht({ kader, geboren, verblijven });
};

const geborenVan = (grondslag: Grondslagfeiten, wijzigingen: readonly Wijziging[], wie: string): Day | undefined =>
  wie === PARTNER
    ? (grondslag.partner?.geboren ?? wijzigingen.find(({ soort }) => soort === 'samenwonen')?.partner?.geboren)
    : grondslag.belanghebbende.geboren;

/** Art. 13 lid 2 onder a: the days in an institution of who is younger than 21. */
export const dagenInInrichting = (
  { grondslag, wijzigingen }: Wijzigingskader,
  wie: string,
): readonly { vanaf: Day; tot: Day | null }[] => {
  const geboren = geborenVan(grondslag, wijzigingen, wie);
  if (geboren === undefined) return [];
  return wijzigingen
    .filter((een) => een.soort === 'inrichting' && een.wie === wie)
    .flatMap((verblijf) => inrichtingZonderRecht({ geboren, verblijf }) ?? []);
};
