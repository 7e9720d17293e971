/** Proves that a tree that contradicts itself is refused with its place, and that the trees of the house are whole and plain. */
import { leesbaarheid } from '@samenkracht/bericht';
import { describe, expect, test } from 'vitest';
import { bomen } from '../vragen/index.ts';
import { datum, getal, jaNee, keuze, tekst } from '../vragen/vorm.ts';
import { adapt, type Boomaanpassing } from './aanpassing.ts';
import { type Boom, groepenVan, type Tekst, type Vraag, vragenVan } from './boom.ts';
import { inspectBoom, startvragen_max } from './keuring.ts';
import { taalankers, vaardigheidnamen } from './taalniveau.ts';

const [huis] = bomen as readonly [Boom];
const t = tekst('Vraag?', 'Question?');
const erbij = (groep: string, ...vragen: readonly Vraag[]): Boomaanpassing => ({
  erbij: vragen.map((vraag) => ({ groep, vraag })),
});
const refusedAt = (aanpassing: Boomaanpassing): readonly string[] => {
  const uitkomst = adapt(huis, aanpassing);
  return uitkomst.ok ? [] : uitkomst.error.map(({ plek, wat }) => `${plek}: ${wat}`);
};

describe('the trees of the house', () => {
  test.each(bomen)('of $vanaf contradicts itself nowhere', (boom) => {
    expect(inspectBoom(boom)).toEqual([]);
  });

  test('ask in the start what cannot wait, in at most twelve questions', () => {
    expect(huis.start.slice(0, 3).map(({ domein }) => domein)).toEqual(['inkomen', 'schulden', 'schulden']);
    expect(huis.start.flatMap(({ vragen }) => vragen).length).toBeLessThanOrEqual(startvragen_max);
  });

  test('are plain Dutch', () => {
    const van = (een: Tekst | undefined): readonly string[] => (een === undefined ? [] : [een.nl]);
    const teksten = [
      ...vragenVan(huis).flatMap((vraag) => [vraag.tekst.nl, ...van(vraag.hulp)]),
      ...huis.domeinen.flatMap(({ ankers }) => ankers.map(({ nl }) => nl)),
      ...huis.signalen.map(({ uitleg }) => uitleg.nl),
      ...huis.knelpunten.flatMap(({ tekst: wat, doel }) => [wat.nl, doel.nl]),
      ...Object.values(taalankers).flatMap((ankers) => Object.values(ankers).map(({ nl }) => nl)),
    ];
    const { teLang, moeilijk } = leesbaarheid.measure(teksten);
    expect({ teLang, moeilijk }).toEqual({ teLang: [], moeilijk: [] });
    expect(Object.values(vaardigheidnamen).every(({ nl, en }) => nl !== '' && en !== '')).toBe(true);
  });

  test('every page has few questions', () => {
    for (const { vragen } of groepenVan(huis)) expect(vragen.length).toBeLessThanOrEqual(3);
  });
});

describe('een boom die zichzelf tegenspreekt', () => {
  test('een kring', () => {
    const kring = (a: string, b: string): Vraag => jaNee(a, t, { alleenAls: [{ vraag: b, is: [true] }] });
    expect(
      refusedAt({
        erbij: [
          { groep: 'geld', vraag: kring('a.een', 'b.een') },
          { groep: 'woning', vraag: kring('b.een', 'a.een') },
        ],
      }),
    ).toEqual([
      'a.een.alleenAls: draait in een kring: a.een → b.een → a.een',
      'b.een.alleenAls: draait in een kring: b.een → a.een → b.een',
    ]);
    expect(refusedAt(erbij('geld', jaNee('a.zelf', t, { alleenAls: [{ vraag: 'a.zelf', is: [true] }] })))).toEqual([
      'a.zelf.alleenAls: draait in een kring: a.zelf → a.zelf',
    ]);
  });

  test('een vraag die nooit gesteld wordt', () => {
    const alleenAls = [
      { vraag: 'schulden.achter', is: ['nee'] },
      { vraag: 'schulden.achter', is: ['ja', 'net'] },
    ];
    expect(refusedAt(erbij('schuld', jaNee('a.nooit', t, { alleenAls })))).toEqual([
      'a.nooit.alleenAls: wordt nooit gevraagd: schulden.achter kan niet allebei zijn',
    ]);
    // through the question that it hangs on: that one is asked only of who is behind
    const viaEen = [
      { vraag: 'schulden.dreigt', is: ['zorg'] },
      { vraag: 'schulden.achter', is: ['ja'] },
    ];
    expect(refusedAt(erbij('schuld', jaNee('a.via', t, { alleenAls: viaEen })))).toEqual([
      'a.via.alleenAls: wordt nooit gevraagd: schulden.achter kan niet allebei zijn',
    ]);
    const getallen = [
      { vraag: 'kinderen.aantal', minstens: 3 },
      { vraag: 'kinderen.aantal', hoogstens: 2 },
    ];
    expect(refusedAt(erbij('kinderen-opvang', jaNee('a.getal', t, { alleenAls: getallen })))).toEqual([
      'a.getal.alleenAls: wordt nooit gevraagd: kinderen.aantal kan niet allebei zijn',
    ]);
    expect(
      refusedAt(
        erbij('kinderen-opvang', jaNee('a.veel', t, { alleenAls: [{ vraag: 'kinderen.aantal', minstens: 21 }] })),
      ),
    ).toEqual(['a.veel.alleenAls: wordt nooit gevraagd: kinderen.aantal kan niet allebei zijn']);
  });

  test.each([
    ['een vraag die niet bestaat', { vraag: 'bestaat.niet', is: [true] }, 'de vraag bestaat.niet bestaat niet'],
    [
      'een antwoord dat niemand geeft',
      { vraag: 'wonen.slaapt', is: ['kasteel'] },
      'op wonen.slaapt kan niemand kasteel antwoorden',
    ],
    ['eigen woorden', { vraag: 'begin.belangrijk', is: ['werk'] }, 'op begin.belangrijk kan niemand werk antwoorden'],
    ['een dag', { vraag: 'wonen.wegdag', binnenDagen: 3 }, 'met het antwoord op wonen.wegdag (datum) kan dit niet'],
    ['een vraag van later', { vraag: 'werk.nu', is: ['zoek'] }, 'werk.nu is dan nog niet gevraagd'],
    [
      'een vraag van dezelfde bladzijde',
      { vraag: 'inkomen.wisselt', is: [true] },
      'inkomen.wisselt is dan nog niet gevraagd',
    ],
  ])('%s', (_, voorwaarde, wat) => {
    const fouten = refusedAt(erbij('geld', getal('a.een', t, 3, { alleenAls: [voorwaarde] })));
    expect(fouten[0]).toBe(`a.een.alleenAls: ${wat}`);
  });

  test.each<[string, Boomaanpassing, string]>([
    ['dubbele code', erbij('geld', jaNee('wonen.weg', t)), 'wonen.weg: staat er twee keer'],
    ['geen Engels', erbij('geld', jaNee('a.nl', tekst('Ja?', ' '))), 'a.nl.tekst.en: er staat geen tekst'],
    ['een keuze', erbij('geld', keuze('a.k', t, [['x', 'x', 'x']])), 'a.k.opties: er valt niets te kiezen'],
    ['grenzen', erbij('geld', getal('a.g', t, 1, { minstens: 2 })), 'a.g.minstens: 2 is meer dan het hoogste, 1'],
    ['te lang begin', erbij('geld-nu', datum('a.d', t)), 'start: heeft 13 vragen; in tien minuten passen er 12'],
    ['weg wat niet is', { weg: ['a.b'] }, 'weg.a.b: deze vraag bestaat niet'],
    ['weg waar iets aan hangt', { weg: ['wonen.weg'] }, 'wonen.wegdag.alleenAls: de vraag wonen.weg bestaat niet'],
    ['geen bladzijde', erbij('nergens', jaNee('a.b', t)), 'erbij.a.b: de bladzijde nergens bestaat niet'],
    [
      'geen keuze van domeinen',
      { weg: ['begin.onderwerpen'] },
      'keuzevraag: begin.onderwerpen staat niet in het begin',
    ],
    [
      'een signaal van later',
      {
        signalen: [
          { ...huis.signalen[0], code: 'laat', als: [{ vraag: 'zorg.zelf', is: [true] }] } as Boom['signalen'][number],
        ],
      },
      'laat.als: zorg.zelf hoort dan bij het begin',
    ],
  ])('%s', (_, aanpassing, verwacht) => {
    expect(refusedAt(aanpassing)).toContain(verwacht);
  });

  test('een aanpassing die klopt, geeft een boom met eigen woorden', () => {
    const eigen = tekst('Vraagraak helpt u hierbij.', 'Vraagraak helps you with this.');
    const uitkomst = adapt(huis, { teksten: { 'begin.onderwerpen': { hulp: eigen } }, weg: ['inkomen.wisselt'] });
    expect(uitkomst.ok && vragenVan(uitkomst.value).find(({ code }) => code === 'begin.onderwerpen')?.hulp).toEqual(
      eigen,
    );
    expect(uitkomst.ok && vragenVan(uitkomst.value).some(({ code }) => code === 'inkomen.wisselt')).toBe(false);
  });
});
