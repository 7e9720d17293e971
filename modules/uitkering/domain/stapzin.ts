/** Knows a step about debts as a sentence, for the resident and for staff. */
import { formatDay, formatEuro, formatMonth } from '@samenkracht/core';
import type { Stapinhoud } from './invordering.ts';

export const stapzin = (inhoud: Stapinhoud): string =>
  `${zin(inhoud)}${'onbevestigd' in inhoud ? nietBevestigd(inhoud.onbevestigd) : ''}`;

const zin = (inhoud: Stapinhoud): string => {
  switch (inhoud.soort) {
    case 'regeling':
      return inhoud.wijze === 'verrekening'
        ? `Regeling: ${formatEuro(inhoud.perMaand)} per maand inhouden vanaf ${formatMonth(inhoud.vanaf)}`
        : `Regeling: ${formatEuro(inhoud.perMaand)} per maand zelf overmaken vanaf ${formatMonth(inhoud.vanaf)}`;
    case 'uitstel':
      return `Uitstel van betaling tot en met ${formatDay(inhoud.totEnMet)}`;
    case 'terugvordering':
      return `Terugvordering van de schuld over ${formatMonth(inhoud.maand)}`;
    case 'bruto':
      return `Belasting terugvragen over ${formatMonth(inhoud.maand)}: ${formatEuro(inhoud.belasting)}`;
    case 'kwijtschelding':
      return `Kwijtschelding over ${formatMonth(inhoud.maand)}: ${formatEuro(inhoud.bedrag)}`;
    case 'aanmaning':
      return `Aanmaning over ${formatMonth(inhoud.maand)}: betalen tot en met ${formatDay(inhoud.uiterlijk)}, kosten ${formatEuro(inhoud.vergoeding)}`;
    case 'rente':
      return `Wettelijke rente over ${formatMonth(inhoud.maand)}: ${formatEuro(inhoud.bedrag)}`;
    case 'dwangbevel':
      return `Dwangbevel over ${formatMonth(inhoud.maand)} naar ${inhoud.aan}: ${formatEuro(inhoud.bedrag)}${dwangbevelzin(inhoud)}`;
    case 'beslag':
      return `Beslag door ${inhoud.naam}: in totaal ${formatEuro(inhoud.totaal)}, ${inhoud.rang}`;
    case 'doorbetaling':
      return `${inhoud.naam} (${inhoud.doel}): ${formatEuro(inhoud.bedrag)} per maand`;
    case 'verdeling':
      return 'Ieder van de partners krijgt de helft op een eigen rekening';
    case 'geen inlichtingen':
      return 'De inwoner geeft geen gegevens: de beslagvrije voet geldt nu niet';
    case 'einde':
      return 'Een afspraak of betaling is gestopt';
  }
};

/** What 4:122 Awb asks to be named; the costs of the dwangbevel itself have no rate among our sources (4:120). */
const dwangbevelzin = ({ bedragen, besluit }: Extract<Stapinhoud, { soort: 'dwangbevel' }>): string => {
  if (bedragen === undefined) return '';
  const { hoofdsom, aanmaningsvergoeding, rente, renteVanaf } = bedragen;
  const delen = [
    `hoofdsom ${formatEuro(hoofdsom)}`,
    ...(aanmaningsvergoeding > 0 ? [`aanmaning ${formatEuro(aanmaningsvergoeding)}`] : []),
    ...(rente > 0 ? [`rente ${formatEuro(rente)}`] : []),
    `rente vanaf ${formatDay(renteVanaf)}`,
    ...(besluit === undefined ? [] : [besluit]),
  ];
  return ` (${delen.join(', ')}; kosten van het dwangbevel: tarief nog niet bekend)`;
};

const nietBevestigd = (teksten: readonly string[] = []): string =>
  teksten.length === 0 ? '' : ` (niet bevestigd: ${teksten.join('; ')})`;
