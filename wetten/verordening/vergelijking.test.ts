import { cents, day, gemeenteCode } from '@samenkracht/core';
import { kies } from '@samenkracht/law';
import { brutering, drempel, openTermen } from '@samenkracht/participatiewet';
import { describe, expect, test } from 'vitest';
import { voorbeeldgemeente } from './gemeenten.ts';
import { effectPerTerm, vergelijkGemeenten, verschilOp } from './vergelijking.ts';

const rotterdam = gemeenteCode('0599');
const maassluis = gemeenteCode('0556');
const vandaag = day('2026-11-21');

describe('two municipalities beside each other', () => {
  test('a line for every open term, with both choices, source and status', () => {
    const regels = vergelijkGemeenten(rotterdam, maassluis, vandaag, openTermen);
    expect(regels.map(({ term }) => term)).toEqual(openTermen.map(({ id }) => id));
    for (const { links, rechts } of regels) {
      expect(links?.bron).not.toBe('');
      expect(rechts?.status).toBe('aanname');
      expect(rechts?.herkomst).toBe('terugval');
    }
  });

  test('a choice that was read stands beside the assumption, with what it does', () => {
    const [regel] = vergelijkGemeenten(rotterdam, maassluis, vandaag, [drempel]);
    expect(regel).toMatchObject({
      gelijk: false,
      links: {
        gemeentenaam: 'Rotterdam',
        keuze: '200 netto',
        vanaf: '2021-07-07',
        bron: 'CVDR432303, art. 4 lid 1 onder c',
        status: 'vastgesteld',
        herkomst: 'eigen',
      },
      rechts: { gemeentenaam: 'Maassluis', keuze: 'geen', status: 'aanname', herkomst: 'terugval' },
      effect: `Eerst: ${drempel.keuzes['200 netto']}. Dan: elk bedrag.`,
    });
  });

  test('turned around it says the same the other way', () => {
    const heen = vergelijkGemeenten(rotterdam, maassluis, vandaag, openTermen);
    const terug = vergelijkGemeenten(maassluis, rotterdam, vandaag, openTermen);
    expect(terug.map(({ gelijk, links, rechts }) => ({ gelijk, links: rechts, rechts: links }))).toEqual(
      heen.map(({ gelijk, links, rechts }) => ({ gelijk, links, rechts })),
    );
  });

  test('who has chosen nothing falls back on the national rule, like the made-up one', () => {
    const regels = vergelijkGemeenten(maassluis, voorbeeldgemeente, vandaag, openTermen);
    expect(regels.every(({ gelijk }) => gelijk)).toBe(true);
    expect(new Set(regels.map(({ effect }) => effect))).toEqual(
      new Set(['Geen verschil, maar aan beide kanten is het een aanname.']),
    );
  });

  test('a term that no layer knows has no choice', () => {
    const term = { id: 'pw-99', naam: 'Geen term', toelichting: '', keuzes: { ja: 'ja' } };
    expect(vergelijkGemeenten(rotterdam, maassluis, vandaag, [term])).toEqual([
      {
        term: 'pw-99',
        naam: 'Geen term',
        links: undefined,
        rechts: undefined,
        gelijk: true,
        effect: 'Aan beide kanten is er geen keuze.',
      },
    ]);
  });

  test('before the first day of any layer there is no choice, and none is made up', () => {
    const [regel] = vergelijkGemeenten(rotterdam, maassluis, day('2016-12-31'), [drempel]);
    expect(regel).toMatchObject({
      links: undefined,
      rechts: undefined,
      effect: 'Aan beide kanten is er geen keuze.',
    });
  });
});

describe('one municipality on two days', () => {
  test.each([
    ['2021-07-06', '2021-07-07', false],
    ['2021-07-07', '2026-11-21', true],
    ['2017-01-01', '2021-07-06', true],
  ])('recovery in Rotterdam on %s and %s: equal %s', (eerst, dan, gelijk) => {
    expect(verschilOp(rotterdam, day(eerst), day(dan), [drempel])[0]?.gelijk).toBe(gelijk);
  });

  test.each([
    ['2016-12-31', '2017-01-01', 'Eerst: geen keuze. Dan: elk bedrag.'],
    ['2017-01-01', '2016-12-31', 'Eerst: elk bedrag. Dan: geen keuze.'],
    ['2017-01-01', '2021-07-06', 'Geen verschil, maar aan beide kanten is het een aanname.'],
    ['2021-07-07', '2026-11-21', 'Geen verschil.'],
  ])('what it says of recovery in Rotterdam on %s and %s: %s', (eerst, dan, effect) => {
    expect(verschilOp(rotterdam, day(eerst), day(dan), [drempel])[0]?.effect).toBe(effect);
  });

  test('a choice that was read and an assumption that says the same are no difference', () => {
    const amsterdam = gemeenteCode('0363');
    const eenKant = [vergelijkGemeenten(amsterdam, voorbeeldgemeente, vandaag, openTermen)]
      .concat([vergelijkGemeenten(voorbeeldgemeente, amsterdam, vandaag, openTermen)])
      .map((regels) => regels.find(({ term }) => term === 'pw-18-5-duur'));
    expect(eenKant.map((regel) => [regel?.links?.status, regel?.rechts?.status, regel?.effect])).toEqual([
      ['vastgesteld', 'aanname', 'Geen verschil.'],
      ['aanname', 'vastgesteld', 'Geen verschil.'],
    ]);
  });

  test('the day of the change brings the source', () => {
    const [regel] = verschilOp(rotterdam, day('2021-07-06'), day('2021-07-07'), [drempel]);
    expect(regel?.links).toMatchObject({ status: 'aanname', herkomst: 'terugval', op: '2021-07-06' });
    expect(regel?.rechts).toMatchObject({ status: 'vastgesteld', herkomst: 'eigen', op: '2021-07-07' });
  });
});

describe('what one choice does to an outcome', () => {
  test('only the choices that differ are tried, each alone', () => {
    const vordering = cents(15_000);
    const effecten = effectPerTerm(rotterdam, maassluis, vandaag, [drempel, brutering], (kader) =>
      kies({ kader }, drempel, vandaag) === '200 netto' && vordering < 20_000 ? 0 : vordering,
    );
    expect(effecten).toEqual([
      { term: drempel.id, naam: drempel.naam, uitkomst: 0, metAndereKeuze: 15_000, anders: true },
      { term: brutering.id, naam: brutering.naam, uitkomst: 0, metAndereKeuze: 0, anders: false },
    ]);
  });

  test('two municipalities with the same choices have nothing to try', () => {
    expect(effectPerTerm(maassluis, voorbeeldgemeente, vandaag, openTermen, () => 1)).toEqual([]);
  });
});
