/** Knows how a stage of a benchmark runs in a process of its own, so that the peak memory is that of the stage. */
import { spawn } from 'node:child_process';

/** @returns what it printed as its one line of JSON. */
export const apart = async (
  bestand: URL,
  ...rest: readonly string[]
): Promise<Readonly<Record<string, number | string>>> => {
  const kind = spawn(process.execPath, [bestand.pathname, ...rest], { stdio: ['ignore', 'pipe', 'inherit'] });
  let uit = '';
  kind.stdout.on('data', (stuk: Buffer) => {
    uit += stuk.toString();
  });
  const status = await new Promise<number | null>((resolve) => kind.once('close', resolve));
  if (status !== 0) throw new Error(`${bestand.pathname} ended with ${status}`);
  return JSON.parse(uit) as Record<string, number | string>;
};
