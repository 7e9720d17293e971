/** Proves what a hostile payroll tries: another employer's key and words, a public key as secret, floods of fields, and depth. */
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { type Aansluiting, haalToken, leverLoon, onderteken, verstuur } from '@samenkracht/standin-loon';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bram, eenWereld, rob } from './aanlevering.voorbeelden.ts';
import { meesteBevindingen } from './domain/keuring.ts';
import { eenLevering, eenRegel, metUitkering, zonderUitkering } from './levering.voorbeelden.ts';

let wereld: Awaited<ReturnType<typeof eenWereld>>;
/** Another employer of the same municipality, with a key of his own. */
let ander: Aansluiting;
let anderId: string;
const anderNummer = '009876543L01';

beforeAll(async () => {
  wereld = await eenWereld();
  const grond = { soort: 'artikel 63', toelichting: 'verzoek van 1 oktober', vanaf: '2026-10-01' };
  await wereld.call(rob, `POST /werkgevers/${wereld.werkgeverId}/grondslagen`, grond);
  const gemaakt = await wereld.call(bram, 'POST /werkgevers', { loonheffingennummer: anderNummer, naam: 'De Buurman' });
  anderId = gemaakt.body.id;
  await wereld.call(rob, `POST /werkgevers/${anderId}/grondslagen`, grond);
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const sleutel = String(publicKey.export({ type: 'spki', format: 'pem' }));
  const met = await wereld.call(bram, `POST /werkgevers/${anderId}/sleutels`, { sleutel });
  const toegang = await wereld.call(bram, `POST /werkgevers/${anderId}/toegangen`);
  ander = { ...wereld.aansluiting, ...toegang.body, sleutel: privateKey, kid: met.body.sleutels[0].kid };
});
afterAll(() => wereld.close());

type Rapport = { readonly body: Readonly<Record<string, unknown>>; readonly status: number };
const lever = async (nummer: string, regels: readonly unknown[]): Promise<Rapport> => {
  const { status, body } = await leverLoon(wereld.aansluiting, eenLevering(nummer, regels));
  return { status, body: body as Rapport['body'] };
};
const base64url = (waarde: unknown): string => Buffer.from(JSON.stringify(waarde)).toString('base64url');

test("an employer signs with his own key only, and cannot pass on another's delivery", async () => {
  const levering = eenLevering('doorgestuurd', [eenRegel(metUitkering)]);
  const vanDeBakker = onderteken(levering, wereld.aansluiting);
  const token = await haalToken(ander);
  expect(await verstuur(ander, token, vanDeBakker)).toMatchObject({ status: 403, body: { code: 'SLEUTEL_ONBEKEND' } });
  // the words of the other under a kid of his own
  const metEigenKid = onderteken(levering, { ...wereld.aansluiting, kid: ander.kid });
  expect((await verstuur(ander, token, metEigenKid)).status).toBe(403);
  // rightly signed, and about the other employer
  const kop = base64url({ alg: 'ES256', kid: ander.kid });
  const payload = base64url(levering);
  const key = { key: ander.sleutel, dsaEncoding: 'ieee-p1363' } as const;
  const signature = sign('sha256', Buffer.from(`${kop}.${payload}`), key).toString('base64url');
  const antwoord = await verstuur(ander, token, { protected: kop, payload, signature });
  expect(antwoord).toMatchObject({ status: 422, body: { code: 'ANDERE_WERKGEVER' } });
});

test('an algorithm that the key is not of, a key in the message or words outside the signature are refused', async () => {
  const { aansluiting, sleutels } = wereld;
  const token = await haalToken(aansluiting);
  const payload = base64url(eenLevering('vals', [eenRegel(metUitkering)]));
  const publiek = String(sleutels.publicKey.export({ type: 'spki', format: 'pem' }));
  const eigen = generateKeyPairSync('ed25519');
  const jwk = eigen.publicKey.export({ format: 'jwk' });
  const hmac = (tekst: string) => createHmac('sha256', publiek).update(tekst).digest('base64url');
  const vreemd = (tekst: string) => sign(null, Buffer.from(tekst), eigen.privateKey).toString('base64url');
  const koppen: readonly (readonly [object, (tekst: string) => string])[] = [
    [{ alg: 'HS256', kid: aansluiting.kid }, hmac],
    [{ alg: 'ES256', kid: aansluiting.kid }, vreemd],
    [{ alg: 'PS256', kid: aansluiting.kid }, vreemd],
    [{ alg: 'EdDSA', kid: aansluiting.kid, jwk }, vreemd],
    [{ alg: 'EdDSA', jwk }, vreemd],
    [{ alg: 'none' }, () => 'AA'],
    [{ alg: 'EdDSA', kid: aansluiting.kid, crit: ['b64'], b64: false }, vreemd],
    [{ alg: 'EdDSA', kid: ['a'] }, vreemd],
  ];
  for (const [kop, teken] of koppen) {
    const beschermd = base64url(kop);
    const bericht = { protected: beschermd, payload, signature: teken(`${beschermd}.${payload}`) };
    expect((await verstuur(aansluiting, token, bericht)).status, JSON.stringify(kop)).toBe(403);
  }
  const goed = onderteken(eenLevering('vals', [eenRegel(metUitkering)]), aansluiting);
  const buitenom = { ...goed, header: { kid: aansluiting.kid } };
  expect((await verstuur(aansluiting, token, buitenom)).status).toBe(400);
});

test('who has a benefit cannot be told from the report, the status or the report asked again', async () => {
  const verslag = async (nummer: string, bsn: string) => {
    const { status, body } = await lever(nummer, [eenRegel(bsn)]);
    const weer = await lever(nummer, [eenRegel(bsn)]);
    const { leveringsnummer: _, ontvangenOp: __, ...rest } = body;
    return [status, rest, weer.status, weer.body['alBekend']];
  };
  expect(await verslag('wel', metUitkering)).toEqual(await verslag('niet', zonderUitkering));
});

test('a flood of unknown fields gives as many findings as somebody reads, and the rest is counted', async () => {
  const vloed = Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`x${i}`, 1]));
  const regels = [eenRegel(metUitkering, vloed), eenRegel(zonderUitkering, { naam: 'x' })];
  const antwoord = await lever('vloed', regels);
  expect(antwoord).toMatchObject({ status: 200, body: { regels: 2, afgewezen: 2 } });
  expect(antwoord.body['bevindingen']).toHaveLength(meesteBevindingen);
});

test.each([
  ['xml', `${'<a>'.repeat(150_000)}${'</a>'.repeat(150_000)}`],
  ['xml', `<loonaanlevering>${'<regel>'.repeat(60_000)}${'</regel>'.repeat(60_000)}</loonaanlevering>`],
  ['xml', `<a ${Array.from({ length: 40_000 }, (_, i) => `b${i}="c"`).join(' ')}></a>`],
  ['json', `${'['.repeat(450_000)}${']'.repeat(450_000)}`],
  ['json', `{"tijdvak":{},"regels":${'['.repeat(450_000)}${']'.repeat(450_000)}}`],
  ['csv', `${'a;'.repeat(400_000)}\n${';'.repeat(400_000)}`],
  ['csv', `__proto__;constructor\n1;2`],
])('a file of %s that is made to exhaust is refused', async (soort, inhoud) => {
  const antwoord = await wereld.call(rob, `POST /werkgevers/${wereld.werkgeverId}/bestanden`, { soort, inhoud });
  expect([413, 422]).toContain(antwoord.status);
});
