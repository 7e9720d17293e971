/** Knows the command that runs a change of policy over a city of households: who gains, who loses, and what it costs. Nothing is kept. */
import { readFile } from 'node:fs/promises';
import {
  type Beleidswijziging,
  beleidOverStroom,
  type Huishouden,
  leesHuishouden,
  leesWijziging,
  type Stadshuishouden,
} from '@samenkracht/besteedbaar';
import type { Invoerfout } from '@samenkracht/participatiewet';
import { type Arguments, type Command, GeweigerdeInvoer, type Io, textOption } from './command.ts';
import { type Ingelezen, readRecords } from './invoer.ts';

/** The first refusals are named; the rest is counted. */
const genoemdHoogstens = 20;

export const beleid: Command = {
  naam: 'beleid',
  gebruik: 'beleid [huishoudens] --wijziging wijziging.json [--netjes]',
  woorden: 1,
  uitleg:
    'Rekent elk huishouden van een stad twee keer: met de regels van nu en met de wijziging. NDJSON uit een bestand of van de standaardinvoer: de feiten van beleid.invoer in docs/schemas. ' +
    'De uitkomst is een JSON: hoeveel huishoudens erop vooruit en achteruit gaan, per groep en per onderdeel, en wat het per maand kost. Een regel die niet klopt, telt niet mee en wordt genoemd; het einde is dan 1.',
  opties: {
    wijziging: {
      type: 'string',
      uitleg: 'bestand met bedragen en keuzes die anders zijn: {"rijen": [], "keuzes": []}',
    },
    netjes: { type: 'boolean', uitleg: 'over meer regels, om te lezen' },
  },
  run: async (args, io) => {
    const wijziging = await readWijziging(args);
    const geweigerd: Geweigerd = { aantal: 0, fouten: [] };
    const uitslag = await beleidOverStroom(households(args.rest[0], io, geweigerd), wijziging);
    io.write(`${JSON.stringify(uitslag, null, args.opties['netjes'] === true ? 2 : undefined)}\n`);
    if (geweigerd.aantal === 0) return 0;
    throw new GeweigerdeInvoer([
      ...geweigerd.fouten,
      `${geweigerd.aantal} van ${geweigerd.aantal + uitslag.huishoudens} geweigerd`,
    ]);
  },
};

type Geweigerd = { aantal: number; readonly fouten: string[] };

/** @throws GeweigerdeInvoer when the file is not there, is no JSON, or names what is no amount or choice. */
const readWijziging = async (args: Arguments): Promise<Beleidswijziging> => {
  const bestand = textOption(args, 'wijziging');
  if (bestand === undefined) throw new GeweigerdeInvoer(['--wijziging: geef een bestand']);
  const gelezen = leesWijziging(parse(await readText(bestand)));
  if (gelezen.ok) return gelezen.value;
  throw new GeweigerdeInvoer(gelezen.error.map((fout) => told(`--wijziging`, fout)));
};

const readText = async (bestand: string): Promise<string> => {
  try {
    return await readFile(bestand, 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new GeweigerdeInvoer([`het bestand ${bestand} kan niet gelezen worden (${code})`]);
  }
};

const parse = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    throw new GeweigerdeInvoer(['--wijziging: dit is geen JSON']);
  }
};

/** One household at a time; what is refused is counted and left out. */
async function* households(bestand: string | undefined, io: Io, geweigerd: Geweigerd): AsyncGenerator<Stadshuishouden> {
  for await (const record of readRecords(bestand, io)) {
    const { huishouden, fouten } = householdOf(record);
    if (huishouden !== undefined) {
      yield huishouden;
      continue;
    }
    geweigerd.aantal += 1;
    if (geweigerd.fouten.length < genoemdHoogstens) geweigerd.fouten.push(...fouten.slice(0, 3));
  }
}

type Gelezen = { readonly huishouden?: Stadshuishouden; readonly fouten: readonly string[] };

const householdOf = (record: Ingelezen): Gelezen => {
  if ('fout' in record) return { fouten: [`${record.plaats}: ${record.fout}`] };
  const { groep, rest } = withoutGroep(record.waarde);
  const gelezen = leesHuishouden(rest);
  if (!gelezen.ok) return { fouten: gelezen.error.map((fout) => told(record.plaats, fout)) };
  const kenmerk = (rest as { readonly kenmerk?: unknown } | null)?.kenmerk;
  return {
    // What is missing stops the household at the fact that is missing: it is counted as not computed.
    huishouden: {
      kenmerk: typeof kenmerk === 'string' ? kenmerk : record.plaats,
      groep,
      feiten: gelezen.value as Huishouden,
    },
    fouten: [],
  };
};

const withoutGroep = (waarde: unknown): { readonly groep: string; readonly rest: unknown } => {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return { groep: 'alle', rest: waarde };
  const { groep, ...rest } = waarde as Record<string, unknown>;
  return { groep: typeof groep === 'string' ? groep : 'alle', rest };
};

const told = (plaats: string, { pad, melding }: Invoerfout): string => `${plaats}, ${pad}: ${melding}`;
