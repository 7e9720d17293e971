/** Knows instruments with their versions, and the catalogue of a day: what there is, what is free, who waits and what came of it. */
import { addYears, type Day, type Levensdomein } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { minstensGeteld } from '../domain/indicatoren.ts';
import type { Instrumentinhoud, Instrumentversie, Lestijd } from '../domain/instrument.ts';
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
  ...(row.postcode === null ? {} : { postcode: row.postcode }),
  ...(row.taal_vanaf === null ? {} : { taalVanaf: row.taal_vanaf }),
  ...(row.leeftijd_vanaf === null ? {} : { leeftijdVanaf: row.leeftijd_vanaf }),
  ...(row.leeftijd_onder === null ? {} : { leeftijdOnder: row.leeftijd_onder }),
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
      postcode: inhoud.postcode ?? null,
      taal_vanaf: inhoud.taalVanaf ?? null,
      leeftijd_vanaf: inhoud.leeftijdVanaf ?? null,
      leeftijd_onder: inhoud.leeftijdOnder ?? null,
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

/** How busy an instrument is, what came of it, and how long people waited. */
type Drukte = {
  readonly bezet: number;
  readonly wachtend: number;
  readonly telling: Telling;
  readonly wacht: Wachttelling | undefined;
};

/** An instrument as it stands on a day. */
export type Aanbod = Instrumentversie &
  Drukte & {
    readonly aanbieder: { readonly id: string; readonly naam: string; readonly tot: Day | undefined };
    /** Made up, to look around in. */
    readonly voorbeeld: boolean;
  };

type DrukteRow = {
  instrument_id: string;
  bezet: number;
  wachtend: number;
  aantal: number;
  midden: number | null;
};

const geenTelling: Telling = { gestopt: 0, uitkomsten: {} };
const leeg: Drukte = { bezet: 0, wachtend: 0, telling: geenTelling, wacht: undefined };

/**
 * Who ended, by instrument, in whole tens in the order in which it was recorded, so that two who look on two days never see the
 * outcome of one person as the difference. Of the last two years, so that what was changed since counts.
 */
const findTellingen = async (scope: Scope, instrumentIds: readonly string[]): Promise<ReadonlyMap<string, Telling>> => {
  const { rows } = await sql<{ instrument_id: string; uitkomst: Uitkomst | null; aantal: number }>`
    with geeindigd as (
      select instrument_id, uitkomst, tot,
        (row_number() over (partition by instrument_id order by gewijzigd_op, tot, id) - 1) / ${minstensGeteld} as tien
      from aanbod_verwijzing
      where instrument_id = any(${[...instrumentIds]}::uuid[]) and begin is not null and status in ('afgerond', 'gestopt')),
    vol as (
      select instrument_id, tien from geeindigd group by 1, 2
      having count(*) = ${minstensGeteld} and min(tot) > ${addYears(scope.today, -2)}::date)
    select instrument_id, uitkomst, count(*)::int as aantal from geeindigd join vol using (instrument_id, tien)
    group by 1, 2`.execute(view<AanbodTables>(scope.tx));
  return new Map(
    [...Map.groupBy(rows, ({ instrument_id }) => instrument_id)].map(([id, delen]) => [
      id,
      {
        gestopt: delen.find(({ uitkomst }) => uitkomst === null)?.aantal ?? 0,
        uitkomsten: Object.fromEntries(
          delen.flatMap(({ uitkomst, aantal }) => (uitkomst === null ? [] : [[uitkomst, aantal] as const])),
        ),
      },
    ]),
  );
};

/** One pass over the participations of these instruments, and one over those that ended. Waits are of the last year. */
const findDrukte = async (scope: Scope, instrumentIds: readonly string[]): Promise<ReadonlyMap<string, Drukte>> => {
  if (instrumentIds.length === 0) return new Map();
  const begonnen = sql`status in ('gestart', 'afgerond', 'gestopt') and begin > ${addYears(scope.today, -1)}::date`;
  const { rows } = await sql<DrukteRow>`
    select instrument_id, count(*) filter (where plek is not null)::int as bezet,
      count(*) filter (where status = 'wachtlijst')::int as wachtend,
      count(*) filter (where ${begonnen})::int as aantal,
      percentile_disc(0.5) within group (order by greatest(0, begin - (gevraagd_op at time zone 'Europe/Amsterdam')::date))
        filter (where ${begonnen})::int as midden
    from aanbod_verwijzing where instrument_id = any(${[...instrumentIds]}::uuid[])
    group by instrument_id`.execute(view<AanbodTables>(scope.tx));
  const tellingen = await findTellingen(scope, instrumentIds);
  return new Map(
    rows.map(({ instrument_id, bezet, wachtend, aantal, midden }) => [
      instrument_id,
      {
        ...{ bezet, wachtend, telling: tellingen.get(instrument_id) ?? geenTelling },
        wacht: midden === null ? undefined : { aantal, midden },
      },
    ]),
  );
};

type AanbodRow = InstrumentversieRow & {
  aanbieder_id: string;
  aanbieder: string;
  aanbieder_tot: Day | null;
  voorbeeld: boolean;
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

const findVersiesNu = async (scope: Scope, vraag: Catalogusvraag): Promise<readonly AanbodRow[]> => {
  const { domein = null, vorm = null, ids, aanbiederId = null, ookGestopt = false } = vraag;
  const { rows } = await sql<AanbodRow>`
    select v.*, a.id as aanbieder_id, a.naam as aanbieder, a.tot as aanbieder_tot, a.voorbeeld
    from aanbod_instrument i
    join aanbod_aanbieder a on a.id = i.aanbieder_id
    join lateral (select * from aanbod_instrumentversie v where v.instrument_id = i.id and v.vanaf <= ${scope.today}::date
      order by v.vanaf desc, v.versie desc limit 1) v on true
    where (${ookGestopt} or a.tot is null or a.tot > ${scope.today}::date)
      and (${ids === undefined} or i.id = any(${[...(ids ?? [])]}::uuid[]))
      and (${aanbiederId}::uuid is null or a.id = ${aanbiederId}::uuid)
      and (${domein}::text is null or ${domein}::text = any(v.domeinen))
      and (${vorm}::text is null or v.vorm in (${vorm}::text, 'allebei'))
      and lower(concat_ws(' ', v.naam, v.wat, v.voor_wie, v.dicht, v.plaats, a.naam, array_to_string(v.domeinen, ' ')))
        like all(${[...patronen(vraag.zoek)]}::text[])
    order by lower(v.naam), i.id`.execute(view<AanbodTables>(scope.tx));
  return rows;
};

/** The catalogue of today in three statements, however many there are. */
export const findAanbod = async (scope: Scope, vraag: Catalogusvraag = {}): Promise<readonly Aanbod[]> => {
  const rows = await findVersiesNu(scope, vraag);
  const drukte = await findDrukte(
    scope,
    rows.map(({ instrument_id }) => instrument_id),
  );
  const aanbod = rows.map((row) => ({
    ...toVersie(row),
    ...(drukte.get(row.instrument_id) ?? leeg),
    aanbieder: { id: row.aanbieder_id, naam: row.aanbieder, tot: row.aanbieder_tot ?? undefined },
    voorbeeld: row.voorbeeld,
  }));
  return vraag.metPlek === true
    ? aanbod.filter(({ capaciteit, bezet, wachtend }) => capaciteit > bezet + wachtend)
    : aanbod;
};
