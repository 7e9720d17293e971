/** Knows art. 36 Participatiewet with the ordinances that were read: the individual income allowance (individuele inkomenstoeslag). */
import { heeftAowLeeftijd } from '@samenkracht/aow';
import {
  add,
  addMonths,
  addToMonth,
  cents,
  type Day,
  formatEuro,
  type Money,
  type Month,
  monthOf,
  monthsIn,
  part,
  ZERO,
} from '@samenkracht/core';
import { Gat, type Gewogen, kies, type MetKader, Onbekend, participatiewet, regel } from '@samenkracht/law';
import { isMinstens } from './leeftijd.ts';
import { Onmogelijk } from './onmogelijk.ts';
import { inkomenstoeslagstelsel } from './open-termen-toeslagen.ts';

export type Toeslaghuishouden = 'alleenstaande' | 'alleenstaande ouder' | 'gehuwden' | 'gehuwden met kinderen';

/** Income with bijstand and the norm of a month. */
export type Refertemaand = { readonly maand: Month; readonly inkomen: Money; readonly norm: Money };

export type Inkomenstoeslagfeiten = MetKader & {
  /** Day of the application. */
  readonly peildatum: Day;
  readonly geboren: Day;
  readonly huishouden: Toeslaghuishouden;
  /** Amsterdam: a child from 12 until 18. Read only for a couple with children. */
  readonly kindVan12Tot18: boolean;
  /** Amsterdam: one of a couple has no right to bijstand (art. 11 or 13). Read only for a couple. */
  readonly partnerZonderRecht: boolean;
  /** Who then gets it: is he a parent? Read only with such a partner. */
  readonly ouder: boolean;
  /** The 36 months before the day of the application. */
  readonly referte: readonly Refertemaand[];
  /** Income and norm of the month of the application. */
  readonly inkomenPeildatum: Money;
  readonly normPeildatum: Money;
  readonly vermogenBovenGrens: boolean;
  /** Lid 1 and 2: prospects, by his powers and abilities and what he did. */
  readonly uitzicht: Gewogen<'geen' | 'wel'>;
  /** Lid 3: when it was last granted; null when never. */
  readonly vorigeVerlening: Day | null;
  /** Rotterdam art. 5: studies now, finished a study, or had a measure of 100 percent in the twelve months before. */
  readonly studieOfMaatregel: boolean;
  /** Rotterdam art. 5 lid 2. Read only when the ground above holds. */
  readonly afwijken: Gewogen<'nee' | 'ja'>;
};

export type Inkomenstoeslag = { readonly verleend: boolean; readonly bedrag: Money; readonly reden: string };

/** Lid 3. */
const maandenTussen = 12;

type Stelsel = {
  readonly maanden: number;
  /** Percent of the norm that the income of each month may not exceed. */
  readonly procent: number;
  /** What a month may be above it. */
  readonly marge: Money;
  /** Percent of the norm on the day of the application; null when there is no such limit. */
  readonly procentPeildatum: number | null;
  readonly bedragen: Readonly<Record<Toeslaghuishouden, Money>>;
  readonly weigertStudieOfMaatregel: boolean;
  /** For a couple with a child from 12 until 18. */
  readonly metKindVan12: Money | null;
  readonly alleenRechthebbende: boolean;
};

/** By the choice of the municipality; the amounts are those of its text, per calendar year. */
const stelsels: Readonly<Record<keyof typeof inkomenstoeslagstelsel.keuzes, Stelsel | null>> = {
  'niet gevonden': null,
  'Rotterdam 2025': {
    maanden: 36, // bron: CVDR741634/1, art. 1 onder c
    procent: 105, // bron: art. 3 lid 1
    marge: ZERO,
    procentPeildatum: 130, // bron: art. 3 lid 2
    bedragen: {
      alleenstaande: cents(20_000), // bron: art. 4 lid 1 onder a
      'alleenstaande ouder': cents(30_000), // bron: onder b
      gehuwden: cents(30_000), // bron: onder c
      'gehuwden met kinderen': cents(40_000), // bron: onder d
    },
    weigertStudieOfMaatregel: true, // bron: art. 5
    metKindVan12: null,
    alleenRechthebbende: false,
  },
  'Amsterdam 2025': {
    maanden: 36, // bron: CVDR734407/1, art. 1 onder c
    procent: 105, // bron: art. 3 lid 1
    marge: cents(500), // bron: art. 3 lid 2, "circa 5 euro per maand"
    procentPeildatum: null,
    bedragen: {
      alleenstaande: cents(35_000), // bron: art. 4 lid 1 onder a
      'alleenstaande ouder': cents(45_000), // bron: onder b
      gehuwden: cents(50_000), // bron: onder c
      'gehuwden met kinderen': cents(50_000), // bron: onder c
    },
    weigertStudieOfMaatregel: false,
    metKindVan12: cents(80_000), // bron: onder d
    alleenRechthebbende: true, // bron: art. 4 lid 2
  },
};

/**
 * @throws Gat for a municipality whose ordinance was not found.
 * @throws Onbekend when a month of the reference period is missing.
 */
export const inkomenstoeslag = regel(
  {
    id: 'pw-36',
    naam: 'Individuele inkomenstoeslag',
    grond: { wet: participatiewet, artikel: '36', lid: '1' },
    toon: ({ verleend, bedrag }: Inkomenstoeslag) => (verleend ? formatEuro(bedrag) : 'geen'),
    inwoner: ({ reden }: Inkomenstoeslag) => reden,
    werkwijze:
      'Van 21 jaar tot de AOW-leeftijd, lang een laag inkomen volgens de verordening, geen vermogen boven de grens, geen uitzicht op meer inkomen, en niet in de twaalf maanden voor de aanvraag al gekregen.',
  },
  (f: Inkomenstoeslagfeiten): Inkomenstoeslag => {
    if (!isMinstens(21, f.geboren, f.peildatum) || heeftAowLeeftijd(f, f.geboren, f.peildatum))
      return geen('De toeslag is er van 21 jaar tot de AOW-leeftijd.');
    if (f.vorigeVerlening !== null && f.vorigeVerlening >= addMonths(f.peildatum, -maandenTussen))
      return geen('U kreeg de toeslag in de afgelopen twaalf maanden al.');
    const stelsel = stelselVan(f);
    if (f.vermogenBovenGrens) return geen('U heeft vermogen boven de grens.');
    if (!isLangLaag(f, stelsel)) return geen('Uw inkomen was te hoog.');
    if (stelsel.weigertStudieOfMaatregel && f.studieOfMaatregel && f.afwijken.keuze === 'nee')
      return geen('U studeert, of u had een maatregel van 100 procent.');
    if (f.uitzicht.keuze === 'wel') return geen('U kunt waarschijnlijk meer gaan verdienen.');
    const bedrag = bedragVan(f, stelsel);
    return { verleend: true, bedrag, reden: `U krijgt ${formatEuro(bedrag)}.` };
  },
);

const geen = (reden: string): Inkomenstoeslag => ({ verleend: false, bedrag: ZERO, reden });

const stelselVan = (f: Inkomenstoeslagfeiten): Stelsel => {
  const stelsel = stelsels[kies(f, inkomenstoeslagstelsel, f.peildatum)];
  if (stelsel === null) throw new Gat(inkomenstoeslagstelsel.id, inkomenstoeslagstelsel.naam, f.peildatum);
  return stelsel;
};

const isLangLaag = (f: Inkomenstoeslagfeiten, stelsel: Stelsel): boolean => {
  const eind = monthOf(f.peildatum);
  const laag = monthsIn(addToMonth(eind, -stelsel.maanden), eind).every((maand) => {
    const [gevonden, dubbel] = f.referte.filter((een) => een.maand === maand);
    if (gevonden === undefined) throw new Onbekend('referte');
    if (dubbel !== undefined) throw new Onmogelijk('referte', 'een maand staat er twee keer');
    return gevonden.inkomen <= add(grens(gevonden.norm, stelsel.procent), stelsel.marge);
  });
  if (!laag || stelsel.procentPeildatum === null) return laag;
  return f.inkomenPeildatum <= grens(f.normPeildatum, stelsel.procentPeildatum);
};

/** What an income may be at most: half a cent counts for the resident. */
const grens = (norm: Money, procent: number): Money => part(norm, [procent, 100], 'up');

const bedragVan = (f: Inkomenstoeslagfeiten, stelsel: Stelsel): Money => {
  const paar = f.huishouden === 'gehuwden' || f.huishouden === 'gehuwden met kinderen';
  if (paar && stelsel.alleenRechthebbende && f.partnerZonderRecht)
    return stelsel.bedragen[f.ouder ? 'alleenstaande ouder' : 'alleenstaande'];
  if (f.huishouden === 'gehuwden met kinderen' && stelsel.metKindVan12 !== null && f.kindVan12Tot18)
    return stelsel.metKindVan12;
  return stelsel.bedragen[f.huishouden];
};
