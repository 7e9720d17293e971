/** Knows what is known of a person before he is asked: from the BRP, from what other rooms know, and from what he told before. */
import { findBrpFeiten, heeftLeeftijd } from '@samenkracht/persoon';
import { todayIn } from '@samenkracht/platform/clock';
import type { Scope } from '@samenkracht/platform/module';
import type { Bekend, Intake } from '../domain/intake.ts';
import { intakesOf } from './intake.ts';
import { verhaalVan } from './verteld.ts';

/** What other rooms know; given by whoever composes the modules, because capabilities do not know each other. */
export type FindBekend = (scope: Scope, persoonId: string) => Promise<readonly Bekend[]>;

const dayOf = (moment: string) => todayIn(Temporal.Instant.from(moment));

const fromBrp = async (scope: Scope, persoonId: string): Promise<readonly Bekend[]> => {
  const brp = await findBrpFeiten(scope, persoonId);
  const kinderen = brp?.feiten.kinderen;
  if (!kinderen || kinderen.inOnderzoek) return [];
  const thuis = (kinderen.waarde ?? []).filter((kind) => heeftLeeftijd(kind.geboortedatum, 18, scope.today) !== 'ja');
  return [{ feit: 'kinderen', waarde: thuis.length, bron: 'BRP', datum: dayOf(brp.peilmoment) }];
};

/** Who is authorised builds on what he told himself before, never on what that person told. */
const sameTeller = (een: Intake, ander: Intake): boolean =>
  een.wijze !== 'tussenpersoon' || (ander.wijze === 'tussenpersoon' && ander.begonnenDoor.id === een.begonnenDoor.id);

/** What he told before, by the code of the question: he confirms it instead of telling it again. */
const fromBefore = async (scope: Scope, intake: Intake): Promise<readonly Bekend[]> => {
  const eerder = (await intakesOf(scope, intake.persoonId)).filter(
    (een) =>
      een.id !== intake.id &&
      een.afgerondOp !== undefined &&
      een.begonnenOp <= intake.begonnenOp &&
      sameTeller(intake, een),
  );
  const verhaal = await verhaalVan(
    scope,
    eerder.map(({ id }) => id),
    // also in a story that he began, that person may have answered himself
    intake.wijze === 'tussenpersoon' ? ['tussenpersoon'] : undefined,
  );
  return [...verhaal]
    .filter(([, { waarde }]) => waarde !== null)
    .map(([vraag, { waarde, datum }]) => ({ feit: vraag, waarde, bron: 'eerdere intake', datum }));
};

/** What he said himself goes before what another room knows, and that before the register. */
export const bekendVan = async (scope: Scope, intake: Intake, findBekend: FindBekend): Promise<readonly Bekend[]> => [
  ...(await fromBefore(scope, intake)),
  ...(await findBekend(scope, intake.persoonId)),
  ...(await fromBrp(scope, intake.persoonId)),
];
