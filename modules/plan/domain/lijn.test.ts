/** Proves what of an event comes on a line: codes and amounts, for who may see them, and never what somebody wrote. */
import { describe, expect, test } from 'vitest';
import { betrokkenen, lezersVan, lijngebeurtenissen, toLijn, type Voorval } from './lijn.ts';

const fatima = '11111111-1111-4111-8111-111111111111';
const henk = '22222222-2222-4222-8222-222222222222';
const voorval = (soort: string, data: object, rest: Partial<Voorval> = {}): Voorval => ({
  id: 'a0000000-0000-4000-8000-000000000000',
  soort,
  onderwerp: 'b0000000-0000-4000-8000-000000000000',
  tijdstip: '2026-11-20T10:00:00Z',
  actorId: 'rob',
  data,
  ...rest,
});

test.each`
  soort                  | data                                                                                       | regels
  ${'AanvraagIngediend'} | ${{ persoonIds: [fatima, henk], zaaknummer: 'Z-1', uiterstBesluit: '2027-01-14' }}         | ${['aanvraagIngediend', 'aanvraagIngediend']}
  ${'BesluitGenomen'}    | ${{ persoonIds: [fatima], aard: 'toekenning', perMaand: 100, ingangsdatum: '2026-11-01' }} | ${['besluitToekenning', 'besluitToekenningKort']}
  ${'BesluitGenomen'}    | ${{ persoonIds: [fatima], aard: 'afwijzing' }}                                             | ${['besluitAfwijzing']}
  ${'BesluitGenomen'}    | ${{ persoonIds: [fatima], aard: 'iets nieuws' }}                                           | ${[]}
  ${'SchuldGewijzigd'}   | ${{ persoonIds: [fatima], stand: 'voorstel', soort: 'regeling' }}                          | ${['schuldVoorstel']}
  ${'SchuldGewijzigd'}   | ${{ persoonIds: [fatima], stand: 'staat', soort: 'gemiste termijn', bedrag: 1 }}           | ${['schuldGemist']}
  ${'SchuldGewijzigd'}   | ${{ persoonIds: [fatima], stand: 'staat', soort: 'regeling' }}                             | ${['schuldGewijzigd']}
  ${'MaandBetaald'}      | ${{ persoonIds: [], betaald: 1, maand: '2026-10' }}                                        | ${[]}
  ${'MaandBetaald'}      | ${{ betaald: 1, maand: '2026-10' }}                                                        | ${[]}
  ${'MaandBetaald'}      | ${null}                                                                                    | ${[]}
  ${'IetsOnbekends'}     | ${{ persoonIds: [fatima] }}                                                                | ${[]}
  ${'LoonAangeleverd'}   | ${{ persoonId: fatima, werkgever: { naam: 'Bakkerij' } }}                                  | ${['loonAangeleverd']}
`('$soort $data: $regels', ({ soort, data, regels }) => {
  expect(toLijn(voorval(soort, data)).map((regel) => regel.soort)).toEqual(regels);
});

test('an event of the register is about its subject', () => {
  const regels = toLijn(voorval('PersoonGewijzigd', { feiten: ['adres'] }, { onderwerp: henk }));
  expect(regels).toMatchObject([{ persoonId: henk, soort: 'persoonGewijzigd' }]);
});

test('who guides somebody sees that he was paid, not how much', () => {
  const regels = toLijn(voorval('MaandBetaald', { persoonIds: [fatima], betaald: 88_142, maand: '2026-10' }));
  const voor = (lezer: 'inwoner' | 'begeleiding' | 'inkomen') =>
    regels.filter(({ lezers }) => lezers.includes(lezer)).map(({ gegevens }) => gegevens.map(({ naam }) => naam));
  expect(voor('inwoner')).toEqual([['bedrag', 'maand']]);
  expect(voor('inkomen')).toEqual([['bedrag', 'maand']]);
  expect(voor('begeleiding')).toEqual([['maand']]);
});

test('what somebody wrote does not come along, also where a code should stand', () => {
  const tekst = 'x'.repeat(81);
  const regels = toLijn(voorval('WerkplanBeantwoord', { persoonIds: [fatima], tekst: 'Bel mij', van: 'Rob' }));
  expect(JSON.stringify(regels)).not.toContain('Bel mij');
  expect(toLijn(voorval('LoonAangeleverd', { persoonId: fatima, werkgever: { naam: tekst } }))).toMatchObject([
    { gegevens: [] },
  ]);
});

test.each([
  ['2026-11-20', '2026-11-20T10:00:00Z'],
  ['2026-03-01', '2026-03-01T11:00:00Z'],
  ['2026-07-01', '2026-07-01T10:00:00Z'],
  ['gisteren', '2026-11-20T10:00:00Z'],
  ['2026-08-25T07:00:00Z', '2026-08-25T07:00:00Z'],
])('a step of %s stands at %s', (op, moment) => {
  const regels = toLijn(voorval('OntwikkelstapGezet', { persoonId: henk, stap: 'iets', verder: true, op }));
  expect(regels).toMatchObject([{ soort: 'stapVerder', op: moment, gegevens: [{ naam: 'stap', waarde: 'iets' }] }]);
});

describe('every sentence', () => {
  test.each(lijngebeurtenissen)('of %s is for each reader one at most', (soort) => {
    const regels = toLijn(
      voorval(soort, {
        persoonIds: [fatima],
        aard: 'toekenning',
        stand: 'staat',
        verleend: true,
        verder: true,
        afloop: 'aanvaard',
      }),
    );
    const lezers = regels.flatMap((regel) => regel.lezers);
    expect(new Set(lezers).size).toBe(lezers.length);
  });
});

test.each([
  [['inwoner'], ['inwoner']],
  [['coach', 'teamleider'], ['begeleiding']],
  [
    ['coach', 'consulent'],
    ['begeleiding', 'inkomen'],
  ],
  [['beheerder', 'controleur', 'werkgever', 'aanbieder'], []],
  [[], []],
])('%s reads as %s', (rollen, lezers) => {
  expect(lezersVan(rollen)).toEqual(lezers);
});

test.each([
  [{}, ['rob']],
  [{ voorbereidDoor: 'rob', genomenDoor: 'yvonne' }, ['rob', 'yvonne']],
  [{ genomenDoor: { id: 'yvonne', naam: 'Yvonne' }, opgesteldDoor: { id: 'bea' } }, ['rob', 'yvonne', 'bea']],
  [null, ['rob']],
])('of %j these had a hand in it: %j', (data, wie) => {
  expect(betrokkenen(voorval('BesluitGenomen', data as object))).toEqual(wie);
});
