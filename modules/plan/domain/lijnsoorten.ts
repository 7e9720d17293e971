/** Knows every sentence that can stand on the line of a person. */
import { aanbod, afspraken, begeleiding, intake, klachten } from './lijn-begeleiding.ts';
import { inkomen, leven, loon } from './lijn-inkomen.ts';
import { banen, nazorg } from './lijn-werk.ts';

/**
 * The order matters within one event: the first that fits a reader is his. Another room adds its event here, with a text in
 * both catalogues under the same name.
 */
export const lijnsoorten = {
  ...inkomen,
  ...leven,
  ...loon,
  ...banen,
  ...nazorg,
  ...begeleiding,
  ...intake,
  ...afspraken,
  ...aanbod,
  ...klachten,
} as const;
export type Lijnsleutel = keyof typeof lijnsoorten;
