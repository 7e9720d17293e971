/** Knows what is written down of a talk, by which template, and who may read it: never nobody but the writer. */
import type { Day } from '@samenkracht/core';

/** What is asked after a kind of talk, in plain words: the resident reads it too. */
export type Sjabloon = {
  readonly naam: string;
  /** null: it is called as the house calls it. */
  readonly titel: string | null;
  readonly vragen: readonly string[];
};

const vanHuis: readonly Sjabloon[] = Object.entries({
  kennismaking: [
    'Wat vertelde u over uzelf?',
    'Wat wilt u bereiken?',
    'Wat gaat al goed?',
    'Wat hebben wij afgesproken?',
  ],
  voortgang: ['Wat is er gelukt?', 'Wat lukte niet, en waarom?', 'Wat hebben wij afgesproken?'],
  evaluatie: ['Hoe kijkt u terug op het plan?', 'Wat blijft zo?', 'Wat veranderen wij?'],
  driegesprek: ['Wie waren erbij?', 'Wat werd er besproken?', 'Wie doet wat?'],
  'niet verschenen': ['Wat deden wij om u te bereiken?', 'Wat weten wij van de reden?', 'Wat doen wij nu?'],
  anders: ['Waar ging het over?', 'Wat hebben wij afgesproken?'],
}).map(([naam, vragen]) => ({ naam, titel: null, vragen }));

/** Ours, with the municipality's own in their place or after them. */
export const sjablonenMet = (eigen: readonly Sjabloon[]): readonly Sjabloon[] => {
  const per = new Map([...vanHuis, ...eigen].map((een) => [een.naam, een]));
  return [...per.values()];
};

export const lezersoorten = ['inwoner', 'coach', 'intaker', 'teamleider', 'consulent'] as const;
export type Notitielezer = (typeof lezersoorten)[number];

export type Antwoord = { readonly vraag: string; readonly antwoord: string };
export type Notitie = {
  readonly id: string;
  readonly persoonId: string;
  readonly afspraakId: string | undefined;
  /** The name of its template on that day: the questions stand in the answers. */
  readonly sjabloon: string;
  readonly op: Day;
  readonly antwoorden: readonly Antwoord[];
  readonly lezers: readonly Notitielezer[];
  readonly door: { readonly id: string; readonly naam: string };
};

export type Notitieweigering = {
  readonly code:
    | 'NOTITIE_ZONDER_LEZERS'
    | 'NOTITIE_LEEG'
    | 'SJABLOON_ONBEKEND'
    | 'VRAAG_ONBEKEND'
    | 'NOTITIE_IN_TOEKOMST'
    | 'NOTITIE_NIET_GEVONDEN'
    | 'NOTITIE_NIET_VOOR_U'
    | 'NOTITIE_AL_TE_LEZEN';
};

/** @param sjablonen of this municipality. @param vandaag a talk that is still to come has nothing to write down. */
export const checkNotitie = (
  { sjabloon, op, antwoorden, lezers }: Pick<Notitie, 'sjabloon' | 'op' | 'antwoorden' | 'lezers'>,
  sjablonen: readonly Sjabloon[],
  vandaag: Day,
): Notitieweigering | undefined => {
  if (lezers.length === 0) return { code: 'NOTITIE_ZONDER_LEZERS' };
  if (op > vandaag) return { code: 'NOTITIE_IN_TOEKOMST' };
  const vragen = sjablonen.find(({ naam }) => naam === sjabloon)?.vragen;
  if (vragen === undefined) return { code: 'SJABLOON_ONBEKEND' };
  if (antwoorden.some(({ vraag }) => !vragen.includes(vraag))) return { code: 'VRAAG_ONBEKEND' };
  return antwoorden.every(({ antwoord }) => antwoord.trim() === '') ? { code: 'NOTITIE_LEEG' } : undefined;
};

/** The writer reads what he wrote; others by the readers that it names. */
export const mayRead = (
  { lezers, door }: Pick<Notitie, 'lezers' | 'door'>,
  lezer: { readonly id: string; readonly rollen: readonly string[] },
): boolean => door.id === lezer.id || lezers.some((een) => lezer.rollen.includes(een));
