/** Knows the story of a person over all his intakes: of each question what was said last. */
import type { Day } from '@samenkracht/core';
import { todayIn } from '@samenkracht/platform/clock';
import { view } from '@samenkracht/platform/db';
import type { Json, Scope } from '@samenkracht/platform/module';
import type { Boom } from '../domain/boom.ts';
import { type Gezegd, readGezegd, readVerteld, type Verhaal, type Verteld } from '../domain/verteld.ts';
import { boomOf } from './boom.ts';
import { intakesOf } from './intake.ts';
import type { IntakeTables } from './tabellen.ts';

const dayOf = (moment: string) => todayIn(Temporal.Instant.from(moment));

/**
 * One question to the database.
 * @param uit only what was told in these intakes. @param bron only what was said by them.
 */
export const verhaalVan = async (
  scope: Scope,
  uit: readonly string[],
  bron: readonly Gezegd['bron'][] = ['inwoner', 'samen', 'tussenpersoon'],
): Promise<Verhaal> => {
  if (uit.length === 0) return new Map();
  const rows = await view<IntakeTables>(scope.tx)
    .selectFrom('intake_antwoord')
    .distinctOn('vraag')
    .select(['vraag', 'waarde', 'bron', 'op'])
    .where('intake_id', 'in', uit)
    .where('bron', 'in', bron)
    .orderBy('vraag')
    .orderBy('volgnummer', 'desc')
    .execute();
  // every value was parsed by its question before it was kept
  return new Map(
    rows.map(({ vraag, waarde, bron: van, op }) => [vraag, { waarde: waarde as Json, bron: van, datum: dayOf(op) }]),
  );
};

/** Read by the tree of his last intake. Nothing is copied: who corrects his story corrects what is read here. */
const readLast = async <T>(
  scope: Scope,
  persoonId: string,
  read: (boom: Boom, verhaal: Verhaal, vandaag: Day) => T,
): Promise<T | undefined> => {
  const intakes = await intakesOf(scope, persoonId);
  const [laatste] = intakes;
  if (laatste === undefined) return undefined;
  const ids = intakes.map(({ id }) => id);
  return read(await boomOf(scope, laatste), await verhaalVan(scope, ids), scope.today);
};

export const verteldVan = async (scope: Scope, persoonId: string): Promise<Verteld> =>
  (await readLast(scope, persoonId, readVerteld)) ?? { feiten: [], knelpunten: [], woorden: [] };

/** The answers that count now, by the code of their question. */
export const gezegdVan = async (scope: Scope, persoonId: string): Promise<Verhaal> =>
  (await readLast(scope, persoonId, readGezegd)) ?? new Map();
