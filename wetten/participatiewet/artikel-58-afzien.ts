/** Knows when the college may stop claiming back: art. 58 lid 2, 7 and 8 Participatiewet, with what the municipality chose. */
import {
  addToMonth,
  addYears,
  type Day,
  type Fraction,
  formatEuro,
  type Money,
  monthOf,
  part,
} from '@samenkracht/core';
import {
  citeer,
  type Gewogen,
  kies,
  type MetKader,
  participatiewet,
  regel,
  tabel,
  type Vindplaats,
  zoek,
} from '@samenkracht/law';
import type { Correctie, Oorzaak } from './artikel-58.ts';
import { nietNegatief } from './onmogelijk.ts';
import { kwijtscheldingsgrens, signaalgrens } from './open-termen-handhaving.ts';
import { laatsteDag } from './reikwijdte.ts';

/** Lid 7 onder d. */
export const aflossingInEens = tabel(
  {
    id: 'pw-58-7-d',
    naam: 'Deel van de restsom dat in een keer moet worden betaald om de rest kwijt te raken',
    grond: { wet: participatiewet, artikel: '58', lid: '7', onderdeel: 'd' },
    soort: 'percentage',
    tot: laatsteDag,
  },
  '2017-01-01 | 50% | twee bronnen | rr25, bwb26',
);

export type Kwijtscheldingsfeiten = MetKader & {
  readonly besluitdag: Day;
  readonly oorzaak: Oorzaak;
  /** How he paid since `sinds`; arrears count as paid when they were paid later with interest and costs. */
  readonly betaling: 'volledig' | 'achterstand ingelopen' | 'niet volledig' | 'niets en niet te verwachten';
  readonly sinds: Day;
  readonly restsom: Money;
  /** What he pays in one go now; nothing when he does not. */
  readonly inEenKeer: Money;
  /** A policy rule that shuts this out: pledge or mortgage, a new culpable debt, forced collection, or a fine with intent. Read only where the municipality has such a rule. */
  readonly uitgesloten: boolean;
  /** Lid 8. */
  readonly dringendeRedenen: Gewogen<'nee' | 'ja'>;
};

export type Kwijtschelding = {
  readonly mag: 'ja' | 'nee' | 'college weegt af';
  readonly reden: string;
  readonly grond: Vindplaats;
};

const plaats = (lid: string, onderdeel?: string): Vindplaats => ({
  wet: participatiewet,
  artikel: '58',
  lid,
  ...(onderdeel === undefined ? {} : { onderdeel }),
});

/** Lid 7 onder a, b and c. */
const jarenSchending = 10;
/** Beleidsregel Rotterdam, art. 4 and 5 (bron: CVDR432303). */
const rotterdam = { jarenAnders: 5, inEenKeer: [80, 100] } as const;

export const kwijtschelding = regel(
  {
    id: 'pw-58-7',
    naam: 'Afzien van verdere terugvordering',
    grond: plaats('7'),
    toon: ({ mag, grond }: Kwijtschelding) => `${mag} (${citeer(grond)})`,
    inwoner: ({ reden }: Kwijtschelding) => reden,
    werkwijze:
      'Bij schending van de inlichtingenplicht alleen op de gronden van lid 7; anders is het een bevoegdheid (lid 2), die een gemeente in een beleidsregel kan invullen. Bij dringende redenen altijd (lid 8).',
  },
  (f: Kwijtscheldingsfeiten): Kwijtschelding => {
    if (f.dringendeRedenen.keuze === 'ja')
      return { mag: 'ja', reden: 'Er zijn dringende redenen.', grond: plaats('8') };
    return kies(f, kwijtscheldingsgrens, f.besluitdag) === 'grenzen van de wet' ? volgensWet(f) : volgensRotterdam(f);
  },
);

const isSchending = ({ oorzaak }: Kwijtscheldingsfeiten): boolean => oorzaak === 'inlichtingenplicht geschonden';

/** No ground yet: lid 7 after a breach, else the power of lid 2. */
const nogNiet = (f: Kwijtscheldingsfeiten): Kwijtschelding => ({
  mag: 'nee',
  reden: 'Er is nog geen grond om de rest te laten vervallen.',
  grond: isSchending(f) ? plaats('7') : plaats('2'),
});

const duurdeJaren = (f: Kwijtscheldingsfeiten, jaren: number): boolean => f.besluitdag >= addYears(f.sinds, jaren);

const betaaltGenoeg = (f: Kwijtscheldingsfeiten, deel: Fraction): boolean =>
  nietNegatief(f.inEenKeer, 'inEenKeer') > 0 && f.inEenKeer >= part(nietNegatief(f.restsom, 'restsom'), deel, 'up');

const volgensWet = (f: Kwijtscheldingsfeiten): Kwijtschelding => {
  if (!isSchending(f))
    return {
      mag: 'college weegt af',
      reden: 'De gemeente mag terugvorderen, maar hoeft dat niet.',
      grond: plaats('2'),
    };
  if (betaaltGenoeg(f, zoek(f, aflossingInEens, f.besluitdag)))
    return { mag: 'ja', reden: `U betaalt ${formatEuro(f.inEenKeer)} in een keer.`, grond: plaats('7', 'd') };
  if (!duurdeJaren(f, jarenSchending)) return nogNiet(f);
  return naJaren(f, `U betaalde ${jarenSchending} jaar.`);
};

const naJaren = (f: Kwijtscheldingsfeiten, reden: string): Kwijtschelding => {
  switch (f.betaling) {
    case 'volledig':
      return { mag: 'ja', reden, grond: plaats('7', 'a') };
    case 'achterstand ingelopen':
      return { mag: 'ja', reden, grond: plaats('7', 'b') };
    case 'niets en niet te verwachten':
      return { mag: 'ja', reden: 'U betaalde lange tijd niets en kunt dat ook niet.', grond: plaats('7', 'c') };
    case 'niet volledig':
      return nogNiet(f);
  }
};

/** Years of full payment or of none, or years and then most of what is left in one go. */
const volgensRotterdam = (f: Kwijtscheldingsfeiten): Kwijtschelding => {
  if (f.uitgesloten) return { ...nogNiet(f), reden: 'Voor deze schuld geldt dat niet (beleidsregel artikel 6).' };
  const jaren = isSchending(f) ? jarenSchending : rotterdam.jarenAnders;
  if (!duurdeJaren(f, jaren)) return nogNiet(f);
  if (f.betaling === 'volledig' || f.betaling === 'niets en niet te verwachten')
    return isSchending(f)
      ? naJaren(f, `U betaalde ${jaren} jaar.`)
      : { mag: 'ja', reden: `Dit is ${jaren} jaar zo.`, grond: plaats('2') };
  return betaaltGenoeg(f, rotterdam.inEenKeer)
    ? {
        mag: 'ja',
        reden: `U betaalt ${formatEuro(f.inEenKeer)} in een keer.`,
        grond: isSchending(f) ? plaats('7', 'd') : plaats('2'),
      }
    : nogNiet(f);
};

/** A signal: what the resident told, from which the college could have known that it paid too much. */
export type Signaalfeiten = MetKader & {
  readonly correcties: readonly Correctie[];
  readonly oorzaak: Oorzaak;
  readonly besluitdag: Day;
  readonly signaalOp: Day | null;
};

/** Beleidsregel Rotterdam, art. 3 lid 2: at most six months after a signal. */
const maandenNaSignaal = 6;

/** The months that may still be claimed back after a signal: the month of the signal counts as the first of six. */
export const terugTeVorderen = regel(
  {
    id: 'pw-58-2-signaal',
    naam: 'Maanden die na een signaal nog worden teruggevorderd',
    grond: plaats('2'),
    toon: (maanden: readonly Correctie[]) => maanden.map(({ maand }) => maand).join(', '),
    werkwijze: 'Waar de gemeente dat koos: ten hoogste zes maanden, te beginnen met de maand van het signaal.',
  },
  (f: Signaalfeiten): readonly Correctie[] => {
    const { correcties, signaalOp } = f;
    if (signaalOp === null || f.oorzaak === 'inlichtingenplicht geschonden') return correcties;
    if (kies(f, signaalgrens, f.besluitdag) === 'geen grens') return correcties;
    const grens = addToMonth(monthOf(signaalOp), maandenNaSignaal);
    return correcties.filter(({ maand, betaald, herzien }) => maand < grens || betaald <= herzien);
  },
);
