/** Knows art. 8, 9 and 11 Wet op de huurtoeslag: of age, registered at the address, and a dwelling that counts. */
import { ageOn } from '@samenkracht/core';
import { regel } from '@samenkracht/law';
import { peildag } from './awir-artikel-7.ts';
import type { Huurwoning, Toeslagfeiten } from './feiten.ts';
import { huurtoeslagwet } from './wetten.ts';

export const voldoetAanVoorwaarden = regel(
  {
    id: 'wht-9',
    naam: 'Voorwaarden voor huurtoeslag',
    grond: { wet: huurtoeslagwet, artikel: '9', lid: '1' },
    werkwijze:
      'De aanvrager is 18 of ouder (artikel 8) of heeft een kind (artikel 10 lid 2 Awir), de inschrijving in de BRP klopt (artikel 9), en de woning is zelfstandig of als onzelfstandige woning aangewezen (artikel 11).',
    inwoner: (voldoet) => (voldoet ? undefined : 'Voor deze woning of dit huishouden is geen huurtoeslag mogelijk.'),
  },
  (f: Toeslagfeiten, woning: Huurwoning): boolean =>
    (ageOn(f.aanvrager.geboren, peildag(f)) >= 18 || f.kinderen.length > 0) &&
    woning.woonruimte !== 'onzelfstandig' &&
    woning.inschrijvingKlopt,
);
