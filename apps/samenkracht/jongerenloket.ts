/** Knows the youth desk of the sample city: four colleagues, two hundred young people, and what happened with them. */
import { type Overname, takeOverCaseload } from '@samenkracht/caseload';
import { addDays, addMonths, type Day, gemeenteCode, monthOf, parseBsn } from '@samenkracht/core';
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
import { medewerkersmiddel } from './standins.ts';
import { onDay } from './werkvoorraad.ts';

const kenmerk = 'voorbeeldloket';
const zeven = ['intake', 'lpa', 'abj', 'jar', 'rmc', 'ex-detentie'] as const;
const klassen = ['intensief', 'gemiddeld', 'laag'] as const;
/** Days of silence after which somebody is missed, and how long ago the last talk was at the most. */
const stilte = { intensief: 14, gemiddeld: 42, laag: 90 } as const;

type Collega = {
  readonly naam: string;
  readonly uren: number;
  readonly disciplines: readonly string[];
  /** How many of the young people are his. */
  readonly jongeren: number;
};
type Team = {
  readonly naam: string;
  readonly van: number;
  readonly totEnMet: number;
  readonly collegas: readonly Collega[];
};

/** Norm and classes are those of the letter of 2019; the weights are an assumption of this sample. */
const teams: readonly Team[] = [
  {
    naam: 'Team Noord',
    van: 3011,
    totEnMet: 3059,
    collegas: [
      { naam: 'Daan Visser', uren: 36, disciplines: ['lpa', 'jar'], jongeren: 78 },
      { naam: 'Noor de Lange', uren: 28, disciplines: ['abj', 'intake'], jongeren: 30 },
    ],
  },
  {
    naam: 'Team Zuid',
    van: 3061,
    totEnMet: 3089,
    collegas: [
      { naam: 'Samira Bakkali', uren: 36, disciplines: ['rmc'], jongeren: 72 },
      { naam: 'Milan Kaya', uren: 24, disciplines: ['ex-detentie'], jongeren: 20 },
    ],
  },
];

const instellingOp = (peildatum: Day): Overname['instelling'] => ({
  gewichten: { intensief: 3, gemiddeld: 2, laag: 1 },
  norm: { goed: 70, hoogst: 75 },
  prijzen: { wissel: 60, gebied: 40, discipline: 80, balans: 100 },
  volleWeek: 36,
  stilte,
  disciplines: zeven,
  fasen: ['intake', 'begeleiding', 'nazorg'],
  klachtthemas: ['bejegening', 'wachten', 'bereikbaarheid', 'beslissing'],
  namen: { loket: 'Jongerenloket', consulent: 'jongerenconsulent' },
  omslag: addMonths(`${monthOf(peildatum)}-01` as Day, -5),
});

/** Who signs in by this name keeps the id he will have then; of the others one is made. */
const idVan = (naam: string): string =>
  actorIdOf(medewerkersmiddel, voorbeeldmedewerkers.find((een) => een.naam === naam)?.id ?? naam);

type Jongere = { readonly persoonId: string; readonly deur: Huishouden };
type Begeleid = Overname['inwoners'][number] & { readonly kans: ReturnType<typeof toeval>; readonly laatst: Day };

const om = (op: Day, uur: number): string => `${op}T${String(uur).padStart(2, '0')}:00:00Z`;

const begeleid = ({ persoonId, deur }: Jongere, i: number, naam: string, peildatum: Day): Begeleid => {
  const kans = toeval(7, i, 599);
  const klasse = klassen[i % 10 < 2 ? 0 : i % 10 < 8 ? 1 : 2] ?? 'gemiddeld';
  const { verblijf } = deur.leden[0].persoon;
  // one in nine is silent for longer than is good
  const dagen = kans.chance(0.11) ? stilte[klasse] + kans.between(2, 20) : kans.between(1, stilte[klasse] - 1);
  return {
    persoonId,
    klasse,
    postcode: verblijf?.soort === 'adres' ? verblijf.postcode?.slice(0, 4) : undefined,
    discipline: i % 8 === 0 ? zeven[(i / 8) % zeven.length] : undefined,
    consulent: idVan(naam),
    sinds: om(addDays(peildatum, -kans.between(100, 330)), 9),
    kans,
    laatst: addDays(peildatum, -dagen),
  };
};

/** Colleagues in turn take whom they have; some of the other team, because it grew that way. */
const verdeeld = (jongeren: readonly Jongere[], peildatum: Day): readonly Begeleid[] => {
  const rij = teams.flatMap(({ collegas }) => collegas.flatMap(({ naam, jongeren: n }) => Array<string>(n).fill(naam)));
  return jongeren.slice(0, rij.length).map((een, i) => begeleid(een, i, rij[i] ?? '', peildatum));
};

const voorvallenVan = ({ persoonId, consulent, kans, laatst, sinds }: Begeleid, i: number): Overname['voorvallen'] => {
  const begin = sinds.slice(0, 10) as Day;
  const gesprek = (op: Day, fase: string, minuten: number, wie = consulent) =>
    ({ persoonId, soort: 'contact', op: om(op, 10), medewerkerId: wie, minuten, fase }) as const;
  const ander = idVan(i % 5 === 0 ? 'Noor de Lange' : 'Milan Kaya');
  const eerste = addDays(begin, kans.between(2, 20));
  return [
    { persoonId, soort: 'intake begonnen', op: om(begin, 9), medewerkerId: consulent },
    gesprek(eerste, 'intake', kans.between(4, 9) * 10, i % 3 === 0 ? ander : consulent),
    { persoonId, soort: 'intake klaar', op: om(addDays(eerste, kans.between(1, 14)), 11), medewerkerId: consulent },
    gesprek(addDays(eerste, 30), 'begeleiding', kans.between(2, 6) * 10),
    ...(i % 9 === 0
      ? ([{ persoonId, soort: 'overdracht', op: om(addDays(eerste, 40), 12), medewerkerId: consulent }] as const)
      : []),
    gesprek(laatst, 'begeleiding', kans.between(1, 6) * 10),
  ];
};

/** A few of everything among the first people of each colleague, so that nobody opens an empty day. */
const signalenVan = ({ persoonId }: Begeleid, i: number, peildatum: Day): Overname['signalen'] => {
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

const enter = async (scope: Scope, jongeren: readonly Jongere[], peildatum: Day): Promise<void> => {
  const mensen = verdeeld(jongeren, peildatum);
  await takeOverCaseload(scope, {
    instelling: instellingOp(peildatum),
    teams: teams.map(({ naam, van, totEnMet, collegas }) => ({
      naam,
      postcodes: Array.from({ length: totEnMet - van + 1 }, (_, i) => String(van + i)),
      consulenten: collegas.map((een) => ({ ...een, id: idVan(een.naam) })),
    })),
    inwoners: mensen,
    voorvallen: mensen.flatMap(voorvallenVan),
    signalen: mensen.flatMap((een, i) => signalenVan(een, i, peildatum)),
    oordelen: oordelenRond(peildatum),
    klachten: klachtenRond(peildatum),
  });
  for (const { naam } of teams.flatMap(({ collegas }) => collegas))
    await medewerkers.store(scope.tx, { id: idVan(naam), naam, rollen: ['coach'], telefoon: undefined }, scope.now);
  await startEigenaren(
    scope,
    mensen.map(({ persoonId, consulent, sinds }) => ({ persoonId, medewerkerId: consulent, vanaf: sinds })),
  );
};

/** Who holds on to the others: not the colleagues of the desk. Who has a story is with the one who can sign in. */
const coaches: Readonly<Record<string, readonly string[]>> = {
  '0599': ['Selma Yilmaz', 'Karin Post', 'Ibrahim Aydin', 'Lotte Mulder'],
  '0556': ['Joris Blom'],
};

const enterCoaches = async (scope: Scope, deuren: readonly Huishouden[], peildatum: Day): Promise<void> => {
  const namen = coaches[scope.actor.gemeente] ?? [];
  for (const naam of namen)
    await medewerkers.store(scope.tx, { id: idVan(naam), naam, rollen: ['coach'], telefoon: undefined }, scope.now);
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
  await startEigenaren(
    scope,
    [...gekend].map(([bsn, persoonId]) => ({ persoonId, medewerkerId: idVan(wie.get(bsn) ?? ''), vanaf })),
  );
};

/** Enters the desk, and who holds on to everybody else, once. */
export const loadJongerenloket = async (
  around: { readonly db: Db; readonly clock: Clock; readonly log: Logger },
  { peildatum, huishoudens }: City,
): Promise<void> => {
  for (const code of Object.keys(coaches)) {
    const gemeente = gemeenteCode(code);
    await inGemeente(around.db, gemeente, async (tx) => {
      if (!(await writeKenmerk(tx, kenmerk, peildatum))) return;
      const scope = scopeFor(around, tx);
      const eigen = huishoudens.filter((deur) => deur.gemeente === gemeente);
      await enterCoaches(
        scope,
        eigen.filter((deur) => deur.uitkering !== undefined),
        peildatum,
      );
      const jongeren = await withIds(scope, eigen.filter(isJongere));
      if (jongeren.length > 0) await enter(scope, jongeren, peildatum);
    });
  }
};

const withIds = async (scope: Scope, deuren: readonly Huishouden[]): Promise<readonly Jongere[]> => {
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
