/** Knows the life of a measure: told first, proposed by one, decided by another, paid lower by the law, ended by itself or early. */
import { view } from '@samenkracht/platform/db';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { addUitkering, alleenstaande, henk, marit, rob, yvonne } from '../jobs/maand.voorbeelden.ts';
import { openToneel } from './toneel.voorbeelden.ts';

const dubbel = { ...rob, id: 'dubbel', rollen: ['consulent', 'toetser'] as const };
const toneel = openToneel([dubbel]);
const { call, pay } = toneel;

const gewoon = 134_849;
const aankondiging = {
  soort: 'verordening',
  wat: 'plan van aanpak',
  gedragingOp: '2026-10-20',
  toelichting: 'U kwam drie keer niet op uw afspraak.',
  horenTot: '2026-11-20',
};
const aanwezig = { feit: 'verwijtbaarheid', keuze: 'aanwezig' };
const geenWaarschuwing = { feit: 'waarschuwen', keuze: 'nee' };
const nietDringend = { feit: 'dringendeRedenen', keuze: 'nee' };
const voorstel = {
  keuzes: [aanwezig, geenWaarschuwing, nietDringend],
  motivering: 'U had steeds een andere reden. Wij vinden die niet sterk genoeg.',
  maand: '2026-11',
};

const kondigAan = async (uitkeringId: string, anders: object = {}, wie = rob) => {
  const gedaan = await call(wie, `POST /uitkeringen/${uitkeringId}/maatregelen`, {
    body: { ...aankondiging, ...anders },
  });
  expect(gedaan.status, JSON.stringify(gedaan.body)).toBe(201);
  return gedaan.body;
};
const gehoord = async (uitkeringId: string, anders: object = {}, wie = rob) => {
  const { id } = await kondigAan(uitkeringId, anders, wie);
  await call(rob, `POST /maatregelen/${id}/zienswijze`, { body: { tekst: 'Ik was het vergeten.' } });
  return id as string;
};
const legOp = async (id: string, anders: object = {}) => {
  const voorgesteld = await call(rob, `POST /maatregelen/${id}/voorstel`, { body: { ...voorstel, ...anders } });
  expect(voorgesteld.status, JSON.stringify(voorgesteld.body)).toBe(200);
  const besloten = await call(yvonne, `POST /maatregelen/${id}/besluit`, { body: { akkoord: true } });
  expect(besloten.status, JSON.stringify(besloten.body)).toBe(200);
  return besloten.body.maatregel;
};
const berichten = async () => {
  await toneel.db.runJobs();
  return (await call(henk, 'GET /mijn/berichten')).body.berichten.map(({ titel }: { titel: string }) => titel);
};

test('the resident is told first; nothing is proposed before he told his side, or before the day that he was given has passed', async () => {
  const uitkeringId = await addUitkering(toneel.db, henk, alleenstaande);
  const { id, opties } = await kondigAan(uitkeringId);
  expect(await berichten()).toEqual(['Vertel ons uw kant']);
  // every way to weigh it, each with what the law makes of it: 30% of 1.419,46
  const gevolgen = opties.map(
    (een: { gevolg: string; vraagt: string | null }) => een.vraagt ?? een.gevolg.replaceAll('\u00a0', ' '),
  );
  expect(gevolgen.toSorted()).toEqual([
    '30% van de norm lager, een maand: € 425,84.',
    'U kon er niets aan doen. Daarom is er geen maatregel (artikel 18 lid 9).',
    'U krijgt nu alleen een waarschuwing.',
    'afgestemdProcent',
  ]);
  const vroeg = await call(rob, `POST /maatregelen/${id}/voorstel`, { body: voorstel });
  expect(vroeg.body).toMatchObject({
    code: 'MAATREGEL_EERST_HOREN',
    detail: expect.stringContaining('20 november 2026'),
  });

  const verteld = await call(henk, `POST /mijn/maatregelen/${id}/zienswijze`, {
    body: { tekst: 'Mijn kind was ziek.' },
  });
  expect(verteld.body).toMatchObject({ status: 'aangekondigd', gehoord: true, opties: [] });
  expect((await call(rob, 'GET /uitzonderingen')).body.redenen).toMatchObject([
    { code: 'MAATREGEL_BEKIJKEN', aantal: 1 },
  ]);
  expect((await call(rob, `POST /maatregelen/${id}/voorstel`, { body: voorstel })).status).toBe(200);
  const [wacht] = (await call(rob, 'GET /uitzonderingen')).body.uitzonderingen;
  expect(wacht.uitleg).toBe('Rob de Wit stelde een maatregel voor. Een andere collega besluit of legt het terug.');
  // a proposal is no decision: it lowers nothing, and the resident does not see it as one
  expect((await call(henk, 'GET /mijn/maatregelen')).body.maatregelen).toMatchObject([
    { voorstel: null, besluit: null },
  ]);
  expect((await pay('2026-11')).totalen.som).toBe(gewoon);
});

test('two people: the month is lower by the law, the letter says why, and it ends by itself', async () => {
  const uitkeringId = await addUitkering(toneel.db, henk, alleenstaande);
  const id = await gehoord(uitkeringId);
  expect(await legOp(id)).toMatchObject({
    status: 'besloten',
    besluit: { wijze: 'verlaging', maanden: ['2026-11'], heroverwegenVoor: '2027-02-02' },
  });
  expect(await berichten()).toContain('U krijgt een tijdje minder bijstand');
  // 1.419,46 - 425,84 = 993,62, waarvan 49,68 bewaard; de inwoner ziet het vooraf
  const lager = 99_362 - 4_968;
  const vooraf = (await call(rob, `GET /uitkeringen/${uitkeringId}`)).body.prognose;
  expect(vooraf.slice(0, 2)).toMatchObject([
    { maand: '2026-11', bedrag: lager },
    { maand: '2026-12', bedrag: gewoon },
  ]);
  expect((await pay('2026-11')).totalen.som).toBe(lager);
  const { maanden } = (await call(rob, `GET /uitkeringen/${uitkeringId}`)).body;
  expect(maanden[0].regels).toContainEqual(
    expect.objectContaining({ soort: 'maatregel', bedrag: -42_584, artikel: 'art. 18 Participatiewet' }),
  );
  const opnieuw = await call(rob, `GET /uitkeringen/${uitkeringId}/maanden/2026-11/uitleg`);
  expect(opnieuw.body).toMatchObject({ gelijk: true, artikelen: expect.arrayContaining(['art. 18 Participatiewet']) });
});

test('who proposed does not decide, also not past the routes; what was sent back says why and lowers nothing', async () => {
  const uitkeringId = await addUitkering(toneel.db, henk, alleenstaande);
  const id = await gehoord(uitkeringId);
  await call(dubbel, `POST /maatregelen/${id}/voorstel`, { body: voorstel });
  expect((await call(dubbel, `POST /maatregelen/${id}/besluit`, { body: { akkoord: true } })).body.code).toBe(
    'EIGEN_VOORSTEL',
  );
  const zelf = toneel.db.scope(({ tx }) =>
    sql`insert into uitkering_maatregelstap (id, maatregel_id, soort, inhoud, antwoord_op, antwoord_soort, voorgesteld_door, door, door_naam, op, dag)
      select gen_random_uuid(), maatregel_id, 'besluit', '{}', id, soort, door, door, door_naam, op, dag from uitkering_maatregelstap where soort = 'voorstel'`.execute(
      view<unknown>(tx),
    ),
  );
  await expect(zelf).rejects.toThrow(/check/);
  const terug = await call(yvonne, `POST /maatregelen/${id}/besluit`, {
    body: { akkoord: false, reden: 'Eerst bellen met de jobcoach.' },
  });
  expect(terug.body.maatregel).toMatchObject({
    status: 'aangekondigd',
    voorstel: null,
    verhaal: expect.arrayContaining([expect.objectContaining({ soort: 'terug' })]),
  });
  expect((await call(yvonne, `POST /maatregelen/${id}/besluit`, { body: { akkoord: true } })).status).toBe(409);
  expect((await pay('2026-11')).totalen.som).toBe(gewoon);
  expect((await call(marit, `GET /uitkeringen/${uitkeringId}/maatregelen`)).status).toBe(404);
});

test('a duty of lid 4 takes all; on request it stops early, by two, and what was taken too much is paid after', async () => {
  const uitkeringId = await addUitkering(toneel.db, henk, alleenstaande);
  const id = await gehoord(uitkeringId, { soort: 'geuniformeerd', wat: 'a' });
  const keuzes = [aanwezig, nietDringend];
  expect(await legOp(id, { keuzes })).toMatchObject({
    besluit: { maanden: ['2026-11'], heroverwegenVoor: null },
    kanStoppen: true,
  });
  expect((await pay('2026-11')).totalen.som).toBe(0);
  const verzoek = await call(henk, `POST /mijn/maatregelen/${id}/verzoek`, { body: { tekst: 'Ik werk nu wel.' } });
  expect(verzoek.body.verhaal.at(-1)).toMatchObject({ soort: 'verzoek', tekst: 'Ik werk nu wel.' });
  const einde = await call(rob, `POST /maatregelen/${id}/einde`, {
    body: { vanaf: '2026-11', reden: 'Hij heeft het werk aangenomen.' },
  });
  expect(einde.body.voorstel).toMatchObject({ soort: 'einde' });
  const besloten = await call(yvonne, `POST /maatregelen/${id}/besluit`, { body: { akkoord: true } });
  expect(besloten.body).toMatchObject({
    maatregel: { eindeVanaf: '2026-11', kanStoppen: false },
    herziening: { maanden: [{ maand: '2026-11', voor: 0, na: gewoon }], nabetaling: gewoon },
  });
  expect(await berichten()).toContain('Uw bijstand wordt weer hoger');
  expect((await call(rob, 'GET /uitzonderingen')).body.redenen).toEqual([]);
});

test('a warning comes first and only once; without blame, or when it goes no further, nothing changes', async () => {
  const uitkeringId = await addUitkering(toneel.db, henk, alleenstaande);
  const eerst = await legOp(await gehoord(uitkeringId), { keuzes: [aanwezig, { ...geenWaarschuwing, keuze: 'ja' }] });
  expect(eerst.besluit).toMatchObject({ wijze: 'waarschuwing', maanden: [] });
  const tweede = await gehoord(uitkeringId);
  const { opties } = (await call(rob, `GET /uitkeringen/${uitkeringId}/maatregelen`)).body.maatregelen[0];
  expect(opties.flatMap(({ keuzes }: { keuzes: { feit: string }[] }) => keuzes.map(({ feit }) => feit))).not.toContain(
    'waarschuwen',
  );
  expect((await legOp(tweede, { keuzes: [{ ...aanwezig, keuze: 'ontbreekt' }] })).besluit).toMatchObject({
    wijze: 'geen',
  });
  const derde = await gehoord(uitkeringId);
  const weg = await call(rob, `POST /maatregelen/${derde}/intrekking`, {
    body: { reden: 'Uw kind was ziek, dat begrijpen wij.' },
  });
  expect(weg.body.status).toBe('ingetrokken');
  expect((await pay('2026-11')).totalen.som).toBe(gewoon);
});

test('what cannot be is refused by name', async () => {
  const uitkeringId = await addUitkering(toneel.db, henk, alleenstaande);
  const pad = `POST /uitkeringen/${uitkeringId}/maatregelen`;
  const code = async (body: object) => (await call(rob, pad, { body: { ...aankondiging, ...body } })).body.code;
  // the ordinance of Rotterdam names no reduction for this
  expect(await code({ wat: 'registratie als werkzoekende' })).toBe('MAATREGEL_GAT');
  expect(await code({ gedragingOp: '2026-11-03' })).toBe('MAATREGEL_DAG');
  expect(await code({ horenTot: '2026-11-08' })).toBe('MAATREGEL_HOORTERMIJN');
  const id = await gehoord(uitkeringId);
  const stel = async (body: object) =>
    (await call(rob, `POST /maatregelen/${id}/voorstel`, { body: { ...voorstel, ...body } })).body.code;
  expect(await stel({ maand: '2026-10' })).toBe('MAATREGEL_MAAND');
  expect(await stel({ keuzes: [aanwezig] })).toBe('MAATREGEL_KEUZE_ONVOLLEDIG');
  expect(await stel({ keuzes: [aanwezig, geenWaarschuwing, { ...nietDringend, keuze: 'ja' }] })).toBe(
    'MAATREGEL_KEUZE_ONVOLLEDIG',
  );
  const tien = await legOp(id, {
    keuzes: [aanwezig, geenWaarschuwing, { ...nietDringend, keuze: 'ja' }],
    afgestemdProcent: 10,
  });
  expect(tien.besluit.zin).toContain('10% van de norm');
  const tweede = await gehoord(uitkeringId, { soort: 'geuniformeerd', wat: 'b' });
  const samen = await call(rob, `POST /maatregelen/${tweede}/voorstel`, {
    body: { ...voorstel, keuzes: [aanwezig, nietDringend] },
  });
  expect(samen.body.code).toBe('MAATREGEL_SAMENLOOP');
});
