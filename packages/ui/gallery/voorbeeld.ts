/** Knows what an example of a part is: a name, when to use it, and how it looks. Docs, tests and pictures are made from it. */
import type { ReactNode } from 'react';

export type Voorbeeld = { readonly naam: string; readonly toon: ReactNode };

export type Voorbeelden = {
  readonly onderdeel: string;
  /** When one uses it, in a sentence. */
  readonly wanneer: string;
  /** Most parts stand in a page; a frame is one. */
  readonly kader?: boolean;
  readonly voorbeelden: readonly Voorbeeld[];
};
