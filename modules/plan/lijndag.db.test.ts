/** Proves that what happened more than once on a day is one entry of the line, and that pages of them leave out and double nothing. */
import { publish, publishMany } from '@samenkracht/platform/db';
import type { Actor } from '@samenkracht/platform/module';
import { medewerkers } from '@samenkracht/toegang';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWereld, samira, selma, type Wereld } from './wereld.voorbeelden.ts';

let w: Wereld;
beforeAll(async () => {
  w = await openWereld();
  for (const { id, naam, rollen } of [selma, samira])
    await w.db.scope(({ tx, now }) => medewerkers.store(tx, { id, naam, rollen, telefoon: '010 000 00 01' }, now));
});
afterAll(() => w.close());

const gebeurt = async (soort: string, data: object, actor: Actor): Promise<void> => {
  await w.db.scope((scope) => publish(scope, { soort, onderwerp: crypto.randomUUID(), data: data as never }), {
    actor,
  });
  await w.db.runJobs();
};
const fatima = () => w.fatima.persoonId ?? '';

describe('a day on the line', () => {
  test('the same words by the same person on one day are one entry that says how often; the counts stay those of what happened', async () => {
    const vertel = (wie: Actor) => gebeurt('BeeldGegeven', { persoonIds: [fatima()] }, wie);
    w.db.clock.set('2026-12-02T22:30:00Z');
    await vertel(selma);
    w.db.clock.set('2026-12-02T22:50:00Z');
    await vertel(selma);
    await vertel(samira);
    // after midnight in the Netherlands it is another day
    w.db.clock.set('2026-12-02T23:10:00Z');
    await vertel(selma);
    const { body } = await w.call(w.fatima, 'GET /mijn/lijn?domein=begeleiding');
    const verteld = body.regels.filter(({ soort }: { soort: string }) => soort === 'beeldGegeven');
    expect(verteld.map(({ keer }: { keer: number }) => keer).toSorted()).toEqual([1, 1, 2]);
    expect(verteld[0]).toMatchObject({ keer: 1, op: '2026-12-02T23:10:00Z' });
    expect(verteld.find(({ keer }: { keer: number }) => keer === 2).op).toBe('2026-12-02T22:50:00Z');
    const som = body.regels.reduce((totaal: number, { keer }: { keer: number }) => totaal + keer, 0);
    expect(body.domeinen).toContainEqual(expect.objectContaining({ domein: 'begeleiding', aantal: som }));
  });

  test('of a long life each entry comes once over the pages, whole days together, however much a day holds', async () => {
    const dagen = 70;
    const perDag = 40;
    const eerder = (await w.call(w.fatima, 'GET /mijn/lijn?domein=begeleiding')).body.domeinen;
    const telling = (domeinen: readonly { domein: string; aantal: number }[]) =>
      domeinen.find(({ domein }) => domein === 'begeleiding')?.aantal ?? 0;
    for (let dag = 0; dag < dagen; dag += 1) {
      w.db.clock.set(`2027-01-01T11:00:00Z`);
      w.db.clock.advance({ hours: 24 * dag });
      for (const [wie, aantal] of [
        [selma, perDag],
        [samira, 1],
      ] as const)
        await w.db.scope(
          (scope) =>
            publishMany(
              scope,
              'BeeldGegeven',
              Array.from({ length: aantal }, () => ({
                onderwerp: crypto.randomUUID(),
                data: { persoonIds: [fatima()] },
              })),
            ),
          { actor: wie },
        );
    }
    await w.db.runJobs();
    const gelezen: { readonly id: string; readonly op: string; readonly keer: number }[] = [];
    for (let na: string | null = ''; na !== null; ) {
      const { body } = await w.call(w.fatima, `GET /mijn/lijn?domein=begeleiding${na && `&na=${na}`}`);
      gelezen.push(...body.regels);
      na = body.volgende;
    }
    const nieuw = gelezen.filter(({ op }) => op >= '2027');
    expect(nieuw.map(({ keer }) => keer).toSorted((a, b) => a - b)).toEqual([
      ...Array.from({ length: dagen }, () => 1),
      ...Array.from({ length: dagen }, () => perDag),
    ]);
    expect(new Set(gelezen.map(({ id }) => id)).size).toBe(gelezen.length);
    expect(gelezen.map(({ op }) => op)).toEqual(
      gelezen
        .map(({ op }) => op)
        .toSorted()
        .toReversed(),
    );
    expect(gelezen.reduce((som, { keer }) => som + keer, 0)).toBe(telling(eerder) + dagen * (perDag + 1));
  });
});
