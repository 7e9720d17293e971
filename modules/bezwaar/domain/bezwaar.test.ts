/** Proves when an objection is in time, who may hear and decide, and what stands in the way of a decision. */
import { day, gemeenteCode } from '@samenkracht/core';
import { kaderVan } from '@samenkracht/verordening';
import { describe, expect, test } from 'vitest';
import { checkBeslissing, type Onderdeel } from './beslissing.ts';
import { type AanvechtbaarBesluit, type Bezwaar, mayDecide, mayHear, stateOfTermijn } from './bezwaar.ts';
import { dwangsomOf } from './dwangsom.ts';

const besluit: AanvechtbaarBesluit = {
  id: 'b',
  soort: 'toekenning',
  onderwerp: 'z',
  kenmerk: 'Z-2026-000001',
  persoonIds: ['fatima'],
  bekendgemaaktOp: day('2026-11-02'),
  genomenDoor: 'yvonne',
  voorbereidDoor: 'rob',
};
const bezwaar: Bezwaar = {
  id: 'a',
  besluit,
  persoonId: 'fatima',
  wijze: 'portaal',
  ontvangenOp: day('2026-11-20'),
  terPostOp: undefined,
  wilGehoordWorden: undefined,
  gronden: 'Mijn broer woont hier niet.',
  grondenOp: day('2026-11-20'),
  herstelUiterlijk: undefined,
  redenTeLaat: undefined,
  verschoonbaar: undefined,
  hoorzitting: undefined,
  gehoord: { op: day('2026-12-01'), door: 'sanne', verslag: 'Zij legde het uit.' },
  afgezien: undefined,
  ingebrekestellingOp: undefined,
  ingetrokkenOp: undefined,
  kostenGevraagdOp: undefined,
};

describe('op tijd (6:7-6:11 Awb)', () => {
  // six weeks from a Saturday end on a Monday; Easter Monday and Whit Monday move the end; a leap day counts as a day
  test.each`
    bekendgemaakt   | ontvangen       | terPost         | weging   | stand
    ${'2026-11-21'} | ${'2027-01-04'} | ${null}         | ${null}  | ${'op tijd'}
    ${'2026-11-21'} | ${'2027-01-05'} | ${null}         | ${null}  | ${'te laat, nog te wegen'}
    ${'2026-02-23'} | ${'2026-04-07'} | ${null}         | ${null}  | ${'op tijd'}
    ${'2026-02-23'} | ${'2026-04-08'} | ${null}         | ${null}  | ${'te laat, nog te wegen'}
    ${'2026-04-13'} | ${'2026-05-26'} | ${null}         | ${null}  | ${'op tijd'}
    ${'2026-04-13'} | ${'2026-05-27'} | ${null}         | ${null}  | ${'te laat, nog te wegen'}
    ${'2028-01-17'} | ${'2028-02-28'} | ${null}         | ${null}  | ${'op tijd'}
    ${'2028-01-18'} | ${'2028-02-29'} | ${null}         | ${null}  | ${'op tijd'}
    ${'2028-01-18'} | ${'2028-03-01'} | ${null}         | ${null}  | ${'te laat, nog te wegen'}
    ${'2026-11-02'} | ${'2026-12-21'} | ${'2026-12-14'} | ${null}  | ${'op tijd'}
    ${'2026-11-02'} | ${'2026-12-22'} | ${'2026-12-14'} | ${null}  | ${'te laat, nog te wegen'}
    ${'2026-11-02'} | ${'2026-12-16'} | ${'2026-12-15'} | ${null}  | ${'te laat, nog te wegen'}
    ${'2026-11-02'} | ${'2026-12-16'} | ${null}         | ${'ja'}  | ${'te laat, verschoonbaar'}
    ${'2026-11-02'} | ${'2026-12-16'} | ${null}         | ${'nee'} | ${'te laat'}
  `('$bekendgemaakt, ontvangen $ontvangen: $stand', ({ bekendgemaakt, ontvangen, terPost, weging, stand }) => {
    expect(
      stateOfTermijn({
        besluit: { bekendgemaaktOp: day(bekendgemaakt) },
        ontvangenOp: day(ontvangen),
        terPostOp: terPost === null ? undefined : day(terPost),
        verschoonbaar: weging === null ? undefined : { keuze: weging, motivering: 'gewogen' },
      }),
    ).toBe(stand);
  });
});

test.each`
  wie         | horen    | beslissen
  ${'yvonne'} | ${false} | ${false}
  ${'rob'}    | ${false} | ${true}
  ${'sanne'}  | ${true}  | ${true}
`('$wie: horen $horen (7:5), beslissen $beslissen (10:3 lid 3)', ({ wie, horen, beslissen }) => {
  expect([mayHear(besluit, wie), mayDecide(besluit, wie)]).toEqual([horen, beslissen]);
});

const onderdeel = (anders: Partial<Onderdeel>): Onderdeel => ({
  onderdeel: 'medebewoner',
  uitkomst: 'gegrond',
  gevolg: 'herroepen',
  motivering: 'Hij woont er niet.',
  wijzigingen: [],
  ...anders,
});
const code = (z: Partial<Bezwaar>, anders: Partial<Onderdeel> = {}): string => {
  const checked = checkBeslissing({ ...bezwaar, ...z }, [onderdeel(anders)]);
  return checked.ok ? 'kan' : checked.error.code;
};
const laat = { ontvangenOp: day('2026-12-16') };
const loon = { soort: 'feit', feit: 'medebewoners', waarde: 0, vanaf: day('2026-11-02') } as const;

test.each([
  ['gehoord', code({}), 'kan'],
  ['niet gehoord', code({ gehoord: undefined }), 'HOREN_NIET_GEREGELD'],
  ['van horen afgezien', code({ gehoord: undefined, afgezien: { grond: 'c', toelichting: 'wil niet' } }), 'kan'],
  ['te laat, niet gewogen', code(laat), 'REDEN_TE_LAAT_NIET_GEWOGEN'],
  [
    'te laat, te verwijten',
    code({ ...laat, verschoonbaar: { keuze: 'nee', motivering: 'vergeten' } }),
    'ALLEEN_NIET_ONTVANKELIJK',
  ],
  [
    'te laat en niet-ontvankelijk',
    code(
      { ...laat, verschoonbaar: { keuze: 'nee', motivering: 'vergeten' } },
      { uitkomst: 'niet-ontvankelijk', gevolg: 'in stand' },
    ),
    'kan',
  ],
  ['ongegrond en toch herroepen', code({}, { uitkomst: 'ongegrond' }), 'ONDERDEEL_ONJUIST'],
  ['in stand en toch een wijziging', code({}, { gevolg: 'in stand', wijzigingen: [loon] }), 'ONDERDEEL_ONJUIST'],
  ['gegrond met betere redenen', code({}, { gevolg: 'in stand' }), 'kan'],
])('beslissen: %s', (_, gevonden, verwacht) => {
  expect(gevonden).toBe(verwacht);
});

test.each`
  ingebreke       | besluit         | vandaag         | vanaf           | bedrag
  ${null}         | ${null}         | ${'2026-12-31'} | ${undefined}    | ${undefined}
  ${'2026-09-01'} | ${null}         | ${'2026-12-31'} | ${undefined}    | ${undefined}
  ${'2026-09-02'} | ${null}         | ${'2026-09-16'} | ${'2026-09-17'} | ${0}
  ${'2026-09-02'} | ${'2026-09-17'} | ${'2026-10-31'} | ${'2026-09-17'} | ${0}
`('dwangsom: ingebreke $ingebreke, besluit $besluit', ({ ingebreke, besluit: op, vandaag, vanaf, bedrag }) => {
  const stand = dwangsomOf({
    kader: kaderVan(gemeenteCode('0599')),
    uitersteDag: day('2026-09-01'),
    ingebrekestellingOp: ingebreke === null ? undefined : day(ingebreke),
    besluitOp: op === null ? undefined : day(op),
    vandaag: day(vandaag),
  });
  expect([stand?.vanaf, stand?.bedrag]).toEqual([vanaf, bedrag]);
});

test('de eerste dag na twee weken kost iets, en het loopt op', () => {
  const op = (vandaag: string) =>
    dwangsomOf({
      kader: kaderVan(gemeenteCode('0599')),
      uitersteDag: day('2026-09-01'),
      ingebrekestellingOp: day('2026-09-02'),
      besluitOp: undefined,
      vandaag: day(vandaag),
    })?.bedrag ?? 0;
  const een = op('2026-09-17');
  expect(een).toBeGreaterThan(0);
  expect(op('2026-09-18')).toBe(2 * een);
  expect(op('2027-09-18')).toBe(op('2026-10-28'));
});
