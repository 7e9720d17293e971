/** Knows what a person told us for his benefit that another room may fill in for him: where he stands, and his children. */
import type { Day } from '@samenkracht/core';
import { todayIn } from '@samenkracht/platform/clock';
import { view } from '@samenkracht/platform/db';
import type { Json, Scope } from '@samenkracht/platform/module';
import { feitenOf } from './feit.ts';

type Bekend = {
  readonly feit: 'bijstand' | 'kinderen';
  readonly waarde: Json;
  readonly bron: 'aanvraag' | 'uitkering';
  readonly datum: Day;
};
type Tables = {
  uitkering: { persoon_id: string; partner_id: string | null; ingangsdatum: Day; einddatum: Day | null };
  uitkering_aanvraag: { persoon_id: string; partner_id: string | null; status: string; ingediend_op: string | null };
};

const lopende = async (scope: Scope, persoonId: string): Promise<Day | undefined> => {
  const row = await view<Tables>(scope.tx)
    .selectFrom('uitkering')
    .select('ingangsdatum')
    .where((eb) => eb.or([eb('persoon_id', '=', persoonId), eb('partner_id', '=', persoonId)]))
    .where((eb) => eb.or([eb('einddatum', 'is', null), eb('einddatum', '>', scope.today)]))
    .orderBy('ingangsdatum', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.ingangsdatum;
};

const gevraagd = async (scope: Scope, persoonId: string): Promise<Day | undefined> => {
  const row = await view<Tables>(scope.tx)
    .selectFrom('uitkering_aanvraag')
    .select('ingediend_op')
    .where((eb) => eb.or([eb('persoon_id', '=', persoonId), eb('partner_id', '=', persoonId)]))
    .where('status', '=', 'ingediend')
    .orderBy('ingediend_op', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.ingediend_op ? todayIn(Temporal.Instant.from(row.ingediend_op)) : undefined;
};

/** Only his own word: what a register said of him, another room asks the register. */
export const findBekend = async (scope: Scope, persoonId: string): Promise<readonly Bekend[]> => {
  const sinds = await lopende(scope, persoonId);
  const aanvraag = await gevraagd(scope, persoonId);
  const kinderen = (await feitenOf(scope, [persoonId], 'kinderen')).findLast(({ bron }) => bron === 'inwoner');
  return [
    ...(sinds === undefined ? [] : [{ feit: 'bijstand', waarde: true, bron: 'uitkering', datum: sinds } as const]),
    ...(aanvraag === undefined ? [] : [{ feit: 'bijstand', waarde: true, bron: 'aanvraag', datum: aanvraag } as const]),
    ...(kinderen === undefined
      ? []
      : [
          {
            feit: 'kinderen',
            waarde: kinderen.waarde,
            bron: 'aanvraag',
            datum: todayIn(kinderen.bekendSinds),
          } as const,
        ]),
  ];
};
