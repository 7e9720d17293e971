/** Knows what the mail stand-in keeps of a mail. */
export type Mail = {
  readonly id: string;
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly reference: string | undefined;
  readonly op: string;
};
