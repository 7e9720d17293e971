/** Knows art. 8 Wml: the minimum wage per hour since 2024, and per month. */
import { type Day, type Money, part } from '@samenkracht/core';
import { type MetKader, regel, zoek } from '@samenkracht/law';
import { type Leerweg, minimumloondeel } from './artikel-7.ts';
import { maandbedrag, uurbedrag } from './artikel-8.bedragen.ts';
import { minimumloonwet } from './wet.ts';

/**
 * Per hour, in cents, half a cent upward: so the published hourly amounts for young workers come out.
 * @throws Gat before 2024, when no hourly wage existed, and from 2027.
 */
export const minimumuurloon = regel(
  {
    id: 'wml-8-uurloon',
    naam: 'Minimumloon per uur',
    grond: { wet: minimumloonwet, artikel: '8', lid: '1', onderdeel: 'a' },
    werkwijze: 'Het bedrag per uur, keer het deel dat bij de leeftijd hoort, op hele centen afgerond.',
  },
  (f: MetKader, geboren: Day, leerweg: Leerweg, op: Day): Money =>
    part(zoek(f, uurbedrag, op), minimumloondeel(f, geboren, op, leerweg), 'half up'),
);

/** Per month for a full working week until 2023; from 2024 the amount that other acts refer to (referentiemaandloon). */
export const minimummaandloon = regel(
  {
    id: 'wml-8-maandloon',
    naam: 'Minimumloon per maand',
    grond: { wet: minimumloonwet, artikel: '8', lid: '1', onderdeel: 'b' },
    werkwijze:
      'Het bedrag per maand, keer het deel dat bij de leeftijd hoort. Vanaf 2024 is dit het referentiemaandloon: wat iemand verdient, volgt uit het uurloon.',
  },
  (f: MetKader, geboren: Day, leerweg: Leerweg, op: Day): Money =>
    part(zoek(f, maandbedrag, op), minimumloondeel(f, geboren, op, leerweg), 'half up'),
);

/** The referentiemaandloon of art. 8 lid 1 onder b itself, without an age: what other acts multiply. */
export const referentiemaandloon = regel(
  {
    id: 'wml-8-referentiemaandloon',
    naam: 'Referentiemaandloon',
    grond: { wet: minimumloonwet, artikel: '8', lid: '1', onderdeel: 'b' },
  },
  (f: MetKader, op: Day): Money => zoek(f, maandbedrag, op),
);

/**
 * What hours per week at an hourly wage give per month: art. 14 lid 10 and 15 lid 2 set a month at 4 1/3 weeks.
 * @throws RangeError when the hours are not whole quarters of an hour.
 */
export const uurloonPerMaand = regel(
  {
    id: 'wml-maandloon-uit-uren',
    naam: 'Loon per maand uit uren per week',
    grond: { wet: minimumloonwet, artikel: '15', lid: '2' },
    werkwijze: 'Uurloon keer uren per week keer 4 1/3 weken per maand, op hele centen afgerond.',
  },
  (_f: MetKader, uurloon: Money, uren: number): Money => part(uurloon, [kwartieren(uren) * 13, 4 * 3], 'half up'),
);

const kwartieren = (uren: number): number => {
  const aantal = uren * 4;
  if (!Number.isSafeInteger(aantal) || aantal < 0) throw new RangeError(`geen hele kwartieren per week: ${uren}`);
  return aantal;
};
