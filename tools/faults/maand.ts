/** Knows the work on one month as people do it: pay slips in, a run from beginning to end, by two persons. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bediende } from './bediende.ts';

export type Loonstrook = { readonly uitkeringId: string; readonly maand: string; readonly netto: number };

type Ploeg = { readonly rob: Bediende; readonly yvonne: Bediende };

/** A month that was paid is corrected: settled at once, paid or set off by the next run. */
export const enterLoonstrook = async (rob: Bediende, { uitkeringId, maand, netto }: Loonstrook): Promise<void> => {
  const { body: voor } = await rob.vraag('GET', `/uitkeringen/${uitkeringId}`);
  const { status, body } = await rob.vraag('POST', `/uitkeringen/${uitkeringId}/loonstroken`, {
    maand,
    netto,
    toelichting: 'De loonstrook is ingezien.',
    ...bronOf(voor, maand),
  });
  if (status !== 201) throw new Error(`a pay slip was refused: ${status} ${String(body['code'])}`);
};

/** The job that is known already, so that the slip is a correction of it. */
const bronOf = (uitkering: Record<string, unknown>, maand: string): { readonly bronId?: string } => {
  const maanden = (uitkering['maanden'] ?? []) as readonly {
    maand: string;
    inkomsten?: readonly { bronId: string }[];
  }[];
  const bronId = maanden.find((een) => een.maand === maand)?.inkomsten?.[0]?.bronId;
  return bronId === undefined ? {} : { bronId };
};

/** Until the work on the run is done: sets go on by jobs, also after a worker was killed. */
const settle = async ({ rob }: Ploeg, id: string): Promise<Record<string, unknown>> => {
  for (;;) {
    const { body } = await rob.vraag('GET', `/maandruns/${id}`);
    if (body['voortgang'] === null) return body;
    await sleep(100);
  }
};

/** Each step that the run says can be taken, by who may take it, until it is paid. */
export const payMonth = async (ploeg: Ploeg, maand: string): Promise<void> => {
  const { rob, yvonne } = ploeg;
  const gemaakt = await rob.vraag('POST', '/maandruns', { maand });
  if (gemaakt.status !== 201) throw new Error(`no run for ${maand}: ${gemaakt.status} ${String(gemaakt.body['code'])}`);
  const id = String(gemaakt.body['id']);
  for (;;) {
    const run = await settle(ploeg, id);
    const stap = stappen[String(run['status']) as keyof typeof stappen];
    if (stap === undefined) return;
    const door = stap.door === 'rob' ? rob : yvonne;
    // simulated again after new facts stopped the approval, a run must be simulated before it is submitted
    const naam =
      run['status'] === 'gesimuleerd' && (run['afwijkingen'] as readonly unknown[]).length > 0
        ? 'simulatie'
        : stap.naam;
    await door.vraag('POST', `/maandruns/${id}/${naam}`);
  }
};

const stappen = {
  ontworpen: { naam: 'simulatie', door: 'rob' },
  gesimuleerd: { naam: 'voorlegging', door: 'rob' },
  'ter goedkeuring': { naam: 'goedkeuring', door: 'yvonne' },
  goedgekeurd: { naam: 'betaling', door: 'yvonne' },
} as const;
