/** Knows the runs from which the diagrams are drawn: the month and the right, explained, over the arbitrary households of the property tests. */
import { type Uitleg, verklaar } from '@samenkracht/law';
import { bijstandsmaand, vragen } from '@samenkracht/participatiewet';
import fc from 'fast-check';
import { maandfeiten } from '../../wetten/participatiewet/willekeurig.voorbeelden.ts';

/** Always the same households, so that a page changes only when a rule does. */
export const proefmaanden = (): readonly (Uitleg | undefined)[] =>
  fc.sample(maandfeiten, { seed: 20_261_121, numRuns: 400 }).map((f) => verklaar(bijstandsmaand, f, vragen).uitleg);
