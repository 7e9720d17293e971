/** Knows the dated changes of a running benefit: which there are and what each asks. */
import { addMonths, type Day } from '@samenkracht/core';
import type { Medebewoner } from '@samenkracht/participatiewet';
import type { Grondslagfeiten } from './maandfeiten.ts';

export const wijzigingsoorten = [
  'verhuizing',
  'samenwonen',
  'einde samenwonen',
  'geboorte',
  'komst medebewoner',
  'vertrek medebewoner',
  'overlijden',
  'detentie',
  'verblijf buitenland',
  'inrichting',
  'voltijdwerk',
  'herleven',
] as const;
export type Wijzigingsoort = (typeof wijzigingsoorten)[number];

/** What a resident can report himself; the others come from the register or from staff. */
export const meldbareSoorten = [
  'verhuizing',
  'samenwonen',
  'einde samenwonen',
  'geboorte',
  'komst medebewoner',
  'vertrek medebewoner',
  'detentie',
  'verblijf buitenland',
  'inrichting',
  'voltijdwerk',
] as const satisfies readonly Wijzigingsoort[];

/** Who it is about: the applicant, his partner, a child by its place in the facts (`kind 1`), or a housemate (`bewoningen`). */
export type Wie = string;
export const BELANGHEBBENDE: Wie = 'belanghebbende';
export const PARTNER: Wie = 'partner';

/**
 * `vanaf` is the first day on which it is otherwise: the first day elsewhere, abroad or in a new job, the day of birth. Of a death it is
 * the day itself, which still counts. `tot` is the first day on which it is over again; null when no end is known.
 */
export type Wijziging = {
  readonly id: string;
  readonly soort: Wijzigingsoort;
  readonly vanaf: Day;
  readonly tot: Day | null;
  readonly wie: Wie;
  /** Of who comes to live with the resident. */
  readonly partner: { readonly geboren: Day; readonly heeftRecht: boolean } | null;
  /** Of who comes to live in the same dwelling without being a partner: what art. 19a asks of him. */
  readonly medebewoner?: Omit<Medebewoner, 'samenwoning'> | null;
};

/** These end the right of the whole household until it is revived: art. 40 lid 1 and art. 19 lid 1 onder a Pw. */
export const isEinde = ({ soort }: Wijziging): boolean => soort === 'verhuizing' || soort === 'voltijdwerk';

/** These change who has a right, and so for whom the payment is. */
export const isHuishoudwijziging = (soort: Wijzigingsoort): boolean =>
  soort === 'samenwonen' || soort === 'einde samenwonen' || soort === 'overlijden' || soort === 'detentie';

/** These change with how many the costs are shared, and nothing else. */
export const overMedebewoner = (soort: Wijzigingsoort): boolean =>
  soort === 'komst medebewoner' || soort === 'vertrek medebewoner';

/** These last for some days. */
export const duurt = (soort: Wijzigingsoort): boolean =>
  soort === 'detentie' || soort === 'verblijf buitenland' || soort === 'inrichting';

/** Is there a partner on this day, by the facts under the decision and the changes since? */
export const heeftPartner = (
  grondslag: Pick<Grondslagfeiten, 'partner'>,
  wijzigingen: readonly Wijziging[],
  op: Day,
): boolean =>
  opVolgorde(wijzigingen).reduce((samen, { soort, vanaf, wie }) => {
    if (soort === 'samenwonen' && vanaf <= op) return true;
    if (soort === 'einde samenwonen' && vanaf <= op) return false;
    return soort === 'overlijden' && wie === PARTNER && vanaf < op ? false : samen;
  }, grondslag.partner !== null);

export const opVolgorde = (wijzigingen: readonly Wijziging[]): readonly Wijziging[] =>
  [...wijzigingen].sort((a, b) => (a.vanaf < b.vanaf ? -1 : a.vanaf > b.vanaf ? 1 : 0));

/** After-care: within a month after the right ended a benefit goes on without a new application. */
export const uiterstHerleven = (eersteDagZonder: Day): Day => addMonths(eersteDagZonder, 1);

export type Wijzigingweigering =
  | { readonly code: 'WIJZIGING_DATUM'; readonly vroegst: Day; readonly laatst: Day }
  | { readonly code: 'WIJZIGING_TOT_VOOR_VANAF' }
  | { readonly code: 'WIJZIGING_ZONDER_PARTNER' }
  | { readonly code: 'WIJZIGING_AL_PARTNER' }
  | { readonly code: 'WIJZIGING_PARTNER_ONBEKEND' }
  | { readonly code: 'WIJZIGING_PERSOON_ONBEKEND' }
  | { readonly code: 'WIJZIGING_MEDEBEWONER_ONBEKEND' }
  | { readonly code: 'WIJZIGING_MEDEBEWONER_NIET_DAAR' }
  | { readonly code: 'WIJZIGING_OP_NAAM_PARTNER' }
  | { readonly code: 'WIJZIGING_STRIJDIG' }
  | { readonly code: 'HERLEVEN_NIET_GESTOPT' }
  | { readonly code: 'HERLEVEN_TE_LAAT'; readonly uiterlijk: Day };
