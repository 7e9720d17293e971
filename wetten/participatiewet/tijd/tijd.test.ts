/** Proves the three dates: a replay equals the run of that day, order is irrelevant, and causes add up to the cent. */
import { addDays, day, type Month, month, sum } from '@samenkracht/core';
import { testkader } from '@samenkracht/testing/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bijstandsmaand } from '../artikel-19.ts';
import { eenLoon, eenMaand, eenMedebewoner, eenPartner } from '../bouw.ts';
import { volgordeVrijlating } from '../open-termen.ts';
import { maandfeiten } from '../willekeurig.voorbeelden.ts';
import { dossierVan, eenFeit, periode } from './bouw.ts';
import type { Dossier, Dossierfeit, Kaderfeit } from './dossier.ts';
import { bedragVan, maandOp } from './maandop.ts';
import { vergelijk } from './vergelijk.ts';

const maanden: readonly Month[] = ['2026-03', '2026-04', '2026-05'].map(month);
const dagen = fc.integer({ min: 0, max: 200 }).map((n) => addDays(day('2026-01-01'), n));
const periodes = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }))
  .map(([van, lengte]) => periode(day(`2026-0${van}-01`), day(`2026-0${van + lengte}-01`)));
const bedragen = fc.integer({ min: 0, max: 180_000 });

const waarden = fc.oneof(
  bedragen.map((netto) => ['belanghebbende.inkomsten', [eenLoon(netto as never)]] as const),
  bedragen.map(
    (netto) => ['belanghebbende.inkomsten', [eenLoon(netto as never, { vakantiegeld: 'nog te goed' })]] as const,
  ),
  fc.constantFrom(
    ['medebewoners', []] as const,
    ['medebewoners', [eenMedebewoner(day('1980-01-01'))]] as const,
    ['partner', null] as const,
    ['partner', eenPartner(day('1990-05-05'))] as const,
    ['partner', undefined] as const,
    ['woonsituatie', 'niet aangetoond'] as const,
    ['recht', false] as const,
  ),
);

const feiten: fc.Arbitrary<readonly Dossierfeit[]> = fc
  .array(
    fc.tuple(waarden, periodes, fc.boolean()).map(([[naam, waarde], geldig, bezwaar]) => ({
      naam,
      waarde,
      geldig,
      bron: 'proef',
      ...(bezwaar ? { bezwaar: 'b1' } : {}),
    })),
    { maxLength: 12 },
  )
  .chain((lijst) =>
    fc.tuple(...lijst.map(() => dagen)).map((sinds) =>
      // Each fact has a moment of its own, so that nothing contradicts.
      lijst.map((feit, i) => ({ ...feit, bekendSinds: `${sinds[i]}T10:${String(i).padStart(2, '0')}Z` })),
    ),
  );

const kaderfeiten: fc.Arbitrary<readonly Kaderfeit[]> = fc.array(
  fc.tuple(dagen, fc.constantFrom('vrijlating eerst', 'aanspraak eerst')).map(
    ([bekendSinds, keuze]): Kaderfeit => ({
      soort: 'keuze',
      term: volgordeVrijlating.id,
      bekendSinds: `${bekendSinds}T11:00Z`,
      keuze: { vanaf: day('2026-01-01'), keuze, bron: 'proef', status: 'vastgesteld' },
    }),
  ),
  { maxLength: 1 },
);

const dossiers: fc.Arbitrary<Dossier> = fc.tuple(feiten, kaderfeiten).map(([meer, kader]) => {
  const begin = dossierVan(eenMaand(month('2026-01'), testkader()), {
    geldig: periode(day('2026-01-01')),
    bron: 'aanvraag',
    bekendSinds: '2025-12-20',
  });
  return { ...begin, kaderfeiten: kader, feiten: [...begin.feiten, ...meer] };
});

const uitkomst = (dossier: Dossier, maand: Month, bekendOp: string) => {
  const stand = maandOp(dossier, maand, { bekendOp });
  return stand.ok ? { bepaling: stand.value.bepaling, feitversie: stand.value.feitversie } : stand.error;
};

describe('known-on', () => {
  test('a replay equals the run that was made on that day, with what was there then', () => {
    fc.assert(
      fc.property(dossiers, dagen, fc.constantFrom(...maanden), (dossier, op, maand) => {
        const toen = {
          ...dossier,
          feiten: dossier.feiten.filter(({ bekendSinds }) => bekendSinds.slice(0, 10) <= op),
          kaderfeiten: dossier.kaderfeiten.filter(({ bekendSinds }) => bekendSinds.slice(0, 10) <= op),
        };
        expect(uitkomst(dossier, maand, op)).toEqual(uitkomst(toen, maand, '2099-01-01'));
      }),
    );
  });
  test('recomputing twice changes nothing, and neither does the order of the facts', () => {
    fc.assert(
      fc.property(
        dossiers,
        dagen,
        fc.constantFrom(...maanden),
        fc.infiniteStream(fc.nat()),
        (dossier, op, maand, rij) => {
          const geschud = dossier.feiten
            .map((feit) => ({ feit, plaats: rij.next().value ?? 0 }))
            .sort((a, b) => a.plaats - b.plaats)
            .map(({ feit }) => feit);
          const een = uitkomst(dossier, maand, op);
          expect(uitkomst(dossier, maand, op)).toEqual(een);
          expect(uitkomst({ ...dossier, feiten: geschud }, maand, op)).toEqual(een);
        },
      ),
    );
  });
  test('a dossier of a household gives what the rule gives', () => {
    fc.assert(
      fc.property(maandfeiten, (f) => {
        const dossier = dossierVan(f, {
          geldig: { from: f.vanaf, until: f.tot },
          bron: 'x',
          bekendSinds: '2026-01-01',
        });
        // Of a part of a month only the days of the part have a right.
        const rest = eenFeit('recht', false, {
          geldig: periode(day('2000-01-01')),
          bron: 'x',
          bekendSinds: '2025-01-01',
        });
        const stand = maandOp({ ...dossier, feiten: [rest, ...dossier.feiten] }, f.maand, { bekendOp: '2026-12-31' });
        if (!stand.ok) throw new Error(stand.error.code);
        if (stand.value.bepaling.soort === 'waarde') expect(stand.value.bepaling.waarde).toEqual(bijstandsmaand(f));
        else expect(stand.value.bepaling.soort).toBe('gat');
      }),
    );
  });
});

describe('causes', () => {
  test('add up to the cent to the difference, and their posts to each cause; the other way round is the opposite', () => {
    let metVerschil = 0;
    fc.assert(
      fc.property(dossiers, dagen, dagen, fc.constantFrom(undefined, day('2025-12-31')), (dossier, x, y, wetOp) => {
        const [a, b] = [{ bekendOp: x }, { bekendOp: y, ...(wetOp === undefined ? {} : { wetOp }) }];
        const heen = vergelijk(dossier, maanden, a, b);
        const terug = vergelijk(dossier, maanden, b, a);
        if (!heen.ok || !terug.ok) return;
        heen.value.forEach((een, i) => {
          expect(terug.value[i]?.verschil ?? 0).toBe(een.verschil === undefined ? 0 : 0 - een.verschil);
          if (een.verschil === undefined) {
            expect(een.oorzaken).toEqual([]);
            return;
          }
          if (een.verschil !== 0) metVerschil += 1;
          const [oud, nieuw] = [bedragVan(een.oud), bedragVan(een.nieuw)];
          expect(een.verschil).toBe((nieuw ?? 0) - (oud ?? 0));
          expect(sum(een.oorzaken.map(({ gevolg }) => gevolg))).toBe(een.verschil);
          for (const { gevolg, posten } of een.oorzaken) expect(sum(posten.map((post) => post.gevolg))).toBe(gevolg);
        });
      }),
      { numRuns: 300 },
    );
    expect(metVerschil).toBeGreaterThan(50);
  });
});

describe('refused by name, never a number', () => {
  const begin = dossierVan(eenMaand(month('2026-01'), testkader()), {
    geldig: periode(day('2026-01-01')),
    bron: 'aanvraag',
    bekendSinds: '2025-12-20',
  });
  const met = (...feiten: readonly Dossierfeit[]): Dossier => ({ ...begin, feiten: [...begin.feiten, ...feiten] });
  const feit = (naam: string, waarde: unknown, van: string, tot: string | undefined, bekendSinds: string) =>
    eenFeit(naam, waarde, {
      geldig: periode(day(van), tot === undefined ? undefined : day(tot)),
      bron: 'x',
      bekendSinds,
    });
  const code = (dossier: Dossier, bekendOp = '2026-12-01') => {
    const uit = maandOp(dossier, month('2026-03'), { bekendOp });
    return uit.ok ? 'geen' : uit.error.code;
  };

  test.each([
    ['nothing wrong', met(), 'geen'],
    [
      'two values on one day, known since one moment',
      met(
        feit('partner', null, '2026-03-01', undefined, '2026-04-01'),
        feit('partner', {}, '2026-03-31', undefined, '2026-04-01'),
      ),
      'TEGENSTRIJDIGE_FEITEN',
    ],
    [
      'the same value twice',
      met(
        feit('partner', null, '2026-03-01', undefined, '2026-04-01'),
        feit('partner', null, '2026-03-31', undefined, '2026-04-01'),
      ),
      'geen',
    ],
    [
      'two values on different days',
      met(
        feit('partner', null, '2026-02-01', '2026-03-01', '2026-04-01'),
        feit('partner', null, '2026-03-01', undefined, '2026-04-01'),
      ),
      'geen',
    ],
    [
      'the later days told first',
      met(
        feit('partner', null, '2026-03-01', undefined, '2026-04-01'),
        feit('partner', {}, '2026-02-01', '2026-03-01', '2026-04-01'),
      ),
      'geen',
    ],
    [
      'a whole and a part of it that say otherwise',
      met(
        feit('partner', null, '2026-03-01', undefined, '2026-04-01'),
        feit('partner.geboren', '1990-01-01', '2026-03-01', undefined, '2026-04-01'),
      ),
      'TEGENSTRIJDIGE_FEITEN',
    ],
    [
      'a fact that changes within the month',
      met(feit('medebewoners', [eenMedebewoner(day('1980-01-01'))], '2026-03-15', undefined, '2026-04-01')),
      'FEIT_WISSELT_IN_MAAND',
    ],
    ['an empty period', met(feit('partner', null, '2026-03-01', '2026-03-01', '2026-04-01')), 'LEGE_PERIODE'],
    ['a moment that is none', met(feit('partner', null, '2026-03-01', undefined, '2026-02-30')), 'GEEN_MOMENT'],
    ['the frame as a fact', met(feit('kader.gemeente', '0363', '2026-03-01', undefined, '2026-04-01')), 'GEEN_FEIT'],
    ['a path that is none', met(feit('partner.__proto__', 1, '2026-03-01', undefined, '2026-04-01')), 'GEEN_FEIT'],
    [
      'ten thousand facts of one person',
      met(...Array.from({ length: 10_000 }, () => feit('partner', null, '2026-03-01', undefined, '2026-04-01'))),
      'TE_VEEL_FEITEN',
    ],
  ])('%s: %s', (_, dossier, verwacht) => expect(code(dossier)).toBe(verwacht));

  test.each([
    ['in order', [0, 1, 2]],
    ['the last one first', [2, 1, 0]],
    ['the short one last', [2, 0, 1]],
  ])('what lasts longest is held against what begins later: %s', (_, volgorde) => {
    const feiten = [
      feit('partner', null, '2026-01-01', '2026-07-01', '2026-04-01'),
      feit('partner', null, '2026-02-01', '2026-03-01', '2026-04-01'),
      feit('partner', {}, '2026-06-30', undefined, '2026-04-01'),
    ];
    const dossier = met(...volgorde.flatMap((i) => feiten[i] ?? []));
    expect(maandOp(dossier, month('2026-03'), { bekendOp: '2026-12-01' })).toEqual({
      ok: false,
      error: { code: 'TEGENSTRIJDIGE_FEITEN', naam: 'partner', op: '2026-06-30', bekendSinds: '2026-04-01' },
    });
  });
  test('five thousand times the same fact is that fact', () => {
    const gelijk = Array.from({ length: 4_900 }, () => feit('partner', null, '2026-03-01', undefined, '2026-04-01'));
    expect(code(met(...gelijk))).toBe('geen');
  });
  test('a known-on day that is none', () => expect(code(begin, 'gisteren')).toBe('GEEN_MOMENT'));
  test('a contradiction is refused also where it became known later than the day that is asked', () => {
    const dossier = met(
      feit('partner', null, '2026-03-01', undefined, '2026-11-01'),
      feit('partner', {}, '2026-03-01', undefined, '2026-11-01'),
    );
    expect(code(dossier, '2026-02-01')).toBe('TEGENSTRIJDIGE_FEITEN');
  });
  test('moments are compared as moments, however they are written', () => {
    const op = (bekendSinds: string) => ({ ...feit('partner', null, '2026-03-01', undefined, bekendSinds) });
    const ander = (bekendSinds: string) => ({ ...feit('partner', undefined, '2026-03-01', undefined, bekendSinds) });
    expect(code(met(op('2026-04-01T09:30Z'), ander('2026-04-01T09:30:00.000Z')))).toBe('TEGENSTRIJDIGE_FEITEN');
    const laatste = met(ander('2026-04-01T09:30:00Z'), op('2026-04-01T09:30:00.5Z'));
    expect(maandOp(laatste, month('2026-03'), { bekendOp: '2026-04-01' })).toMatchObject({
      value: { bepaling: { soort: 'waarde' } },
    });
    expect(maandOp(laatste, month('2026-03'), { bekendOp: '2026-04-01T09:30:00.4Z' })).toMatchObject({
      value: { bepaling: { soort: 'onbekend', feit: 'partner' } },
    });
  });
  test('a fact that is not known any more is a question, not the old value', () => {
    const uit = maandOp(met(feit('partner', undefined, '2026-03-01', undefined, '2026-04-01')), month('2026-03'), {
      bekendOp: '2026-04-01',
    });
    expect(uit).toMatchObject({ ok: true, value: { bepaling: { soort: 'onbekend', feit: 'partner' } } });
  });
});
