/** Knows art. 21 Wet op de huurtoeslag: three parts of the rent, each with its own percentage, and since 2026 a deduction above an income. */

import {
  add,
  atLeastZero,
  cents,
  formatEuro,
  largest,
  type Money,
  part,
  smallest,
  subtract,
  ZERO,
} from '@samenkracht/core';
import { regel, wetdag, zoek } from '@samenkracht/law';
import { peildag, rekeninkomen } from './awir-artikel-7.ts';
import { maandVanJaar } from './awir-artikel-14.ts';
import type { Toeslagfeiten } from './feiten.ts';
import {
  aftoppingHoog,
  aftoppingLaag,
  kwaliteitskortingsgrens,
  procentBovenAftopping,
  procentTotAftopping,
} from './huurtoeslag.bedragen.ts';
import { vermogenTeHoogVoorHuur } from './huurtoeslag-artikel-7.ts';
import { voldoetAanVoorwaarden } from './huurtoeslag-artikel-9.ts';
import { huurTotGrens } from './huurtoeslag-artikel-13.ts';
import { basishuur, countPersonen, heeftIemandAow, ijkpunt, isMeerpersoons } from './huurtoeslag-artikel-16.ts';
import { afbouwEen, afbouwMeer } from './huurtoeslag-normhuur.bedragen.ts';
import { huurtoeslagwet } from './wetten.ts';

/** Lid 1: what of this rent is subsidised, before the deduction of lid 2. A basishuur above a limit leaves the part under it out. */
export const huurtoeslagVoorAfbouw = regel(
  {
    id: 'wht-21-1',
    naam: 'Deel van de huur dat wordt vergoed',
    grond: { wet: huurtoeslagwet, artikel: '21', lid: '1' },
    werkwijze:
      'Boven de basishuur: alles tot de kwaliteitskortingsgrens, 65 procent tot de aftoppingsgrens, 40 procent daarboven.',
  },
  (f: Toeslagfeiten, huur: Money): Money => {
    const op = peildag(f);
    const basis = basishuur(f);
    const kwaliteit = zoek(f, kwaliteitskortingsgrens, op);
    const aftopping = zoek(f, countPersonen(f) > 2 ? aftoppingHoog : aftoppingLaag, op);
    const heel = tussen(huur, basis, kwaliteit);
    const midden = tussen(huur, largest(basis, kwaliteit), aftopping);
    const boven = heeftDeelBovenAftopping(f) ? tussen(huur, largest(basis, aftopping), huur) : ZERO;
    return add(
      heel,
      add(
        part(midden, zoek(f, procentTotAftopping, op), 'half up'),
        part(boven, zoek(f, procentBovenAftopping, op), 'half up'),
      ),
    );
  },
);

/** The part of the rent above `van` and up to `tot`. */
const tussen = (huur: Money, van: Money, tot: Money): Money => atLeastZero(subtract(smallest(huur, tot), van));

/** Lid 1 onder c: in 2024 only one person, or a household with the AOW age (an adapted dwelling of more persons is not known here). Since 2025 everyone. */
const heeftDeelBovenAftopping = (f: Toeslagfeiten): boolean =>
  wetdag(f, peildag(f)) >= '2025-01-01' || !isMeerpersoons(f) || heeftIemandAow(f, peildag(f));

/** Lid 2, since 2026: a part of the income above the ijkpunt, by twelve. */
export const afbouw = regel(
  {
    id: 'wht-21-2',
    naam: 'Afbouw door inkomen',
    grond: { wet: huurtoeslagwet, artikel: '21', lid: '2' },
    werkwijze: 'Vanaf 2026: 27 procent (een persoon) of 22 procent van het inkomen boven het ijkpunt, gedeeld door 12.',
  },
  (f: Toeslagfeiten): Money => {
    const op = peildag(f);
    if (wetdag(f, op) < '2026-01-01') return ZERO;
    const boven = atLeastZero(subtract(rekeninkomen(f), ijkpunt(f)));
    const [over, onder] = zoek(f, isMeerpersoons(f) ? afbouwMeer : afbouwEen, op);
    return part(boven, [over, onder * 12], 'half up');
  },
);

/** The amount of one month before art. 14 Awir rounds the year. */
export const huurtoeslagPerMaand = regel(
  {
    id: 'wht-21',
    naam: 'Huurtoeslag voor afronding',
    grond: { wet: huurtoeslagwet, artikel: '21' },
  },
  (f: Toeslagfeiten, huur: Money): Money => atLeastZero(subtract(huurtoeslagVoorAfbouw(f, huur), afbouw(f))),
);

export const huurtoeslag = regel(
  {
    id: 'wht',
    naam: 'Huurtoeslag',
    grond: { wet: huurtoeslagwet, artikel: '7', lid: '1' },
    inwoner: (bedrag) =>
      bedrag === 0 ? 'U krijgt geen huurtoeslag.' : `De huurtoeslag is ${formatEuro(bedrag)} per maand.`,
  },
  (f: Toeslagfeiten): Money => {
    const { woning } = f;
    if (woning === null || !voldoetAanVoorwaarden(f, woning) || vermogenTeHoogVoorHuur(f)) return ZERO;
    const huur = huurTotGrens(f, woning);
    if (huur === 0) return ZERO;
    return maandVanJaar(f, cents(huurtoeslagPerMaand(f, huur) * 12));
  },
);
