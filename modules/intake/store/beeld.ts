/** Knows how both sides see a person, with every version of it: appended, never overwritten. */
import { err, ok, type Result } from '@samenkracht/core';
import { publish, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Beeld, isOnderdeel, type Kant, type Onderdeel, parseWaarde } from '../domain/beeld.ts';
import type { IntakeRefusal } from '../domain/intake.ts';
import type { IntakeTables } from './tabellen.ts';

type Row = Omit<IntakeTables['intake_beeld'], 'volgnummer'>;

const toBeeld = (row: Row): Beeld | undefined => {
  const waarde = isOnderdeel(row.onderdeel) ? parseWaarde(row.onderdeel, row.waarde) : undefined;
  if (!isOnderdeel(row.onderdeel) || waarde === undefined) return undefined;
  return {
    onderdeel: row.onderdeel,
    kant: row.kant,
    waarde,
    toelichting: row.toelichting ?? undefined,
    versie: row.versie,
    door: { id: row.door, naam: row.door_naam },
    op: row.op,
  };
};

/** All versions, oldest first: the history of a view. */
export const beeldversiesOf = async (scope: Scope, persoonId: string): Promise<readonly Beeld[]> => {
  const rows = await view<IntakeTables>(scope.tx)
    .selectFrom('intake_beeld')
    .selectAll()
    .where('persoon_id', '=', persoonId)
    .orderBy('volgnummer')
    .execute();
  return rows.map(toBeeld).filter((een) => een !== undefined);
};

/** Of each part and side the newest. */
export const newest = (versies: readonly Beeld[]): readonly Beeld[] => [
  ...new Map(versies.map((een) => [`${een.kant} ${een.onderdeel}`, een])).values(),
];

export type NieuwBeeld = {
  readonly onderdeel: Onderdeel;
  readonly kant: Kant;
  readonly waarde: string;
  readonly toelichting: string | undefined;
  /** The version that was seen: 0 when there was none. */
  readonly versie: number;
};

export const storeBeeld = async (
  scope: Scope,
  persoonId: string,
  { onderdeel, kant, waarde, toelichting, versie }: NieuwBeeld,
): Promise<Result<void, IntakeRefusal>> => {
  const stap = parseWaarde(onderdeel, waarde);
  if (stap === undefined) return err({ code: 'BEELD_ONJUIST' });
  const staat = newest(await beeldversiesOf(scope, persoonId)).find(
    (een) => een.onderdeel === onderdeel && een.kant === kant,
  );
  if (staat?.waarde === stap && staat.toelichting === toelichting) return ok(undefined);
  const gewijzigd = { code: 'BEELD_INTUSSEN_GEWIJZIGD', door: staat?.door.naam ?? '' } as const;
  if ((staat?.versie ?? 0) !== versie) return err(gewijzigd);
  const { numInsertedOrUpdatedRows } = await view<IntakeTables>(scope.tx)
    .insertInto('intake_beeld')
    .values({
      persoon_id: persoonId,
      intake_id: null,
      onderdeel,
      kant,
      versie: versie + 1,
      waarde: stap,
      toelichting: toelichting ?? null,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      op: scope.now.toString(),
    })
    // two at the same moment: the second waits here for the first, and then hears of it
    .onConflict((conflict) => conflict.columns(['persoon_id', 'onderdeel', 'kant', 'versie']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return err(gewijzigd);
  await publish(scope, { soort: 'BeeldGegeven', onderwerp: persoonId, data: { persoonId, kant } });
  return ok(undefined);
};
