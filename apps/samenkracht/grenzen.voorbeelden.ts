/** Knows one of each thing that a route can name, all of one resident of Rotterdam, put straight into the tables. */
import { randomUUID } from 'node:crypto';
import { day } from '@samenkracht/core';
import type { TestDb } from '@samenkracht/testing/db';
import { openZaak } from '@samenkracht/zaak';
import pg from 'pg';
import { plantAanbod } from './aanbod.voorbeelden.ts';
import { caseloadinstelling, teamId } from './formulieren.voorbeelden.ts';
import { overGeld } from './geld.voorbeelden.ts';
import { overGesprekken } from './gesprekken.voorbeelden.ts';
import { overIntake } from './intake.voorbeelden.ts';
import { plantProgramma } from './programmas.voorbeelden.ts';

type Van = { readonly persoonId: string; readonly uitkeringId: string; readonly zaakId: string };
type Waarden = Readonly<Record<string, unknown>>;

const nu = '2026-11-02T09:00:00Z';
const vandaag = day('2026-11-02');
const iban = 'NL91ABNA0417164300';

const zakenVan = (db: TestDb, persoonId: string) =>
  db.scope(async (scope) => {
    const om = { persoonId, ontvangenOp: vandaag };
    await openZaak(scope, { ...om, id: bezwaarId, soort: 'bezwaar', bekendgemaaktOp: vandaag });
    await openZaak(scope, { ...om, id: bijzonderId, soort: 'aanvraag bijzondere bijstand' });
  });

const [vraagId, signaalId] = [randomUUID(), randomUUID()];
const bezwaarId = randomUUID();
const bijzonderId = randomUUID();

const overIedereen: readonly (readonly [string, string, Waarden])[] = [
  [
    'heronderzoekId',
    'uitkering_heronderzoek',
    {
      ...{ zaad: 'zaad', op: vandaag, omvang: 0, maanden: 0, signalen: '{}', bestand: 0, loten: '{}' },
      toets_loting: JSON.stringify({ totaal: 0, gekozen: 0, oordeel: 'niemand gekozen', regels: [] }),
      toets_signalen: JSON.stringify({ totaal: 0, gekozen: 0, oordeel: 'niemand gekozen', regels: [] }),
      ...{
        slaagt: true,
        status: 'voorgesteld',
        voorgesteld_door: 'anna',
        voorgesteld_door_naam: 'Anna',
        voorgesteld_op: nu,
      },
    },
  ],
  [
    'simulatieId',
    'uitkering_wetsimulatie',
    {
      maand: '2026-11',
      wet_op: '2027-01-01',
      drempel: 10,
      status: 'klaar',
      verwerkt: 0,
      totaal: 0,
      aannames: '[]',
      begonnen_door: 'anna',
      begonnen_door_naam: 'Anna',
      begonnen_op: nu,
      klaar_op: nu,
    },
  ],
  [
    'herrekeningId',
    'uitkering_herrekening',
    {
      vanaf: '2026-10',
      oorzaak: 'De wet is veranderd.',
      status: 'berekend',
      aangemaakt_door: 'anna',
      aangemaakt_door_naam: 'Anna',
      aangemaakt_op: nu,
      totaal: 0,
    },
  ],
];

const overWerk = (persoonId: string): readonly (readonly [string, string, Waarden])[] => {
  const werkgeverId = randomUUID();
  const vast = { vastgelegd_op: nu, vastgelegd_door: 'bram' };
  const van = { werkgever_id: werkgeverId };
  return [
    [
      'werkgeverId',
      'loonaanlevering_werkgever',
      { id: werkgeverId, loonheffingennummer: '001234567L01', naam: 'Bakkerij', ...vast },
    ],
    [
      'toegangId',
      'loonaanlevering_toegang',
      { ...van, client_id: '0599.proef', geheim_hash: Buffer.alloc(32), gemaakt_op: nu, gemaakt_door: 'bram' },
    ],
    ['sleutelId', 'loonaanlevering_sleutel', { ...van, kid: 'k', algoritme: 'EdDSA', jwk: {}, ...vast }],
    [
      'grondslagId',
      'loonaanlevering_grondslag',
      { ...van, soort: 'toestemming', persoon_id: persoonId, toelichting: 'brief', vanaf: vandaag, ...vast },
    ],
    [
      'aanleveringId',
      'loonaanlevering_aanlevering',
      {
        ...van,
        leveringsnummer: '1',
        kanaal: 'koppeling',
        tijdvaksoort: 'maand',
        tijdvak_van: '2026-10-01',
        tijdvak_tot: '2026-10-31',
        inhoud_hash: Buffer.alloc(32),
        regels: 1,
        afgewezen: 0,
        verwerkt: 1,
        bevindingen: '[]',
        ontvangen_op: nu,
        ontvangen_door: werkgeverId,
      },
    ],
  ];
};

const overBesluiten = (persoonId: string): readonly (readonly [string, string, Waarden])[] => {
  const besluitId = randomUUID();
  return [
    [
      'besluitId',
      'bezwaar_besluit',
      {
        id: besluitId,
        soort: 'toekenning',
        kenmerk: 'Z-1',
        persoon_ids: [persoonId],
        bekendgemaakt_op: vandaag,
        genomen_door: 'anna',
        bekend_op: nu,
      },
    ],
    [
      'bezwaarId',
      'bezwaar',
      { id: bezwaarId, besluit_id: besluitId, persoon_id: persoonId, wijze: 'portaal', ontvangen_op: vandaag },
    ],
    [
      'bijzonderId',
      'bijzonder_aanvraag',
      {
        id: bijzonderId,
        persoon_id: persoonId,
        regeling: 'bijzondere bijstand',
        omschrijving: 'bril',
        iban,
        ontvangen_op: vandaag,
      },
    ],
  ];
};

const klachtVan = (persoonId: string): Waarden => ({
  ...{ persoon_id: persoonId, thema: 'wachten', omschrijving: 'Ik wacht al drie weken.', status: 'in behandeling' },
  ...{ wil_gehoord_worden: false, ontvangen_op: vandaag, ingediend_op: nu },
  ...{ behandelaar_id: 'iedereen', behandelaar_naam: 'Iedereen' },
});

/** One that somebody with every role deals with, and one that is about him. */
const overKlacht = (persoonId: string): readonly (readonly [string, string, Waarden])[] => [
  ['klachtId', 'klacht', klachtVan(persoonId)],
  ['overMijId', 'klacht', klachtVan(persoonId)],
];

/** Of nobody else, and no word of any answer. */
const medewerkerId = 'anna-van-de-jeugdbalie';

/** A desk with two colleagues, of whom one guides the one resident and is asked for by something. */
const plantCaseload = async (client: pg.Client, persoonId: string): Promise<void> => {
  await client.query(
    `insert into gm0599.caseload_instelling (inhoud, door, door_naam, op) values ($1, 'anna', 'Anna', $2)`,
    [JSON.stringify(caseloadinstelling), nu],
  );
  await client.query(`insert into gm0599.caseload_team (id, naam) values ($1, 'Noord')`, [teamId]);
  await client.query(
    `insert into gm0599.caseload_consulent (medewerker_id, naam, team_id, uren, disciplines) values ($2, 'Anna', $1, 36, '{}'), ('iedereen', 'Iedereen', $1, 36, '{}')`,
    [teamId, medewerkerId],
  );
  await client.query(
    `insert into gm0599.caseload_inwoner (persoon_id, klasse, aangemeld_op, consulent_id, sinds)
     values ($1, 'gemiddeld', '2026-11-02', 'iedereen', $2)`,
    [persoonId, nu],
  );
  await client.query(
    `insert into gm0599.caseload_signaal (id, persoon_id, soort, verwijzing, sinds) values ($1, $2, 'nieuw feit', 'x', $3)`,
    [signaalId, persoonId, nu],
  );
  await client.query(
    `insert into gm0599.caseload_vraag (id, persoon_id, stap, gevraagd_op) values ($1, $2, 'plan', '2026-11-02')`,
    [vraagId, persoonId],
  );
};

/** @returns the id of each, by the name that it has in addresses. */
export const plantAlles = async (db: TestDb, van: Van): Promise<Readonly<Record<string, string>>> => {
  await zakenVan(db, van.persoonId);
  const client = new pg.Client(db.ownerUrl);
  await client.connect();
  try {
    const ids: Record<string, string> = {};
    const alles = [
      ...overGeld(van),
      ...overIedereen,
      ...overWerk(van.persoonId),
      ...overBesluiten(van.persoonId),
      ...overKlacht(van.persoonId),
      ...overGesprekken(van.persoonId),
      ...overIntake(van.persoonId),
    ];
    for (const [naam, tabel, waarden] of alles) {
      const rij = { id: randomUUID(), ...waarden };
      const plaatsen = Object.keys(rij).map((_, i) => `$${i + 1}`);
      const sql = `insert into gm0599.${tabel} (${Object.keys(rij).join(', ')}) values (${plaatsen.join(', ')})`;
      await client.query(sql, Object.values(rij));
      ids[naam] = rij.id;
    }
    await client.query(
      `insert into gm0599.klacht_betrokkene (klacht_id, medewerker_id, naam, bekend_op, reactie_uiterlijk)
       values ($1, 'iedereen', 'Iedereen', '2026-11-02', '2026-11-09')`,
      [ids['overMijId']],
    );
    await plantCaseload(client, van.persoonId);
    return {
      ...ids,
      ...(await plantAanbod(client, van.persoonId)),
      ...(await plantProgramma(client, van.persoonId)),
      medewerkerId,
      signaalId,
    };
  } finally {
    await client.end();
  }
};
