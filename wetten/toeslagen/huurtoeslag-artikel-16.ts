/** Knows art. 16 to 19 Wet op de huurtoeslag: the part of the rent that stays for the tenant. */
import { atLeastZero, cents, type Day, type Money, subtract } from '@samenkracht/core';
import { regel, type Tabel, wetdag, zoek } from '@samenkracht/law';
import { peildag, rekeninkomen } from './awir-artikel-7.ts';
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
import { huurtoeslagwet } from './wetten.ts';

/** Everyone in the dwelling but a subtenant with his household. */
export const countPersonen = (f: Toeslagfeiten): number =>
  1 + (f.partner === null ? 0 : 1) + f.kinderen.length + f.medebewoners.length;

/** Art. 2: one person, or more. */
export const isMeerpersoons = (f: Toeslagfeiten): boolean => countPersonen(f) > 1;

export const ijkpunt = (f: Toeslagfeiten): Money => zoek(f, isMeerpersoons(f) ? ijkpuntMeer : ijkpuntEen, peildag(f));

export const normhuur = regel(
  {
    id: 'wht-19',
    naam: 'Normhuur per maand',
    grond: { wet: huurtoeslagwet, artikel: '19' },
    werkwijze:
      'Een vast bedrag (artikel 17). Tot en met 2025 bij een inkomen boven het ijkpunt: a x Y x Y + b x Y, naar boven afgerond op een cent.',
  },
  (f: Toeslagfeiten): Money => {
    const op = peildag(f);
    const meer = isMeerpersoons(f);
    const laagste = zoek(f, meer ? normhuurMeer : normhuurEen, op);
    if (wetdag(f, op) >= '2026-01-01') return laagste;
    const inkomen = rekeninkomen(f);
    if (inkomen <= ijkpunt(f)) return laagste;
    return volgensFormule(
      inkomen,
      factor(f, meer ? factorAMeer : factorAEen, op),
      factor(f, meer ? factorBMeer : factorBEen, op),
    );
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
