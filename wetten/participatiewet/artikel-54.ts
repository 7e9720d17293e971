/** Knows art. 54 Participatiewet: suspending the right, and revising or withdrawing what was granted. */
import { addWeeks, type Day, formatDay } from '@samenkracht/core';
import { type Gewogen, participatiewet, regel } from '@samenkracht/law';
import { nietVoor } from './onmogelijk.ts';

export type Opschortingsfeiten = {
  /** Day on which the data should have been there. */
  readonly verzuimdag: Day;
  /** First day of the period that the missing data are about; null when that cannot be told. */
  readonly beginPeriode: Day | null;
  readonly verwijtbaarheid: Gewogen<'aanwezig' | 'ontbreekt'>;
  /** Last day on which he may still repair it. */
  readonly hersteltermijnTotEnMet: Day;
  readonly hersteldOp: Day | null;
  /** The day on which this is looked at. */
  readonly peildag: Day;
};

export type Opschorting = {
  readonly stand: 'geen grond' | 'opgeschort' | 'hersteld' | 'intrekking mogelijk';
  /** First day without payment; null when there is no suspension. */
  readonly vanaf: Day | null;
  /** First day on which the suspension can no longer last; null when there is no suspension. */
  readonly uiterlijkTot: Day | null;
  readonly reden: string;
};

/** Lid 1. */
const weken = 8;

/** Periods are half open: `uiterlijkTot` is the first day after the eight weeks. */
export const opschorting = regel(
  {
    id: 'pw-54-1',
    naam: 'Opschorting van het recht',
    grond: { wet: participatiewet, artikel: '54', lid: '1' },
    toon: ({ stand }: Opschorting) => stand,
    inwoner: ({ reden }: Opschorting) => reden,
    werkwijze:
      'Vanaf de eerste dag van de periode waar het verzuim over gaat, of anders vanaf de dag van het verzuim; ten hoogste acht weken. Wie niet herstelt binnen de termijn, kan het recht verliezen vanaf de eerste dag van de opschorting (lid 4).',
  },
  (f: Opschortingsfeiten): Opschorting => {
    if (f.verwijtbaarheid.keuze === 'ontbreekt')
      return { stand: 'geen grond', vanaf: null, uiterlijkTot: null, reden: 'U kon er niets aan doen.' };
    nietVoor(f.hersteltermijnTotEnMet, f.verzuimdag, 'hersteltermijnTotEnMet');
    const vanaf = f.beginPeriode ?? f.verzuimdag;
    const uiterlijkTot = addWeeks(vanaf, weken);
    const { hersteldOp, hersteltermijnTotEnMet: termijn } = f;
    if (hersteldOp !== null && hersteldOp <= termijn && hersteldOp <= f.peildag)
      return { stand: 'hersteld', vanaf, uiterlijkTot, reden: 'U gaf de gegevens op tijd. U krijgt weer geld.' };
    return f.peildag > termijn
      ? {
          stand: 'intrekking mogelijk',
          vanaf,
          uiterlijkTot,
          reden: `U gaf de gegevens niet op tijd. Wij kunnen uw bijstand stoppen vanaf ${formatDay(vanaf)}.`,
        }
      : {
          stand: 'opgeschort',
          vanaf,
          uiterlijkTot,
          reden: `U krijgt geen geld tot u de gegevens geeft. Dat kan tot en met ${formatDay(termijn)}.`,
        };
  },
);

/** Lid 3. */
export type Herzieningsfeiten = {
  readonly teVeelVerleend: boolean;
  /** By breach of art. 17 lid 1? */
  readonly doorSchending: boolean;
};

export const herziening = regel(
  {
    id: 'pw-54-3',
    naam: 'Herziening of intrekking',
    grond: { wet: participatiewet, artikel: '54', lid: '3' },
    toon: (uitkomst: 'verplicht' | 'bevoegd' | 'geen grond') => uitkomst,
    werkwijze: 'Bij schending van de inlichtingenplicht moet het college herzien of intrekken; anders kan het.',
  },
  (f: Herzieningsfeiten): 'verplicht' | 'bevoegd' | 'geen grond' => {
    if (!f.teVeelVerleend) return 'geen grond';
    return f.doorSchending ? 'verplicht' : 'bevoegd';
  },
);
