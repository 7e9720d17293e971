/** Shows that what a person is does not reach a log line, in whatever form a programmer passes it. */
import { Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLogger } from './index.ts';

const bsn = '999990019';
const iban = 'NL91ABNA0417164300';
const naam = 'Fatima el Amrani';

const logged = (write: (log: ReturnType<typeof createLogger>) => void): string => {
  const lines: string[] = [];
  write(
    createLogger({
      niveau: 'debug',
      naar: new Writable({ write: (line, _, done) => done(void lines.push(String(line))) }),
    }),
  );
  return lines.join('');
};

/** As an error of the driver: Postgres quotes the row that failed. */
const databaseError = Object.assign(new Error(`duplicate key value violates unique constraint "persoon_bsn_key"`), {
  code: '23505',
  detail: `Key (bsn)=(${bsn}) already exists.`,
  where: `COPY persoon, line 1: "${naam}"`,
  constraint: 'persoon_bsn_key',
  table: 'persoon',
});

describe('no BSN, IBAN or name in any log line', () => {
  test.each<[string, (log: ReturnType<typeof createLogger>) => void]>([
    ['a field', (log) => log.info({ bsn, iban, naam }, 'gelezen')],
    ['a field of a field', (log) => log.info({ persoon: { gegevens: [{ naam, rekeningnummer: iban }] } }, 'gelezen')],
    ['a field in other letters', (log) => log.info({ Naam: naam, BSN: bsn, Achternaam: 'Amrani' }, 'gelezen')],
    ['an answer to a form', (log) => log.info({ antwoorden: { partner: naam }, motivering: naam }, 'gelezen')],
    ['a number in a message', (log) => log.info(`persoon ${bsn} met ${iban}`)],
    ['a number with dots or spaces', (log) => log.info(`999.990.019 en 999 990 019 en NL91 ABNA 0417 1643 00`)],
    ['a number in an odd field', (log) => log.info({ sleutelwoord: `zaak van ${bsn}` }, 'gelezen')],
    ['a number as a number', (log) => log.info({ kenmerk: Number(bsn) }, 'gelezen')],
    ['the query of an address', (log) => log.info({ url: `/personen?bsn=${bsn}` }, 'gelezen')],
    ['an error of the database', (log) => log.error({ err: databaseError }, 'mislukt')],
    ['an error as the first argument', (log) => log.error(databaseError)],
    ['a cause', (log) => log.error({ err: new Error('mislukt', { cause: databaseError }) }, 'mislukt')],
    [
      'a value that Postgres quotes',
      (log) => log.error({ err: new Error(`invalid input syntax for type uuid: "${naam}"`) }),
    ],
    ['a child', (log) => log.child({ naam, route: '/zaken' }).info({ naam }, 'gelezen')],
    ['a mail address', (log) => log.info('verstuurd aan fatima.elamrani@example.nl')],
    ['parts of a message', (log) => log.info('persoon %s heeft %o', bsn, { naam })],
  ])('%s', (_, write) => {
    const text = logged(write);
    expect(text).not.toBe('');
    for (const personal of [bsn, '999.990.019', '999 990 019', iban, 'NL91 ABNA', naam, 'Amrani', 'fatima.']) {
      expect(text).not.toContain(personal);
    }
  });

  test('any nine digits, wherever they stand in a text', () => {
    const around = fc.constantFrom('', ' ', ': ', '=', '(', '"', "'", '/', ',', '\n');
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), around, around, (number, before, after) => {
        const text = logged((log) => log.info({ url: `x${before}${number}${after}` }, `y${before}${number}${after}`));
        return before === '' || !text.includes(String(number));
      }),
    );
  });
});

describe('what helps to find a cause stays', () => {
  test('codes, the names of table and constraint, ids and numbers', () => {
    const id = '0b6a4f0e-5a0b-4b52-9d59-3d2b0d7a6f10';
    const text = logged((log) => log.error({ err: databaseError, verzoekId: id, status: 500, ms: 12 }, 'mislukt'));
    expect(JSON.parse(text)).toMatchObject({
      niveau: 'error',
      msg: 'mislukt',
      verzoekId: id,
      status: 500,
      ms: 12,
      err: { code: '23505', constraint: 'persoon_bsn_key', table: 'persoon' },
    });
  });

  test('an id of which a part looks like the beginning of an IBAN', () => {
    for (const id of ['840ff378-4130-4ce0-992e-ab12cd34ef56', 'ab123456-4130-4ce0-992e-ef1234567890']) {
      expect(logged((log) => log.info({ verzoekId: id }, 'verzoek'))).toContain(id);
    }
  });
});
