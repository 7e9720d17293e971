/** Knows art. 60 Participatiewet with the beslagvrije voet: how much of a running benefit may be set off in a month. */
import { day, formatEuro, type Money, part, smallest, subtract } from '@samenkracht/core';
import { participatiewet, regel, tabel, type Vindplaats, zoek } from '@samenkracht/law';
import { rechtsvordering } from './andere-wetten.ts';
import { bijstandsmaand } from './artikel-19.ts';
import { huishoudmaand } from './artikel-45-verloop.ts';
import type { Maandfeiten } from './feiten.ts';
import type { Maandverloop } from './huishoudverloop.ts';
import type { Maanduitkomst } from './uitkomst.ts';

/** Which part of the norm stays out of reach of creditors. */
export const beslagvrijdeel = tabel(
  {
    id: 'rv-475dc-2',
    naam: 'Deel van de bijstandsnorm dat beslagvrij is',
    grond: { wet: rechtsvordering, artikel: '475dc', lid: '2' },
    soort: 'percentage',
    tot: day('2027-01-01'),
  },
  `
  2017-01-01 | 90% | uit het geheugen |
  2021-01-01 | 95% | een bron         | rv26
`,
);

/**
 * The beslagvrije voet is 95 percent of the norm minus the income, so what remains of a benefit of norm minus income is
 * 5 percent of the norm. Half a cent is left to the resident.
 */
export const verrekeningsruimte = regel(
  {
    id: 'pw-60-ruimte',
    naam: 'Ruimte om te verrekenen',
    grond: { wet: participatiewet, artikel: '60', lid: '3' },
    werkwijze: 'De norm min het deel dat beslagvrij is; niet meer dan wat deze maand wordt uitbetaald.',
    inwoner: (bedrag) => `Wij mogen deze maand ten hoogste ${formatEuro(bedrag)} inhouden voor een schuld.`,
  },
  (f: Maandfeiten): Money => ruimteNa(f, bijstandsmaand(f)),
);

const ruimteNa = (f: Maandfeiten | Maandverloop, { norm, uitTeBetalen }: Maanduitkomst): Money => {
  const vrij = part(norm, zoek(f, beslagvrijdeel, f.vanaf), 'up');
  return smallest(subtract(norm, vrij), uitTeBetalen);
};

/** Why there is a debt, and whether he tells what is needed to collect it. */
export type Verrekenfeiten = {
  readonly schuld: 'schending van de inlichtingenplicht' | 'boete' | 'andere terugvordering';
  /** Lid 1, and art. 18a lid 8: does he give the information that collecting needs? */
  readonly geeftInlichtingen: boolean;
};

export type Verrekenbevoegdheid = {
  /** Lid 4: the college must; lid 3: it may. */
  readonly verplicht: boolean;
  /** Lid 6: the beslagvrije voet does not hold as long as he does not give the information. */
  readonly beslagvrijeVoetGeldt: boolean;
  readonly grond: Vindplaats;
};

export const verrekenbevoegdheid = regel(
  {
    id: 'pw-60-bevoegdheid',
    naam: 'Moet of mag de gemeente verrekenen',
    grond: { wet: participatiewet, artikel: '60', lid: '4' },
    toon: ({ verplicht }: Verrekenbevoegdheid) => (verplicht ? 'verplicht' : 'bevoegd'),
    inwoner: ({ beslagvrijeVoetGeldt }: Verrekenbevoegdheid) =>
      beslagvrijeVoetGeldt ? undefined : 'U geeft ons de gegevens niet. Daarom mogen wij meer inhouden.',
  },
  (f: Verrekenfeiten): Verrekenbevoegdheid => {
    const verplicht = f.schuld !== 'andere terugvordering';
    return {
      verplicht,
      beslagvrijeVoetGeldt: f.geeftInlichtingen,
      grond: { wet: participatiewet, artikel: '60', lid: verplicht ? '4' : '3' },
    };
  },
);

/** What may be set off in a month: within the beslagvrije voet, or all that is paid out where that does not hold (lid 6). */
export const ruimteBij = (
  f: Maandfeiten,
  { beslagvrijeVoetGeldt }: Pick<Verrekenbevoegdheid, 'beslagvrijeVoetGeldt'>,
): Money => (beslagvrijeVoetGeldt ? verrekeningsruimte(f) : bijstandsmaand(f).uitTeBetalen);

/** The same of a month in which the household changes: its norm is that of the parts together. */
export const ruimteBijVerloop = (
  f: Maandverloop,
  { beslagvrijeVoetGeldt }: Pick<Verrekenbevoegdheid, 'beslagvrijeVoetGeldt'>,
): Money => {
  const uitkomst = huishoudmaand(f);
  return beslagvrijeVoetGeldt ? ruimteNa(f, uitkomst) : uitkomst.uitTeBetalen;
};

/** How many months a debt takes at the same room each month; undefined where there is no room, so it never ends. */
export const maandenTotVoldaan = (schuld: Money, ruimte: Money): number | undefined =>
  ruimte > 0 ? Math.ceil(schuld / ruimte) : undefined;
