/** Knows a payslip from phone to desk: kept once, seen by staff of this municipality only, and refused when it is no file of ours. */
import { testDb, testServer } from '@samenkracht/testing/db';
import { expect, test } from 'vitest';
import { addUitkering, fatima, henk, iedereen, marit, modulesMet, rob } from '../jobs/maand.voorbeelden.ts';

const modules = modulesMet();
const strook = {
  naam: 'strook.pdf',
  bytes: Buffer.from('%PDF-1.7\n% loon\ntrailer\n<<>>\n%%EOF\n'),
  soort: 'loonstrook',
};

test('een loonstrook bij een maand: een keer bewaard, door de consulent te openen, voor niemand anders', async () => {
  const db = await testDb(modules);
  const server = await testServer(db, modules, iedereen);
  const { call } = server;
  try {
    const uitkeringId = await addUitkering(db, fatima);
    await addUitkering(db, henk);
    const pad = '/mijn/inkomsten/2026-11/loonstroken';
    const eerst = await call(fatima, `POST ${pad}`, { bestand: strook });
    expect([eerst.status, eerst.body.loonstroken.length]).toEqual([201, 1]);
    expect((await call(fatima, `POST ${pad}`, { bestand: strook })).body.loonstroken).toHaveLength(1);
    expect((await call(fatima, `POST ${pad}`, { bestand: { ...strook, bytes: Buffer.from('geen pdf') } })).status).toBe(
      415,
    );
    expect((await call(henk, `GET ${pad}`)).body.loonstroken).toEqual([]);
    const bij = `/uitkeringen/${uitkeringId}/loonstroken`;
    const [gezien] = (await call(rob, `GET ${bij}`)).body.loonstroken;
    expect(gezien).toMatchObject({ maand: '2026-11', naam: 'strook.pdf' });
    const inhoud = `GET ${bij}/${gezien.documentId}/inhoud`;
    expect((await call(rob, inhoud)).bytes.toString()).toContain('% loon');
    expect((await call(marit, inhoud)).status).toBe(404);
    expect((await call(rob, `GET ${bij}/${uitkeringId}/inhoud`)).body.code).toBe('LOONSTROOK_NIET_GEVONDEN');
  } finally {
    await server.close();
    await db.close();
  }
});
