/** Knows the words of the codes of a caseload: why somebody moves, how full a colleague is. */
import type { StatusSoort } from '@samenkracht/ui/parts';
import type { Tekst } from '../../../teksten/teksten.tsx';

const redenen = ['blijft', 'nieuw', 'afwezig', 'norm', 'gebied', 'discipline', 'balans'] as const;
type Reden = (typeof redenen)[number];
const isReden = (code: string): code is Reden => redenen.some((een) => een === code);

/** Each reason as a short clause; a code that nobody knows yet is shown as it is. */
export const redenTekst = (t: Tekst, codes: readonly string[]): string =>
  codes.map((code) => (isReden(code) ? t(`caseload.reden.${code}`) : code)).join('; ');

type Druk = 'ruimte' | 'goed' | 'vol' | 'boven de norm' | 'afwezig';

export const drukWoord = {
  ruimte: { tekst: 'caseload.druk.ruimte', soort: 'goed' },
  goed: { tekst: 'caseload.druk.goed', soort: 'goed' },
  vol: { tekst: 'caseload.druk.vol', soort: 'let' },
  'boven de norm': { tekst: 'caseload.druk.boven', soort: 'fout' },
  afwezig: { tekst: 'caseload.druk.afwezig', soort: 'rust' },
} as const satisfies Readonly<Record<Druk, { readonly tekst: string; readonly soort: StatusSoort }>>;

export const getal = (waarde: number, taal: string): string => waarde.toLocaleString(taal === 'en' ? 'en' : 'nl');

/** Tenths of a percent as a percentage. */
export const procent = (tienden: number, taal: string): string => `${getal(tienden / 10, taal)}%`;

/** Postcodes in a row as the first and the last: `3011–3016, 3021`. @param codes sorted. */
export const reeksen = (codes: readonly string[]): string => {
  const rijen: [string, string][] = [];
  for (const code of codes) {
    const laatste = rijen.at(-1);
    if (laatste !== undefined && Number(code) === Number(laatste[1]) + 1) laatste[1] = code;
    else rijen.push([code, code]);
  }
  return rijen.map(([van, tot]) => (van === tot ? van : `${van}–${tot}`)).join(', ');
};
