/** Knows a small municipality with two providers: real routes, a real database, residents of the sample city, and instruments to be asked for. */
import { createBerichtModule } from '@samenkracht/bericht';
import { betalingModule } from '@samenkracht/betaling';
import { day, gemeenteCode } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { createBrpClient, createPersoonModule, loadPersonen } from '@samenkracht/persoon';
import type { Actor, Rol } from '@samenkracht/platform/module';
import { toPersoon } from '@samenkracht/standin-brp';
import { testDb, testServer } from '@samenkracht/testing/db';
import { sampleHuishoudens } from '@samenkracht/testing/stad';
import { toegangModule } from '@samenkracht/toegang';
import { aanbodModule } from './module.ts';

const rotterdam = gemeenteCode('0599');
export const vandaag = '2026-11-02';

const medewerker = (id: string, rol: Rol, gemeente = rotterdam): Actor => ({
  ...{ id, soort: 'medewerker', naam: id, gemeente },
  rollen: [rol],
});
export const samira = medewerker('samira', 'coach');
export const selma = medewerker('selma', 'coach');
export const ahmed = medewerker('ahmed', 'contractmanager');
export const femke = medewerker('femke', 'beleidsmedewerker');
export const carla = medewerker('carla', 'controleur');
export const nadia = medewerker('nadia', 'aanbieder');
export const piet = medewerker('piet', 'aanbieder');
export const rob = medewerker('rob', 'consulent');
export const marit = medewerker('marit', 'coach', gemeenteCode('0556'));
const staf = [samira, selma, ahmed, femke, carla, nadia, piet, rob, marit];

const modules = [
  toegangModule,
  logboekModule,
  createPersoonModule({ brp: createBrpClient({ url: 'http://127.0.0.1:9', timeoutMs: 50 }) }),
  createBerichtModule({}),
  betalingModule,
  aanbodModule,
];

/** What an instrument says, unless a test asks otherwise. */
export const inhoud = (over: object = {}) => ({
  vanaf: vandaag,
  naam: 'Taalles A2',
  wat: 'U leert Nederlands spreken en lezen, in een kleine groep.',
  voorWie: 'Voor wie beter Nederlands wil spreken.',
  domeinen: ['taal'],
  dicht: 'spreken op niveau A2',
  vaardigheden: [],
  plaats: 'Rotterdam-Zuid',
  vorm: 'op locatie',
  capaciteit: 2,
  wachttijdWeken: null,
  weken: 20,
  startdagen: [],
  tijden: [{ dag: 1, van: '09:00', tot: '12:00' }],
  eigenMinuten: 0,
  prijs: 4_500,
  betaalwijze: 'per keer',
  keren: 20,
  ...over,
});

export const openWereld = async () => {
  const db = await testDb(modules);
  const mensen = sampleHuishoudens(day(vandaag))
    .filter(({ gemeente }) => gemeente === rotterdam)
    .flatMap(({ leden }) => leden.map(({ persoon }) => persoon));
  const ids = await db.scope((scope) =>
    loadPersonen(
      scope,
      mensen.map((mens) => toPersoon(mens, vandaag)),
    ),
  );
  const inwoners = ids.slice(0, 14).map(
    (persoonId): Actor => ({
      ...{ id: persoonId, soort: 'inwoner', naam: 'inwoner', rollen: ['inwoner'], gemeente: rotterdam },
      persoonId,
    }),
  );
  const server = await testServer(db, modules, [...staf, ...inwoners]);
  const { call } = server;
  /** The person himself, by number. */
  const wie = (nummer: number): Actor => {
    const actor = inwoners[nummer];
    if (actor === undefined) throw new Error(`there are ${inwoners.length} residents`);
    return actor;
  };
  const persoon = (nummer: number): string => wie(nummer).id;
  const aanbieder = async (naam: string, medewerkerVan?: Actor): Promise<string> => {
    const { id } = (await call(ahmed, 'POST /aanbieders', { body: { naam } })).body;
    if (medewerkerVan !== undefined) {
      const { code } = (await call(ahmed, `POST /aanbieders/${id}/uitnodigingen`)).body;
      await call(medewerkerVan, 'POST /aanbieder/koppeling', { body: { code } });
    }
    return id;
  };
  const instrument = async (aanbiederId: string, over: object = {}): Promise<string> => {
    const gemaakt = await call(ahmed, 'POST /instrumenten', { body: { aanbiederId, ...inhoud(over) } });
    if (gemaakt.status !== 201) throw new Error(JSON.stringify(gemaakt.body));
    return gemaakt.body.id;
  };
  const verwijs = (nummer: number, instrumentId: string, wachtlijst = false) =>
    call(samira, `POST /personen/${persoon(nummer)}/verwijzingen`, {
      body: { instrumentId, doel: 'Nederlands leren voor werk', wachtlijst },
    });
  const doe = (door: Actor, id: string, stap: string, body: object = {}) =>
    call(door, `POST /aanbieder/deelnemers/${id}/${stap}`, Object.keys(body).length === 0 ? {} : { body });
  const close = async (): Promise<void> => {
    await server.close();
    await db.close();
  };
  return { db, call, wie, persoon, aanbieder, instrument, verwijs, doe, close };
};
export type Wereld = Awaited<ReturnType<typeof openWereld>>;
