/** Knows the acts of an intake as one object, for who fills a municipality to look around in. */
import type { Json, Scope } from '@samenkracht/platform/module';
import { walk } from '../domain/gang.ts';
import type { Intake, Keuze } from '../domain/intake.ts';
import { antwoordenOf, storeAntwoorden, waardenOf } from './antwoord.ts';
import { storeBeeld } from './beeld.ts';
import { boomOf, publishAanpassing } from './boom.ts';
import { beginIntake, closeIntake, lockIntake } from './intake.ts';
import { invite, storeGesprek } from './moment.ts';
import { storeOndersteuning } from './ondersteuning.ts';

/** Answers page by page, as the screens do, what is asked and told here; the rest stays open. */
const tell = async (scope: Scope, intake: Intake, verhaal: Readonly<Record<string, Json>>) => {
  const boom = await boomOf(scope, intake);
  for (;;) {
    const waarden = waardenOf(await antwoordenOf(scope, intake.id));
    const { gesteld } = walk(boom, waarden, scope.today);
    const nu = [...gesteld].filter((vraag) => vraag in verhaal && !waarden.has(vraag));
    const gegeven = nu.map((vraag) => ({ vraag, versie: 0, waarde: verhaal[vraag] ?? null }));
    const bewaard = await storeAntwoorden(scope, intake, boom, gegeven, []);
    if (!bewaard.ok || nu.length === 0) return bewaard;
  }
};

const close = async (scope: Scope, { id }: Intake) => {
  const intake = await lockIntake(scope, id);
  if (intake === undefined) throw new Error('an intake that was just begun is gone');
  return closeIntake(scope, intake);
};

export const intakebouw = {
  begin: beginIntake,
  tell,
  close,
  storeBeeld,
  storeGesprek,
  storeOndersteuning: (scope: Scope, intake: Intake, keuze: Keuze) =>
    storeOndersteuning(scope, { persoonId: intake.persoonId, intake, bij: 'intake', keuze }),
  invite,
  publishAanpassing,
} as const;
