import { testServer } from '@samenkracht/testing/db';
import { expect, test } from 'vitest';
import { createZaakModule } from '../module.ts';
import { fatima, openWereld, pdf, persoon, rob } from '../wereld.voorbeelden.ts';
import { findInhoud, storeDocument } from './document.ts';
import { moveInhoud } from './documentbron.ts';
import { startOpslag } from './objectopslag.voorbeelden.ts';

test('een document verhuist naar de ingestelde opslag, ook als die eerst niet antwoordt, en blijft te lezen', async () => {
  const opslag = await startOpslag();
  const wereld = await openWereld(createZaakModule(opslag.open()));
  const server = await testServer(wereld.db, wereld.modules, [fatima, rob]);
  const zaak = await wereld.nieuweZaak();
  opslag.maakKapot(true);
  const bewaard = await wereld.db.scope((scope) =>
    storeDocument(scope, {
      dossierId: zaak.id,
      persoonId: persoon,
      soort: 'loonstrook',
      naam: 'l.pdf',
      bytes: pdf('oktober'),
    }),
  );
  const id = bewaard.ok ? bewaard.value.document.id : '';
  const lees = async () => (await server.call(fatima, `GET /mijn/documenten/${id}/inhoud`)).bytes.toString();
  const inDatabase = () => wereld.db.scope((scope) => findInhoud(scope, id));
  // the store is away: nothing is lost, and she reads it from the database
  await expect(wereld.db.runJobs()).rejects.toThrow();
  expect(await lees()).toContain('oktober');
  expect(await inDatabase()).toBeDefined();
  opslag.maakKapot(false);
  // what the job does when it tries again
  await wereld.db.scope((scope) => moveInhoud(scope, id, opslag.open()));
  expect(await inDatabase()).toBeUndefined();
  expect([...opslag.bewaard.keys()]).toEqual([`/samenkracht/gm0599/documenten/${id}`]);
  expect(await lees()).toContain('oktober');
  await server.close();
  await wereld.db.close();
  opslag.stop();
});
