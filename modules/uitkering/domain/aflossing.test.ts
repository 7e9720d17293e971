/** Knows the examples of terms: weekends and holidays, a day late, a part, the last one, uitstel, paying ahead. */
import { addDays, cents, day, type Money, month } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { type Aflosfeiten, achterstandOp, alsnogUiterlijk, gemistVanaf, termijndag } from './aflossing.ts';

const euro = (tekst: string): Money => cents(Number(tekst.replace(',', '')));

describe('wanneer een termijn is gemist', () => {
  test.each`
    maand        | termijn         | gemist          | waarom
    ${'2026-09'} | ${'2026-09-30'} | ${'2026-10-05'} | ${'woensdag; drie werkdagen over een weekend heen'}
    ${'2026-10'} | ${'2026-11-02'} | ${'2026-11-05'} | ${'31 oktober is een zaterdag'}
    ${'2026-05'} | ${'2026-06-01'} | ${'2026-06-04'} | ${'31 mei is een zondag'}
    ${'2026-12'} | ${'2026-12-31'} | ${'2027-01-06'} | ${'nieuwjaarsdag en een weekend tellen niet'}
    ${'2027-02'} | ${'2027-03-01'} | ${'2027-03-04'} | ${'28 februari 2027 is een zondag'}
    ${'2024-03'} | ${'2024-04-02'} | ${'2024-04-05'} | ${'eerste en tweede paasdag'}
  `('$maand: betalen tot en met $termijn, gemist op $gemist ($waarom)', ({ maand, termijn, gemist }) => {
    expect(termijndag(month(maand))).toBe(termijn);
    expect(gemistVanaf(month(maand))).toBe(gemist);
  });
  test('alsnog betalen kan twee weken, tot een werkdag', () => {
    expect(alsnogUiterlijk(day('2026-11-05'))).toBe('2026-11-19');
    expect(alsnogUiterlijk(day('2026-12-11'))).toBe('2026-12-28');
  });
});

describe('wat er mist', () => {
  /** Three months of 100, of a debt of 250: the last term is 50. Months end on 30 September, 2 November and 30 November. */
  const feiten = (today: string, betaald: readonly [string, string][], anders: Partial<Aflosfeiten> = {}) => {
    const ontvangen = betaald.map(([dag, bedrag]) => ({ dag: day(dag), bedrag: euro(bedrag) }));
    const som = ontvangen.reduce((totaal, { bedrag }) => totaal + bedrag, 0);
    return {
      regeling: { perMaand: euro('100,00'), vanaf: month('2026-09'), sinds: day('2026-08-20') },
      uitstellen: [],
      ontvangen,
      open: cents(25_000 - som),
      today: day(today),
      ...anders,
    };
  };
  const mist = (...om: Parameters<typeof feiten>) => achterstandOp(feiten(...om));

  test.each`
    vandaag         | betaald                                                 | maand        | bedrag      | termijnen | wat
    ${'2026-10-04'} | ${[]}                                                   | ${undefined} | ${0}        | ${0}      | ${'een dag voor het opvalt'}
    ${'2026-10-05'} | ${[]}                                                   | ${'2026-09'} | ${'100,00'} | ${1}      | ${'niets betaald'}
    ${'2026-10-05'} | ${[['2026-10-01', '100,00']]}                           | ${undefined} | ${0}        | ${0}      | ${'een dag te laat betaald'}
    ${'2026-10-05'} | ${[['2026-09-30', '99,99']]}                            | ${'2026-09'} | ${'0,01'}   | ${1}      | ${'een cent te weinig'}
    ${'2026-10-05'} | ${[['2026-09-15', '40,00'], ['2026-09-29', '60,00']]}   | ${undefined} | ${0}        | ${0}      | ${'in twee delen'}
    ${'2026-11-05'} | ${[['2026-09-30', '100,00']]}                           | ${'2026-10'} | ${'100,00'} | ${1}      | ${'de tweede niet'}
    ${'2026-11-05'} | ${[['2026-09-10', '200,00']]}                           | ${undefined} | ${0}        | ${0}      | ${'vooruit betaald'}
    ${'2026-11-05'} | ${[]}                                                   | ${'2026-10'} | ${'200,00'} | ${2}      | ${'twee niet'}
    ${'2026-12-03'} | ${[['2026-09-30', '100,00'], ['2026-10-30', '100,00']]} | ${'2026-11'} | ${'50,00'}  | ${1}      | ${'de laatste termijn is wat er over is'}
    ${'2026-12-03'} | ${[['2026-09-30', '250,00']]}                           | ${undefined} | ${0}        | ${0}      | ${'alles in een keer'}
    ${'2026-10-05'} | ${[['2026-08-19', '100,00']]}                           | ${'2026-09'} | ${'100,00'} | ${1}      | ${'wat voor de regeling kwam telt niet'}
  `('$vandaag, $wat: $bedrag', ({ vandaag, betaald, maand, bedrag, termijnen }) => {
    const uitkomst = mist(vandaag, betaald);
    expect(uitkomst?.maand).toBe(maand);
    expect(uitkomst?.bedrag ?? 0).toBe(bedrag === 0 ? 0 : euro(bedrag));
    expect(uitkomst?.termijnen ?? 0).toBe(termijnen);
  });

  test('een termijn binnen uitstel wordt niet gevraagd, die erna wel', () => {
    const uitstellen = [{ sinds: day('2026-09-20'), totEnMet: day('2026-10-15') }];
    expect(mist('2026-10-05', [], { uitstellen })).toBeUndefined();
    expect(mist('2026-11-05', [], { uitstellen })).toMatchObject({ maand: '2026-10', bedrag: 10_000, termijnen: 1 });
  });
  test('een regeling die nog moet beginnen mist niets, en wie niets meer schuldig is ook niet', () => {
    expect(mist('2026-09-29', [])).toBeUndefined();
    expect(mist('2027-05-01', [], { open: cents(0) })).toBeUndefined();
  });
  test('wie later betaalt haalt het in, en dan mist er niets meer', () => {
    const f = feiten('2026-10-20', [['2026-10-19', '100,00']]);
    expect(achterstandOp(f)).toBeUndefined();
    expect(achterstandOp({ ...f, ontvangen: [], open: cents(25_000) })?.uiterlijk).toBe(addDays(day('2026-09-29'), 1));
  });
});
