/** Knows how refusals about measures are told: what is wrong and what to do next. */
import { formatDay, formatMonth } from '@samenkracht/core';
import type { RefusalMap } from '@samenkracht/platform/module';
import type { Maatregelweigering } from '../jobs/maatregelen.ts';

export const maatregelRefusals: RefusalMap<Maatregelweigering> = {
  MAATREGEL_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze maatregel is er niet',
    uitleg: 'Ga terug naar de uitkering en kies een maatregel uit de lijst.',
  },
  MAATREGEL_AFGEHANDELD: {
    status: 409,
    titel: 'Dit kan nu niet meer',
    uitleg: 'Er is al iets anders voorgesteld of besloten. Bekijk de maatregel opnieuw.',
  },
  MAATREGEL_EERST_HOREN: {
    status: 409,
    titel: 'Eerst mag de inwoner zijn kant vertellen',
    uitleg: (refusal) =>
      `Dat kan tot en met ${formatDay(refusal.totEnMet)} (artikel 4:8 Awb). Sprak u de inwoner al? Leg dan vast wat hij vertelde.`,
  },
  MAATREGEL_HOORTERMIJN: {
    status: 422,
    titel: 'Geef de inwoner meer tijd',
    uitleg: (refusal) => `Kies ${formatDay(refusal.vanaf)} of later. Dan heeft hij een week om zijn kant te vertellen.`,
  },
  MAATREGEL_DAG: {
    status: 422,
    titel: 'Deze dag is nog niet geweest',
    uitleg: 'Vul de dag in waarop het gebeurde.',
  },
  MAATREGEL_MAAND: {
    status: 422,
    titel: 'Vanaf deze maand kan het niet',
    uitleg: (refusal) => `Kies ${formatMonth(refusal.vanaf)} of later, binnen de maanden van de maatregel.`,
  },
  MAATREGEL_SAMENLOOP: {
    status: 409,
    titel: 'In deze maand loopt al een maatregel',
    uitleg: (refusal) =>
      `Het gaat om ${formatMonth(refusal.maand)}. Wat de verordening zegt over meer maatregelen tegelijk, staat niet in onze regels. Kies een latere maand.`,
  },
  MAATREGEL_GAT: {
    status: 409,
    titel: 'Dit staat niet in de regels die wij kennen',
    uitleg: (refusal) =>
      `Er ontbreekt: ${refusal.wat}. Zonder verordening of tekst van de wet kan er geen verlaging zijn.`,
  },
  MAATREGEL_KEUZE_ONVOLLEDIG: {
    status: 422,
    titel: 'Er moet nog iets worden gewogen',
    uitleg: (refusal) => `Kies een van de mogelijkheden en vul alles in. Open is nog: ${refusal.wat}`,
  },
};
