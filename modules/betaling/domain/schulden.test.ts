/** Knows the examples of debts beside one another, garnishments, payments to others, and money that a resident sends back. */
import { cents, day, type Money, type Month, month, part, sum, ZERO } from '@samenkracht/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Afdracht } from './afdragen.ts';
import { bookOntvangst } from './boeken.ts';
import type { Overboeking } from './overboeking.ts';
import { type Maandsaldi, openSchuld, saldiPerMaand, sumSaldi, total } from './saldo.ts';
import { type Maandbesluit, nietsVastgesteld, type Simulatieinvoer, simulate } from './simulatie.ts';
import { bookBoeteTerug } from './vordering.ts';

const uitkeringId = '5f5f5f5f-0000-4000-8000-000000000001';
const boekdatum = day('2026-12-23');
const euro = (bedrag: string): Money => cents(Number(bedrag.replace('.', '').replace(',', '')));
const besluit = (maand: string, uitbetalen: string): Maandbesluit => ({
  maand: month(maand),
  was: nietsVastgesteld,
  wordt: { uitbetalen: euro(uitbetalen), vakantietoeslag: ZERO },
  aanleiding: 'v1',
  oorzaak: 'bijstand',
});

/** A debt over a month that stands on the ledger. */
const schuld = (
  maand: string,
  bedrag: string,
  rekening: Overboeking['debet']['rekening'] = 'vordering',
): Overboeking => ({
  boekingssleutel: `${rekening} ${maand}`,
  uitkeringId,
  debet: { rekening, maand: month(maand) },
  credit: { rekening: 'lasten', maand: month(maand) },
  bedrag: euro(bedrag),
  boekdatum,
  oorzaak: 'schuld',
});

const draai = (anders: Partial<Simulatieinvoer> = {}, schulden: readonly Overboeking[] = []) => {
  const maanden = saldiPerMaand(schulden);
  const simulatie = simulate({
    runId: 'r1',
    uitkeringId,
    boekdatum,
    lopend: month('2026-12'),
    maanden,
    besluiten: [besluit('2026-12', '1.348,49')],
    ruimten: new Map([[month('2026-12'), euro('70,97')]]),
    ...anders,
  });
  return { ...simulatie, na: saldiPerMaand([...schulden, ...simulatie.overboekingen]) };
};
const open = (saldi: Maandsaldi, maand: string): Money => openSchuld(saldi.get(month(maand)) ?? sumSaldi(new Map()));

const beslag = (
  hoogste: string,
  soort: Afdracht['soort'] = 'beslag na verrekening',
  bestemming = 'beslag/1',
): Afdracht => ({
  bestemming,
  maand: month('2026-12'),
  hoogste: euro(hoogste),
  soort,
  oorzaak: 'Beslag',
});

describe('verrekenen', () => {
  test.each`
    naam                            | oktober     | november   | afgesproken  | ingehouden | restOktober | restNovember
    ${'een cent over'}              | ${'0,01'}   | ${'0,00'}  | ${undefined} | ${'0,01'}  | ${'0,00'}   | ${'0,00'}
    ${'precies de ruimte'}          | ${'70,97'}  | ${'0,00'}  | ${undefined} | ${'70,97'} | ${'0,00'}   | ${'0,00'}
    ${'een cent te veel'}           | ${'70,98'}  | ${'0,00'}  | ${undefined} | ${'70,97'} | ${'0,01'}   | ${'0,00'}
    ${'twee schulden'}              | ${'30,00'}  | ${'50,00'} | ${undefined} | ${'70,97'} | ${'0,00'}   | ${'9,03'}
    ${'minder afgesproken'}         | ${'100,00'} | ${'0,00'}  | ${'25,00'}   | ${'25,00'} | ${'75,00'}  | ${'0,00'}
    ${'meer afgesproken dan kan'}   | ${'100,00'} | ${'0,00'}  | ${'90,00'}   | ${'70,97'} | ${'29,03'}  | ${'0,00'}
    ${'niets, want hij maakt over'} | ${'100,00'} | ${'0,00'}  | ${'0,00'}    | ${'0,00'}  | ${'100,00'} | ${'0,00'}
  `('$naam', (rij) => {
    const afgesproken =
      rij.afgesproken === undefined ? undefined : new Map([[month('2026-12'), euro(rij.afgesproken)]]);
    const schulden = [schuld('2026-10', rij.oktober), schuld('2026-11', rij.november)].filter((een) => een.bedrag > 0);
    const { verrekeningen, na } = draai({ verrekenruimten: afgesproken }, schulden);
    expect(sum(verrekeningen.map(({ bedrag }) => bedrag))).toBe(euro(rij.ingehouden));
    expect(open(na, '2026-10')).toBe(euro(rij.restOktober));
    expect(open(na, '2026-11')).toBe(euro(rij.restNovember));
  });

  test('kosten gaan voor, rente wordt niet verrekend, belasting na het bedrag zelf', () => {
    const schulden = [
      schuld('2026-10', '9,00', 'vordering kosten'),
      schuld('2026-10', '21,00', 'vordering rente'),
      schuld('2026-10', '40,00'),
      schuld('2026-10', '30,00', 'vordering belasting'),
    ];
    const { verrekeningen } = draai({}, schulden);
    expect(verrekeningen.map(({ rekening, bedrag }) => [rekening, bedrag])).toEqual([
      ['vordering kosten', 900],
      ['vordering', 4_000],
      ['vordering belasting', 2_197],
    ]);
  });

  test('waar de gemeente het lopende jaar voor laat gaan, gaat dat voor', () => {
    const schulden = [schuld('2025-12', '100,00'), schuld('2026-10', '20,00')];
    const volgorde = (a: Month, b: Month): number => Number(b >= '2026-01') - Number(a >= '2026-01');
    expect(draai({ volgorde }, schulden).verrekeningen.map(({ op, bedrag }) => [op, bedrag])).toEqual([
      ['2026-10', 2_000],
      ['2025-12', 5_097],
    ]);
  });
});

describe('beslag en doorbetaling', () => {
  test.each`
    naam                                      | schuld     | beslag      | soort                        | verrekend  | beslagen   | inwoner
    ${'beslag neemt niet meer dan de ruimte'} | ${'0,00'}  | ${'500,00'} | ${'beslag na verrekening'}   | ${'0,00'}  | ${'70,97'} | ${'1.277,52'}
    ${'beslag onder de ruimte'}               | ${'0,00'}  | ${'20,00'}  | ${'beslag na verrekening'}   | ${'0,00'}  | ${'20,00'} | ${'1.328,49'}
    ${'eigen verrekening eerst'}              | ${'60,00'} | ${'500,00'} | ${'beslag na verrekening'}   | ${'60,00'} | ${'10,97'} | ${'1.277,52'}
    ${'beslag eerst'}                         | ${'60,00'} | ${'500,00'} | ${'beslag voor verrekening'} | ${'0,00'}  | ${'70,97'} | ${'1.277,52'}
    ${'een cent beslag eerst'}                | ${'90,00'} | ${'0,01'}   | ${'beslag voor verrekening'} | ${'70,96'} | ${'0,01'}  | ${'1.277,52'}
  `('$naam', (rij) => {
    const schulden = [schuld('2026-10', rij.schuld)].filter((een) => een.bedrag > 0);
    const uit = draai({ afdrachten: [beslag(rij.beslag, rij.soort)] }, schulden);
    expect(sum(uit.verrekeningen.map(({ bedrag }) => bedrag))).toBe(euro(rij.verrekend));
    expect(sum(uit.afgedragen.map(({ bedrag }) => bedrag))).toBe(euro(rij.beslagen));
    expect(uit.bedrag).toBe(euro(rij.inwoner));
    expect(total(sumSaldi(uit.na))).toBe(0);
    expect(sumSaldi(uit.na)['af te dragen']).toBe(0);
  });

  test('doorbetalen gaat na beslag, in volgorde, en wat niet helemaal past gaat naar de inwoner', () => {
    const uit = draai({
      afdrachten: [
        beslag('600,00', 'doorbetaling', 'inhouding/huur'),
        beslag('700,00', 'doorbetaling', 'inhouding/energie'),
        beslag('150,00', 'doorbetaling', 'inhouding/zorg'),
        beslag('70,97'),
      ],
    });
    expect(uit.afgedragen.map(({ bestemming, bedrag }) => [bestemming, bedrag])).toEqual([
      ['beslag/1', 7_097],
      ['inhouding/huur', 60_000],
      ['inhouding/zorg', 15_000],
    ]);
    expect(uit.bedrag).toBe(euro('527,52'));
  });

  test('ieder de helft: de oneven cent gaat naar de belanghebbende', () => {
    const uit = draai({ deelPartner: (bedrag) => part(bedrag, [1, 2], 'down') });
    expect([uit.bedrag, uit.naarPartner]).toEqual([euro('1.348,49'), euro('674,24')]);
    expect(uit.overboekingen.filter((een) => een.bestemming === 'partner')).toHaveLength(1);
  });
});

describe('wat de inwoner terugbetaalt', () => {
  const kader = { uitkeringId, boekdatum, oorzaak: 'Ontvangen', aanleiding: 'bank/ontvangen/1' };
  const schulden = [
    schuld('2026-09', '50,00'),
    schuld('2026-10', '9,00', 'vordering kosten'),
    schuld('2026-10', '40,00'),
  ];
  test.each`
    naam                                         | bedrag     | aangewezen   | september  | oktober    | terug
    ${'een cent'}                                | ${'0,01'}  | ${undefined} | ${'49,99'} | ${'49,00'} | ${'0,00'}
    ${'de oudste eerst'}                         | ${'60,00'} | ${undefined} | ${'0,00'}  | ${'39,00'} | ${'0,00'}
    ${'de maand die hij aanwijst, kosten eerst'} | ${'10,00'} | ${'2026-10'} | ${'50,00'} | ${'39,00'} | ${'0,00'}
    ${'precies alles'}                           | ${'99,00'} | ${undefined} | ${'0,00'}  | ${'0,00'}  | ${'0,00'}
    ${'een cent te veel komt terug'}             | ${'99,01'} | ${undefined} | ${'0,00'}  | ${'0,00'}  | ${'0,01'}
  `('$naam', ({ bedrag, aangewezen, september, oktober, terug }) => {
    const posten = bookOntvangst(kader, saldiPerMaand(schulden), euro(bedrag), { maand: month('2026-12'), aangewezen });
    const na = saldiPerMaand([...schulden, ...posten]);
    expect([open(na, '2026-09'), open(na, '2026-10')]).toEqual([euro(september), euro(oktober)]);
    expect(0 - (na.get(month('2026-12'))?.['te betalen'] ?? 0)).toBe(euro(terug) + 0);
    expect(sumSaldi(na).ontvangen).toBe(euro(bedrag));
  });
});

test('in elke volgorde: nooit meer dan de ruimte, en elke boeking op een schuld is een beweging van die schuld', () => {
  const geld = fc.integer({ min: 0, max: 200_000 });
  const afdracht = fc.record({
    hoogste: geld,
    soort: fc.constantFrom('beslag voor verrekening', 'beslag na verrekening', 'doorbetaling'),
  });
  fc.assert(
    fc.property(
      geld,
      geld,
      geld,
      geld,
      fc.array(afdracht, { maxLength: 4 }),
      fc.boolean(),
      (loon, ruimte, a, b, wensen, half) => {
        const schulden = [schuld('2026-10', String(a)), schuld('2026-11', String(b), 'vordering kosten')].filter(
          (een) => een.bedrag > 0,
        );
        const uit = draai(
          {
            besluiten: [besluit('2026-12', String(loon))],
            ruimten: new Map([[month('2026-12'), cents(ruimte)]]),
            afdrachten: wensen.map(({ hoogste, soort }, i) => ({
              ...beslag(String(hoogste)),
              soort,
              bestemming: `naam/${i}`,
            })) as Afdracht[],
            ...(half ? { deelPartner: (bedrag: Money) => part(bedrag, [1, 2], 'down') } : {}),
          },
          schulden,
        );
        const bestemmingen = new Map(wensen.map(({ soort }, i) => [`naam/${i}`, soort]));
        const beslagen = sum(
          uit.afgedragen
            .filter(({ bestemming }) => bestemmingen.get(bestemming) !== 'doorbetaling')
            .map(({ bedrag }) => bedrag),
        );
        const verrekend = sum(uit.verrekeningen.map(({ bedrag }) => bedrag));
        expect(beslagen + verrekend).toBeLessThanOrEqual(ruimte);
        expect(uit.bedrag + sum(uit.afgedragen.map(({ bedrag }) => bedrag)) + verrekend).toBe(loon);
        expect(sum([...uit.na.values()].map(openSchuld))).toBe(a + b - verrekend);
        expect(total(sumSaldi(uit.na))).toBe(0);
        expect(new Set(uit.overboekingen.map(({ boekingssleutel }) => boekingssleutel)).size).toBe(
          uit.overboekingen.length,
        );
      },
    ),
    { numRuns: 300 },
  );
});

describe('a fine (art. 18a and 60 lid 4 Pw)', () => {
  const boete = (maand: string, bedrag: string) => schuld(maand, bedrag, 'boete');
  const openBoeten = (saldi: Maandsaldi): Money => sum([...saldi.values()].map(({ boete: open }) => open));

  test('is set off within the room after the debts of its month, and is no debt of bijstand', () => {
    const { na, verrekeningen } = draai({}, [schuld('2026-11', '50,00'), boete('2026-11', '300,00')]);
    expect(verrekeningen.map(({ rekening, bedrag }) => [rekening, bedrag])).toEqual([
      ['vordering', euro('50,00')],
      ['boete', euro('20,97')],
    ]);
    expect(openBoeten(na)).toBe(euro('279,03'));
    expect(open(na, '2026-11')).toBe(ZERO);
    expect(total(sumSaldi(na))).toBe(ZERO);
  });

  test('is set off also where the other debt of its month may not be', () => {
    const { verrekeningen } = draai({ magVerrekend: (_, rekening) => rekening === 'boete' }, [
      schuld('2026-11', '50,00'),
      boete('2026-11', '300,00'),
    ]);
    expect(verrekeningen.map(({ rekening, bedrag }) => [rekening, bedrag])).toEqual([['boete', euro('70,97')]]);
  });

  test('is paid by money that comes in, after the other debts', () => {
    const schulden = [schuld('2026-10', '10,00'), boete('2026-09', '5,00'), boete('2026-11', '300,00')];
    const posten = bookOntvangst(
      { uitkeringId, boekdatum, aanleiding: 'o1', oorzaak: 'ontvangen' },
      saldiPerMaand(schulden),
      euro('20,00'),
      { maand: month('2026-12') },
    );
    expect(posten.map(({ credit, bedrag }) => [credit.rekening, credit.maand, bedrag])).toEqual([
      ['boete', '2026-09', euro('5,00')],
      ['vordering', '2026-10', euro('10,00')],
      ['boete', '2026-11', euro('5,00')],
    ]);
  });

  test('that is taken back: what is open goes, what was paid goes back to the resident', () => {
    const schulden = [boete('2026-11', '300,00')];
    const saldi = saldiPerMaand([
      ...schulden,
      ...bookOntvangst(
        { uitkeringId, boekdatum, aanleiding: 'o1', oorzaak: 'ontvangen' },
        saldiPerMaand(schulden),
        euro('100,00'),
        {
          maand: month('2026-12'),
        },
      ),
    ]);
    const kader = { uitkeringId, boekdatum, aanleiding: 'b1', oorzaak: 'Boete teruggenomen' };
    const terug = bookBoeteTerug(kader, saldi, month('2026-11'), euro('300,00'));
    expect(terug.map(({ credit, bedrag }) => [credit.rekening, bedrag])).toEqual([
      ['boete', euro('200,00')],
      ['te betalen', euro('100,00')],
    ]);
    const tweede = bookBoeteTerug(kader, saldiPerMaand([boete('2026-11', '300,00')]), month('2026-11'), euro('120,00'));
    expect(tweede.map(({ credit, bedrag }) => [credit.rekening, bedrag])).toEqual([['boete', euro('120,00')]]);
  });
});
