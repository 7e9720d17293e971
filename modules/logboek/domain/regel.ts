/** Knows one line of the record: who did what with whose data, why and when, and nothing of the data itself. */
import type { Actor, Doel } from '@samenkracht/platform/module';
import { activiteitOf } from './verwerkingsactiviteiten.ts';

export type LogboekHandeling = 'inzage' | 'wijziging' | 'besluit' | 'betaling';
type Uitkomst = 'gelukt' | 'geweigerd';

/** What a module tells the record. */
export type Vermelding = {
  readonly handeling: LogboekHandeling;
  readonly onderwerp: { readonly soort: string; readonly id: string };
  /** Whose data it was; one line per person, so a list of five people is five lines. */
  readonly persoonId?: string | undefined;
  /** What kind of act it was, never what stood in the data. */
  readonly omschrijving?: string | undefined;
  readonly uitkomst?: Uitkomst;
};

/** `status_code` of the standard: 1 is OK, 2 is ERROR. */
export const statusCodes: Readonly<Record<Uitkomst, 1 | 2>> = { gelukt: 1, geweigerd: 2 };

/** Field names in English are those of the standard Logboek Dataverwerkingen. */
export type Regel = {
  readonly id: string;
  readonly trace_id: string;
  readonly operation_id: string;
  readonly status_code: number;
  readonly name: string;
  readonly start_time: string;
  readonly end_time: string;
  readonly processing_activity_id: string;
  readonly data_subject_id: string | null;
  readonly handeling: LogboekHandeling;
  readonly doel: Doel;
  readonly onderwerp_soort: string;
  readonly onderwerp_id: string;
  readonly actor_id: string;
  readonly actor_soort: Actor['soort'];
  readonly actor_naam: string;
  readonly actor_rollen: readonly string[];
  readonly omschrijving: string | null;
};

export type Omstandigheden = {
  readonly id: string;
  readonly traceId: string;
  readonly operationId: string;
  readonly actor: Actor;
  readonly doel: Doel;
  readonly now: Temporal.Instant;
};

/** A run of digits this long is a number of a person or an account, and that is content. */
const content = /\d{8,}/;

/** @throws when the description carries content: that is a bug in the caller, found by its first test. */
export const regelOf = (vermelding: Vermelding, om: Omstandigheden): Regel => {
  const { handeling, onderwerp, persoonId, omschrijving, uitkomst = 'gelukt' } = vermelding;
  if (omschrijving !== undefined && content.test(omschrijving))
    throw new Error('a description in the record carries content');
  // the standard counts in milliseconds, and the database would round to microseconds behind our back
  const moment = om.now.round({ smallestUnit: 'millisecond', roundingMode: 'trunc' }).toString();
  return {
    id: om.id,
    trace_id: om.traceId,
    operation_id: om.operationId,
    status_code: statusCodes[uitkomst],
    name: `${handeling} ${onderwerp.soort}`,
    start_time: moment,
    end_time: moment,
    processing_activity_id: activiteitOf(om.doel).id,
    data_subject_id: persoonId ?? null,
    handeling,
    doel: om.doel,
    onderwerp_soort: onderwerp.soort,
    onderwerp_id: onderwerp.id,
    actor_id: om.actor.id,
    actor_soort: om.actor.soort,
    actor_naam: om.actor.naam,
    actor_rollen: om.actor.rollen,
    omschrijving: omschrijving ?? null,
  };
};
