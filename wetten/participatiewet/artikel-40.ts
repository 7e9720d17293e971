/** Knows art. 40 lid 2 to 5 Participatiewet: payment is suspended while an address differs from the register, and when it is not. */
import { type Day, formatDay } from '@samenkracht/core';
import { type Gewogen, type MetKader, participatiewet, regel, wetdag } from '@samenkracht/law';

export type Adresfeiten = MetKader & {
  /** Does the address of him, his spouse or a child differ from the BRP? */
  readonly adresWijktAf: boolean;
  /** Lid 3 onder a: can the difference have no consequence for right or amount? */
  readonly zonderGevolg: boolean;
  /** Lid 3 onder b and c: no blame, or urgent reasons. The college weighs. */
  readonly nietVerwijtbaarOfDringend: Gewogen<'nee' | 'ja'>;
  /** Lid 3 onder d, since 2026: elsewhere for the time being, to give mantelzorg. */
  readonly tijdelijkEldersVoorMantelzorg: boolean;
  /** First day on which payment was suspended. */
  readonly opgeschortVanaf: Day;
  /** Lid 4: last day to have the address changed; set by the college. */
  readonly uiterlijk: Day;
};

export type Adresgevolg = {
  readonly gevolg: 'geen' | 'opschorten' | 'herzien of intrekken';
  readonly vanaf: Day | null;
};

const geen: Adresgevolg = { gevolg: 'geen', vanaf: null };

/** What happens to the payment on a day. After the term of lid 4 the decision is revised from the first day of suspension (lid 5). */
export const adresopschorting = regel(
  {
    id: 'pw-40-2',
    naam: 'Opschorting als het adres afwijkt van de BRP',
    grond: { wet: participatiewet, artikel: '40', lid: '2' },
    werkwijze:
      'Opschorten bij een ander adres, behalve in de gevallen van lid 3. Na de termijn van lid 4: herzien of intrekken vanaf de eerste dag van opschorting.',
    toon: ({ gevolg }: Adresgevolg) => gevolg,
    inwoner: ({ gevolg, vanaf }: Adresgevolg) =>
      gevolg === 'geen' || vanaf === null
        ? undefined
        : `Uw adres klopt niet met de Basisregistratie Personen. Daarom betalen wij niet vanaf ${formatDay(vanaf)}.`,
  },
  (f: Adresfeiten, op: Day): Adresgevolg => {
    if (!f.adresWijktAf || f.zonderGevolg) return geen;
    if (wetdag(f, op) >= '2026-01-01' && f.tijdelijkEldersVoorMantelzorg) return geen;
    if (f.nietVerwijtbaarOfDringend.keuze === 'ja') return geen;
    return { gevolg: op > f.uiterlijk ? 'herzien of intrekken' : 'opschorten', vanaf: f.opgeschortVanaf };
  },
);
