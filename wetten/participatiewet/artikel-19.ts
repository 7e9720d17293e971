/** Knows art. 19 Participatiewet: bijstand is the norm minus the income, with the holiday allowance inside it. */
import { add, atLeastZero, formatEuro, type Money, part, subtract, ZERO } from '@samenkracht/core';
import { ingang, kies, participatiewet, regel, tabel, tussenuitkomst, zoek } from '@samenkracht/law';
import { verlagingIn } from './artikel-18-maand.ts';
import { bouwtTegoedOp, inkomenVan, meetellendVanPartner } from './artikel-32.ts';
import { type Periodenorm, periodenorm } from './artikel-45.ts';
import { countDelers } from './bijstandsnorm.ts';
import type { Maandfeiten } from './feiten.ts';
import { vrijlatingBovenNorm } from './open-termen.ts';
import { laatsteDag } from './reikwijdte.ts';
import type { Maanduitkomst, Persooninkomen } from './uitkomst.ts';
import { isVolledig } from './volledig.ts';

/** Lid 3. Machine copies of the act print 4,8 percent: there an editorial note got lost. */
export const vakantietoeslag = tabel(
  {
    id: 'pw-19-3',
    naam: 'Vakantietoeslag in de algemene bijstand',
    grond: { wet: participatiewet, artikel: '19', lid: '3' },
    soort: 'percentage',
    tot: laatsteDag,
  },
  '2009-01-01 | 5% | twee bronnen | rr23, nb26, stab21, abw45',
);

export type Inkomens = { readonly personen: readonly Persooninkomen[]; readonly inkomen: Money };

/** How the income of the household is counted. */
export type Telling = {
  /** Against a norm, with or without the exemptions of art. 31 lid 2. */
  readonly tel: (f: Maandfeiten, norm: Money, metVrijlating: boolean) => Inkomens;
  /** Can more than what was exempt be added without exemptions? */
  readonly kanMeerBijkomen: (f: Maandfeiten) => boolean;
};

/** The income of the household; the exemption falls away where the municipality grants none above the norm. */
const inkomens = regel(
  {
    id: 'pw-19-inkomen',
    naam: 'In aanmerking te nemen inkomen',
    grond: { wet: participatiewet, artikel: '32', lid: '1' },
    werkwijze: 'Het inkomen dat meetelt van belanghebbende en echtgenoot samen.',
    toon: ({ inkomen }: Inkomens) => formatEuro(inkomen),
  },
  (f: Maandfeiten, norm: Money, telling: Telling): Inkomens => {
    const met = telling.tel(f, norm, true);
    if (totaalVrijlating(met.personen) === 0) return met;
    const zonder = zonderVrijlating(f, norm, telling, met);
    if (zonder.inkomen < norm) return met;
    // "Voor zover hij algemene bijstand ontvangt": where nothing is left of it, nothing is exempt.
    return kies(f, vrijlatingBovenNorm, f.vanaf) === 'ja' && met.inkomen < norm ? met : zonder;
  },
);

const zonderVrijlating = regel(
  {
    id: 'pw-31-2-boven-norm',
    naam: 'Inkomen zonder vrijlating',
    grond: { wet: participatiewet, artikel: '31', lid: '2' },
    werkwijze: 'Toets of er ook zonder vrijlating recht is op bijstand.',
    toon: ({ inkomen }: Inkomens) => formatEuro(inkomen),
    stil: true,
  },
  (f: Maandfeiten, norm: Money, telling: Telling, met: Inkomens): Inkomens => {
    // Below the norm what was exempt is all that comes in addition: nothing needs to be counted again to see the right.
    const inkomen = add(met.inkomen, totaalVrijlating(met.personen));
    if (met.inkomen > 0 && inkomen < norm && !telling.kanMeerBijkomen(f)) return { personen: met.personen, inkomen };
    return telling.tel(f, norm, false);
  },
);

const totaalVrijlating = (personen: readonly Persooninkomen[]): Money => {
  let som: Money = ZERO;
  for (const een of personen) som = add(som, een.vrijlating);
  return som;
};

/** In a month in which the household stays as it is. */
const tel: Telling['tel'] = (f, norm, metVrijlating) => {
  const eigen = inkomenVan(f, 'belanghebbende', metVrijlating, f.vanaf);
  if (f.partner === null) return { personen: [eigen], inkomen: atLeastZero(eigen.inAanmerking) };
  // An exemption is "voor zover hij algemene bijstand ontvangt": a partner without a right receives none.
  const ander = inkomenVan(f, 'partner', metVrijlating && f.partner.heeftRecht, f.vanaf);
  if (f.partner.heeftRecht)
    return { personen: [eigen, ander], inkomen: atLeastZero(add(eigen.inAanmerking, ander.inAanmerking)) };
  const telt = meetellendVanPartner(f, norm, eigen, ander);
  return {
    personen: [eigen, { ...ander, inAanmerking: telt }],
    inkomen: atLeastZero(add(eigen.inAanmerking, telt)),
  };
};

export const gewoneTelling: Telling = { tel, kanMeerBijkomen: bouwtTegoedOp };

const maand = regel(
  {
    id: 'pw-19-bijstandsmaand',
    naam: 'Bijstand over de maand',
    grond: { wet: participatiewet, artikel: '19', lid: '2' },
    toon: ({ bijstand }: Maanduitkomst) => formatEuro(bijstand),
    werkwijze: 'Norm min inkomen, niet lager dan nul. 5 procent daarvan is vakantietoeslag en wordt later betaald.',
    inwoner: ({ bijstand, vtReservering, uitTeBetalen }: Maanduitkomst) =>
      `Uw bijstand is ${formatEuro(bijstand)}. Daarvan sparen wij ${formatEuro(vtReservering)} vakantiegeld voor u. U krijgt ${formatEuro(uitTeBetalen)}.`,
  },
  (f: Maandfeiten): Maanduitkomst => bijstandOver(f, periodenorm(f), gewoneTelling),
);

/** What the month needs besides its income. A household without a measure has no such fact, and that is not unknown: hence `in`. */
const naastInkomen = tussenuitkomst((f: Maandfeiten) => ({
  maatregelen: 'maatregelen' in f ? f.maatregelen : undefined,
  deelVakantietoeslag: zoek(f, vakantietoeslag, f.vanaf),
  kostendelers: f.medebewoners.length === 0 ? 1 : countDelers(f, f.vanaf),
}));

/** The month over a norm that is known: what is left of it after the income, and what is set aside. */
export const bijstandOver = (
  f: Maandfeiten,
  { norm, zonderVakantietoeslag }: Periodenorm,
  telling: Telling,
): Maanduitkomst => {
  const { personen, inkomen } = inkomens(f, norm, telling);
  const voor = atLeastZero(subtract(norm, inkomen));
  const { maatregelen, deelVakantietoeslag, kostendelers } = naastInkomen(f);
  const maatregel = maatregelen === undefined ? undefined : verlagingIn(f, maatregelen, norm, voor);
  const bijstand = maatregel === undefined ? voor : subtract(voor, maatregel);
  const grondslag = atLeastZero(subtract(bijstand, zonderVakantietoeslag));
  const vtReservering = part(grondslag, deelVakantietoeslag, 'half up');
  let vrijlating: Money = ZERO;
  let vtAanspraak: Money = ZERO;
  for (const een of personen) {
    vrijlating = add(vrijlating, een.vrijlating);
    vtAanspraak = add(vtAanspraak, een.vtAanspraak);
  }
  const uitkomst = {
    norm,
    kostendelers,
    personen,
    vrijlating,
    vtAanspraak,
    inkomen,
    bijstand,
    vtReservering,
    uitTeBetalen: subtract(bijstand, vtReservering),
  };
  return maatregel === undefined ? uitkomst : { ...uitkomst, maatregel };
};

/** The month of bijstand: the one way in, for one household or for a city. */
export const bijstandsmaand = ingang(maand, isVolledig);
