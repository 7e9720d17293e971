/** Proves an objection on paper: late and weighed, decided too late, and the penalty paid by two persons. */
import { grootboek } from '@samenkracht/betaling';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bezwaartoneel, omar, onderdeel, openBezwaartoneel, sanne } from './bezwaar.voorbeelden.ts';

let toneel: Bezwaartoneel;
let wereld: Bezwaartoneel['wereld'];
let doe: Bezwaartoneel['doe'];
beforeAll(async () => {
  toneel = await openBezwaartoneel();
  ({ wereld, doe } = toneel);
});
afterAll(() => wereld.close());
const staf: Bezwaartoneel['staf'] = (...args) => toneel.staf(...args);
const titels: Bezwaartoneel['titels'] = (wie) => toneel.titels(wie);
const beslis: Bezwaartoneel['beslis'] = (id, voorstel) => toneel.beslis(id, voorstel);

describe('te laat, en een bezwaar op papier', () => {
  const papier = (anders: object) =>
    staf(sanne, 'POST /bezwaren', {
      persoonId: wereld.inwoner('joke').persoonId,
      papierenBesluit: { kenmerk: 'OUD-1', bekendgemaaktOp: '2026-08-01' },
      ontvangenOp: '2026-10-01',
      gronden: 'Ik ben het er niet mee eens.',
      ...anders,
    });

  test('te laat wordt gewogen, en niet te verontschuldigen is alleen niet-ontvankelijk', async () => {
    const { body } = await papier({ redenTeLaat: 'Ik lag in het ziekenhuis.' });
    expect(body).toMatchObject({ tijdigheid: 'te laat, nog te wegen', wijze: 'papier' });
    const pad = `/bezwaren/${body.id}`;
    await staf(sanne, `POST ${pad}/behandeling`);
    await staf(sanne, `POST ${pad}/afzien-van-horen`, { grond: 'a', toelichting: 'Duidelijk te laat.' });
    expect((await staf(sanne, `POST ${pad}/voorstel`, onderdeel([]))).body.code).toBe('REDEN_TE_LAAT_NIET_GEWOGEN');
    const weging = { keuze: 'nee', motivering: 'De opname was na de laatste dag.' };
    expect((await staf(sanne, `POST ${pad}/verschoonbaarheid`, weging)).body.tijdigheid).toBe('te laat');
    expect((await staf(sanne, `POST ${pad}/voorstel`, onderdeel([]))).body.code).toBe('ALLEEN_NIET_ONTVANKELIJK');
    const niet = onderdeel([], { uitkomst: 'niet-ontvankelijk', gevolg: 'in stand' });
    expect((await staf(sanne, `POST ${pad}/voorstel`, niet)).status).toBe(201);
    expect((await staf(omar, `POST ${pad}/beslissing`)).status).toBe(200);
  });

  test('te laat beslist: na een ingebrekestelling loopt na twee weken een dwangsom', async () => {
    const { body } = await papier({
      papierenBesluit: { kenmerk: 'OUD-2', bekendgemaaktOp: '2026-06-01' },
      ontvangenOp: '2026-06-10',
    });
    // term to object until 13 July, six weeks until 24 August
    expect(body).toMatchObject({ tijdigheid: 'op tijd', uitersteBesluitdatum: '2026-08-24', dagenOver: -70 });
    const pad = `POST /bezwaren/${body.id}/ingebrekestelling`;
    expect((await staf(sanne, pad, { ontvangenOp: '2026-08-24' })).body.code).toBe('NOG_NIET_TE_LAAT');
    const gesteld = await staf(sanne, pad, { ontvangenOp: '2026-10-01' });
    expect(gesteld.body.dwangsom.vanaf).toBe('2026-10-16');
    expect(gesteld.body.dwangsom.bedrag).toBeGreaterThan(0);
    const lijst = (await staf(sanne, 'GET /bezwaren')).body.bezwaren;
    expect(lijst[0]).toMatchObject({ id: body.id, ingebrekeGesteld: true, dagenOver: -70 });
  });

  test('de dwangsom wordt vastgesteld door een en betaald door een ander, een keer', async () => {
    const { body } = await papier({
      papierenBesluit: { kenmerk: 'OUD-3', bekendgemaaktOp: '2026-06-01' },
      ontvangenOp: '2026-06-10',
    });
    const pad = `/bezwaren/${body.id}`;
    const stel = (iban = 'NL91ABNA0417164300') => staf(sanne, `POST ${pad}/dwangsom`, { iban });
    expect((await stel()).body.code).toBe('DWANGSOM_NIET_VERSCHULDIGD');
    // two weeks later, on 16 October, the first day counts; the decision of 2 November is seventeen days later
    await staf(sanne, `POST ${pad}/ingebrekestelling`, { ontvangenOp: '2026-10-01' });
    expect((await stel()).body.code).toBe('DWANGSOM_LOOPT_NOG');
    await beslis(body.id, onderdeel([], { uitkomst: 'ongegrond', gevolg: 'in stand' }));
    expect((await stel('NL00ABNA0000000000')).body.code).toBe('REKENINGNUMMER_ONJUIST');
    expect((await staf(omar, `POST ${pad}/dwangsom/goedkeuring`)).body.code).toBe('DWANGSOM_NIET_GEVONDEN');
    // fourteen days of the first step and three of the second (Awb 4:17 lid 2, amounts of 2026)
    const { dwangsom, dwangsombesluit } = (await stel()).body;
    expect(dwangsombesluit).toMatchObject({ bedrag: dwangsom.bedrag, status: 'voorgesteld', eigenVoorstel: true });
    expect((await stel()).body.code).toBe('DWANGSOM_AL_VOORGESTELD');
    const wachtend = async () => (await staf(omar, 'GET /bezwaargoedkeuringen')).body.goedkeuringen;
    expect(await wachtend()).toMatchObject([
      { soort: 'dwangsom', plek: body.id, bedrag: dwangsom.bedrag, eigen: false },
    ]);
    expect((await staf(sanne, `POST ${pad}/dwangsom/goedkeuring`)).status).toBe(403);
    const [een, twee] = await Promise.all([
      staf(omar, `POST ${pad}/dwangsom/goedkeuring`),
      staf(omar, `POST ${pad}/dwangsom/goedkeuring`),
    ]);
    expect([een.status, twee.status], JSON.stringify(een.body)).toEqual([200, 200]);
    expect(await wachtend()).toEqual([]);
    expect(een.body.dwangsombesluit).toMatchObject({ status: 'betaald', betaaldOp: '2026-11-02' });
    expect(await doe.rows("select bedrag from betaling_opdracht where omschrijving like 'Dwangsom%'")).toEqual([
      { bedrag: String(dwangsom.bedrag) },
    ]);
    expect((await wereld.db.scope((scope) => grootboek.sum(scope))).som).toBe(0);
    expect(await titels('joke')).toContain('U krijgt een dwangsom');
  });

  test('wat niet kan wordt geweigerd', async () => {
    expect((await papier({ ontvangenOp: '2026-12-01' })).body.code).toBe('ONTVANGST_ONJUIST');
    expect((await papier({ terPostOp: '2026-10-02' })).body.code).toBe('ONTVANGST_ONJUIST');
    expect((await papier({ papierenBesluit: undefined })).body.code).toBe('BESLUIT_NIET_GEVONDEN');
    // the decision of this number is known: it is that one, whatever day stands on the paper
    const zelfde = { kenmerk: 'OUD-2', bekendgemaaktOp: '2026-08-30' };
    expect((await papier({ papierenBesluit: zelfde })).body.code).toBe('BEZWAAR_AL_GEMAAKT');
    const vreemd = await wereld.call(wereld.inwoner('henk'), 'GET /mijn/bezwaren/00000000-0000-4000-8000-000000000001');
    expect(vreemd.body.code).toBe('BEZWAAR_NIET_GEVONDEN');
  });
});
