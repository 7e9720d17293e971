/** Knows an application while it is written: whose it is, who signs, and when it may be sent. */
import { err, ok, type Result } from '@samenkracht/core';

export type Aanvraag = {
  readonly id: string;
  readonly persoonId: string;
  readonly partnerId: string | undefined;
  readonly status: 'concept' | 'ingediend';
  readonly begonnenOp: string;
  readonly gewijzigdOp: string;
  readonly versie: number;
  readonly ingediendOp: string | undefined;
};

export type Ondertekening = {
  readonly rol: 'aanvrager' | 'partner';
  readonly persoonId: string;
  /** A digest of what was signed: what changes afterwards makes the signature void. */
  readonly inhoudHash: string;
  readonly ondertekendOp: string;
};

/** What stands in the way of sending, in the order in which to settle it. */
export type Beletsel =
  | { readonly soort: 'vraag'; readonly feit: string }
  | { readonly soort: 'rekening' }
  | { readonly soort: 'partner koppelen' }
  | { readonly soort: 'ondertekening'; readonly rol: 'aanvrager' | 'partner' };

export type AanvraagRefusal =
  | { readonly code: 'AANVRAAG_NIET_GEVONDEN' }
  | { readonly code: 'AANVRAAG_AL_INGEDIEND' }
  | { readonly code: 'AANVRAAG_NIET_COMPLEET'; readonly beletselen: readonly Beletsel[] }
  | { readonly code: 'LOPENDE_UITKERING' };

/** What he read is not what stands there now. */
export type InhoudGewijzigd = { readonly code: 'INHOUD_GEWIJZIGD' };

/** Only signatures under what stands there now count. */
export const validOndertekeningen = (alle: readonly Ondertekening[], inhoudHash: string): readonly Ondertekening[] =>
  alle.filter((een) => een.inhoudHash === inhoudHash);

/** Who still has to sign: art. 43 lid 2 Pw lets spouses apply together. */
export const missingOndertekeningen = (
  alle: readonly Ondertekening[],
  inhoudHash: string,
  samen: boolean,
): readonly ('aanvrager' | 'partner')[] => {
  const gezet = new Set(validOndertekeningen(alle, inhoudHash).map((een) => een.rol));
  const nodig = samen ? (['aanvrager', 'partner'] as const) : (['aanvrager'] as const);
  return nodig.filter((rol) => !gezet.has(rol));
};

export const requireConcept = (aanvraag: Aanvraag): Result<Aanvraag, AanvraagRefusal> =>
  aanvraag.status === 'concept' ? ok(aanvraag) : err({ code: 'AANVRAAG_AL_INGEDIEND' });
