/** Knows how to measure work: in processor time of this process, so that other work on the machine does not count. */

/** Seconds of processor time that this process used since `begin`, or since its start. */
export const processortijd = (begin?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1e6;
};

/** Seconds of processor time that a way runs before it is measured: by then the engine has compiled what it will compile. */
const inlooptijd = 2;

/**
 * Items per second: the median of several rounds, each long enough to measure. Before the first the way is warmed up: how
 * often a round repeats the work is found on warm code, or a round would be a few milliseconds long and hold the compiling.
 */
export const meet = (items: number, werk: () => void): number => {
  const ronde = (keer: number): number => {
    const begin = process.cpuUsage();
    for (let i = 0; i < keer; i += 1) werk();
    return processortijd(begin);
  };
  const begin = process.cpuUsage();
  while (processortijd(begin) < inlooptijd) werk();
  let keer = 1;
  while (ronde(keer) < 0.15) keer *= 2;
  const tijden = Array.from({ length: 9 }, () => ronde(keer)).sort((a, b) => a - b);
  return (items * keer) / (tijden[4] ?? 1);
};

export const getal = (waarde: number): string => Math.round(waarde).toLocaleString('nl-NL');

/** One line of the report: what was measured, what it is a part of, and what it should be. */
export const verhouding = (naam: string, waarde: number, eis: number, kant: 'minstens' | 'hoogstens' = 'minstens') => {
  const goed = kant === 'minstens' ? waarde >= eis : waarde <= eis;
  console.log(
    `${naam.padEnd(64)}${waarde.toFixed(3).padStart(9)}   ${kant} ${eis}   ${goed ? 'gehaald' : 'NIET gehaald'}`,
  );
};

export const deel = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
