/** Knows how refusals about changes are told: what is wrong and what to do next. */
import { formatDay } from '@samenkracht/core';
import type { RefusalMap } from '@samenkracht/platform/module';
import type { Voorstelweigering } from '../jobs/wijzigingen.ts';

export type WijzigingNietGevonden = { readonly code: 'WIJZIGING_NIET_GEVONDEN' };

export const wijzigingRefusals: RefusalMap<Voorstelweigering | WijzigingNietGevonden> = {
  WIJZIGING_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze wijziging is er niet',
    uitleg: 'Ga terug naar de uitkering en kies een wijziging uit de lijst.',
  },
  WIJZIGING_AFGEHANDELD: {
    status: 409,
    titel: 'Deze wijziging is al afgehandeld',
    uitleg: 'Een collega was u voor. Bekijk de uitkering om te zien wat er is besloten.',
  },
  WIJZIGING_DATUM: {
    status: 422,
    titel: 'Deze datum kan niet',
    uitleg: (refusal) => `Kies een dag van ${formatDay(refusal.vroegst)} tot en met ${formatDay(refusal.laatst)}.`,
  },
  WIJZIGING_TOT_VOOR_VANAF: {
    status: 422,
    titel: 'Het einde ligt voor het begin',
    uitleg: 'Vul als einde een dag in na de eerste dag. Weet u het einde nog niet? Laat het dan leeg.',
  },
  WIJZIGING_ZONDER_PARTNER: {
    status: 422,
    titel: 'Er is op deze dag geen partner',
    uitleg: 'Kies een andere dag, of meld eerst dat u samenwoont.',
  },
  WIJZIGING_AL_PARTNER: {
    status: 422,
    titel: 'Er is op deze dag al een partner',
    uitleg: 'Meld eerst dat het samenwonen is gestopt.',
  },
  WIJZIGING_PARTNER_ONBEKEND: {
    status: 422,
    titel: 'Wij weten nog niet genoeg van de partner',
    uitleg: 'Vul de geboortedatum van de partner in, en of hij zelf recht heeft op bijstand.',
  },
  WIJZIGING_PERSOON_ONBEKEND: {
    status: 422,
    titel: 'Over wie gaat dit?',
    uitleg: 'Kies de inwoner of zijn partner. Bij een overlijden kan het ook een kind zijn.',
  },
  WIJZIGING_MEDEBEWONER_ONBEKEND: {
    status: 422,
    titel: 'Wij weten nog niet genoeg van de medebewoner',
    uitleg: 'Vul zijn geboortedatum in, en of hij familie is, een huurcontract heeft of onderwijs volgt.',
  },
  WIJZIGING_MEDEBEWONER_NIET_DAAR: {
    status: 422,
    titel: 'Deze medebewoner woont er op deze dag niet',
    uitleg: 'Kies wie er vertrekt, en een dag waarop hij er nog woonde.',
  },
  WIJZIGING_OP_NAAM_PARTNER: {
    status: 422,
    titel: 'De uitkering staat op naam van deze persoon',
    uitleg: 'Er is ook een partner. Zet de uitkering eerst op naam van de partner. Dat gaat met een nieuwe aanvraag.',
  },
  WIJZIGING_STRIJDIG: {
    status: 422,
    titel: 'Dit kan niet samen met wat al bekend is',
    uitleg: 'Bekijk de andere wijzigingen van deze uitkering. Klopt een datum daar niet? Leg die dan eerst terug.',
  },
  HERLEVEN_NIET_GESTOPT: {
    status: 422,
    titel: 'De uitkering is niet gestopt',
    uitleg: 'Herleven kan alleen na een verhuizing of na werk waarmee de bijstand stopte.',
  },
  HERLEVEN_TE_LAAT: {
    status: 422,
    titel: 'Het is te laat om te herleven',
    uitleg: (refusal) =>
      `Zonder aanvraag kan het tot en met ${formatDay(refusal.uiterlijk)}. Daarna vraagt de inwoner opnieuw bijstand aan.`,
  },
};
