/** Proves consent in the portal: given with the words that were read, taken back as easily, and what each does to a delivery. */
import { leverLoon } from '@samenkracht/standin-loon';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bram, eenWereld, rob } from './aanlevering.voorbeelden.ts';
import { eenLevering, eenRegel, metUitkering } from './levering.voorbeelden.ts';

let wereld: Awaited<ReturnType<typeof eenWereld>>;
beforeAll(async () => {
  wereld = await eenWereld();
});
afterAll(() => wereld.close());

const werkgever = (): string => `/werkgevers/${wereld.werkgeverId}`;
const lever = (nummer: string) => leverLoon(wereld.aansluiting, eenLevering(nummer, [eenRegel(metUitkering)]));
const verwerkt = async (nummer: string): Promise<number> => {
  const { body } = await wereld.call(rob, `GET ${werkgever()}`);
  return body.aanleveringen.find((een: { leveringsnummer: string }) => een.leveringsnummer === nummer).verwerkt;
};
const mijn = (zoek = '') => wereld.call(wereld.inwoner, `GET /mijn/werkgevers${zoek}`);
const geef = (verklaring: string) =>
  wereld.call(wereld.inwoner, 'POST /mijn/werkgevers/toestemmingen', { werkgeverId: wereld.werkgeverId, verklaring });

test('zij zoekt haar werkgever, leest waarvoor het is, zegt ja, en haar loon komt binnen; nee is daarna nee', async () => {
  expect(await lever('voor')).toMatchObject({ body: { code: 'GRONDSLAG_ONTBREEKT' } });
  const { gevonden, verklaring, werkgevers } = (await mijn('?werkgever=korenaar')).body;
  expect([gevonden, werkgevers]).toEqual([
    [{ werkgeverId: wereld.werkgeverId, naam: 'Bakkerij De Korenaar', opGrondVanWet: false }],
    [],
  ]);
  expect((await mijn('?werkgever=%25%25%25')).body.gevonden).toEqual([]);
  expect((await geef('2020-01-1')).body.code).toBe('VERKLARING_VERANDERD');
  for (const _ of ['eerst', 'nog eens']) expect((await geef(verklaring.versie)).status).toBe(201);
  const { grondslagen } = (await wereld.call(rob, `GET ${werkgever()}`)).body;
  expect(grondslagen).toMatchObject([
    { soort: 'toestemming', toelichting: `door de inwoner gegeven in het portaal, verklaring ${verklaring.versie}` },
  ]);
  await lever('met');
  expect(await verwerkt('met')).toBe(1);
  const intrekking = await wereld.call(wereld.inwoner, `POST /mijn${werkgever()}/intrekking`);
  expect(intrekking.body.werkgevers).toMatchObject([{ toestemmingVanaf: null }]);
  expect(await lever('na')).toMatchObject({ body: { code: 'GRONDSLAG_ONTBREEKT' } });
  // yes again, on the same day
  expect((await geef(verklaring.versie)).body.werkgevers[0].toestemmingVanaf).not.toBeNull();
});

test('waar de wet al grond geeft wordt dat gezegd; aan een werkgever die weg is geeft niemand toestemming', async () => {
  const grond = { soort: 'artikel 63', toelichting: 'verzoek van 1 oktober', vanaf: '2026-10-01' };
  await wereld.call(rob, `POST ${werkgever()}/grondslagen`, grond);
  expect((await mijn('?werkgever=Korenaar')).body.gevonden).toMatchObject([{ opGrondVanWet: true }]);
  const { versie } = (await mijn()).body.verklaring;
  await wereld.call(bram, `POST ${werkgever()}/intrekking`);
  expect((await mijn('?werkgever=Korenaar')).body.gevonden).toEqual([]);
  expect((await geef(versie)).body.code).toBe('WERKGEVER_NIET_AANGESLOTEN');
});
