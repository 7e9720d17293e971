/** Knows the words with which a resident agrees that an employer passes on his pay; each version stays as it was shown. */

export type Verklaring = { readonly versie: string; readonly nl: readonly string[]; readonly en: readonly string[] };

/**
 * What art. 7 and 13 AVG ask: for what, what of it, that no is no, and how it ends. A change of these words is a new version beside
 * the old one; the newest is the last.
 */
const verklaringen: readonly [Verklaring, ...Verklaring[]] = [
  {
    versie: '2026-11-1',
    nl: [
      'Mijn werkgever mag mijn loon doorgeven aan de gemeente. Dat zijn: mijn loon, de belasting, mijn vakantiegeld en mijn uren.',
      'De gemeente gebruikt dit alleen om mijn bijstand goed uit te rekenen.',
      'Ik mag nee zeggen. Dan geef ik zelf elke maand mijn loon door. Mijn bijstand verandert daar niet door.',
      'Ik mag deze toestemming altijd intrekken, hier op deze bladzijde. Wat dan al is gebruikt, blijft staan.',
    ],
    en: [
      'My employer may pass on my pay to the municipality. That is: my pay, the tax, my holiday pay and my hours.',
      'The municipality uses this only to calculate my benefit correctly.',
      'I may say no. Then I report my pay myself every month. My benefit does not change because of that.',
      'I may always take back this consent, here on this page. What was used by then stays.',
    ],
  },
];

export const geldendeVerklaring = (): Verklaring => verklaringen.at(-1) ?? verklaringen[0];
