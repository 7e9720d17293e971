/** Knows what is to come: the amount of a month that is not decided yet, and how sure that amount is. */
import { addToMonth, formatEuro, type Money, type Month, sum } from '@samenkracht/core';
import { berekenReeks, type Reeksinvoer } from './herrekenen.ts';
import type { Geldend } from './inkomst.ts';
import type { Maandresultaat } from './maandberekening.ts';
import { type Inkomstenbron, looptIn } from './maandfeiten.ts';
import { inwonerUitleg } from './uitzondering.ts';

/**
 * `vast`: only new facts change it. `te bevestigen`: the employer gave the pay and the resident was asked whether it is right.
 * `geschat`: rests on an estimate. `verwacht`: rests on the last pay we know.
 */
type Zekerheid = 'vast' | 'te bevestigen' | 'geschat' | 'verwacht' | 'onbekend';

export type Vooruitblik = {
  readonly maand: Month;
  readonly zekerheid: Zekerheid;
  /** Why it is not sure, or not known; for the resident. */
  readonly reden: string | undefined;
  readonly resultaat: Maandresultaat;
};

/** An amount that is supposed for a job in a month. */
export type Aanname = { readonly bron: Inkomstenbron; readonly maand: Month; readonly netto: Money };

/** The last pay of a job before a month that was given by anybody. */
const laatstBekend = (
  invoer: Reeksinvoer,
  bronId: string,
  maand: Month,
): Extract<Geldend, { soort: 'bekend' }> | undefined => {
  for (let terug = 1; terug <= 6; terug += 1) {
    const eerder = invoer.geldend(bronId, addToMonth(maand, -terug));
    if (eerder.soort === 'bekend') return eerder;
  }
  return undefined;
};

/** The facts as if the pay that is missing were as before. What is known stays. */
export const metVerwachting = (invoer: Reeksinvoer): Reeksinvoer => ({
  ...invoer,
  geldend: (bronId, maand) => {
    const bekend = invoer.geldend(bronId, maand);
    if (bekend.soort !== 'verwacht') return bekend;
    const laatste = laatstBekend(invoer, bronId, maand);
    return laatste === undefined ? bekend : { ...laatste, status: 'verwacht' };
  },
});

/** The facts as if this were the pay. */
export const metAanname = (invoer: Reeksinvoer, { bron, maand, netto }: Aanname): Reeksinvoer => ({
  ...invoer,
  bronnen: invoer.bronnen.some(({ id }) => id === bron.id) ? invoer.bronnen : [...invoer.bronnen, bron],
  geldend: (bronId, in_) => {
    if (bronId !== bron.id || in_ !== maand)
      return bronId === bron.id && !looptIn(bron, in_) ? { soort: 'verwacht' } : invoer.geldend(bronId, in_);
    const opgave = {
      id: '',
      bronId,
      maand,
      kanaal: 'inwoner',
      status: 'definitief',
      netto,
      kenmerk: '',
      toelichting: undefined,
      bekendOp: '',
    } as const;
    return { soort: 'bekend', status: 'definitief', netto, opgave };
  },
});

const zekerheidVan = (invoer: Reeksinvoer, maand: Month): Exclude<Zekerheid, 'onbekend'> => {
  const lonen = invoer.bronnen.filter((bron) => looptIn(bron, maand)).map((bron) => invoer.geldend(bron.id, maand));
  if (lonen.some((loon) => loon.soort !== 'bekend' || loon.status === 'verwacht')) return 'verwacht';
  if (lonen.some((loon) => loon.soort === 'bekend' && loon.status === 'geschat')) return 'geschat';
  const betaald = invoer.vastgesteld.some((een) => een.maand === maand);
  return !betaald && lonen.some(isOpenVraag) ? 'te bevestigen' : 'vast';
};

const isOpenVraag = (geldend: Geldend): boolean =>
  geldend.soort === 'bekend' && geldend.opgave.kanaal === 'loongegevens' && geldend.bevestigd !== true;

const redenen: Readonly<Record<Exclude<Zekerheid, 'onbekend'>, string | undefined>> = {
  vast: undefined,
  'te bevestigen': 'Dit rust op wat uw werkgever doorgaf. Zeg ons of dat klopt.',
  geschat: 'Dit rust op uw schatting. Weet u uw loon precies? Geef het dan door.',
  verwacht: 'Dit rust op uw vorige loon. Het wordt anders als uw loon anders is.',
};

/** The months up to and including a month, from the first that is not decided or from `van`. */
export const kijkVooruit = (invoer: Reeksinvoer, van: Month, totEnMet: Month): readonly Vooruitblik[] => {
  const verwacht = metVerwachting(invoer);
  return berekenReeks(verwacht, van, totEnMet).map((resultaat): Vooruitblik => {
    const { maand } = resultaat;
    if (resultaat.soort === 'uitzondering') {
      return { maand, zekerheid: 'onbekend', reden: inwonerUitleg(resultaat.uitzondering), resultaat };
    }
    const zekerheid = zekerheidVan(verwacht, maand);
    return { maand, zekerheid, reden: redenen[zekerheid], resultaat };
  });
};

/** The first month that was not decided yet. */
export const eersteOpenMaand = (invoer: Pick<Reeksinvoer, 'vastgesteld'>, begin: Month): Month => {
  const laatste = invoer.vastgesteld.at(-1)?.maand;
  return laatste === undefined || laatste < begin ? begin : addToMonth(laatste, 1);
};

/** The answer to "what will I receive, and why", in a sentence. */
export const samenvatting = (resultaat: Maandresultaat): string => {
  if (resultaat.soort === 'uitzondering') return inwonerUitleg(resultaat.uitzondering);
  const { uitTeBetalen, personen } = resultaat.uitkomst;
  const netto = sum(personen.map((een) => een.netto));
  const vrij = sum(personen.map((een) => een.vrijlating));
  if (netto === 0) return `U krijgt ${formatEuro(uitTeBetalen)}.`;
  if (vrij === 0) return `U krijgt ${formatEuro(uitTeBetalen)} naast uw eigen inkomen van ${formatEuro(netto)}.`;
  return `U krijgt ${formatEuro(uitTeBetalen)} naast uw eigen inkomen van ${formatEuro(netto)}. U houdt ${formatEuro(vrij)} van uw loon.`;
};
