/** Knows the people with a name and a story, who can sign in when trying out and who play the parts in the tests. */
import { type Bsn, gemeenteCode, parseBsn } from '@samenkracht/core';

export const ROTTERDAM = gemeenteCode('0599');
export const MAASSLUIS = gemeenteCode('0556');

const bsn = (text: string): Bsn => {
  const parsed = parseBsn(text);
  if (parsed === undefined) throw new RangeError('a sample number fails the 11-test');
  return parsed;
};

/** The residents of the sign-in page. `namens`: whom they may act for. */
export const samplePeople = [
  {
    sleutel: 'fatima',
    naam: 'Fatima el Amrani',
    bsn: bsn('999900006'),
    gemeente: ROTTERDAM,
    omschrijving: 'Alleenstaande ouder, 34, werkt bij een bakkerij, heeft nog geen bijstand',
  },
  {
    sleutel: 'henk',
    naam: 'Henk van der Velde',
    bsn: bsn('999900018'),
    gemeente: ROTTERDAM,
    omschrijving: 'Alleenstaande, 51, tien jaar bijstand, vrijwilliger',
  },
  {
    sleutel: 'mila',
    naam: 'Mila Verhoef',
    bsn: bsn('999900031'),
    gemeente: ROTTERDAM,
    omschrijving: 'Gehuwd met Jonas, twee kinderen, vraagt samen bijstand aan',
  },
  {
    sleutel: 'jonas',
    naam: 'Jonas Kranenburg',
    bsn: bsn('999900043'),
    gemeente: ROTTERDAM,
    omschrijving: 'Gehuwd met Mila, ondertekent mee',
  },
  {
    sleutel: 'joke',
    naam: 'Joke Noordhoek',
    bsn: bsn('999900055'),
    gemeente: ROTTERDAM,
    omschrijving: 'Alleenstaande, 58, bijstand, geheim adres',
  },
  {
    sleutel: 'yusuf',
    naam: 'Yusuf Haddad',
    bsn: bsn('999900067'),
    gemeente: ROTTERDAM,
    omschrijving: 'Alleenstaande, alleen het geboortejaar 1979 is bekend, bijstand',
  },
  {
    sleutel: 'sandra',
    naam: 'Sandra Verboom',
    bsn: bsn('999900079'),
    gemeente: ROTTERDAM,
    omschrijving: 'Alleenstaande ouder, adres in onderzoek',
  },
  {
    sleutel: 'karim',
    naam: 'Karim Ouali',
    bsn: bsn('999900080'),
    gemeente: ROTTERDAM,
    omschrijving: 'Alleenstaande, 29, woont bij zijn moeder (kostendeler), bijstand en deeltijdwerk',
  },
  {
    sleutel: 'dirk',
    naam: 'Dirk Pijpers',
    bsn: bsn('999900092'),
    gemeente: ROTTERDAM,
    omschrijving: 'Alleenstaande, 44, onder bewind, bijstand',
  },
  {
    sleutel: 'nel',
    naam: 'Nel Vermaas',
    bsn: bsn('999900109'),
    gemeente: ROTTERDAM,
    omschrijving: 'Bewindvoerder van Dirk',
    namens: ['999900092'],
  },
  {
    sleutel: 'marjan',
    naam: 'Marjan Kooijman',
    bsn: bsn('999900110'),
    gemeente: MAASSLUIS,
    omschrijving: 'Maassluis: alleenstaande, 47, bijstand',
  },
  {
    sleutel: 'leen',
    naam: 'Leen Hoogendijk',
    bsn: bsn('999900122'),
    gemeente: MAASSLUIS,
    omschrijving: 'Maassluis: alleenstaande, 39, heeft nog geen bijstand',
  },
] as const;

export type SampleKey = (typeof samplePeople)[number]['sleutel'];

/** Others in the register around them: children, a housemate, somebody who died and somebody who left. */
export const andereBsns = {
  noor: bsn('999900134'),
  sara: bsn('999900146'),
  finn: bsn('999900158'),
  levi: bsn('999900171'),
  malika: bsn('999900183'),
  wim: bsn('999900195'),
  ria: bsn('999900201'),
  ines: bsn('999900213'),
} as const;

export const bsnOf = (sleutel: SampleKey): Bsn => {
  const found = samplePeople.find((persoon) => persoon.sleutel === sleutel);
  if (found === undefined) throw new RangeError(`no sample person ${sleutel}`);
  return found.bsn;
};
