/** Knows how refusals about purchase contracts and placements are told. */
import { formatDay } from '@samenkracht/core';
import type { RefusalMap } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import type { Plaatsingweigering } from '../store/plaatsing.ts';

type Inkoopweigering =
  | Plaatsingweigering
  | { readonly code: 'INKOOP_NIET_GEVONDEN' }
  | { readonly code: 'CONTRACT_EINDIGT_VOOR_BEGIN' }
  | { readonly code: 'VOORWAARDE_BUITEN_CONTRACT' }
  | { readonly code: 'PLAATSING_AL_BESLIST' }
  | { readonly code: 'EINDE_NIET_EERDER' };

export const inkoopRefusals: RefusalMap<Inkoopweigering> = {
  INKOOP_NIET_GEVONDEN: {
    status: 404,
    titel: 'Niet gevonden',
    uitleg: 'Dit contract of deze plaatsing is er niet (meer). Ga terug naar het overzicht.',
  },
  CONTRACT_EINDIGT_VOOR_BEGIN: {
    status: 422,
    titel: 'De laatste dag ligt voor de eerste',
    uitleg: 'Kies een laatste dag op of na de eerste dag van het contract.',
  },
  VOORWAARDE_BUITEN_CONTRACT: {
    status: 422,
    titel: 'Deze dag valt buiten het contract',
    uitleg: 'Kies een dag waarop het contract loopt.',
  },
  CONTRACT_VRIJGESTELD: {
    status: 409,
    titel: 'Dit contract is vrijgesteld',
    uitleg: 'Er is geen SROI verschuldigd. Tel de plaatsing bij een ander contract.',
  },
  PLAATSING_ZONDER_DAGEN: {
    status: 422,
    titel: 'De laatste dag ligt voor de eerste',
    uitleg: 'Kies een laatste dag op of na de eerste dag van de plaatsing.',
  },
  PLAATSING_VOOR_CONTRACT: {
    status: 422,
    titel: 'De plaatsing begint voor het contract',
    uitleg: ({ van }) => `Het contract begint op ${formatDay(van)}. Tel alleen de dagen vanaf dan.`,
  },
  PLAATSING_NA_CONTRACT: {
    status: 422,
    titel: 'De plaatsing duurt langer dan het contract',
    uitleg: ({ laatsteDag }) =>
      `De laatste dag van het contract is ${formatDay(laatsteDag)}. Tel alleen de dagen tot en met dan.`,
  },
  PLAATSING_BUITEN_DEELNAME: {
    status: 422,
    titel: 'Deze dagen vallen buiten de deelname',
    uitleg: 'Kies dagen waarop de deelname echt liep. U ziet ze bij de keuze van de deelname.',
  },
  KENMERK_ONGESCHIKT: {
    status: 422,
    titel: 'Dit is geen nummer van de leverancier',
    uitleg: 'Gebruik het plaatsingsnummer, met een cijfer erin, bijvoorbeeld P-014. Geen naam en geen BSN.',
  },
  DEELNAME_TELT_NIET: {
    status: 404,
    titel: 'Deze deelname kan niet meetellen',
    uitleg: 'Zij is er niet of is nog niet begonnen. Kies een andere.',
  },
  PLAATSING_TELT_AL: {
    status: 409,
    titel: 'Deze plaatsing telt al mee',
    uitleg: 'Een plaatsing telt een keer, bij een contract. Zoek haar op bij de plaatsingen.',
  },
  PLAATSING_AL_BESLIST: {
    status: 409,
    titel: 'Hierover is al beslist',
    uitleg: 'Laad de pagina opnieuw en kijk hoe de plaatsing staat.',
  },
  SROIWAARDE_NIET_VASTGESTELD: {
    status: 409,
    titel: 'De waarde is nog niet vastgesteld',
    uitleg: ({ soort }) =>
      `Uw gemeente stelde voor ${soort} nog geen waarde vast voor die dag. Stel eerst de waarde vast.`,
  },
  EINDE_NIET_EERDER: {
    status: 422,
    titel: 'Dit einde is niet eerder',
    uitleg: 'Een plaatsing kan alleen eerder eindigen dan er stond, en niet voor haar eerste dag.',
  },
};

export const inkoopAlles = { ...toegangRefusals, ...inkoopRefusals };
