/** Knows how refusals about exceptions are told: what is wrong and what to do next. */
import type { RefusalMap } from '@samenkracht/platform/module';
import type { Oplosweigering } from '../jobs/uitzonderingen.ts';

export type UitzonderingNietGevonden = { readonly code: 'UITZONDERING_NIET_GEVONDEN' };

export const uitzonderingRefusals: RefusalMap<Oplosweigering | UitzonderingNietGevonden> = {
  UITZONDERING_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze uitzondering is er niet',
    uitleg: 'Ga terug naar de lijst en kies een uitzondering die nog openstaat.',
  },
  UITZONDERING_OPGELOST: {
    status: 409,
    titel: 'Dit is al opgelost',
    uitleg: 'Er kwamen intussen nieuwe gegevens, of een collega was u voor. U hoeft niets meer te doen.',
  },
  KEUZE_ONBEKEND: {
    status: 422,
    titel: 'Deze keuze kan hier niet',
    uitleg: 'Kies een van de antwoorden die bij deze uitzondering staan.',
  },
  MOTIVERING_ONTBREEKT: {
    status: 422,
    titel: 'Schrijf op waarom',
    uitleg:
      'U kiest iets anders dan het voorstel. Schrijf in ten minste tien tekens op waarom. De inwoner kan het lezen.',
  },
  BEDRAG_NODIG: {
    status: 422,
    titel: 'Vul het bedrag van de loonstrook in',
    uitleg: 'Vul het netto loon in, in euro en centen. Was er geen loon? Kies dan voor geen loon.',
  },
};
