/** Knows the world in which the tests of programmes play: staff of two municipalities, and people of the sample city. */
import { createBerichtModule } from '@samenkracht/bericht';
import { day, gemeenteCode } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { createBrpClient, createPersoonModule, loadPersonen } from '@samenkracht/persoon';
import type { Actor, Rol } from '@samenkracht/platform/module';
import { toPersoon } from '@samenkracht/standin-brp';
import { testDb, testServer } from '@samenkracht/testing/db';
import { sampleHuishoudens } from '@samenkracht/testing/stad';
import { toegangModule } from '@samenkracht/toegang';
import { aanbodModule } from './module.ts';

export const vandaag = '2026-11-02';
const gemeente = gemeenteCode('0599');
const medewerker = (id: string, rol: Rol, waar = gemeente): Actor => ({
  id,
  soort: 'medewerker',
  naam: id,
  rollen: [rol],
  gemeente: waar,
});
export const selma = medewerker('Selma', 'coach');
export const thomas = medewerker('Thomas', 'teamleider');
export const femke = medewerker('Femke', 'beleidsmedewerker');
export const ahmed = medewerker('Ahmed', 'contractmanager');
export const rob = medewerker('Rob', 'consulent');
export const joris = medewerker('Joris', 'coach', gemeenteCode('0556'));
export const lotte = medewerker('Lotte', 'beleidsmedewerker', gemeenteCode('0556'));

export const openProgrammas = async () => {
  const brp = createBrpClient({ url: 'http://127.0.0.1:9', timeoutMs: 50 });
  const modules = [toegangModule, logboekModule, createPersoonModule({ brp }), createBerichtModule({}), aanbodModule];
  const db = await testDb(modules);
  const mensen = sampleHuishoudens(day(vandaag))
    .filter((deur) => deur.gemeente === gemeente)
    .flatMap((deur) => deur.leden.map(({ persoon }) => toPersoon(persoon, vandaag)))
    .slice(0, 12);
  const ids = await db.scope((scope) => loadPersonen(scope, mensen));
  const inwoner = (at: number): Actor => {
    const persoonId = ids[at] ?? '';
    return { id: persoonId, soort: 'inwoner', naam: 'inwoner', rollen: ['inwoner'], gemeente, persoonId };
  };
  const henk = inwoner(0);
  const ander = inwoner(1);
  const server = await testServer(db, modules, [selma, thomas, femke, ahmed, rob, joris, lotte, henk, ander]);
  return { db, ids, henk, ander, call: server.call, close: async () => server.close().then(() => db.close()) };
};
