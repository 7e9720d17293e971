/** Knows the desks of the sample municipalities: who works there, whom they guide, and what happened with them. Another desk is an entry in the data. */
import { type Overname, takeOverCaseload, takeOverHistory } from '@samenkracht/caseload';
import { addDays, addMonths, type Day, type GemeenteCode, monthOf, parseBsn } from '@samenkracht/core';
import { findPersonenByBsn } from '@samenkracht/persoon';
import { startEigenaren } from '@samenkracht/plan';
import type { Clock } from '@samenkracht/platform/clock';
import { type Db, inGemeente, writeKenmerk } from '@samenkracht/platform/db';
import type { Logger } from '@samenkracht/platform/log';
import type { Scope } from '@samenkracht/platform/module';
import { voorbeeldmedewerkers } from '@samenkracht/standin-digid';
import { type Huishouden, samplePeople, toeval } from '@samenkracht/testing/stad';
import { actorIdOf, medewerkers } from '@samenkracht/toegang';
import { type City, scopeFor } from './city.ts';
import { isJongere } from './jeugd.ts';
import gegevens from './loketten.json' with { type: 'json' };
import { medewerkersmiddel } from './standins.ts';
import { onDay } from './werkvoorraad.ts';

const kenmerk = 'voorbeeldloket';
const klassen = ['intensief', 'gemiddeld', 'laag'] as const;
/** Days of silence after which somebody is missed, and how long ago the last talk was at the most. */
const stilte = { intensief: 14, gemiddeld: 42, laag: 90 } as const;

type Loket = (typeof gegevens)['0599'];
const lokettenVan = (gemeente: GemeenteCode): Loket | undefined =>
  Object.entries(gegevens).find(([code]) => code === gemeente)?.[1];

/** Norm and classes of the youth desk are those of the letter of 2019; the weights are an assumption of this sample. */
const instellingOp = ({ namen, norm, disciplines }: Loket, peildatum: Day): Overname['instelling'] => ({
  ...{ namen, norm, disciplines },
  gewichten: { intensief: 3, gemiddeld: 2, laag: 1 },
  prijzen: { wissel: 60, gebied: 40, discipline: 80, balans: 100 },
  volleWeek: 36,
  stilte,
  fasen: ['intake', 'begeleiding', 'nazorg'],
  omslag: addMonths(`${monthOf(peildatum)}-01` as Day, -5),
});

/** Who signs in by this name keeps the id he will have then; of the others one is made. */
const idVan = (naam: string): string =>
  actorIdOf(medewerkersmiddel, voorbeeldmedewerkers.find((een) => een.naam === naam)?.id ?? naam);

type Mens = { readonly persoonId: string; readonly deur: Huishouden };
type Begeleid = Overname['inwoners'][number] & { readonly kans: ReturnType<typeof toeval>; readonly laatst: Day };

const om = (op: Day, uur: number): string => `${op}T${String(uur).padStart(2, '0')}:00:00Z`;

const postcodeVan = ({ deur }: Mens): string => {
  const { verblijf } = deur.leden[0].persoon;
  return verblijf?.soort === 'adres' ? (verblijf.postcode?.slice(0, 4) ?? '') : '';
};

const begeleid = (
  { i, ...mens }: Mens & { readonly i: number },
  { disciplines }: Loket,
  naam: string,
  peildatum: Day,
): Begeleid => {
  const kans = toeval(7, i, 599);
  const klasse = klassen[i % 10 < 2 ? 0 : i % 10 < 8 ? 1 : 2] ?? 'gemiddeld';
  // one in nine is silent for longer than is good
  const dagen = kans.chance(0.11) ? stilte[klasse] + kans.between(2, 20) : kans.between(1, stilte[klasse] - 1);
  return {
    persoonId: mens.persoonId,
    klasse,
    postcode: postcodeVan(mens) || undefined,
    discipline: i % 8 === 0 ? disciplines[(i / 8) % disciplines.length] : undefined,
    consulent: idVan(naam),
    sinds: om(addDays(peildatum, -kans.between(100, 330)), 9),
    kans,
    laatst: addDays(peildatum, -dagen),
  };
};

/** Colleagues in turn take whom they have, by postcode: at the border some are of the other team, because it grew that way. */
const verdeeld = (mensen: readonly Mens[], loket: Loket, peildatum: Day): readonly Begeleid[] => {
  const rij = loket.teams.flatMap(({ collegas }) =>
    collegas.flatMap(({ naam, mensen: n }) => Array<string>(n).fill(naam)),
  );
  const opGebied = mensen.toSorted((a, b) => postcodeVan(a).localeCompare(postcodeVan(b)));
  return opGebied.slice(0, rij.length).map((een, i) => begeleid({ ...een, i }, loket, rij[i] ?? '', peildatum));
};

const voorvallenVan = (
  { persoonId, consulent, kans, laatst, sinds }: Begeleid,
  i: number,
  collegas: readonly string[],
): Overname['voorvallen'] => {
  const begin = sinds.slice(0, 10) as Day;
  const gesprek = (op: Day, fase: string, minuten: number, wie = consulent) =>
    ({ persoonId, soort: 'contact', op: om(op, 10), medewerkerId: wie, minuten, fase }) as const;
  const ander = idVan(collegas[i % collegas.length] ?? '');
  const eerste = addDays(begin, kans.between(2, 20));
  return [
    { persoonId, soort: 'intake begonnen', op: om(begin, 9), medewerkerId: consulent },
    gesprek(eerste, 'intake', kans.between(4, 9) * 10, i % 3 === 0 ? ander : consulent),
    { persoonId, soort: 'intake klaar', op: om(addDays(eerste, kans.between(1, 14)), 11), medewerkerId: consulent },
    gesprek(addDays(eerste, 30), 'begeleiding', kans.between(2, 6) * 10),
    ...(i % 9 === 0
      ? ([{ persoonId, soort: 'overdracht', op: om(addDays(eerste, 40), 12), medewerkerId: consulent }] as const)
      : []),
    ...(i % 2 === 0
      ? ([{ persoonId, soort: 'plan', op: om(addDays(eerste, 20), 12), medewerkerId: consulent }] as const)
      : []),
    ...(i % 7 === 0
      ? ([{ persoonId, soort: 'werk', op: om(addDays(eerste, 60), 0), medewerkerId: consulent }] as const)
      : []),
    gesprek(laatst, 'begeleiding', kans.between(1, 6) * 10),
  ];
};

/** A few of everything among the first people of each colleague, so that nobody opens an empty day. */
const signalenVan = (
  { persoonId }: { readonly persoonId: string },
  i: number,
  peildatum: Day,
): Overname['signalen'] => {
  const sinds = om(addDays(peildatum, -2), 9);
  const over = (dagen: number) => addDays(peildatum, dagen);
  const soorten: Readonly<Record<number, Omit<Overname['signalen'][number], 'persoonId'>>> = {
    3: { soort: 'urgente intake', sinds, uiterlijk: over(0) },
    7: { soort: 'niet verschenen', sinds },
    11: { soort: 'termijn', sinds, uiterlijk: over(1) },
    15: { soort: 'evaluatie', sinds, uiterlijk: over(4) },
    19: { soort: 'einde in zicht', sinds, uiterlijk: over(30) },
    23: { soort: 'nieuw feit', sinds },
  };
  const gevonden = soorten[i % 36];
  return gevonden === undefined ? [] : [{ persoonId, ...gevonden }];
};

/** Better after the turn than before, as the letter hoped. */
const oordelenRond = (peildatum: Day): Overname['oordelen'] =>
  Array.from({ length: 10 }, (_, i) => monthOf(addMonths(peildatum, -i))).flatMap((maand, i) =>
    ['intake', 'plan', 'overdracht'].flatMap((stap, s) =>
      [6, 7, 8, 9].map((cijfer, c) => ({ maand, stap, cijfer, aantal: 1 + ((c + s + (i < 6 ? c : 0)) % 3) })),
    ),
  );

const klachtenRond = (peildatum: Day): Overname['klachten'] =>
  ['wachten', 'bereikbaarheid', 'wachten', 'bejegening', 'wachten', 'beslissing', 'wachten'].map((thema, i) => ({
    thema,
    ontvangenOp: addDays(peildatum, -30 * i - 20),
  }));

/** @returns whom the desk guides. */
const enter = async (
  scope: Scope,
  loket: Loket,
  deuren: readonly Mens[],
  peildatum: Day,
): Promise<ReadonlySet<string>> => {
  const mensen = verdeeld(deuren, loket, peildatum);
  const namen = loket.teams.flatMap(({ collegas }) => collegas.map(({ naam }) => naam));
  await takeOverCaseload(scope, {
    instelling: instellingOp(loket, peildatum),
    teams: loket.teams.map(({ naam, van, totEnMet, collegas }) => ({
      naam,
      postcodes: Array.from({ length: totEnMet - van + 1 }, (_, i) => String(van + i)),
      consulenten: collegas.map((een) => ({ ...een, id: idVan(een.naam) })),
    })),
    inwoners: mensen,
    voorvallen: mensen.flatMap((een, i) => voorvallenVan(een, i, namen)),
    signalen: mensen.flatMap((een, i) => signalenVan(een, i, peildatum)),
    oordelen: oordelenRond(peildatum),
    klachten: klachtenRond(peildatum),
  });
  await knowCoaches(scope, namen);
  await startEigenaren(
    scope,
    mensen.map(({ persoonId, consulent, sinds }) => ({ persoonId, medewerkerId: consulent, vanaf: sinds })),
  );
  return new Set(mensen.map(({ persoonId }) => persoonId));
};

const knowCoaches = async (scope: Scope, namen: readonly string[]): Promise<void> => {
  for (const naam of namen)
    await medewerkers.store(scope.tx, { id: idVan(naam), naam, rollen: ['coach'], telefoon: undefined }, scope.now);
};

type Elders = { readonly namen: readonly string[]; readonly loket: ReadonlySet<string> };

/** Who holds on to the others: not the colleagues of the desk. Who has a story is with the one who can sign in. */
const enterCoaches = async (
  scope: Scope,
  { namen, loket }: Elders,
  deuren: readonly Huishouden[],
  peildatum: Day,
): Promise<void> => {
  await knowCoaches(scope, namen);
  const verhalen = new Set<string | undefined>(samplePeople.map(({ bsn }) => bsn));
  const wie = new Map(
    deuren.flatMap(({ nummer, leden }) => {
      const naam = leden.some(({ persoon }) => verhalen.has(persoon.bsn)) ? namen[0] : namen[nummer % namen.length];
      return leden.flatMap(({ persoon }) => {
        const bsn = parseBsn(persoon.bsn ?? '');
        return bsn === undefined ? [] : [[bsn, naam ?? ''] as const];
      });
    }),
  );
  const gekend = await findPersonenByBsn(scope, [...wie.keys()]);
  const vanaf = onDay(scope, addDays(peildatum, -90)).now.toString();
  const eersten = [...gekend].map(([bsn, persoonId]) => ({
    ...{ persoonId, medewerkerId: idVan(wie.get(bsn) ?? ''), vanaf },
    heeftVerhaal: verhalen.has(bsn),
  }));
  await startEigenaren(scope, eersten);
  const elders = eersten.filter(({ persoonId }) => !loket.has(persoonId));
  await takeOverHistory(scope, {
    voorvallen: elders.map((een, i) => laatsteGesprek(een, i, peildatum)),
    // who has a story asks for his coach by what happens in it
    signalen: elders.flatMap((een, i) => (een.heeftVerhaal ? [] : signalenVan(een, i, peildatum))),
  });
};

/** One in nine is silent for longer than is good. */
const laatsteGesprek = (
  { persoonId, medewerkerId }: { readonly persoonId: string; readonly medewerkerId: string },
  i: number,
  peildatum: Day,
): Overname['voorvallen'][number] => {
  const kans = toeval(7, i, 600);
  const { gemiddeld } = stilte;
  const dagen = kans.chance(0.11) ? gemiddeld + kans.between(2, 20) : kans.between(1, gemiddeld - 1);
  const op = om(addDays(peildatum, -dagen), 10);
  return { persoonId, soort: 'contact', op, medewerkerId, minuten: kans.between(1, 6) * 10, fase: 'begeleiding' };
};

/** Enters the desks, and who holds on to everybody else, once. */
export const loadLoketten = async (
  around: { readonly db: Db; readonly clock: Clock; readonly log: Logger },
  { peildatum, huishoudens, gemeenten }: City,
): Promise<void> => {
  for (const gemeente of gemeenten) {
    const loket = lokettenVan(gemeente);
    await inGemeente(around.db, gemeente, async (tx) => {
      if (loket === undefined || !(await writeKenmerk(tx, kenmerk, peildatum))) return;
      const scope = scopeFor(around, tx);
      const eigen = huishoudens.filter((deur) => deur.gemeente === gemeente);
      const ontvangers = eigen.filter((deur) => deur.uitkering !== undefined);
      const deuren = loket.wie === 'jongeren' ? eigen.filter(isJongere) : ontvangers;
      const geplaatst = await enter(scope, loket, await withIds(scope, deuren), peildatum);
      await enterCoaches(scope, { namen: loket.coaches, loket: geplaatst }, ontvangers, peildatum);
    });
  }
};

const withIds = async (scope: Scope, deuren: readonly Huishouden[]): Promise<readonly Mens[]> => {
  const bsnVan = ({ leden: [{ persoon }] }: Huishouden) => parseBsn(persoon.bsn ?? '');
  const gekend = await findPersonenByBsn(
    scope,
    deuren.flatMap((deur) => bsnVan(deur) ?? []),
  );
  return deuren.flatMap((deur) => {
    const bsn = bsnVan(deur);
    const persoonId = bsn === undefined ? undefined : gekend.get(bsn);
    return persoonId === undefined ? [] : [{ persoonId, deur }];
  });
};
