/** Knows art. 44 Participatiewet: from which day bijstand is granted. */
import { addMonths, type Day, formatDay } from '@samenkracht/core';
import { participatiewet, regel } from '@samenkracht/law';
import type { Aanvraagfeiten } from './feiten.ts';

/** Lid 5, since 2026: at most three months before the day on which he came forward. */
const maandenTerug = 3;

export const ingangsdag = regel(
  {
    id: 'pw-44',
    naam: 'Ingangsdatum',
    grond: { wet: participatiewet, artikel: '44', lid: '1' },
    werkwijze:
      'De gewenste dag, maar niet voor de dag van melding. Vanaf 2026 kan het college tot drie maanden terug (lid 5).',
    inwoner: (dag) => `Uw bijstand begint op ${formatDay(dag)}.`,
  },
  (f: Aanvraagfeiten): Day => {
    const { gewensteIngang, meldingsdag } = f;
    if (gewensteIngang >= meldingsdag) return gewensteIngang;
    if (meldingsdag < '2026-01-01' || f.terugwerkend.keuze === 'nee') return meldingsdag;
    const vroegst = addMonths(meldingsdag, -maandenTerug);
    return gewensteIngang > vroegst ? gewensteIngang : vroegst;
  },
);
