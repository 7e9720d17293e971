/** Knows who is guided by a colleague and what asks for him, in one query however many they are. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { todayIn } from '@samenkracht/platform/clock';
import { publish, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Mens } from '../domain/aandacht.ts';
import type { Contactklasse } from '../domain/prijs.ts';
import { eigenContact, type Signaalsoort } from '../domain/sporen.ts';
import type { Inwonerweigering } from './inwoner.ts';
import { followSporen } from './sporen.ts';
import type { CaseloadTables } from './tabellen.ts';

const tables = (scope: Scope) => view<CaseloadTables>(scope.tx);

type Rij = {
  persoon_id: string;
  klasse: Contactklasse;
  sinds: string;
  gezien: string | null;
  signalen: readonly { id: string; soort: Signaalsoort; sinds: string; uiterlijk: Day | null }[];
};

/** His people, and those who are on their way to him; with the last contact and all that is open. */
const select = async (scope: Scope, wie: ReturnType<typeof sql<boolean>>): Promise<readonly Mens[]> => {
  const { rows } = await sql<Rij>`
    SELECT i.persoon_id, i.klasse, coalesce(i.sinds, i.naar_sinds, i.aangemeld_op::timestamptz) AS sinds, c.gezien,
      coalesce(s.signalen, '[]'::jsonb) AS signalen
    FROM caseload_inwoner i
    LEFT JOIN LATERAL (SELECT max(op) AS gezien FROM caseload_voorval
      WHERE persoon_id = i.persoon_id AND soort = 'contact') c ON true
    LEFT JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('id', id, 'soort', soort, 'sinds', sinds, 'uiterlijk', uiterlijk)) AS signalen
      FROM caseload_signaal WHERE persoon_id = i.persoon_id AND afgedaan_op IS NULL) s ON true
    WHERE ${wie}`.execute(tables(scope));
  return rows.map(({ persoon_id, klasse, sinds, gezien, signalen }) => ({
    persoonId: persoon_id,
    klasse,
    gezienOp: dayOf(gezien ?? sinds),
    nooitGezien: gezien === null,
    signalen: signalen.map(({ id, soort, sinds: vanaf, uiterlijk }) => ({
      id,
      soort,
      sinds: dayOf(vanaf),
      uiterlijk: uiterlijk ?? undefined,
    })),
  }));
};

const dayOf = (tijdstip: string): Day => todayIn(Temporal.Instant.from(tijdstip));

export const mensenVan = (scope: Scope, medewerkerId: string): Promise<readonly Mens[]> =>
  select(scope, sql<boolean>`i.consulent_id = ${medewerkerId} OR i.naar_id = ${medewerkerId}`);

export const findMens = async (scope: Scope, persoonId: string): Promise<Mens | undefined> =>
  (await select(scope, sql<boolean>`i.persoon_id = ${persoonId}`))[0];

/** Whether this colleague guides him, or is asked to. */
export const isVan = async (scope: Scope, persoonId: string, medewerkerId: string): Promise<boolean> => {
  const row = await tables(scope)
    .selectFrom('caseload_inwoner')
    .select(['consulent_id', 'naar_id'])
    .where('persoon_id', '=', persoonId)
    .executeTakeFirst();
  return row?.consulent_id === medewerkerId || row?.naar_id === medewerkerId;
};

export type Contact = { readonly op: string; readonly minuten: number | null; readonly fase: string | null };

/** The last talks, newest first. */
export const contactenVan = (scope: Scope, persoonId: string, aantal: number): Promise<readonly Contact[]> =>
  tables(scope)
    .selectFrom('caseload_voorval')
    .select(['op', 'minuten', 'fase'])
    .where('persoon_id', '=', persoonId)
    .where('soort', '=', 'contact')
    .orderBy('op', 'desc')
    .limit(aantal)
    .execute();

export type Aandachtweigering = Inwonerweigering | { readonly code: 'SIGNAAL_NIET_GEVONDEN' };

/** Done by hand; what was answered meanwhile is done already. */
export const settleSignaal = async (scope: Scope, id: string): Promise<Result<void, Aandachtweigering>> => {
  const signaal = await tables(scope)
    .selectFrom('caseload_signaal')
    .select(['persoon_id', 'afgedaan_op'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (signaal === undefined || !(await isVan(scope, signaal.persoon_id, scope.actor.id)))
    return err({ code: 'SIGNAAL_NIET_GEVONDEN' });
  if (signaal.afgedaan_op !== null) return ok(undefined);
  const { persoon_id: persoonId } = signaal;
  await tables(scope)
    .updateTable('caseload_signaal')
    .set({ afgedaan_op: scope.now.toString(), afgedaan_door: scope.actor.id })
    .where('id', '=', id)
    .execute();
  const onderwerp = { soort: 'dossier', id: persoonId } as const;
  await record(scope, { handeling: 'wijziging', onderwerp, persoonId, omschrijving: 'Signaal afgedaan' });
  return ok(undefined);
};

/** A talk without an appointment: what counts is that it was, how long, and in which part of the way. */
export const storeContact = async (
  scope: Scope,
  persoonId: string,
  { minuten, fase }: { readonly minuten: number; readonly fase: string },
): Promise<Result<void, Inwonerweigering>> => {
  if (!(await isVan(scope, persoonId, scope.actor.id))) return err({ code: 'NIET_UW_INWONER' });
  const gesprek = {
    soort: eigenContact,
    onderwerp: persoonId,
    data: { persoonIds: [persoonId], medewerkerId: scope.actor.id, minuten, fase },
  };
  await publish(scope, gesprek);
  const tijdstip = scope.now.toString();
  await followSporen(scope, { ...gesprek, id: crypto.randomUUID(), tijdstip, actorId: scope.actor.id });
  const onderwerp = { soort: 'dossier', id: persoonId } as const;
  await record(scope, { handeling: 'wijziging', onderwerp, persoonId, omschrijving: 'Contact vastgelegd' });
  return ok(undefined);
};
