/** Knows what becomes of planned appointments when somebody gets another owner: they go along where her agenda is free, and else she is asked to. */
import { type Day, formatDay } from '@samenkracht/core';
import { todayIn } from '@samenkracht/platform/clock';
import type { Scope } from '@samenkracht/platform/module';
import type { Afspraak } from '../domain/afspraak.ts';
import { holdAgendas, plannedOf } from './afspraak.ts';
import { placeAfspraak, tellAfspraak } from './afspreken.ts';
import type { Overdrachtstand } from './overdracht.ts';
import { askTaak, repointTaken } from './taak.ts';

const tijdVan = ({ begint }: Afspraak): string =>
  begint.toZonedDateTimeISO('Europe/Amsterdam').toPlainTime().toString({ smallestUnit: 'minute' });

const dagVan = ({ begint }: Afspraak): Day => todayIn(begint);

/** The same talk at the same time with another; who hears of it is the resident. @returns whether her agenda was free. */
const moveOver = async (scope: Scope, afspraak: Afspraak, naar: Afspraak['medewerker']): Promise<boolean> => {
  const { persoonId, onderwerp, wijze, plaats, begint, eindigt } = afspraak;
  const nieuw = await placeAfspraak(scope, { persoonId, onderwerp, wijze, plaats, begint, eindigt }, naar, afspraak.id);
  if (!nieuw.ok) return false;
  // what the resident asked about it is about the one that came in its place
  await repointTaken(scope, afspraak.id, nieuw.value.id);
  await tellAfspraak(scope, nieuw.value, 'verzet');
  return true;
};

/**
 * Once the transfer is accepted: what was planned with the old owner goes to the new one. What does not fit stays as it was,
 * so that nobody comes to a closed door, and is named in a task for her, to be done by the first of those days.
 * @param naar the new owner.
 */
export const handOverAfspraken = async (
  scope: Scope,
  { id, persoonId, van }: Pick<Overdrachtstand, 'id' | 'persoonId' | 'van'>,
  naar: Afspraak['medewerker'],
): Promise<void> => {
  await holdAgendas(scope, van, naar.id, persoonId);
  const gepland = (await plannedOf(scope, van, persoonId))
    .filter((een) => een.persoonId === persoonId && een.medewerker.id === van)
    .filter(({ begint }) => Temporal.Instant.compare(begint, scope.now) > 0)
    .toSorted((a, b) => Temporal.Instant.compare(a.begint, b.begint));
  const botst: Afspraak[] = [];
  for (const afspraak of gepland) if (!(await moveOver(scope, afspraak, naar))) botst.push(afspraak);
  const [eerste] = botst;
  if (eerste === undefined) return;
  const welke = botst.map((een) => `${formatDay(dagVan(een))} om ${tijdVan(een)} uur`).join('; ');
  await askTaak(scope, {
    ...{ persoonId, voor: 'consulent', soort: 'eigen taak', onderwerpId: id, uiterlijk: dagVan(eerste) },
    tekst: `Zoek een ander moment: uw agenda is vol bij wat ${eerste.medewerker.naam} afsprak op ${welke}.`,
  });
};
