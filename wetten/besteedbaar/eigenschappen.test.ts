import { cents, day, formatEuro, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { eenPartner, eenPersoon } from '@samenkracht/participatiewet';
import { testkader } from '@samenkracht/testing/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besteedbaarInkomen } from './besteedbaar.ts';
import { geval } from './gevallen.voorbeelden.ts';
import { eenHuishouden, type Huishouden, metLoon } from './huishouden.ts';
import { inkomenslijn } from './inkomenslijn.ts';
import { vindKlippen } from './klippen.ts';
import { brutoUitUren, marginaal, marginaalUur } from './marginaal.ts';
import { zoekLoon } from './omgekeerd.ts';
import { somVan } from './onderdelen.ts';
import { huishouden, loon, persoon } from './willekeurig.voorbeelden.ts';

test('what there is to spend is the sum of its parts, and plain is the same as explained', () => {
  fc.assert(
    fc.property(huishouden, (f) => {
      const plain = besteedbaarInkomen(f);
      expect(plain.onderdelen.reduce((som, { bedrag }) => som + bedrag, 0)).toBe(plain.totaal);
      const { bepaling } = verklaar(besteedbaarInkomen, f);
      expect(bepaling).toMatchObject({ soort: 'waarde', waarde: plain });
    }),
    { numRuns: 150 },
  );
});

test('bijstand in the sum is the bijstand of its month, and nobody with bijstand has less than the norm', () => {
  fc.assert(
    fc.property(huishouden, (f) => {
      const uitkomst = besteedbaarInkomen(f);
      const maand = uitkomst.bijstandsmaand;
      if (maand === null) return;
      expect(somVan(uitkomst, 'bijstand') + somVan(uitkomst, 'vakantiegeld over bijstand')).toBe(maand.bijstand);
      if (maand.bijstand > 0) expect(uitkomst.totaal).toBeGreaterThanOrEqual(maand.norm);
    }),
    { numRuns: 150 },
  );
});

test('the parts of a marginal effect add up to what is kept, and pressure and keeping are the whole', () => {
  fc.assert(
    fc.property(huishouden, fc.integer({ min: 1, max: 100_000 }).map(cents), (f, erbij) => {
      const uitkomst = marginaal(f, 'belanghebbende', erbij);
      expect(uitkomst.soort).toBe('waarde');
      if (uitkomst.soort !== 'waarde') return;
      const { onderdelen, houdtOver, druk } = uitkomst.waarde;
      expect(onderdelen.reduce((som, { bedrag }) => som + bedrag, 0)).toBe(houdtOver);
      expect(druk[0] + houdtOver).toBe(druk[1]);
    }),
    { numRuns: 100 },
  );
});

describe('more work pays, except where the page of cliffs says so', () => {
  test('without toeslagen and without an exemption a euro more never leaves less', () => {
    fc.assert(
      fc.property(huishouden, loon, fc.integer({ min: 100, max: 50_000 }), (f, bruto, meer) => {
        const kaal: Huishouden = {
          ...f,
          belanghebbende: eenPersoon(f.belanghebbende.geboren, persoon('nee', 6)),
          partner: f.partner === null ? null : eenPartner(f.partner.geboren, persoon('nee', 6)),
          kinderen: [],
          toeslagen: { ...f.toeslagen, woning: null, zorgverzekerd: { belanghebbende: false, partner: false } },
        };
        const nu = besteedbaarInkomen(metLoon(kaal, 'belanghebbende', bruto)).totaal;
        const straks = besteedbaarInkomen(metLoon(kaal, 'belanghebbende', cents(bruto + meer))).totaal;
        expect(straks).toBeGreaterThanOrEqual(nu - 1);
      }),
    );
  });

  test('a cliff is what it says: more before it, less in it, as much again where it ends', () => {
    const f = geval('alleen, 25% vrijlating');
    const op = (bruto: number): number => besteedbaarInkomen(metLoon(f, 'belanghebbende', cents(bruto))).totaal;
    for (const { van, dal, terug, verlies, onderdelen, sprongen } of vindKlippen(
      f,
      'belanghebbende',
      cents(0),
      cents(600_000),
    )) {
      expect(op(van) - op(dal)).toBe(verlies);
      expect(op(dal - 1)).toBeGreaterThan(op(dal));
      expect(op(van + 1)).toBeLessThan(op(van));
      expect(onderdelen.reduce((som, { bedrag }) => som + bedrag, 0)).toBe(-verlies);
      expect(terug).not.toBeNull();
      expect(op(terug ?? 0)).toBeGreaterThanOrEqual(op(van));
      expect(op((terug ?? 0) - 1)).toBeLessThan(op(van));
      for (const { op: cent, verlies: val } of sprongen) expect(op(cent - 1) - op(cent)).toBe(val);
    }
  });

  test('the big one names the choice of the municipality', () => {
    const [klip] = vindKlippen(geval('alleen, 25% vrijlating'), 'belanghebbende', cents(0), cents(200_000));
    expect(klip?.sprongen[0]?.regels[0]?.keuzes[0]).toContain('zonder vrijlating');
  });

  test('published income limits of zorgtoeslag 2026 are where zorgtoeslag ends', () => {
    const laatste = (naam: string): number => {
      const klip = vindKlippen(geval(naam), 'belanghebbende', cents(330_000), cents(430_000)).find(({ sprongen }) =>
        sprongen.some(({ onderdelen }) => onderdelen.some(({ soort }) => soort === 'zorgtoeslag')),
      );
      const sprong = klip?.sprongen[0]?.op ?? 0;
      return Math.floor((sprong * 12) / 100);
    };
    expect(laatste('alleen, zonder huur en vrijlating')).toBe(40_857);
    expect(laatste('paar, een verdient')).toBe(51_142);
  });
});

/** law.md section 10, after exit: tax minus arbeidskorting, taper of the algemene heffingskorting, zorgtoeslag, huurtoeslag. */
test.each([
  ['arbeidskorting rising', 1600, 1 - 0.3575 + 0.31009],
  ['and huurtoeslag falling', 2000, 1 - 0.3575 + 0.31009 - 0.27],
  ['arbeidskorting nearly flat', 2300, 1 - 0.3575 + 0.0195 - 0.27],
  ['and the heffingskorting and zorgtoeslag falling', 2600, 1 - 0.3575 + 0.0195 - 0.06398 - 0.1373 - 0.27],
])('of a hundred euro more one keeps what the rates say: %s', (_naam, bruto, deel) => {
  const f = metLoon(geval('alleen, geen vrijlating'), 'belanghebbende', cents(bruto * 100));
  const uitkomst = marginaal(f, 'belanghebbende', cents(10_000));
  expect(uitkomst.soort).toBe('waarde');
  // Two toeslagen are rounded to whole euros a year: 8,33 cents a month each, at both ends.
  if (uitkomst.soort === 'waarde') expect(Math.abs(uitkomst.waarde.houdtOver - deel * 10_000)).toBeLessThanOrEqual(17);
});

test('an hour is its wage with the holiday allowance', () => {
  const f = geval('alleen, geen vrijlating');
  expect(formatEuro(brutoUitUren(f, cents(1499), 1))).toBe('€\u00a070,16');
  const uur = marginaalUur(metLoon(f, 'belanghebbende', cents(160_000)), 'belanghebbende', cents(1499));
  expect(() => marginaal(f, 'belanghebbende', cents(0))).toThrow('niets erbij');
  expect(uur).toMatchObject({ soort: 'waarde', waarde: { erbij: 7016, houdtOver: 6683 } });
});

describe('what is not known is named and never a number', () => {
  const lijn = { vanaf: cents(0), tot: cents(10_000), stap: cents(5_000) };

  test('a year without amounts is a gap of the whole line', () => {
    const f = eenHuishouden(month('2023-09'), testkader());
    expect(inkomenslijn(f, lijn)).toMatchObject({ soort: 'gat', tabel: 'ib-2-10-grens-1' });
    expect(zoekLoon(f, { doel: { soort: 'uit bijstand' }, tot: cents(100_000) })).toMatchObject({ soort: 'gat' });
  });

  test('the year of the AOW age is a gap', () => {
    const f = eenHuishouden(month('2026-03'), testkader(), { belanghebbende: eenPersoon(day('1959-11-30')) });
    expect(inkomenslijn(f, lijn)).toMatchObject({ soort: 'gat', tabel: 'ib-2-10-aow' });
  });

  test('other income with toeslagen is a gap, since its taxable amount is not known', () => {
    const alimentatie = {
      soort: 'alimentatie',
      netto: cents(30_000),
      vakantiegeld: 'geen',
      metHeffingskorting: false,
    } as const;
    const f = eenHuishouden(month('2026-09'), testkader(), {
      belanghebbende: eenPersoon(day('1985-06-15'), { inkomsten: [alimentatie] }),
    });
    expect(inkomenslijn(f, lijn)).toMatchObject({ soort: 'gat', tabel: 'besteedbaar-belastbaar-inkomen' });
  });

  test('a missing fact is the next question', () => {
    const { vraagtBijstand: _, ...zonder } = eenHuishouden(month('2026-09'), testkader());
    expect(inkomenslijn(zonder as Huishouden, lijn)).toMatchObject({
      soort: 'onbekend',
      feit: 'vraagtBijstand',
      vraag: { vraag: 'Rekenen met bijstand?' },
    });
  });

  test('an unconfirmed amount is told with the line, also when only a part of it uses it', () => {
    const uitkomst = inkomenslijn(geval('alleen, 25% vrijlating'), {
      vanaf: cents(0),
      tot: cents(300_000),
      stap: cents(10_000),
    });
    expect(uitkomst).toMatchObject({ soort: 'waarde' });
    if (uitkomst.soort === 'waarde') expect(uitkomst.onzekerheden.map(({ id }) => id)).toContain('pw-31-2-n');
  });

  test('a line ends before the pay from which an amount is missing, and nothing is said beyond it', () => {
    const f = geval('ouder met 2 kinderen, 25% vrijlating, 2025');
    const opvangkinderen = [
      { eersteKind: false, opvang: [{ soort: 'dagopvang', uren: 80, uurprijs: cents(1100) }] },
    ] as const;
    const met = { ...f, toeslagen: { ...f.toeslagen, opvangkinderen } };
    const uitkomst = inkomenslijn(met, { vanaf: cents(0), tot: cents(600_000), stap: cents(10_000) });
    expect(uitkomst).toMatchObject({ soort: 'waarde', gestopt: { bruto: 400_000, tabel: 'wko-1-8-volgend' } });
    if (uitkomst.soort === 'waarde') expect(uitkomst.punten.at(-1)?.bruto).toBe(390_000);
    expect(zoekLoon(met, { doel: { soort: 'uit bijstand' }, tot: cents(600_000) })).toMatchObject({ soort: 'gat' });
  });

  test('pay among the other income is refused', () => {
    const loonregel = { soort: 'loon', netto: cents(1), vakantiegeld: 'geen', metHeffingskorting: true } as const;
    const f = eenHuishouden(month('2026-09'), testkader(), {
      belanghebbende: eenPersoon(day('1985-06-15'), { inkomsten: [loonregel] }),
    });
    expect(() => besteedbaarInkomen(f)).toThrow('brutoloon');
  });

  test('a line without end or with a step of nothing is refused', () => {
    const f = geval('alleen, zonder bijstand');
    const { vraagtBijstand: _, ...zonder } = f;
    const lijnVan = (vanaf: number, tot: number, stap: number) => () =>
      inkomenslijn(zonder as Huishouden, { vanaf: cents(vanaf), tot: cents(tot), stap: cents(stap) }).soort;
    for (const [vanaf, tot, stap] of [
      [0, 100, 0],
      [0, 100, -1],
      [-1, 100, 50],
      [101, 100, 50],
    ] as const)
      expect(lijnVan(vanaf, tot, stap)).toThrow('geen lijn');
    expect(lijnVan(0, 2_000, 1)).toThrow('punten');
    expect(lijnVan(500, 2_499, 1)()).toBe('onbekend');
    expect(lijnVan(500, 2_500, 1)).toThrow('punten');
    expect(lijnVan(0, 100, 1)()).toBe('onbekend');
  });

  test('a line of one point is that point', () => {
    const uitkomst = inkomenslijn(geval('alleen, zonder bijstand'), {
      vanaf: cents(100_000),
      tot: cents(100_000),
      stap: cents(100),
    });
    expect(uitkomst.soort === 'waarde' && uitkomst.punten.map(({ bruto }) => bruto)).toEqual([100_000]);
  });

  test('a euro more that reaches a missing amount is that gap', () => {
    const f = geval('ouder met 2 kinderen, 25% vrijlating, 2025');
    const opvangkinderen = [
      { eersteKind: false, opvang: [{ soort: 'dagopvang', uren: 80, uurprijs: cents(1100) }] },
    ] as const;
    const met = metLoon({ ...f, toeslagen: { ...f.toeslagen, opvangkinderen } }, 'belanghebbende', cents(390_000));
    expect(marginaal(met, 'belanghebbende', cents(1))).toMatchObject({ soort: 'waarde' });
    expect(marginaal(met, 'belanghebbende', cents(10_000))).toMatchObject({ soort: 'gat', tabel: 'wko-1-8-volgend' });
  });
});
