/** Knows how who keeps an objection hears that the decision on it was carried out. */
import { publish } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';

/** Told to who keeps the objection: the amounts are otherwise now, so nobody has to do it. */
export const meldVerwerkt = (
  scope: Scope,
  bezwaarId: string,
  hoe: 'vanzelf' | 'door een medewerker',
  toelichting: string,
): Promise<void> => publish(scope, { soort: 'BezwaarVerwerkt', onderwerp: bezwaarId, data: { hoe, toelichting } });
