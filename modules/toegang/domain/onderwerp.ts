/** Knows what can be done to what: the two words that every policy is about. */
import type { GemeenteCode } from '@samenkracht/core';

export type OnderwerpSoort =
  | 'dossier'
  | 'aanvraag'
  | 'zaak'
  | 'bericht'
  | 'inkomsten'
  | 'uitkering'
  | 'bestand'
  | 'heronderzoek'
  | 'besluit'
  | 'maandrun'
  | 'grootboek'
  | 'bedrag'
  | 'loonaanlevering'
  | 'aanbod'
  | 'deelname'
  | 'intake'
  | 'begeleiding'
  | 'klacht'
  | 'coachbericht'
  | 'medewerker'
  | 'logboek';

export type Handeling =
  | 'inzien'
  | 'wijzigen'
  | 'indienen'
  | 'ondertekenen'
  | 'voorstellen'
  | 'goedkeuren'
  | 'uitbetalen'
  | 'controleren';

type Basis = {
  readonly soort: OnderwerpSoort;
  /** Where it belongs; left out when it was found in the actor's own schema, which is proof by structure. */
  readonly gemeente?: GemeenteCode;
  /** Whom it is about. A resident is refused where this is left out. */
  readonly persoonId?: string;
  /** Others who are a party to just this one thing: the partner on a joint application (art. 43 lid 2 Pw). */
  readonly medebelanghebbenden?: readonly string[];
};

/** Approving is always about someone's proposal, so it cannot be asked without saying whose. */
export type Onderwerp =
  | (Basis & { readonly handeling: 'goedkeuren'; readonly voorgesteldDoor: string })
  | (Basis & { readonly handeling: Exclude<Handeling, 'goedkeuren'> });
