/** Knows the trees of the house, each from the first day on which intakes begin with it. */
import { day } from '@samenkracht/core';
import type { Boom } from '../domain/boom.ts';
import { begin, keuzevraag, signalen } from './begin.ts';
import { inkomen, recht, schulden, veiligheid, wonen } from './bestaan.ts';
import { knelpunten } from './knelpunten.ts';
import { gezondheid, kinderen, netwerk, zorg } from './leven.ts';
import { digitaal, leren, taal, vervoer, werk } from './meedoen.ts';

/** Oldest first. A change is a new tree with a later day: an intake keeps the tree that it began with. */
export const bomen: readonly Boom[] = [
  {
    vanaf: day('2026-01-01'),
    start: begin,
    keuzevraag,
    // what one lives on and in first
    domeinen: [
      inkomen,
      wonen,
      schulden,
      veiligheid,
      gezondheid,
      werk,
      leren,
      taal,
      kinderen,
      zorg,
      netwerk,
      digitaal,
      vervoer,
      recht,
    ],
    signalen,
    knelpunten,
  },
];
