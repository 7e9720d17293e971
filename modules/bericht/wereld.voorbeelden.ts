/** Knows the world in which the tests of berichten play: two people in the register, one of them secret, and a service that mails. */
import { type Bsn, gemeenteCode, parseBsn } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { createBrpClient, createPersoonModule, ensurePersoon } from '@samenkracht/persoon';
import { publish } from '@samenkracht/platform/db';
import type { Actor, Json, Rol } from '@samenkracht/platform/module';
import { type Ingeschrevene, start as startRegister } from '@samenkracht/standin-brp';
import { dienst, start } from '@samenkracht/standin-mail';
import { testDb } from '@samenkracht/testing/db';
import { createBerichtModule } from './index.ts';
import { listBerichten } from './store/bericht.ts';

const [fatimaBsn, jonasBsn] = [parseBsn('999900006'), parseBsn('999900018')] as [Bsn, Bsn];
const person = (bsn: string, geslachtsnaam: string, geslacht: string, geheim: number): Ingeschrevene => ({
  fictief: true,
  bsn,
  naam: { voornamen: 'Anna', geslachtsnaam },
  geslacht,
  geboren: '19920514',
  nationaliteiten: [{ code: '0001' }],
  ouders: [],
  partners: [],
  kinderen: [],
  geheim,
  gemeente: '0599',
  verblijf: {
    soort: 'adres',
    functie: 'W',
    straat: 'Voorbeeldstraat',
    huisnummer: 12,
    postcode: '3011AB',
    woonplaats: 'Rotterdam',
  },
});

/** The services stand for a whole file; each test gets a database of its own from `openDb`. */
export const openWereld = async () => {
  const mail = await start({ port: 0 });
  const persons = [person(fatimaBsn, 'Amrani', 'V', 0), person(jonasBsn, 'Visser', 'M', 1)];
  const register = await startRegister({ port: 0, persons, today: () => '2026-11-02' });
  const module = createBerichtModule({ meldingsdienst: { url: mail.url, ...dienst } });
  return {
    mail,
    module,
    openDb: async () => {
      mail.stoor(undefined);
      const persoonModule = createPersoonModule({ brp: createBrpClient({ url: register.url }) });
      const around = await testDb([logboekModule, persoonModule, module]);
      const fatima = (await around.scope((scope) => ensurePersoon(scope, fatimaBsn))).id;
      const jonas = (await around.scope((scope) => ensurePersoon(scope, jonasBsn))).id;
      await around.runJobs();
      return {
        around,
        fatima,
        jonas,
        /** Says that something happened, and lets what follows from it be done. */
        say: async (soort: string, data: object) => {
          await around.scope((scope) => publish(scope, { soort, onderwerp: fatima, data: data as Json }));
          await around.runJobs();
        },
        sentTo: (persoonId: string) => around.scope((scope) => listBerichten(scope, [persoonId])),
      };
    },
    close: async () => {
      await mail.stop();
      await register.stop();
    },
  };
};
export type Wereld = Awaited<ReturnType<typeof openWereld>>;
export type Toestand = Awaited<ReturnType<Wereld['openDb']>>;

export const ingediendVan = (persoonIds: readonly string[]) => ({
  persoonIds,
  zaaknummer: 'Z-2026-01042',
  ontvangenOp: '2026-11-02',
  uiterstBesluit: '2026-12-28',
  voorschot: { uiterlijk: '2026-11-30', percentage: 95 },
});

export const actor = (soort: Actor['soort'], rol: Rol, more: Partial<Actor> = {}): Actor => ({
  id: '33333333-3333-4333-8333-333333333333',
  soort,
  naam: 'Naam',
  rollen: [rol],
  gemeente: gemeenteCode('0599'),
  ...more,
});
