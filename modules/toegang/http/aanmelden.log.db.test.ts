/** Proves that nothing of who signs in gets into a log line, and that the lines are there. */
import { Writable } from 'node:stream';
import { createLogger } from '@samenkracht/platform/log';
import { expect, test } from 'vitest';
import { fatima, openBrowser, opstellen } from './aanmelden.voorbeelden.ts';

test('a whole visit, a refused one and a failed one leave no person, number, token or code in the log', async () => {
  const lines: string[] = [];
  const naar = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const o = await opstellen(createLogger({ niveau: 'debug', naar }));
  try {
    const browser = openBrowser(o, '203.0.113.99');
    const terug = new URL(await browser.gaNaarAanbieder('digid', { persoon: fatima.id, niveau: 'hoog' }));
    const secrets = [...terug.searchParams.values()].filter((value) => !value.startsWith('http'));
    await browser.request(terug.href);
    secrets.push(...browser.cookies.values());
    await browser.request('/dossier');
    await browser.request('/sessie');
    await browser.alsFatima('basis');
    await browser.request('/aanmelden/weg');
    await browser.request('/afmelden', { method: 'POST' });
    const log = lines.join('');
    expect(lines.length).toBeGreaterThan(8);
    expect(log).toContain('aanmelddienst niet bereikbaar');
    expect(secrets.length).toBeGreaterThan(2);
    for (const secret of [...secrets, fatima.bsn, fatima.naam, 'Fatima', '203.0.113.99'])
      expect(log).not.toContain(secret);
  } finally {
    await o.close();
  }
});
