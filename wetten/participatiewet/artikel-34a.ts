/** Knows art. 34a Participatiewet, from 2027-01-01: income from work that is not settled, for how long, and once more after a new job. */
import { type Day, monthsBetween } from '@samenkracht/core';
import { participatiewet, regel } from '@samenkracht/law';
import { bekend } from './bekend.ts';
import type { Maandfeiten, Persoon } from './feiten.ts';
import { isMinstens, leeftijdsgroep } from './leeftijd.ts';
import type { Vrijlatinggrond } from './uitkomst.ts';

/** "Een aaneengesloten periode van maximaal twaalf maanden". */
export const maanden34a = 12;

type Grond34a = Extract<Vrijlatinggrond, `34a-${string}`>;

/**
 * Which part of art. 34a applies; null is none. No age limit stands in the text. That the article takes the place of
 * art. 31 lid 2 n, r, y, z and aa is inferred: the text of art. 31 of 2027 was not seen.
 */
export const grond34a = regel(
  {
    id: 'pw-34a-grond',
    naam: 'Welke vrijlating van artikel 34a geldt',
    grond: { wet: participatiewet, artikel: '34a' },
    werkwijze:
      'AOW-leeftijd: c. Medisch urenbeperkt: b, zonder eind. Anders a: twaalf maanden aaneen als het college vindt dat het helpt; daarna een verlenging (lid 2) of, na een nieuw dienstverband, opnieuw (lid 3).',
  },
  (f: Maandfeiten, persoon: Persoon, op: Day): Grond34a | null => {
    if (isMinstens(60, persoon.geboren, op) && leeftijdsgroep(f, persoon.geboren, op) === 'AOW') return '34a-c';
    if (persoon.medischUrenbeperkt) return '34a-b';
    const { vrijlating } = persoon;
    const sinds = bekend(vrijlating.sinds34a, 'vrijlating.sinds34a');
    if (sinds !== null && monthsBetween(sinds, f.maand) >= maanden34a) return naDePeriode(persoon);
    return vrijlating.draagtBij.keuze === 'ja' ? '34a-a' : null;
  },
);

/** Lid 2 and 3: both are for the college. */
const naDePeriode = ({ vrijlating }: Persoon): Grond34a | null => {
  if (bekend(vrijlating.verlenging34a, 'vrijlating.verlenging34a').keuze === 'ja') return '34a-2';
  if (!bekend(vrijlating.nieuwDienstverband34a, 'vrijlating.nieuwDienstverband34a')) return null;
  if (bekend(vrijlating.opnieuw34a, 'vrijlating.opnieuw34a').keuze === 'nee') return null;
  return vrijlating.draagtBij.keuze === 'ja' ? '34a-a' : null;
};
