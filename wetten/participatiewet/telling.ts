/** Knows what a month uses up: the facts with which the next month begins, and the counters at any month as a fold over the months. */
import { add, addToMonth, type Money, type Month, monthsBetween, ZERO } from '@samenkracht/core';
import { bijstandsmaand } from './artikel-19.ts';
import { hoogstePremies, premieVrij, vrijwilligersvergoedingVrij } from './artikel-31-jaar.ts';
import { vermogensaanwas } from './artikel-34.ts';
import { maanden34a } from './artikel-34a.ts';
import type { Jaartelling, Maandfeiten, Persoon, Vrijlatingfeiten } from './feiten.ts';
import type { Maanduitkomst, Persooninkomen } from './uitkomst.ts';

/** A month counts only when something was exempt in it. */
export const telVrijlating = <T extends Vrijlatingteller>(feiten: T, uitkomst: Persooninkomen, maand: Month): T => {
  if (uitkomst.vrijlating === 0) return feiten;
  switch (uitkomst.grond) {
    case 'n':
      return { ...feiten, maandenN: feiten.maandenN + 1 };
    case 'r':
      return { ...feiten, sindsR: feiten.sindsR ?? maand };
    case 'z':
      return { ...feiten, sindsZ: feiten.sindsZ ?? maand };
    case '34a-a':
      return { ...feiten, sinds34a: beginVan34a(feiten.sinds34a ?? null, maand) };
    default:
      return feiten;
  }
};

/** A period that has ended and is applied once more (art. 34a lid 3) begins anew. */
const beginVan34a = (sinds: Month | null, maand: Month): Month =>
  sinds === null || monthsBetween(sinds, maand) >= maanden34a ? maand : sinds;

export type Vrijlatingteller = Pick<Vrijlatingfeiten, 'maandenN' | 'sindsR' | 'sindsZ' | 'sinds34a'>;

/** What one person has used. */
export type Persoonstand = { readonly vrijlating: Vrijlatingteller; readonly ditJaar: Jaartelling };

/** The counters with which a month begins: that month itself is not in them. Money in cents. */
export type Telstand = {
  readonly maand: Month;
  readonly belanghebbende: Persoonstand;
  readonly partner: Persoonstand | null;
  /** Holiday allowance that is reserved and not yet paid (art. 19 lid 3, 45 lid 1). */
  readonly vakantietoeslag: Money;
  /** Room for wealth that was used during this bijstand (art. 34 lid 4, until 2026). */
  readonly vermogen: Money;
  /** Bufferbudget used in the calendar year (art. 34b). */
  readonly buffer: Money;
};

const nietsDitJaar: Jaartelling = { giften: ZERO, premies: ZERO, aantalPremies: 0, vrijwilligerswerk: ZERO };
const nieuw: Persoonstand = {
  vrijlating: { maandenN: 0, sindsR: null, sindsZ: null, sinds34a: null },
  ditJaar: nietsDitJaar,
};

/** Nothing used, nothing received. */
export const eersteTelstand = (maand: Month, metPartner: boolean): Telstand => ({
  maand,
  belanghebbende: nieuw,
  partner: metPartner ? nieuw : null,
  vakantietoeslag: ZERO,
  vermogen: ZERO,
  buffer: ZERO,
});

/**
 * The counters at a later month without bijstand in between: a new year begins with nothing, and in June the holiday
 * allowance was paid.
 * @throws RangeError for a month before the one of the counters.
 */
export const naarMaand = (stand: Telstand, maand: Month): Telstand => {
  if (maand < stand.maand) throw new RangeError('months are counted in their order');
  if (maand === stand.maand) return stand;
  return { ...beginVan(maand, stand), vakantietoeslag: isJuniIn(stand.maand, maand) ? ZERO : stand.vakantietoeslag };
};

/** The same counters at the beginning of a later month; in another year the counters of the year begin anew. */
const beginVan = (maand: Month, stand: Telstand): Telstand => {
  if (stand.maand.slice(0, 4) === maand.slice(0, 4)) return { ...stand, maand };
  const jaar = (een: Persoonstand): Persoonstand => ({ ...een, ditJaar: nietsDitJaar });
  return {
    ...stand,
    maand,
    belanghebbende: jaar(stand.belanghebbende),
    partner: stand.partner === null ? null : jaar(stand.partner),
    buffer: ZERO,
  };
};

/** Does a month of June lie from the one month and before the other? What was reserved before June is paid in it. */
const isJuniIn = (van: Month, tot: Month): boolean => {
  const jaar = Number(van.slice(0, 4)) + (Number(van.slice(5)) <= 6 ? 0 : 1);
  return `${jaar}-06` < tot;
};

/** The facts of a month with the counters in them. */
export const metTelstand = (f: Maandfeiten, stand: Telstand): Maandfeiten => {
  const nu = naarMaand(stand, f.maand);
  const vul = <P extends Persoon>(persoon: P, van: Persoonstand): P => ({
    ...persoon,
    vrijlating: { ...persoon.vrijlating, ...van.vrijlating },
    ditJaar: van.ditJaar,
  });
  return {
    ...f,
    belanghebbende: vul(f.belanghebbende, nu.belanghebbende),
    partner: f.partner === null ? null : vul(f.partner, nu.partner ?? nieuw),
  };
};

/** The counters after a month of bijstand: those with which the next month begins. The facts hold the counters of before. */
export const telMaand = (stand: Telstand, f: Maandfeiten, uitkomst: Maanduitkomst): Telstand => {
  const nu = naarMaand(stand, f.maand);
  const tel = (wie: 'belanghebbende' | 'partner', persoon: Persoon, van: Persoonstand): Persoonstand => {
    const inkomen = uitkomst.personen.find((een) => een.wie === wie);
    return {
      vrijlating: inkomen === undefined ? van.vrijlating : telVrijlating(van.vrijlating, inkomen, f.maand),
      ditJaar: telDitJaar(f, persoon, van.ditJaar),
    };
  };
  const open = f.maand.endsWith('-06') ? ZERO : nu.vakantietoeslag;
  return beginVan(addToMonth(f.maand, 1), {
    ...nu,
    belanghebbende: tel('belanghebbende', f.belanghebbende, nu.belanghebbende),
    partner: f.partner === null ? nu.partner : tel('partner', f.partner, nu.partner ?? nieuw),
    vakantietoeslag: add(open, uitkomst.vtReservering),
    vermogen: add(nu.vermogen, vermogenVrij(f, nu.vermogen, uitkomst)),
  });
};

/** What one person received in the year, after a month: for who keeps months without the counters of the exemptions. */
export const jaartellingNa = (f: Maandfeiten, persoon: Persoon, ditJaar: Jaartelling): Jaartelling =>
  f.maand.endsWith('-12') ? nietsDitJaar : telDitJaar(f, persoon, ditJaar);

/** What this month adds to the year; counted only where the rule of it reads it. */
const telDitJaar = (f: Maandfeiten, persoon: Persoon, ditJaar: Jaartelling): Jaartelling => {
  let telling = ditJaar;
  let premies = 0;
  let vrijwilligerswerk = false;
  for (const { soort, netto, oordeel } of persoon.inkomsten) {
    if (soort === 'gift' || soort === 'kostenbesparing') telling = { ...telling, giften: add(telling.giften, netto) };
    if (soort === 'premie' && oordeel?.keuze === 'telt niet mee') premies += 1;
    if (soort === 'vrijwilligersvergoeding') vrijwilligerswerk = true;
  }
  const metTelling = { ...persoon, ditJaar };
  if (premies > 0)
    telling = {
      ...telling,
      premies: add(telling.premies, premieVrij(f, metTelling, f.vanaf)),
      aantalPremies: Math.min(hoogstePremies, telling.aantalPremies + premies),
    };
  if (vrijwilligerswerk) {
    const vrij = vrijwilligersvergoedingVrij(f, metTelling, f.vanaf);
    telling = { ...telling, vrijwilligerswerk: add(telling.vrijwilligerswerk, vrij) };
  }
  return telling;
};

/** Art. 34 lid 4, until 2026: what is left out of wealth that came in during the bijstand uses the limit up. */
const vermogenVrij = (f: Maandfeiten, gebruikt: Money, uitkomst: Maanduitkomst): Money => {
  let aanwas: Money = ZERO;
  for (const { naarVermogen } of uitkomst.personen) aanwas = add(aanwas, naarVermogen ?? ZERO);
  return aanwas === 0 ? ZERO : vermogensaanwas(f, aanwas, gebruikt, f.vanaf).vrij;
};

/** What was used of the bufferbudget in a month (art. 34b). */
export const telBuffer = (stand: Telstand, maand: Month, inzet: Money): Telstand => {
  const nu = naarMaand(stand, maand);
  return { ...nu, buffer: add(nu.buffer, inzet) };
};

/** Months of one household in their order, each with the counters that the months before it left behind. */
export const telMaanden = (
  begin: Telstand,
  maanden: readonly Maandfeiten[],
): { readonly stand: Telstand; readonly uitkomsten: readonly Maanduitkomst[] } => {
  let stand = begin;
  const uitkomsten: Maanduitkomst[] = [];
  for (const maand of maanden) {
    const f = metTelstand(maand, stand);
    const uitkomst = bijstandsmaand(f);
    uitkomsten.push(uitkomst);
    stand = telMaand(stand, f, uitkomst);
  }
  return { stand, uitkomsten };
};
