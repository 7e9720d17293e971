/** Proves that no two figures of satisfaction that anybody can ask for differ by the answers of fewer than ten. */
import { expect, test } from 'vitest';
import { averagesOf, type Maandoordeel, minstensOordelen } from './openbaar.ts';

const maand = (naam: string, aantal: number, som: number): Maandoordeel => ({ stap: 'plan', maand: naam, aantal, som });
const cijfer = (maanden: readonly Maandoordeel[], van: string, tot: string, nu: string) =>
  averagesOf(maanden, { van, tot }, nu)[0];

test.each([
  ['nine answers say nothing', [maand('2026-06', 9, 72)], 0, undefined],
  ['ten do', [maand('2026-06', 10, 83)], 10, 8.3],
  ['the month that runs does not', [maand('2026-11', 40, 320)], 0, undefined],
  ['one more in another month waits for nine others', [maand('2026-06', 10, 80), maand('2026-07', 1, 1)], 10, 8],
  ['months go together until there are ten', [maand('2026-06', 4, 40), maand('2026-07', 6, 30)], 10, 7],
])('%s', (_, maanden, aantal, gemiddeld) => {
  expect(cijfer(maanden, '2026-06', '2026-12', '2026-11')).toEqual({ stap: 'plan', aantal, cijfer: gemiddeld });
});

test('of every two periods and every two days of looking the difference is nobody, or ten or more', () => {
  const maanden = ['01', '02', '03', '04', '05', '06', '07', '08'].map((m, i) =>
    maand(`2026-${m}`, [3, 11, 1, 9, 1, 25, 2, 7][i] ?? 0, 10 * i),
  );
  const grenzen = [...maanden.map((een) => een.maand), '2026-09'];
  const stand = (van: string, tot: string, nu: string) => cijfer(maanden, van, tot, nu)?.aantal ?? 0;
  const verschillen = grenzen.flatMap((van) =>
    grenzen.flatMap((tot, at) =>
      grenzen
        .slice(at)
        .flatMap((later) => [
          stand(van, later, '2027-01') - stand(van, tot, '2027-01'),
          stand(tot, later, '2027-01') - stand(later, later, '2027-01'),
          stand(van, '2027-01', later) - stand(van, '2027-01', tot),
        ]),
    ),
  );
  expect(new Set(verschillen).size).toBeGreaterThan(3);
  for (const verschil of verschillen) expect(verschil === 0 || verschil >= minstensOordelen).toBe(true);
});
