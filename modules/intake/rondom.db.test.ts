/** Proves what stands around a story: what cannot wait, both views side by side, client support, talks and looking again. */
import { publish } from '@samenkracht/platform/db';
import type { Actor, Json } from '@samenkracht/platform/module';
import { bsnOf } from '@samenkracht/testing/stad';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { intakeactsOf } from './intakeacts.voorbeelden.ts';
import { joyce, openWereld, samira, thomas, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let acts: ReturnType<typeof intakeactsOf>;
beforeAll(async () => {
  wereld = await openWereld();
  acts = intakeactsOf(wereld);
  const { id } = await acts.begin(wereld.fatima);
  await acts.zeg(wereld.fatima, id, { 'inkomen.aanvraag': true });
  wereld.db.clock.advance({ hours: 24 });
});
afterAll(() => wereld.close());

describe('wat vandaag moet', () => {
  let signaalId: string;

  test('staat bovenaan de werklijst, met vandaag als dag, en ook meteen bij de inwoner', async () => {
    const { body } = await wereld.call(wereld.fatima, 'GET /mijn/intake');
    const na = await acts.zeg(wereld.fatima, body.intake.id, { 'inkomen.eten': false, 'inkomen.nu': ['niets'] });
    expect(na.body.signalen).toMatchObject([{ soort: 'inkomen', uiterlijk: '2026-11-03', afgehandeld: null }]);
    expect(na.body.signalen[0].uitleg.nl).toContain('voorschot');
    const lijst = await wereld.call(joyce, 'GET /intakes');
    expect(lijst.body.dringend).toMatchObject([{ naam: 'F. el Amrani', signaal: { uiterlijk: '2026-11-03' } }]);
    signaalId = lijst.body.dringend[0].signaal.id;
    const [gebeurtenis] = await acts.events('SignaalDringend');
    // the kind of help, not what is the matter with her
    expect(gebeurtenis).toEqual({ persoonId: wereld.fatima.persoonId, soort: 'inkomen', uiterlijk: '2026-11-03' });
    const logregels = await wereld.sql(
      `select count(*)::int as n from gm0599.logboek_regel where actor_id = 'joyce' and omschrijving = 'In een werklijst'`,
    );
    expect(logregels[0]?.['n']).toBeGreaterThan(0);
  });

  test('een pakt het op, een ander hoort dat; afgehandeld is klaar en kan niet opnieuw', async () => {
    expect((await wereld.call(joyce, `POST /intakesignalen/${signaalId}/oppakken`)).body).toMatchObject({
      eigen: true,
    });
    const ander = await wereld.call(samira, `POST /intakesignalen/${signaalId}/oppakken`);
    expect([ander.status, ander.body.code]).toEqual([409, 'SIGNAAL_VAN_COLLEGA']);
    const klaar = { uitkomst: 'geholpen', toelichting: 'Voedselbank en noodkrediet geregeld' };
    const gedaan = await wereld.call(joyce, `POST /intakesignalen/${signaalId}/afhandeling`, { body: klaar });
    expect(gedaan.body.afgehandeld).toMatchObject({ uitkomst: 'geholpen' });
    expect((await wereld.call(joyce, `POST /intakesignalen/${signaalId}/afhandeling`, { body: klaar })).body.code).toBe(
      'SIGNAAL_AL_AFGEHANDELD',
    );
    expect((await wereld.call(joyce, 'GET /intakes')).body.dringend).toEqual([]);
  });

  test('zij zegt het later opnieuw: dan is het opnieuw vandaag', async () => {
    const { body } = await wereld.call(wereld.fatima, 'GET /mijn/intake');
    await acts.zeg(wereld.fatima, body.intake.id, { 'inkomen.eten': true }, 1);
    expect((await wereld.call(joyce, 'GET /intakes')).body.dringend).toEqual([]);
    await acts.zeg(wereld.fatima, body.intake.id, { 'inkomen.eten': false }, 2);
    expect((await wereld.call(joyce, 'GET /intakes')).body.dringend).toHaveLength(1);
  });

  test('een ontruiming die nog ver weg is, wordt een signaal op de dag dat zij dichtbij komt', async () => {
    const { body } = await wereld.call(wereld.fatima, 'GET /mijn/intake');
    await acts.vertel(wereld.fatima, body.intake.id, {
      'schulden.achter': 'net',
      'wonen.slaapt': 'woning',
      'wonen.weg': true,
      'wonen.wegdag': '2026-11-20',
    });
    const dringend = async () =>
      (await wereld.call(joyce, 'GET /intakes')).body.dringend.map(
        (een: { signaal: { soort: string } }) => een.signaal.soort,
      );
    await wereld.db.runJobs();
    expect(await dringend()).toEqual(['inkomen']);
    wereld.db.clock.advance({ hours: 72 });
    await wereld.db.runJobs();
    expect(await dringend()).toEqual(['inkomen', 'wonen']);
  });

  test('van twee die tegelijk openstaan gaat een antwoord over een: de ander blijft staan bij wie meeleest', async () => {
    const over = async (soort: string) =>
      (
        await wereld.sql(`select onderwerp from gm0599.platform_gebeurtenis where soort = '${soort}' order by tijdstip`)
      ).map((rij) => rij['onderwerp']);
    const [eerste, tweede] = (await wereld.call(joyce, 'GET /intakes')).body.dringend;
    expect(await over('SignaalDringend')).toEqual([signaalId, eerste.signaal.id, tweede.signaal.id]);
    const klaar = { uitkomst: 'geholpen', toelichting: 'Noodkrediet geregeld' };
    await wereld.call(joyce, `POST /intakesignalen/${eerste.signaal.id}/afhandeling`, { body: klaar });
    expect(await over('SignaalAfgehandeld')).toEqual([signaalId, eerste.signaal.id]);
  });
});

test('wie voor u zit wordt gevonden op het nummer van zijn kaart, en dat staat in het logboek', async () => {
  const zoek = (bsn: string) => wereld.call(joyce, 'POST /intakes/inwoner', { body: { bsn } });
  const nummer = bsnOf('henk');
  const gevonden = await zoek(`${nummer.slice(0, 4)} ${nummer.slice(4)}`);
  expect(gevonden.body).toEqual({ persoonId: wereld.henk.persoonId });
  for (const geen of ['123456789', 'henk', '999999990'])
    expect([geen, (await zoek(geen)).body.code]).toEqual([geen, 'INWONER_NIET_BEKEND']);
  const regels = await wereld.sql(
    `select data_subject_id as wie from gm0599.logboek_regel where omschrijving = 'Gezocht op burgerservicenummer'`,
  );
  expect(regels).toEqual([{ wie: wereld.henk.persoonId }]);
});

describe('beide beelden naast elkaar', () => {
  const beeld = (wie: Actor, body: object, pad = '/mijn/beelden') => wereld.call(wie, `POST ${pad}`, { body });

  test('verschillen zijn zichtbaar voor beiden, met de zin die bij de keuze hoort; niets wordt opgeteld', async () => {
    const pad = `/personen/${wereld.henk.persoonId}/beelden`;
    await beeld(wereld.henk, { onderdeel: 'werk', waarde: '3', toelichting: 'Ik doe de kantine', versie: 0 });
    await beeld(wereld.henk, { onderdeel: 'taal.lezen', waarde: 'A2', versie: 0 });
    const { body } = await beeld(samira, { onderdeel: 'werk', waarde: '4', versie: 0 }, pad);
    const zoals = {
      onderdeel: 'werk',
      verschilt: true,
      zelf: { waarde: '3' },
      professional: { waarde: '4', door: 'Samira Bakkali' },
    };
    expect(body.beelden).toMatchObject([zoals, { onderdeel: 'taal.lezen', verschilt: false }]);
    const mijn = await wereld.call(wereld.henk, 'GET /mijn/beelden');
    expect(mijn.body.beelden).toEqual(body.beelden);
    expect(mijn.body.beelden[0].zelf.anker.nl).toBe('Ik doe iets: vrijwilligerswerk, een cursus of een proef.');
    const dossier = await wereld.call(samira, `GET /personen/${wereld.henk.persoonId}/intake`);
    expect(dossier.body.beelden).toEqual(body.beelden);
    expect(Object.keys(dossier.body)).not.toContain('score');
  });

  test('een nieuwe versie ernaast; twee tegelijk is een geweigerd; wat niet bestaat ook', async () => {
    const pad = `/personen/${wereld.henk.persoonId}/beelden`;
    const twee = await Promise.all([
      beeld(samira, { onderdeel: 'werk', waarde: '3', versie: 1 }, pad),
      beeld(joyce, { onderdeel: 'werk', waarde: '2', versie: 1 }, pad),
    ]);
    expect(twee.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(twee.find(({ status }) => status === 409)?.body.code).toBe('BEELD_INTUSSEN_GEWIJZIGD');
    expect((await beeld(samira, { onderdeel: 'werk', waarde: '6', versie: 2 }, pad)).body.code).toBe('BEELD_ONJUIST');
    expect((await beeld(samira, { onderdeel: 'karakter', waarde: '1', versie: 0 }, pad)).body.code).toBe(
      'BEELD_ONJUIST',
    );
    expect((await beeld(samira, { onderdeel: 'taal.lezen', waarde: 'D1', versie: 0 }, pad)).body.code).toBe(
      'BEELD_ONJUIST',
    );
    const [rijen] = await wereld.sql(
      `select count(*)::int as n from gm0599.intake_beeld where onderdeel = 'werk' and kant = 'professional'`,
    );
    expect(rijen?.['n']).toBe(2);
  });
});

describe('rondom de intake', () => {
  test('clientondersteuning: aangeboden, gezegd, en geteld zonder namen; wachttijd en minuten ook', async () => {
    const { body } = await wereld.call(wereld.fatima, 'GET /mijn/intake');
    const pad = `/mijn/intakes/${body.intake.id}/clientondersteuning`;
    await wereld.call(wereld.fatima, `POST ${pad}`, { body: { keuze: 'later' } });
    const ja = await wereld.call(wereld.fatima, `POST ${pad}`, { body: { keuze: 'ja' } });
    expect(ja.body.clientondersteuning).toBe('ja');
    const gesprek = { gevoerdOp: '2026-11-05', minuten: 50, vorm: 'kantoor' };
    const morgen = await wereld.call(joyce, `POST /intakes/${body.intake.id}/gesprekken`, {
      body: { ...gesprek, gevoerdOp: '2026-11-07' },
    });
    expect(morgen.body.code).toBe('GESPREK_IN_TOEKOMST');
    await wereld.call(joyce, `POST /intakes/${body.intake.id}/gesprekken`, { body: gesprek });
    const cijfers = await wereld.call(thomas, 'GET /intakecijfers?van=2026-11-01&totEnMet=2026-11-30');
    expect(cijfers.body).toMatchObject({
      metGesprek: 1,
      dagenTotGesprek: 3,
      gesprekMinuten: 50,
      ondersteuningAangeboden: 1,
      ondersteuningJa: 1,
      ondersteuningLater: 0,
      signalen: 3,
      signalenOpDeDag: 1,
    });
    const leeg = await wereld.call(thomas, 'GET /intakecijfers?van=2025-01-01&totEnMet=2025-12-31');
    expect(leeg.body).toMatchObject({ begonnen: 0, dagenTotGesprek: null, minutenBegin: null });
    expect((await acts.events('ClientondersteuningAangeboden')).map(({ keuze }) => keuze)).toEqual(['later', 'ja']);
  });

  test('heronderzoek is een uitnodiging: een tegelijk, nu niet mag, en het heeft geen gevolgen', async () => {
    const pad = `/personen/${wereld.henk.persoonId}/intakeuitnodigingen`;
    const reden = 'Het is een jaar geleden dat wij samen keken.';
    const eerst = await wereld.call(samira, `POST ${pad}`, { body: { reden } });
    expect(eerst.status).toBe(201);
    expect((await wereld.call(samira, `POST ${pad}`, { body: { reden } })).body.code).toBe('UITNODIGING_LOOPT_AL');
    await wereld.db.runJobs();
    const { body: post } = await wereld.call(wereld.henk, 'GET /mijn/berichten');
    expect(post.berichten.map((een: { titel: string }) => een.titel)).toEqual(['Zullen wij weer samen kijken?']);
    expect(JSON.stringify(post)).not.toContain(reden);
    const id = (await wereld.call(wereld.henk, 'GET /mijn/intake')).body.uitnodiging.id;
    const antwoord = (wie: Actor, keuze: string) =>
      wereld.call(wie, `POST /mijn/intakeuitnodigingen/${id}/antwoord`, { body: { antwoord: keuze } });
    expect((await antwoord(wereld.karim, 'zelf')).body.code).toBe('UITNODIGING_NIET_GEVONDEN');
    expect((await antwoord(wereld.henk, 'gesprek')).status).toBe(200);
    expect((await antwoord(wereld.henk, 'nu niet')).body.code).toBe('UITNODIGING_NIET_GEVONDEN');
    const lijst = await wereld.call(samira, 'GET /intakes');
    expect(lijst.body.gesprekswensen).toMatchObject([
      { persoonId: wereld.henk.persoonId, uitnodiging: { antwoord: 'gesprek' } },
    ]);
  });

  test('wie gekozen is om opnieuw te kijken, krijgt een uitnodiging met de reden; een tweede keer blijft de eerste staan', async () => {
    const gekozen = (redenen: Json) =>
      wereld.db.scope((scope) =>
        publish(scope, {
          soort: 'HeronderzoekGekozen',
          onderwerp: crypto.randomUUID(),
          data: { persoonIds: [wereld.karim.persoonId ?? ''], redenen },
        }),
      );
    await gekozen([{ weg: 'loting', signaal: null, maand: null }]);
    await wereld.db.runJobs();
    const { uitnodiging } = (await wereld.call(wereld.karim, 'GET /mijn/intake')).body;
    expect(uitnodiging.reden).toContain('U bent geloot');
    const { berichten } = (await wereld.call(wereld.karim, 'GET /mijn/berichten')).body;
    expect(JSON.stringify(berichten)).not.toContain('geloot');
    await gekozen([{ weg: 'signaal', signaal: 'INKOMSTEN_ONTBREKEN', maand: '2026-10' }]);
    await wereld.db.runJobs();
    expect((await wereld.call(wereld.karim, 'GET /mijn/intake')).body.uitnodiging).toEqual(uitnodiging);
  });
});
