/** Knows art. 43 Participatiewet: bijstand is applied for in writing, by spouses together. */
import { addWeeks, type Day } from '@samenkracht/core';
import { type Gewogen, participatiewet, regel } from '@samenkracht/law';
import type { Aanvraagfeiten } from './feiten.ts';
import { isMinstens } from './leeftijd.ts';
import { type Bevinding, niet, onbeslist, voldaan, voorwaarde } from './voorwaarde.ts';

export const aanvraag = voorwaarde(
  { id: 'pw-43', naam: 'Aanvraag', grond: { wet: participatiewet, artikel: '43', lid: '1' } },
  (f: Aanvraagfeiten): Bevinding => {
    if (!f.aanvraagOndertekend) return niet('De aanvraag is nog niet ondertekend.');
    if (f.partner === null) return voldaan('De aanvraag is ondertekend.');
    return f.partnerStemtIn
      ? voldaan('Beide partners hebben de aanvraag ondertekend.')
      : onbeslist(
          'De partner heeft nog niet ingestemd (lid 2). Zonder instemming kan het college zelf beslissen (lid 3).',
        );
  },
);

export type Ambtshalvefeiten = {
  readonly partnerStemtIn: boolean;
  /** Do the interests of the others in the family call for bijstand all the same? The college weighs. */
  readonly geboden: Gewogen<'nee' | 'ja'>;
};

/** Lid 3: without the consent of a spouse the college may establish the right of its own accord. */
export const ambtshalve = regel(
  {
    id: 'pw-43-3',
    naam: 'Ambtshalve vaststellen als een partner niet instemt',
    grond: { wet: participatiewet, artikel: '43', lid: '3' },
    werkwijze:
      'Alleen als een van de echtgenoten niet instemt en bijstand toch geboden is voor de anderen in het gezin.',
    toon: ({ uitkomst }: Bevinding) => uitkomst,
  },
  (f: Ambtshalvefeiten): Bevinding => {
    if (f.partnerStemtIn) return niet('De partner stemt in: de gewone aanvraag geldt.');
    return f.geboden.keuze === 'ja'
      ? voldaan('Het college stelt het recht zelf vast, voor de anderen in het gezin.')
      : niet('Bijstand is niet geboden zonder instemming van de partner.');
  },
);

export type Houdingsperiode = {
  readonly vanaf: Day;
  readonly tot: Day;
  readonly wie: readonly ('belanghebbende' | 'partner')[];
};

const wekenHouding = 4;

/** Lid 4 and 5: whose conduct the college looks at, and in which weeks; half-open. What it finds belongs to art. 13 lid 2 onder d. */
export const houdingsperiode = regel(
  {
    id: 'pw-43-4',
    naam: 'Houding in de eerste vier weken',
    grond: { wet: participatiewet, artikel: '43', lid: '4' },
    werkwijze: 'Wie bij de aanvraag 18 jaar of ouder en jonger dan 27 is, in de vier weken na de melding.',
    toon: ({ wie }: Houdingsperiode) => (wie.length === 0 ? 'niemand' : wie.join(' en ')),
  },
  (f: Aanvraagfeiten): Houdingsperiode => {
    const jong = (geboren: Day): boolean =>
      isMinstens(18, geboren, f.aanvraagdag) && !isMinstens(27, geboren, f.aanvraagdag);
    const { partner } = f;
    return {
      vanaf: f.meldingsdag,
      tot: addWeeks(f.meldingsdag, wekenHouding),
      wie: [
        ...(jong(f.belanghebbende.geboren) ? (['belanghebbende'] as const) : []),
        ...(partner !== null && jong(partner.geboren) ? (['partner'] as const) : []),
      ],
    };
  },
);
