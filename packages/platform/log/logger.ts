/** Knows the log: pino, with every text scrubbed of BSN and IBAN and every personal field removed. */
import { type DestinationStream, type LoggerOptions as LoggerSettings, type Logger as PinoLogger, pino } from 'pino';

/** Only messages that we wrote ourselves and fields from the list of known ones belong in a log line. */
export type Logger = PinoLogger;

type LoggerOptions = {
  readonly niveau?: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly onderdeel?: string;
  /** Where lines go; standard output when absent. */
  readonly naar?: DestinationStream;
};

/** Field names that hold something about a person, anywhere in what is logged. Compared in small letters. */
const personalFields = new Set(
  [
    'bsn burgerservicenummer naam namen voornaam voornamen achternaam geslachtsnaam voorletters voorvoegsel aanschrijfnaam',
    'adres straat huisnummer postcode woonplaats geboorte geboortedatum geboorteplaats geslacht nationaliteit',
    'iban rekening rekeningnummer tenaamstelling telefoon telefoonnummer email mailadres emailadres',
    'antwoord antwoorden motivering reden toelichting omschrijving inhoud tekst bestandsnaam waarde body payload data',
    'cookie cookies set-cookie authorization wachtwoord password secret token code sleutel detail parameters bindings where',
    'name firstname lastname surname fullname address street email phone birthdate filename',
  ].flatMap((line) => line.split(' ')),
);

const removed = '[weggelaten]';
/** Deeper than this nothing is logged: log lines are short facts. */
const maxDepth = 6;

/** The shortest IBAN has 15 signs (Norway); the twelve at the end of a uuid are none. */
const withoutIban = (found: string): string => (found.replaceAll(' ', '').length < 15 ? found : removed);

/** Without anything that looks like a BSN, an IBAN or a mail address. */
const scrubNumbers = (text: string): string =>
  text
    .replaceAll(/\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b/gi, withoutIban)
    .replaceAll(/(?<![\w-])\d{3}[ .]?\d{3}[ .]?\d{3}(?![\w-])/g, removed)
    .replaceAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, removed);

/** And without what a database quotes. */
const scrub = (text: string): string => scrubNumbers(text).replaceAll(/"[^"]{1,200}"/g, `"${removed}"`);

const isNineDigits = (value: number): boolean => value >= 100_000_000 && value <= 999_999_999;

/** A copy that is safe to write down: personal fields gone, texts scrubbed, errors reduced to type, code and scrubbed stack. */
export const redact = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string') return scrub(value);
  if (typeof value === 'bigint') return scrub(value.toString());
  if (typeof value === 'number') return isNineDigits(value) ? removed : value;
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (value === null || typeof value !== 'object') return value;
  if (depth >= maxDepth) return removed;
  if (value instanceof Error) return describeError(value, depth);
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => redact(item, depth + 1));
  if (ArrayBuffer.isView(value)) return removed;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      personalFields.has(key.toLowerCase()) ? removed : redact(item, depth + 1),
    ]),
  );
};

/** A database error repeats the row that failed in `detail` and its message may quote a value: both stay out. */
const describeError = (error: Error, depth: number): object => ({
  type: error.name,
  code: 'code' in error ? String(error.code) : undefined,
  constraint: 'constraint' in error ? error.constraint : undefined,
  table: 'table' in error ? error.table : undefined,
  message: scrub(error.message),
  stack: scrub((error.stack ?? '').split('\n').slice(1, 12).join('\n')),
  cause: error.cause === undefined ? undefined : redact(error.cause, depth + 1),
});

const redactFields = (fields: Record<string, unknown>): Record<string, unknown> =>
  redact(fields) as Record<string, unknown>;

/** An error without a text of ours: pino would take the error's own, which may quote a value. */
const withMessage = (args: readonly unknown[]): readonly unknown[] => {
  const [first, ...rest] = args;
  const isAlone = rest.length === 0 && typeof first === 'object' && first !== null;
  const fields = first instanceof Error ? { err: first } : first;
  return isAlone ? [fields, 'fout'] : [fields, ...rest];
};

export const createLogger = ({ niveau = 'info', onderdeel = 'samenkracht', naar }: LoggerOptions = {}): Logger => {
  const options: LoggerSettings = {
    level: niveau,
    base: { onderdeel },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (value: unknown) => value },
    formatters: {
      level: (label) => ({ niveau: label }),
      log: redactFields,
    },
    hooks: {
      logMethod(args, method) {
        const [first, ...rest] = withMessage(args);
        method.apply(this, [first, ...rest.map((item) => redact(item))] as Parameters<typeof method>);
      },
      // The last look, at the line as it will be written: a text that pino put together from parts.
      streamWrite: scrubNumbers,
    },
  };
  return redactChildren(naar === undefined ? pino(options) : pino(options, naar));
};

/** pino formats the fields of a child nowhere; the children of a child inherit this. */
const redactChildren = (log: Logger): Logger => {
  const { child } = log;
  log.child = function redactedChild(this: Logger, fields: Record<string, unknown>) {
    return child.call(this, redactFields(fields));
  } as Logger['child'];
  return log;
};
