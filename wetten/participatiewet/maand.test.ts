import { addDays, cents, day, daysBetween, daysIn, type Money, month, periodOf, sum } from '@samenkracht/core';
import { bepaal, Gat, Onbekend, verklaar } from '@samenkracht/law';
import { testkader } from '@samenkracht/testing/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bijstandOver, bijstandsmaand, gewoneTelling, type Telling } from './artikel-19.ts';
import { periodenorm } from './artikel-45.ts';
import { eenLoon, eenMaand, eenMedebewoner, eenPartner, eenPersoon } from './bouw.ts';
import type { Maandfeiten } from './feiten.ts';
import { specificatieVan } from './specificatie.ts';
import { telVrijlating } from './telling.ts';
import type { Maanduitkomst } from './uitkomst.ts';
import { verklaarVerschil } from './verschil.ts';
import { isVolledig } from './volledig.ts';
import { vragen } from './vragen.ts';
import { maandfeiten } from './willekeurig.voorbeelden.ts';

/** The outcome, or in words why there is none. */
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
  return uitkomst.soort === 'gat'
    ? `gat ${uitkomst.tabel} ${uitkomst.op}`
    : `onbekend ${uitkomst.soort === 'onbekend' ? uitkomst.feit : ''}`;
};
const metUitkomst = (toets: (uitkomst: Maanduitkomst, f: Maandfeiten) => void, numRuns = 400): void => {
  fc.assert(
    fc.property(maandfeiten, (f) => {
      const uitkomst = plat(f);
      if (typeof uitkomst !== 'string') toets(uitkomst, f);
    }),
    { numRuns },
  );
};

describe('one rule, all modes', () => {
  test('plain, followed and explained give the same amounts', () => {
    fc.assert(
      fc.property(maandfeiten, (f) => {
        const uitkomst = plat(f);
        expect(gevolgd(f)).toEqual(uitkomst);
        const { bepaling, uitleg } = verklaar(bijstandsmaand, f, vragen);
        if (bepaling.soort === 'waarde') expect(uitleg?.waarde).toEqual(uitkomst);
      }),
      { numRuns: 400 },
    );
  });

  /** Every path to a leaf of the facts, the frame left out. */
  const paden = (waarde: unknown, pad: readonly string[] = []): readonly (readonly string[])[] =>
    typeof waarde !== 'object' || waarde === null
      ? [pad]
      : Object.entries(waarde).flatMap(([naam, deel]) => (naam === 'kader' ? [] : paden(deel, [...pad, naam])));

  const zonder = (waarde: unknown, [naam, ...rest]: readonly string[]): unknown => {
    if (naam === undefined) return undefined;
    if (Array.isArray(waarde)) return waarde.map((deel, i) => (String(i) === naam ? zonder(deel, rest) : deel));
    return { ...(waarde as object), [naam]: zonder((waarde as Record<string, unknown>)[naam], rest) };
  };

  test('a fact taken away is unknown or not needed, never zero or no; and the check on completeness sees it', () => {
    fc.assert(
      fc.property(maandfeiten, fc.nat(), (f, n) => {
        const alle = paden(f);
        const pad = alle[n % alle.length] ?? [];
        if (pad.includes('motivering')) return;
        const gat = zonder(f, pad) as Maandfeiten;
        const heel = plat(f);
        const uitkomst = plat(gat);
        expect(isVolledig(gat)).toBe(false);
        if (uitkomst !== `onbekend ${pad.join('.')}`) expect(uitkomst).toEqual(heel);
        expect(gevolgd(gat)).toEqual(uitkomst);
      }),
      { numRuns: 1000 },
    );
  });

  test('every fact that can be unknown has a question', () => {
    fc.assert(
      fc.property(maandfeiten, (f) => {
        const { gelezen } = verklaar(bijstandsmaand, f, vragen);
        const technisch = new Set(['maand', 'vanaf', 'tot']);
        for (const pad of gelezen.keys()) {
          const algemeen = pad.replace(/\.keuze$/, '').replaceAll(/\.\d+(?=\.|$)/g, '.*');
          expect(technisch.has(algemeen) || algemeen in vragen, algemeen).toBe(true);
        }
      }),
    );
  });
});

describe('what always holds', () => {
  test('amounts add up and none is below zero', () => {
    metUitkomst((uit) => {
      expect(uit.uitTeBetalen + uit.vtReservering).toBe(uit.bijstand);
      expect(uit.bijstand).toBe(Math.max(0, uit.norm - uit.inkomen));
      expect(uit.vrijlating).toBe(sum(uit.personen.map((een) => een.vrijlating)));
      for (const bedrag of [
        uit.norm,
        uit.vrijlating,
        uit.vtAanspraak,
        uit.inkomen,
        uit.bijstand,
        uit.vtReservering,
        uit.uitTeBetalen,
      ])
        expect(bedrag).toBeGreaterThanOrEqual(0);
      for (const een of uit.personen) expect(een.vrijlating).toBeLessThanOrEqual(een.netto);
    });
  });

  test('the specification adds up to each of its totals', () => {
    metUitkomst((uit, f) => {
      if (uit.bijstand === 0) return;
      let loopt = 0;
      for (const regel of specificatieVan(uit, f.vanaf)) {
        if (regel.totaal) expect(regel.bedrag).toBe(loopt);
        else loopt += regel.bedrag;
      }
    });
  });

  test('the specification says whose income it is, and a holiday allowance that counts is no income left out', () => {
    const inkomsten = [eenLoon(cents(20_000), { vakantiegeld: 'nog te goed' })];
    const f = eenMaand(month('2026-02'), testkader(), {
      belanghebbende: eenPersoon(day('1985-06-15'), { inkomsten }),
      partner: eenPartner(day('1986-01-01'), { inkomsten }),
    });
    const over = specificatieVan(bijstandsmaand(f), f.vanaf).filter(({ soort }) => /inkomen|meegeteld/.test(soort));
    expect(over.map(({ naam }) => naam)).toEqual([
      'Netto inkomen',
      'Vakantiegeld bij het inkomen',
      'Netto inkomen van uw partner',
      'Vakantiegeld bij het inkomen van uw partner',
    ]);
  });

  test('more pay never gives more bijstand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 250_000 }), fc.integer({ min: 0, max: 50_000 }), (loon, meer) => {
        const met = (netto: number) =>
          bijstandsmaand(
            eenMaand(month('2026-10'), testkader(), {
              belanghebbende: eenPersoon(day('1985-06-15'), { inkomsten: [eenLoon(cents(netto))] }),
            }),
          ).bijstand;
        expect(met(loon + meer)).toBeLessThanOrEqual(met(loon));
      }),
    );
  });

  test('another cost sharer never raises the norm of a person', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.constantFrom('1955-01-01', '1985-06-15', '2004-03-01'), (aantal, geboren) => {
        const met = (n: number) =>
          bijstandsmaand(
            eenMaand(month('2026-10'), testkader(), {
              belanghebbende: eenPersoon(day(geboren)),
              medebewoners: Array.from({ length: n }, () => eenMedebewoner(day('1980-01-01'))),
            }),
          ).norm;
        expect(met(aantal + 1)).toBeLessThan(met(aantal));
      }),
    );
  });

  test('two parts of a month are the month, to the cent that rounding each part may cost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 27 }), fc.integer({ min: 1, max: 12 }), (knip, maandnummer) => {
        const maand = month(`2026-${String(maandnummer).padStart(2, '0')}`);
        const { from, until = from } = periodOf(maand);
        const midden = addDays(from, knip);
        const hele = eenMaand(maand, testkader());
        const delen = [
          bijstandsmaand({ ...hele, vanaf: from, tot: midden }).norm,
          bijstandsmaand({ ...hele, vanaf: midden, tot: until }).norm,
        ];
        expect(Math.abs(sum(delen) - bijstandsmaand(hele).norm)).toBeLessThanOrEqual(1);
        expect(daysBetween(from, until)).toBe(daysIn(maand));
      }),
    );
  });

  test('the difference of two outcomes is told in lines that add up', () => {
    fc.assert(
      fc.property(maandfeiten, maandfeiten, (een, ander) => {
        const oud = plat(een);
        const nieuw = plat(ander);
        if (typeof oud === 'string' || typeof nieuw === 'string') return;
        const regels = verklaarVerschil(oud, nieuw);
        expect(regels.reduce((som, regel) => som + regel.gevolg, 0)).toBe(nieuw.uitTeBetalen - oud.uitTeBetalen);
        expect(regels.every((regel) => regel.gevolg !== 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('forty euro more pay: what it takes, what it leaves, and what is set aside less', () => {
    const met = (netto: number) =>
      bijstandsmaand(
        eenMaand(month('2026-11'), testkader(), {
          belanghebbende: eenPersoon(day('1992-03-04'), { inkomsten: [eenLoon(cents(netto))] }),
        }),
      );
    expect(verklaarVerschil(met(60_000), met(64_000)).map(({ post, gevolg }) => [post, gevolg])).toEqual([
      ['inkomen', -4000],
      ['vrijlating', 1000],
      ['reservering', 150],
    ]);
  });

  test('nothing differs from itself', () => metUitkomst((uit) => expect(verklaarVerschil(uit, uit)).toEqual([])));
});

describe('counters over the months', () => {
  test('six months of n, then thirty of r while the child is young, then nothing', () => {
    let vrijlating = eenPersoon(day('1985-06-15')).vrijlating;
    const gronden: (string | null)[] = [];
    for (let i = 0; i < 40; i += 1) {
      const maand = month(`${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);
      const f = eenMaand(maand, testkader(), {
        belanghebbende: eenPersoon(day('1985-06-15'), { inkomsten: [eenLoon(cents(60_000))], vrijlating }),
        kinderen: [{ geboren: day('2020-05-06'), tenLaste: true, volledigeZorg: true }],
      });
      const [eigen] = bijstandsmaand(f).personen;
      if (eigen === undefined) throw new Error('no person');
      gronden.push(eigen.grond);
      vrijlating = telVrijlating(vrijlating, eigen, maand);
    }
    expect(gronden).toEqual([...Array(6).fill('n'), ...Array(30).fill('r'), ...Array(4).fill(null)]);
  });

  test('a month in which nothing was exempt uses nothing up', () => {
    const { vrijlating } = eenPersoon(day('1985-06-15'));
    const uit = bijstandsmaand(eenMaand(month('2026-02'), testkader()));
    const [eigen] = uit.personen;
    expect(eigen && telVrijlating(vrijlating, eigen, month('2026-02'))).toBe(vrijlating);
  });
});

describe('a right without exemptions (art. 31 lid 2)', () => {
  const geteld = (f: Maandfeiten, kanMeerBijkomen: Telling['kanMeerBijkomen']): Maanduitkomst =>
    bijstandOver(f, periodenorm(f), { ...gewoneTelling, kanMeerBijkomen });
  test('is seen from what was exempt as it is by counting again', () => {
    let gezien = 0;
    metUitkomst((uitkomst, f) => {
      expect(geteld(f, () => true)).toEqual(uitkomst);
      if (uitkomst.vrijlating > 0 && !gewoneTelling.kanMeerBijkomen(f)) gezien += 1;
    }, 4000);
    expect(gezien).toBeGreaterThan(10);
  });
  test('is counted again where the claim to holiday allowance grows with it', () => {
    const lonen = Array.from({ length: 400 }, (_, i) => cents(120_000 + i * 50));
    const anders = lonen.filter((loon) => {
      const inkomsten = [eenLoon(loon, { vakantiegeld: 'nog te goed' })];
      const belanghebbende = eenPersoon(day('1990-01-01'), { inkomsten });
      const f = eenMaand(month('2026-05'), testkader(), { belanghebbende });
      expect(bijstandsmaand(f)).toEqual(geteld(f, () => true));
      return bijstandsmaand(f).bijstand !== geteld(f, () => false).bijstand;
    });
    expect(anders).not.toEqual([]);
  });
});

describe('from 2027', () => {
  const f = eenMaand(month('2027-01'), testkader());
  test('there is a named gap', () => expect(plat(f)).toBe('gat pw-21-alleenstaande 2027-01-01'));
  test('and with amounts that two people signed for, the month goes on', () => {
    const rij = (tabel: string, waarde: unknown) => ({
      tabel,
      waarde,
      vanaf: day('2027-01-01'),
      tot: day('2027-07-01'),
      zekerheid: 'een bron' as const,
      bron: ['Normenbrief 1 januari 2027 (voorbeeld)'],
      ingevoerdDoor: 'Bram Kok',
      goedgekeurdDoor: 'Esra Demir',
    });
    const aanvulling = [rij('pw-21-alleenstaande', cents(143_000)), rij('pw-19-3', [5, 100])];
    expect(plat({ ...f, kader: testkader(aanvulling) })).toMatchObject({ norm: 143_000, vtReservering: 7150 });
  });
});

test('married people without income get the norm for two, whoever of them applies', () => {
  const een = eenPersoon(day('1985-06-15'));
  const ander = eenPartner(day('2006-03-01'));
  const norm = (f: Partial<Maandfeiten>): Money => bijstandsmaand(eenMaand(month('2026-10'), testkader(), f)).norm;
  expect(norm({ belanghebbende: een, partner: ander })).toBe(
    norm({ belanghebbende: eenPersoon(day('2006-03-01')), partner: eenPartner(day('1985-06-15')) }),
  );
});
