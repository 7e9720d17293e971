/** Proves the way of a wage from an employer's payroll to the month of a benefit, and everything that is kept out on the way. */
import { generateKeyPairSync } from 'node:crypto';
import { haalToken, leverLoon, onderteken, verstuur } from '@samenkracht/standin-loon';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bram, eenWereld, marit, rob } from './aanlevering.voorbeelden.ts';
import {
  eenLevering,
  eenRegel,
  loonheffingennummer,
  metUitkering,
  onbekend,
  zonderUitkering,
} from './levering.voorbeelden.ts';

let wereld: Awaited<ReturnType<typeof eenWereld>>;
beforeAll(async () => {
  wereld = await eenWereld();
});
afterAll(() => wereld.close());

const werkgever = (): string => `/werkgevers/${wereld.werkgeverId}`;
const lever = (nummer: string, regels: readonly unknown[], meer: object = {}) =>
  leverLoon(wereld.aansluiting, eenLevering(nummer, regels, meer));
const query = async (text: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client(wereld.db.ownerUrl);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};
const woorden = () =>
  query(
    "select maand, kanaal, status, netto::int, leveringsnummer from gm0599.uitkering_inkomst where kanaal = 'loongegevens' and aard = 'gewoon' order by volgnummer",
  );
const staffReport = async (nummer: string) => {
  const { body } = await wereld.call(rob, `GET ${werkgever()}`);
  return body.aanleveringen.find((een: { leveringsnummer: string }) => een.leveringsnummer === nummer);
};

describe('before there is a ground', () => {
  test('nothing is received', async () => {
    expect(await lever('te-vroeg', [eenRegel(metUitkering)])).toMatchObject({
      status: 409,
      body: { code: 'GRONDSLAG_ONTBREEKT' },
    });
  });
  test('a ground begins today or earlier, and a consent is of somebody whom we know', async () => {
    const leg = (body: object) => wereld.call(rob, `POST ${werkgever()}/grondslagen`, body);
    const grond = { soort: 'artikel 63', toelichting: 'verzoek van 1 oktober', vanaf: '2026-10-01' };
    expect((await leg({ ...grond, vanaf: '2026-11-03' })).body.code).toBe('DATUM_ONJUIST');
    expect((await leg({ ...grond, bsn: metUitkering })).body.code).toBe('PERSOON_ONBEKEND');
    expect((await leg({ ...grond, soort: 'toestemming' })).body.code).toBe('PERSOON_ONBEKEND');
    expect((await leg({ ...grond, soort: 'toestemming', bsn: onbekend })).body.code).toBe('PERSOON_ONBEKEND');
    expect(await leg(grond)).toMatchObject({ status: 201, body: { magLeveren: true } });
  });
});

describe('a delivery', () => {
  test('reaches the month of who has a benefit; of the others nothing is kept, and the employer cannot tell', async () => {
    const regels = [eenRegel(metUitkering), eenRegel(zonderUitkering), eenRegel(onbekend)];
    const { status, body } = await lever('2026-10-1', regels);
    expect([status, body]).toMatchObject([200, { regels: 3, aangenomen: 3, afgewezen: 0, bevindingen: [] }]);
    expect(JSON.stringify(body)).not.toMatch(/verwerkt|nietBewaard|\d{9}[^L]/);
    expect(await staffReport('2026-10-1')).toMatchObject({ verwerkt: 1, nietBewaard: 2, kanaal: 'koppeling' });
    const bewaard = await query('select persoon_id, versie::int, loon from gm0599.loonaanlevering_regel');
    expect(bewaard).toMatchObject([{ persoon_id: wereld.persoonId, versie: 1, loon: { LnLbPh: 62_000 } }]);
    expect(JSON.stringify(bewaard)).not.toContain(metUitkering);
    await wereld.db.runJobs();
    expect(await woorden()).toEqual([
      { maand: '2026-10', kanaal: 'loongegevens', status: 'definitief', netto: 60_000, leveringsnummer: 1 },
    ]);
  });
  test('again is the same delivery: nothing happens, the report comes again', async () => {
    const regels = [eenRegel(metUitkering), eenRegel(zonderUitkering), eenRegel(onbekend)];
    expect(await lever('2026-10-1', regels)).toMatchObject({ status: 200, body: { alBekend: true, aangenomen: 3 } });
    await wereld.db.runJobs();
    expect(await woorden()).toHaveLength(1);
    const anders = await lever('2026-10-1', [eenRegel(metUitkering, { LnLbPh: 1 })]);
    expect(anders).toMatchObject({ status: 409, body: { code: 'LEVERINGSNUMMER_AL_GEBRUIKT' } });
  });
  test('a correction is a next version that replaces; the first stays; the same pay again is no version', async () => {
    await lever('2026-10-2', [eenRegel(metUitkering, { LnLbPh: 72_000 })]);
    await lever('2026-10-3', [eenRegel(metUitkering, { LnLbPh: 72_000 })]);
    await wereld.db.runJobs();
    const versies = await query(
      "select versie::int, loon->'LnLbPh' as loon from gm0599.loonaanlevering_regel order by versie",
    );
    expect(versies).toEqual([
      { versie: 1, loon: 62_000 },
      { versie: 2, loon: 72_000 },
    ]);
    expect((await woorden()).at(-1)).toMatchObject({ status: 'gecorrigeerd', netto: 70_000, leveringsnummer: 2 });
  });
  test('good lines go on when another is wrong; the report says line, field, code and what to do', async () => {
    const regels = [
      eenRegel('123456789'),
      eenRegel(metUitkering, { NumIV: 2 }),
      eenRegel(metUitkering, { NumIV: 3, LnLbPh: -1, naam: 'F. el Amrani' }),
    ];
    const { body } = await lever('2026-10-4', regels);
    expect(body).toMatchObject({ regels: 3, aangenomen: 1, afgewezen: 2 });
    const { bevindingen } = body as { bevindingen: { regel: number; veld: string; code: string; watTeDoen: string }[] };
    expect(bevindingen.map(({ regel, veld, code }) => [regel, veld, code])).toEqual([
      [1, 'bsn', 'BSN_ONGELDIG'],
      [3, 'naam', 'VELD_ONBEKEND'],
      [3, 'LnLbPh', 'BEDRAG_ONGELDIG'],
    ]);
    expect(bevindingen.every(({ watTeDoen }) => watTeDoen.length > 20)).toBe(true);
    expect(JSON.stringify(body)).not.toMatch(/123456789|Amrani/);
  });
  test('pay per four weeks is placed by the day on which it was paid', async () => {
    const tijdvak = { soort: 'vier weken', DatAanvTv: '2026-09-14', DatEindTv: '2026-10-11' };
    await lever('vw-1', [eenRegel(metUitkering, { NumIV: 4 })], { tijdvak, betaaldOp: '2026-10-14' });
    await wereld.db.runJobs();
    const [rij] = await query(
      'select maand, periode_van::text, periode_tot::text, betaald_op::text from gm0599.uitkering_inkomst where periode_van is not null',
    );
    expect(rij).toEqual({
      maand: '2026-10',
      periode_van: '2026-09-14',
      periode_tot: '2026-10-12',
      betaald_op: '2026-10-14',
    });
  });
  test('its report can be asked again, by its own employer only', async () => {
    const token = await haalToken(wereld.aansluiting);
    const ask = (nummer: string) =>
      fetch(`${wereld.aansluiting.api}/loonaanleveringen/rapport?leveringsnummer=${nummer}`, {
        headers: { authorization: `Bearer ${token}` },
      });
    expect(await (await ask('2026-10-4')).json()).toMatchObject({ afgewezen: 2, alBekend: true });
    expect((await ask('bestaat-niet')).status).toBe(404);
  });
});

describe('who may deliver', () => {
  test('a wrong secret, another grant, and a municipality of choice give no token', async () => {
    const { aansluiting } = wereld;
    await expect(haalToken({ ...aansluiting, geheim: 'x'.repeat(43) })).rejects.toThrow('401');
    await expect(haalToken({ ...aansluiting, clientId: aansluiting.clientId.replace('0599', '0556') })).rejects.toThrow(
      '401',
    );
    const anders = await fetch(`${aansluiting.api}/loonaanleveringen/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'password' }),
    });
    expect([anders.status, await anders.json()]).toMatchObject([400, { error: 'unsupported_grant_type' }]);
  });
  test('a token lives ten minutes, and opens nothing of staff', async () => {
    const token = await haalToken(wereld.aansluiting);
    const bericht = onderteken(eenLevering('kort', [eenRegel(onbekend)]), wereld.aansluiting);
    const staf = await fetch(`${wereld.aansluiting.api}/werkgevers`, {
      headers: { authorization: `Bearer ${token}`, 'x-test-actor': 'bram' },
    });
    expect(staf.status).toBe(403);
    const begin = wereld.db.clock.now();
    wereld.db.clock.set(begin.add({ seconds: 599 }));
    expect((await verstuur(wereld.aansluiting, token, bericht)).status).toBe(200);
    wereld.db.clock.set(begin.add({ seconds: 600 }));
    expect((await verstuur(wereld.aansluiting, token, bericht)).status).toBe(401);
    wereld.db.clock.set(begin);
  });
  test('a signature by another key, over other words, or without one is refused and nothing is kept', async () => {
    const { aansluiting } = wereld;
    const token = await haalToken(aansluiting);
    const levering = eenLevering('vals', [eenRegel(metUitkering)]);
    const vreemd = generateKeyPairSync('ed25519').privateKey;
    const goed = onderteken(levering, aansluiting);
    const none = Buffer.from(JSON.stringify({ alg: 'none', kid: aansluiting.kid })).toString('base64url');
    const pogingen = [
      [onderteken(levering, { ...aansluiting, sleutel: vreemd }), 'HANDTEKENING_ONJUIST'],
      [onderteken(levering, { ...aansluiting, kid: 'onbekend' }), 'SLEUTEL_ONBEKEND'],
      [{ ...goed, payload: Buffer.from('{}').toString('base64url') }, 'HANDTEKENING_ONJUIST'],
      [{ ...goed, protected: none }, 'HANDTEKENING_ONJUIST'],
    ] as const;
    for (const [bericht, code] of pogingen)
      expect(await verstuur(aansluiting, token, bericht)).toMatchObject({ status: 403, body: { code } });
    expect(await staffReport('vals')).toBeUndefined();
  });
  test('the secret half of a key is never taken, nor a weak one', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const geheim = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const jwk = JSON.stringify(privateKey.export({ format: 'jwk' }));
    const zwak = generateKeyPairSync('rsa', { modulusLength: 1_024 }).publicKey.export({ type: 'spki', format: 'pem' });
    const leg = async (sleutel: unknown) =>
      (await wereld.call(bram, `POST ${werkgever()}/sleutels`, { sleutel })).body.code;
    expect([await leg(geheim), await leg(jwk), await leg(String(zwak)), await leg('onzin')]).toEqual([
      'SLEUTEL_IS_GEHEIM',
      'SLEUTEL_IS_GEHEIM',
      'SLEUTEL_TE_ZWAK',
      'SLEUTEL_ONLEESBAAR',
    ]);
  });
  test('another municipality does not know the employer; a consulent admits nobody', async () => {
    expect((await wereld.call(marit, `GET ${werkgever()}`)).status).toBe(404);
    expect((await wereld.call(rob, `POST ${werkgever()}/toegangen`)).status).toBe(403);
  });
  test('the secret is shown once and stands nowhere', async () => {
    const { geheim } = wereld.aansluiting;
    const { body } = await wereld.call(bram, `GET ${werkgever()}`);
    expect(JSON.stringify(body)).not.toContain(geheim);
    expect(
      JSON.stringify(
        await query("select client_id, encode(geheim_hash, 'base64') from gm0599.loonaanlevering_toegang"),
      ),
    ).not.toContain(geheim);
    expect(JSON.stringify(await query('select antwoord from gm0599.platform_idempotentie'))).not.toContain(geheim);
  });
});

describe('a file', () => {
  const stuur = (soort: string, inhoud: string) => wereld.call(rob, `POST ${werkgever()}/bestanden`, { soort, inhoud });
  const kop =
    'leveringsnummer;loonheffingennummer;tijdvak;DatAanvTv;DatEindTv;betaaldOp;bsn;NumIV;DatAanv;LnLbPh;LnTabBB;IngLbPh;BijdrZvw;WrdPrGebrAut;PrWhk;VakBsl;OpgRchtVakBsl;AantVerlU;vakantiegeldPerMaand';
  const rij = (bsn: string, loon: string) =>
    `csv-1;${loonheffingennummer};maand;2026-09-01;2026-09-30;2026-09-25;${bsn};1;2026-03-01;${loon};0;20,00;0;0;0;0;49,60;42,5;ja`;
  const velden = (bsn: string) =>
    Object.entries({
      ...eenRegel(bsn),
      LnLbPh: '620.00',
      IngLbPh: '20.00',
      OpgRchtVakBsl: '49.60',
      vakantiegeldPerMaand: 'ja',
    })
      .map(([naam, waarde]) => `<${naam}>${waarde}</${naam}>`)
      .join('');
  const xml = (voor = '') =>
    `<?xml version="1.0"?>${voor}<loonaanlevering><leveringsnummer>xml-1</leveringsnummer><loonheffingennummer>${loonheffingennummer}</loonheffingennummer><tijdvak>maand</tijdvak><DatAanvTv>2026-08-01</DatAanvTv><DatEindTv>2026-08-31</DatEindTv><betaaldOp>2026-08-25</betaaldOp><regel>${velden(metUitkering)}</regel></loonaanlevering>`;

  test('CSV in euros is the same delivery as JSON in cents', async () => {
    const { body } = await stuur('csv', [kop, rij(metUitkering, '620,00'), rij(zonderUitkering, '600,5')].join('\n'));
    expect(body).toMatchObject({
      verwerkt: 1,
      afgewezen: 1,
      bevindingen: [{ regel: 2, veld: 'LnLbPh', code: 'BEDRAG_ONGELDIG' }],
    });
    const [bewaard] = await query("select loon from gm0599.loonaanlevering_regel where tijdvak_van = '2026-09-01'");
    expect(bewaard?.['loon']).toMatchObject({ LnLbPh: 62_000, AantVerlU: 42.5, vakantiegeldPerMaand: true });
  });
  test('XML is read without DTD; a DOCTYPE is refused before a parser sees it', async () => {
    const bom = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect((await stuur('xml', xml(bom))).body.code).toBe('LEVERING_MET_DOCTYPE');
    expect((await stuur('xml', xml('<!doctype x SYSTEM "file:///etc/passwd">'))).body.code).toBe(
      'LEVERING_MET_DOCTYPE',
    );
    expect((await stuur('xml', xml())).body).toMatchObject({ verwerkt: 1, afgewezen: 0, kanaal: 'bestand' });
  });
  test('what cannot be read, is of another or is too large is refused as a whole', async () => {
    expect((await stuur('json', 'geen json')).body.code).toBe('LEVERING_ONLEESBAAR');
    const ander = eenLevering('x', [eenRegel(onbekend)], { loonheffingennummer: '009999999L01' });
    expect((await stuur('json', JSON.stringify(ander))).body.code).toBe('ANDERE_WERKGEVER');
    const veel = eenLevering(
      'x',
      Array.from({ length: 5_001 }, () => ({})),
    );
    expect(await stuur('json', JSON.stringify(veel))).toMatchObject({ status: 413, body: { code: 'TE_VEEL_REGELS' } });
    expect(await stuur('csv', 'x'.repeat(1_100_000))).toMatchObject({ status: 413, body: { code: 'TE_GROOT' } });
  });
});

describe('what ends', () => {
  test('with consent instead of a ground for all only the pay of who consents is kept, until it is taken back', async () => {
    const { grondslagen } = (await wereld.call(rob, `GET ${werkgever()}`)).body;
    await wereld.call(rob, `POST ${werkgever()}/grondslagen/${grondslagen[0].id}/intrekking`);
    const toestemming = { soort: 'toestemming', toelichting: 'formulier 12', vanaf: '2026-11-01', bsn: metUitkering };
    const { body } = await wereld.call(rob, `POST ${werkgever()}/grondslagen`, toestemming);
    expect(JSON.stringify(body)).not.toContain(wereld.persoonId);
    const november = {
      tijdvak: { soort: 'maand', DatAanvTv: '2026-11-01', DatEindTv: '2026-11-30' },
      betaaldOp: '2026-11-25',
    };
    await lever('2026-11-1', [eenRegel(metUitkering)], november);
    expect(await staffReport('2026-11-1')).toMatchObject({ verwerkt: 1 });
    // she takes it back herself, as easily as she gave it
    const zij = wereld.inwoner;
    expect((await wereld.call(zij, 'GET /mijn/werkgevers')).body.werkgevers).toMatchObject([
      { naam: 'Bakkerij De Korenaar', laatste: '2026-11-30', toestemmingVanaf: '2026-11-01' },
    ]);
    const intrekking = `POST /mijn${werkgever()}/intrekking`;
    expect((await wereld.call(zij, intrekking)).body.werkgevers).toMatchObject([{ toestemmingVanaf: null }]);
    expect((await wereld.call(zij, intrekking)).status).toBe(404);
    expect(await lever('2026-11-2', [eenRegel(metUitkering)], november)).toMatchObject({
      body: { code: 'GRONDSLAG_ONTBREEKT' },
    });
  });
  test('a revoked key, then a revoked employer: the token that he has counts no more', async () => {
    const token = await haalToken(wereld.aansluiting);
    const bericht = onderteken(eenLevering('laat', [eenRegel(metUitkering)]), wereld.aansluiting);
    const { sleutels } = (await wereld.call(bram, `GET ${werkgever()}`)).body;
    await wereld.call(bram, `POST ${werkgever()}/sleutels/${sleutels[0].id}/intrekking`);
    expect(await verstuur(wereld.aansluiting, token, bericht)).toMatchObject({ body: { code: 'SLEUTEL_ONBEKEND' } });
    expect((await wereld.call(bram, `POST ${werkgever()}/intrekking`)).body).toMatchObject({ magLeveren: false });
    expect((await verstuur(wereld.aansluiting, token, bericht)).status).toBe(401);
    await expect(haalToken(wereld.aansluiting)).rejects.toThrow('401');
    expect((await wereld.call(bram, `POST ${werkgever()}/toegangen`)).body.code).toBe('WERKGEVER_INGETROKKEN');
  });
});
