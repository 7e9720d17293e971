/** Knows invented amounts for 2027, as rows that two people of a municipality would sign for: no amount of that year is published. */
import { cents, day } from '@samenkracht/core';
import type { AanvullendeRij, Kader } from '@samenkracht/law';
import { testkader } from '@samenkracht/testing/law';

const rij = (tabel: string, waarde: unknown): AanvullendeRij => ({
  tabel,
  waarde,
  vanaf: day('2027-01-01'),
  tot: day('2029-01-01'),
  zekerheid: 'een bron',
  bron: ['verzonnen bedrag van een voorbeeld'],
  ingevoerdDoor: 'Bram Kok',
  goedgekeurdDoor: 'Esra Demir',
});

/** The frame of the examples with amounts for 2027 and 2028. */
export const kader2027 = (): Kader =>
  testkader([
    rij('pw-21-alleenstaande', cents(143_000)),
    rij('pw-21-gehuwden', cents(204_286)),
    rij('pw-22-alleenstaande', cents(160_000)),
    rij('pw-22-gehuwden', cents(220_000)),
    rij('pw-20-alleenstaande', cents(35_300)),
    rij('pw-20-beiden', cents(70_600)),
    rij('pw-19a-leeftijd', 27),
    rij('pw-19-3', [500, 10_000]),
    rij('pw-34a-1-c', cents(22_600)),
    rij('wkb-2-6', cents(350_000)),
  ]);
