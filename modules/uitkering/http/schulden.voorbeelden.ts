/** Knows a stage for tests of debts: a resident who owes, the steps staff takes, and the bank that says what came in. */
import { month } from '@samenkracht/core';
import { writeCamt053 } from '@samenkracht/standin-bank';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { expect } from 'vitest';
import {
  addLoon,
  addUitkering,
  henk,
  iedereen,
  modulesMet,
  payMonth,
  rob,
  storePayer,
  yvonne,
} from '../jobs/maand.voorbeelden.ts';

export type Schuldtoneel = Awaited<ReturnType<typeof openSchuldtoneel>>;

const eigenRekening = 'NL91ABNA0417164300';

const steps = (call: TestServer['call']) => {
  const stap = (uitkeringId: string, wens: object, wie = rob) =>
    call(wie, `POST /uitkeringen/${uitkeringId}/invorderingsstappen`, {
      body: { stap: wens, toelichting: 'Zo is het besproken.' },
    });
  const antwoord = (uitkeringId: string, stapId: string, akkoord = true, wie = yvonne) =>
    call(wie, `POST /uitkeringen/${uitkeringId}/invorderingsstappen/${stapId}/antwoord`, { body: { akkoord } });
  /** Proposed by one, approved by another. */
  const besluit = async (uitkeringId: string, wens: object) => {
    const voorstel = await stap(uitkeringId, wens);
    expect(voorstel.status, JSON.stringify(voorstel.body)).toBe(201);
    const klaar = await antwoord(uitkeringId, voorstel.body.stappen[0].id);
    expect(klaar.status, JSON.stringify(klaar.body)).toBe(200);
    return klaar.body;
  };
  return { stap, antwoord, besluit };
};

/** One entry of the statement per payment; `verander` is what a bank may do wrong. */
const bankDie =
  (call: TestServer['call'], db: TestDb) =>
  async (
    dag: string,
    boekingen: readonly { readonly centen: number; readonly omschrijving: string }[],
    verander: (xml: string) => string = (xml) => xml,
  ): Promise<void> => {
    const nummer = Number(dag.replaceAll('-', ''));
    const inhoud = writeCamt053({
      berichtnummer: `A${nummer}`,
      op: `${dag}T08:00:00Z`,
      volgnummer: nummer,
      iban: eigenRekening,
      dag,
      beginsaldo: 0,
      boekingen: boekingen.map((een) => ({ referentie: 'NOTPROVIDED', ...een })),
    });
    const klaar = await call(yvonne, 'POST /bankberichten', { body: { inhoud: verander(inhoud) } });
    expect(klaar.status, JSON.stringify(klaar.body)).toBe(200);
    await db.runJobs();
  };

export const openSchuldtoneel = async () => {
  const modules = modulesMet();
  const db = await testDb(modules);
  const server = await testServer(db, modules, iedereen);
  await storePayer(db);
  const call: TestServer['call'] = (...args) => server.call(...args);
  const pay = (maand: string) => payMonth(server, maand);
  const strook = async (uitkeringId: string, maand: string, netto: number): Promise<void> => {
    const klaar = await call(rob, `POST /uitkeringen/${uitkeringId}/loonstroken`, {
      body: { maand, netto, toelichting: 'loonstrook' },
    });
    expect(klaar.status, JSON.stringify(klaar.body)).toBe(201);
  };
  return {
    db,
    call,
    pay,
    ...steps(call),
    bank: bankDie(call, db),
    mijn: async () => (await call(henk, 'GET /mijn/schulden')).body.schulden,
    /** Paid without pay, and then there was some: of the pay three quarters is owed, less the holiday allowance over it. */
    metSchuld: async (maand: string, loon: number): Promise<string> => {
      db.clock.set(`${maand}-03T09:00:00Z`);
      const uitkeringId = await addUitkering(db, henk);
      await addLoon(db, uitkeringId, henk, month(maand), 0);
      await pay(maand);
      await strook(uitkeringId, maand, loon);
      return uitkeringId;
    },
    zonderLoon: async (uitkeringId: string, maand: string) => {
      db.clock.set(`${maand}-03T09:00:00Z`);
      await addLoon(db, uitkeringId, henk, month(maand), 0);
      return pay(maand);
    },
    /** What waits for a person, of one kind. */
    uitzonderingen: async (code: string) =>
      (await call(rob, `GET /uitzonderingen?code=${code}`)).body.uitzonderingen as readonly {
        id: string;
        maand: string;
        uitleg: string;
      }[],
    titels: async (): Promise<string[]> =>
      (await call(henk, 'GET /mijn/berichten')).body.berichten.map(({ titel }: { titel: string }) => titel),
    sluit: async () => {
      await server.close();
      await db.close();
    },
  };
};
