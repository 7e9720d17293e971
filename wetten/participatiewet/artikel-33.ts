/** Knows art. 33 lid 5 Participatiewet: which part of a private old-age pension is left out. */
import { add, type Day, type Money, smallest, subtract, ZERO } from '@samenkracht/core';
import { participatiewet, regel, zoek } from '@samenkracht/law';
import { pensioenvrijlatingAlleenstaande, pensioenvrijlatingGehuwden } from './artikel-33.bedragen.ts';
import type { Maandfeiten, Persoon } from './feiten.ts';
import { isMinstens, leeftijdsgroep } from './leeftijd.ts';

const pensioenVan = ({ inkomsten }: Persoon): Money => {
  let som: Money = ZERO;
  for (const een of inkomsten) if (een.soort === 'particulier pensioen') som = add(som, een.netto);
  return som;
};

/** What is left out for the household; only where one of them has the AOW age. The belanghebbende's pension uses it first. */
export const pensioenvrijlating = regel(
  {
    id: 'pw-33-5',
    naam: 'Vrijlating van particulier pensioen',
    grond: { wet: participatiewet, artikel: '33', lid: '5' },
    werkwijze: 'Voor gehuwden een bedrag samen; eerst van het pensioen van de belanghebbende af.',
  },
  (f: Maandfeiten, wie: 'belanghebbende' | 'partner', op: Day): Money => {
    const { belanghebbende, partner } = f;
    const eigen = pensioenVan(wie === 'partner' && partner !== null ? partner : belanghebbende);
    if (eigen === 0 || !iemandMetAow(f, op)) return ZERO;
    const ruimte = zoek(f, partner === null ? pensioenvrijlatingAlleenstaande : pensioenvrijlatingGehuwden, op);
    if (wie === 'belanghebbende') return smallest(eigen, ruimte);
    return smallest(eigen, subtract(ruimte, smallest(pensioenVan(belanghebbende), ruimte)));
  },
);

const heeftAow = (f: Maandfeiten, persoon: Persoon, op: Day): boolean =>
  isMinstens(60, persoon.geboren, op) && leeftijdsgroep(f, persoon.geboren, op) === 'AOW';

const iemandMetAow = (f: Maandfeiten, op: Day): boolean =>
  heeftAow(f, f.belanghebbende, op) || (f.partner !== null && heeftAow(f, f.partner, op));
