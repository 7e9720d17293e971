/** Knows the job that tells a person by e-mail that there is a bericht, once, and without saying what is in it. */
import { defineJob, enqueue } from '@samenkracht/platform/jobs';
import type { Job, Scope } from '@samenkracht/platform/module';
import Type from 'typebox';
import { findBericht } from '../store/bericht.ts';
import { findMailadres, insertBezorging, isBezorgd } from '../store/bezorging.ts';
import { type Meldingsdienst, meld } from './meldingsdienst.ts';

const naam = 'bericht.melden';

/** One waiting job per bericht, made in the transaction that writes the bericht. */
export const enqueueMelding = async (scope: Scope, berichtId: string): Promise<void> =>
  enqueue(scope, naam, { berichtId }, { key: `${naam}:${berichtId}` });

/**
 * A failing service throws: the job runner tries again later, and the bericht stands in the inbox meanwhile.
 * Without a service (a municipality that does not want e-mail) nothing is sent and nothing waits.
 */
export const createMeldenJob = (dienst: Meldingsdienst | undefined): Job =>
  defineJob({
    naam,
    doel: 'systeem',
    payload: Type.Object({ berichtId: Type.String() }),
    handle: async (scope, { berichtId }) => {
      if (await isBezorgd(scope, berichtId)) return;
      const bericht = await findBericht(scope, berichtId);
      if (bericht === undefined) throw new Error(`bericht ${berichtId} is gone`);
      const mailadres = await findMailadres(scope, bericht.persoonId);
      if (dienst === undefined || mailadres === undefined) {
        await insertBezorging(scope, berichtId, { uitkomst: 'geen adres', meldingId: undefined });
        return;
      }
      const { gemeente } = bericht.inhoud.afzender;
      const antwoord = await meld(dienst, { mailadres, kenmerk: berichtId, gemeente }, scope.now);
      await insertBezorging(scope, berichtId, {
        uitkomst: antwoord.soort,
        meldingId: antwoord.soort === 'gemeld' ? antwoord.meldingId : undefined,
      });
    },
  });
