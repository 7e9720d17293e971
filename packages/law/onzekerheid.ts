/** Knows what an outcome rests on that is not certain: an amount that no text confirms, a choice that we had to assume. */
import { formatDay } from '@samenkracht/core';
import { gebruikteKeuze, gebruikteRij } from './gebruikt.ts';
import type { Keuze } from './kader.ts';
import { type Keuzegebruik, type Rijgebruik, type Stap, uitKeten } from './stap.ts';
import type { Rij } from './tabelvorm.ts';

/** A value that the outcome rests on and that is not confirmed by a text, or a choice that we had to assume. */
export type Onzekerheid = { readonly soort: 'bedrag' | 'keuze'; readonly id: string; readonly tekst: string };

/** Unconfirmed means: worked out by us, or from memory. One official text is enough to be sure of an amount. */
export const isOnbevestigd = ({ zekerheid }: Rij<unknown>): boolean =>
  zekerheid === 'afgeleid' || zekerheid === 'uit het geheugen';

export const isAangenomen = ({ status }: Keuze): boolean => status === 'aanname';

/** Each once; those of a step before those of the steps inside it. */
export const onzekerhedenVan = (stap: Stap): readonly Onzekerheid[] => {
  const gevonden = new Map<string, Onzekerheid>();
  const loop = (hier: Stap): void => {
    for (const gebruik of uitKeten(hier.rijen, zelf))
      if (isOnbevestigd(gebruik.rij)) gevonden.set(`${gebruik.tabel.id} ${gebruik.rij.vanaf}`, onzekerBedrag(gebruik));
    for (const gebruik of uitKeten(hier.keuzes, zelf))
      if (isAangenomen(gebruik.keuze)) gevonden.set(gebruik.term.id, onzekereKeuze(gebruik));
    for (const kind of uitKeten(hier.kinderen, zelf)) loop(kind);
  };
  loop(stap);
  return [...gevonden.values()];
};

const zelf = <K>(een: K): K => een;

const onzekerBedrag = ({ tabel, rij, op }: Rijgebruik): Onzekerheid => {
  const { naam, tekst, vanaf } = gebruikteRij(tabel, rij, op);
  const reden = rij.zekerheid === 'afgeleid' ? 'een schatting' : 'nog niet bevestigd';
  return { soort: 'bedrag', id: tabel.id, tekst: `${naam} (${tekst}, vanaf ${formatDay(vanaf)}) is ${reden}.` };
};

const onzekereKeuze = ({ term, keuze }: Keuzegebruik): Onzekerheid => {
  const { naam, omschrijving } = gebruikteKeuze(term, keuze);
  const tekst = `${naam}: ${omschrijving}. Dit is een aanname; de gemeente moet dit vaststellen.`;
  return { soort: 'keuze', id: term.id, tekst };
};
