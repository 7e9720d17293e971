/** Proves which changes may be proposed beside those that were decided, in whatever order they were. */
import { day, month } from '@samenkracht/core';
import { eenPartner, eenPersoon } from '@samenkracht/participatiewet';
import { testkader } from '@samenkracht/testing/law';
import { describe, expect, test } from 'vitest';
import type { Grondslagfeiten } from './maandfeiten.ts';
import type { Wijziging } from './wijziging.ts';
import { keurWijziging } from './wijzigingkeur.ts';

const alleen: Grondslagfeiten = {
  belanghebbende: eenPersoon(day('1980-06-15')),
  partner: null,
  kinderen: [],
  medebewoners: [],
  woonsituatie: 'niet gevraagd',
  tijdelijkEldersVoorMantelzorg: false,
};
const paar: Grondslagfeiten = { ...alleen, partner: eenPartner(day('1982-02-01')) };

const change = (soort: Wijziging['soort'], vanaf: string, anders: Partial<Wijziging> = {}): Wijziging => ({
  id: `${soort} ${vanaf}`,
  soort,
  vanaf: day(vanaf),
  tot: null,
  wie: 'belanghebbende',
  partner: null,
  ...anders,
});

describe('what may be proposed', () => {
  const stand = {
    kader: testkader(),
    looptijd: { ingangsdatum: day('2026-01-01'), einddatum: undefined },
    eersteMaand: month('2026-01'),
    today: day('2026-11-02'),
    grondslag: alleen,
    eerder: [] as readonly Wijziging[],
  };
  test.each([
    ['a day before the benefit', change('verhuizing', '2025-12-31'), {}, 'WIJZIGING_DATUM'],
    ['more than a year ahead', change('verhuizing', '2027-11-03'), {}, 'WIJZIGING_DATUM'],
    [
      'an end before its begin',
      change('detentie', '2026-11-02', { tot: day('2026-11-02') }),
      {},
      'WIJZIGING_TOT_VOOR_VANAF',
    ],
    ['leaving without a partner', change('einde samenwonen', '2026-11-02'), {}, 'WIJZIGING_ZONDER_PARTNER'],
    ['a second partner', change('samenwonen', '2026-11-02'), { grondslag: paar }, 'WIJZIGING_AL_PARTNER'],
    ['a partner of whom nothing is known', change('samenwonen', '2026-11-02'), {}, 'WIJZIGING_PARTNER_ONBEKEND'],
    [
      'a couple of which the applicant is detained',
      change('detentie', '2026-11-02'),
      { grondslag: paar },
      'WIJZIGING_OP_NAAM_PARTNER',
    ],
    [
      'a partner who comes before one that was decided earlier',
      change('samenwonen', '2026-10-05', { partner: { geboren: day('1985-01-01'), heeftRecht: true } }),
      { eerder: [change('samenwonen', '2026-10-22')] },
      'WIJZIGING_AL_PARTNER',
    ],
    [
      'a partner who comes where another came and went later',
      change('samenwonen', '2026-10-30', { partner: { geboren: day('1985-01-01'), heeftRecht: true } }),
      { eerder: [change('samenwonen', '2026-10-05'), change('einde samenwonen', '2026-10-22')] },
      undefined,
    ],
    [
      'leaving before a leaving that was decided earlier',
      change('einde samenwonen', '2026-10-05'),
      { grondslag: paar, eerder: [change('einde samenwonen', '2026-10-22')] },
      'WIJZIGING_STRIJDIG',
    ],
    [
      'prison that lasts until a partner is there',
      change('detentie', '2026-10-20', { tot: day('2026-11-10') }),
      { eerder: [change('samenwonen', '2026-11-02')] },
      'WIJZIGING_OP_NAAM_PARTNER',
    ],
    [
      'a partner who comes while the applicant is in prison',
      change('samenwonen', '2026-11-02', { partner: { geboren: day('1985-01-01'), heeftRecht: true } }),
      { eerder: [change('detentie', '2026-10-20')] },
      'WIJZIGING_OP_NAAM_PARTNER',
    ],
    [
      'a partner who comes on the day that he is free again',
      change('samenwonen', '2026-11-02', { partner: { geboren: day('1985-01-01'), heeftRecht: true } }),
      { eerder: [change('detentie', '2026-10-20', { tot: day('2026-11-02') })] },
      undefined,
    ],
    [
      'a couple of which the applicant of twenty is in an institution',
      change('inrichting', '2026-11-02'),
      { grondslag: { ...paar, belanghebbende: eenPersoon(day('2006-06-15')) } },
      'WIJZIGING_OP_NAAM_PARTNER',
    ],
    [
      'a couple of which the applicant of forty is in an institution',
      change('inrichting', '2026-11-02'),
      { grondslag: paar },
      undefined,
    ],
    [
      'a couple of which the applicant is abroad for four weeks',
      change('verblijf buitenland', '2026-11-02', { tot: day('2026-11-30') }),
      { grondslag: paar },
      undefined,
    ],
    [
      'a couple of which the applicant is abroad a day longer',
      change('verblijf buitenland', '2026-11-02', { tot: day('2026-12-01') }),
      { grondslag: paar },
      'WIJZIGING_OP_NAAM_PARTNER',
    ],
    [
      'a couple of which the applicant is abroad without a day of return',
      change('verblijf buitenland', '2026-11-02'),
      { grondslag: paar },
      'WIJZIGING_OP_NAAM_PARTNER',
    ],
    [
      'a short stay of a couple in a year whose four weeks are used',
      change('verblijf buitenland', '2026-11-02', { tot: day('2026-11-09') }),
      { grondslag: paar, eerder: [change('verblijf buitenland', '2026-07-01', { tot: day('2026-07-29') })] },
      'WIJZIGING_OP_NAAM_PARTNER',
    ],
    [
      'a partner who comes in a stay of less than four weeks',
      change('samenwonen', '2026-11-10', { partner: { geboren: day('1985-01-01'), heeftRecht: true } }),
      { eerder: [change('verblijf buitenland', '2026-11-02', { tot: day('2026-11-29') })] },
      undefined,
    ],
    [
      'a partner who comes in a stay that becomes too long',
      change('samenwonen', '2026-11-10', { partner: { geboren: day('1985-01-01'), heeftRecht: true } }),
      { eerder: [change('verblijf buitenland', '2026-11-02', { tot: day('2026-12-02') })] },
      'WIJZIGING_OP_NAAM_PARTNER',
    ],
    [
      'a partner who comes after a stay that was too long',
      change('samenwonen', '2026-11-10', { partner: { geboren: day('1985-01-01'), heeftRecht: true } }),
      { eerder: [change('verblijf buitenland', '2026-09-01', { tot: day('2026-10-20') })] },
      undefined,
    ],
    ['reviving what runs', change('herleven', '2026-11-02'), {}, 'HERLEVEN_NIET_GESTOPT'],
    [
      'reviving within a month',
      change('herleven', '2026-11-11'),
      { eerder: [change('voltijdwerk', '2026-10-11')] },
      undefined,
    ],
    [
      'reviving a day too late',
      change('herleven', '2026-11-12'),
      { eerder: [change('voltijdwerk', '2026-10-11')] },
      'HERLEVEN_TE_LAAT',
    ],
    [
      'reviving twice',
      change('herleven', '2026-11-05'),
      { eerder: [change('voltijdwerk', '2026-10-11'), change('herleven', '2026-10-20')] },
      'HERLEVEN_NIET_GESTOPT',
    ],
  ] as const)('%s', (_, een, anders, code) => {
    expect(keurWijziging(een, { ...stand, ...anders })?.code).toBe(code);
  });
});
