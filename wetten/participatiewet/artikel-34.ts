/** Knows art. 34 Participatiewet: which wealth counts, in the form until the end of 2025 and in the form since. */
import { add, atLeastZero, type Day, formatEuro, type Money, smallest, subtract, ZERO } from '@samenkracht/core';
import { participatiewet, regel, wetdag, zoek } from '@samenkracht/law';
import { leefvorm } from './artikel-4.ts';
import { vermogensgrensAlleenstaande, vermogensgrensGezin, woninggrens } from './artikel-34.bedragen.ts';
import type { Maandfeiten, Vermogensfeiten } from './feiten.ts';

/** The facts of a household with what it owns: an application, or a check during bijstand. */
export type MetVermogen = Maandfeiten & { readonly vermogen: Vermogensfeiten };

/** The limit of lid 3 as it stands in the act. */
export const vermogensgrensVan = (f: Maandfeiten, op: Day): Money =>
  zoek(f, leefvorm(f, op) === 'alleenstaande' ? vermogensgrensAlleenstaande : vermogensgrensGezin, op);

export const vermogensgrens = regel(
  {
    id: 'pw-34-3',
    naam: 'Vermogensgrens',
    grond: { wet: participatiewet, artikel: '34', lid: '3' },
    werkwijze: 'Tot en met 2025 gaat eraf wat in deze periode van bijstand al is vrijgelaten (lid 4, oud).',
  },
  (f: MetVermogen, op: Day): Money => {
    const grens = vermogensgrensVan(f, op);
    return wetdag(f, op) < '2026-01-01' ? atLeastZero(subtract(grens, f.vermogen.eerderVrijgelaten)) : grens;
  },
);

/** Lid 1 and 2: what is owned, minus what is left out, minus debts. The own home is apart. */
export const vermogenssaldo = regel(
  {
    id: 'pw-34-1',
    naam: 'Vermogen',
    grond: { wet: participatiewet, artikel: '34', lid: '1' },
    werkwijze: 'Geld, voertuigen en andere bezittingen, zonder smartengeld en spaargeld uit de bijstand, min schulden.',
  },
  (f: MetVermogen): Money => {
    const { vermogen } = f;
    const telt = vermogen.voertuigen > 0 && vermogen.voertuigNodig.keuze === 'telt mee';
    const bezit = add(add(vermogen.geld, vermogen.overig), telt ? vermogen.voertuigen : ZERO);
    // Both are a part of the money, so without money there is nothing to ask.
    const apart = vermogen.geld > 0 ? add(vermogen.smartengeld, vermogen.gespaardTijdensBijstand) : ZERO;
    return subtract(subtract(bezit, smallest(apart, vermogen.geld)), vermogen.schulden);
  },
);

/** What counts: above the limit. Zero is: no wealth in the way of bijstand (art. 19 lid 1 onder b). */
export const vermogenDatMeetelt = regel(
  {
    id: 'pw-34-2-b',
    naam: 'In aanmerking te nemen vermogen',
    grond: { wet: participatiewet, artikel: '34', lid: '2', onderdeel: 'b' },
    inwoner: (bedrag) =>
      bedrag === 0
        ? 'Uw vermogen is lager dan de grens. Het staat bijstand niet in de weg.'
        : `U heeft ${formatEuro(bedrag)} vermogen boven de grens.`,
  },
  (f: MetVermogen, op: Day): Money => atLeastZero(subtract(vermogenssaldo(f), vermogensgrens(f, op))),
);

/** Lid 2 onder d with art. 50: wealth in the own home above its limit can make the bijstand a loan. */
export const woningBovenGrens = regel(
  {
    id: 'pw-34-2-d',
    naam: 'Vermogen in de eigen woning boven de grens',
    grond: { wet: participatiewet, artikel: '34', lid: '2', onderdeel: 'd' },
  },
  (f: MetVermogen, op: Day): Money => {
    const overwaarde = f.vermogen.overwaardeWoning;
    return overwaarde === null || overwaarde <= 0 ? ZERO : atLeastZero(subtract(overwaarde, zoek(f, woninggrens, op)));
  },
);

/** What is left out of wealth that came in during the bijstand, and what counts of it. */
export type Aanwas = { readonly vrij: Money; readonly telt: Money };

/**
 * Lid 4, until 2026: wealth acquired during the bijstand is left out as far as the limit was not used before. Since 2026 no
 * room is used up: what is there is measured against the limit at any time.
 */
export const vermogensaanwas = regel(
  {
    id: 'pw-34-4-oud',
    naam: 'Vermogen dat tijdens de bijstand erbij komt',
    grond: { wet: participatiewet, artikel: '34', lid: '4' },
    werkwijze: 'Tot en met 2025: vrij tot de grens, min wat bij aanvang en tijdens de bijstand al is vrijgelaten.',
    toon: ({ vrij, telt }: Aanwas) => `vrij ${formatEuro(vrij)}, telt mee ${formatEuro(telt)}`,
  },
  (f: Maandfeiten, aanwas: Money, gebruikt: Money, op: Day): Aanwas => {
    const vrij =
      wetdag(f, op) < '2026-01-01' ? smallest(aanwas, atLeastZero(subtract(vermogensgrensVan(f, op), gebruikt))) : ZERO;
    return { vrij, telt: subtract(aanwas, vrij) };
  },
);
