/** Knows how sending a file to the bank, and fetching what the bank says, is set aside for later. */
import { enqueue } from '@samenkracht/platform/jobs';
import type { Scope } from '@samenkracht/platform/module';

export const bankopdrachtTaak = 'betaling.bankopdracht';
export const bankberichtenTaak = 'betaling.bankberichten';

/** In the transaction that makes the file: it is sent once that stands. Without a link to the bank the job does nothing. */
export const planBankopdracht = (scope: Scope, runId: string): Promise<void> =>
  enqueue(scope, bankopdrachtTaak, { runId }, { key: runId });

/** One waiting fetch at a time. */
export const planBankberichten = (scope: Scope, runAt?: Temporal.Instant): Promise<void> =>
  enqueue(scope, bankberichtenTaak, {}, { key: 'bankberichten', ...(runAt === undefined ? {} : { runAt }) });
