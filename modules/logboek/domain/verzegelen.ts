/** Knows when lines are sealed: soon after they are written, and again while there is something to seal. */

export const sealTask = 'logboek.verzegelen';

/** How long lines are gathered before a seal is put on them. */
export const sealDelay = Temporal.Duration.from({ seconds: 5 });

/** Lines per transaction of the sealer. */
export const sealBatch = 5_000;

/** A line that waits longer than this was overtaken: it committed after the sealer had looked and stopped. */
const overtaken = Temporal.Duration.from({ seconds: 20 });

/**
 * Whether the writer of a line must plan the sealer. When others already wait, one of them did; unless they wait so
 * long that no sealer seems to be on its way. Two writers at once may both plan one: the second finds nothing to do.
 */
export const waitsTooLong = (oldest: string | undefined, now: Temporal.Instant): boolean =>
  oldest === undefined || Temporal.Instant.compare(Temporal.Instant.from(oldest).add(overtaken), now) < 0;
