/** Knows what happens when somebody leaves or comes back: times to ask how it goes begin or fall away, and who helps him hears of it. */
import type { Day } from '@samenkracht/core';
import { publishMany } from '@samenkracht/platform/db';
import { enqueue } from '@samenkracht/platform/jobs';
import type { Scope } from '@samenkracht/platform/module';
import { isTerugBinnenJaar, momentenNa } from '../domain/nazorg.ts';
import { nazorgtaak } from '../jobs/taaknamen.ts';
import { readLijst } from './lijstinstelling.ts';
import { dropMomenten, eerdereVan, insertMomenten, metMoment, type Nieuwmoment } from './nazorg.ts';
import { askTaken, settleTakenOver } from './taak.ts';
import {
  type Instroom,
  insertInstroom,
  insertUitstroom,
  linkTerugkeer,
  type Nieuweuitstroom,
  type Uitstroomstand,
} from './uitstroom.ts';
import { holdPersonen } from './vasthouden.ts';

/** Early in the morning of a day, for a job that stands in a coach's day. */
const ochtendVan = (op: Day): Temporal.Instant =>
  Temporal.PlainDate.from(op).toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '06:00' }).toInstant();

/** After a programme only for who is not followed yet: he is asked once, not twice. */
const toFollow = async (scope: Scope, nieuw: readonly Uitstroomstand[]): Promise<readonly Uitstroomstand[]> => {
  const gevolgd = await metMoment(
    scope,
    nieuw.map(({ persoonId }) => persoonId),
  );
  return nieuw.filter(({ bron, persoonId }) => bron === 'uitkering' || !gevolgd.has(persoonId));
};

/** Nobody asks any more after these ends: what a coach was to do about that falls away with it. */
export const letVervallen = async (scope: Scope, uitstroomIds: readonly string[]): Promise<void> => {
  const vervallen = await dropMomenten(scope, uitstroomIds);
  if (vervallen.length === 0) return;
  await settleTakenOver(
    scope,
    'eigen taak',
    vervallen.map(({ id }) => id),
    undefined,
  );
  await publishMany(
    scope,
    'NazorgVervallen',
    vervallen.map(({ id, persoonId }) => ({ onderwerp: id, data: { persoonId } })),
  );
};

const planMomenten = async (scope: Scope, nieuw: readonly Uitstroomstand[]): Promise<void> => {
  const maanden = await readLijst(scope, 'nazorgmaanden');
  const momenten: readonly Nieuwmoment[] = (await toFollow(scope, nieuw)).flatMap((een) =>
    momentenNa(een, maanden, scope.today).map((moment) => ({
      ...moment,
      id: crypto.randomUUID(),
      uitstroomId: een.id,
    })),
  );
  if (momenten.length === 0) return;
  const gevolgd = [...new Set(momenten.map(({ uitstroomId }) => uitstroomId))];
  await letVervallen(scope, await eerdereVan(scope, gevolgd));
  await insertMomenten(scope, momenten);
  for (const { id, op } of momenten)
    await enqueue(scope, nazorgtaak, { nazorgId: id }, { key: `${nazorgtaak}:${id}`, runAt: ochtendVan(op) });
};

const tellUitstroom = (scope: Scope, nieuw: readonly Uitstroomstand[]): Promise<void> =>
  publishMany(
    scope,
    'UitstroomVastgelegd',
    nieuw.map(({ id, persoonId, bron, einde, reden }) => ({
      onderwerp: id,
      data: { persoonId, bron, einde, reden, ...(einde < scope.today ? { op: einde } : {}) },
    })),
  );

/** Where somebody is back, nobody asks any more how it goes without. @returns the ends of which that was not known. */
const linkAndDrop = async (scope: Scope, wie: readonly string[]): Promise<readonly Uitstroomstand[]> => {
  const terug = await linkTerugkeer(scope, wie);
  await letVervallen(
    scope,
    terug.map(({ id }) => id),
  );
  return terug;
};

const tellTerugkeer = async (scope: Scope, terug: readonly Uitstroomstand[]): Promise<void> => {
  await publishMany(
    scope,
    'TerugkeerVastgelegd',
    terug.map(({ id, persoonId, einde, terug: op }) => ({
      onderwerp: id,
      data: { persoonId, einde, terug: op ?? einde },
    })),
  );
  await askTaken(
    scope,
    terug.map(({ id, persoonId }) => ({
      ...{ persoonId, voor: 'consulent', soort: 'eigen taak', onderwerpId: id },
      tekst: 'Terug binnen een jaar: bespreek samen hoe dat kwam en leg het vast.',
    })),
  );
};

/** Ends of benefits or programmes, from wherever they are told. Each counts once. */
export const takeUpUitstroom = async (scope: Scope, einden: readonly Nieuweuitstroom[]): Promise<void> => {
  if (einden.length === 0) return;
  const wie = einden.map(({ persoonId }) => persoonId);
  await holdPersonen(scope, 'uitstroom', wie);
  const nieuw = await insertUitstroom(scope, einden);
  const alTerug = new Set((await linkAndDrop(scope, wie)).map(({ id }) => id));
  const weg = nieuw.filter(({ id }) => !alTerug.has(id));
  await planMomenten(scope, weg);
  // what the system before this one told is known, and told to nobody as news
  await tellUitstroom(
    scope,
    weg.filter(({ reden }) => reden !== 'onbekend'),
  );
};

/** @param vertel whether these benefits begin now, and were not taken over as they ran. */
export const takeUpInstroom = async (scope: Scope, begonnen: readonly Instroom[], vertel: boolean): Promise<void> => {
  if (begonnen.length === 0) return;
  const wie = begonnen.map(({ persoonId }) => persoonId);
  await holdPersonen(scope, 'uitstroom', wie);
  await insertInstroom(scope, begonnen);
  const terug = await linkAndDrop(scope, wie);
  if (vertel) await tellTerugkeer(scope, terug.filter(isTerugBinnenJaar));
};
