/** Knows the job that tells a person by e-mail that there is a bericht, once, and without saying what is in it. */
import { defineJob, enqueue, enqueueMany } from '@samenkracht/platform/jobs';
import type { Job, Scope } from '@samenkracht/platform/module';
import Type from 'typebox';
import { findBericht } from '../store/bericht.ts';
import { findMailadres, findMetMailadres, insertBezorging, insertGeenAdres, isBezorgd } from '../store/bezorging.ts';
import { type Meldingsdienst, meld } from './meldingsdienst.ts';

const naam = 'bericht.melden';

/** One waiting job per bericht, made in the transaction that writes the bericht. */
export const enqueueMelding = async (scope: Scope, berichtId: string): Promise<void> =>
  enqueue(scope, naam, { berichtId }, { key: `${naam}:${berichtId}` });

/** For a set: a job for each reader who left an address; of the others it is written down at once that there was none. */
export const enqueueMeldingen = async (
  scope: Scope,
  berichten: readonly { readonly id: string; readonly persoonId: string }[],
): Promise<void> => {
  const bereikbaar = await findMetMailadres(
    scope,
    berichten.map(({ persoonId }) => persoonId),
  );
  const met = berichten.filter(({ persoonId }) => bereikbaar.has(persoonId)).map(({ id }) => id);
  const zonder = berichten.filter(({ persoonId }) => !bereikbaar.has(persoonId)).map(({ id }) => id);
  await insertGeenAdres(scope, zonder);
  await enqueueMany(
    scope,
    naam,
    met.map((berichtId) => ({ berichtId })),
    met.map((berichtId) => `${naam}:${berichtId}`),
  );
};

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
