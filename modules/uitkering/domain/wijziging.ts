/** Knows the dated changes of a running benefit: which there are, what each asks, and which of them go together. */
import { addMonths, type Day, type Month, monthOf } from '@samenkracht/core';
import { inrichtingZonderRecht, type Medebewoner, type Persoon } from '@samenkracht/participatiewet';
import type { Grondslagfeiten, Looptijd } from './maandfeiten.ts';
import { bewoningen, kanVertrekken } from './medebewoner.ts';

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

type Stand = {
  readonly looptijd: Looptijd;
  readonly eersteMaand: Month;
  readonly today: Day;
  readonly grondslag: Grondslagfeiten;
  /** Those that were decided before. */
  readonly eerder: readonly Wijziging[];
};

const datumfout = ({ vanaf, tot, soort }: Wijziging, { looptijd, eersteMaand, today }: Stand) => {
  const eerste = `${eersteMaand}-01` as Day;
  const vroegst = looptijd.ingangsdatum > eerste ? looptijd.ingangsdatum : eerste;
  const laatst = addMonths(today, 12);
  // a stay may have begun before the first month that is decided here: its days count in the year
  if ((vanaf < vroegst && !duurt(soort)) || vanaf > laatst)
    return { code: 'WIJZIGING_DATUM', vroegst, laatst } as const;
  if (monthOf(vanaf) < '2017-07') return { code: 'WIJZIGING_DATUM', vroegst, laatst } as const;
  return tot !== null && tot <= vanaf ? ({ code: 'WIJZIGING_TOT_VOOR_VANAF' } as const) : undefined;
};

/** While it lasts the one in whose name the benefit runs may have no right, so a partner has one of his own. */
const kanRechtKosten = (een: Wijziging, { grondslag }: Stand): boolean => {
  if (een.wie !== BELANGHEBBENDE) return false;
  if (een.soort !== 'inrichting') return een.soort === 'detentie' || een.soort === 'verblijf buitenland';
  const { geboren }: Partial<Pick<Persoon, 'geboren'>> = grondslag.belanghebbende;
  return geboren !== undefined && inrichtingZonderRecht({ geboren, verblijf: een }) !== undefined;
};

/** What happens next to living together, among the changes decided before: they may have come in another order. */
const volgende = (eerder: readonly Wijziging[], op: Day): Wijzigingsoort | undefined =>
  opVolgorde(eerder).find(
    ({ soort, vanaf, wie }) =>
      vanaf > op &&
      (soort === 'samenwonen' || soort === 'einde samenwonen' || (soort === 'overlijden' && wie === PARTNER)),
  )?.soort;

const duurtNog = ({ tot }: Wijziging, op: Day): boolean => tot === null || tot > op;

const medebewonerfout = (een: Wijziging, { grondslag, eerder }: Stand): Wijzigingweigering | undefined => {
  if (een.soort === 'vertrek medebewoner')
    return bewoningen(grondslag, eerder).some(({ wie, ...tijd }) => wie === een.wie && kanVertrekken(tijd, een.vanaf))
      ? undefined
      : { code: 'WIJZIGING_MEDEBEWONER_NIET_DAAR' };
  const bekend = een.medebewoner && een.medebewoner.geboren <= een.vanaf;
  return bekend ? undefined : { code: 'WIJZIGING_MEDEBEWONER_ONBEKEND' };
};

const persoonfout = (een: Wijziging, stand: Stand): Wijzigingweigering | undefined => {
  const { grondslag, eerder } = stand;
  if (overMedebewoner(een.soort)) return medebewonerfout(een, stand);
  const samen = heeftPartner(grondslag, eerder, een.vanaf);
  const { soort, wie } = een;
  if (soort === 'samenwonen') {
    if (samen || volgende(eerder, een.vanaf) === 'samenwonen') return { code: 'WIJZIGING_AL_PARTNER' };
    if (een.partner === null) return { code: 'WIJZIGING_PARTNER_ONBEKEND' };
    const weg = eerder.some((ander) => duurtNog(ander, een.vanaf) && kanRechtKosten(ander, stand));
    return weg ? { code: 'WIJZIGING_OP_NAAM_PARTNER' } : undefined;
  }
  if (soort === 'einde samenwonen' || wie === PARTNER) {
    if (!samen) return { code: 'WIJZIGING_ZONDER_PARTNER' };
    const eindigtAl = (volgende(eerder, een.vanaf) ?? 'samenwonen') !== 'samenwonen';
    return soort === 'einde samenwonen' && eindigtAl ? { code: 'WIJZIGING_STRIJDIG' } : undefined;
  }
  if (wie !== BELANGHEBBENDE)
    return /^kind [1-9]\d?$/.test(wie) && soort === 'overlijden' ? undefined : { code: 'WIJZIGING_PERSOON_ONBEKEND' };
  const komtNog = eerder.some(
    (ander) => ander.soort === 'samenwonen' && ander.vanaf > een.vanaf && duurtNog(een, ander.vanaf),
  );
  return (samen || komtNog) && kanRechtKosten(een, stand) ? { code: 'WIJZIGING_OP_NAAM_PARTNER' } : undefined;
};

/** Reviving undoes the last end that nothing undid yet. */
const herleeffout = ({ vanaf }: Wijziging, { eerder }: Stand): Wijzigingweigering | undefined => {
  const laatste = opVolgorde(eerder).findLast((een) => isEinde(een) || een.soort === 'herleven');
  if (laatste === undefined || !isEinde(laatste) || vanaf < laatste.vanaf) return { code: 'HERLEVEN_NIET_GESTOPT' };
  const uiterlijk = uiterstHerleven(laatste.vanaf);
  return vanaf > uiterlijk ? { code: 'HERLEVEN_TE_LAAT', uiterlijk } : undefined;
};

/** What is wrong with a change beside the ones before it; undefined when it may be proposed. */
export const keurWijziging = (een: Wijziging, stand: Stand): Wijzigingweigering | undefined =>
  datumfout(een, stand) ?? persoonfout(een, stand) ?? (een.soort === 'herleven' ? herleeffout(een, stand) : undefined);
