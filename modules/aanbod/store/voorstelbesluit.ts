/** Knows what a coach did with suggestions: chosen or not now, on what grounds, and to what it led. Only added. */
import type { Day } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { todayIn } from '@samenkracht/platform/clock';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { NietNu, Soort, Voorstel } from '../domain/voorstel.ts';

type BesluitRow = {
  id: string;
  persoon_id: string;
  instrument_id: string | null;
  programma: string | null;
  besluit: 'gekozen' | 'niet nu';
  reden: string;
  terug_op: Day | null;
  plaats: number;
  gronden: unknown;
  verwijzing_id: string | null;
  door: string;
  door_naam: string;
  op: string;
};
type Tables = { aanbod_voorstelbesluit: BesluitRow };

export type NieuwBesluit = {
  readonly persoonId: string;
  readonly voorstel: Voorstel;
  /** Which in the list it was; 1 is the first. */
  readonly plaats: number;
  readonly besluit: 'gekozen' | 'niet nu';
  readonly reden: string;
  readonly terugOp?: Day | undefined;
  readonly verwijzingId?: string | undefined;
};

export const insertVoorstelbesluit = async (scope: Scope, nieuw: NieuwBesluit): Promise<void> => {
  const { persoonId, voorstel, besluit } = nieuw;
  const { soort, id: over } = voorstel.kandidaat;
  const id = crypto.randomUUID();
  await view<Tables>(scope.tx)
    .insertInto('aanbod_voorstelbesluit')
    .values({
      ...{ id, persoon_id: persoonId, besluit, reden: nieuw.reden, plaats: nieuw.plaats },
      instrument_id: soort === 'instrument' ? over : null,
      programma: soort === 'programma' ? over : null,
      terug_op: nieuw.terugOp ?? null,
      gronden: JSON.stringify({ punten: voorstel.punten, redenen: voorstel.redenen }),
      verwijzing_id: nieuw.verwijzingId ?? null,
      ...{ door: scope.actor.id, door_naam: scope.actor.naam, op: scope.now.toString() },
    })
    .execute();
  await record(scope, {
    handeling: 'besluit',
    onderwerp: { soort: 'verwijzing', id },
    persoonId,
    omschrijving: `Voorstel uit het aanbod: ${besluit}`,
  });
};

/** The last word about each thing, where that is not now. */
export const nietNuVan = async (scope: Scope, persoonId: string): Promise<ReadonlyMap<string, NietNu>> => {
  const { rows } = await sql<BesluitRow & { over: string }>`
    select distinct on (coalesce(instrument_id::text, programma)) coalesce(instrument_id::text, programma) as over, *
    from aanbod_voorstelbesluit where persoon_id = ${persoonId}
    order by coalesce(instrument_id::text, programma), op desc`.execute(view<Tables>(scope.tx));
  return new Map(
    rows
      .filter(({ besluit }) => besluit === 'niet nu')
      .map(({ over, reden, op, terug_op }) => [
        over,
        { reden, op: todayIn(Temporal.Instant.from(op)), ...(terug_op === null ? {} : { terugOp: terug_op }) },
      ]),
  );
};

export type Genomen = {
  readonly soort: Soort;
  readonly over: string;
  readonly naam: string;
  readonly besluit: 'gekozen' | 'niet nu';
  readonly reden: string;
  readonly terugOp: Day | undefined;
  readonly plaats: number;
  readonly door: string;
  readonly op: Day;
  /** How it stands or ended: the state of the participation, or its outcome. Undefined while nothing came of it. */
  readonly stand: string | undefined;
};

type GenomenRow = BesluitRow & { naam: string | null; stand: string | null };

/** The newest first, each with how it went: the participation it led to, or the programme that began after it. */
export const besluitenVan = async (scope: Scope, persoonId: string): Promise<readonly Genomen[]> => {
  const { rows } = await sql<GenomenRow>`
    select b.*, s.naam, coalesce(v.uitkomst, v.status, d.uitkomst, case when d.id is not null then 'gestart' end) as stand
    from aanbod_voorstelbesluit b
    left join aanbod_verwijzing v on v.id = b.verwijzing_id
    left join lateral (select naam from aanbod_instrumentversie s where s.instrument_id = b.instrument_id
      order by versie desc limit 1) s on true
    left join lateral (select id, uitkomst from aanbod_deelname d where b.besluit = 'gekozen'
      and d.persoon_id = b.persoon_id and d.programma = b.programma and d.van >= (b.op at time zone 'Europe/Amsterdam')::date
      order by d.van, d.id limit 1) d on true
    where b.persoon_id = ${persoonId} order by b.op desc, b.id`.execute(view<Tables>(scope.tx));
  return rows.map((row) => ({
    soort: row.instrument_id === null ? 'programma' : 'instrument',
    over: row.instrument_id ?? row.programma ?? '',
    naam: row.naam ?? row.programma ?? '',
    ...{ besluit: row.besluit, reden: row.reden, plaats: row.plaats, door: row.door_naam },
    terugOp: row.terug_op ?? undefined,
    op: todayIn(Temporal.Instant.from(row.op)),
    stand: row.stand ?? undefined,
  }));
};
