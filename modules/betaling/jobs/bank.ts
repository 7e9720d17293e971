/** Knows the work with the bank that goes by itself: send a file, fetch messages, and again in a while. */
import { defineJob } from '@samenkracht/platform/jobs';
import type { Job, Scope } from '@samenkracht/platform/module';
import Type from 'typebox';
import { type Banklink, fetchBericht, listBerichten, sendOpdracht } from '../bank/koppeling.ts';
import { takeBericht } from '../bank/verwerken.ts';
import { isBerichtBekend } from '../store/bankbericht.ts';
import { bankberichtenTaak, bankopdrachtTaak, planBankberichten } from '../store/bankwerk.ts';
import { findBestandgegevens, readBestand } from '../store/bestand.ts';

/** Minutes between two fetches: a bank answers within the hour and gives statements once a day. */
const minuten = 5;

/** @returns how many messages were new. What we cannot read is told in the log, without its words, and the rest goes on. */
const pullBerichten = async (scope: Scope, bank: Banklink): Promise<number> => {
  let nieuw = 0;
  for (const { id, soort, berichtnummer } of await listBerichten(bank)) {
    if (await isBerichtBekend(scope, soort, berichtnummer)) continue;
    const gelezen = await takeBericht(scope, await fetchBericht(bank, id));
    if (gelezen.ok) nieuw += 1;
    else scope.log.warn({ code: gelezen.error.code, soort }, 'een bericht van de bank is niet te lezen');
  }
  return nieuw;
};

export const createBankjobs = (bank: Banklink | undefined): readonly Job[] => [
  defineJob({
    naam: bankopdrachtTaak,
    doel: 'bijstand-uitbetalen',
    payload: Type.Object({ runId: Type.String() }),
    handle: async (scope, { runId }) => {
      if (bank === undefined || (await findBestandgegevens(scope, runId)) === undefined) return;
      await sendOpdracht(bank, readBestand(scope, runId));
      await planBankberichten(scope);
    },
  }),
  defineJob({
    naam: bankberichtenTaak,
    doel: 'bijstand-uitbetalen',
    payload: Type.Object({}),
    handle: async (scope) => {
      if (bank === undefined) return;
      await pullBerichten(scope, bank);
      await planBankberichten(scope, scope.now.add({ minutes: minuten }));
    },
  }),
];
