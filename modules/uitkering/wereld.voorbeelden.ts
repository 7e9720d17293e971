/** Knows the world in which the tests of an application play: people of the sample city as the BRP knows them, and staff. */
import { createBerichtModule } from '@samenkracht/bericht';
import { betalingModule } from '@samenkracht/betaling';
import { day, gemeenteCode } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { createBrpClient, createPersoonModule, loadPersonen } from '@samenkracht/persoon';
import type { Actor, Json, Module, Rol } from '@samenkracht/platform/module';
import { toPersoon } from '@samenkracht/standin-brp';
import { testDb, testServer } from '@samenkracht/testing/db';
import { bsnOf, type SampleKey, sampleHuishoudens } from '@samenkracht/testing/stad';
import { toegangModule } from '@samenkracht/toegang';
import { zaakModule } from '@samenkracht/zaak';
import { uitkeringModule } from './module.ts';

const rotterdam = gemeenteCode('0599');
const vandaag = '2026-11-02';

const medewerker = (id: string, naam: string, rollen: readonly Rol[], gemeente = rotterdam): Actor => ({
  id,
  soort: 'medewerker',
  naam,
  rollen,
  gemeente,
});
export const rob = medewerker('rob', 'Rob de Wit', ['consulent']);
export const yvonne = medewerker('yvonne', 'Yvonne Baas', ['toetser']);
/** Both roles: still not over his own proposal. */
export const dubbel = medewerker('dubbel', 'Dubbele Rol', ['consulent', 'toetser']);
export const marit = medewerker('marit', 'Marit Smit', ['consulent', 'toetser'], gemeenteCode('0556'));

const modules = [
  toegangModule,
  logboekModule,
  createPersoonModule({ brp: createBrpClient({ url: 'http://127.0.0.1:9', timeoutMs: 50 }) }),
  createBerichtModule({}),
  zaakModule,
  betalingModule,
  uitkeringModule,
];

/** The people of Rotterdam with a story are known, and can sign in. */
export const openWereld = async (meer: readonly Module[] = [], collegas: readonly Actor[] = []) => {
  const alle = [...modules, ...meer];
  const db = await testDb(alle);
  const mensen = sampleHuishoudens(day(vandaag))
    .filter((deur) => deur.gemeente === rotterdam)
    .flatMap((deur) => deur.leden.map((lid) => lid.persoon));
  const ids = await db.scope((scope) =>
    loadPersonen(
      scope,
      mensen.map((mens) => toPersoon(mens, vandaag)),
    ),
  );
  const persoonIds = new Map(mensen.map((mens, i) => [mens.bsn, ids[i] ?? '']));
  const inwoner = (sleutel: SampleKey): Actor => {
    const persoonId = persoonIds.get(bsnOf(sleutel)) ?? '';
    return { id: persoonId, soort: 'inwoner', naam: sleutel, rollen: ['inwoner'], gemeente: rotterdam, persoonId };
  };
  const sleutels = ['fatima', 'henk', 'mila', 'jonas', 'karim', 'sandra', 'joke'] as const;
  // acts for Dirk in everything about money
  const nel: Actor = { ...inwoner('nel'), namens: [inwoner('dirk').persoonId ?? ''] };
  const server = await testServer(db, alle, [...sleutels.map(inwoner), nel, rob, yvonne, dubbel, marit, ...collegas]);
  return {
    db,
    inwoner,
    nel,
    call: server.call,
    close: async () => {
      await server.close();
      await db.close();
    },
  };
};
export type Wereld = Awaited<ReturnType<typeof openWereld>>;

type Vraag = { readonly feit: string };
type Aanvraag = {
  readonly id: string;
  readonly inhoud: string;
  readonly versie: number;
  readonly vragen: readonly (Vraag & { open: boolean })[];
};

/** What somebody alone with a job answers, by question or by the last word of it. */
const antwoorden: Readonly<Record<string, Json>> = {
  inInrichting: false,
  vrijheidOntnomen: false,
  dagenBuitenland: 0,
  medebewoners: 0,
  overeenkomst: 'geen',
  familie: 'eerste of tweede graad',
  onderwijs: 'geen',
  leeftijdPastBijOnderwijs: false,
  tijdelijkEldersVoorMantelzorg: false,
  tenLaste: true,
  volledigeZorg: true,
  'belanghebbende.inkomsten': 1,
  'partner.inkomsten': 0,
  leeftGescheiden: false,
  soort: 'loon',
  netto: 60_000,
  werkgever: 'Bakkerij De Korenaar',
  vakantiegeld: 'meebetaald',
  metHeffingskorting: true,
  geld: 124_000,
  voertuigen: 0,
  overig: 0,
  smartengeld: 0,
  schulden: 0,
  overwaardeWoning: null,
  gewensteIngang: '2026-11-02',
  iban: 'NL91ABNA0417164300',
  woontInNederland: true,
  verblijf: 'Nederlander',
  geboren: '1987-01-19',
};

/** Begins an application and answers until nothing is asked any more, as a form would. */
export const vulIn = async (
  wereld: Wereld,
  wie: Actor,
  anders: Readonly<Record<string, Json>> = {},
): Promise<Aanvraag> => {
  const weet = { ...antwoorden, ...anders };
  let { body } = await wereld.call(wie, 'POST /mijn/aanvragen');
  for (let ronde = 0; ronde < 60; ronde += 1) {
    const open = (body as Aanvraag).vragen.filter((vraag) => vraag.open);
    if (open.length === 0) return body;
    const nieuw = Object.fromEntries(
      open.map(({ feit }) => {
        const antwoord = feit in weet ? weet[feit] : weet[feit.split('.').at(-1) ?? ''];
        if (antwoord === undefined) throw new Error(`no answer prepared for ${feit}`);
        return [feit, antwoord];
      }),
    );
    const put = await wereld.call(wie, `PUT /mijn/aanvragen/${body.id}/antwoorden`, {
      body: { antwoorden: nieuw, versie: body.versie },
    });
    if (put.status !== 200) throw new Error(`answers were refused: ${JSON.stringify(put.body)}`);
    body = put.body.aanvraag;
  }
  throw new Error('the form does not end');
};

/** An application that was sent: the id of its zaak. */
export const dienIn = async (
  wereld: Wereld,
  wie: Actor,
  anders: Readonly<Record<string, Json>> = {},
): Promise<string> => {
  const { id, inhoud } = await vulIn(wereld, wie, anders);
  const sent = await wereld.call(wie, `POST /mijn/aanvragen/${id}/indiening`, { body: { inhoud } });
  if (sent.status !== 200) throw new Error(`not sent: ${JSON.stringify(sent.body)}`);
  return id;
};

export const pdf = (tekst: string): Uint8Array => Buffer.from(`%PDF-1.7\n% ${tekst}\ntrailer\n<<>>\n%%EOF\n`);
