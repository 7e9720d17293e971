/** Knows how a text from the catalogue comes on the screen, in the reader's language. */

import { findGemeente } from '@samenkracht/gemeenten';
import type { ReactNode } from 'react';
import { createIntl, createIntlCache, IntlProvider, type IntlShape, useIntl } from 'react-intl';
import type { Sleutel, Teksten } from './nl/index.ts';
import type { Taal } from './taal.ts';

const geladen = new Map<Taal, Teksten>();
const cache = createIntlCache();

/** The server loads all languages at start, a browser only its own, before the page comes alive. */
export const provideTeksten = (taal: Taal, teksten: Teksten): void => {
  geladen.set(taal, teksten);
};

const messages = (taal: Taal): Teksten => {
  const found = geladen.get(taal);
  if (!found) throw new Error(`texts not loaded: ${taal}`);
  return found;
};

export const loadTeksten = async (taal: Taal): Promise<void> => {
  provideTeksten(taal, taal === 'en' ? (await import('./en/index.ts')).en : (await import('./nl/index.ts')).nl);
};

type Values = Readonly<Record<string, string | number>>;
export type Tekst = (sleutel: Sleutel, values?: Values) => string;

const toTekst =
  (intl: IntlShape): Tekst =>
  (sleutel, values) =>
    intl.formatMessage({ id: sleutel }, values);

/** As this municipality says it: its own words over ours. Made once per municipality and language. */
const own = new Map<string, Readonly<Record<string, string>>>();
const messagesOf = (taal: Taal, gemeente: string | undefined): Readonly<Record<string, string>> => {
  const sleutel = `${taal} ${gemeente ?? ''}`;
  const made = own.get(sleutel) ?? { ...messages(taal), ...findGemeente(gemeente)?.woorden[taal] };
  own.set(sleutel, made);
  return made;
};

/** For which municipality a text is asked outside a screen; the server says so, a browser has only screens. */
let vraagtVoor: () => string | undefined = () => undefined;
export const provideGemeente = (vraag: () => string | undefined): void => {
  vraagtVoor = vraag;
};

/** For server code that must say something itself, in the words of the municipality that is answered for. */
export const tekstIn = (taal: Taal): Tekst =>
  toTekst(createIntl({ locale: taal, messages: messagesOf(taal, vraagtVoor()) }, cache));

export const TekstProvider = ({
  taal,
  gemeente,
  children,
}: {
  readonly taal: Taal;
  readonly gemeente?: string | undefined;
  readonly children: ReactNode;
}) => (
  <IntlProvider locale={taal} messages={messagesOf(taal, gemeente)} defaultLocale="nl">
    {children}
  </IntlProvider>
);

export const useTekst = (): Tekst => toTekst(useIntl());
export const useTaal = (): Taal => (useIntl().locale === 'en' ? 'en' : 'nl');
