/** Proves how what is typed becomes an answer, and how an answer is shown. */
import { expect, test } from 'vitest';
import type { Tekst } from '../../../teksten/teksten.tsx';
import { antwoordTekst, itemTekst, readAntwoord, typedText, type Vraag, veldWaarde } from './antwoord.ts';

const t: Tekst = (sleutel, values) => `${sleutel}${values ? JSON.stringify(values) : ''}`;
const vraag = (soort: Vraag['soort'], more: Partial<Vraag> = {}): Vraag => ({
  feit: 'f',
  groep: 'u',
  soort,
  vraag: 'Vraag?',
  hulp: '',
  verplicht: true,
  vooringevuld: false,
  open: true,
  ...more,
});
const form = (fields: Readonly<Record<string, string>>): FormData => {
  const made = new FormData();
  for (const [naam, waarde] of Object.entries(fields)) made.set(naam, waarde);
  return made;
};

test.each`
  soort          | getypt          | waarde
  ${'ja of nee'} | ${'ja'}         | ${true}
  ${'ja of nee'} | ${'nee'}        | ${false}
  ${'bedrag'}    | ${'1.234,56'}   | ${123_456}
  ${'bedrag'}    | ${'0'}          | ${0}
  ${'lijst'}     | ${'2'}          | ${2}
  ${'aantal'}    | ${'28'}         | ${28}
  ${'tekst'}     | ${' Korenaar '} | ${'Korenaar'}
  ${'keuze'}     | ${'huur'}       | ${'huur'}
`('$soort "$getypt" is $waarde', ({ soort, getypt, waarde }) => {
  expect(readAntwoord(form({ f: getypt }), vraag(soort))).toEqual({ waarde });
});

test.each`
  soort       | getypt    | fout
  ${'bedrag'} | ${'veel'} | ${'aanvraag.bedragfout'}
  ${'lijst'}  | ${'twee'} | ${'aanvraag.getalfout'}
  ${'lijst'}  | ${'-1'}   | ${'aanvraag.getalfout'}
  ${'tekst'}  | ${'  '}   | ${'aanvraag.beantwoord'}
`('$soort "$getypt" is refused: $fout', ({ soort, getypt, fout }) => {
  expect(readAntwoord(form({ f: getypt }), vraag(soort))).toEqual({ fout });
});

test('a day in three boxes becomes one day, and goes back in its boxes when it is wrong', () => {
  const velden = form({ 'f-dag': '1', 'f-maand': '2', 'f-jaar': '2026' });
  expect(readAntwoord(velden, vraag('datum'))).toEqual({ waarde: '2026-02-01' });
  expect(typedText(form({ 'f-dag': '31', 'f-maand': '', 'f-jaar': '2026' }), vraag('datum'))).toBe('2026-00-31');
  expect(readAntwoord(form({ 'f-dag': '', 'f-maand': '', 'f-jaar': '' }), vraag('datum'))).toEqual({
    fout: 'aanvraag.beantwoord',
  });
});

test('an answer that need not be given is none, not zero', () => {
  expect(readAntwoord(form({ f: '' }), vraag('bedrag', { verplicht: false }))).toEqual({ waarde: null });
});

test.each`
  soort          | antwoord        | tekst
  ${'bedrag'}    | ${60_000}       | ${'€\u00a0600,00'}
  ${'datum'}     | ${'2020-03-08'} | ${'8 maart 2020'}
  ${'ja of nee'} | ${false}        | ${'aanvraag.nee'}
  ${'lijst'}     | ${0}            | ${'0'}
  ${'bedrag'}    | ${null}         | ${'aanvraag.geen'}
`('$soort $antwoord is shown as "$tekst"', ({ soort, antwoord, tekst }) => {
  expect(antwoordTekst(vraag(soort), antwoord, t, 'nl')).toBe(tekst);
});

test('a choice is shown in the words of its option', () => {
  const opties = [{ waarde: 'geen of verder', tekst: 'Nee' }];
  expect(antwoordTekst(vraag('keuze', { opties }), 'geen of verder', t, 'nl')).toBe('Nee');
});

test('an amount goes back in its field as it is typed', () => {
  expect(veldWaarde({ soort: 'bedrag' }, 123_450)).toBe('1234,50');
});

test.each`
  feit                           | tekst
  ${'kinderen.0.geboren'}        | ${'aanvraag.kind{"n":1}'}
  ${'partner.inkomsten.1.netto'} | ${'aanvraag.inkomenPartner{"n":2}'}
  ${'partner.verblijf'}          | ${'aanvraag.partner'}
  ${'vermogen.geld'}             | ${undefined}
`('$feit is about $tekst', ({ feit, tekst }) => {
  expect(itemTekst(feit, t)).toBe(tekst);
});
