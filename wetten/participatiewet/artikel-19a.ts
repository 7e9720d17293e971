/** Knows art. 19a Participatiewet: which housemate shares the costs, with every exception. */
import type { Day } from '@samenkracht/core';
import { participatiewet, regel, tabel, wetdag, zoek } from '@samenkracht/law';
import type { Maandfeiten, Medebewoner } from './feiten.ts';
import { isMinstens } from './leeftijd.ts';
import { laatsteDag } from './reikwijdte.ts';

/** From which age a housemate counts. In 2027 nothing known changes here, but the text of that day was not seen. */
export const kostendelersleeftijd = tabel(
  {
    id: 'pw-19a-leeftijd',
    naam: 'Leeftijd vanaf welke een medebewoner kosten deelt',
    grond: { wet: participatiewet, artikel: '19a', lid: '1' },
    soort: 'aantal',
    tot: laatsteDag,
  },
  `
  2015-01-01 | 21 | twee bronnen | oss19, die24 |  | de begindatum 2015 is uit het geheugen
  2023-01-01 | 27 | twee bronnen | rr23, wmw24
`,
);

/** Onderdelen b and c: who pays a commercial price. Family in the first or second degree cannot have it with each other. */
const betaaltCommercielePrijs = (medebewoner: Medebewoner): boolean => {
  if (medebewoner.overeenkomst === 'geen' || !medebewoner.overeenkomstAangetoond) return false;
  return medebewoner.overeenkomst === 'met dezelfde derde' || medebewoner.familie === 'geen of verder';
};

/** Onderdeel d: education. For the beroepsbegeleidende leerweg no age counts, for the other kinds it does. */
const volgtOnderwijs = (medebewoner: Medebewoner): boolean =>
  medebewoner.onderwijs !== 'geen' &&
  (medebewoner.onderwijs === 'beroepsbegeleidend' || medebewoner.leeftijdPastBijOnderwijs);

export const isKostendeler = regel(
  {
    id: 'pw-19a-kostendeler',
    naam: 'Kostendelende medebewoner',
    grond: { wet: participatiewet, artikel: '19a', lid: '1' },
    werkwijze: 'Telt vanaf de leeftijd van artikel 19a, behalve met een commerciele overeenkomst of als student.',
  },
  (f: Maandfeiten, medebewoner: Medebewoner, op: Day): boolean =>
    isMinstens(zoek(f, kostendelersleeftijd, op), medebewoner.geboren, op) &&
    !betaaltCommercielePrijs(medebewoner) &&
    !volgtOnderwijs(medebewoner),
);

/** How many housemates share the costs. Art. 22a lid 4: nobody, for who lives elsewhere to give mantelzorg. */
export const countKostendelers = regel(
  {
    id: 'pw-19a-aantal',
    naam: 'Aantal kostendelende medebewoners',
    grond: { wet: participatiewet, artikel: '19a' },
    toon: String,
  },
  (f: Maandfeiten, op: Day): number => {
    const { medebewoners } = f;
    if (medebewoners.length === 0) return 0;
    let aantal = 0;
    for (const medebewoner of medebewoners) if (isKostendeler(f, medebewoner, op)) aantal += 1;
    return aantal > 0 && wetdag(f, op) >= '2026-01-01' && f.tijdelijkEldersVoorMantelzorg ? 0 : aantal;
  },
);
