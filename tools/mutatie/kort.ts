/** Knows that a changed rule needs one failing example and no smaller one: looking for it takes most of the time of a run. */
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: true });
