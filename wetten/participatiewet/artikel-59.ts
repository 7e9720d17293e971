/** Knows art. 59 Participatiewet: from whom in a family bijstand can be claimed back. */
import { participatiewet, regel } from '@samenkracht/law';

export type Gezinsfeiten = {
  /** Lid 1: was it granted to a family? */
  readonly aanGezin: boolean;
  /** Lid 2: should it have been granted to a married couple, but was not, because the duty to inform was breached? */
  readonly hadGezinsbijstandMoetenZijn: boolean;
  /** Lid 3: was that duty breached while it was granted to a married couple rightly? */
  readonly inlichtingenplichtGeschonden: boolean;
};

export type Aansprakelijk = 'alleen de ontvanger' | 'alle gezinsleden' | 'ook de partner';

/** Lid 4: each of them is liable for all of it (hoofdelijk). */
export const aansprakelijk = regel(
  {
    id: 'pw-59',
    naam: 'Van wie kan worden teruggevorderd',
    grond: { wet: participatiewet, artikel: '59' },
    toon: (wie: Aansprakelijk) => wie,
    inwoner: (wie: Aansprakelijk) =>
      wie === 'alleen de ontvanger' ? undefined : 'Uw partner of gezin kan ook worden gevraagd om terug te betalen.',
  },
  (f: Gezinsfeiten): Aansprakelijk => {
    if (f.aanGezin) return 'alle gezinsleden';
    return f.hadGezinsbijstandMoetenZijn && f.inlichtingenplichtGeschonden ? 'ook de partner' : 'alleen de ontvanger';
  },
);
