/** Knows how a command line is read, and how its end is told. */
import { parseArgs } from 'node:util';
import { explain } from '@samenkracht/app-api';
import { beleid } from './beleid.ts';
import { bereken } from './bereken.ts';
import { type Arguments, type Command, type ExitCode, GeweigerdeInvoer, type Io } from './command.ts';
import { esco } from './esco.ts';
import { caseloadHerbouw, lijnHerbouw } from './herbouw.ts';
import { logboekControle } from './logboek-controle.ts';
import { maand } from './maand.ts';
import { migreer } from './migreer.ts';
import { openapi } from './openapi.ts';
import { stad } from './stad.ts';

export const commands: readonly Command[] = [
  bereken,
  beleid,
  migreer,
  esco,
  stad,
  maand,
  openapi,
  logboekControle,
  lijnHerbouw,
  caseloadHerbouw,
];

export const runCommandLine = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  const [naam, ...rest] = argv;
  if (naam === undefined || ['--help', '-h', 'help'].includes(naam)) {
    io.write(overview());
    return naam === undefined ? 1 : 0;
  }
  const command = commands.find((each) => each.naam === naam);
  if (command === undefined) {
    io.writeError(`Onbekende opdracht: ${naam}\n\n${overview()}`);
    return 1;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.write(helpOf(command));
    return 0;
  }
  return runCommand(command, rest, io);
};

const runCommand = async (command: Command, rest: readonly string[], io: Io): Promise<ExitCode> => {
  try {
    return await command.run(parse(command, rest), io);
  } catch (error) {
    if (error instanceof GeweigerdeInvoer) {
      io.writeError(`Geweigerd:\n${error.fouten.map((fout) => `  ${fout}`).join('\n')}\n`);
      return 1;
    }
    io.writeError(`Mislukt: ${explain(error)}\n`);
    return 2;
  }
};

const parse = ({ opties, woorden = 0 }: Command, rest: readonly string[]): Arguments => {
  const options = Object.fromEntries(Object.entries(opties).map(([naam, { type }]) => [naam, { type }]));
  try {
    const { values, positionals } = parseArgs({ args: [...rest], options, allowPositionals: true, strict: true });
    const teveel = positionals[woorden];
    if (teveel !== undefined) throw new GeweigerdeInvoer([`${teveel}: dit hoort niet bij deze opdracht`]);
    return { opties: values as Arguments['opties'], rest: positionals };
  } catch (error) {
    throw error instanceof GeweigerdeInvoer ? error : new GeweigerdeInvoer([toldOf(error as NodeJS.ErrnoException)]);
  }
};

/** What Node says of options, in Dutch and with the option it is about. */
const toldOf = ({ code, message }: NodeJS.ErrnoException): string => {
  const optie = /'(-[^' ]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `${optie}: deze optie is er niet; --help noemt ze`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `${optie}: de waarde ontbreekt of hoort er niet`;
  return message;
};

const overview = (): string =>
  [
    'Samenkracht op de opdrachtregel',
    '',
    'Gebruik: npm run -s samenkracht -- <opdracht> [opties]',
    '',
    ...commands.flatMap(({ gebruik, uitleg }) => [`  ${gebruik}`, `      ${uitleg}`, '']),
    'Einde: 0 gedaan, 1 invoer geweigerd (met regel en pad), 2 mislukt.',
    'De vorm van in- en uitvoer staat in docs/schemas.',
    '',
  ].join('\n');

const helpOf = ({ gebruik, uitleg, opties }: Command): string =>
  [
    `Gebruik: npm run -s samenkracht -- ${gebruik}`,
    '',
    uitleg,
    '',
    ...Object.entries(opties).map(([naam, { uitleg: what }]) => `  --${naam.padEnd(12)} ${what}`),
    '',
  ].join('\n');
