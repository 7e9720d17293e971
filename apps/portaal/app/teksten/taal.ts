/** Knows the languages of the portal and where a visitor's choice is kept. */
export type Taal = 'nl' | 'en';

export const talen: readonly { readonly code: Taal; readonly naam: string }[] = [
  { code: 'nl', naam: 'Nederlands' },
  { code: 'en', naam: 'English' },
];

export const isTaal = (text: string | undefined): text is Taal => talen.some(({ code }) => code === text);

export const readTaal = (cookieHeader: string | null): Taal => {
  const found = /(?:^|;\s*)taal=([a-z]{2})/.exec(cookieHeader ?? '')?.[1];
  return isTaal(found) ? found : 'nl';
};

const jaar_s = 60 * 60 * 24 * 365;
export const taalCookie = (taal: Taal): string => `taal=${taal}; Path=/; Max-Age=${jaar_s}; SameSite=Lax`;
