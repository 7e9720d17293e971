/** Proves what happens when the BRP does not answer, and how persons come in: one by one and in bulk. */
import { gemeenteCode, parseBsn } from '@samenkracht/core';
import { toPersoon } from '@samenkracht/standin-brp';
import { bsnOf } from '@samenkracht/testing/stad';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBrpFeiten, findPersoonByBsn, loadPersonen, personHeader } from './index.ts';
import { openWereld, registered, type Wereld } from './wereld.voorbeelden.ts';

/** A valid number that is not in the register. */
const vreemd = parseBsn('999900225');
if (vreemd === undefined) throw new Error('not a number');

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld([vreemd]);
});
afterAll(() => wereld.close());
beforeEach(() => wereld.standin.stoor(undefined));

describe('a BRP that does not answer', () => {
  const trouble = [
    ['slow', { soort: 'traag', ms: 400 }, 503, 'BRP_TRAAG'],
    ['500', { soort: 'fout', status: 500 }, 502, 'BRP_STORING'],
    ['nonsense', { soort: 'onzin' }, 502, 'BRP_STORING'],
  ] as const;

  test.each(trouble)('%s: who we do not know yet gets a clear refusal', async (_, storing, status, code) => {
    wereld.standin.stoor(storing);
    const answer = await wereld.as(bsnOf('dirk'), 'GET /mijn/gegevens');
    expect(answer).toMatchObject({ status, body: { code } });
  });

  test.each(trouble)('%s: who we know sees the facts of last time, marked', async (_, storing) => {
    await wereld.as(bsnOf('henk'), 'GET /mijn/gegevens');
    wereld.db.clock.advance({ hours: 25 });
    wereld.standin.stoor(storing);
    const { status, body } = await wereld.as(bsnOf('henk'), 'GET /mijn/gegevens');
    expect(status).toBe(200);
    expect(body).toMatchObject({ actueel: false, melding: expect.stringContaining('vorige keer') });
    expect(body.wie.waarschuwingen).toContain('De BRP gaf geen antwoord. U ziet de gegevens van de vorige keer.');
  });

  test('somebody who is not in the register', async () => {
    const answer = await wereld.as(vreemd, 'GET /mijn/gegevens');
    expect(answer).toMatchObject({ status: 404, body: { code: 'NIET_GEVONDEN' } });
  });
});

describe('signing in and filling', () => {
  test('the first time makes a person, the second finds the same, and the BRP is asked by a job', async () => {
    const bsn = bsnOf('marjan');
    const persoon = await wereld.db.scope((scope) => findPersoonByBsn(scope, bsn));
    expect(persoon?.id).toBe(wereld.id('marjan'));
    await wereld.db.runJobs();
    const feiten = await wereld.db.scope((scope) => findBrpFeiten(scope, persoon?.id ?? ''));
    expect(feiten?.feiten.gemeente.waarde).toEqual({ code: '0556', naam: 'Maassluis' });
  });

  test('many at once, with families linked', async () => {
    const maassluis = gemeenteCode('0556');
    const family = [
      registered(bsnOf('mila')),
      registered(bsnOf('jonas')),
      { ...registered(bsnOf('leen')), bsn: undefined },
    ];
    const header = await wereld.db.scope(
      async (scope) => {
        const [mila, jonas, leen] = await loadPersonen(
          scope,
          family.map((of) => toPersoon(of, '2026-11-02')),
        );
        const feiten = await findBrpFeiten(scope, mila ?? '');
        expect(feiten?.feiten.partner.waarde?.persoonId).toBe(jonas);
        return personHeader(scope, leen ?? '');
      },
      { gemeente: maassluis },
    );
    expect(header).toMatchObject({ naam: 'L. Hoogendijk', leeftijd: 39, geheim: false });
  });
});
