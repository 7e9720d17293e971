/** Proves how questions are laid out over pages and where one goes on. */
import { expect, test } from 'vitest';
import type { Aanvraag, Vraag } from './antwoord.ts';
import { known, nextPath, partsOf, perItem, stepsOf, toAsk } from './bladzijde.ts';

const vraag = (feit: string, groep: Vraag['groep'], antwoord?: Vraag['antwoord']): Vraag => ({
  feit,
  groep,
  soort: 'tekst',
  vraag: `${feit}?`,
  hulp: '',
  verplicht: true,
  vooringevuld: false,
  open: antwoord === undefined,
  ...(antwoord === undefined ? {} : { antwoord }),
});

type Stap = Aanvraag['stappen'][number];
const aanvraag = (vragen: readonly Vraag[], more: Partial<Aanvraag> = {}): Aanvraag => ({
  id: 'a',
  status: 'concept',
  rol: 'aanvrager',
  eigen: true,
  begonnenOp: '',
  gewijzigdOp: '',
  versie: 1,
  stappen: [{ stap: 'controleren en versturen', stand: 'nu' }] satisfies Stap[],
  vragen: [...vragen],
  voortgang: { beantwoord: 0, open: vragen.filter(({ open }) => open).length },
  documenten: [],
  gevraagdeDocumenten: [],
  ontbreekt: [],
  brp: { opgehaald: true },
  partner: { nodig: false, gekoppeld: false },
  ondertekeningen: [],
  inhoud: 'h',
  ...more,
});

test('a page asks about one thing at a time, three questions at most', () => {
  const vol = aanvraag([
    vraag('kinderen.0.geboren', 'huishouden'),
    vraag('kinderen.0.tenLaste', 'huishouden'),
    vraag('kinderen.1.geboren', 'huishouden'),
    vraag('vermogen.geld', 'vermogen'),
  ]);
  expect(toAsk(vol, 'huishouden').map(({ feit }) => feit)).toEqual(['kinderen.0.geboren', 'kinderen.0.tenLaste']);
  const veel = aanvraag(['a', 'b', 'c', 'd'].map((feit) => vraag(feit, 'u')));
  expect(toAsk(veel, 'u')).toHaveLength(3);
});

test('housemates are asked together, three at most, each with his own questions', () => {
  const huis = aanvraag(
    [0, 1, 2, 3].flatMap((n) => ['geboren', 'familie'].map((f) => vraag(`medebewoners.${n}.${f}`, 'huishouden'))),
  );
  const nu = toAsk(huis, 'huishouden');
  expect(perItem(nu).map((een) => een.map(({ feit }) => feit))).toEqual(
    [0, 1, 2].map((n) => [`medebewoners.${n}.geboren`, `medebewoners.${n}.familie`]),
  );
});

test('a part that the register filled in as a whole is no step; one answer of his own makes it one', () => {
  const geboren = { ...vraag('geboren', 'u', '1990-01-01'), vooringevuld: true };
  const open = vraag('medebewoners', 'huishouden');
  expect(stepsOf(aanvraag([geboren, open]))).toEqual(['huishouden']);
  expect(stepsOf(aanvraag([{ ...geboren, vooringevuld: false }, open]))).toEqual(['u', 'huishouden']);
});

test('what is known stands beside it, what is open does not', () => {
  const half = aanvraag([vraag('a', 'u', 'x'), vraag('b', 'u')]);
  expect(known(half, 'u').map(({ feit }) => feit)).toEqual(['a']);
  expect(partsOf(half)).toEqual(['u']);
});

test.each`
  waar                         | open                       | hier          | pad
  ${'a question in this part'} | ${['inkomen', 'vermogen']} | ${'vermogen'} | ${'/aanvraag/a/vragen/vermogen'}
  ${'this part is done'}       | ${['inkomen', 'vermogen']} | ${'u'}        | ${'/aanvraag/a/vragen/inkomen'}
  ${'nothing is open'}         | ${[]}                      | ${'rekening'} | ${'/aanvraag/a/nakijken'}
`('$waar: on to $pad', ({ open, hier, pad }) => {
  const vragen = (open as Vraag['groep'][]).map((groep) => vraag(`${groep}.x`, groep));
  expect(nextPath(aanvraag(vragen), hier)).toBe(pad);
});

test.each`
  stap            | pad
  ${'documenten'} | ${'/aanvraag/a/documenten'}
  ${'partner'}    | ${'/aanvraag/a/partner'}
`('with all questions answered, $stap comes first', ({ stap, pad }) => {
  expect(nextPath(aanvraag([], { stappen: [{ stap, stand: 'nu' }] }))).toBe(pad);
});

test('what was sent, or is only for signing, has one page', () => {
  expect(nextPath(aanvraag([vraag('a', 'u')], { rol: 'partner' }))).toBe('/aanvraag/a');
  expect(nextPath(aanvraag([], { status: 'ingediend' }))).toBe('/aanvraag/a');
});
