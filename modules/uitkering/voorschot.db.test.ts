/** Proves an advance from the application to the money: four weeks, two persons, taken off the first payment, a debt after a refusal. */
import { betaalinstellingen, grootboek } from '@samenkracht/betaling';
import { day, parseIban } from '@samenkracht/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Besluitacts, besluitactsOf } from './besluitacts.voorbeelden.ts';
import { payMonth } from './jobs/maand.voorbeelden.ts';
import { dubbel, marit, openWereld, rob, type Wereld, yvonne } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let doe: Besluitacts;
beforeAll(async () => {
  wereld = await openWereld();
  doe = besluitactsOf(wereld);
});
afterAll(() => wereld.close());

const storePayer = async () => {
  const iban = parseIban('NL91ABNA0417164300');
  if (iban === undefined) throw new Error('not an iban');
  const instelling = { naam: 'Gemeente Rotterdam', iban, betaaldag: 25, verschuiving: 'volgende' } as const;
  await wereld.db.scope((scope) => betaalinstellingen.store(scope, { vanaf: day('2017-01-01'), ...instelling }));
};
const stel = (zaakId: string, wie = rob) => wereld.call(wie, `POST /zaken/${zaakId}/voorschotten`);
const keur = (id: string, wie = yvonne) => wereld.call(wie, `POST /voorschotten/${id}/goedkeuring`);
const mijn = (wie: Parameters<Wereld['inwoner']>[0], zaakId: string) =>
  wereld.call(wereld.inwoner(wie), `GET /mijn/zaken/${zaakId}/voorschotten`);
const saldi = async (id: string) =>
  (await wereld.db.scope((scope) => grootboek.findSaldi(scope, [id]))).get(id)?.get('2026-11' as never);

let fatima: string;

/** How often she can see that he looked. */
const gezienDoorRob = async (): Promise<number> => {
  const { dagen } = (await wereld.call(wereld.inwoner('fatima'), 'GET /mijn/inzagen')).body;
  return dagen
    .flatMap(({ inzagen }: { inzagen: { wie: string; aantal: number }[] }) => inzagen)
    .filter(({ wie }: { wie: string }) => wie === 'Rob de Wit')
    .reduce((som: number, { aantal }: { aantal: number }) => som + aantal, 0);
};

test('de lijst zegt wie wanneer een voorschot moet krijgen, en hoeveel', async () => {
  fatima = await doe.inBehandeling('fatima');
  const eerder = await gezienDoorRob();
  const [regel] = (await wereld.call(rob, 'GET /voorschotten')).body.aanvragen;
  // 95% of 1.419,46 - 600 (nothing weighed yet): least favourable
  expect(regel).toMatchObject({
    zaakId: fatima,
    wie: expect.stringMatching(/^(?!naam nog niet).+/),
    voorschotten: [],
    volgende: { keer: 1, uiterlijk: '2026-11-30', dagenOver: 28, percentage: 95, bedrag: 77_849 },
  });
  // who saw the name is written down, where she can see it
  expect(await gezienDoorRob()).toBeGreaterThan(eerder);
  expect((await mijn('fatima', fatima)).body).toEqual({ voorschotten: [], uiterlijk: '2026-11-30' });
  expect((await mijn('henk', fatima)).status).toBe(404);
  expect((await wereld.call(marit, `POST /zaken/${fatima}/voorschotten`)).status).toBe(404);
});

test('een stelt voor, een ander betaalt, en het bedrag gaat een keer naar de bank', async () => {
  const voorstel = (await stel(fatima)).body;
  expect(voorstel).toMatchObject({ volgnummer: 1, maand: '2026-11', bedrag: 77_849, status: 'voorgesteld' });
  expect((await stel(fatima)).body.code).toBe('VOORSCHOT_AL_VOORGESTELD');
  const wachtend = async () => (await wereld.call(yvonne, 'GET /goedkeuringen')).body.goedkeuringen;
  expect(await wachtend()).toMatchObject([
    {
      soort: 'voorschot',
      plek: fatima,
      bedrag: 77_849,
      wat: 'Voorschot over november 2026, uiterlijk 30 november 2026',
    },
  ]);
  expect((await keur(voorstel.id)).body.code).toBe('RUN_ZONDER_INSTELLING');
  await storePayer();
  expect((await keur(voorstel.id, rob)).status).toBe(403);
  const [een, twee] = await Promise.all([keur(voorstel.id), keur(voorstel.id)]);
  expect([een.status, twee.status]).toEqual([200, 200]);
  expect(await wachtend()).toEqual([]);
  expect(een.body).toMatchObject({ status: 'betaald', betaaldOp: '2026-11-02' });
  const opdrachten = await doe.rows(
    'select o.bedrag, r.soort, r.status from betaling_opdracht o join betaling_run r on r.id = o.run_id',
  );
  expect(opdrachten).toEqual([{ bedrag: '77849', soort: 'losse betaling', status: 'betaald' }]);
  expect(await doe.rows('select aantal from betaling_bestand')).toEqual([{ aantal: 1 }]);
  expect(await saldi(fatima)).toMatchObject({ voorschot: 77_849, 'bank onderweg': -77_849 });
  await wereld.db.runJobs();
  expect((await mijn('fatima', fatima)).body.voorschotten).toEqual([
    { maand: '2026-11', bedrag: 77_849, betaaldOp: '2026-11-02' },
  ]);
  const { berichten } = (await wereld.call(wereld.inwoner('fatima'), 'GET /mijn/berichten')).body;
  expect(berichten.map(({ titel }: { titel: string }) => titel)).toContain('U krijgt een voorschot');
  expect((await stel(fatima)).body).toMatchObject({ code: 'VOORSCHOT_TE_VROEG' });
});

const dringend = async (dag: string) => {
  wereld.db.clock.set(`${dag}T09:00:00Z`);
  const { body } = await wereld.call(rob, 'GET /voorschotten/dringend');
  wereld.db.clock.set('2026-11-02T09:00:00Z');
  return body;
};

test('de lijst gaat per bladzijde, en wat binnen een week moet en niet is voorgesteld valt op', async () => {
  const zaakId = await doe.inBehandeling('joke');
  const { aanvragen, totaal } = (await wereld.call(rob, 'GET /voorschotten?aantal=1')).body;
  // Fatima had hers: her next one is due four weeks later
  expect([totaal, aanvragen.map((een: { zaakId: string }) => een.zaakId)]).toEqual([2, [zaakId]]);
  const verder = (await wereld.call(rob, `GET /voorschotten?aantal=1&na=${zaakId}`)).body.aanvragen;
  expect(verder.map((een: { zaakId: string }) => een.zaakId)).toEqual([fatima]);
  expect(await dringend('2026-11-22')).toEqual({ aantal: 0, eerste: null });
  expect(await dringend('2026-11-23')).toEqual({ aantal: 1, eerste: '2026-11-30' });
  expect(await dringend('2026-12-01')).toEqual({ aantal: 1, eerste: '2026-11-30' });
  const voorstel = (await stel(zaakId)).body;
  expect(await dringend('2026-12-01')).toEqual({ aantal: 0, eerste: null });
  await wereld.call(yvonne, `POST /voorschotten/${voorstel.id}/teruglegging`);
  expect(await dringend('2026-12-01')).toEqual({ aantal: 1, eerste: '2026-11-30' });
});

test('wie voorstelde keurt niet goed, ook niet met twee rollen', async () => {
  const zaakId = await doe.inBehandeling('karim');
  const voorstel = (await stel(zaakId, dubbel)).body;
  expect((await keur(voorstel.id, dubbel)).status).toBe(403);
  expect((await wereld.call(yvonne, `POST /voorschotten/${voorstel.id}/teruglegging`)).status).toBe(200);
  expect((await keur(voorstel.id)).body.code).toBe('VOORSCHOT_AFGEDAAN');
  expect((await stel(zaakId)).body.volgnummer).toBe(1);
});

test('na de toekenning gaat het van de eerste betaling af, met een regel op de specificatie', async () => {
  await doe.weeg(fatima);
  expect((await doe.keurGoed((await doe.stelVoor(fatima)).body.id)).status).toBe(200);
  expect((await stel(fatima)).body.code).toBe('VOORSCHOT_NA_BESLUIT');
  const [besluit] = await doe.gebeurtenis(fatima, 'BesluitGenomen');
  expect(besluit).toMatchObject({ voorschot: 77_849 });
  const besluiten = await doe.rows(`select besluit from uitkering_besluit where zaak_id = '${fatima}'`);
  const november = besluiten[0]?.['besluit'].maanden[0].uitkomst.uitTeBetalen;
  await wereld.call(wereld.inwoner('fatima'), 'POST /mijn/inkomsten/2026-11', {
    body: { netto: 60_000, status: 'geschat' },
  });
  const run = await payMonth(wereld, '2026-11');
  expect(run.bestand).toMatchObject({ aantal: 1, som: november - 77_849 });
  const betaald = (await doe.gebeurtenis(fatima, 'MaandBetaald'))[0] as {
    rekening: { naam: string; bedrag: number }[];
  };
  expect(betaald.rekening.find(({ naam }) => naam === 'Voorschot dat u al kreeg')?.bedrag).toBe(-77_849);
  expect(betaald.rekening.some(({ naam }) => naam.startsWith('Nabetaling'))).toBe(false);
  expect(await saldi(fatima)).toMatchObject({
    voorschot: 0,
    'te betalen': 0,
    vordering: 0,
    'bank onderweg': -november,
  });
  expect((await wereld.db.scope((scope) => grootboek.sum(scope))).som).toBe(0);
});

test('na een afwijzing is het een schuld, en de brief zegt het', async () => {
  const zaakId = await doe.inBehandeling('henk');
  const voorstel = (await stel(zaakId)).body;
  expect((await keur(voorstel.id)).status).toBe(200);
  const feit = { feit: 'vermogen.geld', waarde: 9_000_000, bron: 'consulent', toelichting: 'spaarrekening' };
  expect((await wereld.call(rob, `POST /zaken/${zaakId}/feiten`, { body: feit })).status).toBe(200);
  const afwijzing = await doe.stelVoor(zaakId, 'afwijzing');
  expect((await doe.keurGoed(afwijzing.body.id)).status, JSON.stringify(afwijzing.body)).toBe(200);
  expect(await saldi(zaakId)).toMatchObject({ voorschot: 0, vordering: voorstel.bedrag });
  const [besluit] = await doe.gebeurtenis(zaakId, 'BesluitGenomen');
  expect(besluit).toMatchObject({ aard: 'afwijzing', voorschot: voorstel.bedrag });
});
