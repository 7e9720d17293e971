/** Knows the world in which the tests of intakes play: the people of the sample city in the register, two who help, and the routes. */
import { createBerichtModule } from '@samenkracht/bericht';
import { day, gemeenteCode } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { createBrpClient, createPersoonModule, findPersoonByBsn, loadPersonen } from '@samenkracht/persoon';
import type { Actor, Json, Rol } from '@samenkracht/platform/module';
import { toPersoon } from '@samenkracht/standin-brp';
import { testDb, testServer } from '@samenkracht/testing/db';
import { bsnOf, sampleHuishoudens } from '@samenkracht/testing/stad';
import { toegangModule } from '@samenkracht/toegang';
import pg from 'pg';
import { createIntakeModule } from './index.ts';

const medewerker = (id: string, naam: string, rol: Rol, gemeente = '0599'): Actor => ({
  id,
  soort: 'medewerker',
  naam,
  rollen: [rol],
  gemeente: gemeenteCode(gemeente),
});
export const samira = medewerker('samira', 'Samira Bakkali', 'coach');
export const joyce = medewerker('joyce', 'Joyce Wong', 'intaker');
export const thomas = medewerker('thomas', 'Thomas Bos', 'teamleider');
export const femke = medewerker('femke', 'Femke de Boer', 'beleidsmedewerker');
export const rob = medewerker('rob', 'Rob de Wit', 'consulent');
export const joris = medewerker('joris', 'Joris Blom', 'coach', '0556');
export const famke = medewerker('famke', 'Famke Maas', 'beleidsmedewerker', '0556');

/** The answers of a calm start: the first ten minutes with nothing that cannot wait. */
export const rustig: Readonly<Record<string, Json>> = {
  'inkomen.eten': true,
  'inkomen.nu': ['uitkering'],
  'inkomen.aanvraag': true,
  'schulden.achter': 'ja',
  'wonen.slaapt': 'woning',
  'wonen.weg': false,
  'veiligheid.nu': 'ja',
  'begin.belangrijk': 'Weer iets betekenen',
  'begin.onderwerpen': ['werk', 'kinderen'],
};

const peildatum = day('2026-11-02');

/** It is Monday 2 November 2026, ten in the morning. */
export const openWereld = async () => {
  const modules = [
    toegangModule,
    logboekModule,
    createPersoonModule({ brp: createBrpClient({ url: 'http://127.0.0.1:9' }) }),
    createBerichtModule({ meldingsdienst: undefined }),
    createIntakeModule({
      findPersoon: async (scope, bsn) => {
        const found = await findPersoonByBsn(scope, bsn);
        return found && { persoonId: found.id, naam: '' };
      },
      // what the room of benefits says of who has one
      findBekend: async () => [
        { feit: 'bijstand', waarde: true, bron: 'aanvraag', datum: day('2026-10-03') },
        { feit: 'kinderen', waarde: 99, bron: 'aanvraag', datum: day('2026-10-03') },
      ],
    }),
  ];
  const db = await testDb(modules);
  const inwonerOf = async (
    naam: 'fatima' | 'henk' | 'karim' | 'sandra',
    extra: Partial<Actor> = {},
  ): Promise<Actor> => {
    const found = await db.scope((scope) => findPersoonByBsn(scope, bsnOf(naam)));
    const persoonId = found?.id ?? '';
    return {
      id: naam,
      soort: 'inwoner',
      naam,
      rollen: ['inwoner'],
      gemeente: gemeenteCode('0599'),
      persoonId,
      ...extra,
    };
  };
  await db.scope((scope) =>
    loadPersonen(
      scope,
      sampleHuishoudens(peildatum)
        .filter(({ gemeente }) => gemeente === '0599')
        .flatMap(({ leden }) => leden.map(({ persoon }) => toPersoon(persoon, peildatum))),
    ),
  );
  const [fatima, henk, karim] = [await inwonerOf('fatima'), await inwonerOf('henk'), await inwonerOf('karim')];
  /** Who may act for Karim. */
  const sandra = await inwonerOf('sandra', { namens: [karim.persoonId ?? ''] });
  const actors = [samira, joyce, thomas, femke, rob, joris, famke, fatima, henk, karim, sandra];
  const http = await testServer(db, modules, actors);
  return {
    db,
    call: http.call,
    fatima,
    henk,
    karim,
    sandra,
    sql: async (tekst: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
      const client = new pg.Client(db.ownerUrl);
      await client.connect();
      const { rows } = await client.query(tekst).finally(() => client.end());
      return rows;
    },
    close: async () => {
      await http.close();
      await db.close();
    },
  };
};
export type Wereld = Awaited<ReturnType<typeof openWereld>>;
