/** Knows a document of a dossier, apart from its bytes. */
import type { Documenttype } from './documenttype.ts';

export type Document = {
  readonly id: string;
  readonly dossierId: string;
  readonly persoonId: string;
  /** What it is said to be: 'loonstrook', 'bankafschrift', 'identiteitsbewijs', 'overig'. */
  readonly soort: string;
  readonly naam: string;
  readonly type: Documenttype;
  readonly bytes: number;
  readonly sha256: string;
  readonly ontvangenOp: string;
  readonly van: string;
};

export const documentsoorten = ['loonstrook', 'bankafschrift', 'identiteitsbewijs', 'huurcontract', 'overig'] as const;
export type Documentsoort = (typeof documentsoorten)[number];

export type DocumentNietGevonden = { readonly code: 'DOCUMENT_NIET_GEVONDEN' };
