/** Knows a bericht once it is sent: to whom, read or not, told by e-mail or not. */
import type { Bericht } from './bericht.ts';
import type { Geadresseerde } from './geadresseerde.ts';

export type Lezer = 'zelf' | 'vertegenwoordiger';

/** `wacht`: the notification is still on its way. */
export type Meldinguitkomst = 'gemeld' | 'geen adres' | 'geweigerd';

export type VerzondenBericht = {
  readonly id: string;
  readonly persoonId: string;
  readonly inhoud: Bericht;
  readonly geadresseerde: Geadresseerde;
  readonly verzondenOp: string;
  /** The event that caused it: of a decision the one under which an objection finds it. */
  readonly gebeurtenisId: string;
};

/** One line in a list: the inbox of the resident, or what the municipality sent. */
export type Berichtregel = {
  readonly id: string;
  readonly persoonId: string;
  readonly soort: string;
  readonly titel: string;
  readonly kern: string;
  readonly kenmerk: string;
  readonly verzondenOp: string;
  readonly gelezen: readonly { readonly lezerId: string; readonly door: Lezer; readonly op: string }[];
  readonly melding: { readonly uitkomst: Meldinguitkomst; readonly op: string } | undefined;
};

export type BerichtNietGevonden = { readonly code: 'BERICHT_NIET_GEVONDEN' };
