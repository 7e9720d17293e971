/** Knows which days of a month facts are about. */
import type { Day, Month } from '@samenkracht/core';

/** The month, and the days in it that the facts are about: half-open. */
export type Tijd = { readonly maand: Month; readonly vanaf: Day; readonly tot: Day };
