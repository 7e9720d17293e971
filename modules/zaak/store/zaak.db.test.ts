import { gemeenteCode } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { createBrpClient, createPersoonModule } from '@samenkracht/persoon';
import type { Actor } from '@samenkracht/platform/module';
import { type TestDb, testDb } from '@samenkracht/testing/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zaakModule } from '../module.ts';
import { documentsOf, findInhoud, storeDocument } from './document.ts';
import { expireHersteltermijn, extendTermijn, fulfilWithDocument, requestGegevens } from './gegevensverzoek.ts';
import { openDocumentFor, openFor } from './inzage.ts';
import { openTakenOf, takenOf } from './taak.ts';
import { opschortingenOf } from './termijn.ts';
import { findWerklijst } from './werklijst.ts';
import { findTermijn, findZaak, moveZaak, openZaak } from './zaak.ts';

const rotterdam = gemeenteCode('0599');
const maassluis = gemeenteCode('0556');
const fatima: Actor = {
  id: 'fatima',
  soort: 'inwoner',
  naam: 'Fatima',
  rollen: ['inwoner'],
  gemeente: rotterdam,
  persoonId: crypto.randomUUID(),
};
const henk: Actor = { ...fatima, id: 'henk', naam: 'Henk', persoonId: crypto.randomUUID() };
const rob: Actor = { id: 'rob', soort: 'medewerker', naam: 'Rob de Wit', rollen: ['consulent'], gemeente: rotterdam };
const marit: Actor = { ...rob, id: 'marit', naam: 'Marit Smit', gemeente: maassluis };

const alsRob = { actor: rob, doel: 'bijstand-beoordelen' } as const;
const alsFatima = { actor: fatima, doel: 'eigen-dossier' } as const;
const persoon = fatima.persoonId ?? '';

const pdf = (tekst: string): Uint8Array => Buffer.from(`%PDF-1.7\n% ${tekst}\ntrailer\n<<>>\n%%EOF\n`);

let db: TestDb;
beforeAll(async () => {
  db = await testDb([
    logboekModule,
    createPersoonModule({ brp: createBrpClient({ url: 'http://127.0.0.1:9' }) }),
    zaakModule,
  ]);
});
afterAll(() => db.close());

const nieuweZaak = () =>
  db.scope((scope) => openZaak(scope, { id: crypto.randomUUID(), soort: 'aanvraag bijstand', persoonId: persoon }));

const inBehandeling = async () => {
  const zaak = await nieuweZaak();
  await db.scope((scope) => moveZaak(scope, zaak.id, 'inBehandelingNemen'), alsRob);
  return zaak;
};

describe('een zaak openen', () => {
  test('elke zaak krijgt een eigen nummer, ook als ze tegelijk komen', async () => {
    const zaken = await Promise.all(Array.from({ length: 5 }, nieuweZaak));
    const nummers = zaken.map((zaak) => zaak.nummer);
    expect(new Set(nummers).size).toBe(5);
    for (const nummer of nummers) expect(nummer).toMatch(/^Z-2026-\d{6}$/);
  });

  test('dezelfde aanvraag geeft een tweede keer dezelfde zaak', async () => {
    const nieuw = { id: crypto.randomUUID(), soort: 'aanvraag bijstand', persoonId: persoon };
    const eerste = await db.scope((scope) => openZaak(scope, nieuw));
    expect(await db.scope((scope) => openZaak(scope, nieuw))).toEqual(eerste);
  });

  test('binnen acht weken na ontvangst moet er een besluit zijn', async () => {
    const zaak = await nieuweZaak();
    expect([zaak.ontvangenOp, zaak.uitersteBesluitdatum]).toEqual(['2026-11-02', '2026-12-28']);
  });
});

describe('gegevens vragen', () => {
  test('de termijn staat stil tot het stuk er is, en loopt dan vanzelf weer', async () => {
    const zaak = await inBehandeling();
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
    const zaak = await inBehandeling();
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
    const zaak = await inBehandeling();
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
    const zaak = await inBehandeling();
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

  test('wie al besloten heeft kan niets meer vragen', async () => {
    const zaak = await nieuweZaak();
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

test('de termijn kan een keer worden verlengd', async () => {
  const zaak = await inBehandeling();
  const verleng = () => db.scope((scope) => extendTermijn(scope, zaak.id, 4, 'Wij wachten op het buitenland'), alsRob);
  expect(await verleng()).toMatchObject({ ok: true, value: { uitersteBesluitdatum: '2027-01-25' } });
  expect(await verleng()).toEqual({ ok: false, error: { code: 'VERLENGING_AL_GEGEVEN' } });
});

describe('documenten', () => {
  test('hetzelfde bestand wordt een keer bewaard, per dossier', async () => {
    const zaak = await nieuweZaak();
    const bewaar = (dossierId: string) =>
      db.scope((scope) =>
        storeDocument(scope, {
          dossierId,
          persoonId: persoon,
          soort: 'loonstrook',
          naam: 'strook.exe',
          bytes: pdf('zelfde'),
        }),
      );
    expect(await bewaar(zaak.id)).toMatchObject({
      ok: true,
      value: { alOntvangen: false, document: { naam: 'strook.pdf' } },
    });
    expect(await bewaar(zaak.id)).toMatchObject({ ok: true, value: { alOntvangen: true } });
    expect(await bewaar(crypto.randomUUID())).toMatchObject({ ok: true, value: { alOntvangen: false } });
    expect(await db.scope((scope) => documentsOf(scope, zaak.id))).toHaveLength(1);
  });

  test('een programma dat pdf heet laat niets achter', async () => {
    const dossierId = crypto.randomUUID();
    const bytes = Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(100)]);
    const bewaard = await db.scope((scope) =>
      storeDocument(scope, { dossierId, persoonId: persoon, soort: 'loonstrook', naam: 'loonstrook.pdf', bytes }),
    );
    expect(bewaard).toMatchObject({ ok: false, error: { code: 'DOCUMENT_SOORT_NIET_TOEGESTAAN' } });
    expect(await db.scope((scope) => documentsOf(scope, dossierId))).toEqual([]);
  });

  test('wat de transactie afbreekt neemt ook het document weer mee', async () => {
    const dossierId = crypto.randomUUID();
    const stuk = db.scope(async (scope) => {
      await storeDocument(scope, { dossierId, persoonId: persoon, soort: 'overig', naam: 'a.pdf', bytes: pdf('a') });
      throw new Error('stroom weg');
    });
    await expect(stuk).rejects.toThrow('stroom weg');
    expect(await db.scope((scope) => documentsOf(scope, dossierId))).toEqual([]);
  });
});

describe('wie wat mag zien', () => {
  test('een ander zijn zaak, of een zaak van een andere gemeente, bestaat niet', async () => {
    const zaak = await nieuweZaak();
    const open = (actor: Actor, doel: 'eigen-dossier' | 'bijstand-beoordelen') =>
      db.scope((scope) => openFor(scope, zaak.id, 'inzien'), { actor, doel });
    const nietGevonden = { ok: false, error: { code: 'ZAAK_NIET_GEVONDEN' } };
    expect(await open(henk, 'eigen-dossier')).toEqual(nietGevonden);
    expect(await open(marit, 'bijstand-beoordelen')).toEqual(nietGevonden);
    expect((await open(fatima, 'eigen-dossier')).ok).toBe(true);
    expect((await open(rob, 'bijstand-beoordelen')).ok).toBe(true);
  });

  test('een document van een aanvraag die nog niet gestuurd is, is alleen van wie hem schrijft', async () => {
    const bewaard = await db.scope((scope) =>
      storeDocument(scope, {
        dossierId: crypto.randomUUID(),
        persoonId: persoon,
        soort: 'overig',
        naam: 'b.pdf',
        bytes: pdf('b'),
      }),
    );
    const id = bewaard.ok ? bewaard.value.document.id : '';
    const open = (actor: Actor, doel: 'eigen-dossier' | 'bijstand-beoordelen') =>
      db.scope((scope) => openDocumentFor(scope, id), { actor, doel });
    expect(await open(rob, 'bijstand-beoordelen')).toEqual({ ok: false, error: { code: 'DOCUMENT_NIET_GEVONDEN' } });
    expect(await open(henk, 'eigen-dossier')).toEqual({ ok: false, error: { code: 'DOCUMENT_NIET_GEVONDEN' } });
    expect((await open(fatima, 'eigen-dossier')).ok).toBe(true);
    expect(Buffer.from((await db.scope((scope) => findInhoud(scope, id))) ?? []).toString()).toContain('%PDF');
  });
});

describe('de werklijst', () => {
  test('wat het eerst af moet staat bovenaan, en bladeren slaat niets over', async () => {
    const oud = await db.scope(
      (scope) => openZaak(scope, { id: crypto.randomUUID(), soort: 'aanvraag bijstand', persoonId: persoon }),
      { now: '2026-10-01T09:00:00Z' },
    );
    const alles = await db.scope((scope) => findWerklijst(scope, { aantal: 200 }), alsRob);
    expect(alles.zaken[0]?.id).toBe(oud.id);
    const datums = alles.zaken.map((zaak) => zaak.uitersteBesluitdatum);
    expect(datums).toEqual(datums.toSorted());
    const gebladerd: string[] = [];
    for (let na: string | undefined; ; na = gebladerd.at(-1)) {
      const { zaken } = await db.scope((scope) => findWerklijst(scope, { aantal: 3, na }), alsRob);
      if (zaken.length === 0) break;
      gebladerd.push(...zaken.map((zaak) => zaak.id));
    }
    expect(gebladerd).toEqual(alles.zaken.map((zaak) => zaak.id));
  });

  test('mijn zaken zijn die ik in behandeling nam, en een andere gemeente heeft een eigen lijst', async () => {
    await inBehandeling();
    const lijst = async (actor: Actor) =>
      (await db.scope((scope) => findWerklijst(scope, { mijn: true, aantal: 200 }), { actor })).zaken;
    for (const zaak of await lijst(rob)) expect(zaak.behandelaar?.id).toBe('rob');
    expect((await lijst(rob)).length).toBeGreaterThan(0);
    expect(await db.scope((scope) => findWerklijst(scope, { aantal: 200 }), { actor: marit })).toEqual({
      zaken: [],
      totaal: 0,
    });
  });

  test('twee mensen kunnen een zaak niet tegelijk in behandeling nemen', async () => {
    const zaak = await nieuweZaak();
    const neem = (actor: Actor) => db.scope((scope) => moveZaak(scope, zaak.id, 'inBehandelingNemen'), { actor });
    const uitkomsten = await Promise.all([neem(rob), neem({ ...rob, id: 'yvonne' })]);
    expect(uitkomsten.filter((uitkomst) => uitkomst.ok)).toHaveLength(1);
  });
});
