/** Knows art. 31a Participatiewet: in 2021 onderdelen k, n and r of art. 31 lid 2 also held for who is younger than 27. */
import type { Day } from '@samenkracht/core';

export const inArtikel31a = (wet: Day): boolean => wet >= '2021-01-01' && wet < '2022-01-01';
