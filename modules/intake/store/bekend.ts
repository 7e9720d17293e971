/** Knows what is known of a person before he is asked: from the BRP, from what other rooms know, and from what he told before. */
import { findBrpFeiten, heeftLeeftijd } from '@samenkracht/persoon';
import { todayIn } from '@samenkracht/platform/clock';
import type { Scope } from '@samenkracht/platform/module';
import type { Bekend, Intake } from '../domain/intake.ts';
import { antwoordenOf } from './antwoord.ts';
import { intakesOf } from './intake.ts';

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

/** What he told last time, by the code of the question: he confirms it instead of telling it again. */
const fromBefore = async (scope: Scope, intake: Intake): Promise<readonly Bekend[]> => {
  const eerder = (await intakesOf(scope, intake.persoonId)).find(
    ({ id, afgerondOp, begonnenOp }) => id !== intake.id && afgerondOp !== undefined && begonnenOp <= intake.begonnenOp,
  );
  if (eerder === undefined) return [];
  return [...(await antwoordenOf(scope, eerder.id)).values()]
    .filter(({ waarde }) => waarde !== null)
    .map(({ vraag, waarde, op }) => ({ feit: vraag, waarde, bron: 'eerdere intake', datum: dayOf(op) }));
};

/** What he said himself goes before what another room knows, and that before the register. */
export const bekendVan = async (scope: Scope, intake: Intake, findBekend: FindBekend): Promise<readonly Bekend[]> => [
  ...(await fromBefore(scope, intake)),
  ...(await findBekend(scope, intake.persoonId)),
  ...(await fromBrp(scope, intake.persoonId)),
];
