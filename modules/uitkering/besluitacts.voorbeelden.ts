/** Knows the acts with which a test brings an application to a decision, and how it looks into the database as its owner. */
import type { Json } from '@samenkracht/platform/module';
import pg from 'pg';
import { expect } from 'vitest';
import { dienIn, rob, type Wereld, yvonne } from './wereld.voorbeelden.ts';

export const DRAAGT_BIJ = 'belanghebbende.vrijlating.draagtBij';

export const besluitactsOf = (wereld: Wereld) => ({
  inBehandeling: async (
    sleutel: Parameters<Wereld['inwoner']>[0],
    anders: Readonly<Record<string, Json>> = {},
  ): Promise<string> => {
    const zaakId = await dienIn(wereld, wereld.inwoner(sleutel), anders);
    expect((await wereld.call(rob, `POST /zaken/${zaakId}/behandeling`)).status).toBe(200);
    return zaakId;
  },
  weeg: (zaakId: string, keuze = 'ja') =>
    wereld.call(rob, `POST /zaken/${zaakId}/afwegingen`, {
      body: { afweging: DRAAGT_BIJ, keuze, motivering: 'Met dit werk doet zij ervaring op die leidt tot meer uren.' },
    }),
  stelVoor: (zaakId: string, aard = 'toekenning', wie = rob) =>
    wereld.call(wie, `POST /zaken/${zaakId}/voorstellen`, { body: { aard, toelichting: 'Graag meekijken.' } }),
  keurGoed: (voorstelId: string, wie = yvonne) => wereld.call(wie, `POST /voorstellen/${voorstelId}/goedkeuring`),
  rows: (sql: string): Promise<pg.QueryResultRow[]> => rowsOf(wereld, sql),
  gebeurtenis: async (zaakId: string, soort: string): Promise<Record<string, unknown>[]> =>
    (
      await rowsOf(wereld, `select data from platform_gebeurtenis where onderwerp = '${zaakId}' and soort = '${soort}'`)
    ).map((row) => row['data']),
});
export type Besluitacts = ReturnType<typeof besluitactsOf>;

const rowsOf = async (wereld: Wereld, sql: string): Promise<pg.QueryResultRow[]> => {
  const client = new pg.Client(wereld.db.ownerUrl);
  await client.connect();
  try {
    await client.query('set search_path = gm0599');
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};
