/** Knows a youth desk to divide: residents in areas, consulenten in teams, and a division that grew crooked over the years. */
import type { Consulent, Inwoner, Verdeelinstelling } from '../../modules/caseload/domain/prijs.ts';

/** Settings of the youth desk: 70 to 75 residents of average contact (seed 0:25-27). The weights and prices are assumptions of this benchmark. */
export const instelling: Verdeelinstelling = {
  gewichten: { intensief: 3, gemiddeld: 2, laag: 1 },
  norm: { goed: 70, hoogst: 75 },
  prijzen: { wissel: 60, gebied: 40, discipline: 80, balans: 100 },
};

const disciplines = ['intake', 'casusregie', 'lpa', 'abj', 'jar', 'rmc', 'ex-detentie'] as const;

/** Numbers that are the same every time (a linear congruential generator, Knuth's constants). */
const dice = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

export const bureau = (inwoners: number, consulenten: number, gebieden: number) => {
  const roll = dice(20_261_122);
  const below = (aantal: number): number => Math.floor(roll() * aantal);
  const team: readonly Consulent[] = Array.from({ length: consulenten }, (_, j) => ({
    id: `c${j}`,
    gebieden: [`g${j % gebieden}`],
    disciplines: ['casusregie', disciplines[below(7)] ?? 'rmc', disciplines[below(7)] ?? 'jar'],
    deeltijd: 100,
  }));
  const mensen: readonly Inwoner[] = Array.from({ length: inwoners }, (_, i) => {
    const klasse = roll();
    return {
      id: `k${i}`,
      klasse: klasse < 0.28 ? 'intensief' : klasse < 0.72 ? 'gemiddeld' : 'laag',
      // Areas differ: the smallest has a third of the youth of the largest, and teams are equally large.
      gebied: `g${Math.floor(gebieden * roll() ** 1.4)}`,
      discipline: roll() < 0.15 ? disciplines[below(7)] : undefined,
      // The first third of the team came first and carries most.
      consulent: roll() < 0.9 ? `c${roll() < 0.5 ? below(Math.ceil(consulenten / 3)) : below(consulenten)}` : undefined,
    };
  });
  return { team, mensen };
};
