/** Knows how much two worker threads do more than one: each computes the same number of household-months over rows of its own. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { bulkmaand, maakHuishoudens, zetHuishouden } from '@samenkracht/participatiewet';
import { maand, trekHuishoudens } from './huishoudens.ts';

type Beurt = { readonly wand: number; readonly processor: number };

const rondes = 60;

/** What a worker does: fills its rows, runs until warm, and then a measured turn each time it is asked. */
const werk = (aantal: number): void => {
  const rijen = maakHuishoudens(maand, aantal);
  for (const [i, f] of trekHuishoudens(aantal).entries()) zetHuishouden(rijen, i, f);
  const uit = new Float64Array(aantal);
  const run = (): void => {
    bulkmaand(
      rijen,
      (i, { uitTeBetalen }) => {
        uit[i] = uitTeBetalen;
      },
      () => undefined,
    );
  };
  for (let i = 0; i < rondes; i += 1) run();
  parentPort?.on('message', () => {
    const wand = performance.now();
    const begin = process.threadCpuUsage();
    for (let i = 0; i < rondes; i += 1) run();
    const { user, system } = process.threadCpuUsage(begin);
    parentPort?.postMessage({ wand: performance.now() - wand, processor: (user + system) / 1000 });
  });
  parentPort?.postMessage('klaar');
};

const antwoord = <T>(draad: Worker): Promise<T> => new Promise((klaar) => draad.once('message', klaar));

/** How much faster two are than one, by the clock and by processor time; the best of several turns. */
export const meetDraden = async (aantal: number): Promise<{ readonly klok: number; readonly processor: number }> => {
  const draden = [0, 1].map(() => new Worker(new URL(import.meta.url), { workerData: aantal }));
  await Promise.all(draden.map((draad) => antwoord(draad)));
  const beurt = async (wie: readonly Worker[]): Promise<readonly Beurt[]> => {
    const antwoorden = wie.map((draad) => antwoord<Beurt>(draad));
    for (const draad of wie) draad.postMessage('begin');
    return Promise.all(antwoorden);
  };
  const langste = (beurten: readonly Beurt[], van: keyof Beurt): number => Math.max(...beurten.map((een) => een[van]));
  const alleen: Beurt[] = [];
  const samen: (readonly Beurt[])[] = [];
  for (let i = 0; i < 5; i += 1) {
    alleen.push(...(await beurt(draden.slice(0, 1))));
    samen.push(await beurt(draden));
  }
  for (const draad of draden) await draad.terminate();
  const beste = (van: keyof Beurt): number =>
    (2 * Math.min(...alleen.map((een) => een[van]))) / Math.min(...samen.map((een) => langste(een, van)));
  return { klok: beste('wand'), processor: beste('processor') };
};

if (!isMainThread && typeof workerData === 'number') werk(workerData);
