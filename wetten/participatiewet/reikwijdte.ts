/** Knows how far our reading of the Participatiewet reaches. */
import { day } from '@samenkracht/core';

/** No amount is published for this day and after, and the second part of Participatiewet in balans starts: art. 24a, 34a, 34b. */
export const laatsteDag = day('2027-01-01');
