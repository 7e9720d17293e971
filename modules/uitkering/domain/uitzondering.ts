/** Knows why a month cannot settle itself: each reason with a code, a text for the professional and one for the resident. */
import { type Day, formatDay, formatEuro, formatMonth, type Money, type Month, never } from '@samenkracht/core';
import { feitnaam } from './feitnaam.ts';

export type Uitzondering =
  | {
      readonly code: 'INKOMSTEN_ONTBREKEN';
      readonly maand: Month;
      readonly bronId: string;
      readonly werkgever: string;
    }
  | {
      readonly code: 'INKOMSTEN_TEGENSTRIJDIG';
      readonly maand: Month;
      readonly bronId: string;
      readonly werkgever: string;
      readonly inwoner: Money;
      readonly loongegevens: Money;
    }
  | {
      readonly code: 'BEDRAG_ONTBREEKT';
      readonly maand: Month;
      readonly tabel: string;
      readonly op: Day;
      readonly omschrijving: string;
    }
  /** `pad` is where the fact stands in the facts of the month; undefined where no facts stand under it at all. */
  | { readonly code: 'FEIT_ONTBREEKT'; readonly maand: Month; readonly feit: string; readonly pad: string | undefined }
  | { readonly code: 'AFWEGING_NODIG'; readonly maand: Month; readonly afweging: string; readonly pad: string }
  | { readonly code: 'GEWIJZIGD_NA_GOEDKEURING' }
  | { readonly code: 'REKENING_ONTBREEKT' }
  | { readonly code: 'OVERLEDEN' };

/** Which one it is of its code and month: the job, the fact or the table it is about. */
export const plekVan = (uitzondering: Uitzondering): string => {
  switch (uitzondering.code) {
    case 'INKOMSTEN_ONTBREKEN':
    case 'INKOMSTEN_TEGENSTRIJDIG':
      return uitzondering.bronId;
    case 'BEDRAG_ONTBREEKT':
      return uitzondering.tabel;
    case 'FEIT_ONTBREEKT':
    case 'AFWEGING_NODIG':
      return uitzondering.pad ?? '';
    case 'GEWIJZIGD_NA_GOEDKEURING':
    case 'REKENING_ONTBREEKT':
    case 'OVERLEDEN':
      return '';
    default:
      return never(uitzondering);
  }
};

/** For the professional: what is the matter, and what to do. */
export const uitlegVan = (uitzondering: Uitzondering): string => {
  switch (uitzondering.code) {
    case 'INKOMSTEN_ONTBREKEN':
      return `Er is geen loon bekend over ${formatMonth(uitzondering.maand)} van ${uitzondering.werkgever}. Vraag de loonstrook op of voer hem in.`;
    case 'INKOMSTEN_TEGENSTRIJDIG':
      return `Over ${formatMonth(uitzondering.maand)} zegt de inwoner ${formatEuro(uitzondering.inwoner)} en de werkgever (${uitzondering.werkgever}) ${formatEuro(uitzondering.loongegevens)}. Voer de loonstrook in die klopt.`;
    case 'BEDRAG_ONTBREEKT':
      return `Er is geen bedrag voor "${uitzondering.omschrijving}" op ${formatDay(uitzondering.op)}. Een functioneel beheerder kan het invoeren met bron.`;
    case 'FEIT_ONTBREEKT':
      return `Voor ${formatMonth(uitzondering.maand)} ontbreekt een gegeven: ${feitnaam(uitzondering.feit)}`;
    case 'AFWEGING_NODIG':
      return `Voor ${formatMonth(uitzondering.maand)} moet u nog afwegen: ${uitzondering.afweging}`;
    case 'GEWIJZIGD_NA_GOEDKEURING':
      return 'De gegevens zijn veranderd na de goedkeuring. Deze uitkering gaat mee met de volgende run.';
    case 'REKENING_ONTBREEKT':
      return 'Er is geen geldig rekeningnummer bekend.';
    case 'OVERLEDEN':
      return 'De BRP zegt dat de inwoner is overleden. Beoordeel het recht (art. 45 lid 5 Pw) en aan wie wordt betaald.';
    default:
      return never(uitzondering);
  }
};

/** For the resident: what he can do, without blame. */
export const inwonerUitleg = (uitzondering: Uitzondering): string => {
  switch (uitzondering.code) {
    case 'INKOMSTEN_ONTBREKEN':
      return `Wij weten uw loon van ${formatMonth(uitzondering.maand)} nog niet. Geef het door, dan rekenen wij het uit.`;
    case 'INKOMSTEN_TEGENSTRIJDIG':
      return `U gaf ${formatEuro(uitzondering.inwoner)} door. Uw werkgever gaf ${formatEuro(uitzondering.loongegevens)} door. Een medewerker zoekt dit uit.`;
    case 'BEDRAG_ONTBREEKT':
      return 'De bedragen voor deze maand zijn nog niet bekend. Zodra ze er zijn, rekenen wij het uit.';
    case 'FEIT_ONTBREEKT':
    case 'AFWEGING_NODIG':
    case 'GEWIJZIGD_NA_GOEDKEURING':
    case 'REKENING_ONTBREEKT':
    case 'OVERLEDEN':
      return 'Een medewerker kijkt hier nog naar. U hoeft niets te doen.';
    default:
      return never(uitzondering);
  }
};
