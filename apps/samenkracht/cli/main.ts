/** Runs the command line: `npm run -s samenkracht -- --help`. */
import { writeSync } from 'node:fs';
import { runCommandLine } from './run.ts';

const pauze = new Int32Array(new SharedArrayBuffer(4));

/** Written at once, also when the other end reads slowly: what was printed before the exit must arrive. */
const writeTo = (descriptor: 1 | 2) => (text: string) => {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // The reader went away, as `head` does.
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
      // A slow reader: wait for it, so that a command that reads on and on keeps nothing.
      Atomics.wait(pauze, 0, 0, 5);
    }
  }
};

process.exitCode = await runCommandLine(process.argv.slice(2), {
  env: process.env,
  stdin: process.stdin,
  write: writeTo(1),
  writeError: writeTo(2),
});
