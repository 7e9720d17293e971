/** Knows that a transfer which nobody answers ends by itself, and that a division which a team leader accepted becomes transfers. */
import { defineJob, subscribe } from '@samenkracht/platform/jobs';
import type { Job, Subscription } from '@samenkracht/platform/module';
import Type from 'typebox';
import Value from 'typebox/value';
import { askForTeamleider, expireOverdracht } from '../store/overdragen.ts';
import { startEigenaar } from './eigenaar.ts';
import { overdrachttaak } from './taaknamen.ts';

export const overdrachtjob: Job = defineJob({
  naam: overdrachttaak,
  doel: 'begeleiding',
  payload: Type.Object({ overdrachtId: Type.String() }),
  handle: (scope, { overdrachtId }) => expireOverdracht(scope, overdrachtId),
});

const VoorstelData = Type.Object({ persoonId: Type.String(), naar: Type.String(), door: Type.String() });

/** Who has nobody gets the colleague at once; else it is a warm transfer like every other. */
export const voorgesteld: Subscription = subscribe({
  soort: 'OverdrachtVoorgesteld',
  naam: 'plan.overdracht-voorgesteld',
  doel: 'begeleiding',
  handle: async (scope, { data }) => {
    if (!Value.Check(VoorstelData, data)) throw new Error('OverdrachtVoorgesteld: the data is not that of a transfer');
    const gevraagd = await askForTeamleider(scope, data);
    if (gevraagd.ok) return;
    if (gevraagd.error.code === 'GEEN_EIGENAAR') return startEigenaar(scope, data.persoonId, data.naar);
    // another transfer waits, or the colleague holds on already: what runs goes first, and the team leader sees both
    scope.log.info({ code: gevraagd.error.code }, 'voorgestelde overdracht niet gevraagd');
  },
});
