/** Knows art. 13 Wet op de huurtoeslag: the highest rent. Until 2025 a higher one ended the claim; since 2026 only the part above it is left out. */
import { ageOn, formatEuro, type Money, smallest, ZERO } from '@samenkracht/core';
import { regel, wetdag, zoek } from '@samenkracht/law';
import { peildag } from './awir-artikel-7.ts';
import type { Huurwoning, Toeslagfeiten } from './feiten.ts';
import { maximaleHuur, maximaleHuurJong, volwassenLeeftijd } from './huurtoeslag.bedragen.ts';
import { rekenhuur } from './huurtoeslag-artikel-5.ts';
import { huurtoeslagwet } from './wetten.ts';

/** Lid 1: the lower limit holds when everyone is younger than the age, no child lives there and nobody has a handicap. */
export const huurgrens = regel(
  {
    id: 'wht-13-1',
    naam: 'Maximale huurgrens',
    grond: { wet: huurtoeslagwet, artikel: '13', lid: '1' },
    werkwijze:
      'Lager als iedereen jonger is dan 23 (vanaf 2026: 21), er geen kind woont en niemand een handicap heeft.',
  },
  (f: Toeslagfeiten, woning: Huurwoning): Money => {
    const op = peildag(f);
    return heeftVolwasseneOfKind(f) || woning.handicap ? zoek(f, maximaleHuur, op) : zoek(f, maximaleHuurJong, op);
  },
);

/** Age on the first day of the month. */
const heeftVolwasseneOfKind = (f: Toeslagfeiten): boolean => {
  const op = peildag(f);
  const leeftijd = zoek(f, volwassenLeeftijd, op);
  if (ageOn(f.aanvrager.geboren, op) >= leeftijd || f.kinderen.length > 0) return true;
  if (f.partner !== null && ageOn(f.partner.geboren, op) >= leeftijd) return true;
  return f.medebewoners.some((bewoner) => bewoner.kindVanBewoner || ageOn(bewoner.geboren, op) >= leeftijd);
};

/** The rent that is subsidised; zero when the rent is over the limit of a year in which that ended the claim. */
export const huurTotGrens = regel(
  {
    id: 'wht-13',
    naam: 'Huur tot de maximale huurgrens',
    grond: { wet: huurtoeslagwet, artikel: '13' },
    werkwijze:
      'Tot en met 2025 geen huurtoeslag boven de grens, behalve bij een uitzondering van lid 2. Vanaf 2026 telt het deel boven de grens niet mee (artikel 21 lid 1 onder d).',
    inwoner: (huur) =>
      huur === 0 ? 'De huur is te hoog voor huurtoeslag.' : `Van de huur telt ${formatEuro(huur)} mee.`,
  },
  (f: Toeslagfeiten, woning: Huurwoning): Money => {
    const huur = rekenhuur(f, woning);
    const grens = huurgrens(f, woning);
    if (huur <= grens) return huur;
    const magHoger = wetdag(f, peildag(f)) >= '2026-01-01' || woning.uitzonderingHuurgrens;
    return magHoger ? smallest(huur, grens) : ZERO;
  },
);
