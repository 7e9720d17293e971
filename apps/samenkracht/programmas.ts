/** Knows the programmes of the sample city at work: Henk takes part, some run, enough have ended to be counted, one is about to miss a deadline. */
import { programmahuis } from '@samenkracht/aanbod';
import {
  addDays,
  addToMonth,
  addWeeks,
  type Day,
  firstDay,
  type GemeenteCode,
  gemeenteCode,
  monthOf,
  parseBsn,
  weekday,
} from '@samenkracht/core';
import { findPersonenByBsn } from '@samenkracht/persoon';
import type { Clock } from '@samenkracht/platform/clock';
import { type Db, inGemeente, writeKenmerk } from '@samenkracht/platform/db';
import type { Logger } from '@samenkracht/platform/log';
import type { Actor, Scope } from '@samenkracht/platform/module';
import { voorbeeldmedewerkers } from '@samenkracht/standin-digid';
import { bsnOf, samplePeople } from '@samenkracht/testing/stad';
import { actorIdOf } from '@samenkracht/toegang';
import { type City, scopeFor } from './city.ts';
import { medewerkersmiddel } from './standins.ts';
import { onDay } from './werkvoorraad.ts';

const kenmerk = 'voorbeeldprogrammas';
const { begin, take, stappen } = programmahuis;

/** One person's way: when it began, for how long, and how it ended when it did. */
type Gang = {
  readonly programma: string;
  /** Weeks before the day of the city, or before the quarter that it lies in. */
  readonly geleden: number;
  readonly voorKwartaal?: true;
  readonly weken: number;
  readonly feiten: Readonly<Record<string, boolean | string>>;
  readonly gegevens?: Readonly<Record<string, string>>;
  readonly leerdoelen?: readonly string[];
  readonly uitkomst?: string;
  readonly fasen?: readonly string[];
  readonly toekenning?: true;
};

const werkloont = (geleden: number): Gang => ({
  programma: 'werkloont',
  geleden,
  weken: 15,
  feiten: { bijstand: true, kanWerken: true },
});
const werkloontKlaar = (geleden: number, uitkomst: string): Gang => ({
  ...werkloont(geleden),
  voorKwartaal: true,
  uitkomst,
});
const schuldhulp = (geleden: number, fasen: readonly string[]): Gang => ({
  ...{ programma: 'schuldhulp', geleden, weken: 104, fasen, feiten: { heeftSchulden: true } },
  gegevens: { crisis: 'nee' },
});

/** More than ten ended Werkloont in the quarter that is over, so that their share can be told. */
const gangen: Readonly<Record<string, readonly Gang[]>> = {
  '0599': [
    ...[26, 25, 24, 22, 20].map((geleden) => werkloontKlaar(geleden, 'betaald werk')),
    ...[23, 21, 19, 18, 17, 16].map((geleden) => werkloontKlaar(geleden, 'einde')),
    werkloontKlaar(15, 'gestopt'),
    werkloont(12),
    werkloont(6),
    werkloont(2),
    schuldhulp(30, ['aanmelding', 'intake', 'plan van aanpak', 'stabilisatie']),
    schuldhulp(8, ['aanmelding', 'intake']),
    {
      ...{ programma: 'aanpak-statushouders', geleden: 23, weken: 52, toekenning: true },
      feiten: { statushouder: true, bijstand: true },
    },
    {
      ...{ programma: 'taaltraining-op-de-werkplek', geleden: 9, weken: 26, feiten: { wilNederlandsLeren: true } },
      gegevens: { 'niveau bij begin': 'A1', werkplek: 'Keuken van een verzorgingshuis' },
    },
    {
      ...{ programma: 'huisvesting-statushouders', geleden: 4, weken: 30, feiten: { statushouder: true } },
      gegevens: { verblijf: 'GVA-locatie', 'wacht op gezinshereniging': 'ja' },
    },
  ],
  '0556': [
    {
      programma: 'jobcoach',
      geleden: 10,
      weken: 40,
      feiten: { lukteOpEigenKracht: false },
      fasen: ['kennismaken', 'plek zoeken'],
    },
    {
      ...{ programma: 'werkervaringsplaats', geleden: 5, weken: 12, feiten: { lukteOpEigenKracht: false } },
      ...{ gegevens: { plek: 'Gemeentewerf' }, leerdoelen: ['Op tijd komen', 'Werken in een ploeg'] },
    },
  ],
};

const coachOf = (gemeente: GemeenteCode): Actor => {
  const found = voorbeeldmedewerkers.find((een) => een.gemeente === gemeente && een.rollen.includes('coach'));
  if (found === undefined) throw new Error('a sample municipality without a coach');
  const id = actorIdOf(medewerkersmiddel, found.id);
  return { id, soort: 'medewerker', naam: found.naam, gemeente, rollen: ['coach'] };
};

const must = <T>(
  gedaan: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { code: string } },
): T => {
  if (!gedaan.ok) throw new Error(`a step of a sample programme is refused: ${gedaan.error.code}`);
  return gedaan.value;
};

const firstOfQuarter = (op: Day): Day => firstDay(addToMonth(monthOf(op), -((Number(op.slice(5, 7)) - 1) % 3)));

const walk = async (scope: Scope, persoonId: string, gang: Gang, coach: Actor): Promise<string> => {
  const { geleden, voorKwartaal } = gang;
  const van = addWeeks(voorKwartaal === true ? firstOfQuarter(scope.today) : scope.today, -geleden);
  const op = (dag: Day): Scope => ({ ...onDay(scope, dag, coach), doel: 'begeleiding' });
  const { programma, feiten, gegevens = {}, leerdoelen = [], toekenning } = gang;
  const id = must(
    await begin(op(van), {
      ...{ persoonId, programma, feiten, gegevens, leerdoelen, aangemeldOp: van },
      periode: { from: van, until: addWeeks(van, gang.weken) },
      ...(toekenning === undefined ? {} : { toekenning: van }),
    }),
  );
  for (const [at, naam] of (gang.fasen ?? []).entries())
    must(await take(op(addWeeks(van, at)), id, (definitie, loop) => stappen.enterFase(definitie, loop, naam)));
  const { uitkomst } = gang;
  if (uitkomst === undefined) return id;
  const laatste = addDays(addWeeks(van, gang.weken), -1);
  must(
    await take(op(laatste), id, (definitie, loop) =>
      uitkomst === 'gestopt'
        ? stappen.stop(loop, laatste, 'De reistijd was te lang.', laatste)
        : stappen.complete(definitie, loop, { laatste, uitkomst }, laatste),
    ),
  );
  return id;
};

/** Henk helps in the neighbourhood three mornings a week, and was there last Monday. */
const walkHenk = async (scope: Scope, henk: string, coach: Actor): Promise<void> => {
  const nu: Scope = { ...onDay(scope, scope.today, coach), doel: 'begeleiding' };
  const gang = { programma: 'iedereen-doet-mee-naar-vermogen', geleden: 8, weken: 52, feiten: { bijstand: true } };
  const id = await walk(scope, henk, gang, coach);
  const onderdeel = 'activiteit';
  const gekozen = {
    onderdeel,
    aard: 'vrijwilligerswerk',
    wat: 'Koffieochtend in het Huis van de Wijk',
    nietGelukt: [],
  };
  must(await take(nu, id, (definitie, loop) => stappen.chooseWork(definitie, loop, gekozen, undefined, scope.today)));
  const maandag = addDays(scope.today, 1 - weekday(scope.today));
  const blokken = [0, 2, 4].map((verder) => {
    const dag = addDays(maandag, verder);
    return { dag, onderdeel, van: 9 * 60, tot: 12 * 60, wat: 'Koffieochtend, Huis van de Wijk' };
  });
  must(await take(nu, id, (definitie, loop) => stappen.planWeek(definitie, loop, maandag, blokken)));
  const tijd = { dag: maandag, onderdeel, minuten: 180 };
  must(await take(nu, id, (definitie, loop) => stappen.wasThere(definitie, loop, tijd, scope.today)));
};

/** Once, into a city that has people at work in it already. */
export const loadProgrammas = async (
  around: { readonly db: Db; readonly clock: Clock; readonly log: Logger },
  { peildatum, huishoudens }: City,
): Promise<void> => {
  const verhalen = new Set<string | undefined>(samplePeople.map(({ bsn }) => bsn));
  for (const [code, hier] of Object.entries(gangen)) {
    const gemeente = gemeenteCode(code);
    await inGemeente(around.db, gemeente, async (tx) => {
      if (!(await writeKenmerk(tx, kenmerk, peildatum))) return;
      const scope = onDay(scopeFor(around, tx), peildatum);
      const coach = coachOf(gemeente);
      const bsns = huishoudens
        .filter((deur) => deur.gemeente === gemeente && deur.uitkering !== undefined)
        .flatMap(({ leden: [{ persoon }] }) =>
          persoon.bsn === undefined || verhalen.has(persoon.bsn) || persoon.overleden !== undefined
            ? []
            : (parseBsn(persoon.bsn) ?? []),
        )
        // the first ones take part in instruments
        .toReversed();
      const henkBsn = bsnOf('henk');
      const personen = await findPersonenByBsn(scope, [...bsns, henkBsn]);
      const anderen = bsns.flatMap((bsn) => personen.get(bsn) ?? []);
      for (const [at, gang] of hier.entries()) {
        const persoonId = anderen[at];
        if (persoonId !== undefined) await walk(scope, persoonId, gang, coach);
      }
      const henk = personen.get(henkBsn);
      if (henk !== undefined) await walkHenk(scope, henk, coach);
    });
  }
};
