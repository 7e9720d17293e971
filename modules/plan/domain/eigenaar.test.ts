/** Shows that somebody always holds on, that a transfer needs a yes, and that each step counts. */
import { expect, test } from 'vitest';
import {
  countProfessionals,
  mayAccept,
  mayAsk,
  mayPlanTalk,
  mayRefuse,
  mayWithdraw,
  type Overdracht,
  ownerAt,
  shareOut,
} from './eigenaar.ts';
import { currentStap, type Gezet, isVerder, ontwikkelstappen } from './ontwikkeling.ts';

const reeks = [
  { vanaf: '2026-01-01T09:00:00Z', medewerkerId: 'samira' },
  { vanaf: '2026-06-01T12:00:00Z', medewerkerId: 'rob' },
];

test.each([
  ['2026-01-01T08:59:59Z', undefined],
  ['2026-01-01T09:00:00Z', 'samira'],
  ['2026-06-01T11:59:59Z', 'samira'],
  ['2026-06-01T12:00:00Z', 'rob'],
  ['2099-01-01T00:00:00Z', 'rob'],
])('at %s the owner is %s', (moment, wie) => {
  expect(ownerAt(reeks, moment)).toBe(wie);
});

const vraag = (over: Partial<Overdracht> = {}): Overdracht => ({
  id: 'o',
  van: 'samira',
  naar: 'rob',
  gevraagdOp: '2026-06-01T12:00:00Z',
  kennismaking: '2026-06-03',
  ...over,
});

test.each([
  ['the owner asks', { door: 'samira', teamleider: false, naar: 'rob' }, [], undefined],
  ['another asks', { door: 'rob', teamleider: false, naar: 'rob' }, [], 'NIET_VAN_U'],
  ['a team leader asks for who is absent', { door: 'tess', teamleider: true, naar: 'rob' }, [], undefined],
  ['to himself', { door: 'samira', teamleider: false, naar: 'samira' }, [], 'AL_EIGENAAR'],
  ['while another waits', { door: 'samira', teamleider: false, naar: 'rob' }, [vraag()], 'LOOPT_AL'],
  ['after a no', { door: 'samira', teamleider: false, naar: 'rob' }, [vraag({ afloop: 'geweigerd' })], undefined],
] as const)('%s', (_, wat, lopend, weigering) => {
  expect(mayAsk('samira', wat, lopend)).toBe(weigering);
});

test.each([
  ['who was asked accepts', vraag(), 'rob', undefined],
  ['somebody else does not', vraag(), 'tess', 'NIET_AAN_U'],
  ['nor who asked', vraag(), 'samira', 'NIET_AAN_U'],
  ['not twice', vraag({ afloop: 'aanvaard' }), 'rob', 'AL_AFGELOPEN'],
  ['not what was withdrawn', vraag({ afloop: 'ingetrokken' }), 'rob', 'AL_AFGELOPEN'],
] as const)('%s', (_, overdracht, door, weigering) => {
  expect(mayAccept(overdracht, door, '2026-06-03')).toBe(weigering);
});

test('no transfer is cold: first the three sit together; a no has a reason', () => {
  const { kennismaking: _, ...koud } = vraag();
  expect(mayAccept(koud, 'rob', '2026-06-03')).toBe('EERST_KENNISMAKEN');
  expect(mayAccept(vraag(), 'rob', '2026-06-02')).toBe('EERST_KENNISMAKEN');
  expect(mayRefuse(vraag(), 'rob', 'Mijn caseload is vol.')).toBeUndefined();
  expect(mayRefuse(vraag(), 'rob', '  ')).toBe('REDEN_ONTBREEKT');
  expect(mayRefuse(vraag(), 'tess', 'nee')).toBe('NIET_AAN_U');
  expect(mayRefuse(vraag({ afloop: 'verlopen' }), 'rob', 'nee')).toBe('AL_AFGELOPEN');
});

test.each([
  ['who asked', { door: 'samira', teamleider: false }, undefined, undefined],
  ['a team leader', { door: 'tess', teamleider: true }, undefined, undefined],
  ['who was asked', { door: 'rob', teamleider: false }, 'NIET_VAN_U', undefined],
  ['another', { door: 'joyce', teamleider: false }, 'NIET_VAN_U', 'NIET_AAN_U'],
] as const)('%s takes it back, or says when the three talk', (_, wie, terug, gesprek) => {
  expect(mayWithdraw({ ...vraag(), gevraagdDoor: 'samira' }, wie)).toBe(terug);
  expect(mayPlanTalk(vraag(), wie)).toBe(gesprek);
  const over = { ...vraag({ afloop: 'aanvaard' }), gevraagdDoor: 'samira' };
  expect([mayWithdraw(over, wie), mayPlanTalk(over, wie)]).toEqual(['AL_AFGELOPEN', 'AL_AFGELOPEN']);
});

test('who is new goes to the colleague with the fewest, and of two with as many to the first by id', () => {
  const verdeeld = shareOut(
    ['p1', 'p2', 'p3', 'p4'],
    ['c', 'a', 'b'],
    new Map([
      ['a', 2],
      ['b', 1],
      ['weg', 0],
    ]),
  );
  expect(verdeeld.map(({ medewerkerId }) => medewerkerId)).toEqual(['c', 'b', 'c', 'a']);
  expect(() => shareOut(['p1'], [], new Map())).toThrow(RangeError);
});

test('five different professionals are the norm, six are an alarm, the same one twice is one, and after the start nobody counts', () => {
  const van = (aantal: number) =>
    Array.from({ length: aantal }, (_, i) => ({ medewerkerId: `m${i}`, op: '2026-02-01T00:00:00Z' }));
  expect(countProfessionals(van(5), undefined)).toEqual({ aantal: 5, teVeel: false });
  expect(countProfessionals(van(6), undefined)).toEqual({ aantal: 6, teVeel: true });
  expect(countProfessionals([...van(2), ...van(2)], undefined)).toEqual({ aantal: 2, teVeel: false });
  expect(countProfessionals(van(6), undefined, 6)).toEqual({ aantal: 6, teVeel: false });
  expect(countProfessionals(van(6), '2026-01-31T23:59:59Z')).toEqual({ aantal: 0, teVeel: false });
});

const gezet = (...stappen: readonly Gezet['stap'][]): readonly Gezet[] =>
  stappen.map((stap) => ({ stap, op: '2026-01-01' }));

test.each([
  [[], 'niets', true],
  [['niets'], 'niets', false],
  [['niets'], 'vrijwilligerswerk', true],
  [['vrijwilligerswerk'], 'iets', false],
  [['vrijwilligerswerk', 'iets'], 'vrijwilligerswerk', false],
  [['vrijwilligerswerk', 'iets'], 'certificaat', true],
] as const)('after %j the step %s is further: %s', (eerder, nu, verder) => {
  expect(isVerder(gezet(...eerder), nu)).toBe(verder);
});

test('the line has nine steps, and where somebody stands is what was recorded last', () => {
  expect(ontwikkelstappen).toHaveLength(9);
  expect(currentStap(gezet('certificaat', 'iets'))).toBe('iets');
  expect(currentStap([])).toBeUndefined();
});
