/** Knows the job that asks the BRP about one person, right after somebody signs in for the first time. */
import { defineJob } from '@samenkracht/platform/jobs';
import Type from 'typebox';
import type { Brp } from '../brp/client.ts';
import { verversTaak } from '../store/persoon.ts';
import { verversFeiten } from '../store/verversen.ts';

/** A BRP that does not answer fails the job: it is tried again later, with more time in between. */
export const verversJob = (brp: Brp) =>
  defineJob({
    naam: verversTaak,
    doel: 'systeem',
    payload: Type.Object({ persoonId: Type.String() }),
    handle: async (scope, { persoonId }) => {
      const feiten = await verversFeiten(scope, brp, persoonId);
      if (!feiten.ok && feiten.error.code !== 'NIET_GEVONDEN')
        throw new Error(`the BRP did not answer: ${feiten.error.code}`);
    },
  });
