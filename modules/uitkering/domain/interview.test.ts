import { day, gemeenteCode } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';
import { kaderVan } from '@samenkracht/verordening';
import { describe, expect, test } from 'vitest';
import { groepnamen, groepOf } from './eigenvragen.ts';
import { type Interviewinvoer, interview, type Voorinvulling } from './interview.ts';

const brp = (waarden: Record<string, Json>): Record<string, Voorinvulling> =>
  Object.fromEntries(
    Object.entries(waarden).map(([feit, waarde]) => [
      feit,
      { waarde, bekendSinds: '2026-11-01T08:00:00Z', inOnderzoek: false },
    ]),
  );

/** Fatima as the register knows her. */
const fatima = brp({
  'belanghebbende.geboren': '1992-05-14',
  'belanghebbende.woontInNederland': true,
  'belanghebbende.verblijf': 'Nederlander',
  woontInGemeente: true,
  partner: 'nee',
  kinderen: 1,
  'kinderen.0.geboren': '2020-03-08',
});

const invoer = (antwoorden: Record<string, Json>, voorinvulling = fatima): Interviewinvoer => ({
  antwoorden,
  voorinvulling,
  meldingsdag: day('2026-11-02'),
  vandaag: day('2026-11-02'),
  kader: kaderVan(gemeenteCode('0599')),
});

const feitenVan = (antwoorden: Record<string, Json>, voorinvulling = fatima): readonly string[] =>
  interview(invoer(antwoorden, voorinvulling)).vragen.map((een) => een.feit);

/** Answers what is asked until nothing is asked any more. */
const antwoordAlles = (weet: Record<string, Json>, voorinvulling = fatima): Record<string, Json> => {
  const antwoorden: Record<string, Json> = {};
  for (;;) {
    const { open } = interview(invoer(antwoorden, voorinvulling));
    if (open.length === 0) return antwoorden;
    for (const feit of open) {
      const gegeven = weet[feit] ?? weet[feit.split('.').at(-1) ?? ''];
      if (gegeven === undefined) throw new Error(`no answer prepared for ${feit}`);
      antwoorden[feit] = gegeven;
    }
  }
};

const antwoordenVanFatima: Record<string, Json> = {
  inInrichting: false,
  vrijheidOntnomen: false,
  dagenBuitenland: 0,
  medebewoners: 0,
  tijdelijkEldersVoorMantelzorg: false,
  tenLaste: true,
  volledigeZorg: true,
  inkomsten: 1,
  soort: 'loon',
  netto: 60_000,
  vakantiegeld: 'meebetaald',
  metHeffingskorting: true,
  geld: 124_000,
  voertuigen: 0,
  overig: 0,
  smartengeld: 0,
  schulden: 0,
  overwaardeWoning: null,
  gewensteIngang: '2026-11-02',
  werkgever: 'Bakkerij De Korenaar',
  iban: 'NL91ABNA0417164300',
};

describe('het formulier vraagt alleen wat de wet nog nodig heeft', () => {
  test('wat in de BRP staat hoeft niet te worden ingevuld', () => {
    const { open, vragen } = interview(invoer({}));
    expect(open).not.toContain('belanghebbende.geboren');
    expect(vragen.find((een) => een.feit === 'belanghebbende.geboren')).toMatchObject({
      antwoord: '1992-05-14',
      bron: 'BRP',
    });
  });

  test('wie 34 is krijgt geen vraag over een opleiding, wie 22 is wel', () => {
    const antwoorden = {
      'belanghebbende.vrijheidOntnomen': false,
      'belanghebbende.dagenBuitenland': 0,
      'belanghebbende.inInrichting': false,
    };
    expect(feitenVan(antwoorden)).not.toContain('belanghebbende.onderwijs');
    expect(feitenVan({ ...antwoorden, 'belanghebbende.geboren': '2004-05-14' })).toContain('belanghebbende.onderwijs');
  });

  test('na alle antwoorden is er niets meer te vragen, en de afwegingen zijn niet aan haar', () => {
    const antwoorden = antwoordAlles(antwoordenVanFatima);
    const { open, gebruikt } = interview(invoer(antwoorden));
    expect(open).toEqual([]);
    expect(Object.keys(gebruikt)).not.toContain('belanghebbende.vrijlating.draagtBij');
    expect(gebruikt['belanghebbende.inkomsten.0.netto']).toBe(60_000);
  });
});

describe('wat in elk geval gevraagd wordt, staat samen op een bladzijde', () => {
  const rondes = (weet: Record<string, Json>): number => {
    const antwoorden: Record<string, Json> = {};
    for (let ronde = 0; ; ronde += 1) {
      const { open } = interview(invoer(antwoorden));
      if (open.length === 0) return ronde;
      for (const feit of open) antwoorden[feit] = weet[feit] ?? weet[feit.split('.').at(-1) ?? ''] ?? null;
    }
  };

  test('geld, bezit en schulden komen tegelijk', () => {
    const { open } = interview(invoer({}));
    expect(open).toEqual(expect.arrayContaining(['vermogen.geld', 'vermogen.overig', 'vermogen.schulden']));
  });

  test('wat van een antwoord afhangt komt er niet bij', () => {
    const { open } = interview(invoer({}));
    expect(open.filter((feit) => /inkomsten\.\d|medebewoners\.\d|onderwijs|^partner\./.test(feit))).toEqual([]);
  });

  test('iemand met een baan en een kind is in ten hoogste vier keer opslaan klaar', () => {
    expect(rondes(antwoordenVanFatima)).toBeLessThanOrEqual(4);
  });
});

describe('een antwoord dat een vraag overbodig maakt', () => {
  const compleet = antwoordAlles(antwoordenVanFatima);

  test('haalt die vraag weg, bewaart het antwoord en zet het terug als het weer nodig is', () => {
    const zonder = interview(invoer({ ...compleet, 'belanghebbende.inkomsten': 0 }));
    expect(zonder.vragen.map((een) => een.feit)).not.toContain('belanghebbende.inkomsten.0.netto');
    expect(zonder.gebruikt['belanghebbende.inkomsten.0.netto']).toBeUndefined();
    expect(zonder.open).toEqual([]);
    expect(interview(invoer({ ...compleet, 'belanghebbende.inkomsten': 1 })).gebruikt).toEqual(
      interview(invoer(compleet)).gebruikt,
    );
  });

  test('een tweede kind brengt de vragen over dat kind, na die over het eerste', () => {
    const feiten = feitenVan({ ...compleet, kinderen: 2 }).filter((feit) => feit.startsWith('kinderen.'));
    expect(feiten[0]).toBe('kinderen.0.geboren');
    expect(feiten).toContain('kinderen.1.geboren');
    expect(feiten.findIndex((feit) => feit.startsWith('kinderen.1'))).toBeGreaterThan(
      feiten.findLastIndex((feit) => feit.startsWith('kinderen.0')),
    );
  });

  test('een partner brengt de vragen over de partner', () => {
    expect(feitenVan(compleet).some((feit) => feit.startsWith('partner.'))).toBe(false);
    const { open } = interview(invoer({ ...compleet, partner: 'ja' }));
    expect(open).toContain('partner.geboren');
  });
});

describe('wat de BRP zegt en wat zij zegt', () => {
  test('eerst hoe zij leeft, dan pas wat bijna niemand overkomt', () => {
    const order = interview(invoer({})).open.map(groepOf);
    const first = groepnamen.find((groep) => order.includes(groep));
    expect(first).toBe('huishouden');
    for (const feit of ['belanghebbende.vrijheidOntnomen', 'belanghebbende.dagenBuitenland', 'partner.inInrichting'])
      expect(groepOf(feit)).toBe('bijzonder');
    expect(groepnamen.indexOf('bijzonder')).toBeGreaterThan(groepnamen.indexOf('inkomen'));
  });

  test('klopt het niet, dan telt haar antwoord, en dat van de BRP blijft erbij staan', () => {
    const { vragen } = interview(invoer({ kinderen: 0 }));
    expect(vragen.find((een) => een.feit === 'kinderen')).toMatchObject({
      antwoord: 0,
      bron: 'inwoner',
      voorinvulling: { waarde: 1 },
    });
  });

  test('zolang niet bekend is of er een partner is, wordt er niets over die partner gevraagd', () => {
    const { open } = interview(invoer({}, {}));
    expect(open).toContain('partner');
    expect(open.filter((feit) => feit.startsWith('partner.'))).toEqual([]);
  });

  test('zonder BRP wordt alles gevraagd en komt de aanvraag ook rond', () => {
    const antwoorden = antwoordAlles(
      {
        ...antwoordenVanFatima,
        geboren: '1992-05-14',
        woontInNederland: true,
        verblijf: 'Nederlander',
        woontInGemeente: true,
        partner: 'nee',
        kinderen: 0,
      },
      {},
    );
    expect(interview(invoer(antwoorden, {})).open).toEqual([]);
  });
});

test('in een jaar waarvan geen bedragen bekend zijn gaat het formulier toch door', () => {
  const gat = { ...invoer(antwoordenVanFatima), meldingsdag: day('2027-02-01'), vandaag: day('2027-02-01') };
  expect(() => interview(gat)).not.toThrow();
});

describe('geld dat niet zomaar meetelt', () => {
  const antwoorden = { ...antwoordenVanFatima, soort: 'gift', netto: 30_000, giften: 0 };

  test('een gift vraagt wat er dit jaar al was, op de bladzijde over inkomen', () => {
    const gegeven = antwoordAlles(antwoorden);
    expect(gegeven['belanghebbende.ditJaar.giften']).toBe(0);
    expect(groepOf('belanghebbende.ditJaar.giften')).toBe('inkomen');
    // asked ahead with the kind of income; of a gift it plays no part
    const { gebruikt } = interview(invoer(gegeven));
    expect(Object.keys(gebruikt)).not.toContain('belanghebbende.inkomsten.0.vakantiegeld');
  });

  test('loon vraagt dat niet, en over geen inkomen wordt ook niets van het jaar gevraagd', () => {
    expect(Object.keys(antwoordAlles(antwoordenVanFatima)).filter((feit) => feit.includes('ditJaar'))).toEqual([]);
    const zonder = antwoordAlles({ ...antwoordenVanFatima, inkomsten: 0 });
    expect(Object.keys(zonder).filter((feit) => feit.includes('ditJaar'))).toEqual([]);
  });
});
