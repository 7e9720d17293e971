import type { Actor } from '@samenkracht/platform/module';
import type { TestDb } from '@samenkracht/testing/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fatima, henk, marit, openWereld, pdf, persoon, rob, type Wereld } from '../wereld.voorbeelden.ts';
import { documentsOf, findInhoud, storeDocument } from './document.ts';
import { openDocumentFor, openFor } from './inzage.ts';

let wereld: Wereld;
let db: TestDb;
beforeAll(async () => {
  wereld = await openWereld();
  db = wereld.db;
});
afterAll(() => db.close());

describe('documenten', () => {
  test('hetzelfde bestand wordt een keer bewaard, per dossier', async () => {
    const zaak = await wereld.nieuweZaak();
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
    const zaak = await wereld.nieuweZaak();
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
