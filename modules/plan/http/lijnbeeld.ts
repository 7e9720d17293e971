/** Knows how a line comes on a screen: who reads it, what is new to him, and where the next page begins. */
import type { Scope } from '@samenkracht/platform/module';
import { medewerkers } from '@samenkracht/toegang';
import type { Static } from 'typebox';
import { lezersVan } from '../domain/lijn.ts';
import { recordBezoek } from '../store/bezoek.ts';
import { type Bladwijzer, countLijn, type Lezing, readLijn } from '../store/lijn.ts';
import type { LijnVraag } from './lijnschema.ts';

/** Lines on a page. */
const aantal = 50;

const readBladwijzer = (na: string | undefined): Bladwijzer | undefined => {
  const [op, gebeurtenisId] = na?.split('_') ?? [];
  if (op === undefined || gebeurtenisId === undefined || !exists(op)) return undefined;
  return { op, gebeurtenisId };
};

/** The thirty-first of a month without one is no moment: then it begins at the top. */
const exists = (op: string): boolean => {
  try {
    return Temporal.Instant.from(op).epochMilliseconds > 0;
  } catch {
    return false;
  }
};

/** @param metNamen whether the names of colleagues are shown; a resident sees them by their function only. */
export const lijnView = async (
  scope: Scope,
  persoonId: string,
  { domein, nieuw, na }: Static<typeof LijnVraag>,
  metNamen: boolean,
) => {
  const sinds = await recordBezoek(scope, persoonId);
  const lezing: Lezing = { persoonId, lezers: lezersVan(scope.actor.rollen), sinds };
  const bladzijde = { domein, alleenNieuw: nieuw === true, na: readBladwijzer(na), aantal: aantal + 1 };
  const gelezen = await readLijn(scope, lezing, bladzijde);
  const regels = gelezen.slice(0, aantal);
  const laatste = gelezen.length > aantal ? regels.at(-1) : undefined;
  const namen = metNamen
    ? await medewerkers.find(
        scope.tx,
        regels.flatMap(({ door }) => door ?? []),
      )
    : new Map();
  return {
    regels: regels.map(({ gebeurtenisId, op, soort, domein: bij, gegevens, door, nieuw: isNieuw, keer }) => ({
      ...{ id: gebeurtenisId, op, soort, domein: bij, waarden: [...gegevens], nieuw: isNieuw, keer },
      door: door === undefined ? null : (namen.get(door)?.naam ?? null),
    })),
    volgende: laatste === undefined ? null : `${laatste.op}_${laatste.gebeurtenisId}`,
    domeinen: [...(await countLijn(scope, lezing))],
    sinds: sinds ?? null,
  };
};
