/** Knows that what held stays as it held: a new definition of a programme may only change it after today. */
import { addDays, type Day } from '@samenkracht/core';
import type { Tegenspraak } from './keuring.ts';
import { type Programma, type Programmaversie, versieOp } from './programma.ts';

/** A version without its end: a running version may be ended on a day to come. */
const rules = ({ tot: _, ...regels }: Programmaversie): string => JSON.stringify(sorted(regels));

/** The same rules in another order of keys are the same rules: a database keeps its own order. */
const sorted = (waarde: unknown): unknown => {
  if (Array.isArray(waarde)) return waarde.map(sorted);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde)
      .filter(([, deel]) => deel !== undefined)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([sleutel, deel]) => [sleutel, sorted(deel)]),
  );
};

/** Versions that began are found again at their place with the same rules, and end no sooner than after today. */
export const changesThePast = (nu: Programma, nieuw: Programma, vandaag: Day): readonly Tegenspraak[] => {
  const begonnen = nu.versies.filter(({ vanaf }) => vanaf === undefined || vanaf <= vandaag);
  const fouten = begonnen.flatMap((versie, at) => {
    const over = nieuw.versies[at];
    const plek = `versies[${at}]`;
    if (over === undefined || rules(over) !== rules(versie))
      return [{ plek, wat: 'deze versie is al begonnen en blijft zoals zij is' }];
    const eerder = over.tot !== versie.tot && (over.tot ?? '9999') <= vandaag;
    return eerder ? [{ plek: `${plek}.tot`, wat: 'een einde in het verleden verandert niet meer' }] : [];
  });
  const morgen = addDays(vandaag, 1);
  const extra = nieuw.versies.slice(begonnen.length).flatMap(({ vanaf }, at) => {
    const plek = `versies[${begonnen.length + at}].vanaf`;
    const vroeg = vanaf === undefined || (vanaf < morgen && versieOp(nu, vanaf) !== undefined);
    return vroeg ? [{ plek, wat: `kan op zijn vroegst op ${morgen} beginnen` }] : [];
  });
  return [...fouten, ...extra];
};
