/** Knows how one of our processes lives: it says where it is, stops properly when asked, and explains why it cannot start. */
import { createLogger, type Logger } from '@samenkracht/platform/log';

type Running = { readonly adres?: string; readonly stop: () => Promise<void> };

/** Longer than any request or job should take; then we go anyway. */
const patienceMs = 25_000;

const niveaus = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** What nobody caught is a bug: written down without what it may quote, and the process ends so that another takes over. */
export const endOnBug = (log: Logger): void => {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.fatal({ err: error }, 'onverwachte fout, het proces eindigt');
      process.exit(1);
    });
  }
};

export const runProcess = async (onderdeel: string, start: (log: Logger) => Promise<Running>): Promise<void> => {
  const log = createLogger({ onderdeel, niveau: niveaus.find((each) => each === process.env['LOGNIVEAU']) ?? 'info' });
  endOnBug(log);
  try {
    const running = await start(log);
    log.info(running.adres === undefined ? {} : { adres: running.adres }, 'gestart');
    stopOnSignal(running, log);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
};

const stopOnSignal = (running: Running, log: Logger): void => {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      log.info({ signaal: signal }, 'stopt');
      setTimeout(() => process.exit(1), patienceMs).unref();
      running.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'stopte niet netjes');
          process.exit(1);
        },
      );
    });
  }
};

/** The text for whoever starts us; a stack helps only with a bug. */
export const explain = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE') return `Port ${port ?? ''} is taken by another program. Choose another one: PORT=8090`;
  if (code === 'EACCES') return `This user may not use port ${port ?? ''}. Choose one above 1024: PORT=8090`;
  if (code === 'ECONNREFUSED') return 'The database does not answer. Is it running, and is DATABASE_URL right?';
  return error.message;
};

export const portFrom = (env: NodeJS.ProcessEnv, fallback: number): number => {
  const text = env['PORT'] ?? '';
  const port = text === '' ? fallback : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT must be a number up to 65535, and is "${text}"`);
  return port;
};
