/** Knows art. 31 lid 2 m and s with art. 18 lid 8 Participatiewet: gifts and contributions that save costs, in one calendar year. */
import { add, atLeastZero, type Day, formatEuro, type Money, smallest, subtract, ZERO } from '@samenkracht/core';
import { kies, participatiewet, regel, zoek } from '@samenkracht/law';
import { gekozenGiftgrens1200, gekozenGiftgrens2250, giftgrens } from './artikel-31.bedragen.ts';
import { giftenBovenGrens, middelenlijst } from './artikel-31.lijst.ts';
import { bekend } from './bekend.ts';
import type { Maandfeiten, Persoon } from './feiten.ts';
import { giftenPer, giftenVoor2026 } from './open-termen-middelen.ts';

/** What is left out, and what remains: of gifts, and of contributions. */
type Giftentelling = { readonly vrij: Money; readonly overschot: Overschot };
type Overschot = { readonly giften: Money; readonly bijdragen: Money };

const geenOverschot: Overschot = { giften: ZERO, bijdragen: ZERO };

/** Until 2026 the college judges each, or up to an amount that it chose; since, everything of the year is added up against the limit of the act. */
export const giftenVrij = regel(
  {
    id: 'pw-31-2-m-giften',
    naam: 'Giften die niet meetellen',
    grond: { wet: participatiewet, artikel: '31', lid: '2', onderdeel: 'm' },
    werkwijze:
      'Sinds 2026: giften en kostenbesparende bijdragen samen tot de grens per kalenderjaar, min wat dit jaar al is ontvangen. Daarvoor oordeelt het college per gift, of tot een bedrag per jaar dat de gemeente koos.',
    toon: ({ vrij }: Giftentelling) => formatEuro(vrij),
    inwoner: ({ vrij, overschot }: Giftentelling) =>
      overschot.giften + overschot.bijdragen === 0
        ? `Uw giften van ${formatEuro(vrij)} tellen niet mee.`
        : `Van uw giften valt ${formatEuro(vrij)} onder de grens van dit jaar.`,
  },
  (f: Maandfeiten, wie: 'belanghebbende' | 'partner', op: Day): Giftentelling => {
    const persoon = wie === 'partner' && f.partner !== null ? f.partner : f.belanghebbende;
    const grens = jaargrens(f, op);
    if (grens === null) return beoordeeld(persoon);
    const { giften, bijdragen } = ontvangenIn(persoon);
    const vrij = smallest(add(giften, bijdragen), ruimte(f, wie, grens, op));
    const over = subtract(add(giften, bijdragen), vrij);
    const vanGiften = smallest(over, giften);
    return { vrij, overschot: { giften: vanGiften, bijdragen: subtract(over, vanGiften) } };
  },
);

const isOudeTekst = (f: Maandfeiten, op: Day): boolean => zoek(f, middelenlijst.gift, op) === 'afweging';

const gekozenGrens = { '1.200 per jaar': gekozenGiftgrens1200, '2.250 per jaar': gekozenGiftgrens2250 };

/** The limit of the calendar year; null where each gift is judged by itself. */
const jaargrens = (f: Maandfeiten, op: Day): Money | null => {
  if (!isOudeTekst(f, op)) return zoek(f, giftgrens, op);
  const keuze = kies(f, giftenVoor2026, op);
  return keuze === 'per gift' ? null : zoek(f, gekozenGrens[keuze], op);
};

/** The old text: each gift and each contribution as the college judged it. */
const beoordeeld = (persoon: Persoon): Giftentelling => {
  let vrij: Money = ZERO;
  let overschot = geenOverschot;
  for (const een of persoon.inkomsten) {
    if (een.soort !== 'gift' && een.soort !== 'kostenbesparing') continue;
    if (bekend(een.oordeel, 'inkomsten.oordeel').keuze === 'telt niet mee') vrij = add(vrij, een.netto);
    else if (een.soort === 'gift') overschot = { ...overschot, giften: add(overschot.giften, een.netto) };
    else overschot = { ...overschot, bijdragen: add(overschot.bijdragen, een.netto) };
  }
  return { vrij, overschot };
};

const ontvangenIn = (persoon: Persoon): Overschot => {
  let giften: Money = ZERO;
  let bijdragen: Money = ZERO;
  for (const { soort, netto } of persoon.inkomsten) {
    if (soort === 'gift') giften = add(giften, netto);
    if (soort === 'kostenbesparing') bijdragen = add(bijdragen, netto);
  }
  return { giften, bijdragen };
};

/** What the limit of the year still holds. In a household with one limit the gifts of the belanghebbende use it first. */
const ruimte = (f: Maandfeiten, wie: 'belanghebbende' | 'partner', grens: Money, op: Day): Money => {
  const { belanghebbende, partner } = f;
  const eerder = (persoon: Persoon): Money => bekend(persoon.ditJaar, 'ditJaar').giften;
  if (partner === null) return atLeastZero(subtract(grens, eerder(belanghebbende)));
  if (kies(f, giftenPer, op) === 'persoon')
    return atLeastZero(subtract(grens, eerder(wie === 'partner' ? partner : belanghebbende)));
  const samen = atLeastZero(subtract(grens, add(eerder(belanghebbende), eerder(partner))));
  if (wie === 'belanghebbende') return samen;
  const van = ontvangenIn(belanghebbende);
  return atLeastZero(subtract(samen, add(van.giften, van.bijdragen)));
};

/**
 * Beyond the limit: what the college finds justified is left out too (onderdeel s, since the text of July 2026); of what
 * counts it says whether it is income or wealth. A contribution that counts is a lower cost (art. 18 lid 1).
 */
export const verdeelOverschot = regel(
  {
    id: 'pw-31-2-s-overschot',
    naam: 'Giften die niet zonder meer buiten beschouwing blijven',
    grond: { wet: participatiewet, artikel: '31', lid: '2', onderdeel: 's' },
    toon: ({ vrij }: { readonly vrij: Money; readonly naarVermogen: Money }) => formatEuro(vrij),
    stil: true,
  },
  (
    f: Maandfeiten,
    persoon: Persoon,
    overschot: Overschot,
    op: Day,
  ): { readonly vrij: Money; readonly naarVermogen: Money } => {
    let vrij: Money = ZERO;
    let telt = overschot.giften;
    const perGift = jaargrens(f, op) === null;
    const isGeval = !isOudeTekst(f, op) && zoek(f, giftenBovenGrens, op) === 'afweging';
    if (isGeval && overschot.giften > 0 && isVerantwoord(persoon)) {
      vrij = add(vrij, overschot.giften);
      telt = ZERO;
    }
    if (!perGift && overschot.bijdragen > 0 && isVerantwoord(persoon)) vrij = add(vrij, overschot.bijdragen);
    if (telt === 0) return { vrij, naarVermogen: ZERO };
    const oordeel = bekend(persoon.bovenGiftgrens, 'bovenGiftgrens');
    return { vrij, naarVermogen: bekend(oordeel.aard, 'bovenGiftgrens.aard').keuze === 'vermogen' ? telt : ZERO };
  },
);

const isVerantwoord = (persoon: Persoon): boolean =>
  bekend(bekend(persoon.bovenGiftgrens, 'bovenGiftgrens').oordeel, 'bovenGiftgrens.oordeel').keuze === 'telt niet mee';
