/** Knows art. 45 lid 3 and 4 Participatiewet: when a month is settled in part, and to whom the bijstand is paid. */
import { type Day, daysBetween, type Money, type Month, part, periodOf, subtract, ZERO } from '@samenkracht/core';
import { participatiewet, regel } from '@samenkracht/law';

/** The days with a right in a month, and the bijstand around them. Days are half-open. */
export type Vaststellingsfeiten = {
  readonly maand: Month;
  readonly vanaf: Day;
  readonly tot: Day;
  /** First day without bijstand after an earlier period of it; null when there was none. */
  readonly eindeVorige: Day | null;
  /** First day of a later period of bijstand; null when none is known. */
  readonly beginVolgende: Day | null;
  /** Onderdeel b: was there otherwise no right on the other days of the month? */
  readonly anderszinsGeenRecht: boolean;
};

const minstensZonder = 30;

/** Lid 3: over the part of the month, or over the month as if the few days without bijstand had it. */
export const vaststellingsdeel = regel(
  {
    id: 'pw-45-3',
    naam: 'Vaststelling over een deel van de maand',
    grond: { wet: participatiewet, artikel: '45', lid: '3' },
    werkwijze:
      'Een deel van de maand: als ervoor of erna ten minste 30 dagen geen bijstand is ontvangen, of er anderszins geen recht is. Anders de hele maand.',
  },
  (f: Vaststellingsfeiten): 'hele maand' | 'deel van de maand' => {
    const { from, until = from } = periodOf(f.maand);
    if (f.vanaf <= from && f.tot >= until) return 'hele maand';
    if (f.anderszinsGeenRecht) return 'deel van de maand';
    const voor = f.vanaf > from && (f.eindeVorige === null || daysBetween(f.eindeVorige, f.vanaf) >= minstensZonder);
    const na = f.tot < until && (f.beginVolgende === null || daysBetween(f.tot, f.beginVolgende) >= minstensZonder);
    return voor || na ? 'deel van de maand' : 'hele maand';
  },
);

export type Betalingsfeiten = {
  readonly uitTeBetalen: Money;
  /** Spouses who both have a right; one person is paid the whole. */
  readonly beidenRecht: boolean;
  /** Lid 4: to whom they both asked to pay all of it; null when they did not ask. */
  readonly opVerzoekAan: 'belanghebbende' | 'partner' | null;
};

export type Betaling = { readonly belanghebbende: Money; readonly partner: Money };

/** Lid 4: half to each spouse with a right, or all to one at their joint request. The act does not say who has the odd cent. */
export const betalingAan = regel(
  {
    id: 'pw-45-4',
    naam: 'Betaling aan ieder van de echtgenoten',
    grond: { wet: participatiewet, artikel: '45', lid: '4' },
    werkwijze:
      'Ieder de helft, of op gezamenlijk verzoek een van hen alles. Een oneven cent gaat naar de belanghebbende.',
  },
  (f: Betalingsfeiten): Betaling => {
    if (!f.beidenRecht || f.opVerzoekAan === 'belanghebbende') return { belanghebbende: f.uitTeBetalen, partner: ZERO };
    if (f.opVerzoekAan === 'partner') return { belanghebbende: ZERO, partner: f.uitTeBetalen };
    const partner = part(f.uitTeBetalen, [1, 2], 'down');
    return { belanghebbende: subtract(f.uitTeBetalen, partner), partner };
  },
);
