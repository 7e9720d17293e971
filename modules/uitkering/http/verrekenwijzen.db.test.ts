/** Knows the ways of settling pay end to end: an estimate, afterwards with its claim at exit, pay over weeks, and pay of a whole year. */

import { cents, day, month } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { neemWoordOp } from '../jobs/kanaalwoord.ts';
import { addLoon, addUitkering, alleenstaande, henk, marit, rob } from '../jobs/maand.voorbeelden.ts';
import { lockUitkering } from '../store/lopend.ts';
import { openToneel } from './toneel.voorbeelden.ts';

const toneel = openToneel();
const { call } = toneel;

/** Nothing of his pay is left out, so that the figures of the public examples show. */
const zonderVrijlating = {
  ...alleenstaande,
  belanghebbende: {
    ...alleenstaande.belanghebbende,
    vrijlating: { ...alleenstaande.belanghebbende.vrijlating, draagtBij: { keuze: 'nee', motivering: 'voorbeeld' } },
  },
} as typeof alleenstaande;

const pay = async (maand: string) => {
  toneel.db.clock.set(`${maand}-20T09:00:00Z`);
  return toneel.pay(maand);
};
const bronVan = async (id: string): Promise<string> =>
  (await call(rob, `GET /uitkeringen/${id}/verrekenwijzen`)).body.werk[0].bronId;
const kies = (id: string, body: object) =>
  call(rob, `POST /uitkeringen/${id}/verrekenwijzen`, { body: { reden: 'wisselende uren', ...body } });
const maandVan = async (maand: string) =>
  (await call(henk, 'GET /mijn/uitkering')).body.uitkering.maanden.find(
    (een: { maand: string }) => een.maand === maand,
  );

test('Rotterdam 2018: geschat 300, werkelijk 450, dus 150 te veel; ingehouden binnen zes maanden', async () => {
  toneel.db.clock.set('2026-07-02T09:00:00Z');
  const id = await addUitkering(toneel.db, henk, zonderVrijlating);
  await addLoon(toneel.db, id, henk, month('2026-06'), 30_000);
  const gekozen = await kies(id, {
    vanaf: '2026-07',
    wijze: 'schatting',
    bronId: await bronVan(id),
    schatting: 30_000,
  });
  expect(gekozen).toMatchObject({
    status: 201,
    body: { herziening: null, verrekenwijzen: { nu: { wijze: 'schatting' } } },
  });
  expect((await call(henk, 'GET /mijn/verrekenwijze')).body.uitleg).toContain('schatting van €\u00a0300,00');
  expect((await pay('2026-07')).totalen).toMatchObject({ uitzonderingen: 0, som: 106_349 });
  expect(await maandVan('2026-07')).toMatchObject({ bedrag: 106_349, vakantietoeslag: 5_597 });

  await addLoon(toneel.db, id, henk, month('2026-07'), 45_000);
  const strook = await call(rob, `POST /uitkeringen/${id}/loonstroken`, {
    body: { maand: '2026-07', netto: 45_000, toelichting: 'loonstrook juli' },
  });
  // 142,50 of it was paid out and 7,50 was kept as holiday allowance: 150,00 together
  expect(strook.body.herziening).toMatchObject({ vordering: 14_250, maanden: [{ voor: 106_349, na: 92_099 }] });
  expect(await maandVan('2026-07')).toMatchObject({ vakantietoeslag: 5_597 - 750, schuld: 14_250 });

  const ingehouden = [];
  for (const maand of ['2026-08', '2026-09', '2026-10', '2026-11']) {
    await addLoon(toneel.db, id, henk, month(maand), 30_000);
    ingehouden.push((await pay(maand)).totalen.verrekend);
  }
  expect(ingehouden).toEqual([7_097, 7_097, 56, 0]);
});

test('Divosa "Dennis": de eindejaarsuitkering telt in de maanden waarin zij is verdiend, pas als zij is betaald', async () => {
  toneel.db.clock.set('2026-10-02T09:00:00Z');
  const id = await addUitkering(toneel.db, henk, zonderVrijlating);
  for (const maand of ['2026-10', '2026-11']) {
    await addLoon(toneel.db, id, henk, month(maand), 66_184);
    await pay(maand);
  }
  // 1.419,46 - 661,84 = 757,62; nothing is kept back for what is not paid yet
  expect((await maandVan('2026-10')).regels).toContainEqual(
    expect.objectContaining({ soort: 'inkomen', bedrag: -66_184 }),
  );
  await addLoon(toneel.db, id, henk, month('2026-12'), 66_184);
  toneel.db.clock.set('2026-12-15T09:00:00Z');
  const bronId = await bronVan(id);
  // 12 x (52,18 - 19,07) = 12 x 33,11 = 397,32
  const strook = await call(rob, `POST /uitkeringen/${id}/loonstroken`, {
    body: {
      ...{ bronId, maand: '2026-12', netto: 39_732, toelichting: 'loonstrook december' },
      bijzonder: { aard: 'eindejaarsuitkering', verworvenVan: '2026-01', verworvenTotEnMet: '2026-12' },
    },
  });
  expect(strook.status, JSON.stringify(strook.body)).toBe(201);
  // per month 33,11: 31,45 or 31,46 of it was paid out, the rest was kept
  expect(strook.body.herziening.maanden.map((een: { maand: string }) => een.maand)).toEqual(['2026-10', '2026-11']);
  await pay('2026-12');
  for (const maand of ['2026-10', '2026-11', '2026-12']) {
    const inkomen = (await maandVan(maand)).regels.find(({ soort }: { soort: string }) => soort === 'inkomen');
    expect(inkomen).toMatchObject({ bedrag: -(66_184 + 3_311) });
    expect(inkomen.waarom).toContain('waarvan €\u00a033,11 eindejaarsuitkering, betaald in december 2026');
  }
});

test('achteraf: het loon van de vorige maand telt; bij een andere wijze wordt elke maand met haar eigen loon afgerekend', async () => {
  toneel.db.clock.set('2026-08-02T09:00:00Z');
  const id = await addUitkering(toneel.db, henk, zonderVrijlating);
  expect((await kies(id, { vanaf: '2026-08', wijze: 'achteraf' })).status).toBe(201);
  await addLoon(toneel.db, id, henk, month('2026-08'), 20_000);
  await pay('2026-08');
  await pay('2026-09');
  await addLoon(toneel.db, id, henk, month('2026-09'), 50_000);
  await pay('2026-10');
  const inkomens = async () => {
    const gevonden = [];
    for (const maand of ['2026-08', '2026-09', '2026-10'])
      gevonden.push(
        (await maandVan(maand)).regels.find(({ soort }: { soort: string }) => soort === 'inkomen')?.bedrag ?? 0,
      );
    return gevonden;
  };
  expect(await inkomens()).toEqual([0, -20_000, -50_000]);
  await addLoon(toneel.db, id, henk, month('2026-10'), 10_000);
  toneel.db.clock.set('2026-10-28T09:00:00Z');
  expect((await kies(id, { vanaf: '2026-10', wijze: 'zelfde maand' })).body.code).toBe('VERREKENWIJZE_MAAND_BETAALD');
  const { body } = await kies(id, { vanaf: '2026-11', wijze: 'zelfde maand' });
  expect(await inkomens()).toEqual([-20_000, -50_000, -10_000]);
  // what was left open is the pay of the last month: 100,00 in all, of which 95% was paid out
  const verschil = body.herziening.maanden.reduce((som: number, een: { verschil: number }) => som + een.verschil, 0);
  expect(verschil).toBe(-9_500);
});

test('loon per vier weken: maal 13 gedeeld door 12, de tweede betaling in een maand telt niet, en de som staat erbij', async () => {
  toneel.db.clock.set('2026-10-02T09:00:00Z');
  const id = await addUitkering(toneel.db, henk, zonderVrijlating);
  const lever = (van: string, tot: string, op: string, netto: number) =>
    toneel.db.scope(async (scope) => {
      const uitkering = await lockUitkering(scope, id);
      if (uitkering === undefined) throw new Error('it is there');
      await neemWoordOp(scope, uitkering, {
        bron: {
          ...{
            uitkeringId: id,
            persoonId: henk.persoonId ?? '',
            wie: 'belanghebbende',
            werkgever: 'Wasserij Blinkend',
          },
          ...{
            loonverwijzing: '000L01/1',
            vakantiegeld: 'meebetaald',
            metHeffingskorting: true,
            vanaf: month('2026-10'),
          },
        },
        ...{ kanaal: 'loongegevens', maand: month(op.slice(0, 7)), netto: cents(netto), opbouw: {}, volgnummer: 1 },
        ...{
          kenmerk: 'L',
          leveringssleutel: `w/${van}`,
          periode: { van: day(van), tot: day(tot), betaaldOp: day(op) },
        },
      });
    });
  await lever('2026-10-05', '2026-11-02', '2026-10-30', 63_000);
  await lever('2026-09-07', '2026-10-05', '2026-10-02', 60_000);
  await pay('2026-10');
  const inkomen = (await maandVan('2026-10')).regels.find(({ soort }: { soort: string }) => soort === 'inkomen');
  expect(inkomen).toMatchObject({ bedrag: -65_000, waarom: expect.stringContaining('maal 13 gedeeld door 12') });
});

test('alleen een medewerker van deze gemeente kiest, met een reden', async () => {
  const id = await addUitkering(toneel.db, henk, zonderVrijlating);
  expect((await call(marit, `GET /uitkeringen/${id}/verrekenwijzen`)).status).toBe(404);
  expect((await call(henk, `GET /uitkeringen/${id}/verrekenwijzen`)).status).toBe(403);
  expect((await kies(id, { vanaf: '2026-11', wijze: 'achteraf', reden: '' })).status).toBe(400);
  expect((await kies(id, { vanaf: '2026-11', wijze: 'schatting', schatting: 100 })).body.code).toBe(
    'WERKGEVER_ONTBREEKT',
  );
});
