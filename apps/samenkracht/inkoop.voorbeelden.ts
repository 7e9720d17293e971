/** Knows one purchase contract of Rotterdam with a placement of a resident, straight in the tables, and what its forms hold. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** @returns the id of each, by the name that it has in addresses. */
export const plantInkoop = async (
  client: pg.Client,
  verwijzingId: string,
): Promise<Readonly<Record<string, string>>> => {
  const [contractId, plaatsingId] = [randomUUID(), randomUUID()];
  await client.query(
    `insert into gm0599.aanbod_inkoopcontract (id, leverancier, onderwerp, som, van, tot, honderdsten, ingevoerd_door, ingevoerd_op)
     values ($1, 'groen', 'Parken', 10000000, '2026-01-01', '2027-01-01', 500, 'anna', '2026-11-02T09:00:00Z')`,
    [contractId],
  );
  await client.query(
    `insert into gm0599.aanbod_plaatsing (id, contract_id, leverancier_sleutel, verwijzing_id, soort, van, tot, uren_per_week,
      status, voorgesteld_door, voorgesteld_door_naam, voorgesteld_op)
     values ($1, $2, 'groen', $3, 'Leerwerkplek', '2026-11-02', '2026-12-01', 24, 'voorgesteld', 'anna', 'Anna', '2026-11-02T09:00:00Z')`,
    [plaatsingId, contractId, verwijzingId],
  );
  return { contractId, plaatsingId };
};

const dagen = { van: '2026-11-02', laatsteDag: '2026-11-29' };

export const inkoopbodies: Readonly<Record<string, object>> = {
  'POST /inkoopcontracten': {
    ...{ leverancier: 'Groenbedrijf', onderwerp: 'Parken', som: 100 },
    ...{ ...dagen, sroi: { soort: 'procent', honderdsten: 500 } },
  },
  'POST /inkoopcontracten/:contractId/voorwaarden': {
    ...{ vanaf: '2026-11-02', tekst: 'Duurzaam werk is de norm.', bron: 'Manifest MVI' },
  },
  'POST /inkoopcontracten/:contractId/plaatsingen': {
    ...{ waardoor: { kenmerk: 'P-1' }, soort: 'Leerwerkplek', urenPerWeek: 24 },
    ...dagen,
  },
  'POST /sroiwaarden': {
    ...{ soort: 'Leerwerkplek', eenheid: 'week', waarde: 100, vanaf: '2026-11-02', bron: 'Besluit 12' },
  },
  'POST /plaatsingen/:plaatsingId/teruglegging': { reden: 'Verkeerd contract.' },
  'POST /plaatsingen/:plaatsingId/einde': { laatsteDag: '2026-11-09' },
};
