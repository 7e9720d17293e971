import { day, gemeenteCode } from '@samenkracht/core';
import type { BrpFeiten } from '@samenkracht/persoon';
import { describe, expect, test } from 'vitest';
import { type Brphuishouden, voorinvullingOf } from './voorinvulling.ts';

const feit = <T>(waarde: T | null, inOnderzoek = false) => ({
  waarde,
  inOnderzoek,
  bron: 'BRP' as const,
  bekendSinds: '2026-11-01T08:00:00Z',
});
const brp = (anders: Partial<BrpFeiten['feiten']> = {}): BrpFeiten => ({
  persoonId: 'p',
  peilmoment: '2026-11-01T08:00:00Z',
  geheim: false,
  actueel: true,
  feiten: {
    naam: feit(null),
    geboortedatum: feit({ soort: 'dag', dag: day('1992-05-14') }),
    geslacht: feit('vrouw'),
    nationaliteiten: feit(['Nederlandse']),
    adres: feit({ soort: 'adres', regels: [], briefadres: false, vertrokken: false }),
    gemeente: feit({ code: '0599' }),
    partner: feit(null),
    kinderen: feit([]),
    verblijfstitel: feit(null),
    overlijden: feit(null),
    opschorting: feit(null),
    geheimhouding: feit(false),
    curatele: feit(false),
    ...anders,
  },
});
const leeg: Brphuishouden = { kinderen: [], medebewoners: [] };
const waarden = (van: BrpFeiten, huishouden: Brphuishouden = leeg) =>
  Object.fromEntries(
    Object.entries(voorinvullingOf(van, huishouden, gemeenteCode('0599'), day('2026-11-02'))).map(([naam, een]) => [
      naam,
      een.waarde,
    ]),
  );

describe('wat de BRP zeker weet wordt ingevuld', () => {
  test('iemand alleen', () => {
    expect(waarden(brp())).toEqual({
      'belanghebbende.geboren': '1992-05-14',
      'belanghebbende.woontInNederland': true,
      'belanghebbende.verblijf': 'Nederlander',
      woontInGemeente: true,
      partner: 'nee',
      kinderen: 0,
    });
  });

  test('alleen een geboortejaar: er wordt geen dag verzonnen, de vraag blijft', () => {
    expect(waarden(brp({ geboortedatum: feit({ soort: 'jaar', jaar: 1979 }) }))).not.toHaveProperty(
      'belanghebbende.geboren',
    );
  });

  test('een verblijfsvergunning leest een mens', () => {
    expect(waarden(brp({ nationaliteiten: feit(['Syrische']) }))).not.toHaveProperty('belanghebbende.verblijf');
  });

  test('een andere gemeente, of een adres in het buitenland', () => {
    const elders = brp({
      gemeente: feit({ code: '0363' }),
      adres: feit({ soort: 'buitenland', regels: [], briefadres: false, vertrokken: false }),
    });
    expect(waarden(elders)).toMatchObject({ woontInGemeente: false, 'belanghebbende.woontInNederland': false });
  });

  test('kinderen van 18 tellen niet als kind; van wie dat niet zeker is wel, met de datum als vraag', () => {
    const kind = (geboortedatum: Brphuishouden['kinderen'][number]['geboortedatum']) => ({
      naam: 'kind',
      geboortedatum,
    });
    const huishouden: Brphuishouden = {
      medebewoners: [],
      kinderen: [
        kind({ soort: 'dag', dag: day('2008-11-02') }),
        kind({ soort: 'dag', dag: day('2008-11-03') }),
        kind({ soort: 'jaar', jaar: 2008 }),
      ],
    };
    const gevonden = waarden(brp(), huishouden);
    expect(gevonden).toMatchObject({ kinderen: 2, 'kinderen.0.geboren': '2008-11-03' });
    expect(gevonden).not.toHaveProperty('kinderen.1.geboren');
  });

  test('een partner, en een medebewoner die wij kennen', () => {
    const huishouden: Brphuishouden = {
      partner: { naam: 'Jonas', verbintenis: 'huwelijk', geboortedatum: { soort: 'dag', dag: day('1987-01-19') } },
      kinderen: [],
      medebewoners: [
        { persoonId: 'm', naam: 'Malika', geheim: false, geboortedatum: { soort: 'dag', dag: day('1968-01-01') } },
      ],
    };
    expect(waarden(brp(), huishouden)).toMatchObject({
      partner: 'ja',
      'partner.geboren': '1987-01-19',
      medebewoners: 1,
      'medebewoners.0.geboren': '1968-01-01',
    });
  });

  test('dat wij niemand op het adres kennen bewijst niet dat er niemand woont', () => {
    expect(waarden(brp())).not.toHaveProperty('medebewoners');
  });
});
