/** Knows what is written down when staff comes to a route that is not for his role: that he tried, and on what. */
import type { Poging } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { vermeldingOf } from '../domain/poging.ts';
import { record } from './record.ts';

/** For `onGeenToegang` of the server. An attempt that is about no file, such as a list, is only in the log. */
export const recordGeenToegang = async (scope: Scope, poging: Poging): Promise<void> => {
  if (scope.actor.soort !== 'medewerker') return;
  const vermelding = vermeldingOf(poging);
  if (vermelding !== undefined) await record(scope, vermelding);
};
