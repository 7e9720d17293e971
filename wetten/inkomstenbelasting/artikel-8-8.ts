/** Knows art. 8.8 and 8.9 Wet IB 2001: credits are never more than the tax, and which part of the algemene heffingskorting a partner's tax pays. */
import { add, atLeastZero, formatEuro, type Money, smallest, subtract, ZERO } from '@samenkracht/core';
import { regel } from '@samenkracht/law';
import { belastingBox1 } from './artikel-2-10.ts';
import { algemeneHeffingskorting } from './artikel-8-10.ts';
import { arbeidskorting } from './artikel-8-11.ts';
import { combinatiekorting } from './artikel-8-14a.ts';
import type { Belastingfeiten, Wie } from './feiten.ts';
import { persoonVan } from './persoon.ts';
import { inkomstenbelastingwet } from './wet.ts';

/** The tax of one person over the year. Belasting minus the three credits plus what cannot be used of them is `verschuldigd`. */
export type Heffing = {
  readonly belasting: Money;
  readonly algemeneHeffingskorting: Money;
  readonly arbeidskorting: Money;
  readonly combinatiekorting: Money;
  /** Art. 8.8: the part of the credits for which there is no tax; it is lost first from the last credit. */
  readonly nietVerzilverd: Money;
  readonly verschuldigd: Money;
};

/**
 * The tax of one person over a year, after credits; never below zero.
 * @throws Gat outside 2024 to 2026, and from the year in which the AOW age is reached.
 */
export const inkomensheffing = regel(
  {
    id: 'ib-8-8',
    naam: 'Inkomensheffing na heffingskortingen',
    grond: { wet: inkomstenbelastingwet, artikel: '8.8' },
    werkwijze: 'De belasting en premie min de heffingskortingen; de kortingen zijn samen nooit hoger dan de belasting.',
    toon: ({ verschuldigd }: Heffing) => formatEuro(verschuldigd),
  },
  (f: Belastingfeiten, wie: Wie): Heffing => {
    const belasting = belastingBox1(f, wie);
    const ahk = algemeneHeffingskorting(f, wie);
    const arbeid = arbeidskorting(f, wie);
    const combinatie = combinatiekorting(f, wie);
    const korting = add(add(ahk, arbeid), combinatie);
    return {
      belasting,
      algemeneHeffingskorting: ahk,
      arbeidskorting: arbeid,
      combinatiekorting: combinatie,
      nietVerzilverd: atLeastZero(subtract(korting, belasting)),
      verschuldigd: atLeastZero(subtract(belasting, korting)),
    };
  },
);

/** Lid 1: "geboren voor 1 januari 1963", in the text of 2025; other years use that date too. */
const geborenVoor = '1963-01-01';

/** What the tax service pays out to the partner who cannot use the algemene heffingskorting, from the tax of the other. */
export const uitbetalingPartner = regel(
  {
    id: 'ib-8-9',
    naam: 'Uitbetaling van de algemene heffingskorting aan de partner',
    grond: { wet: inkomstenbelastingwet, artikel: '8.9', lid: '1' },
    werkwijze:
      'Alleen voor wie voor 1963 is geboren: het deel van de algemene heffingskorting dat niet te verzilveren is, tot de belasting die de partner betaalt.',
  },
  (f: Belastingfeiten, wie: Wie): Money => {
    if (f.partner === null || persoonVan(f, wie).geboren >= geborenVoor) return ZERO;
    const eigen = inkomensheffing(f, wie);
    const verzilverd = smallest(eigen.belasting, alle(eigen));
    const tekort = subtract(eigen.algemeneHeffingskorting, verzilverd);
    if (tekort <= 0) return ZERO;
    return smallest(tekort, inkomensheffing(f, wie === 'partner' ? 'belastingplichtige' : 'partner').verschuldigd);
  },
);

const alle = (heffing: Heffing): Money =>
  add(add(heffing.algemeneHeffingskorting, heffing.arbeidskorting), heffing.combinatiekorting);
