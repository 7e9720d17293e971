/** Knows the settings of an installation: which municipalities, where other systems stand, how people sign in. */
import { readFileSync } from 'node:fs';
import { gemeenteCode } from '@samenkracht/core';
import { type Clock, shiftedClock, systemClock } from '@samenkracht/platform/clock';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';

const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const Adres = Type.String({ pattern: '^https?://' });

const Middel = Type.Object(
  {
    id: Type.String(),
    naam: Type.String(),
    uitleg: Type.String(),
    soort: Type.Union([Type.Literal('inwoner'), Type.Literal('medewerker')]),
    issuer: Adres,
    clientId: Type.String(),
    clientSecret: Type.String(),
    gemeenten: Type.Array(Gemeente, { minItems: 1 }),
    afmeldenBijAanbieder: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);

const SettingsSchema = Type.Object(
  {
    /** The owner's address when there is one, else only that of the application. */
    databaseUrl: Type.Optional(Type.String()),
    databaseAppUrl: Type.Optional(Type.String()),
    /** Where people find the portal. */
    adres: Adres,
    /** For who is not signed in. */
    gemeente: Gemeente,
    gemeenten: Type.Array(Gemeente, { minItems: 1 }),
    middelen: Type.Array(Middel),
    brp: Type.Object({ url: Adres, headers: Type.Optional(Type.Record(Type.String(), Type.String())) }),
    loon: Type.Object({ url: Adres, headers: Type.Optional(Type.Record(Type.String(), Type.String())) }),
    /** The municipality's gateway to Suwinet, for what UWV keeps of income; without it UWV is not asked. */
    suwinet: Type.Optional(
      Type.Object({ url: Adres, headers: Type.Optional(Type.Record(Type.String(), Type.String())) }),
    ),
    /** Where the bank listens; without it payment files and messages of the bank go by hand. */
    bank: Type.Optional(Type.Object({ url: Adres, headers: Type.Optional(Type.Record(Type.String(), Type.String())) })),
    meldingsdienst: Type.Optional(
      Type.Object({ url: Adres, dienstId: Type.String(), sleutel: Type.String(), sjabloonId: Type.String() }),
    ),
    objectopslag: Type.Optional(
      Type.Object({ adres: Adres, regio: Type.String(), toegangssleutel: Type.String(), geheim: Type.String() }),
    ),
    /** Largest document in bytes; 10 MB when absent. */
    grootsteDocument: Type.Optional(Type.Integer({ minimum: 1_000 })),
    /** Requests a minute from one address. */
    verzoekenPerMinuut: Type.Optional(Type.Integer({ minimum: 1 })),
    /** Proxies whose X-Forwarded-For is believed, as addresses or ranges; those on this machine when absent. */
    vertrouwdeProxy: Type.Optional(Type.String()),
    /** Shared by all portal processes: 32 bytes as hex. */
    portaalSleutel: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
    /** Seconds that a demonstration runs ahead of the machine's clock, or behind it. Never for real work. */
    klokverschil: Type.Optional(Type.Integer()),
  },
  { additionalProperties: false },
);

export type Settings = Static<typeof SettingsSchema>;

/** Where `npm start` writes the settings it made, so that `npm run api` beside it uses the same. */
export const defaultSettingsFile = new URL('../../.samenkracht/instellingen.json', import.meta.url);

/** The machine's clock, unless the settings are of a demonstration on another date. */
export const clockOf = ({ klokverschil }: Settings): Clock =>
  klokverschil === undefined ? systemClock : shiftedClock(klokverschil);

/** @throws Error that names the file and each wrong place in it, never a value: some are secret. */
export const readSettings = (env: NodeJS.ProcessEnv): Settings => {
  const file = env['INSTELLINGEN'] ?? defaultSettingsFile;
  const settings = parseSettings(readJson(file), String(env['INSTELLINGEN'] ?? '.samenkracht/instellingen.json'));
  return {
    ...settings,
    ...(env['DATABASE_URL'] === undefined ? {} : { databaseUrl: env['DATABASE_URL'] }),
    ...(env['DATABASE_APP_URL'] === undefined ? {} : { databaseAppUrl: env['DATABASE_APP_URL'] }),
  };
};

const readJson = (file: string | URL): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(
      `There are no settings to read in ${file}. Set INSTELLINGEN to a JSON file, or run npm start first: it makes one for trying out.`,
      { cause },
    );
  }
};

export const parseSettings = (value: unknown, source: string): Settings => {
  if (!Value.Check(SettingsSchema, value)) {
    const places = Value.Errors(SettingsSchema, value).map(
      ({ instancePath, message }) => `  ${instancePath || '/'} ${message}`,
    );
    throw new Error(`The settings in ${source} are not right:\n${places.join('\n')}`);
  }
  for (const code of [value.gemeente, ...value.gemeenten]) gemeenteCode(code);
  return value;
};
