/** Knows what a decision on an objection says is otherwise, and how that changes the facts under an uitkering. */
import { type Day, err, type Money, type Month, monthOf, ok, type Result } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';
import { formuliervraagOf } from './eigenvragen.ts';
import { checkFeit } from './feitcontrole.ts';
import type { Grondslag, Grondslagfeiten } from './maandfeiten.ts';

/** A fact or a weighing from a day on, by the law's name of it; or the pay of a month. */
export type Feitwijziging =
  | { readonly soort: 'feit'; readonly feit: string; readonly waarde: Json; readonly vanaf: Day }
  | {
      readonly soort: 'afweging';
      readonly feit: string;
      readonly keuze: string;
      readonly motivering: string;
      readonly vanaf: Day;
    };
export type Bezwaarwijziging = Feitwijziging | { readonly soort: 'loon'; readonly maand: Month; readonly netto: Money };

/** Why a change cannot be made by itself, in words for staff. */
export type Wijzigingweigering = { readonly code: 'WIJZIGING_KAN_NIET'; readonly melding: string };

const weiger = (melding: string): Result<never, Wijzigingweigering> => err({ code: 'WIJZIGING_KAN_NIET', melding });

export const eersteMaandVan = (wijzigingen: readonly Bezwaarwijziging[]): Month | undefined =>
  wijzigingen
    .map((wijziging) => (wijziging.soort === 'loon' ? wijziging.maand : monthOf(wijziging.vanaf)))
    .sort()
    .at(0);

/** The value to record: a fact that may hold this, a weighing with its reason. */
export const waardeVan = (
  wijziging: Feitwijziging,
  om: { readonly vandaag: Day; readonly meldingsdag: Day },
): Result<Json, Wijzigingweigering> => {
  if (wijziging.soort === 'feit') {
    const checked = checkFeit(wijziging.feit, wijziging.waarde, om);
    if (checked.ok) return checked;
    return weiger('melding' in checked.error ? checked.error.melding : 'Dit gegeven kan dit niet zijn.');
  }
  const opties = Object.keys(formuliervraagOf(wijziging.feit)?.opties ?? {});
  if (!opties.includes(wijziging.keuze)) return weiger(`Kies een van deze uitkomsten: ${opties.join(', ')}.`);
  return ok({ keuze: wijziging.keuze, motivering: wijziging.motivering });
};

type Boom = Record<string, unknown>;
const isBoom = (value: unknown): value is Boom => typeof value === 'object' && value !== null;

/** Of a list the value says how many there are: it can get shorter, and not longer, for more must be known of each. */
const place = (boom: Boom, delen: readonly string[], waarde: Json): boolean => {
  const [deel = '', ...rest] = delen;
  const hier = boom[deel];
  if (rest.length > 0) return isBoom(hier) && place(hier, rest, waarde);
  if (!Array.isArray(hier)) {
    boom[deel] = waarde;
    return true;
  }
  if (typeof waarde !== 'number' || !Number.isInteger(waarde) || waarde < 0 || waarde > hier.length) return false;
  boom[deel] = hier.slice(0, waarde);
  return true;
};

const withFeit = (feiten: Grondslagfeiten, feit: string, waarde: Json): Result<Grondslagfeiten, Wijzigingweigering> => {
  const boom = structuredClone(feiten) as unknown as Boom;
  return place(boom, feit.split('.'), waarde)
    ? ok(boom as unknown as Grondslagfeiten)
    : weiger('Dit gegeven staat niet onder de uitkering, of er is meer van nodig. Leg het vast bij de uitkering.');
};

export type Nieuwewaarde = { readonly vanaf: Day; readonly feit: string; readonly waarde: Json };
type Rij = Omit<Grondslag, 'bekendOp'>;

/** A month is computed with the facts of its first day with a right, so a fact of a later day in it would not count until the next. */
const isMaandbegin = (vanaf: Day, eerste: Day): boolean => vanaf <= eerste || vanaf.endsWith('-01');

/**
 * The facts from the day of each change on, and those of later days, with the changes. The first says what held on that day.
 * @returns the rows to add, one a day; nothing that was recorded changes.
 */
export const newGrondslagen = (
  grondslagen: readonly Grondslag[],
  wijzigingen: readonly Nieuwewaarde[],
): Result<readonly Rij[], Wijzigingweigering> => {
  const opVolgorde = [...grondslagen].sort((a, b) =>
    a.vanaf === b.vanaf ? (a.bekendOp < b.bekendOp ? -1 : 1) : a.vanaf < b.vanaf ? -1 : 1,
  );
  // of two rows of one day the one learned last holds
  let stand: readonly Rij[] = [...new Map(opVolgorde.map((een) => [een.vanaf, een])).values()];
  const geraakt = new Set<Day>();
  for (const { vanaf, feit, waarde } of wijzigingen) {
    const eerste = stand.findLast((een) => een.vanaf <= vanaf) ?? stand[0];
    if (eerste === undefined) return weiger('Onder deze uitkering staan geen gegevens.');
    if (!isMaandbegin(vanaf, stand[0]?.vanaf ?? vanaf))
      return weiger(
        'Dit gegeven verandert midden in een maand. Kies de eerste dag van een maand, of leg de verandering vast bij de uitkering.',
      );
    const nieuw: Rij[] = [];
    for (const een of [{ ...eerste, vanaf }, ...stand.filter((later) => later.vanaf > vanaf)]) {
      const gewijzigd = withFeit(een.feiten, feit, waarde);
      if (!gewijzigd.ok) return gewijzigd;
      nieuw.push({ vanaf: een.vanaf, feiten: gewijzigd.value });
      geraakt.add(een.vanaf);
    }
    stand = [...stand.filter((een) => een.vanaf < vanaf), ...nieuw];
  }
  return ok(stand.filter((een) => geraakt.has(een.vanaf)));
};
