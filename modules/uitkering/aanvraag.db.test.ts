/** Proves the routes of an application on a real database, as a resident and a partner use them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dienIn, openWereld, pdf, rob, vulIn, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld.close());

const vraag = (body: { vragen: { feit: string }[] }, feit: string) => body.vragen.find((een) => een.feit === feit);

describe('een aanvraag schrijven', () => {
  test('wat de BRP weet is ingevuld, met bron; wat zij zelf zegt telt', async () => {
    const fatima = wereld.inwoner('fatima');
    const { status, body } = await wereld.call(fatima, 'POST /mijn/aanvragen');
    expect(status).toBe(201);
    expect(vraag(body, 'kinderen')).toMatchObject({ antwoord: 1, bron: 'BRP', vooringevuld: true, open: false });
    const put = await wereld.call(fatima, `PUT /mijn/aanvragen/${body.id}/antwoorden`, {
      body: { antwoorden: { kinderen: 0 }, versie: body.versie },
    });
    expect(vraag(put.body.aanvraag, 'kinderen')).toMatchObject({
      antwoord: 0,
      bron: 'inwoner',
      vooringevuld: false,
      register: { antwoord: 1 },
    });
    // back as it was, for the tests below
    await wereld.call(fatima, `PUT /mijn/aanvragen/${body.id}/antwoorden`, {
      body: { antwoorden: { kinderen: 1 }, versie: 1 },
    });
  });

  test('een tweede tabblad krijgt dezelfde aanvraag, en een conflict wordt genoemd', async () => {
    const henk = wereld.inwoner('henk');
    const eerste = (await wereld.call(henk, 'POST /mijn/aanvragen')).body;
    const tweede = (await wereld.call(henk, 'POST /mijn/aanvragen')).body;
    expect(tweede.id).toBe(eerste.id);
    const schrijf = (antwoorden: Record<string, unknown>) =>
      wereld.call(henk, `PUT /mijn/aanvragen/${eerste.id}/antwoorden`, { body: { antwoorden, versie: eerste.versie } });
    await schrijf({ 'belanghebbende.inInrichting': false });
    const { body } = await schrijf({ 'belanghebbende.inInrichting': true, 'belanghebbende.vrijheidOntnomen': false });
    expect(body.conflicten).toEqual([{ feit: 'belanghebbende.inInrichting', bewaard: false, gestuurd: true }]);
    expect(vraag(body.aanvraag, 'belanghebbende.vrijheidOntnomen')).toMatchObject({ antwoord: false });
  });

  test('een fout antwoord wordt genoemd, en de goede blijven bewaard', async () => {
    const karim = wereld.inwoner('karim');
    const { id, versie } = (await wereld.call(karim, 'POST /mijn/aanvragen')).body;
    const { status, body } = await wereld.call(karim, `PUT /mijn/aanvragen/${id}/antwoorden`, {
      body: {
        antwoorden: {
          'belanghebbende.geboren': '2030-01-01',
          'rekening.iban': 'NL00',
          'belanghebbende.inInrichting': false,
        },
        versie,
      },
    });
    expect([status, body.code]).toEqual([422, 'ANTWOORDEN_ONJUIST']);
    expect(body.fouten.map((fout: { feit: string }) => fout.feit)).toEqual(['belanghebbende.geboren', 'rekening.iban']);
    const daarna = (await wereld.call(karim, `GET /mijn/aanvragen/${id}`)).body;
    expect(vraag(daarna, 'belanghebbende.inInrichting')).toMatchObject({ antwoord: false });
  });

  test('een loonstrook twee keer gestuurd is er een, en een programma komt er niet in', async () => {
    const sandra = wereld.inwoner('sandra');
    const { id } = (await wereld.call(sandra, 'POST /mijn/aanvragen')).body;
    const stuur = (bytes: Uint8Array) =>
      wereld.call(sandra, `POST /mijn/aanvragen/${id}/documenten`, {
        bestand: { naam: 'strook.pdf', soort: 'loonstrook', bytes },
      });
    expect((await stuur(pdf('oktober'))).body).toMatchObject({ alOntvangen: false, document: { soort: 'loonstrook' } });
    expect((await stuur(pdf('oktober'))).body).toMatchObject({ alOntvangen: true });
    expect((await stuur(Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(99)]))).status).toBe(415);
    expect((await wereld.call(sandra, `GET /mijn/aanvragen/${id}`)).body.documenten).toHaveLength(1);
  });

  test('een ander, of een medewerker, ziet een aanvraag in wording niet', async () => {
    const { id } = (await wereld.call(wereld.inwoner('fatima'), 'POST /mijn/aanvragen')).body;
    expect((await wereld.call(wereld.inwoner('karim'), `GET /mijn/aanvragen/${id}`)).status).toBe(404);
    expect((await wereld.call(rob, `GET /mijn/aanvragen/${id}`)).status).toBe(403);
    expect((await wereld.call(rob, `GET /zaken/${id}`)).status).toBe(404);
  });
});

describe('een aanvraag versturen', () => {
  test('wat nog ontbreekt wordt genoemd', async () => {
    const sandra = wereld.inwoner('sandra');
    const { id, inhoud } = (await wereld.call(sandra, 'POST /mijn/aanvragen')).body;
    const { status, body } = await wereld.call(sandra, `POST /mijn/aanvragen/${id}/indiening`, { body: { inhoud } });
    expect([status, body.code]).toEqual([409, 'AANVRAAG_NIET_COMPLEET']);
    expect(body.beletselen).toContainEqual({ soort: 'rekening' });
  });

  test('ze krijgt een nummer, de uiterste dag en haar recht op een voorschot; twee keer sturen is een keer', async () => {
    const fatima = wereld.inwoner('fatima');
    const { id, inhoud } = await vulIn(wereld, fatima);
    const [een, twee] = await Promise.all([
      wereld.call(fatima, `POST /mijn/aanvragen/${id}/indiening`, { body: { inhoud } }),
      wereld.call(fatima, `POST /mijn/aanvragen/${id}/indiening`, { body: { inhoud } }),
    ]);
    expect(een.body).toEqual(twee.body);
    expect(een.body).toMatchObject({
      zaakId: id,
      zaaknummer: expect.stringMatching(/^Z-2026-\d{6}$/),
      uiterstBesluit: '2026-12-28',
      voorschot: { uiterlijk: '2026-11-30', percentage: 95 },
    });
    // norm of a single parent minus her wage, nothing exempt yet: 95% of 1.419,46 - 600,00
    expect(een.body.voorschot.bedrag).toBe(77_849);
    const zaken = (await wereld.call(fatima, 'GET /mijn/zaken')).body.zaken;
    expect(zaken).toHaveLength(1);
    expect((await wereld.call(fatima, `GET /mijn/aanvragen/${id}`)).body).toMatchObject({
      status: 'ingediend',
      ontbreekt: [],
      ontvangst: { zaaknummer: een.body.zaaknummer },
    });
  });

  test('na het versturen verandert er niets meer', async () => {
    const fatima = wereld.inwoner('fatima');
    const [{ id }] = (await wereld.call(fatima, 'GET /mijn/aanvragen')).body.aanvragen;
    const { status, body } = await wereld.call(fatima, `PUT /mijn/aanvragen/${id}/antwoorden`, {
      body: { antwoorden: { kinderen: 3 }, versie: 99 },
    });
    expect([status, body.code]).toEqual([409, 'AANVRAAG_AL_INGEDIEND']);
  });
});

describe('samen met een partner', () => {
  test('pas als beiden getekend hebben kan de aanvraag weg', async () => {
    const mila = wereld.inwoner('mila');
    const jonas = wereld.inwoner('jonas');
    const aanvraag = await vulIn(wereld, mila, { 'belanghebbende.inkomsten': 0 });
    const indienen = async () => {
      const { inhoud } = (await wereld.call(mila, `GET /mijn/aanvragen/${aanvraag.id}`)).body;
      return wereld.call(mila, `POST /mijn/aanvragen/${aanvraag.id}/indiening`, { body: { inhoud } });
    };
    expect((await indienen()).body.beletselen).toEqual([
      { soort: 'partner koppelen' },
      { soort: 'ondertekening', rol: 'partner' },
    ]);
    const { code } = (await wereld.call(mila, `POST /mijn/aanvragen/${aanvraag.id}/partnercode`)).body;
    expect((await wereld.call(jonas, `GET /mijn/aanvragen/${aanvraag.id}`)).status).toBe(404);
    const deelname = (van: typeof jonas, welke: string) =>
      wereld.call(van, 'POST /mijn/deelnames', { body: { code: welke } });
    expect((await deelname(mila, code)).body.code).toBe('PARTNERCODE_EIGEN');
    expect((await deelname(jonas, 'ABCD-2345')).status).toBe(422);
    expect((await deelname(jonas, code.toLowerCase())).body).toEqual({ aanvraagId: aanvraag.id });
    // the code was for him alone
    expect((await deelname(wereld.inwoner('karim'), code)).status).toBe(422);

    const gelezen = (await wereld.call(jonas, `GET /mijn/aanvragen/${aanvraag.id}`)).body;
    expect(gelezen.rol).toBe('partner');
    // he sees what she added, also the file itself
    const bestand = { naam: 'afschrift.pdf', soort: 'bankafschrift', bytes: pdf('van Mila') };
    const { document } = (await wereld.call(mila, `POST /mijn/aanvragen/${aanvraag.id}/documenten`, { bestand })).body;
    expect((await wereld.call(jonas, `GET /mijn/documenten/${document.id}/inhoud`)).status).toBe(200);
    expect((await wereld.call(wereld.inwoner('karim'), `GET /mijn/documenten/${document.id}/inhoud`)).status).toBe(404);
    const wijzig = { body: { antwoorden: { kinderen: 0 }, versie: gelezen.versie } };
    expect((await wereld.call(jonas, `PUT /mijn/aanvragen/${aanvraag.id}/antwoorden`, wijzig)).status).toBe(403);
    const onderteken = (inhoud: string) =>
      wereld.call(jonas, `POST /mijn/aanvragen/${aanvraag.id}/ondertekening`, { body: { inhoud } });
    expect((await onderteken('iets anders')).body.code).toBe('INHOUD_GEWIJZIGD');
    expect((await onderteken(gelezen.inhoud)).body).toEqual({ rol: 'partner' });

    // a change after signing makes the signature void
    await wereld.call(mila, `PUT /mijn/aanvragen/${aanvraag.id}/antwoorden`, {
      body: { antwoorden: { 'vermogen.geld': 100_000 }, versie: gelezen.versie },
    });
    expect((await indienen()).body.beletselen).toEqual([{ soort: 'ondertekening', rol: 'partner' }]);
    const opnieuw = (await wereld.call(jonas, `GET /mijn/aanvragen/${aanvraag.id}`)).body;
    await onderteken(opnieuw.inhoud);
    const verstuurd = await indienen();
    expect(verstuurd.status).toBe(200);
    expect((await wereld.call(jonas, `GET /mijn/zaken/${aanvraag.id}`)).status).toBe(200);
  });

  test('wie codes raadt moet na vijf keer wachten', async () => {
    const henk = wereld.inwoner('henk');
    const raad = async () =>
      (await wereld.call(henk, 'POST /mijn/deelnames', { body: { code: 'WXYZ-9876' } })).body.code as string;
    const uitkomsten: string[] = [];
    for (let i = 0; i < 6; i += 1) uitkomsten.push(await raad());
    expect(uitkomsten).toEqual([...Array.from({ length: 5 }, () => 'PARTNERCODE_ONJUIST'), 'PARTNERCODE_TE_VAAK']);
    wereld.db.clock.advance({ hours: 2 });
    expect(await raad()).toBe('PARTNERCODE_ONJUIST');
  });
});

describe('namens een ander', () => {
  test('een bewindvoerder vraagt aan voor wie hij vertegenwoordigt, en voor niemand anders', async () => {
    const dirk = wereld.inwoner('dirk').persoonId;
    const { status, body } = await wereld.call(wereld.nel, `POST /mijn/aanvragen?namens=${dirk}`);
    // an applicant in it, of what is not about himself
    expect([status, body.rol, body.eigen]).toEqual([201, 'aanvrager', false]);
    expect((await wereld.call(wereld.nel, 'GET /mijn/aanvragen')).body.aanvragen).toHaveLength(1);
    const henk = wereld.inwoner('henk').persoonId;
    expect((await wereld.call(wereld.nel, `POST /mijn/aanvragen?namens=${henk}`)).status).toBe(404);
  });
});

test('wat in de BRP in onderzoek is, staat er zo bij', async () => {
  const { body } = await wereld.call(wereld.inwoner('sandra'), 'POST /mijn/aanvragen');
  expect(vraag(body, 'belanghebbende.woontInNederland')).toMatchObject({ register: { inOnderzoek: true } });
});

test('de partner in de BRP krijgt bericht dat er een code is, zonder de code', async () => {
  const jonas = wereld.inwoner('jonas');
  await wereld.db.runJobs();
  const { body } = await wereld.call(jonas, 'GET /mijn/berichten');
  expect(body.berichten.map((bericht: { titel: string }) => bericht.titel)).toContain(
    'Wilt u de aanvraag ook ondertekenen?',
  );
});

test('wat halverwege het versturen misgaat laat niets achter', async () => {
  const karim = wereld.inwoner('karim');
  const { id, inhoud } = await vulIn(wereld, karim);
  const { submitAanvraag } = await import('./store/indiening.ts');
  const { openAanvraag } = await import('./store/toegangaanvraag.ts');
  const poging = wereld.db.scope(
    async (scope) => {
      const opened = await openAanvraag(scope, id, 'indienen');
      if (opened.ok) expect((await submitAanvraag(scope, opened.value.aanvraag, inhoud)).ok).toBe(true);
      throw new Error('stroom weg');
    },
    { actor: karim, doel: 'bijstand-aanvragen' },
  );
  await expect(poging).rejects.toThrow('stroom weg');
  expect((await wereld.call(karim, `GET /mijn/aanvragen/${id}`)).body.status).toBe('concept');
  expect((await wereld.call(karim, 'GET /mijn/zaken')).body.zaken).toEqual([]);
  expect(await dienIn(wereld, karim)).toBe(id);
});
