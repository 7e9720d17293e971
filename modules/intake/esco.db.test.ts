/** Proves how the list of occupations and skills is loaded: all or nothing, once, for all municipalities, written by none of them. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestDb, testDb } from '@samenkracht/testing/db';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Escolijst } from './domain/esco.ts';
import { readEscomap, voorbeeldmap } from './esco/map.ts';
import { intakeModule } from './module.ts';
import { loadEscolijst } from './store/escolijst.ts';

let db: TestDb;
let voorbeeld: Escolijst;
beforeAll(async () => {
  db = await testDb([intakeModule]);
  const gelezen = await readEscomap(voorbeeldmap);
  if (!gelezen.ok) throw new Error(gelezen.error.join('\n'));
  voorbeeld = gelezen.value;
});
afterAll(() => db.close());

const op = Temporal.Instant.from('2026-11-02T09:00:00Z');
const ask = async (text: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client(db.ownerUrl);
  await client.connect();
  return client
    .query(text)
    .then(({ rows }) => rows)
    .finally(() => client.end());
};
const tellingen = async () =>
  await ask(`select versie, (select count(*)::int from gedeeld.intake_esco_beroep b where b.versie = v.versie) as beroepen,
      (select count(*)::int from gedeeld.intake_esco_vaardigheid b where b.versie = v.versie) as vaardigheden,
      (select count(*)::int from gedeeld.intake_esco_relatie r where r.versie = v.versie) as relaties
      from gedeeld.intake_esco_versie v order by versie`);

test('loading: once, again does nothing, and other content takes the place of that version only', async () => {
  const om = { versie: 'voorbeeld', voorbeeld: true, op };
  expect(await loadEscolijst(db.ownerUrl, om, voorbeeld)).toBe('geladen');
  expect(await loadEscolijst(db.ownerUrl, om, voorbeeld)).toBe('al geladen');
  expect(await tellingen()).toEqual([{ versie: 'voorbeeld', beroepen: 6, vaardigheden: 122, relaties: 134 }]);
  const minder = { ...voorbeeld, relaties: voorbeeld.relaties.slice(1) };
  expect(await loadEscolijst(db.ownerUrl, { ...om, versie: '1.0.0' }, minder)).toBe('geladen');
  expect(await loadEscolijst(db.ownerUrl, { ...om, versie: '1.0.0' }, voorbeeld)).toBe('vervangen');
  expect(await tellingen()).toEqual([
    { versie: '1.0.0', beroepen: 6, vaardigheden: 122, relaties: 134 },
    { versie: 'voorbeeld', beroepen: 6, vaardigheden: 122, relaties: 134 },
  ]);
});

test('a list that fails halfway leaves what was there', async () => {
  const kapot = {
    ...voorbeeld,
    relaties: [...voorbeeld.relaties, { beroepId: 'weg', vaardigheidId: 'weg', essentieel: true }],
  };
  await expect(loadEscolijst(db.ownerUrl, { versie: '1.0.0', voorbeeld: false, op }, kapot)).rejects.toMatchObject({
    code: '23503',
  });
  expect((await tellingen())[0]).toEqual({ versie: '1.0.0', beroepen: 6, vaardigheden: 122, relaties: 134 });
});

test('two that load at once: one does, the other finds it there', async () => {
  const om = { versie: '2.0.0', voorbeeld: false, op };
  const gedaan = await Promise.all([
    loadEscolijst(db.ownerUrl, om, voorbeeld),
    loadEscolijst(db.ownerUrl, om, voorbeeld),
  ]);
  expect(gedaan.toSorted()).toEqual(['al geladen', 'geladen']);
});

test('a municipality reads the list and cannot write it', async () => {
  const client = new pg.Client(db.ownerUrl);
  await client.connect();
  await client.query('set role gm0556; set search_path = gm0556, gedeeld');
  const gelezen = await client.query('select 1 from intake_esco_beroep limit 1').catch((error: Error) => error);
  const gewist = await client.query('delete from intake_esco_beroep').catch((error: Error) => error);
  await client.end();
  expect(gelezen).toMatchObject({ rowCount: 1 });
  expect(gewist).toMatchObject({ code: '42501' });
});

test('a folder: what is missing or broken is named, with its file', async () => {
  const map = await mkdtemp(join(tmpdir(), 'samenkracht-esco-'));
  expect(await readEscomap(join(map, 'weg'))).toMatchObject({
    ok: false,
    error: ['de map kan niet gelezen worden (ENOENT)'],
  });
  expect(await readEscomap(map)).toMatchObject({
    ok: false,
    error: [/beroepen/, /vaardigheden/, /relaties/].map((een) => expect.stringMatching(een)),
  });
  await writeFile(join(map, 'occupations.csv'), 'occupation_id,label_nl,alt_labels_nl\nb1,,\n');
  await writeFile(join(map, 'skills_en.csv'), 'conceptUri,skillType,preferredLabel\nx/v1,knowledge,food\n');
  await writeFile(join(map, 'occupation_skill.csv.gz'), 'geen gzip');
  expect(await readEscomap(map)).toEqual({
    ok: false,
    error: ['occupation_skill.csv.gz: dit bestand is niet heel (gzip)'],
  });
  await rm(join(map, 'occupation_skill.csv.gz'));
  await writeFile(
    join(map, 'occupationSkillRelations.csv'),
    'occupationUri,relationType,skillUri\nx/b1,essential,x/v1\n',
  );
  expect(await readEscomap(map)).toEqual({
    ok: false,
    error: ['occupations.csv, regel 2: geen id of geen Nederlandse naam'],
  });
  await rm(map, { recursive: true });
});

const data = join(process.env['SAMENKRACHT_DATA'] ?? '../shared/data', 'esco');
test.skipIf(!existsSync(data))('the whole published list is loaded in seconds (needs SAMENKRACHT_DATA)', async () => {
  const gelezen = await readEscomap(data);
  if (!gelezen.ok) throw new Error(gelezen.error.join('\n'));
  expect(await loadEscolijst(db.ownerUrl, { versie: '1.1.1', voorbeeld: false, op }, gelezen.value)).toBe('geladen');
  expect(await tellingen()).toContainEqual({
    versie: '1.1.1',
    beroepen: 3_007,
    vaardigheden: 13_896,
    relaties: 123_788,
  });
  expect(new Set(gelezen.value.vaardigheden.map(({ taal }) => taal))).toEqual(new Set(['en']));
});
