/** Knows whether the stand-in speaks as the broker: its answers against the published XSD, its faults, and what it refuses. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { cents, day } from '@samenkracht/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type Standin, type Suwiclient, start } from './index.ts';

const bsn = '999900006';
const client: Suwiclient = {
  bsn,
  inkomstenverhoudingen: [
    {
      ...{
        VolgnrIkv: 1,
        van: day('2026-01-01'),
        naam: 'Bakker & Zoon',
        CdSrtIkv: '15',
        Loonheffingennr: '000000000L01',
      },
      opgaven: [
        { van: day('2026-10-01'), totEnMet: day('2026-10-31'), BedrLoonLbPremieVolksverz: cents(62_000) },
        {
          ...{ van: day('2026-11-01'), totEnMet: day('2026-11-30'), BedrLoonLbPremieVolksverz: cents(-100) },
          ...{
            BedrIngehoudenLbPremieVolksverz: cents(0),
            BedrVakantietoeslag: cents(1),
            BedrExtraPrdSalaris: cents(2),
          },
        },
      ],
    },
  ],
};

let standin: Standin;
beforeEach(async () => {
  standin = await start({ port: 0, data: [client], today: () => day('2026-12-02') });
});
afterEach(() => standin.stop());

const actie = 'http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD-v0200/UWVPersoonsIkvInfo';
const created = '<Security><Timestamp><Created>2026-12-02T09:00:00Z</Created></Timestamp></Security>';
const vraag = (om: { action?: string; tijd?: string; nummer?: string; periode?: string } = {}): string =>
  `<Envelope><Header><Action>${om.action ?? actie}</Action>${om.tijd ?? created}</Header><Body><UWVPersoonsIkvInfo><Burgerservicenr>${om.nummer ?? bsn}</Burgerservicenr>${om.periode ?? ''}</UWVPersoonsIkvInfo></Body></Envelope>`;
const ask = async (body: string) => {
  const response = await fetch(standin.url, { method: 'POST', body });
  return { status: response.status, xml: await response.text() };
};

test('opgaven van een persoon in een periode; wie onbekend is wordt niet gevonden', async () => {
  const periode = '<PeriodeGegevensvraagIko><DatBPeriode>20261101</DatBPeriode></PeriodeGegevensvraagIko>';
  const { status, xml } = await ask(vraag({ periode }));
  expect(status).toBe(200);
  expect(xml.match(/<DatBIko>\d+/g)).toEqual(['<DatBIko>20261101']);
  expect(xml).toContain('Bakker &amp; Zoon');
  expect((await ask(vraag({ nummer: '999900018' }))).xml).toContain('NietsGevonden');
});

test.each([
  ['zonder de actie', vraag({ action: 'iets' }), 'SML002'],
  ['zonder tijdstip', vraag({ tijd: '' }), 'SML003'],
  ['zonder nummer', vraag({ nummer: 'x' }), 'SML004'],
  ['met een DTD', `<!DOCTYPE a>${vraag()}`, 'SML001'],
])('%s komt er een fout terug', async (_, body, code) => {
  const { status, xml } = await ask(body);
  expect(status).toBe(500);
  expect(xml).toContain(`<Code>${code}</Code>`);
});

const folder = resolve(process.env['SAMENKRACHT_DATA'] ?? '../shared/data', 'specs/suwinet/UWVDossierInkomstenGSD');
const dienst = `${folder}/Diensten/UWVDossierInkomstenGSD/v0200-b02`;

describe.skipIf(!existsSync(dienst))('elk antwoord voldoet aan BodyReaction.xsd (needs SAMENKRACHT_DATA)', () => {
  const xsds = (map: string) =>
    readdirSync(map, { recursive: true, encoding: 'utf8' })
      .filter(
        (pad) => pad.endsWith('.xsd') && !pad.includes('oasis') && !pad.includes('wsse') && !pad.includes('xmldsig'),
      )
      .map((pad) => ({
        fileName: basename(pad),
        // one folder: the names of the files are unique
        contents: readFileSync(`${map}/${pad}`, 'utf8').replace(
          /schemaLocation="[^"]*\/([^"/]+)"/g,
          'schemaLocation="$1"',
        ),
      }));

  test.each([bsn, '999900018'])('over %s', async (nummer) => {
    const { xml } = await ask(vraag({ nummer }));
    const body = /<soap:Body>(.*)<\/soap:Body>/s.exec(xml)?.[1] ?? '';
    const alle = xsds(folder);
    const schema = alle.filter(({ fileName }) => fileName === 'BodyReaction.xsd');
    const preload = alle.filter(({ fileName }) => fileName !== 'BodyReaction.xsd');
    const { errors } = await validateXML({ xml: [{ fileName: 'antwoord.xml', contents: body }], schema, preload });
    expect(errors).toEqual([]);
  });
});
