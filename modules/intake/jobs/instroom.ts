/** Knows that new inflow goes first in the roll-out: who is granted a benefit comes into the cohort for it. */
import { subscribe } from '@samenkracht/platform/jobs';
import { joinInstroom } from '../store/cohort.ts';

export const instroom = subscribe({
  soort: 'BesluitGenomen',
  naam: 'intake.cohort',
  doel: 'systeem',
  handle: async (scope, { data }) => {
    const { aard, persoonIds } = data as { readonly aard?: unknown; readonly persoonIds?: unknown };
    if (aard !== 'toekenning' || !Array.isArray(persoonIds)) return;
    await joinInstroom(
      scope,
      persoonIds.filter((id) => typeof id === 'string'),
    );
  },
});
