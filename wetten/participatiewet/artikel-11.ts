/** Knows art. 11 and 40 Participatiewet: who has a right to bijstand, and against which municipality. */
import { participatiewet } from '@samenkracht/law';
import type { Aanvraagfeiten, Aanvragerfeiten } from './feiten.ts';
import { type Bevinding, niet, onbeslist, voldaan, voorwaarde } from './voorwaarde.ts';

const zegAnders =
  'Een ander verblijfsrecht dan dat van artikel 11 lid 2. Of artikel 11 lid 3 en het besluit daarbij gelden, moet iemand beoordelen.';
const zegPartner =
  'Leg vast dat de partner geen recht heeft: dan is de norm die van artikel 24 en telt artikel 32 lid 3 (lid 4).';

export const verblijf = voorwaarde(
  {
    id: 'pw-11',
    naam: 'Woont rechtmatig in Nederland',
    grond: { wet: participatiewet, artikel: '11', lid: '1' },
    werkwijze:
      'Nederlander (lid 1) of daarmee gelijkgesteld (lid 2 en 3). Heeft alleen de partner geen recht, dan geldt lid 4.',
  },
  (f: Aanvraagfeiten): Bevinding => {
    const eigen = verblijfVan(f.belanghebbende);
    if (eigen.uitkomst !== 'voldaan' || f.partner === null || !f.partner.heeftRecht) return eigen;
    const partner = verblijfVan(f.partner);
    return partner.uitkomst === 'niet voldaan' ? onbeslist(`De partner: ${partner.reden} ${zegPartner}`) : partner;
  },
);

const verblijfVan = (persoon: Aanvragerfeiten): Bevinding => {
  if (!persoon.woontInNederland) return niet('De aanvrager woont niet in Nederland.');
  switch (persoon.verblijf) {
    case 'Nederlander':
    case 'gelijkgesteld':
      return voldaan('Woont in Nederland als Nederlander, of met een verblijfsrecht dat daarmee gelijk staat.');
    case 'gelijkgesteld bij besluit':
      return voldaan('Woont in Nederland en is bij besluit gelijkgesteld met een Nederlander (lid 3).');
    case 'Unieburger zonder recht':
      return niet(
        'Een burger van de Europese Unie heeft in de eerste drie maanden en als werkzoekende geen recht (lid 2).',
      );
    case 'geen rechtmatig verblijf':
      return niet('Er is geen verblijfsrecht dat recht op bijstand geeft.');
    case 'anders':
      return onbeslist(zegAnders);
  }
};

export const woonplaats = voorwaarde(
  { id: 'pw-40-1', naam: 'Woont in de gemeente', grond: { wet: participatiewet, artikel: '40', lid: '1' } },
  (f: Aanvraagfeiten): Bevinding =>
    f.woontInGemeente
      ? voldaan('De woonplaats is in deze gemeente.')
      : niet('De woonplaats is in een andere gemeente. Vraag bijstand aan bij die gemeente.'),
);
