import { cents, day, month } from '@samenkracht/core';
import { testkader } from '@samenkracht/testing/law';
import { expect, test } from 'vitest';
import { bijstandsmaand } from './artikel-19.ts';
import { eenKind, eenLoon, eenMaand, eenMedebewoner, eenPartner, eenPersoon, geenVrijlatingGebruikt } from './bouw.ts';

/**
 * The law a second time, short and straight, for two half-years and whole months: it shares no line with the rules and has its
 * amounts from the published tables by hand. Where the two differ, one of them is wrong.
 */
type Bedragen = Readonly<
  Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'n' | 'maxN' | 'maxR' | 'maxY', number>
>;
const bedragen: Readonly<Record<string, Bedragen>> = {
  '2026-02': {
    a: 34599,
    b: 69198,
    c: 134706,
    d: 109241,
    e: 174749,
    f: 140150,
    g: 200213,
    h: 156469,
    i: 214416,
    n: 74642,
    maxN: 28500,
    maxR: 17766,
    maxY: 18019,
  },
  '2026-10': {
    a: 35042,
    b: 70084,
    c: 136432,
    d: 110640,
    e: 176988,
    f: 141946,
    g: 202779,
    h: 158734,
    i: 217610,
    n: 75598,
    maxN: 28900,
    maxR: 18024,
    maxY: 18281,
  },
};

type Geval = {
  readonly maand: string;
  readonly leeftijd: number;
  readonly partner: number | null;
  readonly partnerRecht: boolean;
  readonly kind: boolean;
  readonly delers: number;
  readonly loon: number;
  readonly maandenN: number;
  readonly medisch: boolean;
};

const rond = (teller: number, noemer: number): number => Math.floor((2 * teller + noemer) / (2 * noemer));
const deel = (b: number, a: number): number => rond(b * (40 + 30 * a), 100 * a);

const norm = (z: Geval, t: Bedragen): number => {
  const oud = z.leeftijd >= 67;
  if (z.partner === null) {
    if (z.leeftijd < 21) return t.a;
    if (z.delers > 0) return deel(oud ? t.i : t.g, z.delers + 1);
    return oud ? t.h : t.f;
  }
  const partnerOud = z.partner >= 67;
  const b = oud || partnerOud ? t.i : t.g;
  if (!z.partnerRecht) {
    if (z.leeftijd < 21) return rond(z.kind ? t.d : t.b, 2);
    if (z.delers > 0) return deel(b, z.delers + (z.partner >= 21 ? 2 : 1));
    return rond(oud ? t.i : t.g, 2);
  }
  if (z.leeftijd < 21 && z.partner < 21) return z.kind ? t.d : t.b;
  if (z.leeftijd < 21 || z.partner < 21) {
    if (z.delers === 0) return z.kind ? t.e : t.c;
    return (z.kind ? t.n : t.a) + deel(b, z.delers + 1);
  }
  return z.delers > 0 ? 2 * deel(b, z.delers + 2) : oud || partnerOud ? t.i : t.g;
};

const vrij = (z: Geval, t: Bedragen): number => {
  const van = (percentage: number, hoogste: number) => Math.min(rond(z.loon * percentage, 1000), hoogste);
  if (z.leeftijd >= 67) return van(250, t.maxN);
  if (z.leeftijd >= 27 && z.maandenN < 6) return van(250, t.maxN);
  if (z.medisch) return van(150, t.maxY);
  return z.leeftijd >= 27 && z.kind && z.partner === null ? van(125, t.maxR) : 0;
};

const narekenen = (z: Geval): readonly number[] => {
  const t = bedragen[z.maand];
  if (t === undefined) throw new Error('no amounts');
  const bedrag = norm(z, t);
  const vrijgelaten = z.loon >= bedrag ? 0 : vrij(z, t);
  const bijstand = Math.max(0, bedrag - (z.loon - vrijgelaten));
  const reserve = rond(bijstand * 5, 100);
  return [bedrag, vrijgelaten, bijstand, reserve, bijstand - reserve];
};

const metRegels = (z: Geval): readonly number[] => {
  const geboren = (leeftijd: number) => day(`${2025 - leeftijd}-11-15`);
  const uit = bijstandsmaand(
    eenMaand(month(z.maand), testkader(), {
      belanghebbende: eenPersoon(geboren(z.leeftijd), {
        medischUrenbeperkt: z.medisch,
        inkomsten: z.loon === 0 ? [] : [eenLoon(cents(z.loon))],
        vrijlating: { ...geenVrijlatingGebruikt, maandenN: z.maandenN },
      }),
      partner: z.partner === null ? null : eenPartner(geboren(z.partner), { heeftRecht: z.partnerRecht }),
      kinderen: z.kind ? [eenKind(day('2022-05-05'))] : [],
      medebewoners: Array.from({ length: z.delers }, () => eenMedebewoner(day('1980-01-01'))),
    }),
  );
  return [uit.norm, uit.vrijlating, uit.bijstand, uit.vtReservering, uit.uitTeBetalen];
};

const alle = <T>(...waarden: readonly T[]): readonly T[] => waarden;

test('the rules and the second calculation agree on every case of the grid', () => {
  let gevallen = 0;
  for (const maand of Object.keys(bedragen))
    for (const leeftijd of alle(18, 20, 21, 26, 27, 40, 66, 67, 80))
      for (const partner of alle(null, 19, 21, 45, 70))
        for (const partnerRecht of partner === null ? [true] : [true, false])
          for (const kind of alle(false, true))
            for (const delers of alle(0, 1, 3))
              for (const loon of alle(0, 1, 2, 60_000, 113_998, 114_002, 141_945, 141_946, 230_000))
                for (const maandenN of alle(0, 6))
                  for (const medisch of alle(false, true)) {
                    const geval: Geval = {
                      maand,
                      leeftijd,
                      partner,
                      partnerRecht,
                      kind,
                      delers,
                      loon,
                      maandenN,
                      medisch,
                    };
                    gevallen += 1;
                    expect(metRegels(geval), JSON.stringify(geval)).toEqual(narekenen(geval));
                  }
  expect(gevallen).toBe(34_992);
});
