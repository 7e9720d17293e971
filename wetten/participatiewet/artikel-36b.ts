/** Knows art. 36b Participatiewet: the study allowance (studietoeslag) for who cannot earn beside his study because of illness. */
import { ageOn, atLeastZero, type Day, formatEuro, type Money, subtract, ZERO } from '@samenkracht/core';
import { type Gewogen, kies, type MetKader, participatiewet, regel, zoek } from '@samenkracht/law';
import { studietoeslagtabel } from './artikel-36b.bedragen.ts';
import { nietNegatief } from './onmogelijk.ts';
import { hoogteStudietoeslag } from './open-termen-toeslagen.ts';

export type Studietoeslagfeiten = MetKader & {
  readonly op: Day;
  readonly geboren: Day;
  /** Lid 1 and 2: structurally unable to earn beside the study because of illness, after medical advice where needed. */
  readonly kanNietBijverdienen: Gewogen<'ja' | 'nee'>;
  /** Lid 3 onder a: WSF 2000 (not the levenlanglerenkrediet), or hoofdstuk 4 WTOS. */
  readonly studiefinanciering: boolean;
  /** Lid 3 onder b. */
  readonly rechtOpWajong: boolean;
  /** Lid 5: income from a traineeship for the study, per month; nothing when there is none. */
  readonly stage: Money;
};

export type Studietoeslag = { readonly verleend: boolean; readonly bedrag: Money; readonly reden: string };

/** The youngest age with an amount. */
const jongste = 15;
const volwassen = 21;

/**
 * Per month.
 * @throws Gat for a half-year whose amounts were not found.
 */
export const studietoeslag = regel(
  {
    id: 'pw-36b',
    naam: 'Studietoeslag per maand',
    grond: { wet: participatiewet, artikel: '36b', lid: '1' },
    toon: ({ verleend, bedrag }: Studietoeslag) => (verleend ? formatEuro(bedrag) : 'geen'),
    inwoner: ({ reden }: Studietoeslag) => reden,
    werkwijze:
      'Een bedrag naar leeftijd op die dag, dat de wet als minimum geeft. Inkomsten uit stage gaan eraf voor zover zij boven een vrij bedrag komen.',
  },
  (f: Studietoeslagfeiten): Studietoeslag => {
    if (!f.studiefinanciering) return geen('U krijgt geen studiefinanciering of tegemoetkoming voor uw studie.');
    if (f.rechtOpWajong) return geen('U heeft recht op Wajong.');
    if (f.kanNietBijverdienen.keuze === 'nee') return geen('U kunt naast uw studie werken.');
    const leeftijd = ageOn(f.geboren, f.op);
    if (leeftijd < jongste) return geen('De toeslag is er vanaf 15 jaar.');
    kies(f, hoogteStudietoeslag, f.op);
    const bedrag = naStage(f, waarde(f, String(Math.min(leeftijd, volwassen))));
    return bedrag > 0
      ? { verleend: true, bedrag, reden: `U krijgt ${formatEuro(bedrag)} per maand.` }
      : geen('U verdient te veel met uw stage.');
  },
);

const geen = (reden: string): Studietoeslag => ({ verleend: false, bedrag: ZERO, reden });

const waarde = (f: Studietoeslagfeiten, sleutel: string): Money => {
  const tabel = studietoeslagtabel(sleutel, f.op);
  if (tabel === undefined) throw new RangeError(`no table of studietoeslag for ${sleutel}`);
  return zoek(f, tabel, f.op);
};

/** Without a traineeship what is left out of it is not asked for, so that a gap there does not stop the amount. */
const naStage = (f: Studietoeslagfeiten, bedrag: Money): Money =>
  nietNegatief(f.stage, 'stage') === 0
    ? bedrag
    : atLeastZero(subtract(bedrag, atLeastZero(subtract(f.stage, waarde(f, 'stage')))));
