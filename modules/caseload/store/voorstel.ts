/** Knows proposals of a division: computed, kept with their reasons, and accepted or refused resident by resident. */
import { err, ok, type Result } from '@samenkracht/core';
import { insertSet, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Afwegingspunt, countWissels, weighPrices } from '../domain/afweging.ts';
import { belastingVan, divideBureau, type Voorstelsoort, weighAll } from '../domain/bureau.ts';
import { arePrijzen, type Instellingweigering } from '../domain/instelling.ts';
import type { Verdeelprijzen } from '../domain/prijs.ts';
import type { Verdeelreden } from '../domain/verdeling.ts';
import { readBureau } from './bureau.ts';
import type { CaseloadTables } from './tabellen.ts';

export type Voorstelweigering =
  | Instellingweigering
  | { readonly code: 'CASELOAD_NIET_INGERICHT' }
  | { readonly code: 'TEAM_ZONDER_CONSULENTEN' }
  | { readonly code: 'VOORSTEL_NIET_GEVONDEN' }
  | { readonly code: 'VOORSTEL_ACHTERHAALD'; readonly aantal: number }
  | { readonly code: 'REGEL_AL_BESLIST' }
  | { readonly code: 'NORM_BEREIKT'; readonly consulent: string };

export type Uitkomst = {
  readonly tekort: { readonly inwoners: readonly string[]; readonly consulenten: number };
  readonly wissels: number;
  readonly blijft: number;
  readonly belasting: readonly { readonly medewerkerId: string; readonly voor: number; readonly na: number }[];
  readonly afweging: readonly Afwegingspunt[];
};

export type Voorstelregel = {
  readonly persoonId: string;
  readonly van: string | undefined;
  readonly naar: string;
  readonly redenen: readonly Verdeelreden[];
  readonly status: 'open' | 'aanvaard' | 'afgewezen';
  readonly toelichting: string | undefined;
  readonly beslistDoor: string | undefined;
};

export type Voorstel = {
  readonly id: string;
  readonly soort: Voorstelsoort;
  readonly prijzen: Verdeelprijzen;
  readonly uitkomst: Uitkomst;
  readonly gemaaktDoor: string;
  readonly gemaaktOp: string;
  readonly regels: readonly Voorstelregel[];
};

const tables = (scope: Scope) => view<CaseloadTables>(scope.tx);

/** Computes a division and keeps it: who would move and why, what is short, and what other prices of a new face would give. */
export const propose = async (
  scope: Scope,
  { soort, prijzen }: { readonly soort: Voorstelsoort; readonly prijzen: Verdeelprijzen },
): Promise<Result<string, Voorstelweigering>> => {
  if (!arePrijzen(prijzen)) return err({ code: 'PRIJS_ONJUIST' });
  const gelezen = await readBureau(scope);
  if (!gelezen.ok) return gelezen;
  const bureau = gelezen.value;
  if (bureau.medewerkers.length === 0) return err({ code: 'TEAM_ZONDER_CONSULENTEN' });
  const { toewijzingen, tekort, belasting } = divideBureau(bureau, soort, prijzen);
  const voor = belastingVan(bureau);
  const ruimten = new Map(weighAll(bureau).map(({ medewerker, ruimte }) => [medewerker.id, ruimte]));
  const verplaatst = toewijzingen.filter(({ inwoner, consulent }) => inwoner.consulent !== consulent);
  const uitkomst: Uitkomst = {
    tekort: { inwoners: tekort.inwoners.map(({ id }) => id), consulenten: tekort.consulenten },
    wissels: countWissels({ toewijzingen, tekort, belasting, prijs: 0 }),
    blijft: toewijzingen.length - verplaatst.length,
    belasting: [...belasting].map(([medewerkerId, na]) => ({ medewerkerId, voor: voor.get(medewerkerId) ?? 0, na })),
    afweging: weighPrices(bureau, soort, prijzen, ruimten),
  };
  const id = crypto.randomUUID();
  await tables(scope)
    .insertInto('caseload_voorstel')
    .values({
      id,
      soort,
      prijzen: JSON.stringify(prijzen),
      uitkomst: JSON.stringify(uitkomst),
      gemaakt_door: scope.actor.id,
      gemaakt_door_naam: scope.actor.naam,
      gemaakt_op: scope.now.toString(),
    })
    .execute();
  await insertRegels(
    scope,
    id,
    verplaatst.map(({ inwoner, consulent, redenen }) => ({
      persoonId: inwoner.id,
      van: inwoner.consulent,
      naar: consulent,
      redenen,
    })),
  );
  return ok(id);
};

type NieuweRegel = Pick<Voorstelregel, 'persoonId' | 'van' | 'naar' | 'redenen'>;

/** One statement, however many move. */
const insertRegels = (scope: Scope, voorstelId: string, regels: readonly NieuweRegel[]): Promise<void> =>
  insertSet(
    scope.tx,
    'caseload_voorstelregel',
    { voorstel_id: 'uuid', persoon_id: 'uuid', van: 'text', naar: 'text', redenen: 'jsonb', status: 'text' },
    regels.map(({ persoonId, van, naar, redenen }) => [
      voorstelId,
      persoonId,
      van ?? null,
      naar,
      JSON.stringify(redenen),
      'open',
    ]),
  );

const toRegel = (row: CaseloadTables['caseload_voorstelregel']): Voorstelregel => ({
  persoonId: row.persoon_id,
  van: row.van ?? undefined,
  naar: row.naar,
  // written by `insertRegels`
  redenen: row.redenen as readonly Verdeelreden[],
  status: row.status,
  toelichting: row.toelichting ?? undefined,
  beslistDoor: row.beslist_door_naam ?? undefined,
});

/** The newest one. */
export const findVoorstelId = async (scope: Scope): Promise<string | undefined> => {
  const row = await tables(scope)
    .selectFrom('caseload_voorstel')
    .select('id')
    .orderBy('gemaakt_op', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
};

export const findVoorstel = async (scope: Scope, id: string): Promise<Voorstel | undefined> => {
  const row = await tables(scope).selectFrom('caseload_voorstel').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const regels = await tables(scope)
    .selectFrom('caseload_voorstelregel')
    .selectAll()
    .where('voorstel_id', '=', row.id)
    .orderBy('naar')
    .orderBy('persoon_id')
    .execute();
  return {
    id: row.id,
    soort: row.soort,
    // both written by `propose`
    prijzen: row.prijzen as Verdeelprijzen,
    uitkomst: row.uitkomst as Uitkomst,
    gemaaktDoor: row.gemaakt_door_naam,
    gemaaktOp: row.gemaakt_op,
    regels: regels.map(toRegel),
  };
};
