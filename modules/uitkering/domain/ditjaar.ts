/** Knows what a person received in the calendar year before a month, where the law counts by year: gifts, premiums, allowances. */
import { cents, firstDay, type Month, month, monthsIn, periodOf } from '@samenkracht/core';
import { bepaal, type Kader } from '@samenkracht/law';
import { type Inkomst, jaartellingNa, type Maandfeiten, type Persoon } from '@samenkracht/participatiewet';
import type { Grondslagfeiten } from './maandfeiten.ts';

const perJaar: ReadonlySet<string> = new Set(['gift', 'kostenbesparing', 'premie', 'vrijwilligersvergoeding']);

export const teltPerJaar = (soort: string): boolean => perJaar.has(soort);

const niets = { giften: cents(0), premies: cents(0), aantalPremies: 0, vrijwilligerswerk: cents(0) };

/**
 * The person as he stands at the beginning of a month, with what he reported in the year before it.
 * @param sinds the first month of which everything was reported here; of a year that began before it nothing is known.
 * @param inkomstenIn what he reported in a month, of the kinds that count by year.
 */
export const metDitJaar = <P extends Persoon>(om: {
  readonly kader: Kader;
  readonly grondslag: Grondslagfeiten;
  readonly persoon: P;
  readonly maand: Month;
  readonly sinds: Month;
  readonly inkomstenIn: (maand: Month) => readonly Inkomst[];
}): P => {
  const { kader, grondslag, persoon, maand, sinds, inkomstenIn } = om;
  const januari = month(`${maand.slice(0, 4)}-01`);
  const begin = persoon.ditJaar ?? (sinds <= januari ? niets : undefined);
  if (begin === undefined) return persoon;
  let ditJaar = begin;
  for (const eerder of monthsIn(sinds > januari ? sinds : januari, maand)) {
    const inkomsten = inkomstenIn(eerder);
    if (inkomsten.length === 0) continue;
    const { until = firstDay(eerder) } = periodOf(eerder);
    const f: Maandfeiten = { ...grondslag, kader, maand: eerder, vanaf: firstDay(eerder), tot: until };
    const ontvangen = { ...persoon, inkomsten: [...inkomsten], ditJaar };
    const telling = bepaal((g: Maandfeiten) => jaartellingNa(g, ontvangen, ditJaar), f);
    // without an amount for a month what the year holds is not known: the rule asks for it
    if (telling.soort !== 'waarde') return persoon;
    ditJaar = telling.waarde;
  }
  return { ...persoon, ditJaar };
};
