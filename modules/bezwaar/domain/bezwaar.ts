/** Knows an objection, the decision it is against, and what it can be refused with. */
import { bezwaartermijn, type Tijdigheid, tijdigheid } from '@samenkracht/awb';
import type { Day } from '@samenkracht/core';

export type AanvechtbaarBesluit = {
  readonly id: string;
  readonly soort: string;
  /** The zaak or uitkering that it is about. */
  readonly onderwerp: string | undefined;
  readonly kenmerk: string;
  readonly persoonIds: readonly string[];
  readonly bekendgemaaktOp: Day;
  readonly genomenDoor: string | undefined;
  readonly voorbereidDoor: string | undefined;
};

/** Awb 7:3: why nobody was heard. */
export const hoorgronden = ['a', 'b', 'c', 'd', 'e'] as const;
export type Hoorgrond = (typeof hoorgronden)[number];

export type Bezwaar = {
  readonly id: string;
  readonly besluit: AanvechtbaarBesluit;
  readonly persoonId: string;
  readonly wijze: 'portaal' | 'papier';
  readonly ontvangenOp: Day;
  readonly terPostOp: Day | undefined;
  readonly wilGehoordWorden: boolean | undefined;
  readonly gronden: string | undefined;
  readonly grondenOp: Day | undefined;
  readonly herstelUiterlijk: Day | undefined;
  readonly redenTeLaat: string | undefined;
  readonly verschoonbaar: { readonly keuze: 'ja' | 'nee'; readonly motivering: string } | undefined;
  readonly hoorzitting: { readonly op: string; readonly plaats: string } | undefined;
  readonly gehoord: { readonly op: Day; readonly door: string; readonly verslag: string } | undefined;
  readonly afgezien: { readonly grond: Hoorgrond; readonly toelichting: string } | undefined;
  readonly ingebrekestellingOp: Day | undefined;
  readonly ingetrokkenOp: Day | undefined;
  /** Awb 7:15: asked to be paid the costs of the objection. */
  readonly kostenGevraagdOp: Day | undefined;
};

export type BezwaarRefusal =
  | { readonly code: 'BESLUIT_NIET_GEVONDEN' }
  | { readonly code: 'BEZWAAR_AL_GEMAAKT' }
  | { readonly code: 'BEZWAAR_NIET_GEVONDEN' }
  | { readonly code: 'BEZWAAR_AFGEDAAN' }
  | { readonly code: 'REDEN_TE_LAAT_ONTBREEKT'; readonly uitersteDag: Day }
  | { readonly code: 'GRONDEN_AL_GEGEVEN' }
  | { readonly code: 'ONTVANGST_ONJUIST' }
  | { readonly code: 'NIETS_UIT_TE_VOEREN' }
  | { readonly code: 'NOG_NIET_TE_LAAT'; readonly uitersteDag: Day }
  | { readonly code: 'NIET_TE_LAAT' }
  | { readonly code: 'UITSTEL_ONJUIST'; readonly uitersteDag: Day }
  | { readonly code: 'HOORDER_BETROKKEN' }
  | { readonly code: 'HOREN_NIET_GEREGELD' }
  | { readonly code: 'REDEN_TE_LAAT_NIET_GEWOGEN' }
  | { readonly code: 'ALLEEN_NIET_ONTVANKELIJK' }
  | { readonly code: 'ONDERDEEL_ONJUIST'; readonly onderdeel: number; readonly melding: string }
  | { readonly code: 'BESLISSING_NIET_GEVONDEN' }
  | { readonly code: 'BESLISSER_NAM_BESLUIT' };

type Indiening = Pick<Bezwaar, 'ontvangenOp' | 'terPostOp' | 'verschoonbaar'> & {
  readonly besluit: Pick<AanvechtbaarBesluit, 'bekendgemaaktOp'>;
};

/** Awb 6:7-6:11; "nog te wegen" while it is late and nobody judged yet whether that can be blamed on him. */
export const stateOfTermijn = (bezwaar: Indiening): Tijdigheid | 'te laat, nog te wegen' => {
  const { ontvangenOp, terPostOp, verschoonbaar } = bezwaar;
  const uitkomst = tijdigheid({
    bekendgemaaktOp: bezwaar.besluit.bekendgemaaktOp,
    ontvangenOp,
    terPostOp: terPostOp ?? null,
    // an objection stands against a decision that was taken and is known here
    besluitBestondOfLeekTeBestaan: true,
    verschoonbaar: verschoonbaar ?? { keuze: 'nee', motivering: 'nog niet gewogen' },
  });
  return uitkomst === 'te laat' && verschoonbaar === undefined ? 'te laat, nog te wegen' : uitkomst;
};

export const isOpTijdOp = (besluit: Pick<AanvechtbaarBesluit, 'bekendgemaaktOp'>, dag: Day): boolean =>
  dag <= bezwaartermijn(besluit.bekendgemaaktOp).uitersteDag;

/** Awb 10:3 lid 3: no mandate to decide for who took the decision objected to. */
export const mayDecide = ({ genomenDoor }: AanvechtbaarBesluit, wie: string): boolean => genomenDoor !== wie;

/** Awb 7:5 lid 1: heard by somebody who had no part in preparing the decision. */
export const mayHear = ({ genomenDoor, voorbereidDoor }: AanvechtbaarBesluit, wie: string): boolean =>
  genomenDoor !== wie && voorbereidDoor !== wie;
