/** Knows in which domains something can stand in the way of work: all but work itself. */
import { levensdomeinen } from '@samenkracht/core';

export const belemmeringen = levensdomeinen.filter((domein) => domein !== 'werk');
