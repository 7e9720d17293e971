/** Knows how the events of all rooms are kept for a caseload: what asks, what answers it, what counts. */
import { type Day, parseDay } from '@samenkracht/core';
import { todayIn } from '@samenkracht/platform/clock';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { numberAt, personenVan, type Spoor, sporenVan, textAt, type Voorval } from '../domain/sporen.ts';
import type { CaseloadTables } from './tabellen.ts';

const tables = (scope: Scope) => view<CaseloadTables>(scope.tx);

/** Of whom is not guided here only what belongs to the start of his way is kept. */
const guided = async (scope: Scope, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set();
  const rows = await tables(scope)
    .selectFrom('caseload_inwoner')
    .select('persoon_id')
    .where('persoon_id', 'in', ids)
    .execute();
  return new Set(rows.map(({ persoon_id }) => persoon_id));
};

const isStart = ({ bij }: Spoor): boolean => /^(Intake|SignaalDringend)/.test(bij);

export const followSporen = async (scope: Scope, gebeurtenis: Voorval): Promise<void> => {
  const alle = personenVan(gebeurtenis);
  const hier = await guided(scope, alle);
  for (const spoor of sporenVan(gebeurtenis)) {
    const personen = isStart(spoor) ? alle : alle.filter((id) => hier.has(id));
    if (spoor.sluit !== undefined) await closeSignalen(scope, spoor, gebeurtenis, personen);
    for (const persoonId of personen) await leave(scope, spoor, gebeurtenis, persoonId);
  }
};

const closeSignalen = async (
  scope: Scope,
  { sluit = [], zelfde }: Spoor,
  { onderwerp, tijdstip }: Voorval,
  personen: readonly string[],
): Promise<void> => {
  if (zelfde !== true && personen.length === 0) return;
  await tables(scope)
    .updateTable('caseload_signaal')
    .set({ afgedaan_op: tijdstip })
    .where('afgedaan_op', 'is', null)
    .where('soort', 'in', sluit)
    .where('sinds', '<=', tijdstip)
    .where((eb) => (zelfde === true ? eb('verwijzing', '=', onderwerp) : eb('persoon_id', 'in', personen)))
    .execute();
};

const leave = async (scope: Scope, spoor: Spoor, gebeurtenis: Voorval, persoonId: string): Promise<void> => {
  const { id, onderwerp, data, tijdstip, actorId } = gebeurtenis;
  const { signaal, voorval, vraag } = spoor;
  if (signaal !== undefined) {
    const uiterlijk = signaal.uiterlijk === undefined ? undefined : parseDay(textAt(data, signaal.uiterlijk) ?? '');
    await tables(scope)
      .insertInto('caseload_signaal')
      .values({
        id: crypto.randomUUID(),
        persoon_id: persoonId,
        soort: signaal.soort,
        verwijzing: onderwerp,
        sinds: tijdstip,
        uiterlijk: uiterlijk ?? null,
        afgedaan_op: null,
        afgedaan_door: null,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['persoon_id', 'soort', 'verwijzing'])
          .where('afgedaan_op', 'is', null)
          .doUpdateSet({ uiterlijk: uiterlijk ?? null }),
      )
      .execute();
  }
  if (voorval !== undefined)
    await tables(scope)
      .insertInto('caseload_voorval')
      .values({
        id,
        persoon_id: persoonId,
        soort: voorval,
        op: tijdstip,
        medewerker_id: actorId,
        minuten: voorval === 'contact' ? (numberAt(data, 'minuten') ?? null) : null,
        fase: voorval === 'contact' ? (textAt(data, 'fase') ?? spoor.fase ?? null) : null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (vraag !== undefined) await askOnce(scope, persoonId, vraag, todayIn(Temporal.Instant.from(tijdstip)));
};

/** At most one question waits for a resident: who does not answer is not asked more and more. */
const askOnce = async (scope: Scope, persoonId: string, stap: string, op: Day): Promise<void> => {
  const open = await tables(scope)
    .selectFrom('caseload_vraag')
    .select('id')
    .where('persoon_id', '=', persoonId)
    .where('beantwoord', '=', false)
    .executeTakeFirst();
  if (open !== undefined) return;
  await tables(scope)
    .insertInto('caseload_vraag')
    .values({ id: crypto.randomUUID(), persoon_id: persoonId, stap, gevraagd_op: op })
    .execute();
};
