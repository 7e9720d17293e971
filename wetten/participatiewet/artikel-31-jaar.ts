/** Knows art. 31 lid 2 j and k Participatiewet: the premium and the volunteer's allowance, with what was used of the year. */
import { add, atLeastZero, type Day, formatEuro, type Money, smallest, subtract, sum, ZERO } from '@samenkracht/core';
import { participatiewet, regel, wetdag, zoek } from '@samenkracht/law';
import { maximumJ, maximumKJaar, maximumKMaand } from './artikel-31.bedragen.ts';
import { inArtikel31a } from './artikel-31a.ts';
import { bekend } from './bekend.ts';
import type { Jaartelling, Maandfeiten, Persoon } from './feiten.ts';
import { isMinstens } from './leeftijd.ts';

const ditJaarVan = (persoon: Persoon): Jaartelling => bekend(persoon.ditJaar, 'ditJaar');

/** "Een een- of tweemalige premie". */
export const hoogstePremies = 2;

/** Largest first, so that their order makes no difference; only those that the college found to help on the way to work. */
export const premieVrij = regel(
  {
    id: 'pw-31-2-j-premie',
    naam: 'Premie die niet meetelt',
    grond: { wet: participatiewet, artikel: '31', lid: '2', onderdeel: 'j' },
    werkwijze:
      'Ten hoogste twee premies per kalenderjaar, samen tot het maximum, min wat dit jaar al is vrijgelaten. Jonger dan 27 jaar alleen in de doelgroep loonkostensubsidie, sinds 2023 (lid 5).',
    inwoner: (vrij) => (vrij === 0 ? undefined : `Van uw premie telt ${formatEuro(vrij)} niet mee.`),
  },
  (f: Maandfeiten, persoon: Persoon, op: Day): Money => {
    if (!isMinstens(27, persoon.geboren, op) && !(wetdag(f, op) >= '2023-01-01' && persoon.loonkostensubsidie))
      return ZERO;
    const premies = persoon.inkomsten
      .filter((een) => een.soort === 'premie' && bekend(een.oordeel, 'inkomsten.oordeel').keuze === 'telt niet mee')
      .map((een) => een.netto)
      .sort((a, b) => b - a);
    if (premies.length === 0) return ZERO;
    const { aantalPremies, premies: gebruikt } = ditJaarVan(persoon);
    const telt = sum(premies.slice(0, Math.max(0, hoogstePremies - aantalPremies)));
    return smallest(telt, atLeastZero(subtract(zoek(f, maximumJ, op), gebruikt)));
  },
);

export const vrijwilligersvergoedingVrij = regel(
  {
    id: 'pw-31-2-k-vergoeding',
    naam: 'Vergoeding voor vrijwilligerswerk die niet meetelt',
    grond: { wet: participatiewet, artikel: '31', lid: '2', onderdeel: 'k' },
    werkwijze:
      'Tot het maximum per maand en, met wat dit jaar al is vrijgelaten, tot het maximum per kalenderjaar. Niet voor wie jonger is dan 27 jaar (lid 5; in 2021 wel: art. 31a).',
    inwoner: (vrij) =>
      vrij === 0 ? undefined : `Van uw vergoeding voor vrijwilligerswerk telt ${formatEuro(vrij)} niet mee.`,
  },
  (f: Maandfeiten, persoon: Persoon, op: Day): Money => {
    if (!isMinstens(27, persoon.geboren, op) && !inArtikel31a(wetdag(f, op))) return ZERO;
    let som: Money = ZERO;
    for (const een of persoon.inkomsten) if (een.soort === 'vrijwilligersvergoeding') som = add(som, een.netto);
    const jaar = atLeastZero(subtract(zoek(f, maximumKJaar, op), ditJaarVan(persoon).vrijwilligerswerk));
    return smallest(som, smallest(zoek(f, maximumKMaand, op), jaar));
  },
);
