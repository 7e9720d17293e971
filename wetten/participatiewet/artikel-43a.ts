/** Knows art. 43a Participatiewet: what the college still has may be used for a new application within twelve months. */
import { addMonths, type Day } from '@samenkracht/core';
import { type Gewogen, type MetKader, participatiewet, regel, wetdag } from '@samenkracht/law';
import { type Bevinding, niet, onbeslist, voldaan } from './voorwaarde.ts';

export type Hergebruikfeiten = MetKader & {
  /** Last day of the earlier bijstand; null when there was none. */
  readonly eindeEerdereBijstand: Day | null;
  readonly aanvraagdag: Day;
  /** Does using them make the application less of a burden for him? The college weighs. */
  readonly minderBelastend: Gewogen<'nee' | 'ja'>;
  /** Lid 2: were they checked for being right and up to date? */
  readonly geverifieerd: boolean;
};

const maandenHergebruik = 12;

/** May the facts of earlier bijstand be used again? `niet vast te stellen` until they have been verified. */
export const hergebruik = regel(
  {
    id: 'pw-43a',
    naam: 'Gegevens van eerdere bijstand gebruiken',
    grond: { wet: participatiewet, artikel: '43a', lid: '1' },
    werkwijze:
      'Sinds 2026: een nieuwe aanvraag binnen twaalf maanden na het einde van de bijstand, als dat minder belastend is. Eerst nagaan of de gegevens kloppen (lid 2).',
    toon: ({ uitkomst }: Bevinding) => uitkomst,
    inwoner: ({ reden }: Bevinding) => reden,
  },
  (f: Hergebruikfeiten): Bevinding => {
    if (wetdag(f, f.aanvraagdag) < '2026-01-01') return niet('Deze regel geldt sinds 1 januari 2026.');
    if (f.eindeEerdereBijstand === null) return niet('Er was geen eerdere bijstand.');
    if (f.aanvraagdag > addMonths(f.eindeEerdereBijstand, maandenHergebruik))
      return niet('De eerdere bijstand eindigde langer dan twaalf maanden geleden.');
    if (f.minderBelastend.keuze === 'nee') return niet('Dit maakt de aanvraag niet lichter.');
    return f.geverifieerd
      ? voldaan('Wij gebruiken wat wij nog van u weten. U hoeft dat niet opnieuw op te geven.')
      : onbeslist('Ga eerst na of de gegevens nog kloppen, in de bronnen en zo nodig bij de inwoner (lid 2).');
  },
);
