/** Knows what could help one person: the catalogue and the programmes of today beside what is known of him, in a fixed number of questions. */
import { ageOn, type Day } from '@samenkracht/core';
import { findBrpFeiten, wholeDay } from '@samenkracht/persoon';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { isTaalniveau, type Taalniveau } from '../domain/erk.ts';
import { instrumentKandidaat, programmaKandidaat } from '../domain/kandidaat.ts';
import { sleutelVan } from '../domain/programma.ts';
import { medianWait } from '../domain/resultaat.ts';
import { lopend } from '../domain/verwijzing.ts';
import { type Behoefte, type Kandidaat, type Rangschikking, rank, type Wie } from '../domain/voorstel.ts';
import { type DeelnameTables, deelnamenOf } from './deelname.ts';
import { findBeslag, findDraagkracht } from './deelnemen.ts';
import { findGewichten, type Gewichtstand } from './gewicht.ts';
import { type Aanbod, findAanbod } from './instrument.ts';
import { programmasVan } from './programma.ts';
import { plaatsenIn } from './steer.ts';
import { findVerwijzingenVan } from './verwijzing.ts';
import { nietNuVan } from './voorstelbesluit.ts';

/** How many began each programme here, in one question. */
const begonnenPer = async (scope: Scope): Promise<ReadonlyMap<string, number>> => {
  const rows = await view<DeelnameTables>(scope.tx)
    .selectFrom('aanbod_deelname')
    .select(({ fn }) => ['programma', fn.countAll<string>().as('aantal')])
    .groupBy('programma')
    .execute();
  return new Map(rows.map(({ programma, aantal }) => [programma, Number(aantal)]));
};

const programmasFor = async (scope: Scope, persoonId: string) => {
  const alle = (await programmasVan(scope)).map(({ programma }) => programma);
  const bezig = new Set(
    (await deelnamenOf(scope, [persoonId])).flatMap((een) => (een.uitkomst === undefined ? [een.programma] : [])),
  );
  const begonnen = await begonnenPer(scope);
  const vandaag = scope.today;
  const zijn = alle.filter((programma) => bezig.has(sleutelVan(programma)));
  const kandidaten = alle.flatMap((programma) => {
    const plaatsen = plaatsenIn(scope, programma, vandaag);
    const vol = plaatsen !== undefined && (begonnen.get(sleutelVan(programma)) ?? 0) >= plaatsen;
    return programmaKandidaat(programma, { vol, lopend: zijn }, vandaag) ?? [];
  });
  return { kandidaten, bezig, beloften: new Map(alle.map((programma) => [sleutelVan(programma), programma.belofte])) };
};

/** What a programme writes down of the level of Dutch; the last one of a participation first. */
const gemeten = ['niveau bij einde', 'taalniveau', 'niveau bij begin'];

/** The newest level that was written down in a programme. What somebody thinks of his own Dutch is not asked here. */
const findTaal = async (scope: Scope, persoonId: string): Promise<Taalniveau | undefined> => {
  const rows = await view<DeelnameTables>(scope.tx)
    .selectFrom('aanbod_deelname')
    .select('gegevens')
    .where('persoon_id', '=', persoonId)
    .orderBy('van', 'desc')
    .orderBy('id')
    .execute();
  // an object of texts, written by `stand`
  return rows
    .flatMap(({ gegevens }) => gemeten.map((naam) => (gegevens as Readonly<Record<string, string>>)[naam]))
    .find(isTaalniveau);
};

const kenmerkenVan = async (scope: Scope, persoonId: string) => {
  const feiten = (await findBrpFeiten(scope, persoonId))?.feiten;
  const geboren = feiten?.geboortedatum.waarde;
  const dag: Day | undefined = geboren === null || geboren === undefined ? undefined : wholeDay(geboren);
  return {
    leeftijd: dag === undefined ? undefined : ageOn(dag, scope.today),
    postcode: feiten?.adres.waarde?.postcode?.slice(0, 4),
  };
};

export type Voorstellijst = Rangschikking & {
  readonly wie: Wie;
  readonly gewichten: Gewichtstand;
  readonly aanbod: ReadonlyMap<string, Aanbod>;
  /** What a programme promises, by its key. */
  readonly beloften: ReadonlyMap<string, string>;
};

export const rankFor = async (scope: Scope, persoonId: string, behoefte: Behoefte): Promise<Voorstellijst> => {
  const aanbod = await findAanbod(scope);
  const { kandidaten: programmas, bezig, beloften } = await programmasFor(scope, persoonId);
  const vragen = await findVerwijzingenVan(scope, [persoonId]);
  const gewichten = await findGewichten(scope);
  const wie: Wie = {
    ...(await kenmerkenVan(scope, persoonId)),
    taal: await findTaal(scope, persoonId),
    lopend: await findBeslag(scope, persoonId, undefined),
    draagkracht: (await findDraagkracht(scope, persoonId))?.minuten,
    bezig: new Set([
      ...bezig,
      ...vragen.flatMap(({ status, instrumentId }) => (lopend.includes(status) ? [instrumentId] : [])),
    ]),
    nietNu: await nietNuVan(scope, persoonId),
  };
  const kandidaten: readonly Kandidaat[] = [
    ...aanbod.map((een) =>
      instrumentKandidaat(
        een,
        { bezet: een.bezet, wachtend: een.wachtend, wachtdagen: medianWait(een.wacht) },
        scope.today,
      ),
    ),
    ...programmas,
  ];
  return {
    ...rank(kandidaten, wie, behoefte, gewichten, scope.today),
    ...{ wie, gewichten, beloften },
    aanbod: new Map(aanbod.map((een) => [een.instrumentId, een])),
  };
};
