import fc from 'fast-check';
import { Compile } from 'typebox/compile';
import { describe, expect, test } from 'vitest';
import { berekenInvoer } from './bereken.ts';
import { MAX_FEITEN } from './bereken-keuring.ts';
import { berekenUitvoerSchema } from './bereken-schema.ts';

const vrijlating = { maandenN: 0, sindsR: null, sindsZ: null };
const zelf = { geboren: '1985-06-15', inkomsten: [], vrijlating };
const vast = {
  gemeente: '0599',
  maand: '2026-11',
  belanghebbende: { ...zelf, inInrichting: false },
  partner: null,
  kinderen: [],
  medebewoners: [],
  woonsituatie: 'niet gevraagd',
  tijdelijkEldersVoorMantelzorg: false,
};

const leeg = {
  partners: [],
  kinderen: [],
  medebewoners: [],
  inrichting: [],
  eldersVoorMantelzorg: [],
  verlagingen: [],
  zonderRecht: [],
  overlijden: null,
};
const metVerloop = (verloop: object, anders: object = {}) => ({
  gemeente: '0599',
  maand: '2026-11',
  belanghebbende: zelf,
  woonsituatie: 'niet gevraagd',
  verloop: { ...leeg, ...verloop },
  ...anders,
});
const partner = (kenmerk: string, vanaf: string, tot: string | null) => ({
  ...zelf,
  geboren: '1986-01-01',
  heeftRecht: true,
  leeftGescheiden: false,
  kenmerk,
  vanaf,
  tot,
});
const huisgenoot = (kenmerk: string, vanaf: string, tot: string | null) => ({
  geboren: '1980-01-01',
  familie: 'geen of verder',
  overeenkomst: 'geen',
  overeenkomstAangetoond: false,
  onderwijs: 'geen',
  leeftijdPastBijOnderwijs: false,
  kenmerk,
  vanaf,
  tot,
});
const kind = (kenmerk: string, geboren: string) => ({
  geboren,
  tenLaste: true,
  volledigeZorg: true,
  kenmerk,
  vanaf: geboren,
  tot: null,
});

const gezegd = (json: unknown): readonly string[] => {
  const uitkomst = berekenInvoer(json);
  return uitkomst.ok
    ? uitkomst.value.map((een) => (een.soort === 'gat' ? `${een.code} ${een.pad}` : een.soort))
    : uitkomst.error.map(({ code, pad }) => `${code} ${pad}`);
};

describe('a month with dates', () => {
  test('someone who joins cuts the month, and the parts come out', () => {
    const uitkomst = berekenInvoer(metVerloop({ partners: [partner('Bo', '2026-11-11', null)] }));
    if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.error));
    expect(uitkomst.value[0]).toMatchObject({
      soort: 'waarde',
      uitkomst: {
        norm: 182_501,
        stukken: [
          { vanaf: '2026-11-01', tot: '2026-11-11', dagen: 10, norm: 141_946, bedrag: 47_315 },
          { vanaf: '2026-11-11', tot: '2026-12-01', dagen: 20, norm: 202_779, reden: 'de partner komt erbij' },
        ],
      },
    });
    expect([...Compile(berekenUitvoerSchema).Errors(uitkomst.value[0])]).toEqual([]);
  });

  test('a fact that is missing is asked', () => {
    const { geboren: _, ...onbekend } = partner('Bo', '2026-11-11', null);
    expect(berekenInvoer(metVerloop({ partners: [onbekend] }))).toMatchObject({
      value: [{ soort: 'onbekend', feit: 'partners.0.geboren' }],
    });
  });
});

describe('what cannot be is refused by name and place, never a number', () => {
  test.each<[string, unknown, string]>([
    ['a month before the confirmed amounts', { ...vast, maand: '2017-06' }, 'MAAND_BUITEN_BEREIK /maand'],
    ['the first month with confirmed amounts', { ...vast, maand: '2017-07' }, 'waarde'],
    ['a month after the last amounts', { ...vast, maand: '2027-01' }, 'GEEN_BEDRAG /maand'],
    ['a month long after', { ...vast, maand: '2100-01' }, 'GEEN_BEDRAG /maand'],
    ['a municipality that is none', { ...vast, gemeente: '0000' }, 'GEMEENTE_ONBEKEND /gemeente'],
    ['days outside the month', { ...vast, tot: '2026-12-02' }, 'DAGEN_BUITEN_MAAND /vanaf'],
    ['no days', { ...vast, vanaf: '2026-11-05', tot: '2026-11-05' }, 'DAGEN_BUITEN_MAAND /vanaf'],
    [
      'born after the month',
      { ...vast, medebewoners: [{ ...huisgenoot('x', '', null), geboren: '2026-12-01' }].map(zonderDagen) },
      'GEBOREN_NA_MAAND /medebewoners/0/geboren',
    ],
    [
      'a child older than its parent',
      { ...vast, kinderen: [{ geboren: '1985-06-15', tenLaste: true, volledigeZorg: true }] },
      'KIND_OUDER_DAN_OUDER /kinderen/0/geboren',
    ],
    [
      'a child older than one of two parents, younger than the other',
      {
        ...vast,
        partner: { geboren: '1960-01-01' },
        kinderen: [{ geboren: '1975-06-15', tenLaste: true, volledigeZorg: true }],
      },
      'onbekend',
    ],
    [
      'a child older than both parents',
      {
        ...vast,
        partner: { geboren: '1980-01-01' },
        kinderen: [{ geboren: '1975-06-15', tenLaste: true, volledigeZorg: true }],
      },
      'KIND_OUDER_DAN_OUDER /kinderen/0/geboren',
    ],
    ['a child of whom the day of birth is not known', { ...vast, kinderen: [{ tenLaste: true }] }, 'onbekend'],
    ['people with and without dates', metVerloop({}, { partner: null }), 'HUISHOUDEN_DUBBEL /partner'],
    [
      'two partners on one day',
      metVerloop({ partners: [partner('Bo', '2026-11-01', '2026-11-16'), partner('An', '2026-11-15', null)] }),
      'TWEE_PARTNERS /verloop/partners/1',
    ],
    [
      'the same two the other way round',
      metVerloop({ partners: [partner('An', '2026-11-15', null), partner('Bo', '2026-11-01', '2026-11-16')] }),
      'TWEE_PARTNERS /verloop/partners/0',
    ],
    [
      'one after the other',
      metVerloop({ partners: [partner('Bo', '2026-11-01', '2026-11-15'), partner('An', '2026-11-15', null)] }),
      'waarde',
    ],
    [
      'a housemate who is there twice',
      metVerloop({ medebewoners: [huisgenoot('h', '2026-11-01', '2026-11-16'), huisgenoot('h', '2026-11-15', null)] }),
      'VERBLIJF_OVERLAPT /verloop/medebewoners/1',
    ],
    [
      'a partner who is a housemate too',
      metVerloop({ partners: [partner('h', '2026-01-01', null)], medebewoners: [huisgenoot('h', '2026-11-15', null)] }),
      'VERBLIJF_OVERLAPT /verloop/medebewoners/0',
    ],
    [
      'in two institutions at once',
      metVerloop({
        inrichting: [
          { wie: 'belanghebbende', vanaf: '2026-11-01', tot: null },
          { wie: 'belanghebbende', vanaf: '2026-11-15', tot: null },
        ],
      }),
      'VERBLIJF_OVERLAPT /verloop/inrichting/1',
    ],
    [
      'an institution for nobody',
      metVerloop({ inrichting: [{ wie: 'iemand', vanaf: '2026-11-01', tot: null }] }),
      'PERSOON_ONBEKEND /verloop/inrichting/0/wie',
    ],
    [
      'days the wrong way round',
      metVerloop({ medebewoners: [huisgenoot('h', '2026-11-15', '2026-11-15')] }),
      'TIJDVAK_OMGEKEERD /verloop/medebewoners/0/tot',
    ],
    [
      'there before birth',
      metVerloop({ kinderen: [{ ...kind('k', '2026-11-10'), vanaf: '2026-11-09' }] }),
      'VERBLIJF_VOOR_GEBOORTE /verloop/kinderen/0/vanaf',
    ],
    [
      'a child older than both parents',
      metVerloop({ partners: [partner('Bo', '2026-01-01', null)], kinderen: [kind('k', '1984-01-01')] }),
      'KIND_OUDER_DAN_OUDER /verloop/kinderen/0/geboren',
    ],
    [
      'born after death',
      metVerloop({
        partners: [partner('Bo', '2026-01-01', null)],
        overlijden: { wie: 'Bo', dag: '1985-12-31' },
      }),
      'GEBOREN_NA_OVERLIJDEN /verloop/partners/0/geboren',
    ],
    [
      'there after death',
      metVerloop({
        partners: [partner('Bo', '2026-01-01', '2026-11-20')],
        overlijden: { wie: 'Bo', dag: '2026-11-10' },
      }),
      'VERBLIJF_NA_OVERLIJDEN /verloop/partners/0/vanaf',
    ],
    [
      'the death of nobody',
      metVerloop({ overlijden: { wie: 'Bo', dag: '2026-11-10' } }),
      'PERSOON_ONBEKEND /verloop/overlijden/wie',
    ],
    [
      'a right that runs on after death',
      metVerloop({ overlijden: { wie: 'belanghebbende', dag: '2026-11-10' } }),
      'RECHT_NA_OVERLIJDEN /verloop/overlijden/dag',
    ],
    [
      'a day that is none',
      metVerloop({ medebewoners: [huisgenoot('h', '2026-02-30', null)] }),
      'INVOER_ONGELDIG /verloop/medebewoners/0/vanaf',
    ],
  ])('%s', (_, json, verwacht) => expect(gezegd(json)).toContain(verwacht));

  test('10,000 facts for one person', () => {
    const inkomsten = Array.from({ length: 2500 }, () => ({
      soort: 'loon',
      netto: 1,
      vakantiegeld: 'geen',
      metHeffingskorting: true,
    }));
    expect(gezegd({ ...vast, belanghebbende: { ...vast.belanghebbende, inkomsten } })).toEqual(['TE_VEEL_FEITEN /']);
    expect(gezegd([vast, { ...vast, diep: Array.from({ length: MAX_FEITEN }, () => 1) }])).toEqual([
      'TE_VEEL_FEITEN /1',
    ]);
  });

  test('51 kinds of income are too many for the form, and the place is named', () => {
    const inkomsten = Array.from({ length: 51 }, () => ({ soort: 'loon' }));
    expect(gezegd({ ...vast, belanghebbende: { ...vast.belanghebbende, inkomsten } })).toEqual([
      'INVOER_ONGELDIG /belanghebbende/inkomsten',
    ]);
  });
});

describe('whatever comes in', () => {
  test('is answered: no input makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (json) => {
        expect(typeof berekenInvoer(json).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });

  test('two partners on one day never give a number, one on each day does', () => {
    const dagen = fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.option(fc.integer({ min: 2, max: 30 }), { nil: null }))
      .filter(([vanaf, tot]) => tot === null || tot > vanaf);
    const opDag = (dag: number) => `2026-11-${String(dag).padStart(2, '0')}`;
    fc.assert(
      fc.property(fc.array(dagen, { maxLength: 4 }), (lijst) => {
        const partners = lijst.map(([vanaf, tot], i) =>
          partner(`p${i}`, opDag(vanaf), tot === null ? null : opDag(tot)),
        );
        const dubbel = Array.from({ length: 30 }, (_, i) => i + 1).some(
          (dag) => lijst.filter(([vanaf, tot]) => vanaf <= dag && (tot === null || dag < tot)).length > 1,
        );
        const uitkomst = gezegd(metVerloop({ partners }));
        if (dubbel) for (const een of uitkomst) expect(een).toMatch(/^TWEE_PARTNERS \/verloop\/partners\/\d$/);
        else expect(uitkomst).toEqual(['waarde']);
      }),
      { numRuns: 300 },
    );
  });
});

function zonderDagen({ kenmerk: _, vanaf: __, tot: ___, ...rest }: ReturnType<typeof huisgenoot>) {
  return rest;
}
