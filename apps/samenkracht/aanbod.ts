/** Knows the sample catalogue at work: entered once, with people of the sample city who asked, wait, take part and took part. */
import { insertContract, instrumentenhuis } from '@samenkracht/aanbod';
import { addDays, type Bsn, cents, type Day, type GemeenteCode, parseBsn } from '@samenkracht/core';
import { findPersonenByBsn } from '@samenkracht/persoon';
import type { Clock } from '@samenkracht/platform/clock';
import { type Db, inGemeente, writeKenmerk } from '@samenkracht/platform/db';
import type { Logger } from '@samenkracht/platform/log';
import type { Actor, Rol, Scope } from '@samenkracht/platform/module';
import { voorbeeldmedewerkers } from '@samenkracht/standin-digid';
import { samplePeople } from '@samenkracht/testing/stad';
import { actorIdOf } from '@samenkracht/toegang';
import { type City, scopeFor } from './city.ts';
import { maassluis, rotterdam, schiedam, type Voorbeeldaanbieder, vlaardingen } from './instrumenten.ts';
import { medewerkersmiddel } from './standins.ts';
import { onDay } from './werkvoorraad.ts';

const kenmerk = 'voorbeeldaanbod';
/** The catalogue stands for so long before the day of the city, so that there is a past to tell of. */
const dagenOud = 300;

const aanbiedersVan: Readonly<Record<string, readonly Voorbeeldaanbieder[]>> = {
  '0599': rotterdam,
  '0556': maassluis,
  '0606': schiedam,
  '0622': vlaardingen,
};

/** Whoever signs in later under this name. */
const medewerker = (gemeente: GemeenteCode, rol: Rol, naam?: string): Actor | undefined => {
  const found = voorbeeldmedewerkers.find(
    (een) => een.gemeente === gemeente && een.rollen.includes(rol) && (naam === undefined || een.naam === naam),
  );
  return (
    found && {
      ...{ id: actorIdOf(medewerkersmiddel, found.id), soort: 'medewerker', naam: found.naam, gemeente },
      rollen: [rol],
    }
  );
};

type Ingevoerd = { readonly id: string; readonly naam: string };

const enterAanbieder = async (
  scope: Scope,
  { naam, medewerker: werktEr, instrumenten }: Voorbeeldaanbieder,
  peildatum: Day,
): Promise<readonly Ingevoerd[]> => {
  const aanbieder = await instrumentenhuis.insertAanbieder(scope, naam, true);
  if (aanbieder === undefined) throw new Error(`the sample provider ${naam} stands twice`);
  const wie = werktEr === undefined ? undefined : medewerker(scope.actor.gemeente, 'aanbieder', werktEr);
  if (wie !== undefined) await instrumentenhuis.insertMedewerker(scope, aanbieder.id, wie);
  const ingevoerd: Ingevoerd[] = [];
  for (const { groepOver, ...vast } of instrumenten) {
    const inhoud = groepOver === undefined ? vast : { ...vast, startdagen: [addDays(peildatum, groepOver)] };
    const id = crypto.randomUUID();
    await instrumentenhuis.insertInstrument(scope, id, aanbieder.id);
    await instrumentenhuis.insertVersie(scope, id, scope.today, inhoud);
    ingevoerd.push({ id, naam: inhoud.naam });
  }
  return ingevoerd;
};

/** Two made-up contracts: one owes a part of its sum and ends soon, one is exempt. */
const enterInkoop = async (scope: Scope, peildatum: Day): Promise<void> => {
  const van = addDays(peildatum, -200);
  await insertContract(
    scope,
    {
      ...{ leverancier: 'Voorbeeld Groen', onderwerp: 'Onderhoud van parken', som: cents(250_000_00) },
      ...{ van, tot: addDays(peildatum, 30), sroi: { soort: 'procent', honderdsten: 500 } },
    },
    true,
  );
  await insertContract(
    scope,
    {
      ...{ leverancier: 'Voorbeeld Kantoor', onderwerp: 'Levering van papier', som: cents(18_500_00) },
      ...{ van, tot: addDays(peildatum, 400), sroi: { soort: 'vrijgesteld', reden: 'Alleen levering van goederen' } },
    },
    true,
  );
};

/** Of who has a benefit and no story of his own, first in his household. */
const bsnsOf = (huishoudens: City['huishoudens']): readonly Bsn[] => {
  const verhalen = new Set<string>(samplePeople.map(({ bsn }) => bsn));
  return huishoudens
    .filter(({ uitkering, leden: [{ persoon }] }) => uitkering !== undefined && persoon.overleden === undefined)
    .flatMap(({ leden: [{ persoon }] }) => parseBsn(persoon.bsn ?? '') ?? [])
    .filter((bsn) => !verhalen.has(bsn));
};

/** @param metDeelnemers whether there are people in it already. */
export const loadAanbod = async (
  around: { readonly db: Db; readonly clock: Clock; readonly log: Logger },
  { peildatum, huishoudens }: City,
  { metDeelnemers }: { readonly metDeelnemers: boolean },
): Promise<void> => {
  for (const gemeente of new Set(huishoudens.map((deur) => deur.gemeente))) {
    const aanbieders = aanbiedersVan[gemeente] ?? [];
    await inGemeente(around.db, gemeente, async (tx) => {
      if (!(await writeKenmerk(tx, kenmerk, peildatum))) return;
      const scope = scopeFor(around, tx);
      const toen = onDay(scope, addDays(peildatum, -dagenOud));
      const instrumenten: Ingevoerd[] = [];
      for (const aanbieder of aanbieders) instrumenten.push(...(await enterAanbieder(toen, aanbieder, peildatum)));
      await enterInkoop(toen, peildatum);
      if (!metDeelnemers) return;
      const bsns = bsnsOf(huishoudens.filter((deur) => deur.gemeente === gemeente));
      const personen = await findPersonenByBsn(scope, bsns);
      await takePart(
        scope,
        peildatum,
        instrumenten,
        bsns.flatMap((bsn) => personen.get(bsn) ?? []),
      );
    });
  }
};

const must = <T>(
  gedaan: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { code: string } },
): T => {
  if (!gedaan.ok) throw new Error(`a step of the sample catalogue is refused: ${gedaan.error.code}`);
  return gedaan.value;
};

type Verloop = {
  readonly instrument: string;
  /** Days before the day of the city: referred, and begun a week later. */
  readonly geleden: number;
  readonly tot:
    | 'wachtlijst'
    | 'verwezen'
    | 'geaccepteerd'
    | 'gestart'
    | 'gestopt'
    | 'betaald werk'
    | 'volgende stap'
    | 'doel niet gehaald';
};

const klaar = (geleden: number, tot: Verloop['tot']): Verloop => ({
  instrument: 'Leerwerkplek techniek en hout',
  geleden,
  tot,
});

/** Twelve who were at the workshop, so that its results can be told; the rest is there now. */
const verlopen: readonly Verloop[] = [
  ...[290, 288, 280, 275, 270].map((geleden) => klaar(geleden, 'betaald werk')),
  ...[188, 184, 180].map((geleden) => klaar(geleden, 'volgende stap')),
  ...[176, 172].map((geleden) => klaar(geleden, 'gestopt')),
  ...[168, 164].map((geleden) => klaar(geleden, 'doel niet gehaald')),
  { instrument: 'Nederlands voor werk', geleden: 60, tot: 'gestart' },
  { instrument: 'Nederlands voor werk', geleden: 45, tot: 'gestart' },
  { instrument: 'Nederlands voor werk', geleden: 12, tot: 'geaccepteerd' },
  { instrument: 'Nederlands voor werk', geleden: 3, tot: 'verwezen' },
  { instrument: 'Taalmaatje thuis', geleden: 50, tot: 'gestart' },
  { instrument: 'Taalmaatje thuis', geleden: 20, tot: 'verwezen' },
  { instrument: 'Taalmaatje thuis', geleden: 9, tot: 'wachtlijst' },
  { instrument: 'Taalmaatje thuis', geleden: 4, tot: 'wachtlijst' },
  { instrument: 'Fit genoeg voor werk', geleden: 40, tot: 'gestart' },
  { instrument: 'Werkervaringsplek groen', geleden: 30, tot: 'gestart' },
];

/** Each by another person, in order of time, by who would do it. */
const takePart = async (
  scope: Scope,
  peildatum: Day,
  instrumenten: readonly Ingevoerd[],
  personen: readonly string[],
): Promise<void> => {
  const { gemeente } = scope.actor;
  const coach = medewerker(gemeente, 'coach');
  const ids = new Map(instrumenten.map(({ naam, id }) => [naam, id]));
  const hier = verlopen.filter(({ instrument }) => ids.has(instrument));
  if (coach === undefined) return;
  for (const [i, verloop] of hier.entries()) {
    const [persoonId, instrumentId] = [personen[i], ids.get(verloop.instrument)];
    if (persoonId !== undefined && instrumentId !== undefined)
      await walk(scope, { ...verloop, persoonId, instrumentId, op: addDays(peildatum, -verloop.geleden) }, coach);
  }
  const [vrager, gevraagd] = [personen[hier.length], ids.get('Werken met computer en telefoon')];
  if (vrager !== undefined && gevraagd !== undefined)
    must(await instrumentenhuis.ask(onDay(scope, addDays(peildatum, -2)), vrager, gevraagd));
};

const walk = async (
  scope: Scope,
  { tot, op, ...wie }: Verloop & { readonly persoonId: string; readonly instrumentId: string; readonly op: Day },
  coach: Actor,
): Promise<void> => {
  const { refer, accept, start, finish, stop, attend } = instrumentenhuis;
  const keuze = { doel: 'Een stap dichter bij werk', wachtlijst: tot === 'wachtlijst' };
  const { id } = must(await refer(onDay(scope, op, coach), wie, keuze));
  if (tot === 'verwezen' || tot === 'wachtlijst') return;
  must(await accept(onDay(scope, addDays(op, 2)), id));
  if (tot === 'geaccepteerd') return;
  const begin = addDays(op, 7);
  must(await start(onDay(scope, begin), id, begin));
  if (tot === 'gestart') {
    for (const week of [0, 1, 2, 3]) {
      const dag = addDays(begin, 7 * week);
      const stand = week === 2 ? 'afgemeld' : 'aanwezig';
      if (dag < scope.today) must(await attend(onDay(scope, dag), id, { dag, stand }));
    }
    return;
  }
  const laatste = addDays(begin, 80);
  const dan = onDay(scope, laatste);
  if (tot === 'gestopt') must(await stop(dan, id, 'aanbieder', laatste, 'De reistijd was te lang.'));
  else must(await finish(dan, id, laatste, tot));
};
