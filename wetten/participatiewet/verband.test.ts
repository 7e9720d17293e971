/** How outcomes of sanctions, recovery and support hang together, over random cases. */
import { addDays, cents, day, month } from '@samenkracht/core';
import { testkader } from '@samenkracht/testing/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { terugvordering } from './artikel-58.ts';
import {
  type Boetefeiten,
  beslagvrijeVoet,
  boete,
  kwijtTeScheldenBoete,
  type Maatregelfeiten,
  maandenTotVoldaan,
  maatregel,
  verlagingVan,
  vordering,
} from './handhaving/index.ts';
import { bijzondereBijstand, type Loonkostenfeiten, loonkostensubsidie } from './ondersteuning/index.ts';

const kader = testkader();
const nee = { keuze: 'nee', motivering: '' } as const;
const bedrag = (max: number) => fc.integer({ min: 0, max }).map(cents);
const schuld = fc.constantFrom('opzet', 'grove schuld', 'normaal', 'verminderd' as const);

const boetefeiten = (anders: Partial<Boetefeiten>): Boetefeiten => ({
  kader,
  overtredingOp: day('2018-03-01'),
  besluitdag: day('2018-06-01'),
  benadelingsbedrag: cents(0),
  verwijtbaarheid: { keuze: 'normaal', motivering: '' },
  eerdereBoetes: [],
  laatsteWaarschuwing: null,
  eigenHerstel: null,
  waarschuwen: nee,
  dringendeRedenen: nee,
  evenredigheid: { keuze: 'niet verlagen', motivering: '' },
  norm: cents(99_212),
  ...anders,
});

const hoogte = (f: Boetefeiten): number => {
  const uitkomst = boete(f);
  return uitkomst.wijze === 'boete' ? uitkomst.bedrag : 0;
};

test('a reduction and what is left add up, and more percent never leaves more', () => {
  fc.assert(
    fc.property(bedrag(300_000), fc.integer({ min: 0, max: 99 }), (norm, procent) => {
      const eraf = verlagingVan(norm, procent);
      expect(eraf).toBeGreaterThanOrEqual(0);
      expect(eraf).toBeLessThanOrEqual(norm);
      expect(verlagingVan(norm, procent + 1)).toBeGreaterThanOrEqual(eraf);
    }),
  );
});

test('a fine is never more than the loss, nor with a repeat than half of it more, and more blame never costs less', () => {
  fc.assert(
    fc.property(
      bedrag(12_000_000).filter((een) => een > 0),
      schuld,
      fc.boolean(),
      (nadeel, keuze, herhaling) => {
        const eerdereBoetes = herhaling
          ? [{ opgelegdOp: day('2016-01-01'), onherroepelijk: true, zelfdeGedraging: true, gevangenisstraf: false }]
          : [];
        const met = (verwijt: Boetefeiten['verwijtbaarheid']['keuze']) =>
          hoogte(
            boetefeiten({
              benadelingsbedrag: nadeel,
              eerdereBoetes,
              verwijtbaarheid: { keuze: verwijt, motivering: '' },
            }),
          );
        expect(met(keuze)).toBeLessThanOrEqual(herhaling ? nadeel * 1.5 : nadeel);
        expect(met('verminderd')).toBeLessThanOrEqual(met('normaal'));
        expect(met('normaal')).toBeLessThanOrEqual(met('grove schuld'));
        expect(met('grove schuld')).toBeLessThanOrEqual(met('opzet'));
      },
    ),
  );
});

test('a debt waived is at most what is open', () => {
  fc.assert(
    fc.property(bedrag(1_000_000), schuld, fc.boolean(), fc.boolean(), (open, verwijtbaarheid, opnieuw, regeling) => {
      const kwijt = kwijtTeScheldenBoete({
        opgelegdOp: day('2018-03-01'),
        verzoekOp: day('2020-03-01'),
        verwijtbaarheid,
        opnieuwOvertreden: opnieuw,
        werktMeeAanSchuldregeling: regeling,
        open,
      });
      expect([0, open]).toContain(kwijt);
    }),
  );
});

test('a measure over three months takes as much as one in one go, and a third or more first', () => {
  fc.assert(
    fc.property(bedrag(300_000), (norm) => {
      const feiten = (keuze: string): Maatregelfeiten => ({
        kader: {
          ...kader,
          keuzes: {
            ...kader.keuzes,
            'pw-18-5-spreiding': [{ vanaf: day('2017-01-01'), keuze, bron: 'proef', status: 'aanname' }],
          },
        },
        overtreding: { soort: 'geuniformeerd', onderdeel: 'h' },
        gedragingOp: day('2026-03-02'),
        besluitdag: day('2026-03-16'),
        maand: month('2026-04'),
        norm,
        verwijtbaarheid: { keuze: 'aanwezig', motivering: '' },
        dringendeRedenen: nee,
        afgestemdProcent: 100,
        eerdere: [],
        eerderGewaarschuwd: false,
        waarschuwen: nee,
        maandenZelfstandig: 0,
      });
      const maanden = (keuze: string): readonly number[] => {
        const uitkomst = maatregel(feiten(keuze));
        return uitkomst.wijze === 'verlaging' ? uitkomst.perMaand.map((een) => een.bedrag) : [];
      };
      const gespreid = maanden('drie delen');
      const totaal = gespreid.reduce((som, een) => som + een, 0);
      expect(totaal).toBe(maanden('in een keer')[0]);
      expect((gespreid[0] ?? 0) * 3).toBeGreaterThanOrEqual(totaal);
    }),
  );
});

test('gross is never less than net, and within the year they are the same', () => {
  fc.assert(
    fc.property(fc.array(bedrag(150_000), { minLength: 1, maxLength: 12 }), fc.boolean(), (betalingen, volgendJaar) => {
      const correcties = betalingen.map((betaald, i) => ({
        maand: month(`2026-${String(i + 1).padStart(2, '0')}`),
        betaald,
        herzien: cents(0),
      }));
      const besluitdag = day(volgendJaar ? '2027-01-01' : '2026-12-31');
      const gevolgen = terugvordering({ correcties, besluitdag, oorzaak: 'inlichtingenplicht geschonden', kader });
      const { netto, belasting, totaal } = vordering({ kader, gevolgen, aow: false, bruto: true });
      expect(netto).toBe(betalingen.reduce((som, een) => som + een, 0));
      expect(totaal).toBe(netto + belasting);
      if (!volgendJaar) expect(belasting).toBe(0);
    }),
  );
});

test('a debt is paid in the months that are told, and not in one less', () => {
  fc.assert(
    fc.property(bedrag(1_000_000), bedrag(10_000), (open, ruimte) => {
      const maanden = maandenTotVoldaan(open, ruimte);
      expect(maanden === undefined).toBe(ruimte === 0);
      expect((maanden ?? Number.MAX_SAFE_INTEGER) * Math.max(ruimte, 1)).toBeGreaterThanOrEqual(open);
      if (open > 0) expect(((maanden ?? 0) - 1) * ruimte).toBeLessThan(open);
    }),
  );
});

test('the beslagvrije voet is never more than 95 percent of the income, rounded up', () => {
  fc.assert(
    fc.property(bedrag(140_150), fc.boolean(), bedrag(100_000), (inkomen, heeftWoonadres, inkomenPartner) => {
      const voet = beslagvrijeVoet({
        kader,
        op: day('2026-03-01'),
        leefsituatie: 'alleenstaande',
        heeftWoonadres,
        inkomen,
        inkomenPartner: heeftWoonadres ? cents(0) : inkomenPartner,
        inkomenAnders: cents(0),
        belastbaarJaarinkomen: cents(0),
      });
      expect(voet).toBeGreaterThanOrEqual(0);
      expect(voet).toBeLessThanOrEqual(Math.ceil(inkomen * 0.95 - 1e-6));
    }),
  );
});

test('the subsidy falls with the loonwaarde and rises with the hours, and never passes 70 percent with costs', () => {
  const feiten = (anders: Partial<Loonkostenfeiten>): Loonkostenfeiten => ({
    kader,
    geboren: day('1990-01-01'),
    leerweg: 'gewoon',
    dienstbetrekkingVanaf: day('2026-01-01'),
    op: day('2026-03-01'),
    uren: 36,
    urenVolledig: 40,
    zonderLoonwaarde: false,
    loonwaarde: 50,
    ...anders,
  });
  const hoogste = loonkostensubsidie(feiten({ loonwaarde: 0, uren: 40 }));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_900 }), fc.integer({ min: 1, max: 156 }), (loonwaarde, kwartieren) => {
      const van = (lw: number, kw: number) => loonkostensubsidie(feiten({ loonwaarde: lw / 100, uren: kw / 4 }));
      expect(van(loonwaarde + 100, kwartieren)).toBeLessThanOrEqual(van(loonwaarde, kwartieren));
      expect(van(loonwaarde, kwartieren)).toBeLessThanOrEqual(van(loonwaarde, kwartieren + 1));
      expect(van(loonwaarde, kwartieren)).toBeLessThanOrEqual(hoogste);
    }),
  );
});

test('special assistance and what one pays himself cover the costs, and more income never gives more', () => {
  fc.assert(
    fc.property(bedrag(400_000), bedrag(400_000), fc.constantFrom('2', '3' as const), (kosten, inkomen, bijlage) => {
      const met = (hoeveel: number) =>
        bijzondereBijstand({
          kader,
          op: day('2026-03-01'),
          kosten,
          eerdereKosten: cents(0),
          noodzakelijk: { keuze: 'ja', motivering: '' },
          bijzondereOmstandigheden: { keuze: 'ja', motivering: '' },
          voorliggendeVoorziening: false,
          uitNorm: nee,
          norm: cents(140_000),
          inkomen: cents(hoeveel),
          vermogenBovenGrens: cents(0),
          alVerrekend: cents(0),
          bijlage,
        });
      const uitkomst = met(inkomen);
      expect(uitkomst.bedrag + Math.min(uitkomst.draagkracht, kosten)).toBe(kosten);
      expect(met(inkomen + 100).bedrag).toBeLessThanOrEqual(uitkomst.bedrag);
    }),
  );
});

test('a repeat is looked at by the day: one day before the year is over counts, the day itself does not', () => {
  const lid = (besluit: string, dagen: number): string => {
    const uitkomst = maatregel({
      kader,
      overtreding: { soort: 'geuniformeerd', onderdeel: 'a' },
      gedragingOp: addDays(day(besluit), dagen),
      besluitdag: addDays(day(besluit), dagen + 14),
      maand: month('2026-04'),
      norm: cents(140_150),
      verwijtbaarheid: { keuze: 'aanwezig', motivering: '' },
      dringendeRedenen: nee,
      afgestemdProcent: 100,
      eerdere: [{ besluitdag: day(besluit), lid: '5', categorie: null }],
      eerderGewaarschuwd: false,
      waarschuwen: nee,
      maandenZelfstandig: 0,
    });
    return uitkomst.wijze === 'verlaging' ? uitkomst.lid : uitkomst.wijze;
  };
  expect([lid('2025-03-02', 364), lid('2025-03-02', 365)]).toEqual(['6', '5']);
});
