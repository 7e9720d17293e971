/** Knows the ways to compute the month, and measures one of them in a process of its own: what ran before makes the next slower. */
import { month, periodOf } from '@samenkracht/core';
import { type Rijen, verklaar } from '@samenkracht/law';
import {
  bijstandsmaand,
  bulkmaand,
  type Maandfeiten,
  maakHuishoudens,
  verklaarRij,
  vragen,
  zetHuishouden,
} from '@samenkracht/participatiewet';
import { rekenMetDeHand, rekenObject } from './handmatig.ts';
import { kolommenVan, maand, objectenVan, trekHuishoudens } from './huishoudens.ts';
import { deel, meet, processortijd } from './meet.ts';

type Uit = { readonly bijstand: Float64Array; readonly uitTeBetalen: Float64Array };
const leeg = (n: number): Uit => ({ bijstand: new Float64Array(n), uitTeBetalen: new Float64Array(n) });
const neem = (uit: Uit, i: number, uitkomst: { readonly bijstand: number; readonly uitTeBetalen: number }): void => {
  uit.bijstand[i] = uitkomst.bijstand;
  uit.uitTeBetalen[i] = uitkomst.uitTeBetalen;
};

const stop = (melding: string): never => {
  console.error(melding);
  process.exit(1);
};

/** What the hand-written loop gives, which every way must give. */
const metDeHand = (feiten: readonly Maandfeiten[]) => {
  const kolommen = kolommenVan(feiten);
  const uit = { bijstand: new Int32Array(feiten.length), uitTeBetalen: new Int32Array(feiten.length) };
  const reken = (): void => rekenMetDeHand(kolommen, uit);
  reken();
  return { kolommen, uit, reken };
};

const toets = (hand: ReturnType<typeof metDeHand>['uit'], uit: Uit): void => {
  for (const [i, bijstand] of hand.bijstand.entries())
    if (bijstand !== uit.bijstand[i] || hand.uitTeBetalen[i] !== uit.uitTeBetalen[i])
      stop(`household ${i}: by hand ${hand.uitTeBetalen[i]}, otherwise ${uit.uitTeBetalen[i]}`);
};

const rijenVan = (feiten: readonly Maandfeiten[]): Rijen => {
  const rijen = maakHuishoudens(maand, feiten.length);
  for (const [i, f] of feiten.entries()) zetHuishouden(rijen, i, f);
  return rijen;
};

const inBulk = (rijen: Rijen, uit: Uit) =>
  bulkmaand(
    rijen,
    (i, uitkomst) => neem(uit, i, uitkomst),
    (i, einde) => stop(`row ${i}: ${JSON.stringify(einde)}`),
  );

const open = (f: Maandfeiten): void => {
  if (verklaar(bijstandsmaand, f, vragen).uitleg === undefined) stop('a month without explanation');
};

type Meting = Readonly<Record<string, number>>;

const wegen = {
  hand: (n: number): Meting => ({ snelheid: meet(n, metDeHand(trekHuishoudens(n)).reken) }),
  objecten: (n: number): Meting => {
    const { kolommen, uit: hand } = metDeHand(trekHuishoudens(n));
    const objecten = objectenVan(kolommen);
    const uit = leeg(n);
    const snelheid = meet(n, () => {
      for (let i = 0; i < n; i += 1) neem(uit, i, rekenObject(objecten[i] as (typeof objecten)[number]));
    });
    toets(hand, uit);
    return { snelheid };
  },
  /** The plain rule, a household at a time, over the facts as they come. */
  plat: (n: number): Meting => {
    const feiten = trekHuishoudens(n);
    const uit = leeg(n);
    const snelheid = meet(n, () => {
      for (let i = 0; i < n; i += 1) neem(uit, i, bijstandsmaand(feiten[i] as Maandfeiten));
    });
    toets(metDeHand(feiten).uit, uit);
    return { snelheid };
  },
  bulk: (n: number): Meting => {
    const feiten = trekHuishoudens(n);
    const rijen = rijenVan(feiten);
    const uit = leeg(n);
    const { uit: hand } = metDeHand(feiten);
    const begin = process.cpuUsage();
    inBulk(rijen, uit);
    const koud = n / processortijd(begin);
    toets(hand, uit);
    const snelheid = meet(n, () => void inBulk(rijen, uit));
    toets(hand, uit);
    const verslag = inBulk(rijen, uit);
    for (let i = 0; i < n; i += Math.ceil(n / 2000)) {
      const { bepaling } = verklaarRij(rijen, i);
      if (bepaling.soort !== 'waarde' || bepaling.waarde.uitTeBetalen !== hand.uitTeBetalen[i])
        stop(`household ${i}: the explanation of the row says otherwise`);
    }
    return { snelheid, koud, ...verslag };
  },
  /** Followed, so that all of the explanation is there; nobody looks at it yet. */
  uitleg: (n: number): Meting => {
    const feiten = trekHuishoudens(Math.min(n, 2000));
    const snelheid = meet(feiten.length, () => {
      for (const f of feiten) verklaar(bijstandsmaand, f, vragen);
    });
    return { snelheid };
  },
  /** The same, and every explanation is opened: all of its lines are written. */
  geopend: (n: number): Meting => {
    const feiten = trekHuishoudens(Math.min(n, 2000));
    const snelheid = meet(feiten.length, () => {
      for (const f of feiten) open(f);
    });
    return { snelheid };
  },
  /** Twelve months of one client with explanation, each opened, by the clock, over many clients. */
  client: (): Meting => {
    const maanden = Array.from({ length: 12 }, (_, i) => month(`2026-${String(i + 1).padStart(2, '0')}`));
    const tijden = trekHuishoudens(12_000)
      .map((f) => {
        const begin = performance.now();
        for (const een of maanden) {
          const { from, until = from } = periodOf(een);
          open({ ...f, maand: een, vanaf: from, tot: until });
        }
        return performance.now() - begin;
      })
      .slice(6000)
      .sort((a, b) => a - b);
    return { mediaan: deel(tijden, 0.5), p99: deel(tijden, 0.99) };
  },
} as const;

export type Weg = keyof typeof wegen;

const [, , naam = '', aantal = '100000'] = process.argv;
if (!Object.hasOwn(wegen, naam)) stop(`unknown way: ${naam}`);
console.log(JSON.stringify(wegen[naam as Weg](Number(aantal))));
