/** Knows which changes may be proposed beside those that were decided, in whatever order they were. */
import { addMonths, type Day, type Month, monthOf } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import { inrichtingZonderRecht, type Persoon } from '@samenkracht/participatiewet';
import type { Grondslagfeiten, Looptijd } from './maandfeiten.ts';
import { bewoningen, kanVertrekken } from './medebewoner.ts';
import { dagenWeg } from './uitgesloten.ts';
import {
  BELANGHEBBENDE,
  duurt,
  heeftPartner,
  isEinde,
  opVolgorde,
  overMedebewoner,
  PARTNER,
  uiterstHerleven,
  type Wijziging,
  type Wijzigingsoort,
  type Wijzigingweigering,
} from './wijziging.ts';

type Stand = {
  readonly kader: Kader;
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
  if (een.soort !== 'inrichting') return een.soort === 'detentie';
  const { geboren }: Partial<Pick<Persoon, 'geboren'>> = grondslag.belanghebbende;
  return geboren !== undefined && inrichtingZonderRecht({ geboren, verblijf: een }) !== undefined;
};

/** A day abroad beyond the allowed weeks on which there is a partner; one within them costs nobody a right (art. 13 lid 1 onder e). */
const teLangWegMetPartner = (een: Wijziging, { kader, grondslag, eerder }: Stand): boolean => {
  const wijzigingen = [...eerder, een];
  return dagenWeg({ kader, grondslag, wijzigingen }, BELANGHEBBENDE).some(
    ({ vanaf, tot }) =>
      heeftPartner(grondslag, wijzigingen, vanaf) ||
      wijzigingen.some(({ soort, vanaf: dag }) => soort === 'samenwonen' && dag > vanaf && dag < tot),
  );
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
    return weg || teLangWegMetPartner(een, stand) ? { code: 'WIJZIGING_OP_NAAM_PARTNER' } : undefined;
  }
  if (soort === 'einde samenwonen' || wie === PARTNER) {
    if (!samen) return { code: 'WIJZIGING_ZONDER_PARTNER' };
    const eindigtAl = (volgende(eerder, een.vanaf) ?? 'samenwonen') !== 'samenwonen';
    return soort === 'einde samenwonen' && eindigtAl ? { code: 'WIJZIGING_STRIJDIG' } : undefined;
  }
  if (wie !== BELANGHEBBENDE)
    return /^kind [1-9]\d?$/.test(wie) && soort === 'overlijden' ? undefined : { code: 'WIJZIGING_PERSOON_ONBEKEND' };
  if (soort === 'verblijf buitenland')
    return teLangWegMetPartner(een, stand) ? { code: 'WIJZIGING_OP_NAAM_PARTNER' } : undefined;
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
