import type { Actor } from '@samenkracht/platform/module';
import type { TestDb } from '@samenkracht/testing/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alsFatima, alsRob, fatima, henk, openWereld, pdf, persoon, type Wereld } from '../wereld.voorbeelden.ts';
import { storeDocument } from './document.ts';
import { expireHersteltermijn, fulfilWithDocument, gegevensverzoekenOf, requestGegevens } from './gegevensverzoek.ts';
import { openTakenOf, takenOf } from './taak.ts';
import { opschortingenOf } from './termijn.ts';
import { findTermijn, findZaak } from './zaak.ts';

let wereld: Wereld;
let db: TestDb;
beforeAll(async () => {
  wereld = await openWereld();
  db = wereld.db;
});
afterAll(() => db.close());

describe('gegevens vragen', () => {
  test('de termijn staat stil tot het stuk er is, en loopt dan vanzelf weer', async () => {
    const zaak = await wereld.inBehandeling();
    const gevraagd = await db.scope(
      (scope) =>
        requestGegevens(scope, {
          zaakId: zaak.id,
          gevraagd: [{ soort: 'bankafschrift', omschrijving: 'Het bankafschrift van oktober 2026' }],
        }),
      alsRob,
    );
    expect(gevraagd).toMatchObject({ ok: true, value: { zaak: { status: 'opgeschort' }, uiterlijk: '2026-11-16' } });
    const opgeschort = await db.scope((scope) => findTermijn(scope, zaak));
    expect(opgeschort.opgeschort).toEqual({ sinds: '2026-11-03', hersteltermijnTotEnMet: '2026-11-16' });

    const [taak] = await db.scope((scope) => openTakenOf(scope, [persoon]), alsFatima);
    expect(taak).toMatchObject({ soort: 'bankafschrift', zaaknummer: zaak.nummer, status: 'open' });
    const gestuurd = await db.scope(
      (scope) => fulfilWithDocument(scope, taak?.id ?? '', [persoon], { naam: 'afschrift.pdf', bytes: pdf('oktober') }),
      { ...alsFatima, now: '2026-11-05T10:00:00Z' },
    );
    expect(gestuurd).toMatchObject({ ok: true, value: { allesOntvangen: true, alOntvangen: false } });
    const daarna = await db.scope((scope) => findZaak(scope, zaak.id));
    // asked on 2 November, received on the 5th: stood still on the 3rd and 4th
    expect(daarna).toMatchObject({ status: 'in behandeling', uitersteBesluitdatum: '2026-12-30' });
  });

  test('een stuk van een ander, een tweede keer of dat wij al hebben, vervult de taak niet', async () => {
    const zaak = await wereld.inBehandeling();
    await db.scope((scope) =>
      storeDocument(scope, {
        dossierId: zaak.id,
        persoonId: persoon,
        soort: 'loonstrook',
        naam: 'l.pdf',
        bytes: pdf('loon'),
      }),
    );
    const gevraagd = await db.scope(
      (scope) =>
        requestGegevens(scope, {
          zaakId: zaak.id,
          gevraagd: [{ soort: 'bankafschrift', omschrijving: 'Bankafschrift' }],
        }),
      alsRob,
    );
    const taakId = gevraagd.ok ? (gevraagd.value.taken[0]?.id ?? '') : '';
    const stuur = (actor: Actor, tekst: string) =>
      db.scope(
        (scope) => fulfilWithDocument(scope, taakId, [actor.persoonId ?? ''], { naam: 'a.pdf', bytes: pdf(tekst) }),
        {
          actor,
          doel: 'eigen-dossier',
        },
      );
    expect(await stuur(henk, 'x')).toEqual({ ok: false, error: { code: 'TAAK_NIET_GEVONDEN' } });
    expect(await stuur(fatima, 'loon')).toEqual({ ok: false, error: { code: 'DOCUMENT_AL_IN_DOSSIER' } });
    expect((await db.scope((scope) => findZaak(scope, zaak.id)))?.status).toBe('opgeschort');
    expect((await stuur(fatima, 'bank')).ok).toBe(true);
    expect(await stuur(fatima, 'nog een')).toEqual({ ok: false, error: { code: 'TAAK_NIET_OPEN', status: 'voldaan' } });
  });

  test('twee stukken gevraagd: pas na het tweede loopt de termijn weer', async () => {
    const zaak = await wereld.inBehandeling();
    await db.scope(
      (scope) =>
        requestGegevens(scope, {
          zaakId: zaak.id,
          gevraagd: [
            { soort: 'bankafschrift', omschrijving: 'Bankafschrift' },
            { soort: 'loonstrook', omschrijving: 'Loonstrook' },
          ],
        }),
      alsRob,
    );
    const taken = await db.scope((scope) => takenOf(scope, zaak.id));
    const statussen: (string | undefined)[] = [];
    for (const taak of taken) {
      await db.scope(
        (scope) => fulfilWithDocument(scope, taak.id, [persoon], { naam: 'a.pdf', bytes: pdf(taak.id) }),
        alsFatima,
      );
      statussen.push((await db.scope((scope) => findZaak(scope, zaak.id)))?.status);
    }
    expect(statussen).toEqual(['opgeschort', 'in behandeling']);
  });

  test('komt er niets, dan loopt de termijn na de hersteltermijn weer en staat er een taak voor de medewerker', async () => {
    const zaak = await wereld.inBehandeling();
    await db.scope(
      (scope) =>
        requestGegevens(scope, {
          zaakId: zaak.id,
          gevraagd: [{ soort: 'bankafschrift', omschrijving: 'Bankafschrift' }],
        }),
      alsRob,
    );
    const verloop = async (now: string) => {
      await db.scope((scope) => expireHersteltermijn(scope, zaak.id, opschortingId), { now });
      return (await db.scope((scope) => findZaak(scope, zaak.id)))?.status;
    };
    const [{ id: opschortingId } = { id: '' }] = await db.scope((scope) => opschortingenOf(scope, zaak.id));
    expect(await verloop('2026-11-16T22:00:00Z')).toBe('opgeschort');
    expect(await verloop('2026-11-16T23:00:00Z')).toBe('in behandeling');
    expect(await verloop('2026-11-18T23:00:00Z')).toBe('in behandeling');
    expect(await db.scope((scope) => findZaak(scope, zaak.id))).toMatchObject({
      status: 'in behandeling',
      // 3 up to and including 16 November: fourteen days
      uitersteBesluitdatum: '2027-01-11',
    });
    const taken = await db.scope((scope) => takenOf(scope, zaak.id));
    expect(taken.map((taak) => [taak.voor, taak.status])).toEqual([
      ['inwoner', 'open'],
      ['medewerker', 'open'],
    ]);
  });

  test('een stuk dat te laat komt is welkom, en verschuift de termijn niet meer', async () => {
    const zaak = await wereld.inBehandeling();
    const gevraagd = await db.scope(
      (scope) =>
        requestGegevens(scope, { zaakId: zaak.id, gevraagd: [{ soort: 'overig', omschrijving: 'Het huurcontract' }] }),
      alsRob,
    );
    const taakId = gevraagd.ok ? (gevraagd.value.taken[0]?.id ?? '') : '';
    const [{ id: opschortingId } = { id: '' }] = await db.scope((scope) => opschortingenOf(scope, zaak.id));
    await db.scope((scope) => expireHersteltermijn(scope, zaak.id, opschortingId), { now: '2026-11-17T09:00:00Z' });
    const voor = await db.scope((scope) => findZaak(scope, zaak.id));
    const laat = await db.scope(
      (scope) => fulfilWithDocument(scope, taakId, [persoon], { naam: 'c.pdf', bytes: pdf('contract') }),
      { ...alsFatima, now: '2026-11-20T09:00:00Z' },
    );
    expect(laat).toMatchObject({ ok: true, value: { allesOntvangen: true } });
    expect(await db.scope((scope) => findZaak(scope, zaak.id))).toEqual(voor);
    const [verzoek] = await db.scope((scope) => gegevensverzoekenOf(scope, zaak.id));
    expect(verzoek).toMatchObject({ ontbreekt: [], hersteltermijnTotEnMet: '2026-11-16' });
  });

  test('wie al besloten heeft kan niets meer vragen', async () => {
    const zaak = await wereld.nieuweZaak();
    const vraag = () =>
      db.scope(
        (scope) => requestGegevens(scope, { zaakId: zaak.id, gevraagd: [{ soort: 'overig', omschrijving: 'Iets' }] }),
        alsRob,
      );
    expect((await vraag()).ok).toBe(true);
    expect(await vraag()).toEqual({
      ok: false,
      error: { code: 'ZAAK_OVERGANG_ONMOGELIJK', handeling: 'gegevensVragen', status: 'opgeschort' },
    });
  });
});
