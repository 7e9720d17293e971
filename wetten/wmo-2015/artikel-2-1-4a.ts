/** Knows art. 2.1.4a Wmo 2015: the contribution of a resident in the cost of a maatwerkvoorziening, and who owes nothing. */

import { heeftAowLeeftijd } from '@samenkracht/aow';
import { ageOn, type Day, formatEuro, type Money, smallest, ZERO } from '@samenkracht/core';
import { type Gewogen, type MetKader, regel, wetdag, zoek } from '@samenkracht/law';
import { abonnementstarief } from './artikel-2-1-4a.bedragen.ts';
import { uitvoeringsbesluitWmo, wmo2015 } from './wetten.ts';

/** One resident with one or more provisions, in one period. */
export type Bijdragefeiten = MetKader & {
  readonly geboren: Day;
  /** Birth date of the spouse; null for who is not married in the sense of the act. */
  readonly echtgenootGeboren: Day | null;
  readonly voorziening: 'rolstoel' | 'woningaanpassing' | 'anders';
  /** He or his spouse owes a contribution for the Wlz, for beschermd wonen or for opvang already. */
  readonly anderebijdrage: boolean;
  /** Nights on end that he or his spouse stays in opvang in this month. */
  readonly nachtenOpvang: number;
  /** What the municipality asks at most by its ordinance, when that is less than the national amount; null when it asks that amount. */
  readonly lagerTarief: Money | null;
  /** The college weighs: no capacity to pay, or harm to an integrated approach. */
  readonly afzien: Gewogen<'nee' | 'geen betalingscapaciteit' | 'schade aan een integrale aanpak'>;
};

/** The period of the amount: four weeks in 2019, a calendar month since 2020. */
export const bijdrageperiode = (op: Day): 'vier weken' | 'maand' => (op < '2020-01-01' ? 'vier weken' : 'maand');

const nachtenZonderBijdrage = 2;

/** Why nothing is owed, undefined when something is. The weighing comes last: it is asked only of who would pay. */
export const redenGeenBijdrage = (f: Bijdragefeiten, op: Day): string | undefined => {
  const geldt = wetdag(f, op);
  if (geldt >= '2020-04-01' && geldt < '2020-06-01') return 'april en mei 2020';
  if (f.voorziening === 'rolstoel') return 'een rolstoel';
  if (ageOn(f.geboren, op) < 18 && f.voorziening !== 'woningaanpassing') return 'jonger dan 18';
  if (f.anderebijdrage) return 'al een bijdrage voor de Wlz of beschermd wonen';
  if (f.nachtenOpvang >= nachtenZonderBijdrage) return 'twee of meer nachten in de opvang';
  if (f.echtgenootGeboren !== null && !zijnBeidenAow(f, f.echtgenootGeboren, op))
    return 'gehuwd, en niet beiden de AOW-leeftijd';
  return f.afzien.keuze === 'nee' ? undefined : f.afzien.keuze;
};

const zijnBeidenAow = (f: Bijdragefeiten, echtgenoot: Day, op: Day): boolean =>
  heeftAowLeeftijd(f, f.geboren, op) && heeftAowLeeftijd(f, echtgenoot, op);

export const isVrijgesteld = regel(
  {
    id: 'ubwmo-vrij',
    naam: 'Geen bijdrage verschuldigd',
    grond: { wet: uitvoeringsbesluitWmo, artikel: '3.8', lid: '3' },
    werkwijze:
      'Geen bijdrage voor een rolstoel, onder 18 (behalve woningaanpassing), naast een bijdrage voor Wlz of beschermd wonen, bij twee of meer nachten achter elkaar in de opvang, voor gehuwden die niet beiden de AOW-leeftijd hebben, in april en mei 2020, en als het college ervan afziet.',
  },
  (f: Bijdragefeiten, op: Day): boolean => redenGeenBijdrage(f, op) !== undefined,
);

/** What is owed for the period in which a day lies: one amount, however many provisions. */
export const eigenBijdrage = regel(
  {
    id: 'wmo-2-1-4a',
    naam: 'Eigen bijdrage Wmo',
    grond: { wet: wmo2015, artikel: '2.1.4a' },
    werkwijze: 'Het abonnementstarief van het jaar, of minder als de gemeente dat bepaalt.',
    inwoner: (bedrag) =>
      bedrag === 0
        ? 'U betaalt geen eigen bijdrage.'
        : `U betaalt ${formatEuro(bedrag)} eigen bijdrage, hoeveel hulp u ook krijgt.`,
  },
  (f: Bijdragefeiten, op: Day): Money => {
    const landelijk = zoek(f, abonnementstarief, op);
    if (isVrijgesteld(f, op)) return ZERO;
    return f.lagerTarief === null ? landelijk : smallest(f.lagerTarief, landelijk);
  },
);
