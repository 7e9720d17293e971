/** Knows one resident in a programme of Rotterdam, straight in the tables, for who must not get to it; and what its forms hold. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** A programme that only Rotterdam has. */
const programma = 'werkloont';

/** @returns the id of each, by the name that it has in addresses. */
export const plantProgramma = async (
  client: pg.Client,
  persoonId: string,
): Promise<Readonly<Record<string, string>>> => {
  const deelnameId = randomUUID();
  await client.query(
    `insert into gm0599.aanbod_deelname (id, persoon_id, programma, aangemeld_op, van, tot, verlengd, gegevens)
     values ($1, $2, $3, '2026-11-02', '2026-11-02', '2027-02-15', 0, '{}')`,
    [deelnameId, persoonId, programma],
  );
  const inhoud = {
    aangemeldOp: '2026-11-02',
    van: '2026-11-02',
    tot: '2027-02-15',
    feiten: {},
    leerdoelen: [],
    gegevens: {},
  };
  await client.query(
    `insert into gm0599.aanbod_deelnamestap (deelname_id, volgnummer, soort, inhoud, dag, door, door_naam, op)
     values ($1, 1, 'gestart', $2, '2026-11-02', 'anna', 'Anna', '2026-11-02T09:00:00Z')`,
    [deelnameId, JSON.stringify(inhoud)],
  );
  return { deelnameId, programma };
};

export const programmabodies: Readonly<Record<string, object>> = {
  'POST /mijn/programmas/:deelnameId/keuze': { onderdeel: 'werk', aard: 'betaald werk', wat: 'Kas', nietGelukt: [] },
  'POST /personen/:persoonId/programmas': {
    programma: 'werkloont',
    aangemeldOp: '2026-11-02',
    van: '2026-11-02',
    totEnMet: '2026-12-31',
    feiten: { bijstand: true, kanWerken: true },
    leerdoelen: [],
    gegevens: {},
  },
  'POST /programmadeelnamen/:deelnameId/stappen': {
    soort: 'aanwezig',
    dag: '2026-11-02',
    onderdeel: 'werk',
    minuten: 60,
  },
  'POST /programmas/:programma/taakstellingen': {
    naam: 'deelnemers',
    van: '2027-01-01',
    totEnMet: '2027-06-30',
    aantal: 40,
    bron: 'Brief van het Rijk',
  },
  'POST /programmas/:programma/bewijs/optelling': {
    bewijzen: [
      {
        programma: 'werkloont',
        gemeente: '0599',
        opgemaaktOp: '2026-11-02',
        regels: [{ kenmerk: 'a', van: '2026-01-01', totEnMet: '2026-02-01', minuten: 60, uitkomst: null }],
      },
    ],
  },
  'POST /programmakeuringen': { definitie: '{}' },
  'POST /programmavoorstellen': { definitie: '{}' },
};
