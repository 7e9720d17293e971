/** Knows the few words that the professional's parts say themselves, in Dutch and English. */
import { useUiTaal } from '../teksten.tsx';

const nl = {
  leesArtikel: (artikel: string) => `Lees ${artikel} op wetten.overheid.nl`,
  uitkomst: {
    voldaan: 'voldaan',
    'niet voldaan': 'niet voldaan',
    'niet vast te stellen': 'niet vast te stellen',
    'af te wegen': 'af te wegen',
  },
  bron: 'Bron',
  periode: 'Periode',
  sinds: 'Bekend sinds',
  feit: 'Feit',
  waarde: 'Waarde',
  sneltoetsen: 'Sneltoets: Alt en de letter (in Firefox Alt, Shift en de letter)',
  naarDoen: 'Naar wat u kunt doen',
  voortgang: (klaar: number, totaal: number) => `${klaar} van ${totaal}`,
};

const en: typeof nl = {
  leesArtikel: (artikel) => `Read ${artikel} on wetten.overheid.nl`,
  uitkomst: {
    voldaan: 'met',
    'niet voldaan': 'not met',
    'niet vast te stellen': 'cannot be established',
    'af te wegen': 'to be weighed',
  },
  bron: 'Source',
  periode: 'Period',
  sinds: 'Known since',
  feit: 'Fact',
  waarde: 'Value',
  sneltoetsen: 'Shortcut: Alt and the letter (in Firefox Alt, Shift and the letter)',
  naarDoen: 'To what you can do',
  voortgang: (klaar, totaal) => `${klaar} of ${totaal}`,
};

const talen = { nl, en } as const;
export const useProfessionalTeksten = (): typeof nl => talen[useUiTaal()];
