/** Knows what is asked of someone for a zaak: by when, and whether it still stands. */
import type { Day } from '@samenkracht/core';

export type Taak = {
  readonly id: string;
  readonly zaakId: string;
  readonly voor: 'inwoner' | 'medewerker';
  readonly persoonId: string | undefined;
  /** What is to be handed in or done: 'bankafschrift', 'loonstrook', 'identiteitsbewijs'. */
  readonly soort: string;
  readonly omschrijving: string;
  readonly uiterlijk: Day;
  readonly status: 'open' | 'voldaan' | 'vervallen';
  readonly documentId: string | undefined;
};

export type TaakRefusal =
  | { readonly code: 'TAAK_NIET_GEVONDEN' }
  | { readonly code: 'TAAK_NIET_OPEN'; readonly status: 'voldaan' | 'vervallen' };
