/** Knows how each refusal about an objection is told: what is wrong and what one can do next. */
import { formatDay } from '@samenkracht/core';
import type { RefusalMap } from '@samenkracht/platform/module';
import type { BezwaarRefusal } from '../domain/bezwaar.ts';

export const bezwaarRefusals: RefusalMap<BezwaarRefusal> = {
  BESLUIT_NIET_GEVONDEN: {
    status: 404,
    titel: 'Besluit niet gevonden',
    uitleg: 'Dit besluit bestaat niet, of het is niet voor u. Ga terug naar uw berichten.',
  },
  BEZWAAR_NIET_GEVONDEN: {
    status: 404,
    titel: 'Bezwaar niet gevonden',
    uitleg: 'Dit bezwaar bestaat niet, of u mag het niet zien. Ga terug naar het overzicht.',
  },
  BEZWAAR_AL_GEMAAKT: {
    status: 409,
    titel: 'Er is al bezwaar gemaakt',
    uitleg: 'Tegen dit besluit loopt al een bezwaar. Open dat bezwaar om te zien hoe het ermee staat.',
  },
  BEZWAAR_AFGEDAAN: {
    status: 409,
    titel: 'Dit bezwaar is afgedaan',
    uitleg: 'Er is al beslist, of het bezwaar is ingetrokken. Bel ons als u een vraag heeft.',
  },
  REDEN_TE_LAAT_ONTBREEKT: {
    status: 422,
    titel: 'U bent te laat met bezwaar maken',
    uitleg: ({ uitersteDag }) =>
      `U kon bezwaar maken tot en met ${formatDay(uitersteDag)}. Schrijf op waarom het niet eerder lukte. Dan kijken wij of het toch kan.`,
  },
  GRONDEN_AL_GEGEVEN: {
    status: 409,
    titel: 'Wij hebben uw redenen al',
    uitleg: 'U heeft al opgeschreven waarom u het er niet mee eens bent. Wilt u iets toevoegen? Bel ons.',
  },
  NIETS_UIT_TE_VOEREN: {
    status: 409,
    titel: 'Er is niets meer uit te voeren',
    uitleg: 'Dit is al gedaan, of er is nog geen beslissing. Bekijk het bezwaar opnieuw.',
  },
  ONTVANGST_ONJUIST: {
    status: 422,
    titel: 'Deze datum kan niet',
    uitleg: 'De datum ligt na vandaag, of voor een dag waar hij na moet komen. Kijk de datum na.',
  },
  NOG_NIET_TE_LAAT: {
    status: 409,
    titel: 'Wij zijn nog op tijd',
    uitleg: ({ uitersteDag }) =>
      `Wij moeten uiterlijk op ${formatDay(uitersteDag)} beslissen. Pas daarna kan iemand ons laten weten dat wij te laat zijn.`,
  },
  NIET_TE_LAAT: {
    status: 409,
    titel: 'Dit bezwaar is op tijd',
    uitleg: 'Er hoeft niets te worden gewogen. Ga verder met de behandeling.',
  },
  UITSTEL_ONJUIST: {
    status: 422,
    titel: 'Tot deze dag kan het niet worden uitgesteld',
    uitleg: ({ uitersteDag }) =>
      `Kies een dag na ${formatDay(uitersteDag)}, en niet meer dan 26 weken later. De inwoner moet ermee hebben ingestemd.`,
  },
  HOORDER_BETROKKEN: {
    status: 409,
    titel: 'Iemand anders moet horen',
    uitleg: 'U heeft meegewerkt aan het besluit. Vraag een collega die daar niet bij was (artikel 7:5 Awb).',
  },
  HOREN_NIET_GEREGELD: {
    status: 409,
    titel: 'De inwoner is nog niet gehoord',
    uitleg: 'Leg het verslag van het gesprek vast, of waarom er geen gesprek nodig is (artikel 7:2 en 7:3 Awb).',
  },
  REDEN_TE_LAAT_NIET_GEWOGEN: {
    status: 409,
    titel: 'Het bezwaar kwam te laat',
    uitleg: 'Weeg eerst of de inwoner dat te verwijten is (artikel 6:11 Awb). Doe daarna een voorstel.',
  },
  ALLEEN_NIET_ONTVANKELIJK: {
    status: 409,
    titel: 'Het bezwaar kwam te laat',
    uitleg: 'Dat is niet te verontschuldigen. Kies bij elk onderdeel niet-ontvankelijk, of weeg het opnieuw.',
  },
  ONDERDEEL_ONJUIST: {
    status: 422,
    titel: 'Een onderdeel klopt niet',
    uitleg: ({ onderdeel, melding }) => `Onderdeel ${onderdeel}: ${melding}`,
  },
  BESLISSING_NIET_GEVONDEN: {
    status: 409,
    titel: 'Er ligt geen voorstel',
    uitleg: 'Er is nog geen voorstel voor een beslissing, of het is teruggelegd. Vraag de behandelaar om een voorstel.',
  },
  BESLISSER_NAM_BESLUIT: {
    status: 409,
    titel: 'Iemand anders moet beslissen',
    uitleg: 'U nam het besluit waartegen het bezwaar is. Vraag een collega om te beslissen (artikel 10:3 lid 3 Awb).',
  },
};
