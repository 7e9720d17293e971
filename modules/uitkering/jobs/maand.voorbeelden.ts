/** Knows a small municipality for tests of months and runs: benefits that were taken over, the people who work on them, a payer. */

import { createBerichtModule } from '@samenkracht/bericht';
import { betaalinstellingen, betalingModule } from '@samenkracht/betaling';
import { cents, type Day, day, err, gemeenteCode, type Iban, type Month, parseIban } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { eenKind, eenPersoon } from '@samenkracht/participatiewet';
import { type Brp, createPersoonModule } from '@samenkracht/persoon';
import type { Actor, Module } from '@samenkracht/platform/module';
import type { TestDb, TestServer } from '@samenkracht/testing/db';
import { zaakModule } from '@samenkracht/zaak';
import { expect } from 'vitest';
import type { Grondslagfeiten } from '../domain/maandfeiten.ts';
import { createUitkeringModule } from '../module.ts';
import { ensureBron, storeOpgave } from '../store/inkomst.ts';
import { takeOver } from '../store/overname.ts';
import type { Suwinetbron } from '../suwinet/koppeling.ts';
import type { Loongegevensbron } from './loongegevens.ts';

const rotterdam = gemeenteCode('0599');

const medewerker = (
  id: string,
  naam: string,
  rol: 'consulent' | 'toetser' | 'beheerder',
  gemeente = rotterdam,
): Actor => ({
  id,
  soort: 'medewerker',
  naam,
  rollen: [rol],
  gemeente,
});

export const rob = medewerker('rob', 'Rob de Wit', 'consulent');
export const yvonne = medewerker('yvonne', 'Yvonne Baas', 'toetser');
export const bram = medewerker('bram', 'Bram Kok', 'beheerder');
export const esra = medewerker('esra', 'Esra Demir', 'beheerder');
export const marit = medewerker('marit', 'Marit Smit', 'consulent', gemeenteCode('0556'));

export const inwoner = (id: string, persoonId: string): Actor => ({
  id,
  soort: 'inwoner',
  naam: id,
  rollen: ['inwoner'],
  gemeente: rotterdam,
  persoonId,
});
export const fatima = inwoner('fatima', 'aaaaaaaa-0000-4000-8000-000000000001');
export const henk = inwoner('henk', 'aaaaaaaa-0000-4000-8000-000000000002');
export const iedereen: readonly Actor[] = [rob, yvonne, bram, esra, marit, fatima, henk];

/** Nobody is asked at the BRP in these tests; names are not known here, and a payment goes out without one. */
const geenBrp: Brp = { raadpleeg: async () => err({ code: 'NIET_GEVONDEN' }) };

export const modulesMet = (loongegevens?: Loongegevensbron, suwinet?: Suwinetbron): readonly Module[] => [
  logboekModule,
  createPersoonModule({ brp: geenBrp }),
  createBerichtModule({}),
  zaakModule,
  betalingModule,
  createUitkeringModule({ loongegevens, suwinet }),
];

const iban = (text: string): Iban => {
  const parsed = parseIban(text);
  if (parsed === undefined) throw new Error('not an iban');
  return parsed;
};
export const rekening = iban('NL20INGB0001234567');

/** A single parent of 34 with a child of six, like Fatima: 25% of her pay is hers, at most six months. */
export const alleenstaandeOuder: Grondslagfeiten = {
  belanghebbende: eenPersoon(day('1992-05-14')),
  partner: null,
  kinderen: [eenKind(day('2020-03-08'))],
  medebewoners: [],
  woonsituatie: 'niet gevraagd',
  tijdelijkEldersVoorMantelzorg: false,
};
export const alleenstaande: Grondslagfeiten = {
  ...alleenstaandeOuder,
  belanghebbende: eenPersoon(day('1975-09-23')),
  kinderen: [],
};

export const storePayer = (db: TestDb): Promise<void> =>
  db.scope((scope) =>
    betaalinstellingen.store(scope, {
      vanaf: day('2017-01-01'),
      naam: 'Gemeente Rotterdam',
      iban: iban('NL91ABNA0417164300'),
      betaaldag: 25,
      verschuiving: 'volgende',
    }),
  );

export const addUitkering = async (
  db: TestDb,
  actor: Actor,
  feiten: Grondslagfeiten = alleenstaande,
  ingangsdatum: Day = day('2020-01-01'),
): Promise<string> => {
  const [id] = await db.scope((scope) =>
    takeOver(scope, [{ persoonId: actor.persoonId ?? '', partnerId: undefined, ingangsdatum, iban: rekening, feiten }]),
  );
  if (id === undefined) throw new Error('one comes back for one');
  return id;
};

/** A job with holiday pay in each wage, and what the payroll said about a month. */
export const addLoon = (
  db: TestDb,
  uitkeringId: string,
  actor: Actor,
  maand: Month,
  netto: number,
  volgnummer = 1,
): Promise<void> =>
  db.scope(async (scope) => {
    const bron = await ensureBron(scope, {
      uitkeringId,
      persoonId: actor.persoonId ?? '',
      wie: 'belanghebbende',
      werkgever: 'Bakkerij De Korenaar',
      loonverwijzing: '001234567L01/1',
      vakantiegeld: 'meebetaald',
      metHeffingskorting: true,
      vanaf: maand,
    });
    await storeOpgave(scope, {
      bron,
      maand,
      kanaal: 'loongegevens',
      status: volgnummer === 1 ? 'definitief' : 'gecorrigeerd',
      netto: cents(netto),
      kenmerk: `LOON-${maand}`,
      leveringssleutel: `001234567L01/1/${maand}/${volgnummer}`,
    });
  });

/** A run of a month from beginning to end, each step by who may take it. Gives the run as it is shown. */
export const payMonth = async ({ call }: Pick<TestServer, 'call'>, maand: string) => {
  const gemaakt = await call(rob, 'POST /maandruns', { body: { maand } });
  expect(gemaakt.status, JSON.stringify(gemaakt.body)).toBe(201);
  const { id } = gemaakt.body;
  const step = async (actor: Actor, naam: string) => {
    const gedaan = await call(actor, `POST /maandruns/${id}/${naam}`);
    expect(gedaan.status, JSON.stringify(gedaan.body)).toBe(200);
    return gedaan.body;
  };
  await step(rob, 'simulatie');
  await step(rob, 'voorlegging');
  await step(yvonne, 'goedkeuring');
  return step(yvonne, 'betaling');
};
