/** Knows the world in which the tests of zaken play: two residents, two municipalities, and a database. */
import { gemeenteCode } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { createBrpClient, createPersoonModule } from '@samenkracht/persoon';
import type { Actor, Module } from '@samenkracht/platform/module';
import { testDb } from '@samenkracht/testing/db';
import { toegangModule } from '@samenkracht/toegang';
import { zaakModule } from './module.ts';
import { moveZaak, openZaak } from './store/zaak.ts';

const inwoner = (id: string): Actor => ({
  id,
  soort: 'inwoner',
  naam: id,
  rollen: ['inwoner'],
  gemeente: gemeenteCode('0599'),
  persoonId: crypto.randomUUID(),
});
export const fatima = inwoner('fatima');
export const henk = inwoner('henk');
export const persoon = fatima.persoonId ?? '';
export const rob: Actor = {
  id: 'rob',
  soort: 'medewerker',
  naam: 'Rob de Wit',
  rollen: ['consulent'],
  gemeente: gemeenteCode('0599'),
};
export const marit: Actor = { ...rob, id: 'marit', naam: 'Marit Smit', gemeente: gemeenteCode('0556') };
export const alsRob = { actor: rob, doel: 'bijstand-beoordelen' } as const;
export const alsFatima = { actor: fatima, doel: 'eigen-dossier' } as const;

export const pdf = (tekst: string): Uint8Array => Buffer.from(`%PDF-1.7\n% ${tekst}\ntrailer\n<<>>\n%%EOF\n`);

/** The BRP is nowhere: these tests ask it nothing. */
const modulesMet = (zaak: Module): readonly Module[] => [
  toegangModule,
  logboekModule,
  createPersoonModule({ brp: createBrpClient({ url: 'http://127.0.0.1:9' }) }),
  zaak,
];

export const openWereld = async (zaak: Module = zaakModule) => {
  const modules = modulesMet(zaak);
  const db = await testDb(modules);
  const nieuweZaak = () =>
    db.scope((scope) => openZaak(scope, { id: crypto.randomUUID(), soort: 'aanvraag bijstand', persoonId: persoon }));
  return {
    db,
    modules,
    nieuweZaak,
    inBehandeling: async () => {
      const nieuw = await nieuweZaak();
      await db.scope((scope) => moveZaak(scope, nieuw.id, 'inBehandelingNemen'), alsRob);
      return nieuw;
    },
  };
};
export type Wereld = Awaited<ReturnType<typeof openWereld>>;
