import { readdirSync, readFileSync } from 'node:fs';
import { addDays, addToMonth, cents, day, firstDay, gemeenteCode, type Month, month } from '@samenkracht/core';
import { type Bepaling, feitenVan, Gat, type Rijen, verklaar, verzetRijen } from '@samenkracht/law';
import { testkader } from '@samenkracht/testing/law';
import { kaderVan } from '@samenkracht/verordening';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bijstandsmaand } from './artikel-19.ts';
import { eenLoon, eenMaand, eenMedebewoner, eenPartner, eenPersoon } from './bouw.ts';
import { bulkmaand, maakHuishoudens, verklaarRij, zetHuishouden } from './bulk.ts';
import type { Maandfeiten, Medebewoner } from './feiten.ts';
import { isMinstens } from './leeftijd.ts';
import type { Maanduitkomst } from './uitkomst.ts';
import { vragen } from './vragen.ts';
import { maandfeitenIn } from './willekeurig.voorbeelden.ts';

/** The outcome of a row, or in words why there is none. */
type Afloop = Maanduitkomst | string;

/** Who asks with the questions at hand asks for the whole weighing, the others for the choice in it. */
const onbekend = (feit: string): string => `onbekend ${feit.replace(/\.keuze$/, '')}`;

const uitBepaling = (van: Bepaling<Maanduitkomst>): Afloop => {
  if (van.soort === 'waarde') return van.waarde;
  if (van.soort === 'gat') return `gat ${van.tabel} ${van.op}`;
  return onbekend(van.soort === 'onbekend' ? van.feit : van.afweging.feit);
};

const plat = (f: Maandfeiten): Afloop => {
  try {
    return bijstandsmaand(f);
  } catch (fout) {
    if (fout instanceof Gat) return `gat ${fout.tabel} ${fout.op}`;
    if (fout instanceof RangeError) return `geweigerd ${fout.message}`;
    return onbekend((fout as { readonly feit: string }).feit);
  }
};

const inBulk = (rijen: Rijen): readonly (Afloop | undefined)[] => {
  const uit: (Afloop | undefined)[] = Array.from({ length: rijen.aantal }, () => undefined);
  bulkmaand(
    rijen,
    (i, uitkomst) => {
      uit[i] = uitkomst;
    },
    (i, einde) => {
      uit[i] =
        einde.soort === 'gat'
          ? `gat ${einde.tabel} ${einde.op}`
          : einde.soort === 'onbekend'
            ? onbekend(einde.feit)
            : `geweigerd ${einde.melding}`;
    },
  );
  return uit;
};

const rijenVan = (maand: Month, alle: readonly Maandfeiten[]): Rijen => {
  const rijen = maakHuishoudens(maand);
  for (const [i, f] of alle.entries()) zetHuishouden(rijen, i, f);
  return rijen;
};

const medebewoner: fc.Arbitrary<Partial<Medebewoner>> = fc.record({
  familie: fc.constantFrom('geen of verder', 'eerste of tweede graad'),
  overeenkomst: fc.constantFrom('geen', 'met belanghebbende', 'met dezelfde derde'),
  overeenkomstAangetoond: fc.boolean(),
  onderwijs: fc.constantFrom('geen', 'studiefinanciering', 'beroepsbegeleidend'),
  leeftijdPastBijOnderwijs: fc.boolean(),
});

/** The facts with every leaf passed through a change; undefined is taken away. */
const wijzig = (waarde: unknown, pad: string, doe: (waarde: unknown, pad: string) => unknown): unknown => {
  if (Array.isArray(waarde)) return waarde.map((deel, i) => wijzig(deel, `${pad}.${i}`, doe));
  if (typeof waarde !== 'object' || waarde === null) return doe(waarde, pad);
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, deel]) => [naam, naam === 'kader' ? deel : wijzig(deel, `${pad}.${naam}`, doe)]),
  );
};

const paden = (f: Maandfeiten): readonly string[] => {
  const gevonden: string[] = [];
  wijzig(f, '', (waarde, pad) => {
    if (!/^\.(maand|vanaf|tot)$/.test(pad)) gevonden.push(pad);
    return waarde;
  });
  return gevonden;
};

const schuif = (f: Maandfeiten, dagen: number): Maandfeiten =>
  wijzig(f, '', (waarde, pad) =>
    pad.endsWith('.geboren') ? addDays(day(String(waarde)), -dagen) : waarde,
  ) as Maandfeiten;

const anderBedrag = (f: Maandfeiten, bedrag: number): Maandfeiten =>
  wijzig(f, '', (waarde, pad) =>
    pad.endsWith('.netto') ? cents((Number(waarde) * 7 + bedrag) % 250_000) : waarde,
  ) as Maandfeiten;

const zonder = (f: Maandfeiten, n: number): Maandfeiten => {
  const alle = paden(f);
  const weg = alle[n % alle.length];
  return wijzig(f, '', (waarde, pad) => (pad === weg ? undefined : waarde)) as Maandfeiten;
};

/** Mostly one municipality; sometimes the law of another day. */
const kaders = [testkader(), testkader(), { ...testkader(), wetOp: day('2022-05-15') }];

/** A household and others that are like it: other amounts, other days of birth, a fact taken away. */
const groepje = (maand: Month): fc.Arbitrary<readonly Maandfeiten[]> =>
  fc
    .tuple(maandfeitenIn(maand), fc.array(medebewoner, { maxLength: 3 }), fc.nat(), fc.nat({ max: 40 }))
    .map(([f, anders, n, dagen]) => {
      const medebewoners = f.medebewoners.map((een, i) => ({ ...een, ...anders[i] }));
      const eerste = { ...f, medebewoners, kader: kaders[n % kaders.length] ?? f.kader };
      return [
        eerste,
        anderBedrag(eerste, n),
        anderBedrag(schuif(eerste, 1), n + 1),
        schuif(eerste, dagen),
        zonder(eerste, n),
        zonder(anderBedrag(eerste, n), n),
      ];
    });

const maanden = fc
  .tuple(fc.integer({ min: 2016, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([jaar, maand]) => month(`${jaar}-${String(maand).padStart(2, '0')}`));

describe('one rule, three uses', () => {
  /** The study allowance of art. 36b is no part of a month. */
  test('ages are asked in one place only, so that a run in bulk knows every limit', () => {
    const map = new URL('.', import.meta.url);
    const anders = readdirSync(map)
      .filter((naam) => /^(artikel|bijstandsnorm|recht)[^.]*\.ts$/.test(naam) && naam !== 'artikel-36b.ts')
      .filter((naam) =>
        /geboren (<|>)=? |(<|>)=? (\w+\.)?geboren\b|ageOn/.test(readFileSync(new URL(naam, map), 'utf8')),
      );
    expect(anders).toEqual([]);
    expect(() => isMinstens(23, day('2000-01-01'), day('2026-10-01'))).toThrow('not in the list of ages');
  });

  test('plain = explained = bulk = explanation of the row, over 10,000 random households', () => {
    let aantal = 0;
    fc.assert(
      fc.property(
        maanden.chain((maand) =>
          fc.tuple(fc.constant(maand), fc.array(groepje(maand), { minLength: 40, maxLength: 40 })),
        ),
        ([maand, groepjes]) => {
          const alle = groepjes.flat();
          const rijen = rijenVan(maand, alle);
          // Twice: the second time everything that was learned is used.
          for (const uit of [inBulk(rijen), inBulk(rijen)])
            for (const [i, f] of alle.entries()) expect(uit[i], JSON.stringify(f)).toEqual(plat(f));
          for (const [i, f] of alle.entries()) {
            const uitkomst = plat(f);
            if (typeof uitkomst === 'string' && uitkomst.startsWith('geweigerd')) continue;
            expect(uitBepaling(verklaar(bijstandsmaand, f, vragen).bepaling)).toEqual(uitkomst);
            expect(uitBepaling(verklaarRij(rijen, i).bepaling)).toEqual(uitkomst);
          }
          aantal += alle.length;
        },
      ),
      { numRuns: 42 },
    );
    expect(aantal).toBeGreaterThan(10_000);
  });

  const oktober = month('2026-10');
  const huishoudens = Array.from({ length: 60 }, (_, i) =>
    eenMaand(oktober, testkader(), {
      belanghebbende: eenPersoon(addDays(day('1990-01-01'), i), {
        inkomsten: i % 2 === 0 ? [] : [eenLoon(cents(30_000 + i))],
      }),
    }),
  );

  test('rows that a rule cannot tell apart share an outcome; with pay they share all but the amounts', () => {
    const rijen = rijenVan(oktober, huishoudens);
    bulkmaand(
      rijen,
      () => undefined,
      () => undefined,
    );
    const verslag = bulkmaand(
      rijen,
      () => undefined,
      () => undefined,
    );
    expect(verslag).toEqual({ gedeeld: 30, eigenBedrag: 30, alleen: 0, pastNiet: 0 });
  });

  test('a row can be replaced, and the rows moved to another month', () => {
    const rijen = rijenVan(oktober, huishoudens);
    inBulk(rijen);
    const ander = { ...huishoudens[1], medebewoners: [eenMedebewoner(day('1980-01-01'))] } as Maandfeiten;
    zetHuishouden(rijen, 1, ander);
    expect(inBulk(rijen)[1]).toEqual(plat(ander));
    const juli = month('2025-07');
    verzetRijen(rijen, juli);
    const verwacht = [huishoudens[0], ander].map((f) =>
      plat({ ...(f as Maandfeiten), maand: juli, vanaf: firstDay(juli), tot: firstDay(addToMonth(juli, 1)) }),
    );
    expect(inBulk(rijen).slice(0, 2)).toEqual(verwacht);
  });

  test('more rows than one block holds, and a run within a run', () => {
    const alle = Array.from({ length: 33_000 }, (_, i) =>
      anderBedrag(huishoudens[i % huishoudens.length] as Maandfeiten, i),
    );
    const rijen = rijenVan(oktober, alle);
    const klein = rijenVan(oktober, huishoudens);
    for (let keer = 0; keer < 2; keer += 1) {
      let anders = 0;
      let binnen = 0;
      const { gedeeld, eigenBedrag, alleen } = bulkmaand(
        rijen,
        (i, { bijstand, uitTeBetalen }) => {
          const verwacht = bijstandsmaand(alle[i] as Maandfeiten);
          if (bijstand !== verwacht.bijstand || uitTeBetalen !== verwacht.uitTeBetalen) anders += 1;
          if (i % 1100 !== 1) return;
          binnen += 1;
          expect(inBulk(klein)).toEqual(huishoudens.map(plat));
        },
        () => undefined,
      );
      expect([anders, binnen, gedeeld + eigenBedrag + alleen]).toEqual([0, 30, 33_000]);
    }
  });

  test('facts that do not fit in columns are computed by the plain rule, and counted', () => {
    const jong = huishoudens[0] as Maandfeiten;
    class Dag {}
    const vreemd: Maandfeiten[] = [
      { ...jong, maand: month('2026-09'), vanaf: day('2026-09-01'), tot: day('2026-10-01') },
      {
        ...jong,
        kinderen: Object.assign([], { extra: new Dag() }),
        woonsituatie: new Dag() as unknown as 'aangetoond',
      },
      { ...jong, belanghebbende: eenPersoon(day('1990-01-01'), { inkomsten: [eenLoon(0.5 as never)] }) },
      { ...jong, belanghebbende: eenPersoon(day('1990-01-01'), { inkomsten: [eenLoon(Number.NaN as never)] }) },
    ];
    const rijen = rijenVan(oktober, vreemd);
    expect(inBulk(rijen)).toEqual(vreemd.map(plat));
    expect(rijen.los.size).toBe(3);
  });

  test('of who lives in an institution beside a partner without a right, what was not asked stays unknown', () => {
    const september = month('2026-09');
    const { geenBeroepOpOuders: _, ...nietGevraagd } = eenPersoon(day('2008-01-01'), { inInrichting: true });
    const alle = [900_00, 0, 1_324_94].map((netto) =>
      eenMaand(september, testkader(), {
        belanghebbende: nietGevraagd as Maandfeiten['belanghebbende'],
        partner: eenPartner(day('2008-01-01'), { heeftRecht: false, inkomsten: [eenLoon(cents(netto))] }),
      }),
    );
    expect(inBulk(rijenVan(september, alle))).toEqual(alle.map(() => 'onbekend belanghebbende.geenBeroepOpOuders'));
    expect(alle.map(plat)).toEqual(alle.map(() => 'onbekend belanghebbende.geenBeroepOpOuders'));
  });

  test('the frame of another municipality is another set', () => {
    const alle = huishoudens.map((f, i) => ({ ...f, kader: i % 3 === 0 ? kaderVan(gemeenteCode('0556')) : f.kader }));
    const rijen = rijenVan(oktober, alle);
    expect(inBulk(rijen)).toEqual(alle.map(plat));
    expect(alle.map((_, i) => feitenVan(rijen, i))).toEqual(alle);
    expect(rijen.kaders).toHaveLength(2);
  });
});
