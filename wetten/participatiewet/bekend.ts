/** Knows that a fact which only some households have is there where a rule needs it. */
import { Onbekend } from '@samenkracht/law';

/**
 * The fact, or the end of the run: what is missing is never a default. Followed facts stop earlier, with their full path.
 * @throws Onbekend when it is missing.
 */
export const bekend = <T>(waarde: T | undefined, feit: string): T => {
  if (waarde === undefined) throw new Onbekend(feit);
  return waarde;
};
