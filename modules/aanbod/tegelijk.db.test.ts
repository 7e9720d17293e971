/** Proves that two who begin something for the same person at the same moment go one after the other. */
import type { Actor } from '@samenkracht/platform/module';
import { expect, test } from 'vitest';
import { openProgrammas, selma, vandaag } from './programmawereld.voorbeelden.ts';
import { openWereld } from './wereld.voorbeelden.ts';

type Antwoord = { readonly status: number; readonly body: { readonly code?: string } };
const codes = async (antwoorden: readonly Promise<Antwoord>[]): Promise<readonly string[]> =>
  (await Promise.all(antwoorden)).map(({ status, body }) => (status === 201 ? 'ok' : (body.code ?? ''))).toSorted();

test('two programmes that do not go together: one is begun', async () => {
  const wereld = await openProgrammas();
  const feiten = { bijstand: true, kanWerken: true, volledigArbeidsongeschikt: false, ontheffing9a: false };
  const begin = (persoonId: string, programma: string, wie: Actor) =>
    wereld.call(wie, `POST /personen/${persoonId}/programmas`, {
      body: {
        ...{ programma, feiten, aangemeldOp: vandaag, van: vandaag, totEnMet: '2026-12-31' },
        ...{ leerdoelen: [], gegevens: {} },
      },
    });
  for (const persoonId of wereld.ids.slice(0, 6))
    expect(await codes([begin(persoonId, 'werkloont', selma), begin(persoonId, 'tegenprestatie', selma)])).toEqual([
      'GAAT_NIET_SAMEN',
      'ok',
    ]);
  await wereld.close();
});

test('two instruments at the same hours: one is his', async () => {
  const wereld = await openWereld();
  const taalhuis = await wereld.aanbieder('Taalhuis tegelijk');
  const les = { capaciteit: 20, tijden: [{ dag: 2, van: '09:00', tot: '12:00' }] };
  const [een, twee] = [
    await wereld.instrument(taalhuis, { naam: 'Lezen', ...les }),
    await wereld.instrument(taalhuis, { naam: 'Schrijven', ...les }),
  ];
  for (let i = 0; i < 6; i += 1)
    expect(await codes([wereld.verwijs(i, een), wereld.verwijs(i, twee)])).toEqual(['ZELFDE_UREN', 'ok']);
  await wereld.close();
});
