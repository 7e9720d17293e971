/** Knows what the act leaves to the municipality in special assistance and allowances, and the ways that we can compute. */
import type { OpenTerm } from '@samenkracht/law';

/** Art. 35 lid 2: the college "kan" refuse below the threshold. */
export const drempelBijzondereBijstand = {
  id: 'pw-35-2-drempel',
  naam: 'Of kleine kosten zelf worden gedragen bij bijzondere bijstand',
  toelichting: 'Artikel 35 lid 2: het college kan bijzondere bijstand weigeren tot een bedrag per twaalf maanden.',
  keuzes: {
    toegepast: 'geen bijzondere bijstand als de kosten in twaalf maanden het drempelbedrag niet te boven gaan',
    'niet toegepast': 'ook kleine kosten tellen',
  },
} as const satisfies OpenTerm;

/** Art. 35 lid 1: income counts as far as it is more than the norm; the municipality may leave some of it. */
export const draagkracht = {
  id: 'pw-35-1-draagkracht',
  naam: 'Welk deel van het inkomen boven de norm meetelt bij bijzondere bijstand',
  toelichting:
    'Artikel 35 lid 1: de kosten kunnen worden voldaan uit het inkomen voor zover dat meer is dan de norm. Een gemeente kan daarvan een deel laten.',
  keuzes: {
    'alles boven de norm': 'al het inkomen boven de norm telt mee, over twaalf maanden',
    'Rotterdam 2024':
      'over twaalf maanden: tot 110 procent van de norm niets, van 110 tot 150 procent de helft, daarboven alles; voor de kosten van bijlage 3 alles boven de norm',
  },
} as const satisfies OpenTerm;

/** Art. 36 with art. 8 lid 1 onder b and lid 2: amount, "langdurig" and "laag" stand in a verordening. */
export const inkomenstoeslagstelsel = {
  id: 'pw-36-inkomenstoeslag',
  naam: 'Hoogte van de individuele inkomenstoeslag, en wat langdurig en laag is',
  toelichting: 'Artikel 8 lid 2: de verordening regelt de hoogte en de begrippen langdurig en laag inkomen.',
  keuzes: {
    'niet gevonden': 'geen verordening gevonden: dan is er geen bedrag',
    'Rotterdam 2025':
      '200, 300, 300 of 400 euro; 36 maanden niet meer dan 105 procent van de norm, op de peildatum niet meer dan 130 procent',
    'Amsterdam 2025':
      '350, 450, 500 of 800 euro; 36 maanden niet meer dan 105 procent van de norm, ongeveer 5 euro per maand erboven telt niet',
  },
} as const satisfies OpenTerm;

/** Art. 36b lid 1 fixes a minimum; a municipality may give more. */
export const hoogteStudietoeslag = {
  id: 'pw-36b-hoogte',
  naam: 'Hoogte van de studietoeslag',
  toelichting: 'Artikel 36b geeft een minimale hoogte. Een gemeente kan meer geven.',
  keuzes: { minimum: 'het bedrag dat de wet ten minste geeft' },
} as const satisfies OpenTerm;
