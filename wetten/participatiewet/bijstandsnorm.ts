/** Knows which norm of art. 20 to 24 Participatiewet belongs to a household on a day: the bijstandsnorm of art. 5. */
import { add, type Day, type Money, part, ZERO } from '@samenkracht/core';
import { kies, met, participatiewet, regel, wetdag } from '@samenkracht/law';
import { countKostendelers } from './artikel-19a.ts';
import { norm20, type Vergelijking, verhoogNorm20 } from './artikel-20.ts';
import { norm21 } from './artikel-21.ts';
import { norm22 } from './artikel-22.ts';
import { kostendelersnorm, onaangetoond, partnerdeel } from './artikel-22a.ts';
import { norm23, verhoging23 } from './artikel-23.ts';
import { norm24 } from './artikel-24.ts';
import { geldt24a, verhoging24a } from './artikel-24a.ts';
import type { Maandfeiten, Partner, Persoon } from './feiten.ts';
import { type Leeftijdsgroep, leeftijdsgroep } from './leeftijd.ts';
import { onbekendHuishouden } from './open-termen.ts';

/**
 * Number A of art. 22a: the housemates who share, the belanghebbende, and a spouse of 21 or older. Where one of a couple
 * stays in an institution each counts as alone (art. 23 lid 3), so the spouse does not.
 */
export const countDelers = (f: Maandfeiten, op: Day): number => {
  const medebewoners = countKostendelers(f, op);
  if (medebewoners === 0) return 1;
  const { belanghebbende, partner } = f;
  if (partner === null || belanghebbende.inInrichting || partner.inInrichting) return medebewoners + 1;
  return medebewoners + (isVolwassen(leeftijdsgroep(f, partner.geboren, op)) ? 2 : 1);
};

const isVolwassen = (groep: Leeftijdsgroep): boolean => groep === '21 tot AOW' || groep === 'AOW';

export const bijstandsnorm = regel(
  {
    id: 'pw-5-bijstandsnorm',
    naam: 'Bijstandsnorm',
    grond: { wet: participatiewet, artikel: '5', onderdeel: 'c' },
    werkwijze:
      'De norm van artikel 20 tot en met 24 die bij het huishouden past. Een verlaging (art. 27, 28) gaat er daarna af.',
  },
  (f: Maandfeiten, op: Day): Money => {
    const { belanghebbende, partner } = f;
    if (partner === null) return voorEen(f, belanghebbende, op);
    if (belanghebbende.inInrichting || partner.inInrichting)
      return partner.heeftRecht ? metInrichting(f, partner, op) : metInrichtingZonderRecht(f, partner, op);
    if (!partner.heeftRecht) return voorEenMetPartnerZonderRecht(f, partner, op);
    return voorGehuwden(f, partner, op);
  },
);

/** Art. 20, 21, 22, 22a and 23 for one person who counts as alone. */
const voorEen = (f: Maandfeiten, persoon: Persoon, op: Day): Money => {
  const groep = leeftijdsgroep(f, persoon.geboren, op);
  // Art. 13 lid 1 onder f: before the 18th birthday there is no right, so those days have no norm.
  if (groep === 'jonger dan 18') return ZERO;
  if (persoon.inInrichting) return add(norm23(f, false, op), verhoging23(f, op));
  if (f.woonsituatie === 'niet aangetoond') return nietAangetoond(f, groep, null, op);
  if (!isVolwassen(groep)) return metVerhoging(f, norm20(f, 'alleenstaande', op), [persoon], 'alleen', op);
  const a = countDelers(f, op);
  if (a > 1) return kostendelersnorm(f, a, groep, null, op);
  return groep === 'AOW' ? norm22(f, false, op) : norm21(f, false, op);
};

/** Art. 23 lid 1 onder b for both in an institution; lid 3 for one: each gets the norm of someone alone. */
const metInrichting = (f: Maandfeiten, partner: Partner, op: Day): Money => {
  if (f.belanghebbende.inInrichting && partner.inInrichting) return add(norm23(f, true, op), verhoging23(f, op));
  const buiten = f.belanghebbende.inInrichting ? partner : f.belanghebbende;
  return add(add(norm23(f, false, op), verhoging23(f, op)), voorEen(f, buiten, op));
};

/**
 * Art. 24 in an institution: half of what two spouses of his age with a right would have (art. 23). With cost sharers and from 21
 * years art. 24 does not hold, and it is his own norm.
 */
const metInrichtingZonderRecht = (f: Maandfeiten, partner: Partner, op: Day): Money => {
  const { belanghebbende } = f;
  if (!geldt24InInrichting(f, op)) return voorEen(f, belanghebbende, op);
  if (belanghebbende.inInrichting && partner.inInrichting)
    return part(add(norm23(f, true, op), verhoging23(f, op)), helft, 'half up');
  const buiten = voorEen(f, met(belanghebbende, { inInrichting: false }), op);
  return part(add(add(norm23(f, false, op), verhoging23(f, op)), buiten), helft, 'half up');
};

const helft = [50, 100] as const;

const geldt24InInrichting = (f: Maandfeiten, op: Day): boolean =>
  !isVolwassen(leeftijdsgroep(f, f.belanghebbende.geboren, op)) || countDelers(f, op) === 1;

/** The part of the norm that holds no holiday allowance: the raise of art. 23 lid 2, as far as it is in the norm. */
export const zonderVakantietoeslagOp = (f: Maandfeiten, op: Day): Money => {
  const { belanghebbende, partner } = f;
  if (!belanghebbende.inInrichting && partner?.inInrichting !== true) return ZERO;
  const verhoging = verhoging23(f, op);
  if (partner === null || partner.heeftRecht) return verhoging;
  if (geldt24InInrichting(f, op)) return part(verhoging, helft, 'half up');
  return belanghebbende.inInrichting ? verhoging : ZERO;
};

/** Art. 24; with cost sharers and from 21 years his own kostendelersnorm (art. 22a) goes first. */
const voorEenMetPartnerZonderRecht = (f: Maandfeiten, partner: Partner, op: Day): Money => {
  const groep = leeftijdsgroep(f, f.belanghebbende.geboren, op);
  const vanPartner = leeftijdsgroep(f, partner.geboren, op);
  if (f.woonsituatie === 'niet aangetoond') return nietAangetoond(f, groep, vanPartner, op);
  const a = countDelers(f, op);
  const norm =
    isVolwassen(groep) && a > 1
      ? kostendelersnorm(f, a, groep, vanPartner, op)
      : metVerhoging(f, norm24(f, groep, op), [f.belanghebbende], 'gehuwd, echtgenoot zonder recht', op);
  return geldt24a(f, op) ? add(norm, verhoging24a(f, partner, op)) : norm;
};

const voorGehuwden = (f: Maandfeiten, partner: Partner, op: Day): Money => {
  const eigen = leeftijdsgroep(f, f.belanghebbende.geboren, op);
  const ander = leeftijdsgroep(f, partner.geboren, op);
  if (f.woonsituatie === 'niet aangetoond')
    return add(nietAangetoond(f, eigen, ander, op), nietAangetoond(f, ander, eigen, op));
  const beiden = [f.belanghebbende, partner];
  if (!isVolwassen(eigen) && !isVolwassen(ander)) return metVerhoging(f, norm20(f, 'beiden', op), beiden, 'gehuwd', op);
  const a = countDelers(f, op);
  if (isVolwassen(eigen) && isVolwassen(ander)) {
    if (a > 1) return add(kostendelersnorm(f, a, eigen, ander, op), kostendelersnorm(f, a, ander, eigen, op));
    return eigen === 'AOW' || ander === 'AOW' ? norm22(f, true, op) : norm21(f, true, op);
  }
  if (a === 1) return metVerhoging(f, norm20(f, 'een', op), beiden, 'gehuwd', op);
  // A counts who is 18, 19 or 20 only as the belanghebbende himself, so here it is the housemates and the older spouse.
  const oudste = isVolwassen(eigen)
    ? kostendelersnorm(f, a, eigen, ander, op)
    : kostendelersnorm(f, a - 1, ander, eigen, op);
  return metVerhoging(f, add(partnerdeel(f, op), oudste), beiden, 'gehuwd', op);
};

/** Art. 20 lid 3, from 2026-01-01; before that the municipality gave bijzondere bijstand. */
const metVerhoging = (f: Maandfeiten, norm: Money, personen: readonly Persoon[], als: Vergelijking, op: Day): Money =>
  wetdag(f, op) >= '2026-01-01' ? verhoogNorm20(f, norm, personen, als, op) : norm;

/** Here A counts both spouses too when no housemate was stated: nothing shows that there is none. */
const nietAangetoond = (f: Maandfeiten, eigen: Leeftijdsgroep, ander: Leeftijdsgroep | null, op: Day): Money => {
  kies(f, onbekendHuishouden, op);
  const a = Math.max(countDelers(f, op), ander !== null && isVolwassen(ander) && isVolwassen(eigen) ? 2 : 1);
  return onaangetoond(f, kostendelersnorm(f, a, eigen, ander, op));
};

/** The norm as if both spouses had a right: the measure of art. 32 lid 3. */
export const gehuwdennorm = regel(
  { id: 'pw-32-3-gehuwdennorm', naam: 'Norm voor gehuwden', grond: { wet: participatiewet, artikel: '32', lid: '3' } },
  (f: Maandfeiten, op: Day): Money => {
    const { belanghebbende, partner } = f;
    if (partner === null) return bijstandsnorm(f, op);
    const inrichting = belanghebbende.inInrichting || partner.inInrichting;
    return inrichting ? metInrichting(f, partner, op) : voorGehuwden(f, partner, op);
  },
);
