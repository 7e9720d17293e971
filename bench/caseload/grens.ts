/** Knows the least price that any division can have: the linear programme with residents shared point by point, solved by HiGHS. */
import highs from 'highs';
import {
  balansprijs,
  type Consulent,
  type Inwoner,
  prijsPerPunt,
  ruimteVan,
  type Verdeelinstelling,
} from '../../modules/caseload/domain/prijs.ts';

import { gelijkeDelen } from '../../modules/caseload/domain/verdeling.ts';

const sum = (delen: readonly string[]): string => (delen.length === 0 ? '0' : delen.join(' + '));

const program = (mensen: readonly Inwoner[], team: readonly Consulent[], instelling: Verdeelinstelling): string => {
  const ruimten = team.map((ieder) => ruimteVan(ieder, instelling));
  const werk = mensen.reduce((som, { klasse }) => som + instelling.gewichten[klasse], 0);
  const gelijk = gelijkeDelen(werk, ruimten);
  const punten = ruimten.map((ruimte, j) => Array.from({ length: ruimte }, (_, l) => `s${j}_${l}`));
  const prijs = [
    ...mensen.flatMap((inwoner, i) =>
      team.map((ieder, j) => `${prijsPerPunt(inwoner, ieder, instelling.prijzen)} x${i}_${j}`),
    ),
    ...punten.flatMap((rij, j) =>
      rij.map((punt, l) => `${balansprijs(instelling.prijzen.balans, l, gelijk[j] as number)} ${punt}`),
    ),
  ];
  const gewicht = mensen.map(
    ({ klasse }, i) => `${sum(team.map((_, j) => `x${i}_${j}`))} = ${instelling.gewichten[klasse]}`,
  );
  const gedragen = punten.map((rij, j) => `${sum(mensen.map((_, i) => `x${i}_${j}`))} - ${rij.join(' - ')} = 0`);
  const grenzen = punten.flat().map((punt) => `${punt} <= 1`);
  return ['Minimize', `p: ${sum(prijs)}`, 'Subject To', ...gewicht, ...gedragen, 'Bounds', ...grenzen, 'End'].join(
    '\n',
  );
};

/** Its types are those of CommonJS, what Node loads is the module. */
const loadHighs = highs as unknown as (typeof highs)['default'];

/** @returns the bound, and the milliseconds that HiGHS took for it. */
export const solveBound = async (
  mensen: readonly Inwoner[],
  team: readonly Consulent[],
  instelling: Verdeelinstelling,
): Promise<{ readonly prijs: number; readonly ms: number }> => {
  const solver = await loadHighs();
  const tekst = program(mensen, team, instelling);
  const begin = performance.now();
  const uitkomst = solver.solve(tekst);
  const ms = performance.now() - begin;
  if (uitkomst.Status !== 'Optimal') throw new Error(`HiGHS: ${uitkomst.Status}`);
  return { prijs: uitkomst.ObjectiveValue, ms };
};
