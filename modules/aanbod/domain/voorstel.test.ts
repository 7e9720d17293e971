/** Proves what is suggested first and why, what falls off and why, and that the same question always gives the same list. */
import { cents, day, type Levensdomein } from '@samenkracht/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instrumentversie } from './instrument.ts';
import { instrumentKandidaat, programmaKandidaat } from './kandidaat.ts';
import { programmaMet } from './programma.voorbeelden.ts';
import { kilometersTussen } from './reisafstand.ts';
import { type Behoefte, huisgewichten, type Kandidaat, rank, type Wie } from './voorstel.ts';

const vandaag = day('2026-11-23');
const behoefte: Behoefte = {
  mist: [
    { id: 'koken', beroepen: 2 },
    { id: 'schoon', beroepen: 1 },
  ],
  belemmeringen: ['taal', 'schulden'],
};
const wie: Wie = {
  ...{ leeftijd: 26, postcode: '3011', taal: 'A2', lopend: [], draagkracht: undefined },
  ...{ bezig: new Set<string>(), nietNu: new Map() },
};
const kandidaat = (over: Partial<Kandidaat> = {}): Kandidaat => {
  const naam = over.naam ?? 'Taalles';
  return {
    ...{ soort: 'instrument', id: naam, naam, domeinen: ['taal'], vaardigheden: [], begin: vandaag, wachtweken: 0 },
    ...{ neemtAan: true, online: false, postcode: '3011', teVragen: [], prijs: cents(100) },
    beslag: { naam, begin: vandaag, tijden: [], eigenMinuten: 120 },
    ...over,
  };
};
const lijst = (kandidaten: readonly Kandidaat[], over: Partial<Wie> = {}, nodig = behoefte) =>
  rank(kandidaten, { ...wie, ...over }, nodig, huisgewichten, vandaag);
const namen = (kandidaten: readonly Kandidaat[]) => lijst(kandidaten).voorstellen.map((een) => een.kandidaat.naam);

describe('reasons', () => {
  test('each is told, and together they are the points', () => {
    const [eerste] = lijst([
      kandidaat({ vaardigheden: ['koken', 'fietsen'], wachtweken: 3, postcode: '3089', taalVanaf: 'A2' }),
    ]).voorstellen;
    expect(eerste?.redenen).toEqual([
      { soort: 'vaardigheid', id: 'koken', beroepen: 2, punten: 10 },
      { soort: 'belemmering', domein: 'taal', punten: 15 },
      { soort: 'begin', op: '2026-11-23', weken: 3, punten: -3 },
      { soort: 'afstand', kilometers: 5, punten: -5 },
      { soort: 'taal', vanaf: 'A2', heeft: 'A2', punten: 0 },
    ]);
    expect(eerste?.punten).toBe(17);
  });

  test('what is not known costs nothing and is said to be unknown; at the least it waits until it begins', () => {
    const [een] = lijst([kandidaat({ wachtweken: undefined, begin: day('2026-12-08') })], {
      postcode: undefined,
    }).voorstellen;
    expect(een?.redenen.slice(1)).toEqual([
      { soort: 'begin', op: '2026-12-08', weken: undefined, punten: -3 },
      { soort: 'afstand', kilometers: undefined, punten: 0 },
    ]);
  });

  test('online is nowhere, and the same area is no distance', () => {
    const afstand = (over: Partial<Kandidaat>) => lijst([kandidaat(over)]).voorstellen[0]?.redenen.at(-1);
    expect(afstand({ online: true, postcode: '3089' })).toEqual({ soort: 'online', punten: 0 });
    expect(afstand({})).toEqual({ soort: 'afstand', kilometers: 0, punten: 0 });
    expect(afstand({ postcode: '9999' })).toMatchObject({ kilometers: undefined });
  });

  test('what nobody knows is asked and not counted as no', () => {
    const vraagt = kandidaat({ taalVanaf: 'B1', leeftijd: { onder: 27 }, teVragen: ['bijstand'] });
    expect(lijst([vraagt], { taal: undefined, leeftijd: undefined }).voorstellen[0]?.vragen).toEqual([
      { soort: 'leeftijd' },
      { soort: 'taal', vanaf: 'B1' },
      { soort: 'feit', feit: 'bijstand' },
    ]);
  });
});

describe('the order', () => {
  test('more points before fewer, then the cheaper, then the name, then the id', () => {
    expect(
      namen([
        kandidaat({ naam: 'Zang', id: 'b', prijs: cents(50) }),
        kandidaat({ naam: 'Duur' }),
        kandidaat({ naam: 'Alleen taal', prijs: undefined }),
        kandidaat({ naam: 'Beide', domeinen: ['schulden', 'taal'], prijs: cents(999_999) }),
        kandidaat({ naam: 'Aan zang', prijs: cents(50) }),
      ]),
    ).toEqual(['Beide', 'Aan zang', 'Zang', 'Duur', 'Alleen taal']);
    const tweeling = [kandidaat({ id: '2' }), kandidaat({ id: '1' })];
    expect(lijst(tweeling).voorstellen.map((een) => een.kandidaat.id)).toEqual(['1', '2']);
  });

  test('does not depend on the order of what is looked at, and everything looked at is told once', () => {
    const domeinen: readonly Levensdomein[] = ['taal', 'schulden', 'werk'];
    const een = fc.record({
      id: fc.uuid(),
      naam: fc.constantFrom('a', 'b', 'c'),
      domeinen: fc.subarray([...domeinen], { minLength: 1 }),
      wachtweken: fc.option(fc.nat({ max: 9 }), { nil: undefined }),
      prijs: fc.option(fc.nat({ max: 3 }).map(cents), { nil: undefined }),
      neemtAan: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(een, { selector: ({ id }) => id, maxLength: 12 }), (delen) => {
        const kandidaten = delen.map((deel) => kandidaat(deel));
        const { voorstellen, afgevallen } = lijst(kandidaten);
        const om = lijst(kandidaten.toReversed());
        expect(om.voorstellen.map((elk) => elk.kandidaat.id)).toEqual(voorstellen.map((elk) => elk.kandidaat.id));
        expect(voorstellen.length + afgevallen.length).toBe(kandidaten.length);
        for (const { punten, redenen } of voorstellen)
          expect(redenen.reduce((som, reden) => som + reden.punten, 0)).toBe(punten);
      }),
    );
  });
});

describe('what falls off', () => {
  const waarom = (over: Partial<Kandidaat>, van: Partial<Wie> = {}) =>
    lijst([kandidaat(over)], van).afgevallen[0]?.waarom;
  const niet = { reden: 'Eerst de schulden.', op: day('2026-11-01') };
  test.each<[string, Partial<Kandidaat>, Partial<Wie>, unknown]>([
    ['he has it', {}, { bezig: new Set(['Taalles']) }, { code: 'LOOPT_AL' }],
    ['not now, without a day', {}, { nietNu: new Map([['Taalles', niet]]) }, { code: 'NIET_NU', ...niet }],
    [
      ...(['not now, until tomorrow', {}] as const),
      { nietNu: new Map([['Taalles', { ...niet, terugOp: day('2026-11-24') }]]) },
      { code: 'NIET_NU', ...niet, terugOp: '2026-11-24' },
    ],
    ['not now, until today', {}, { nietNu: new Map([['Taalles', { ...niet, terugOp: vandaag }]]) }, undefined],
    ['nothing of it is missing', { domeinen: ['werk'] }, {}, { code: 'SLUIT_NERGENS_OP_AAN' }],
    ['it takes nobody', { neemtAan: false }, {}, { code: 'NEEMT_NIEMAND_AAN' }],
    ['no day to begin', { begin: undefined }, {}, { code: 'GEEN_BEGIN' }],
    ['26 is below 27', { leeftijd: { onder: 27 } }, {}, undefined],
    ['27 is not', { leeftijd: { onder: 27 } }, { leeftijd: 27 }, { code: 'LEEFTIJD', onder: 27 }],
    ['27 is from 27', { leeftijd: { vanaf: 27 } }, { leeftijd: 27 }, undefined],
    ['26 is not', { leeftijd: { vanaf: 27 } }, {}, { code: 'LEEFTIJD', vanaf: 27 }],
    ['A2 is enough for A2', { taalVanaf: 'A2' }, {}, undefined],
    ['A2 is not for B1', { taalVanaf: 'B1' }, {}, { code: 'TAAL', vanaf: 'B1', heeft: 'A2' }],
    [
      'a programme that it does not go beside',
      { nietNaast: 'Werkloont' },
      {},
      { code: 'NIET_NAAST', met: 'Werkloont' },
    ],
  ])('%s', (_, over, van, code) => {
    expect(waarom(over, van)).toEqual(code);
  });

  test('a week that is full, to the minute', () => {
    const lopend = [{ naam: 'Werk', begin: day('2026-11-01'), tijden: [], eigenMinuten: 480 }];
    expect(waarom({}, { lopend, draagkracht: 600 })).toBeUndefined();
    expect(waarom({}, { lopend, draagkracht: 599 })).toEqual({ code: 'TE_ZWARE_WEEK', minuten: 600, draagkracht: 599 });
  });

  test('without a perspective nothing is suggested: nobody knows what for', () => {
    expect(lijst([kandidaat()], {}, { mist: [], belemmeringen: [] })).toMatchObject({
      voorstellen: [],
      afgevallen: [{ waarom: { code: 'SLUIT_NERGENS_OP_AAN' } }],
    });
  });
});

describe('made comparable', () => {
  const versie: Instrumentversie = {
    ...{ instrumentId: 'x', versie: 1, vanaf: vandaag, naam: 'Taalles', wat: '', voorWie: '', dicht: '', plaats: '' },
    ...{ vaardigheden: [], capaciteit: 2, wachttijdWeken: 5, weken: 4, startdagen: [], tijden: [], eigenMinuten: 60 },
    domeinen: ['taal'],
    vorm: 'op locatie',
    prijs: cents(100),
    betaalwijze: 'bij start',
  };
  test.each<[string, number, number, number | undefined, number | undefined]>([
    ['a free place is no wait', 1, 0, 30, 0],
    ['a free place that somebody waits for is not free', 1, 1, 30, 5],
    ['full: what was measured counts before what is said', 2, 0, 29, 5],
    ['full, measured to the day above a week', 2, 0, 8, 2],
    ['full and not measured: what the provider says', 2, 0, undefined, 5],
  ])('%s', (_, bezet, wachtend, wachtdagen, weken) => {
    expect(instrumentKandidaat(versie, { bezet, wachtend, wachtdagen }, vandaag).wachtweken).toBe(weken);
  });

  test('a group of which the last has begun has no day; one without a group begins today', () => {
    const drukte = { bezet: 0, wachtend: 0, wachtdagen: undefined };
    expect(instrumentKandidaat({ ...versie, startdagen: [day('2026-11-22')] }, drukte, vandaag).begin).toBeUndefined();
    expect(instrumentKandidaat(versie, drukte, vandaag)).toMatchObject({
      begin: vandaag,
      beslag: { tot: '2026-12-21' },
    });
  });

  test('a programme asks what its definition names; age is known, the rest is a question', () => {
    const programma = {
      ...programmaMet({
        doelgroep: [
          { feit: 'leeftijd', minstens: 18, onder: 27 },
          { feit: 'kanWerken', is: true },
        ],
      }),
      domeinen: ['werk'] as const,
    };
    expect(programmaKandidaat(programma, { vol: true, lopend: [] }, vandaag)).toMatchObject({
      ...{ id: 'voorbeeld', leeftijd: { vanaf: 18, onder: 27 }, teVragen: ['kan werken'], neemtAan: false },
      beslag: { eigenMinuten: 12 * 60, tot: '2026-12-21' },
    });
    const ander = programmaMet({}, 'Ander');
    expect(programmaKandidaat(programma, { vol: false, lopend: [ander] }, vandaag)).toMatchObject({
      nietNaast: 'Ander',
    });
    expect(programmaKandidaat(programmaMet(), { vol: false, lopend: [] }, vandaag)).toBeUndefined();
    expect(programmaKandidaat(programma, { vol: false, lopend: [] }, day('2025-12-31'))).toBeUndefined();
  });
});

test('kilometres as the crow flies: the same both ways', () => {
  expect(kilometersTussen('3011', '3011')).toBe(0);
  expect(kilometersTussen('3011', '3142')).toBe(kilometersTussen('3142', '3011'));
  expect(kilometersTussen('3011', '1012')).toBeUndefined();
});
