/** Knows art. 44 Participatiewet: from which day bijstand is granted. */
import { addMonths, type Day, formatDay } from '@samenkracht/core';
import { type Gewogen, type MetKader, participatiewet, regel, wetdag } from '@samenkracht/law';
import type { Aanvraagfeiten } from './feiten.ts';
import { isMinstens } from './leeftijd.ts';

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
    if (wetdag(f, meldingsdag) < '2026-01-01' || f.terugwerkend.keuze === 'nee') return meldingsdag;
    const vroegst = addMonths(meldingsdag, -maandenTerug);
    return gewensteIngang > vroegst ? gewensteIngang : vroegst;
  },
);

export type Lateaanvraag = {
  readonly meldingsdag: Day;
  readonly aanvraagdag: Day;
  /** Day from lid 1 or 5. */
  readonly ingangsdag: Day;
  /** Did he wait with the application, and is he to blame for that? The college weighs ("kan"). */
  readonly verwijtbaarLaat: Gewogen<'nee' | 'ja'>;
};

/** Lid 3: who is to blame for a late application may get bijstand from the day of it. */
export const ingangBijLateAanvraag = regel(
  {
    id: 'pw-44-3',
    naam: 'Ingangsdatum bij een late aanvraag',
    grond: { wet: participatiewet, artikel: '44', lid: '3' },
    werkwijze: 'De dag van de aanvraag, als de inwoner die verwijtbaar laat indiende. Anders de gewone ingangsdatum.',
    inwoner: (dag) => `Uw bijstand begint op ${formatDay(dag)}.`,
  },
  (f: Lateaanvraag): Day => {
    if (f.aanvraagdag <= f.meldingsdag || f.aanvraagdag <= f.ingangsdag) return f.ingangsdag;
    return f.verwijtbaarLaat.keuze === 'ja' ? f.aanvraagdag : f.ingangsdag;
  },
);

export type Andereuitkering = MetKader & {
  /** Day on which he came forward for bijstand itself. */
  readonly meldingsdag: Day;
  /** Day on which he came forward for Bbz (art. 78f), IOAW or IOAZ; null when he did not. */
  readonly meldingAndere: Day | null;
  readonly andereAfgewezen: boolean;
  /** Did he come forward for bijstand at once after the refusal? The college weighs. */
  readonly onverwijld: Gewogen<'nee' | 'ja'>;
};

/** Art. 43 lid 6, since 2026: the day for the other benefit is also the day for bijstand. */
export const meldingNaAndereUitkering = regel(
  {
    id: 'pw-43-6',
    naam: 'Melding na afwijzing van Bbz, IOAW of IOAZ',
    grond: { wet: participatiewet, artikel: '43', lid: '6' },
    werkwijze: 'De dag van melding voor die uitkering telt, als de inwoner zich onverwijld na de afwijzing meldt.',
  },
  (f: Andereuitkering): Day => {
    if (wetdag(f, f.meldingsdag) < '2026-01-01' || f.meldingAndere === null || !f.andereAfgewezen) return f.meldingsdag;
    return f.onverwijld.keuze === 'ja' && f.meldingAndere < f.meldingsdag ? f.meldingAndere : f.meldingsdag;
  },
);

/** Lid 4: for whom a plan of approach (art. 44a) comes with the decision. */
export const planVanAanpak = regel(
  {
    id: 'pw-44-4',
    naam: 'Plan van aanpak bij de toekenning',
    grond: { wet: participatiewet, artikel: '44', lid: '4' },
    werkwijze: 'Voor wie op de ingangsdatum 18 jaar of ouder en jonger dan 27 is.',
    toon: (wie: readonly string[]) => (wie.length === 0 ? 'voor niemand' : wie.join(' en ')),
  },
  (f: Aanvraagfeiten, op: Day): readonly ('belanghebbende' | 'partner')[] => {
    const jong = (geboren: Day): boolean => isMinstens(18, geboren, op) && !isMinstens(27, geboren, op);
    const { partner } = f;
    return [
      ...(jong(f.belanghebbende.geboren) ? (['belanghebbende'] as const) : []),
      ...(partner?.heeftRecht === true && jong(partner.geboren) ? (['partner'] as const) : []),
    ];
  },
);
