/** Knows what a command is, and the three ways it can end. */

/** 0 done, 1 the input was refused, 2 it failed. */
export type ExitCode = 0 | 1 | 2;

/** What a command may touch, so that a test gives it its own. */
export type Io = {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly write: (text: string) => void;
  /** Resolves when what was written is on its way: a command that reads without end waits for it. */
  readonly flush?: () => Promise<void>;
  readonly writeError: (text: string) => void;
};

export type Command = {
  readonly naam: string;
  readonly gebruik: string;
  readonly uitleg: string;
  readonly opties: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly uitleg: string }>>;
  /** How many words it takes beside its options; absent: none. */
  readonly woorden?: number;
  readonly run: (args: Arguments, io: Io) => Promise<ExitCode>;
};

export type Arguments = {
  readonly opties: Readonly<Record<string, string | boolean | undefined>>;
  readonly rest: readonly string[];
};

/** The input cannot be taken as it is: said with its place, and never with its value. */
export class GeweigerdeInvoer extends Error {
  readonly fouten: readonly string[];
  constructor(fouten: readonly string[]) {
    super(fouten.join('\n'));
    this.name = 'GeweigerdeInvoer';
    this.fouten = fouten;
  }
}

export const textOption = ({ opties }: Arguments, naam: string): string | undefined => {
  const value = opties[naam];
  return typeof value === 'string' ? value : undefined;
};

/** @throws GeweigerdeInvoer when it is no whole number within the limits. */
export const numberOption = (
  args: Arguments,
  naam: string,
  { fallback, min, max }: { readonly fallback: number; readonly min: number; readonly max: number },
): number => {
  const text = textOption(args, naam);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < min || value > max) {
    throw new GeweigerdeInvoer([`--${naam}: geef een heel getal van ${min} tot en met ${max}`]);
  }
  return value;
};

/** An option that is parsed to a value of the core. @throws GeweigerdeInvoer with what it should be. */
export const parsedOption = <T>(
  args: Arguments,
  naam: string,
  parse: (text: string) => T | undefined,
  verwacht: string,
): T | undefined => {
  const text = textOption(args, naam);
  if (text === undefined) return undefined;
  const value = parse(text);
  if (value === undefined) throw new GeweigerdeInvoer([`--${naam}: geef ${verwacht}`]);
  return value;
};
