/** Knows the few words that the parts say themselves, in Dutch and English, and who is reading. */
import { createContext, type ReactNode, useContext } from 'react';

const nl = {
  naarInhoud: 'Naar de inhoud',
  hoofdmenu: 'Hoofdmenu',
  waarom: 'Waarom?',
  kloptNiet: 'Klopt niet?',
  kloptNietVan: (wat: string) => `Klopt niet? ${wat}`,
  bron: 'Bron',
  sinds: (dag: string) => `sinds ${dag}`,
  fout: 'Fout',
  foutenTitel: (n: number) => (n === 1 ? 'Er is nog 1 ding niet goed' : `Er zijn nog ${n} dingen niet goed`),
  foutenUitleg: 'Wat u al had ingevuld, is bewaard.',
  optioneel: '(hoeft niet)',
  wat: 'Wat',
  bedrag: 'Bedrag',
  wet: 'In de wet',
  wettekst: 'De tekst van het artikel',
  gebruikteGegevens: 'Deze gegevens zijn gebruikt',
  nietZeker: 'Dit bedrag is nog niet bevestigd.',
  voor: 'Was',
  na: 'Wordt',
  verschil: 'Verschil',
  oorzaak: 'Waardoor',
  maand: 'Maand',
  totaal: 'Totaal',
  nieuw: 'nieuw',
  sindsVorigBezoek: 'Nieuw sinds uw vorige bezoek',
  klaar: 'klaar',
  nu: 'hier bent u nu',
  straks: 'komt nog',
  wieDoet: (wie: string) => `Dit doet ${wie}.`,
  opgeschort: 'De termijn staat stil',
  dagen: (n: number) =>
    n < 0
      ? n === -1
        ? '1 dag te laat'
        : `${-n} dagen te laat`
      : n === 0
        ? 'vandaag'
        : n === 1
          ? 'nog 1 dag'
          : `nog ${n} dagen`,
  jaar: (n: number) => `${n} jaar`,
  laden: 'Een ogenblik. Wij halen de gegevens op.',
  foto: 'Kies een bestand of maak een foto',
  let: 'Let op',
  gelukt: 'Gelukt',
  weetje: 'Goed om te weten',
  euro: 'euro',
  dag: 'Dag',
  jaarveld: 'Jaar',
  bewijs: 'Alle regels en artikelen',
  printen: 'Printen of bewaren',
};

export type UiTeksten = typeof nl;

const en: UiTeksten = {
  naarInhoud: 'Skip to content',
  hoofdmenu: 'Main menu',
  waarom: 'Why?',
  kloptNiet: 'Not right?',
  kloptNietVan: (wat) => `Not right? ${wat}`,
  bron: 'Source',
  sinds: (dag) => `since ${dag}`,
  fout: 'Error',
  foutenTitel: (n) => (n === 1 ? 'There is still 1 thing to mend' : `There are still ${n} things to mend`),
  foutenUitleg: 'What you had filled in has been kept.',
  optioneel: '(optional)',
  wat: 'What',
  bedrag: 'Amount',
  wet: 'In the law',
  wettekst: 'The text of the article',
  gebruikteGegevens: 'These facts were used',
  nietZeker: 'This amount has not been confirmed yet.',
  voor: 'Was',
  na: 'Becomes',
  verschil: 'Difference',
  oorzaak: 'Cause',
  maand: 'Month',
  totaal: 'Total',
  nieuw: 'new',
  sindsVorigBezoek: 'New since your last visit',
  klaar: 'done',
  nu: 'you are here',
  straks: 'still to come',
  wieDoet: (wie) => `This is done by ${wie}.`,
  opgeschort: 'The clock has stopped',
  dagen: (n) =>
    n < 0
      ? n === -1
        ? '1 day late'
        : `${-n} days late`
      : n === 0
        ? 'today'
        : n === 1
          ? '1 day left'
          : `${n} days left`,
  jaar: (n) => `${n} years old`,
  laden: 'One moment. We are fetching the data.',
  foto: 'Choose a file or take a photo',
  let: 'Please note',
  gelukt: 'Done',
  weetje: 'Good to know',
  euro: 'euros',
  dag: 'Day',
  jaarveld: 'Year',
  bewijs: 'All lines and articles',
  printen: 'Print or save',
};

export type UiTaal = 'nl' | 'en';
const talen: Record<UiTaal, UiTeksten> = { nl, en };

const TaalContext = createContext<UiTaal>('nl');

export const UiTaalProvider = ({ taal, children }: { readonly taal: UiTaal; readonly children: ReactNode }) => (
  <TaalContext value={taal}>{children}</TaalContext>
);

/** For parts with words of their own. */
export const useUiTaal = (): UiTaal => useContext(TaalContext);

export const useUiTeksten = (): UiTeksten => talen[useUiTaal()];
