/** Knows how a change of policy comes from outside as JSON: amounts as they are written in a table, and choices for open terms. */
import { day, err, ok, parseDay, type Result } from '@samenkracht/core';
import { belastingtabellen } from '@samenkracht/inkomstenbelasting';
import { type AanvullendeRij, type Keuze, leesWaarde, type OpenTerm, type Tabel } from '@samenkracht/law';
import { bedragtabellen, type Invoerfout, openTermen } from '@samenkracht/participatiewet';
import { toeslagtabellen } from '@samenkracht/toeslagen';
import Type, { type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { type Beleidswijziging, voorstel } from './beleid.ts';

const dag = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'jjjj-mm-dd' });
const streng = { additionalProperties: false } as const;

/** A row holds from its day until the table has a newer row of its own, or ends. */
export const wijzigingSchema = Type.Object(
  {
    rijen: Type.Optional(
      Type.Array(
        Type.Object(
          {
            tabel: Type.String({ description: 'kenmerk van de tabel, bijvoorbeeld pw-21-alleenstaande' }),
            vanaf: dag,
            waarde: Type.String({ description: 'zoals in de tabel: 1.469,46 of 25%' }),
          },
          streng,
        ),
        { maxItems: 200 },
      ),
    ),
    keuzes: Type.Optional(
      Type.Array(Type.Object({ term: Type.String(), vanaf: dag, keuze: Type.String() }, streng), { maxItems: 200 }),
    ),
  },
  { ...streng, $id: 'beleid.wijziging', title: 'Wijziging van bedragen en keuzes' },
);

type Wijziging = Static<typeof wijzigingSchema>;
type Rijinvoer = NonNullable<Wijziging['rijen']>[number];
type Keuzeinvoer = NonNullable<Wijziging['keuzes']>[number];

const lezer = Compile(wijzigingSchema);
const tabellen: ReadonlyMap<string, Tabel<unknown>> = new Map(
  [...bedragtabellen, ...belastingtabellen, ...toeslagtabellen].map((tabel) => [tabel.id, tabel]),
);
const termen: ReadonlyMap<string, OpenTerm> = new Map(openTermen.map((term) => [term.id, term]));

const fout = (pad: string, melding: string): Invoerfout => ({
  code: 'INVOER_ONGELDIG',
  pad: pad === '' ? '/' : pad,
  melding,
});

/** The change, or what in it is no amount, table, open term or choice. */
export const leesWijziging = (json: unknown): Result<Beleidswijziging, readonly Invoerfout[]> => {
  const fouten = [...lezer.Errors(json)].map(({ instancePath, message }) => fout(instancePath, message));
  if (fouten.length > 0) return err(fouten);
  const { rijen = [], keuzes = [] } = json as Wijziging;
  const gelezen = rijen.map((rij, i) => leesRij(rij, `/rijen/${i}`));
  const gekozen = keuzes.map((keuze, i) => leesKeuze(keuze, `/keuzes/${i}`));
  const geweigerd = [...gelezen, ...gekozen].flatMap((een) => (een.ok ? [] : een.error));
  if (geweigerd.length > 0) return err(geweigerd);
  return ok({
    rijen: gelezen.flatMap((een) => (een.ok ? [een.value] : [])),
    keuzes: perTerm(gekozen.flatMap((een) => (een.ok ? [een.value] : []))),
  });
};

type Fouten = readonly Invoerfout[];

const leesRij = ({ tabel: id, vanaf, waarde }: Rijinvoer, pad: string): Result<AanvullendeRij, Fouten> => {
  const tabel = tabellen.get(id);
  if (tabel === undefined) return err([fout(`${pad}/tabel`, 'deze tabel is er niet')]);
  if (parseDay(vanaf) === undefined) return err([fout(`${pad}/vanaf`, 'geen bestaande dag')]);
  if (vanaf >= tabel.tot) return err([fout(`${pad}/vanaf`, 'de tabel houdt voor deze dag op')]);
  const gelezen = tabel.soort === 'staffel' ? undefined : leesWaarde(tabel.soort, waarde);
  return gelezen === undefined
    ? err([fout(`${pad}/waarde`, `geen ${tabel.soort} zoals in de tabel`)])
    : ok(voorstel(tabel, day(vanaf), gelezen));
};

type GekozenTerm = { readonly term: string; readonly keuze: Keuze };

const leesKeuze = ({ term: id, vanaf, keuze }: Keuzeinvoer, pad: string): Result<GekozenTerm, Fouten> => {
  const term = termen.get(id);
  if (term === undefined) return err([fout(`${pad}/term`, 'deze keuze laat de wet niet aan de gemeente')]);
  if (parseDay(vanaf) === undefined) return err([fout(`${pad}/vanaf`, 'geen bestaande dag')]);
  if (!Object.hasOwn(term.keuzes, keuze))
    return err([fout(`${pad}/keuze`, `kies uit: ${Object.keys(term.keuzes).join(', ')}`)]);
  return ok({ term: id, keuze: { vanaf: day(vanaf), keuze, bron: 'beleidsvoorstel', status: 'vastgesteld' } });
};

const perTerm = (gekozen: readonly GekozenTerm[]): Readonly<Record<string, readonly Keuze[]>> => {
  const lijsten = new Map<string, readonly Keuze[]>();
  for (const { term, keuze } of gekozen)
    lijsten.set(
      term,
      [...(lijsten.get(term) ?? []), keuze].toSorted((a, b) => a.vanaf.localeCompare(b.vanaf)),
    );
  return Object.fromEntries(lijsten);
};
