/** Knows art. 3.101 Wet IB 2001: a benefit of a public body is taxable; how much is taxable when its net amount is fixed, as with bijstand. */
import { add, atLeastZero, type Money, part, subtract, ZERO } from '@samenkracht/core';
import { regel, zoek } from '@samenkracht/law';
import { tariefEerste } from './artikel-2-10.bedragen.ts';
import { belastingBox1 } from './artikel-2-10.ts';
import { algemeneHeffingskorting } from './artikel-8-10.ts';
import { arbeidskorting } from './artikel-8-11.ts';
import type { Belastingfeiten, Wie } from './feiten.ts';
import { beginJaar, inkomstenbelastingwet } from './wet.ts';

/**
 * The taxable amount over the year that belongs to a net benefit on top of the income in the facts: the payer bears the tax
 * in the first bracket, and the credits that this income leaves unused come first. With 12 times the norm of January 2026 and
 * no other income it gives the 21.327 (single) and 13.848 (each of a couple) of the Normenbrief.
 */
export const belastbareUitkering = regel(
  {
    id: 'ib-3-101-bruto',
    naam: 'Belastbaar bedrag van een netto uitkering',
    grond: { wet: inkomstenbelastingwet, artikel: '3.101', lid: '1', onderdeel: 'a' },
    werkwijze:
      'De netto uitkering min de heffingskortingen die nog over zijn, gedeeld door 1 min het tarief van de eerste schijf. Zolang de belasting erover binnen die kortingen blijft, is netto gelijk aan bruto.',
  },
  (f: Belastingfeiten, wie: Wie, netto: Money): Money => {
    if (netto <= 0) return ZERO;
    const over = atLeastZero(
      subtract(add(algemeneHeffingskorting(f, wie), arbeidskorting(f, wie)), belastingBox1(f, wie)),
    );
    const tarief = zoek(f, tariefEerste, beginJaar(f.jaar));
    if (part(netto, tarief, 'half up') <= over) return netto;
    const [teller, noemer] = tarief;
    return part(subtract(netto, over), [noemer, noemer - teller], 'half up');
  },
);
