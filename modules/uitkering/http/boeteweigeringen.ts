/** Knows how refusals about fines are told: what is wrong and what to do next. */
import { formatDay } from '@samenkracht/core';
import type { RefusalMap } from '@samenkracht/platform/module';
import type { Boeteweigering } from '../jobs/boetes.ts';

export const boeteRefusals: RefusalMap<Boeteweigering> = {
  BOETE_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze boete is er niet',
    uitleg: 'Ga terug naar de uitkering en kies een boete uit de lijst.',
  },
  BOETE_AFGEHANDELD: {
    status: 409,
    titel: 'Dit kan nu niet meer',
    uitleg: 'Er is al iets anders voorgesteld of besloten. Bekijk de boete opnieuw.',
  },
  BOETE_EERST_HOREN: {
    status: 409,
    titel: 'Eerst mag de inwoner zijn kant vertellen',
    uitleg: (refusal) =>
      `Dat kan tot en met ${formatDay(refusal.totEnMet)} (artikel 4:8 Awb). Sprak u de inwoner al? Leg dan vast wat hij vertelde.`,
  },
  BOETE_HOORTERMIJN: {
    status: 422,
    titel: 'Geef de inwoner meer tijd',
    uitleg: (refusal) => `Kies ${formatDay(refusal.vanaf)} of later. Dan heeft hij een week om zijn kant te vertellen.`,
  },
  BOETE_DAG: {
    status: 422,
    titel: 'Een van de dagen is nog niet geweest',
    uitleg: 'Vul alleen dagen in die voorbij zijn, of vandaag.',
  },
  BOETE_EERDERE_ONTBREEKT: {
    status: 409,
    titel: 'Er was al een boete',
    uitleg: (refusal) =>
      `Zeg ook of de boete van ${refusal.dagen.map((dag) => formatDay(dag)).join(' en ')} vaststaat, en of die voor hetzelfde was.`,
  },
  BOETE_GAT: {
    status: 409,
    titel: 'Hier kan de wet niet worden toegepast',
    uitleg: (refusal) =>
      `Er ontbreekt: ${refusal.wat}. Een functioneel beheerder kan een bedrag van de wet invoeren, een tweede keurt het goed.`,
  },
  BOETE_KEUZE_ONVOLLEDIG: {
    status: 422,
    titel: 'Er moet nog iets worden gewogen',
    uitleg: (refusal) => `Vul alles in. Open is nog: ${refusal.wat}`,
  },
};
