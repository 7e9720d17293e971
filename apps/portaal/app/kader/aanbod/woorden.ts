/** Knows how an instrument is told in words: when, how long, how long one waits, and how it went for others. */

import type { Api } from '@samenkracht/api-client';
import { type Levensdomein, levensdomeinen } from '@samenkracht/core';
import type { Tekst } from '../../teksten/teksten.tsx';

export type Instrument = Api.GetMijnAanbodResponse['instrumenten'][number];
/** Of Dutch, as an instrument may ask it. */
export const taalniveaus = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
/** Days as one types them, Monday first. */
export const dagletters: readonly string[] = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

export const isDomein = (tekst: string | null): tekst is Levensdomein =>
  levensdomeinen.some((domein) => domein === tekst);

const getal = (uren: number): string => String(Math.round(uren * 10) / 10).replace('.', ',');
export const urenTekst = (t: Tekst, minuten: number): string => t('aanbod.uren', { uren: getal(minuten / 60) });

type Dag = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** `maandag 09:00 tot 12:00`, each on its own. */
export const tijdenTekst = (t: Tekst, { tijden, minutenPerWeek }: Instrument): readonly string[] => {
  const vast = tijden.map(({ dag, van, tot }) => t('aanbod.tijd', { dag: t(`aanbod.dag.${dag as Dag}`), van, tot }));
  const minutenVast = tijden.reduce((som, { van, tot }) => som + minuten(tot) - minuten(van), 0);
  const eigen = minutenPerWeek - minutenVast;
  return eigen > 0 ? [...vast, t('aanbod.eigentijd', { uren: urenTekst(t, eigen) })] : vast;
};
const minuten = (tijd: string): number => Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3));

export const duurTekst = (t: Tekst, { weken }: Pick<Instrument, 'weken'>): string =>
  weken === null ? t('aanbod.zolang') : t('aanbod.weken', { weken });

/** What was measured before what was said. */
export const wachtTekst = (t: Tekst, { wachtdagen, wachttijdWeken }: Instrument): string => {
  if (wachtdagen !== null) return t('aanbod.wacht.gemeten', { dagen: wachtdagen });
  return wachttijdWeken === null ? t('aanbod.wacht.onbekend') : t('aanbod.wacht.gezegd', { weken: wachttijdWeken });
};

export const plekTekst = (t: Tekst, { vrij, wachtend }: Pick<Instrument, 'vrij' | 'wachtend'>): string => {
  if (vrij > 0) return t('aanbod.vrij');
  return wachtend === 0 ? t('aanbod.vol') : t('aanbod.wachtlijst', { aantal: wachtend });
};

export const resultaatTekst = (t: Tekst, { resultaat }: Pick<Instrument, 'resultaat'>): string =>
  resultaat === null
    ? t('aanbod.resultaat.weinig')
    : t('aanbod.resultaat.tekst', { ...resultaat, deel: String(resultaat.deel).replace('.', ',') });
