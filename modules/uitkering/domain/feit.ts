/** Knows facts as they were recorded, and which of them count for who looks back from a moment. */
import { contains, type Day, type Period } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';

export const feitbronnen = [
  'BRP',
  'inwoner',
  'loongegevens',
  'loonstrook',
  'bankafschrift',
  'document',
  'consulent',
  // what our own administration knows: nothing used before, nothing established
  'gemeente',
] as const;
export type Feitbron = (typeof feitbronnen)[number];

/** How sure an amount of a month is: a resident's guess, what it became, or what was put right later. */
export type Feitstatus = 'geschat' | 'definitief' | 'gecorrigeerd';

export type VastgelegdFeit = {
  readonly id: string;
  readonly betreftSoort: 'persoon' | 'huishouden' | 'zaak';
  /** The id of what it is about. */
  readonly betreft: string;
  /** The name under which the law reads it: `loon`, `woonplaats`. */
  readonly naam: string;
  readonly waarde: Json;
  readonly geldig: Period;
  readonly status: Feitstatus | undefined;
  readonly bron: Feitbron;
  /** The document or delivery it came from. */
  readonly bronVerwijzing: string | undefined;
  readonly toelichting: string | undefined;
  readonly bekendSinds: Temporal.Instant;
  /** The fact that this one replaces. */
  readonly vervangt: string | undefined;
  readonly vastgelegdDoor: string;
  readonly vastgelegdDoorNaam: string;
};

/**
 * The facts as they were known at a moment: those recorded by then, without those that were replaced by then.
 * Looking back from last month therefore gives what was decided on last month.
 */
export const knownAt = (feiten: readonly VastgelegdFeit[], bekendOp: Temporal.Instant): readonly VastgelegdFeit[] => {
  const bekend = feiten.filter((feit) => Temporal.Instant.compare(feit.bekendSinds, bekendOp) <= 0);
  const vervangen = new Set(bekend.map((feit) => feit.vervangt));
  return bekend.filter((feit) => !vervangen.has(feit.id));
};

/**
 * The one fact of this name that holds on a day. Where two hold, the one learned last counts: it was recorded by someone who
 * could see the other.
 */
export const feitOn = (
  feiten: readonly VastgelegdFeit[],
  which: { readonly betreft: string; readonly naam: string; readonly op: Day },
): VastgelegdFeit | undefined =>
  feiten
    .filter((feit) => feit.betreft === which.betreft && feit.naam === which.naam && contains(feit.geldig, which.op))
    .reduce<VastgelegdFeit | undefined>(
      (laatste, feit) =>
        laatste === undefined || Temporal.Instant.compare(feit.bekendSinds, laatste.bekendSinds) >= 0 ? feit : laatste,
      undefined,
    );
