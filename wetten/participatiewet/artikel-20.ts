/** Knows art. 20 Participatiewet: the norm for people of 18, 19 and 20 years, and its raise for who cannot call on his parents. */
import { add, type Day, type Money, part, smallest } from '@samenkracht/core';
import { participatiewet, regel, zoek } from '@samenkracht/law';
import { heeftKinderenTenLaste } from './artikel-4.ts';
import {
  norm20alleenstaande,
  norm20beiden,
  norm20beidenMetKinderen,
  norm20een,
  norm20eenMetKinderen,
  verhoging20,
} from './artikel-20.bedragen.ts';
import { norm21 } from './artikel-21.ts';
import type { Maandfeiten, Persoon } from './feiten.ts';
import { leeftijdsgroep } from './leeftijd.ts';

/** Who of the couple is younger than 21. */
export type Jongeren = 'alleenstaande' | 'beiden' | 'een';

export const norm20 = regel(
  {
    id: 'pw-20-norm',
    naam: 'Norm voor 18, 19 en 20 jaar',
    grond: { wet: participatiewet, artikel: '20' },
    werkwijze: 'Lid 1 zonder en lid 2 met kinderen ten laste; voor een alleenstaande is het bedrag in beide gelijk.',
  },
  (f: Maandfeiten, jongeren: Jongeren, op: Day): Money => {
    if (jongeren === 'alleenstaande') return zoek(f, norm20alleenstaande, op);
    const kinderen = heeftKinderenTenLaste(f, op);
    if (jongeren === 'beiden') return zoek(f, kinderen ? norm20beidenMetKinderen : norm20beiden, op);
    return zoek(f, kinderen ? norm20eenMetKinderen : norm20een, op);
  },
);

/** How somebody of 21 or older in the same situation would be paid: what lid 4 compares with. */
export type Vergelijking = 'alleen' | 'gehuwd' | 'gehuwd, echtgenoot zonder recht';

/** Lid 3 and 4. Before 2026 this was bijzondere bijstand (art. 12) and no part of the norm. */
export const verhoogNorm20 = regel(
  {
    id: 'pw-20-verhoging',
    naam: 'Norm met verhoging voor wie niet op zijn ouders kan rekenen',
    grond: { wet: participatiewet, artikel: '20', lid: '3' },
    werkwijze:
      'Per persoon van 18, 19 of 20 jaar; norm en verhoging samen niet hoger dan de norm van artikel 21 in dezelfde situatie (lid 4). Met een echtgenoot zonder recht is dat de helft (artikel 24).',
  },
  (f: Maandfeiten, norm: Money, personen: readonly Persoon[], als: Vergelijking, op: Day): Money => {
    let verhoogd = norm;
    for (const persoon of personen) {
      const jong = leeftijdsgroep(f, persoon.geboren, op) === '18 tot 21';
      if (jong && persoon.geenBeroepOpOuders) verhoogd = add(verhoogd, zoek(f, verhoging20, op));
    }
    if (verhoogd === norm) return norm;
    const hoogste = norm21(f, als !== 'alleen', op);
    return smallest(
      verhoogd,
      als === 'gehuwd, echtgenoot zonder recht' ? part(hoogste, [50, 100], 'half up') : hoogste,
    );
  },
);
