/** Knows what may be said of answers without saying whose they are: nothing below ten. */

/** Below this many answers a figure would say something about somebody. */
export const minstensOordelen = 10;

export type Gemiddelde = { readonly stap: string; readonly aantal: number; readonly cijfer: number | undefined };

/** The average in tenths; of fewer than ten answers not even how many there are. */
export const averageOf = ({
  stap,
  aantal,
  som,
}: {
  readonly stap: string;
  readonly aantal: number;
  readonly som: number;
}): Gemiddelde =>
  aantal < minstensOordelen
    ? { stap, aantal: 0, cijfer: undefined }
    : { stap, aantal, cijfer: Math.round((som * 10) / aantal) / 10 };
