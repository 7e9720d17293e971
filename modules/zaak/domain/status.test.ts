import { describe, expect, test } from 'vitest';
import { nextStatus, overgangen, type Zaakhandeling, zaakstatussen } from './status.ts';

describe('de overgangen van een zaak', () => {
  test.each`
    van                 | handeling                   | naar
    ${'ontvangen'}      | ${'inBehandelingNemen'}     | ${'in behandeling'}
    ${'ontvangen'}      | ${'gegevensVragen'}         | ${'opgeschort'}
    ${'ontvangen'}      | ${'intrekken'}              | ${'afgedaan'}
    ${'opgeschort'}     | ${'intrekken'}              | ${'afgedaan'}
    ${'ter beslissing'} | ${'intrekken'}              | ${'afgedaan'}
    ${'afgedaan'}       | ${'intrekken'}              | ${undefined}
    ${'ontvangen'}      | ${'vaststellen'}            | ${undefined}
    ${'ontvangen'}      | ${'voorleggen'}             | ${undefined}
    ${'in behandeling'} | ${'gegevensVragen'}         | ${'opgeschort'}
    ${'in behandeling'} | ${'voorleggen'}             | ${'ter beslissing'}
    ${'in behandeling'} | ${'vaststellen'}            | ${undefined}
    ${'opgeschort'}     | ${'gegevensOntvangen'}      | ${'in behandeling'}
    ${'opgeschort'}     | ${'hersteltermijnVerlopen'} | ${'in behandeling'}
    ${'opgeschort'}     | ${'voorleggen'}             | ${undefined}
    ${'opgeschort'}     | ${'gegevensVragen'}         | ${undefined}
    ${'ter beslissing'} | ${'vaststellen'}            | ${'afgedaan'}
    ${'ter beslissing'} | ${'terugleggen'}            | ${'in behandeling'}
    ${'ter beslissing'} | ${'gegevensVragen'}         | ${undefined}
    ${'afgedaan'}       | ${'vaststellen'}            | ${undefined}
    ${'afgedaan'}       | ${'terugleggen'}            | ${undefined}
  `('$handeling vanuit $van: $naar', ({ van, handeling, naar }) => {
    const uitkomst = nextStatus(van, handeling);
    expect(uitkomst).toEqual(
      naar === undefined
        ? { ok: false, error: { code: 'ZAAK_OVERGANG_ONMOGELIJK', handeling, status: van } }
        : { ok: true, value: naar },
    );
  });

  test('elke status is vanaf de ontvangst te bereiken en alleen afgedaan is een einde', () => {
    const bereikt = new Set<string>(['ontvangen']);
    for (const status of bereikt) {
      for (const naar of Object.values(overgangen[status as keyof typeof overgangen])) bereikt.add(naar);
    }
    expect([...bereikt].sort()).toEqual([...zaakstatussen].sort());
    expect(zaakstatussen.filter((status) => Object.keys(overgangen[status]).length === 0)).toEqual(['afgedaan']);
  });

  test('een handeling die nergens bestaat wordt geweigerd', () => {
    expect(nextStatus('ontvangen', 'opeten' as Zaakhandeling).ok).toBe(false);
  });
});
