/** Knows what the platform need not remember any longer, and removes it. */
import { type Tx, view } from './tx.ts';

type OldTables = {
  platform_idempotentie: { tijdstip: string };
  platform_uitgevoerd: { tijdstip: string };
};

/** A client that repeats a request does so within minutes; a day is generous. */
const idempotencyHours = 24;
/** Longer than any job is tried: 25 attempts take three days. */
const doneHours = 30 * 24;

export const removeOld = async (tx: Tx, now: Temporal.Instant): Promise<void> => {
  const tables = view<OldTables>(tx);
  const before = (hours: number): string => now.subtract({ hours }).toString();
  await tables.deleteFrom('platform_idempotentie').where('tijdstip', '<', before(idempotencyHours)).execute();
  await tables.deleteFrom('platform_uitgevoerd').where('tijdstip', '<', before(doneHours)).execute();
};
