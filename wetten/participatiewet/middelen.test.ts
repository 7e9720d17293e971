import { cents, day, month } from '@samenkracht/core';
import { bepaal, Gat, Onbekend, verklaar } from '@samenkracht/law';
import { testkader } from '@samenkracht/testing/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bijstandsmaand } from './artikel-19.ts';
import {
  eenKind,
  eenLoon,
  eenMaand,
  eenMiddel,
  eenPersoon,
  geenVrijlatingGebruikt,
  nietsOntvangenDitJaar,
} from './bouw.ts';
import type { Inkomst, Maandfeiten } from './feiten.ts';
import { kader2027 } from './jaar2027.voorbeelden.ts';
import { specificatieVan } from './specificatie.ts';
import type { Maanduitkomst } from './uitkomst.ts';
import { verklaarVerschil } from './verschil.ts';
import { isVolledig } from './volledig.ts';
import { vragen } from './vragen.ts';
import { maandMetMiddelen } from './willekeurig-middelen.voorbeelden.ts';

const plat = (f: Maandfeiten): Maanduitkomst | string => {
  try {
    return bijstandsmaand(f);
  } catch (fout) {
    if (fout instanceof Gat) return `gat ${fout.tabel} ${fout.op}`;
    if (fout instanceof Onbekend) return `onbekend ${fout.feit}`;
    throw fout;
  }
};
const gevolgd = (f: Maandfeiten): Maanduitkomst | string => {
  const uitkomst = bepaal(bijstandsmaand, f);
  if (uitkomst.soort === 'waarde') return uitkomst.waarde;
  if (uitkomst.soort === 'gat') return `gat ${uitkomst.tabel} ${uitkomst.op}`;
  return `onbekend ${uitkomst.soort === 'onbekend' ? uitkomst.feit : uitkomst.afweging.feit}`;
};

/** The facts without what stands on a path; what is not there stays away. */
const zonderFeit = (waarde: unknown, [naam, ...rest]: readonly string[]): unknown => {
  if (naam === undefined) return undefined;
  if (Array.isArray(waarde)) return waarde.map((deel, i) => (String(i) === naam ? zonderFeit(deel, rest) : deel));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return { ...waarde, [naam]: zonderFeit((waarde as Record<string, unknown>)[naam], rest) };
};

describe('months with special means', () => {
  test('plain and followed give the same', () => {
    fc.assert(
      fc.property(maandMetMiddelen, (f) => {
        expect(isVolledig(f)).toBe(true);
        expect(gevolgd(f)).toEqual(plat(f));
      }),
      { numRuns: 600 },
    );
  });

  const paden = (waarde: unknown, pad: readonly string[] = []): readonly (readonly string[])[] =>
    typeof waarde !== 'object' || waarde === null
      ? [pad]
      : Object.entries(waarde).flatMap(([naam, deel]) => (naam === 'kader' ? [] : paden(deel, [...pad, naam])));
  test('a fact taken away is unknown or not needed, never zero or no', () => {
    fc.assert(
      fc.property(maandMetMiddelen, fc.nat(), (f, n) => {
        const alle = paden(f).filter((pad) => !pad.includes('motivering'));
        const pad = alle[n % alle.length] ?? [];
        const gat = zonderFeit(f, pad) as Maandfeiten;
        const uitkomst = plat(gat);
        if (uitkomst !== `onbekend ${pad.join('.')}`) expect(uitkomst).toEqual(plat(f));
        expect(gevolgd(gat)).toEqual(uitkomst);
      }),
      { numRuns: 1500 },
    );
  });

  test('every fact that was read has a question', () => {
    const technisch = new Set(['maand', 'vanaf', 'tot']);
    fc.assert(
      fc.property(maandMetMiddelen, (f) => {
        for (const pad of verklaar(bijstandsmaand, f, vragen).gelezen.keys()) {
          const algemeen = pad.replace(/\.keuze$/, '').replaceAll(/\.\d+(?=\.|$)/g, '.*');
          expect(technisch.has(algemeen) || algemeen in vragen, algemeen).toBe(true);
        }
      }),
    );
  });

  test('the order of incomes makes no difference', () => {
    fc.assert(
      fc.property(
        maandMetMiddelen.chain((f) =>
          fc.tuple(
            fc.constant(f),
            fc.shuffledSubarray([...f.belanghebbende.inkomsten], { minLength: f.belanghebbende.inkomsten.length }),
          ),
        ),
        ([f, inkomsten]) => {
          // Of pay with a claim the bracket of the first one is taken: that order is of another rule.
          const meteen = (lijst: readonly Inkomst[]): readonly Inkomst[] =>
            lijst.map((een) => ({ ...een, vakantiegeld: 'meebetaald' }));
          const met = (lijst: readonly Inkomst[]): Maanduitkomst | string =>
            plat({ ...f, belanghebbende: { ...f.belanghebbende, inkomsten: meteen(lijst) } });
          expect(soort(met(inkomsten))).toEqual(soort(met(f.belanghebbende.inkomsten)));
        },
      ),
      { numRuns: 600 },
    );
  });

  test('more of an income never gives more bijstand', () => {
    fc.assert(
      fc.property(maandMetMiddelen, fc.nat(), fc.integer({ min: 1, max: 100_000 }), (f, n, meer) => {
        const inkomsten = f.belanghebbende.inkomsten.map((een): Inkomst => ({ ...een, vakantiegeld: 'meebetaald' }));
        const met = (extra: number): Maanduitkomst | string =>
          plat({
            ...f,
            belanghebbende: {
              ...f.belanghebbende,
              inkomsten: inkomsten.map((een, i) =>
                i === n % inkomsten.length ? { ...een, netto: cents(een.netto + extra) } : een,
              ),
            },
          });
        const weinig = met(0);
        const veel = met(meer);
        if (typeof weinig === 'string' || typeof veel === 'string') return;
        expect(veel.bijstand).toBeLessThanOrEqual(weinig.bijstand);
      }),
      { numRuns: 600 },
    );
  });

  test('the specification adds up, and so does the difference of two months', () => {
    fc.assert(
      fc.property(maandMetMiddelen, maandMetMiddelen, (een, ander) => {
        const oud = plat(een);
        const nieuw = plat(ander);
        if (typeof oud === 'string') return;
        let loopt = 0;
        if (oud.bijstand > 0)
          for (const regel of specificatieVan(oud, een.vanaf)) {
            if (regel.totaal) expect(regel.bedrag).toBe(loopt);
            else loopt += regel.bedrag;
          }
        if (typeof nieuw === 'string') return;
        const regels = verklaarVerschil(oud, nieuw);
        expect(regels.reduce((som, regel) => som + regel.gevolg, 0)).toBe(nieuw.uitTeBetalen - oud.uitTeBetalen);
      }),
      { numRuns: 400 },
    );
  });
});

/** Of a stop only what kind it is: which of two unknown facts comes first follows the order. */
const soort = (uitkomst: Maanduitkomst | string): Maanduitkomst | string =>
  typeof uitkomst === 'string' ? (uitkomst.split(' ')[0] ?? '') : uitkomst;

describe('months of 2027', () => {
  const weging = fc.constantFrom('ja' as const, 'nee' as const).map((keuze) => ({ keuze, motivering: '' }));
  const persoon = fc
    .record({
      geboren: fc.constantFrom('1955-01-01', '1985-06-15', '2004-02-03', '2008-01-01'),
      medischUrenbeperkt: fc.boolean(),
      loon: fc.constantFrom(0, 1, 60_000, 120_000),
      sinds34a: fc.constantFrom(null, '2027-01', '2027-06', '2028-01'),
      draagtBij: weging,
      verlenging34a: weging,
      opnieuw34a: weging,
      nieuwDienstverband34a: fc.boolean(),
    })
    .map(({ geboren, medischUrenbeperkt, loon, sinds34a, ...rest }) =>
      eenPersoon(day(geboren), {
        medischUrenbeperkt,
        inkomsten: loon === 0 ? [] : [eenLoon(cents(loon))],
        vrijlating: { ...geenVrijlatingGebruikt, ...rest, sinds34a: sinds34a === null ? null : month(sinds34a) },
      }),
    );
  const maand2027 = fc
    .tuple(
      fc.constantFrom('2027-01', '2027-06', '2028-02'),
      persoon,
      fc.option(fc.tuple(persoon, fc.boolean(), fc.boolean()), { nil: null }),
      fc.array(fc.boolean(), { maxLength: 2 }),
    )
    .map(([maand, belanghebbende, ander, kinderen]) =>
      eenMaand(month(maand), kader2027(), {
        belanghebbende,
        partner:
          ander === null
            ? null
            : { ...ander[0], heeftRecht: ander[1], toeslagpartner: ander[2], leeftGescheiden: false },
        kinderen: kinderen.map((rechtmatigVerblijf) => eenKind(day('2020-05-06'), { rechtmatigVerblijf })),
      }),
    );

  test('complete facts need no following, and both give the same', () => {
    fc.assert(
      fc.property(maand2027, (f) => {
        expect(isVolledig(f)).toBe(true);
        expect(gevolgd(f)).toEqual(plat(f));
      }),
      { numRuns: 500 },
    );
  });

  test('a fact of 2027 that is missing is never a no', () => {
    const nieuw = [
      'belanghebbende.vrijlating.sinds34a',
      'belanghebbende.vrijlating.verlenging34a',
      'belanghebbende.vrijlating.nieuwDienstverband34a',
      'belanghebbende.vrijlating.opnieuw34a',
      'partner.toeslagpartner',
      'kinderen.0.rechtmatigVerblijf',
    ];
    let onbekend = 0;
    fc.assert(
      fc.property(maand2027, fc.constantFrom(...nieuw), (f, pad) => {
        const gat = zonderFeit(f, pad.split('.')) as Maandfeiten;
        const uitkomst = plat(gat);
        if (uitkomst === `onbekend ${pad}`) onbekend += 1;
        else expect(uitkomst).toEqual(plat(f));
      }),
      { numRuns: 500 },
    );
    expect(onbekend).toBeGreaterThan(20);
  });

  test('more pay never gives more bijstand', () => {
    fc.assert(
      fc.property(maand2027, fc.integer({ min: 1, max: 50_000 }), (f, meer) => {
        const met = (loon: number) =>
          plat({ ...f, belanghebbende: { ...f.belanghebbende, inkomsten: [eenLoon(cents(loon))] } });
        const weinig = met(60_000);
        const veel = met(60_000 + meer);
        if (typeof weinig === 'string' || typeof veel === 'string') return;
        expect(veel.bijstand).toBeLessThanOrEqual(weinig.bijstand);
      }),
    );
  });
});

describe('who has nothing special', () => {
  test('is asked nothing new', () => {
    const { bepaling, gelezen } = verklaar(bijstandsmaand, eenMaand(month('2026-10'), testkader()), vragen);
    expect(bepaling.soort).toBe('waarde');
    expect([...gelezen.keys()].filter((feit) => /ditJaar|bovenGiftgrens|34a|oordeel|aard/.test(feit))).toEqual([]);
  });

  test('a gift asks what came before it, and nothing else', () => {
    const belanghebbende = eenPersoon(day('1985-06-15'), { inkomsten: [eenMiddel('gift', cents(10_000))] });
    const f = eenMaand(month('2026-10'), testkader(), { belanghebbende });
    expect(bepaal(bijstandsmaand, f, vragen)).toMatchObject({
      soort: 'onbekend',
      feit: 'belanghebbende.ditJaar.giften',
    });
    const bekend = { ...f, belanghebbende: { ...belanghebbende, ditJaar: nietsOntvangenDitJaar } };
    expect(bijstandsmaand(bekend).bijstand).toBe(141_946);
  });

  test('a premium asks what came before it this year only when it is one that does not count', () => {
    const premie = (keuze: 'telt mee' | 'telt niet mee') =>
      eenMaand(month('2026-10'), testkader(), {
        belanghebbende: eenPersoon(day('1985-06-15'), {
          inkomsten: [{ ...eenMiddel('premie', cents(10_000)), oordeel: { keuze, motivering: '' } }],
        }),
      });
    expect(bepaal(bijstandsmaand, premie('telt mee'), vragen)).toMatchObject({ waarde: { bijstand: 131_946 } });
    expect(bepaal(bijstandsmaand, premie('telt niet mee'), vragen)).toMatchObject({
      soort: 'onbekend',
      feit: expect.stringMatching(/^belanghebbende\.ditJaar\./),
    });
  });

  test('an income of nothing asks nothing about its holiday allowance, one of a cent does', () => {
    const uitkering = (netto: number): unknown => {
      const { metHeffingskorting: _, ...inkomst } = eenMiddel('uitkering uit vroeger werk', cents(netto), {
        vakantiegeld: 'nog te goed',
      });
      const f = eenMaand(month('2026-10'), testkader(), { belanghebbende: eenPersoon(day('1985-06-15')) });
      return bepaal(bijstandsmaand, { ...f, belanghebbende: { ...f.belanghebbende, inkomsten: [inkomst] } }, vragen);
    };
    expect(uitkering(0)).toMatchObject({ soort: 'waarde', waarde: { bijstand: 141_946 } });
    expect(uitkering(1)).toMatchObject({ soort: 'onbekend', feit: 'belanghebbende.inkomsten.0.metHeffingskorting' });
  });

  test('beyond the limit the college weighs first', () => {
    const belanghebbende = eenPersoon(day('1985-06-15'), {
      inkomsten: [eenMiddel('gift', cents(120_001))],
      ditJaar: nietsOntvangenDitJaar,
    });
    const f = eenMaand(month('2026-10'), testkader(), { belanghebbende });
    expect(bepaal(bijstandsmaand, f, vragen)).toMatchObject({
      soort: 'afweging',
      afweging: { feit: 'belanghebbende.bovenGiftgrens.oordeel' },
    });
  });
});
