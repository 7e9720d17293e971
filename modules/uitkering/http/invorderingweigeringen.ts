/** Knows how refusals about debts are told: what is wrong, how to mend it, what is kept. */
import { formatDay, formatEuro } from '@samenkracht/core';
import type { RefusalMap } from '@samenkracht/platform/module';
import type { Invorderingweigering } from '../domain/invorderingswens.ts';
import type { Verouderd } from '../jobs/invorderen.ts';

export const invorderingRefusals: RefusalMap<
  Invorderingweigering | Verouderd | { readonly code: 'REKENINGNUMMER_ONJUIST' }
> = {
  SCHULD_NIET_GEVONDEN: {
    status: 409,
    titel: 'Er is geen open schuld',
    uitleg: 'Over deze maand staat niets open. Er is niets veranderd.',
  },
  REGELING_BEDRAG_ONJUIST: {
    status: 422,
    titel: 'Dit bedrag kan niet',
    uitleg: ({ hoogste }) => `Vul een bedrag in van meer dan nul, en niet meer dan uw schuld: ${formatEuro(hoogste)}.`,
  },
  REGELING_BOVEN_RUIMTE: {
    status: 422,
    titel: 'Dit is meer dan mag',
    uitleg: ({ ruimte }) =>
      `Wij mogen per maand niet meer dan ${formatEuro(ruimte)} inhouden. Kies een lager bedrag. Meer terugbetalen kan door zelf over te maken.`,
  },
  REGELING_VERREKENING_VERPLICHT: {
    status: 409,
    titel: 'Deze schuld houden wij in op de uitkering',
    uitleg:
      'Dat moet van de wet (artikel 60 lid 4 Participatiewet). U kunt wel een lager bedrag per maand voorstellen.',
  },
  UITSTEL_DAG_ONJUIST: {
    status: 422,
    titel: 'Kies een andere dag',
    uitleg: ({ laatst }) => `Kies een dag na vandaag, en niet later dan ${formatDay(laatst)}.`,
  },
  BRUTO_NIET_MOGELIJK: {
    status: 409,
    titel: 'De belasting mag niet worden teruggevorderd',
    uitleg:
      'Dat mag alleen over een eerder jaar, en zoals uw gemeente het koos. Is de inlichtingenplicht geschonden? Leg dat eerst vast als reden.',
  },
  TARIEF_ONTBREEKT: {
    status: 409,
    titel: 'Een bedrag van de wet ontbreekt',
    uitleg: ({ tabel }) => `Niet gevonden: ${tabel}. Zoek het op, en vul het bedrag in met de bron.`,
  },
  KWIJTSCHELDING_ZONDER_GROND: {
    status: 409,
    titel: 'Kwijtschelden kan nu niet',
    uitleg: ({ reden }) => `${reden} Artikel 58 lid 7 en 8 Participatiewet zeggen wanneer het kan.`,
  },
  AANMANING_NIET_MOGELIJK: {
    status: 409,
    titel: 'Een aanmaning kan nu niet',
    uitleg: 'Dat kan pas na de betaaltermijn, niet tijdens uitstel of een regeling, en een keer per schuld.',
  },
  DWANGBEVEL_NIET_MOGELIJK: {
    status: 409,
    titel: 'Een dwangbevel kan nu niet',
    uitleg: 'Dat kan pas als de termijn van de aanmaning voorbij is en er nog iets openstaat.',
  },
  SCHULD_VERJAARD: {
    status: 409,
    titel: 'Deze schuld is verjaard',
    uitleg: 'Aanmanen, verrekenen en een dwangbevel kunnen niet meer (artikel 4:104 Awb). Vrijwillig betalen kan wel.',
  },
  RENTE_NIET_VERSCHULDIGD: {
    status: 409,
    titel: 'Er is geen rente verschuldigd',
    uitleg: 'Rente kan alleen bij verzuim, een keer, en niet onder de grens van artikel 4:98 lid 2 Awb.',
  },
  WACHT_AL_OP_ANTWOORD: {
    status: 409,
    titel: 'Er wacht al een voorstel',
    uitleg: 'Iemand moet daar eerst op antwoorden. Daarna kunt u een nieuw voorstel doen.',
  },
  GEEN_PARTNER: {
    status: 409,
    titel: 'Deze uitkering is van een persoon',
    uitleg: 'Betalen aan ieder de helft kan alleen bij een uitkering van twee partners.',
  },
  STAP_NIET_GEVONDEN: {
    status: 404,
    titel: 'Dit voorstel is er niet',
    uitleg: 'Het is er niet, of het is al beantwoord of beeindigd. Bekijk de schulden opnieuw.',
  },
  VOORSTEL_VEROUDERD: {
    status: 409,
    titel: 'De schuld is intussen veranderd',
    uitleg: 'Het voorstel ging over een ander bedrag. Wijs het af en maak een nieuw voorstel.',
  },
  REKENINGNUMMER_ONJUIST: {
    status: 422,
    titel: 'Dit rekeningnummer klopt niet',
    uitleg: 'Controleer het IBAN-nummer. Er is niets veranderd.',
  },
};
