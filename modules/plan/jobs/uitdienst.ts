/** Knows what ends here when a colleague leaves: the address of his agenda, and what he read along with. */
import { subscribe } from '@samenkracht/platform/jobs';
import type { Subscription } from '@samenkracht/platform/module';
import Type from 'typebox';
import Value from 'typebox/value';
import { revokeSleutel } from '../store/agendasleutel.ts';
import { endMeelezenOf } from '../store/meelezer.ts';

const UitDienstData = Type.Object({ medewerkerId: Type.String({ minLength: 1 }) });

/** The address stopped at once already, as his roles are looked at with each reading; here it stops for good, also when he comes back. */
export const uitdienst: Subscription = subscribe({
  soort: 'MedewerkerUitDienst',
  naam: 'plan.uitdienst',
  handle: async (scope, { data }) => {
    if (!Value.Check(UitDienstData, data)) throw new Error('MedewerkerUitDienst: the data names no colleague');
    await revokeSleutel(scope, { medewerker: data.medewerkerId });
    await endMeelezenOf(scope, data.medewerkerId);
  },
});
