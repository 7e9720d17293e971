/** Knows instruments with their versions, and the catalogue of a day: what there is, what is free, who waits and what came of it. */
import { addYears, type Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Instrumentinhoud, Instrumentversie, Lestijd, Levensdomein } from '../domain/instrument.ts';
import type { Telling, Wachttelling } from '../domain/resultaat.ts';
import type { Uitkomst } from '../domain/verwijzing.ts';
import type { AanbodTables, InstrumentversieRow } from './tabellen.ts';

export const toVersie = (row: InstrumentversieRow): Instrumentversie => ({
  instrumentId: row.instrument_id,
  versie: row.versie,
  vanaf: row.vanaf,
  naam: row.naam,
  wat: row.wat,
  voorWie: row.voor_wie,
  domeinen: row.domeinen,
  dicht: row.dicht,
  vaardigheden: row.vaardigheden,
  plaats: row.plaats,
  vorm: row.vorm,
  capaciteit: row.capaciteit,
  ...(row.wachttijd_weken === null ? {} : { wachttijdWeken: row.wachttijd_weken }),
  ...(row.weken === null ? {} : { weken: row.weken }),
  startdagen: row.startdagen,
  // written by `insertVersie` from this very type
  tijden: row.tijden as readonly Lestijd[],
  eigenMinuten: row.eigen_minuten,
  prijs: row.prijs,
  betaalwijze: row.betaalwijze,
  ...(row.keren === null ? {} : { keren: row.keren }),
});

export const insertInstrument = async (scope: Scope, id: string, aanbiederId: string): Promise<void> => {
  await view<AanbodTables>(scope.tx)
    .insertInto('aanbod_instrument')
    .values({
      id,
      aanbieder_id: aanbiederId,
      ingevoerd_door: scope.actor.id,
      ingevoerd_op: scope.now.toString(),
    })
    .execute();
};

/** Adds the next version. The instrument must be locked by the caller, so that two get two numbers. */
export const insertVersie = async (
  scope: Scope,
  instrumentId: string,
  vanaf: Day,
  inhoud: Instrumentinhoud,
): Promise<void> => {
  const laatste = await view<AanbodTables>(scope.tx)
    .selectFrom('aanbod_instrumentversie')
    .select(({ fn }) => fn.max<number | null>('versie').as('versie'))
    .where('instrument_id', '=', instrumentId)
    .executeTakeFirst();
  await view<AanbodTables>(scope.tx)
    .insertInto('aanbod_instrumentversie')
    .values({
      instrument_id: instrumentId,
      versie: (laatste?.versie ?? 0) + 1,
      vanaf,
      naam: inhoud.naam,
      wat: inhoud.wat,
      voor_wie: inhoud.voorWie,
      domeinen: [...inhoud.domeinen],
      dicht: inhoud.dicht,
      vaardigheden: [...inhoud.vaardigheden],
      plaats: inhoud.plaats,
      vorm: inhoud.vorm,
      capaciteit: inhoud.capaciteit,
      wachttijd_weken: inhoud.wachttijdWeken ?? null,
      weken: inhoud.weken ?? null,
      startdagen: [...inhoud.startdagen],
      tijden: JSON.stringify(inhoud.tijden),
      eigen_minuten: inhoud.eigenMinuten,
      prijs: inhoud.prijs,
      betaalwijze: inhoud.betaalwijze,
      keren: inhoud.keren ?? null,
      ingevoerd_door: scope.actor.id,
      ingevoerd_op: scope.now.toString(),
    })
    .execute();
};

/** Holds an instrument until the transaction ends: whoever gives, frees or counts its places goes one after the other. */
export const lockInstrument = async (
  scope: Scope,
  id: string,
): Promise<{ readonly aanbiederId: string } | undefined> => {
  const row = await view<AanbodTables>(scope.tx)
    .selectFrom('aanbod_instrument')
    .select('aanbieder_id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && { aanbiederId: row.aanbieder_id };
};

export const findVersies = async (scope: Scope, instrumentId: string): Promise<readonly Instrumentversie[]> => {
  const rows = await view<AanbodTables>(scope.tx)
    .selectFrom('aanbod_instrumentversie')
    .selectAll()
    .where('instrument_id', '=', instrumentId)
    .orderBy('versie')
    .execute();
  return rows.map(toVersie);
};

/** An instrument as it stands on a day. */
export type Aanbod = Instrumentversie & {
  readonly aanbieder: { readonly id: string; readonly naam: string; readonly tot: Day | undefined };
  /** Made up, to look around in. */
  readonly voorbeeld: boolean;
  readonly bezet: number;
  readonly wachtend: number;
  readonly telling: Telling;
};

type AanbodRow = InstrumentversieRow & {
  aanbieder_id: string;
  aanbieder: string;
  aanbieder_tot: Day | null;
  voorbeeld: boolean;
  bezet: number;
  wachtend: number;
  gestopt: number;
  uitkomsten: Readonly<Partial<Record<Uitkomst, number>>> | null;
};

export type Catalogusvraag = {
  readonly zoek?: string | undefined;
  readonly domein?: Levensdomein | undefined;
  readonly vorm?: 'online' | 'op locatie' | undefined;
  readonly metPlek?: boolean | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly aanbiederId?: string | undefined;
  /** Also of a provider that has stopped. */
  readonly ookGestopt?: boolean | undefined;
};

/** Every word must be found somewhere in what is told of it. */
const patronen = (zoek = ''): readonly string[] =>
  zoek
    .toLowerCase()
    .split(/\s+/u)
    .filter((woord) => woord !== '')
    .slice(0, 8)
    .map((woord) => `%${woord.replace(/[\\%_]/gu, (teken) => `\\${teken}`)}%`);

/** One statement for the whole catalogue; results are of the last two years, so that what was changed since counts. */
export const findAanbod = async (scope: Scope, vraag: Catalogusvraag = {}): Promise<readonly Aanbod[]> => {
  const { domein, vorm, metPlek = false, ids, aanbiederId, ookGestopt = false } = vraag;
  const sinds = addYears(scope.today, -2);
  const { rows } = await sql<AanbodRow>`
    select v.*, a.id as aanbieder_id, a.naam as aanbieder, a.tot as aanbieder_tot, a.voorbeeld,
      t.bezet::int as bezet, t.wachtend::int as wachtend, t.gestopt::int as gestopt, u.uitkomsten
    from aanbod_instrument i
    join aanbod_aanbieder a on a.id = i.aanbieder_id
    join lateral (select * from aanbod_instrumentversie v where v.instrument_id = i.id and v.vanaf <= ${scope.today}::date
      order by v.vanaf desc, v.versie desc limit 1) v on true
    join lateral (
      select count(*) filter (where plek is not null) as bezet, count(*) filter (where status = 'wachtlijst') as wachtend,
        count(*) filter (where status = 'gestopt' and begin is not null and tot > ${sinds}::date) as gestopt
      from aanbod_verwijzing w where w.instrument_id = i.id) t on true
    join lateral (
      select jsonb_object_agg(uitkomst, aantal) as uitkomsten from (
        select uitkomst, count(*) as aantal from aanbod_verwijzing w
        where w.instrument_id = i.id and status = 'afgerond' and tot > ${sinds}::date group by uitkomst) per_uitkomst
    ) u on true
    where (${ookGestopt} or a.tot is null or a.tot > ${scope.today}::date)
      and (${ids === undefined} or i.id = any(${[...(ids ?? [])]}::uuid[]))
      and (${aanbiederId ?? null}::uuid is null or a.id = ${aanbiederId ?? null}::uuid)
      and (${domein ?? null}::text is null or ${domein ?? null}::text = any(v.domeinen))
      and (${vorm ?? null}::text is null or v.vorm in (${vorm ?? null}::text, 'allebei'))
      and (not ${metPlek} or v.capaciteit - t.bezet - t.wachtend > 0)
      and lower(concat_ws(' ', v.naam, v.wat, v.voor_wie, v.dicht, v.plaats, a.naam, array_to_string(v.domeinen, ' ')))
        like all(${[...patronen(vraag.zoek)]}::text[])
    order by lower(v.naam), i.id`.execute(view<AanbodTables>(scope.tx));
  return rows.map((row) => ({
    ...toVersie(row),
    aanbieder: { id: row.aanbieder_id, naam: row.aanbieder, tot: row.aanbieder_tot ?? undefined },
    voorbeeld: row.voorbeeld,
    bezet: row.bezet,
    wachtend: row.wachtend,
    telling: { gestopt: row.gestopt, uitkomsten: row.uitkomsten ?? {} },
  }));
};

/** Of these instruments how many began in the last year, and the middle of the days that they waited from asking to beginning. */
export const findWachttijden = async (
  scope: Scope,
  instrumentIds: readonly string[],
): Promise<ReadonlyMap<string, Wachttelling>> => {
  if (instrumentIds.length === 0) return new Map();
  const { rows } = await sql<Wachttelling & { instrument_id: string }>`
    select instrument_id, count(*)::int as aantal, percentile_disc(0.5) within group
      (order by greatest(0, begin - (gevraagd_op at time zone 'Europe/Amsterdam')::date))::int as midden
    from aanbod_verwijzing
    where instrument_id = any(${[...instrumentIds]}::uuid[]) and status in ('gestart', 'afgerond', 'gestopt')
      and begin > ${addYears(scope.today, -1)}::date
    group by instrument_id`.execute(view<AanbodTables>(scope.tx));
  return new Map(rows.map(({ instrument_id, aantal, midden }) => [instrument_id, { aantal, midden }]));
};
