/** Knows art. 16 to 19 Wet op de huurtoeslag: the part of the rent that stays for the tenant. */

import { heeftAowLeeftijd } from '@samenkracht/aow';
import { atLeastZero, cents, type Day, type Money, subtract } from '@samenkracht/core';
import { regel, type Tabel, wetdag, zoek } from '@samenkracht/law';
import { beginJaar, peildag, rekeninkomen } from './awir-artikel-7.ts';
import type { Toeslagfeiten } from './feiten.ts';
import {
  factorAEen,
  factorAMeer,
  factorBEen,
  factorBMeer,
  ijkpuntEen,
  ijkpuntMeer,
  normhuurEen,
  normhuurMeer,
  verlagingNormhuur,
} from './huurtoeslag-normhuur.bedragen.ts';
import {
  factorAEenOuderen,
  factorAMeerOuderen,
  factorBEenOuderen,
  factorBMeerOuderen,
  ijkpuntEenOuderen,
  ijkpuntMeerOuderen,
  normhuurEenOuderen,
  normhuurMeerOuderen,
} from './huurtoeslag-ouderen.bedragen.ts';
import { huurtoeslagwet } from './wetten.ts';

/** Everyone in the dwelling but a subtenant with his household. */
export const countPersonen = (f: Toeslagfeiten): number =>
  1 + (f.partner === null ? 0 : 1) + f.kinderen.length + f.medebewoners.length;

/** Art. 2: one person, or more. */
export const isMeerpersoons = (f: Toeslagfeiten): boolean => countPersonen(f) > 1;

/** Has somebody in the dwelling reached the AOW age on this day? */
export const heeftIemandAow = (f: Toeslagfeiten, op: Day): boolean =>
  heeftAowLeeftijd(f, f.aanvrager.geboren, op) ||
  (f.partner !== null && heeftAowLeeftijd(f, f.partner.geboren, op)) ||
  f.medebewoners.some((bewoner) => heeftAowLeeftijd(f, bewoner.geboren, op));

/** What belongs to a kind of household. */
type Maten = {
  readonly ijkpunt: Tabel<Money>;
  readonly normhuur: Tabel<Money>;
  readonly a: Tabel<string>;
  readonly b: Tabel<string>;
};

const een: Maten = { ijkpunt: ijkpuntEen, normhuur: normhuurEen, a: factorAEen, b: factorBEen };
const meer: Maten = { ijkpunt: ijkpuntMeer, normhuur: normhuurMeer, a: factorAMeer, b: factorBMeer };
const eenOuderen: Maten = {
  ijkpunt: ijkpuntEenOuderen,
  normhuur: normhuurEenOuderen,
  a: factorAEenOuderen,
  b: factorBEenOuderen,
};
const meerOuderen: Maten = {
  ijkpunt: ijkpuntMeerOuderen,
  normhuur: normhuurMeerOuderen,
  a: factorAMeerOuderen,
  b: factorBMeerOuderen,
};

/** Art. 2: until the end of 2024 a household with somebody of the AOW age on 1 January was a kind of its own. */
const matenVan = (f: Toeslagfeiten): Maten => {
  const isOuderen = wetdag(f, peildag(f)) < '2025-01-01' && heeftIemandAow(f, beginJaar(f));
  if (isMeerpersoons(f)) return isOuderen ? meerOuderen : meer;
  return isOuderen ? eenOuderen : een;
};

export const ijkpunt = (f: Toeslagfeiten): Money => zoek(f, matenVan(f).ijkpunt, peildag(f));

export const normhuur = regel(
  {
    id: 'wht-19',
    naam: 'Normhuur per maand',
    grond: { wet: huurtoeslagwet, artikel: '19' },
    werkwijze:
      'Een vast bedrag (artikel 17). Tot en met 2025 bij een inkomen boven het ijkpunt: a x Y x Y + b x Y, naar boven afgerond op een cent. In 2024 met eigen bedragen als iemand op 1 januari de AOW-leeftijd had (artikel 2).',
  },
  (f: Toeslagfeiten): Money => {
    const op = peildag(f);
    const maten = matenVan(f);
    const laagste = zoek(f, maten.normhuur, op);
    if (wetdag(f, op) >= '2026-01-01') return laagste;
    const inkomen = rekeninkomen(f);
    if (inkomen <= zoek(f, maten.ijkpunt, op)) return laagste;
    return volgensFormule(inkomen, factor(f, maten.a, op), factor(f, maten.b, op));
  },
);

/** Income in cents, factors in millionths of a millionth of a euro; upwards to a whole cent (art. 19 lid 3). */
const volgensFormule = (inkomen: Money, a: bigint, b: bigint): Money => {
  const y = BigInt(inkomen);
  const teller = a * y * y + 100n * b * y;
  const noemer = 100_000_000_000_000n;
  return cents(Number((teller + noemer - 1n) / noemer));
};

const factor = (f: Toeslagfeiten, van: Tabel<string>, op: Day): bigint => {
  const tekst = zoek(f, van, op);
  const bekend = gelezen.get(tekst);
  if (bekend !== undefined) return bekend;
  const [, min = '', decimalen = ''] = /^(-?)0,(\d{1,12})$/.exec(tekst) ?? [];
  if (decimalen === '') throw new RangeError(`${van.id}: not a factor: ${tekst}`);
  const waarde = BigInt(`${min}${decimalen.padEnd(12, '0')}`);
  gelezen.set(tekst, waarde);
  return waarde;
};
/** A run over a city asks the same four factors for everyone. */
const gelezen = new Map<string, bigint>();

export const basishuur = regel(
  {
    id: 'wht-16',
    naam: 'Basishuur per maand',
    grond: { wet: huurtoeslagwet, artikel: '16' },
    werkwijze: 'De normhuur, met de verlaging die voor het jaar is vastgesteld.',
  },
  (f: Toeslagfeiten): Money => atLeastZero(subtract(normhuur(f), zoek(f, verlagingNormhuur, peildag(f)))),
);
