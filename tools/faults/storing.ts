/** Knows what goes wrong, and when: at moments that chance chooses, until it is told to stop. */
import { setTimeout as sleep } from 'node:timers/promises';
import { findPostmaster } from '../../packages/platform/postgres/postmaster.ts';
import { type Huis, wrongClock } from './huis.ts';
import type { Kans } from './kans.ts';

export type Storingen = {
  api: number;
  worker: number;
  postgres: number;
  schijfVol: number;
  /** Of a process that lived on. */
  klok: number;
};

export const geenStoringen = (): Storingen => ({ api: 0, worker: 0, postgres: 0, schijfVol: 0, klok: 0 });

type Doelwit = {
  readonly huis: Huis;
  readonly dataDir: string;
  readonly opslag: { readonly maakKapot: (stuk: boolean) => void };
};

/** @returns how to stop it; what was broken on purpose works again after that. */
export const disturb = ({ huis, dataDir, opslag }: Doelwit, kans: Kans, geteld: Storingen): (() => Promise<void>) => {
  let door = true;
  const strike = async (): Promise<void> => {
    const worp = kans.deel();
    if (worp < 0.34) {
      geteld.worker += 1;
      huis.kill('worker', kans.tussen(0, 1));
    } else if (worp < 0.6) {
      geteld.api += 1;
      huis.kill('api', kans.tussen(0, 1));
    } else if (worp < 0.72) {
      const pid = findPostmaster(dataDir)?.pid;
      if (pid === undefined) return;
      geteld.postgres += 1;
      process.kill(pid, 'SIGKILL');
    } else if (worp < 0.86) {
      geteld.klok += 1;
      huis.zetKlok(kans.tussen(0, 3), wrongClock(kans));
    } else {
      geteld.schijfVol += 1;
      opslag.maakKapot(true);
      await sleep(kans.tussen(100, 1_500));
      opslag.maakKapot(false);
    }
  };
  const loop = (async () => {
    while (door) {
      await sleep(kans.tussen(200, 3_000));
      // mostly once all work again, so that something gets done on a slow machine too; sometimes while one is starting
      while (door && !huis.heel() && kans.deel() < 0.995) await sleep(100);
      if (door) await strike();
    }
  })();
  return async () => {
    door = false;
    await loop;
    opslag.maakKapot(false);
  };
};
