/** Knows the world in which the tests of the perspective play: two residents in the register, who guides them, and a handful of occupations. */
import { type Bsn, gemeenteCode, parseBsn } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { createBrpClient, createPersoonModule, ensurePersoon } from '@samenkracht/persoon';
import type { Actor, Rol } from '@samenkracht/platform/module';
import { type Ingeschrevene, start as startRegister } from '@samenkracht/standin-brp';
import { testDb, testServer } from '@samenkracht/testing/db';
import { toegangModule } from '@samenkracht/toegang';
import pg from 'pg';
import { readEscomap, voorbeeldmap } from './esco/map.ts';
import { intakeModule } from './module.ts';
import { loadEscolijst } from './store/escolijst.ts';

export const keukenhulp = 'e1cf6897-158d-4b48-a39e-2a3a8cac216c';
export const schoonmaker = '303a1e34-cb16-4054-b323-81e5eec17397';
export const thuiszorg = '1391bdf9-bd61-4fb5-91ca-c29036ab2b60';
export const afwassen = 'c662be22-f17a-4ba0-894f-d720b20c44cf';
export const schoon = '6ff01827-907d-43d8-b6e4-7162c1cf0aca';

const medewerker = (id: string, rol: Rol, gemeente = '0599'): Actor => ({
  id,
  soort: 'medewerker',
  naam: id,
  rollen: [rol],
  gemeente: gemeenteCode(gemeente),
});
export const selma = medewerker('selma', 'coach');
export const thomas = medewerker('thomas', 'teamleider');
export const femke = medewerker('femke', 'beleidsmedewerker');
export const rob = medewerker('rob', 'consulent');
export const joris = medewerker('joris', 'coach', '0556');
export const mira = medewerker('mira', 'beleidsmedewerker', '0556');
const inwoner = (id: string, persoonId: string): Actor => ({
  ...medewerker(id, 'inwoner'),
  soort: 'inwoner',
  persoonId,
});

/** Who is in the register: two, of whom nothing else matters here. */
const persons = ['999900006', '999900018'].map(
  (bsn): Ingeschrevene => ({
    fictief: true,
    bsn,
    naam: { voornamen: 'Alex', geslachtsnaam: 'Vos' },
    geslacht: 'M',
    geboren: '19920514',
    nationaliteiten: [{ code: '0001' }],
    ouders: [],
    partners: [],
    kinderen: [],
    geheim: 0,
    gemeente: '0599',
    verblijf: {
      soort: 'adres',
      functie: 'W',
      straat: 'Voorbeeldstraat',
      huisnummer: 12,
      postcode: '3011AB',
      woonplaats: 'Rotterdam',
    },
  }),
);

export const van = (wie: Actor): string => `/personen/${wie.persoonId}`;

const jaNee = [
  { waarde: 'ja', tekst: 'Ja' },
  { waarde: 'nee', tekst: 'Nee' },
];
const plichten = { sollicitatiesPerWeek: null, gesprekkenPerMaand: 1, afspraken: ['Wij spreken elkaar elke maand.'] };
export const groepen = {
  soort: 'groepen',
  feiten: [
    { code: 'werk-kan-niet', vraag: 'Zegt een arts dat werk nu niet kan?', opties: jaNee, aard: 'feit' },
    { code: 'recent-werk', vraag: 'Werkte u het afgelopen jaar?', opties: jaNee, aard: 'feit' },
  ],
  groepen: [
    {
      code: 'zelf',
      soort: 'licht digitaal',
      naam: 'Zelf aan de slag',
      uitleg: 'U zoekt zelf.',
      plichten: { ...plichten, sollicitatiesPerWeek: 2 },
    },
    { code: 'samen', soort: 'intensief', naam: 'Samen aan de slag', uitleg: 'Uw coach helpt.', plichten },
    {
      code: 'meedoen',
      soort: 'geen werkperspectief',
      naam: 'Meedoen',
      uitleg: 'U hoeft niet te solliciteren.',
      plichten,
    },
  ],
  regels: [
    { groep: 'meedoen', als: [{ feit: 'werk-kan-niet', is: ['ja'] }], reden: 'Een arts zegt dat werk nu niet kan.' },
    { groep: 'zelf', als: [{ feit: 'recent-werk', is: ['ja'] }], reden: 'U werkte het afgelopen jaar.' },
    { groep: 'samen', als: [], reden: 'U werkte langer niet.' },
  ],
};

/** It is Monday 2 November 2026, ten in the morning. */
export const openPerspectiefwereld = async () => {
  const register = await startRegister({ port: 0, persons, today: () => '2026-11-02' });
  const modules = [
    toegangModule,
    logboekModule,
    createPersoonModule({ brp: createBrpClient({ url: register.url }) }),
    intakeModule,
  ];
  const db = await testDb(modules);
  const voorbeeld = await readEscomap(voorbeeldmap);
  if (!voorbeeld.ok) throw new Error(voorbeeld.error.join('\n'));
  const op = Temporal.Instant.from('2026-11-02T09:00:00Z');
  await loadEscolijst(db.ownerUrl, { versie: 'voorbeeld', voorbeeld: true, op }, voorbeeld.value);
  const ids = await db.scope(async (scope) => [
    (await ensurePersoon(scope, parseBsn('999900006') as Bsn)).id,
    (await ensurePersoon(scope, parseBsn('999900018') as Bsn)).id,
  ]);
  const [henk, fatima] = [inwoner('henk', ids[0] ?? ''), inwoner('fatima', ids[1] ?? '')];
  const http = await testServer(db, modules, [selma, thomas, femke, rob, joris, mira, henk, fatima]);
  const ask = async (text: string): Promise<readonly Record<string, unknown>[]> => {
    const client = new pg.Client(db.ownerUrl);
    await client.connect();
    return client
      .query(text)
      .then(({ rows }) => rows)
      .finally(() => client.end());
  };
  return {
    db,
    http,
    henk,
    fatima,
    /** One question as the role that owns the database. */
    ask,
    /** The data of all events of a kind, oldest first. */
    events: async (soort: string): Promise<readonly unknown[]> =>
      (await ask(`select data from gm0599.platform_gebeurtenis where soort = '${soort}' order by tijdstip`)).map(
        (een) => een['data'],
      ),
    mijn: async (wie: Actor) => (await http.call(wie, 'GET /mijn/perspectief')).body,
    /** Lays down a definition, as who is named. */
    leg: (wie: Actor, inhoud: unknown, vanaf = '2026-11-01') =>
      http.call(wie, 'POST /perspectiefdefinities', { body: { vanaf, bron: 'collegebesluit, verzonnen', inhoud } }),
    close: async () => {
      await http.close();
      await db.close();
      await register.stop();
    },
  };
};
export type Perspectiefwereld = Awaited<ReturnType<typeof openPerspectiefwereld>>;
