import { cents, type Money } from '@samenkracht/core';
import { Gat, rijOp, verklaar } from '@samenkracht/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { belastingBox1 } from './artikel-2-10.ts';
import { belastbareUitkering } from './artikel-3-101.ts';
import { inkomensheffing, uitbetalingPartner } from './artikel-8-8.ts';
import * as stappen from './artikel-8-11.bedragen.ts';
import { arbeidskorting } from './artikel-8-11.ts';
import { belastingtabellen } from './bedragtabellen.ts';
import { eenJaar } from './bouw.voorbeelden.ts';
import type { Belastingfeiten } from './feiten.ts';
import { combinatiekortingPerMaand, loonmaand } from './nettoloon.ts';
import { beginJaar } from './wet.ts';

const jaren = [2024, 2025, 2026] as const;
const metLoon = (jaar: number, loon: number, overig = 0): Belastingfeiten => {
  const f = eenJaar(jaar, '0,00', { kinderen: '2018-01-01' });
  return {
    ...f,
    belastingplichtige: { ...f.belastingplichtige, arbeidsinkomen: cents(loon), overigInkomen: cents(overig) },
  };
};
const eurocent = fc.integer({ min: 0, max: 15_000_000 });

/** Art. 10.7: each percentage is a difference of maxima over a difference of limits, on three decimals; the maxima are whole euro. */
describe.each([
  [2024, 968, 5158],
  [2025, 980, 5220],
  [2026, 996, 5300],
])('arbeidskorting of %i', (jaar, naEen, naTwee) => {
  const op = beginJaar(jaar);
  const euros = (van: Parameters<typeof rijOp<Money>>[0]): number => (rijOp(van, op)?.waarde ?? 0) / 100;
  const deel = (van: (typeof stappen)['deelEen']): number => {
    const [over, onder] = rijOp(van, op)?.waarde ?? [0, 1];
    return (over * 100) / onder;
  };

  test('the percentages follow from the limits and the maxima', () => {
    const [b, c, d] = [euros(stappen.tweedeStap), euros(stappen.derdeStap), euros(stappen.beginAfbouw)];
    expect(deel(stappen.deelEen)).toBeCloseTo((naEen / b) * 100, 3);
    expect(deel(stappen.deelTwee)).toBeCloseTo(((naTwee - naEen) / (c - b)) * 100, 3);
    expect(deel(stappen.deelDrie)).toBeCloseTo(((euros(stappen.hoogsteArbeidskorting) - naTwee) / (d - c)) * 100, 3);
  });

  test('leaving out the maxima between the steps makes at most fifteen cents of difference', () => {
    const letterlijk = (loon: number): number => {
      const een = Math.min((deel(stappen.deelEen) / 100) * loon, naEen);
      const twee = Math.min(
        een + (deel(stappen.deelTwee) / 100) * Math.max(0, loon - euros(stappen.tweedeStap)),
        naTwee,
      );
      const drie = twee + (deel(stappen.deelDrie) / 100) * Math.max(0, loon - euros(stappen.derdeStap));
      const af = (deel(stappen.deelAfbouw) / 100) * Math.max(0, loon - euros(stappen.beginAfbouw));
      return Math.max(0, Math.min(drie, euros(stappen.hoogsteArbeidskorting)) - af);
    };
    fc.assert(
      fc.property(eurocent, (loon) => {
        const verschil = arbeidskorting(metLoon(jaar, loon), 'belastingplichtige') / 100 - letterlijk(loon / 100);
        expect(Math.abs(verschil)).toBeLessThan(0.15);
      }),
    );
  });
});

describe.each(jaren)('tax of %i', (jaar) => {
  test('more income never gives less tax before credits, and never more tax than income', () => {
    fc.assert(
      fc.property(eurocent, fc.integer({ min: 1, max: 100_000 }), (loon, meer) => {
        const een = belastingBox1(metLoon(jaar, loon), 'belastingplichtige');
        const ander = belastingBox1(metLoon(jaar, loon + meer), 'belastingplichtige');
        expect(ander).toBeGreaterThanOrEqual(een);
        expect(ander - een).toBeLessThanOrEqual(meer / 2 + 2);
      }),
    );
  });

  test('the lines of a month of pay add up to what is paid, and net is never above gross', () => {
    fc.assert(
      fc.property(eurocent, (loon) => {
        const m = loonmaand(metLoon(jaar, loon), 'belastingplichtige');
        const kortingen = m.algemeneHeffingskorting + m.arbeidskorting + m.combinatiekorting;
        expect(m.bruto - m.belasting + kortingen - m.nietVerzilverd).toBe(m.netto);
        expect(m.netto).toBeLessThanOrEqual(m.bruto);
      }),
    );
  });

  test('more pay never gives less in hand: income tax alone has no cliff', () => {
    fc.assert(
      fc.property(eurocent, fc.integer({ min: 100, max: 100_000 }), (loon, meer) => {
        const een = loonmaand(metLoon(jaar, loon), 'belastingplichtige').netto;
        expect(loonmaand(metLoon(jaar, loon + meer), 'belastingplichtige').netto).toBeGreaterThanOrEqual(een - 1);
      }),
    );
  });

  test('a benefit grossed up and taxed again gives the net benefit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000 }), fc.integer({ min: 0, max: 900_000 }), (loon, netto) => {
        const zonder = eenJaarZonderKind(jaar, loon, 0);
        const bruto = belastbareUitkering(zonder, 'belastingplichtige', cents(netto));
        const voor = inkomensheffing(zonder, 'belastingplichtige').verschuldigd;
        const na = inkomensheffing(eenJaarZonderKind(jaar, loon, bruto), 'belastingplichtige').verschuldigd;
        expect(Math.abs(bruto - (na - voor) - netto)).toBeLessThanOrEqual(2);
      }),
    );
  });
});

const eenJaarZonderKind = (jaar: number, loon: number, overig: number): Belastingfeiten => ({
  ...metLoon(jaar, loon, overig),
  kinderen: [],
});

test('from the year of the AOW age there is a named gap, never a number', () => {
  const f = eenJaar(2026, '20.000,00', { geboren: '1959-06-01' });
  expect(() => loonmaand(f, 'belastingplichtige')).toThrow(Gat);
});

test('the partner gets what the other cannot: the payment of art. 8.9 works both ways', () => {
  const f = eenJaar(2026, '40.000,00', { partner: { geboren: '1962-01-01', loon: '0,00' } });
  expect(uitbetalingPartner(f, 'partner')).toBe(311_500);
  expect(uitbetalingPartner(f, 'belastingplichtige')).toBe(0);
});

test('the month of the partner is that of his own pay', () => {
  const f = eenJaar(2026, '40.000,00', { partner: { geboren: '1990-01-01', loon: '12.000,00' } });
  expect(loonmaand(f, 'partner')).toMatchObject({ bruto: 100_000, netto: 98_598 });
});

test('a resident reads what is left of pay, and what comes from the tax service; nothing when there is nothing', () => {
  const zin = (loon: string, kinderen: string, rekenregel: typeof loonmaand | typeof combinatiekortingPerMaand) =>
    verklaar((f: Belastingfeiten) => rekenregel(f, 'belastingplichtige'), eenJaar(2026, loon, { kinderen })).uitleg
      ?.inwoner;
  expect(zin('12.000,00', '', loonmaand)).toBe('Van €\u00a01.000,00 bruto loon houdt u €\u00a0985,98 over.');
  expect(zin('0,00', '', loonmaand)).toBeUndefined();
  expect(zin('12.000,00', '2018-01-01', combinatiekortingPerMaand)).toContain('€\u00a014,02');
  expect(zin('12.000,00', '', combinatiekortingPerMaand)).toBeUndefined();
});

test('a benefit of nothing or less is not taxable', () => {
  expect(belastbareUitkering(eenJaar(2026, '0,00'), 'belastingplichtige', cents(-100))).toBe(0);
});

test('every table of the acts is there once, by its own name', () => {
  const ids = belastingtabellen.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('ib-8-11-hoogste');
});

test('a rule about a partner who is not there is refused', () => {
  expect(() => inkomensheffing(eenJaar(2026, '1,00'), 'partner')).toThrow('geen partner');
});
