/**
 * Knows a second time which part of gifts, premiums, volunteers' allowances and sublet counts in a month of 2026: straight from art. 31 lid 2 onder
 * j, k, m and s, lid 5, art. 18 lid 8 and art. 33 lid 4, with plain numbers. It shares no line with the rules; only the shape of the facts.
 */
import type { Inkomst, Maandfeiten, Persoon } from './feiten.ts';

/** In cents. */
export type Middelbedragen = {
  readonly giften: number;
  readonly premies: number;
  readonly vrijwilligerPerMaand: number;
  readonly vrijwilligerPerJaar: number;
};

/** The amounts as they were gathered apart from the code, in euro. */
export type Middelenboek = {
  readonly j_premium_per_year: Readonly<Record<string, { readonly value?: number }>>;
  readonly k_volunteer: Readonly<Record<string, { readonly value: { readonly month: number; readonly year: number } }>>;
  readonly m_gifts: { readonly value: { readonly max_per_calendar_year: number } };
};

/** Undefined where they were not found, and before 2026, when m had no amount. */
export const leesMiddelbedragen = (boek: Middelenboek, jaar: number, halfjaar: string): Middelbedragen | undefined => {
  const k = boek.k_volunteer[`${jaar}-01-01`]?.value;
  const j = boek.j_premium_per_year[halfjaar]?.value;
  if (k === undefined || j === undefined || jaar < 2026) return undefined;
  const centen = (euro: number): number => Math.round(euro * 100);
  return {
    giften: centen(boek.m_gifts.value.max_per_calendar_year),
    premies: centen(j),
    vrijwilligerPerMaand: centen(k.month),
    vrijwilligerPerJaar: centen(k.year),
  };
};

const soorten: ReadonlySet<string> = new Set([
  'gift',
  'kostenbesparing',
  'premie',
  'vrijwilligersvergoeding',
  'huur of kostgeld',
]);
export const isTweedeMiddel = ({ soort }: Inkomst): boolean => soorten.has(soort);

const bedragVan = (persoon: Persoon, ...welke: readonly string[]): number =>
  persoon.inkomsten.reduce((som, { soort, netto }) => (welke.includes(soort) ? som + netto : som), 0);

/** What counts as income. `is27`: on the first day of the right; gifts of both partners share one limit, the belanghebbende first. */
export const tweedeMiddelen = (
  f: Maandfeiten,
  wie: 'belanghebbende' | 'partner',
  is27: boolean,
  bedragen: Middelbedragen,
): number => {
  const persoon = wie === 'partner' && f.partner !== null ? f.partner : f.belanghebbende;
  return (
    premies(persoon, is27, bedragen) +
    vergoedingen(persoon, is27, bedragen) +
    giften(f, wie, persoon, bedragen) +
    huur(persoon)
  );
};

/** J: "een een- of tweemalige premie"; lid 5: not under 27, but for who belongs to the doelgroep loonkostensubsidie. */
const premies = (persoon: Persoon, is27: boolean, { premies: hoogste }: Middelbedragen): number => {
  const alles = persoon.inkomsten.filter(({ soort }) => soort === 'premie');
  const som = alles.reduce((s, { netto }) => s + netto, 0);
  if (!is27 && !persoon.loonkostensubsidie) return som;
  const over = 2 - (persoon.ditJaar?.aantalPremies ?? 0);
  const goed = alles.filter(({ oordeel }) => oordeel?.keuze === 'telt niet mee').map(({ netto }) => Number(netto));
  let vrij = 0;
  for (let keer = 0; keer < over && goed.length > 0; keer += 1) {
    const grootste = Math.max(...goed);
    goed.splice(goed.indexOf(grootste), 1);
    vrij += grootste;
  }
  const ruimte = hoogste - (persoon.ditJaar?.premies ?? 0);
  return som - Math.min(vrij, ruimte < 0 ? 0 : ruimte);
};

/** K: per month and per calendar year; lid 5: not under 27. */
const vergoedingen = (persoon: Persoon, is27: boolean, bedragen: Middelbedragen): number => {
  const som = bedragVan(persoon, 'vrijwilligersvergoeding');
  if (!is27) return som;
  const jaar = bedragen.vrijwilligerPerJaar - (persoon.ditJaar?.vrijwilligerswerk ?? 0);
  return Math.max(som - bedragen.vrijwilligerPerMaand, som - (jaar < 0 ? 0 : jaar), 0);
};

/**
 * M and art. 18 lid 8: gifts and contributions of a calendar year share a limit. Beyond it gifts count until the text of July 2026;
 * from then on (s), and for contributions always, as far as the college does not find them justified. Wealth is no income.
 */
const giften = (
  f: Maandfeiten,
  wie: 'belanghebbende' | 'partner',
  persoon: Persoon,
  { giften: grens }: Middelbedragen,
): number => {
  const soortgenoten = ['gift', 'kostenbesparing'];
  const eerder = (f.belanghebbende.ditJaar?.giften ?? 0) + (f.partner?.ditJaar?.giften ?? 0);
  const voorgaand = wie === 'partner' ? bedragVan(f.belanghebbende, ...soortgenoten) : 0;
  const over = Math.max(0, grens - eerder);
  const ruimte = Math.max(0, over - voorgaand);
  const boven = Math.max(0, bedragVan(persoon, ...soortgenoten) - ruimte);
  const bovenGiften = Math.min(boven, bedragVan(persoon, 'gift'));
  const verantwoord = persoon.bovenGiftgrens?.oordeel?.keuze === 'telt niet mee';
  const bijdragen = verantwoord ? 0 : boven - bovenGiften;
  const vanGiften =
    (verantwoord && f.maand >= '2026-07') || persoon.bovenGiftgrens?.aard?.keuze === 'vermogen' ? 0 : bovenGiften;
  return bijdragen + vanGiften;
};

/** Art. 33 lid 4: the lower costs, where the norm does not reckon with this person already. */
const huur = (persoon: Persoon): number =>
  persoon.inkomsten
    .filter(({ soort, inKostendelersnorm }) => soort === 'huur of kostgeld' && inKostendelersnorm !== true)
    .reduce((som, { netto }) => som + netto, 0);
