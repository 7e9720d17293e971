/** Proves how days on the form become a household with dates: who has none was always there, and a form without change stays as it was. */
import { describe, expect, test } from 'vitest';
import { beginStaat, type Staat } from './staat.ts';
import { dagenVan, metVerloop, toVeld, toVeldpad, verloopfouten } from './verloop.ts';
import { verloopsoort } from './verloopvelden.ts';

const begin = beginStaat('2026-11-23', '0599');
const feiten = {
  belanghebbende: { geboren: '1985-06-15', inInrichting: false },
  partner: { geboren: '1986-02-01', inInrichting: true },
  kinderen: [{ geboren: '2018-09-02' }],
  medebewoners: [{}],
  tijdelijkEldersVoorMantelzorg: true,
};
const staat: Staat = {
  ...{ ...begin, verandert: 'ja', partner: 'ja', kinderen: '1', medebewoners: '1' },
  ...{ 'partner.vanaf': '2026-11-11', 'kinderen.0.tot': '2026-11-16', verlagingen: '1' },
  ...{ 'verlagingen.0.artikel': '28', 'verlagingen.0.bedrag': '280,00', 'verlagingen.0.vanaf': '2026-11-01' },
  'verlagingen.0.onderwijsBeeindigd': '2026-07-10',
};

test('everyone has his days; who has none was there from his birth, or always, and stays', () => {
  expect(verloopfouten(staat)).toEqual([]);
  expect(metVerloop<Readonly<Record<string, unknown>>>(staat, feiten)).toEqual({
    belanghebbende: { geboren: '1985-06-15' },
    verloop: {
      partners: [{ geboren: '1986-02-01', kenmerk: 'partner', vanaf: '2026-11-11', tot: null }],
      kinderen: [{ geboren: '2018-09-02', kenmerk: 'kind 1', vanaf: '2018-09-02', tot: '2026-11-16' }],
      medebewoners: [{ kenmerk: 'medebewoner 1', vanaf: '1900-01-01', tot: null }],
      inrichting: [{ wie: 'partner', vanaf: '1986-02-01', tot: null }],
      eldersVoorMantelzorg: [{ vanaf: '1900-01-01', tot: null }],
      verlagingen: [
        {
          ...{ artikel: '28', bedrag: 28_000, vanaf: '2026-11-01', tot: null, motivering: '' },
          onderwijsBeeindigd: '2026-07-10',
        },
      ],
      ...{ zonderRecht: [], overlijden: null },
    },
  });
});

test('without a change, and without a lowering, the facts stay as they are', () => {
  expect(metVerloop({ ...staat, verandert: 'nee', verlagingen: '0' }, feiten)).toBe(feiten);
});

test('days that stand there from before count no more once nothing changes', () => {
  const { verloop } = metVerloop<Readonly<Record<string, unknown>>>({ ...staat, verandert: 'nee' }, feiten);
  expect(verloop).toMatchObject({ partners: [{ vanaf: '1986-02-01', tot: null }], verlagingen: [{ artikel: '28' }] });
  expect(dagenVan({ ...staat, verandert: 'nee' })).toEqual([]);
  expect(dagenVan(staat)).toEqual([
    { pad: 'partner', wat: 'vanaf', dag: '2026-11-11' },
    { pad: 'kinderen.0', wat: 'tot', dag: '2026-11-16' },
  ]);
});

describe('what cannot be read stands beside its field', () => {
  test.each([
    ['partner.vanaf', '2026-1x-11'],
    ['kinderen.0.tot', '11 november'],
    ['verlagingen.0.bedrag', 'veel'],
    ['verlagingen.0.bedrag', ''],
    ['verlagingen.0.vanaf', ''],
    ['verlagingen.0.onderwijsBeeindigd', ''],
  ])('%s: %s', (veld, waarde) => {
    expect(verloopfouten({ ...staat, [veld]: waarde }).map((een) => een.veld)).toEqual([veld]);
  });

  test('the end of education is asked for article 28 only', () => {
    const anders = { ...staat, 'verlagingen.0.artikel': '27', 'verlagingen.0.onderwijsBeeindigd': '' };
    expect(verloopfouten(anders)).toEqual([]);
  });
});

test('only fields that the form has are read', () => {
  expect(verloopsoort('kinderen.3.vanaf')).toBe('datum');
  expect(verloopsoort('verlagingen')).toBe('lijst');
  for (const naam of [
    'belanghebbende.vanaf',
    'kinderen.vanaf',
    'kinderen.0.naam',
    'verlagingen.0.motivering',
    '__proto__',
  ])
    expect(verloopsoort(naam)).toBeUndefined();
});

test('the partner of the form stands in a list of facts', () => {
  expect(toVeld('partners.0.geboren')).toBe('partner.geboren');
  expect(toVeld('kinderen.0.geboren')).toBe('kinderen.0.geboren');
  expect(toVeldpad('/verloop/partners/0/tot')).toBe('/partner/tot');
  expect(toVeldpad('/verloop/kinderen/0/vanaf')).toBe('/kinderen/0/vanaf');
});
