/** Knows the answers of an intake with their versions, and that two who correct at once both hear of it. */
import { err, ok, type Result } from '@samenkracht/core';
import { publish, view } from '@samenkracht/platform/db';
import type { Json, Scope } from '@samenkracht/platform/module';
import { parseAntwoord, sameAntwoord } from '../domain/antwoord.ts';
import type { Boom } from '../domain/boom.ts';
import { type Antwoorden, findVraag, nextSignalDay, walk } from '../domain/gang.ts';
import type { Bekend, GegevenAntwoord, Intake, IntakeRefusal } from '../domain/intake.ts';
import { markStartAf } from './intake.ts';
import { planSignalen, raiseSignalen } from './signaal.ts';
import type { AntwoordRow, IntakeTables } from './tabellen.ts';

export type Herkomst = Pick<Bekend, 'bron' | 'datum'>;

export type Antwoord = {
  readonly vraag: string;
  readonly versie: number;
  readonly waarde: Json;
  readonly bron: AntwoordRow['bron'];
  readonly herkomst: Herkomst | undefined;
  readonly door: { readonly id: string; readonly naam: string };
  readonly op: string;
};

const toAntwoord = (row: Omit<AntwoordRow, 'volgnummer'>): Antwoord => ({
  vraag: row.vraag,
  versie: row.versie,
  // both written below from these very types
  waarde: row.waarde as Json,
  bron: row.bron,
  herkomst: (row.herkomst as Herkomst | null) ?? undefined,
  door: { id: row.door, naam: row.door_naam },
  op: row.op,
});

/** The newest of each question. */
export const antwoordenOf = async (scope: Scope, intakeId: string): Promise<ReadonlyMap<string, Antwoord>> => {
  const rows = await view<IntakeTables>(scope.tx)
    .selectFrom('intake_antwoord')
    .distinctOn('vraag')
    .selectAll()
    .where('intake_id', '=', intakeId)
    .orderBy('vraag')
    .orderBy('versie', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.vraag, toAntwoord(row)]));
};

/** All versions of all answers, oldest first: what was said before stays. */
export const versiesOf = async (scope: Scope, intakeId: string): Promise<readonly Antwoord[]> => {
  const rows = await view<IntakeTables>(scope.tx)
    .selectFrom('intake_antwoord')
    .selectAll()
    .where('intake_id', '=', intakeId)
    .orderBy('volgnummer')
    .execute();
  return rows.map(toAntwoord);
};

export const waardenOf = (antwoorden: ReadonlyMap<string, Antwoord>): Antwoorden =>
  new Map([...antwoorden].map(([vraag, { waarde }]) => [vraag, waarde]));

type Nieuw = { readonly vraag: string; readonly versie: number; readonly waarde: Json; readonly bekend?: string };

/** @returns the answers that say something else than what stands, or the first that cannot be. */
const judge = (
  boom: Boom,
  gesteld: ReadonlySet<string>,
  staat: ReadonlyMap<string, Antwoord>,
  gegeven: readonly GegevenAntwoord[],
): Result<readonly Nieuw[], IntakeRefusal> => {
  const nieuw: Nieuw[] = [];
  for (const { vraag: code, versie, waarde } of gegeven) {
    const vraag = findVraag(boom, code);
    if (vraag === undefined) return err({ code: 'VRAAG_ONBEKEND', vraag: code });
    if (!gesteld.has(code)) return err({ code: 'VRAAG_NIET_GESTELD', vraag: vraag.tekst.nl });
    const antwoord = parseAntwoord(vraag, waarde);
    if (antwoord === undefined) return err({ code: 'INTAKEANTWOORD_ONJUIST', vraag: vraag.tekst.nl });
    const eerder = staat.get(code);
    if (eerder !== undefined && sameAntwoord(eerder.waarde, antwoord)) continue;
    if ((eerder?.versie ?? 0) !== versie)
      return err({ code: 'ANTWOORD_INTUSSEN_GEWIJZIGD', vraag: vraag.tekst.nl, door: eerder?.door.naam ?? '' });
    nieuw.push({ vraag: code, versie: versie + 1, waarde: antwoord, ...(vraag.bekend && { bekend: vraag.bekend }) });
  }
  return ok(nieuw);
};

/** Who corrects what another told for him says it himself. */
const bronOf = ({ actor }: Scope, { wijze, persoonId }: Intake): AntwoordRow['bron'] =>
  actor.persoonId === persoonId ? 'inwoner' : wijze === 'tussenpersoon' ? 'tussenpersoon' : 'samen';

const insertAntwoorden = async (
  scope: Scope,
  intake: Intake,
  nieuw: readonly Nieuw[],
  bekend: readonly Bekend[],
): Promise<void> => {
  const herkomst = ({ vraag, bekend: feit, waarde }: Nieuw): Herkomst | undefined => {
    const van = bekend.find((een) => (een.feit === feit || een.feit === vraag) && sameAntwoord(een.waarde, waarde));
    return van && { bron: van.bron, datum: van.datum };
  };
  await view<IntakeTables>(scope.tx)
    .insertInto('intake_antwoord')
    .values(
      nieuw.map((een) => {
        const van = herkomst(een);
        return {
          intake_id: intake.id,
          vraag: een.vraag,
          versie: een.versie,
          waarde: JSON.stringify(een.waarde),
          bron: bronOf(scope, intake),
          herkomst: van === undefined ? null : JSON.stringify(van),
          door: scope.actor.id,
          door_naam: scope.actor.naam,
          op: scope.now.toString(),
        };
      }),
    )
    .execute();
};

/**
 * Keeps answers beside those that stood. What was said before stays; what can no longer wait becomes a signal of today.
 * @param intake as locked. @param bekend what was filled in for him, so that an answer he takes over keeps its source.
 */
export const storeAntwoorden = async (
  scope: Scope,
  intake: Intake,
  boom: Boom,
  gegeven: readonly GegevenAntwoord[],
  bekend: readonly Bekend[],
): Promise<Result<void, IntakeRefusal>> => {
  const staat = await antwoordenOf(scope, intake.id);
  const voor = walk(boom, waardenOf(staat), scope.today);
  const nieuw = judge(boom, voor.gesteld, staat, gegeven);
  if (!nieuw.ok) return nieuw;
  if (nieuw.value.length === 0) return ok(undefined);
  await insertAntwoorden(scope, intake, nieuw.value, bekend);
  const waarden = new Map([...waardenOf(staat), ...nieuw.value.map(({ vraag, waarde }) => [vraag, waarde] as const)]);
  const gang = walk(boom, waarden, scope.today);
  if (gang.startAf) await markStartAf(scope, intake);
  await raiseSignalen(
    scope,
    intake,
    gang.signalen.filter((een) => !voor.signalen.some(({ code }) => code === een.code)),
  );
  await planSignalen(scope, intake, nextSignalDay(boom, waarden, scope.today));
  const verbeterd = nieuw.value.filter(({ versie }) => versie > 1).length;
  if (verbeterd > 0 || intake.afgerondOp !== undefined)
    await publish(scope, {
      soort: 'IntakeGecorrigeerd',
      onderwerp: intake.id,
      data: { persoonId: intake.persoonId, antwoorden: nieuw.value.length },
    });
  return ok(undefined);
};
