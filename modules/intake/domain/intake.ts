/** Knows what an intake is: who tells the story, on which tree, and how each refusal is called. */
import type { Day } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';
import type { Boomfout } from './keuring.ts';

/** By himself, with a professional, or by somebody he authorised. */
export const wijzen = ['alleen', 'samen', 'tussenpersoon'] as const;
export type Wijze = (typeof wijzen)[number];

/** What he says to the offer of independent client support. */
export const keuzen = ['ja', 'nee', 'later'] as const;
export type Keuze = (typeof keuzen)[number];

/** Where it was offered: in an intake, at a decision, or because he asked. */
export const ondersteuningbij = ['intake', 'besluit', 'zelf'] as const;
export type Ondersteuningbij = (typeof ondersteuningbij)[number];

/** What came of a wish for support. */
export const ondersteuningaflopen = ['doorgegeven', 'niet meer nodig'] as const;
export type Ondersteuningafloop = (typeof ondersteuningaflopen)[number];

/** What he says to an invitation: he fills it in himself, would rather talk, or does not want it now. All three are fine. */
export const uitnodigingantwoorden = ['zelf', 'gesprek', 'nu niet'] as const;
export type Uitnodigingantwoord = (typeof uitnodigingantwoorden)[number];

export const gespreksvormen = ['kantoor', 'thuis', 'telefoon', 'video'] as const;

/** How a signal was dealt with. */
export const uitkomsten = ['geholpen', 'doorverwezen', 'niet bereikt', 'was niet nodig'] as const;

/** Who may speak for somebody, and on what ground (art. 2:1 Awb). */
export type Machtiging = {
  readonly naam: string;
  readonly organisatie: string | undefined;
  readonly grond: string;
  readonly vanaf: Day;
  /** First day on which it holds no more. */
  readonly tot: Day | undefined;
};

export type Intake = {
  readonly id: string;
  readonly persoonId: string;
  /** `melding`: he came to us. `aandacht`: we looked again together later. */
  readonly aanleiding: 'melding' | 'aandacht';
  readonly wijze: Wijze;
  readonly machtiging: Machtiging | undefined;
  readonly boom: { readonly vanaf: Day; readonly aanpassing: number | undefined };
  readonly begonnenOp: string;
  readonly begonnenDoor: { readonly id: string; readonly naam: string };
  readonly startAfOp: string | undefined;
  readonly afgerondOp: string | undefined;
};

/** What we know before he is asked, and where from. */
export type Bekend = {
  readonly feit: string;
  readonly waarde: Json;
  readonly bron: 'BRP' | 'aanvraag' | 'uitkering' | 'eerdere intake';
  readonly datum: Day;
};

export type GegevenAntwoord = {
  readonly vraag: string;
  /** The version that was seen: 0 when it was not answered yet. */
  readonly versie: number;
  readonly waarde: Json;
};

export type IntakeRefusal =
  | { readonly code: 'INTAKE_NIET_GEVONDEN' }
  | { readonly code: 'INWONER_NIET_BEKEND' }
  | { readonly code: 'INTAKE_LOOPT_AL' }
  | { readonly code: 'INTAKE_AL_AFGEROND' }
  | { readonly code: 'INTAKE_BEGIN_NIET_AF' }
  | { readonly code: 'VRAAG_ONBEKEND'; readonly vraag: string }
  | { readonly code: 'VRAAG_NIET_GESTELD'; readonly vraag: string }
  | { readonly code: 'INTAKEANTWOORD_ONJUIST'; readonly vraag: string }
  | { readonly code: 'ANTWOORD_INTUSSEN_GEWIJZIGD'; readonly vraag: string; readonly door: string }
  | { readonly code: 'MACHTIGING_ONTBREEKT' }
  | { readonly code: 'MACHTIGING_NIET_GELDIG' }
  | { readonly code: 'BOOM_SPREEKT_ZICH_TEGEN'; readonly fouten: readonly Boomfout[] }
  | { readonly code: 'BOOM_VANAF_VERLEDEN' }
  | { readonly code: 'SIGNAAL_NIET_GEVONDEN' }
  | { readonly code: 'SIGNAAL_AL_AFGEHANDELD' }
  | { readonly code: 'SIGNAAL_VAN_COLLEGA'; readonly door: string }
  | { readonly code: 'ONDERSTEUNING_NIET_GEVRAAGD' }
  | { readonly code: 'BEELD_ONJUIST' }
  | { readonly code: 'BEELD_INTUSSEN_GEWIJZIGD'; readonly door: string }
  | { readonly code: 'GESPREK_IN_TOEKOMST' }
  | { readonly code: 'UITNODIGING_LOOPT_AL' }
  | { readonly code: 'UITNODIGING_NIET_GEVONDEN' };

/** Whether an authorisation holds on a day. */
export const isGeldig = ({ vanaf, tot }: Pick<Machtiging, 'vanaf' | 'tot'>, op: Day): boolean =>
  vanaf <= op && (tot === undefined || op < tot);
