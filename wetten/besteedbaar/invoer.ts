/** Knows how to read a household that comes from outside as JSON: parsed once, or refused with a path. */
import { err, ok, parseDay, type Result } from '@samenkracht/core';
import type { Onvolledig } from '@samenkracht/law';
import { type Invoerfout, verklaarInvoer } from '@samenkracht/participatiewet';
import type { Static } from 'typebox';
import { Compile } from 'typebox/compile';
import type { Huishouden } from './huishouden.ts';
import { extraSchema } from './invoer-schema.ts';

const lezer = Compile(extraSchema);
const extravelden: ReadonlySet<string> = new Set(Object.keys(extraSchema.properties));

const fout = (pad: string, melding: string): Invoerfout => ({
  code: 'INVOER_ONGELDIG',
  pad: pad === '' ? '/' : pad,
  melding,
});

/**
 * The facts of one household, of which some may be unknown. The facts of the month are read as `bereken` reads them; pay stands
 * in `brutoloon` and is refused among the other income.
 */
export const leesHuishouden = (json: unknown): Result<Onvolledig<Huishouden>, readonly Invoerfout[]> => {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return err([fout('', 'een huishouden')]);
  const velden = Object.entries(json);
  const extra: unknown = Object.fromEntries(velden.filter(([naam]) => extravelden.has(naam)));
  const fouten = [...lezer.Errors(extra)].map(({ instancePath, message }) => fout(instancePath, message));
  if (fouten.length > 0) return err(fouten);
  const gelezen = verklaarInvoer(Object.fromEntries(velden.filter(([naam]) => !extravelden.has(naam))));
  if (!gelezen.ok) return gelezen;
  const [maand] = gelezen.value;
  if (maand === undefined) return err([fout('', 'een huishouden')]);
  const eigen = extra as Static<typeof extraSchema>;
  const geweigerd = [...verkeerdeDagen(eigen), ...teVeel(json)];
  if (geweigerd.length > 0) return err(geweigerd);
  const feiten: unknown = { bijstandOverJaar: null, brutoloonOverJaar: null, ...maand.feiten, ...eigen };
  return ok(feiten as Onvolledig<Huishouden>);
};

const verkeerdeDagen = ({ toeslagen }: Static<typeof extraSchema>): readonly Invoerfout[] =>
  (toeslagen?.medebewoners ?? []).flatMap(({ geboren }, i) =>
    geboren !== undefined && parseDay(geboren) === undefined
      ? [fout(`/toeslagen/medebewoners/${i}/geboren`, 'geen bestaande dag')]
      : [],
  );

type Ruw = {
  readonly verloop?: unknown;
  readonly belanghebbende?: { readonly inkomsten?: readonly { readonly soort?: string }[] };
  readonly partner?: { readonly inkomsten?: readonly { readonly soort?: string }[] } | null;
};

/** What `bereken` knows and this does not: a household that changes within the month, and net pay. */
const teVeel = (json: Ruw): readonly Invoerfout[] => [
  ...(json.verloop === undefined ? [] : [fout('/verloop', 'het huishouden blijft de hele maand hetzelfde')]),
  ...(['belanghebbende', 'partner'] as const).flatMap((wie) =>
    (json[wie]?.inkomsten ?? []).flatMap(({ soort }, i) =>
      soort === 'loon' ? [fout(`/${wie}/inkomsten/${i}/soort`, 'loon staat bruto in brutoloon')] : [],
    ),
  ),
];
