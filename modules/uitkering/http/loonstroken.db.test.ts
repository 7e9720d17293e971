/** Knows a payslip from phone to desk: kept once, seen by staff of this municipality only, and refused when it is no file of ours. */
import { month } from '@samenkracht/core';
import { type TestDb, testDb, testServer } from '@samenkracht/testing/db';
import { expect, test } from 'vitest';
import { addUitkering, fatima, henk, iedereen, marit, modulesMet, rob } from '../jobs/maand.voorbeelden.ts';
import { loonstrookPdf, loonstrookXml } from '../loonstrook/loonstrook.voorbeelden.ts';
import { opgavenOf } from '../store/inkomst.ts';

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
    // no program can read it, so it waits for a person; the same file again does not wait twice
    const open = async () => (await call(rob, 'GET /uitzonderingen?code=LOONSTROOK_LEZEN')).body.uitzonderingen;
    const [wacht, ...meer] = await open();
    expect(meer).toEqual([]);
    expect(wacht).toMatchObject({ uitkeringId, maand: '2026-11', uitleg: expect.stringContaining('november 2026') });
    const bij = `/uitkeringen/${uitkeringId}/loonstroken`;
    const [gezien] = (await call(rob, `GET ${bij}`)).body.loonstroken;
    expect(gezien).toMatchObject({ maand: '2026-11', naam: 'strook.pdf' });
    const inhoud = `GET ${bij}/${gezien.documentId}/inhoud`;
    expect((await call(rob, inhoud)).bytes.toString()).toContain('% loon');
    expect((await call(marit, inhoud)).status).toBe(404);
    const zonderReden = { keuze: 'gezien' };
    const los = (body: object) => call(rob, `POST /uitzonderingen/${wacht.id}/oplossing`, { body });
    expect((await los(zonderReden)).body.code).toBe('MOTIVERING_ONTBREEKT');
    // entering it from this file closes it by itself
    const invoer = { maand: '2026-11', netto: 40_000, toelichting: 'gelezen', loonstrookId: gezien.documentId };
    const werk = { werkgever: 'De Korenaar', vakantiegeld: 'meebetaald' };
    expect((await call(rob, `POST ${bij}`, { body: { ...invoer, ...werk } })).status).toBe(201);
    expect(await open()).toEqual([]);
    // a photo that changes nothing is seen, with a reason
    const foto = { ...strook, naam: 'tweede.pdf', bytes: Buffer.from('%PDF-1.7\n% nog een\ntrailer\n<<>>\n%%EOF\n') };
    await call(fatima, `POST ${pad}`, { bestand: foto });
    const [tweede] = await open();
    const gezienMet = { keuze: 'gezien', motivering: 'Zelfde strook, nu als foto' };
    expect((await call(rob, `POST /uitzonderingen/${tweede.id}/oplossing`, { body: gezienMet })).status).toBe(200);
    expect(await open()).toEqual([]);
    await call(fatima, `POST ${pad}`, { bestand: foto });
    expect(await open()).toEqual([]);
    expect((await call(rob, `GET ${bij}/${uitkeringId}/inhoud`)).body.code).toBe('LOONSTROOK_NIET_GEVONDEN');
  } finally {
    await server.close();
    await db.close();
  }
});

const opgaven = async (db: TestDb, id: string) =>
  (await db.scope((scope) => opgavenOf(scope, [id], month('2026-01')))).get(id) ?? [];
const metSoort = (bestand: { naam: string; bytes: Uint8Array }) => ({ bestand: { ...bestand, soort: 'loonstrook' } });

test('een loonstrook met de gegevens erin: gelezen, door de inwoner bevestigd, met het bestand als bron', async () => {
  const db = await testDb(modules);
  const server = await testServer(db, modules, iedereen);
  const { call } = server;
  try {
    const uitkeringId = await addUitkering(db, fatima);
    await addUitkering(db, henk);
    const pad = '/mijn/inkomsten/2026-11/loonstroken';
    const pdf = { naam: 'november.pdf', bytes: await loonstrookPdf({ 'loon.xml': loonstrookXml() }) };
    const [{ documentId, gelezen }] = (await call(fatima, `POST ${pad}`, metSoort(pdf))).body.loonstroken;
    expect(gelezen).toMatchObject({ uit: 'pdf', maand: '2026-11', LnInGld: 82_000, LnLbPh: 80_000, netto: 67_500 });
    const klopt = { klopt: true, loonstrookId: documentId, werkgever: 'De Korenaar', vakantiegeld: 'meebetaald' };
    expect((await call(henk, 'POST /mijn/inkomsten/2026-11', { body: klopt })).body.code).toBe(
      'LOONSTROOK_NIET_GELEZEN',
    );
    const gemeld = await call(fatima, 'POST /mijn/inkomsten/2026-11', { body: klopt });
    expect(gemeld, JSON.stringify(gemeld.body)).toMatchObject({
      status: 201,
      body: { nieuw: true, maand: { inkomsten: [{ netto: 67_500, status: 'definitief', kanaal: 'inwoner' }] } },
    });
    const [{ bronId }] = gemeld.body.maand.inkomsten;
    const nogEens = { klopt: true, loonstrookId: documentId, bronId };
    expect((await call(fatima, 'POST /mijn/inkomsten/2026-11', { body: nogEens })).body.nieuw).toBe(false);
    expect((await call(fatima, 'POST /mijn/inkomsten/2026-10', { body: nogEens })).status).toBe(409);
    const body = { maand: '2026-11', bronId, netto: 67_000, toelichting: 'Op de strook gezien.' };
    const ingevoerd = (loonstrookId: string) =>
      call(rob, `POST /uitkeringen/${uitkeringId}/loonstroken`, { body: { ...body, loonstrookId } });
    expect((await ingevoerd(uitkeringId)).body.code).toBe('LOONSTROOK_NIET_GEVONDEN');
    expect((await ingevoerd(documentId)).status).toBe(201);
    expect((await opgaven(db, uitkeringId)).map((een) => [een.kanaal, een.netto, een.loonstrookId])).toEqual([
      ['inwoner', 67_500, documentId],
      ['consulent', 67_000, documentId],
    ]);
  } finally {
    await server.close();
    await db.close();
  }
});

test('weken en bijzonder loon van een XML-bestand; een strook van een ander of een andere maand telt niet', async () => {
  const db = await testDb(modules);
  const server = await testServer(db, modules, iedereen);
  const { call } = server;
  try {
    const uitkeringId = await addUitkering(db, fatima);
    const stuur = async (anders: Record<string, string>) => {
      const bestand = { naam: 'strook.xml', bytes: Buffer.from(loonstrookXml(anders)) };
      const { body } = await call(fatima, 'POST /mijn/inkomsten/2026-11/loonstroken', metSoort(bestand));
      return body.loonstroken.find((een: { documentId: string }) => een.documentId === body.documentId);
    };
    const klopt = async (loonstrookId: string) =>
      call(fatima, 'POST /mijn/inkomsten/2026-11', {
        body: { klopt: true, loonstrookId, werkgever: 'De Korenaar', vakantiegeld: 'nog te goed' },
      });
    expect(await stuur({ SofiNr: '999993653' })).toMatchObject({ gelezen: null, reden: 'van een ander' });
    const oktober = await stuur({ DatAanvTv: '2026-10-01', DatEindTv: '2026-10-31' });
    expect((await klopt(oktober.documentId)).body.code).toBe('LOONSTROOK_ANDERE_MAAND');
    const weken = { DatAanvTv: '2026-10-12', DatEindTv: '2026-11-08', betaaldOp: '2026-11-10' };
    const gestuurd = await stuur({ ...weken, LnTabBB: '80.00' });
    expect(gestuurd.gelezen).toMatchObject({ opWeken: true, maand: '2026-11', netto: 67_500 });
    expect((await klopt(gestuurd.documentId)).status).toBe(201);
    // a tenth of the taxed pay was special, so a tenth of what was withheld too
    expect((await opgaven(db, uitkeringId)).map((een) => [een.bijzonder?.aard, een.netto, een.periode?.van])).toEqual([
      [undefined, 60_750, '2026-10-12'],
      ['eindejaarsuitkering', 6_750, undefined],
    ]);
    const { uitzonderingen } = (await call(rob, `GET /uitkeringen/${uitkeringId}`)).body;
    expect(uitzonderingen.map(({ code }: { code: string }) => code)).toContain('BIJZONDER_LOON_PLAATSEN');
  } finally {
    await server.close();
    await db.close();
  }
});
