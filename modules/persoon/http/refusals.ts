/** Knows how each refusal of this module is told: what is wrong and what one can do next. */
import type { RefusalMap } from '@samenkracht/platform/module';
import type { BrpRefusal } from '../brp/client.ts';
import type { PersoonNietGevonden } from '../domain/persoon.ts';

export const brpRefusals: RefusalMap<BrpRefusal> = {
  BRP_TRAAG: {
    status: 503,
    titel: 'De gegevens zijn nog onderweg',
    uitleg:
      'De Basisregistratie Personen antwoordt te langzaam. Er is niets verloren. Probeer het over een paar minuten opnieuw.',
  },
  BRP_STORING: {
    status: 502,
    titel: 'De Basisregistratie Personen werkt nu niet',
    uitleg:
      'Wij kunnen uw gegevens nu niet ophalen. Er is niets verloren. Probeer het later opnieuw, of bel ons als het haast heeft.',
  },
  NIET_GEVONDEN: {
    status: 404,
    titel: 'Niet gevonden in de Basisregistratie Personen',
    uitleg:
      'Deze persoon staat niet in de Basisregistratie Personen. Neem contact op met de gemeente om uit te zoeken hoe dat kan.',
  },
};

export const persoonRefusals: RefusalMap<PersoonNietGevonden> = {
  PERSOON_NIET_GEVONDEN: {
    status: 404,
    titel: 'Persoon niet gevonden',
    uitleg: 'Deze persoon bestaat niet, of u mag deze persoon niet zien. Ga terug naar het overzicht en kies opnieuw.',
  },
};
