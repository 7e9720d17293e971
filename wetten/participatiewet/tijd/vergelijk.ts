/** Knows how two runs of the same months differ, and which change gives which part of it: new fact, correction, objection, law, policy. */
import {
  firstDay,
  type Money,
  type Month,
  ok,
  overlap,
  type Period,
  periodOf,
  type Result,
  subtract,
  ZERO,
} from '@samenkracht/core';
import type { Maanduitkomst } from '../uitkomst.ts';
import { type Verschilregel, verklaarVerschil } from '../verschil.ts';
import { canoniek } from './afdruk.ts';
import { keurDossier, keurStand } from './bekend.ts';
import {
  type Dossier,
  type Dossierfeit,
  type Dossierweigering,
  isBekend,
  isNietLater,
  type Kaderfeit,
  type Stand,
} from './dossier.ts';
import { type Reeksvraag, rekenMaanden } from './maandenop.ts';
import { bedragVan, type Keuring, type Maandstand, rekenMaand, totEnMet } from './maandop.ts';

/** Of one moment the law goes first, then policy, then what an objection settled, then corrections, then what is new. */
const volgorde = [
  'gewijzigde wet',
  'gewijzigd beleid',
  'bezwaar',
  'gecorrigeerd feit',
  'nieuw feit',
  'andere gemeente',
] as const;
export type Oorzaaksoort = (typeof volgorde)[number];

export type Wijziging = {
  readonly soort: Oorzaaksoort;
  /** The fact, the table, the open term, or the date that was chosen. */
  readonly naam: string;
  readonly bekendSinds?: string;
};

/** What one change did to a month, or a few together where there is only an amount once all of them are known. */
export type Verschilstap = {
  readonly wijzigingen: readonly Wijziging[];
  /** In cents; the steps of a month add up to its difference. */
  readonly gevolg: Money;
  /** Within this cause: the posts of the specification that moved. */
  readonly posten: readonly Verschilregel[];
};

export type Maandverschil = {
  readonly maand: Month;
  readonly oud: Maandstand;
  readonly nieuw: Maandstand;
  /** New minus old; undefined when one of the two has no amount. */
  readonly verschil: Money | undefined;
  /** Empty when there is no difference to explain. */
  readonly oorzaken: readonly Verschilstap[];
};

/**
 * Per month what is paid out at `a` and at `b`, and why that differs. What became known in between is applied in the order
 * of becoming known; the effect of a step is the amount after it minus the amount before it. A later law date or another
 * frame comes last. When `b` was known before `a`, the same steps count the other way.
 */
export const vergelijk = (
  dossier: Dossier,
  maanden: readonly Month[],
  a: Stand,
  b: Stand,
): Result<readonly Maandverschil[], Dossierweigering> => {
  const gekeurd = keurDossier(dossier);
  const [oud, nieuw] = [keurStand(a), keurStand(b)];
  if (!gekeurd.ok) return gekeurd;
  if (!oud.ok) return oud;
  if (!nieuw.ok) return nieuw;
  const verschillen: Maandverschil[] = [];
  for (const maand of maanden) {
    const een = metGekeurd(gekeurd.value, periodOf(maand), oud.value, nieuw.value, (stand, keuring) => {
      const gerekend = rekenMaand(gekeurd.value, maand, stand, keuring);
      return gerekend.ok ? ok([gerekend.value]) : gerekend;
    });
    if (!een.ok) return een;
    verschillen.push(...een.value);
  }
  return ok(verschillen);
};

/** The same for a series of months that count on from each other: what became known about one month can change the next. */
export const vergelijkMaanden = (
  dossier: Dossier,
  vraag: Reeksvraag,
  a: Stand,
  b: Stand,
): Result<readonly Maandverschil[], Dossierweigering> => {
  const gekeurd = keurDossier(dossier);
  const [oud, nieuw] = [keurStand(a), keurStand(b)];
  if (!gekeurd.ok) return gekeurd;
  if (!oud.ok) return oud;
  if (!nieuw.ok) return nieuw;
  const dagen = { from: firstDay(vraag.van), until: firstDay(vraag.tot) };
  return metGekeurd(gekeurd.value, dagen, oud.value, nieuw.value, (stand, keuring) =>
    rekenMaanden(gekeurd.value, vraag, stand, keuring),
  );
};

type Gemeten = { readonly voor: Maandstand; readonly na: Maandstand; readonly wijzigingen: readonly Wijziging[] };
type Gelopen = { readonly oud: Maandstand; readonly nieuw: Maandstand; readonly stappen: readonly Gemeten[] };
type Loop = (stand: Stand, keuring: Keuring) => Result<readonly Maandstand[], Dossierweigering>;

const metGekeurd = (
  dossier: Dossier,
  dagen: Period,
  a: Stand,
  b: Stand,
  loop: Loop,
): Result<readonly Maandverschil[], Dossierweigering> => {
  const vooruit = isNietLater(a.bekendOp, b.bekendOp);
  const [van, tot] = vooruit ? [a, b] : [b, a];
  const oud = loop(van, totEnMet(van.bekendOp));
  const nieuw = loop(tot, totEnMet(tot.bekendOp));
  if (!oud.ok) return oud;
  if (!nieuw.ok) return nieuw;
  const gelopen = loopStappen(oud.value, nieuw.value, stappenTussen(dossier, dagen, van, tot), loop);
  return ok(gelopen.map((een) => alsVerschil(vooruit ? een : andersom(een))));
};

/** Per month the steps after which there is an amount again; what changed meanwhile counts together. */
const loopStappen = (
  oud: readonly Maandstand[],
  nieuw: readonly Maandstand[],
  stappen: Iterable<Stap>,
  loop: Loop,
): readonly Gelopen[] => {
  const maanden = oud.map((begin, i) => ({
    oud: begin,
    nieuw: nieuw[i] ?? begin,
    stappen: [] as Gemeten[],
    voor: begin,
    open: [] as Wijziging[],
  }));
  const metBedrag = maanden.filter((een) => bedragVan(een.oud) !== undefined && bedragVan(een.nieuw) !== undefined);
  if (metBedrag.length === 0) return maanden;
  for (const { stand, keuring, wijzigingen } of stappen) {
    const na = loop(stand, keuring);
    for (const een of metBedrag) {
      een.open.push(...wijzigingen);
      const stap = na.ok ? na.value.find(({ maand }) => maand === een.oud.maand) : undefined;
      if (stap === undefined || bedragVan(stap) === undefined) continue;
      een.stappen.push({ voor: een.voor, na: stap, wijzigingen: een.open });
      een.voor = stap;
      een.open = [];
    }
  }
  return maanden;
};

type Stap = { readonly stand: Stand; readonly keuring: Keuring; readonly wijzigingen: readonly Wijziging[] };

/** The states between two runs, each with what changed to reach it; the last one is `b`. */
function* stappenTussen(dossier: Dossier, dagen: Period, a: Stand, b: Stand): Generator<Stap> {
  const bekend = new Set<Dossierfeit | Kaderfeit>(
    [...dossier.feiten, ...dossier.kaderfeiten].filter(({ bekendSinds }) => isBekend(bekendSinds, a.bekendOp)),
  );
  const keuring = (): Keuring => {
    const nu = new Set(bekend);
    return { feit: (feit) => nu.has(feit), kaderfeit: (een) => nu.has(een) };
  };
  for (const groep of nieuwTussen(dossier, dagen, a, b)) {
    for (const { bron } of groep) bekend.add(bron);
    yield { stand: a, keuring: keuring(), wijzigingen: groep.map(({ wijziging }) => wijziging) };
  }
  const zonderWet = { ...a, bekendOp: b.bekendOp };
  const metWet = b.wetOp === undefined ? zonderWetdag(zonderWet) : { ...zonderWet, wetOp: b.wetOp };
  if (a.wetOp !== b.wetOp)
    yield {
      stand: metWet,
      keuring: totEnMet(b.bekendOp),
      wijzigingen: [{ soort: 'gewijzigde wet', naam: 'wetsdatum' }],
    };
  if (a.kader !== b.kader)
    yield { stand: b, keuring: totEnMet(b.bekendOp), wijzigingen: [{ soort: 'andere gemeente', naam: 'gemeente' }] };
}

const zonderWetdag = ({ wetOp: _, ...rest }: Stand): Stand => rest;

type Nieuw = {
  readonly bron: Dossierfeit | Kaderfeit;
  readonly wijziging: Wijziging & { readonly bekendSinds: string };
};

/** What became known after `a` up to `b` and touches these days: by moment, and within it by cause. */
const nieuwTussen = (
  { feiten, kaderfeiten }: Dossier,
  dagen: Period,
  a: Stand,
  b: Stand,
): readonly (readonly Nieuw[])[] => {
  const isNieuw = ({ bekendSinds }: Dossierfeit | Kaderfeit): boolean =>
    isBekend(bekendSinds, b.bekendOp) && !isBekend(bekendSinds, a.bekendOp);
  const vanMaand = feiten.filter(({ geldig }) => overlap(geldig, dagen) !== undefined);
  const nieuw: readonly Nieuw[] = [
    ...vanMaand.filter(isNieuw).map((bron) => ({
      bron,
      wijziging: { soort: feitsoort(bron, vanMaand), naam: bron.naam, bekendSinds: bron.bekendSinds },
    })),
    ...kaderfeiten
      .filter(isNieuw)
      .map((bron) => ({ bron, wijziging: { ...kadersoort(bron), bekendSinds: bron.bekendSinds } })),
  ];
  const sleutel = ({ wijziging: { bekendSinds, soort } }: Nieuw): string => `${bekendSinds} ${volgorde.indexOf(soort)}`;
  return [...Map.groupBy(nieuw.toSorted(opNaam), sleutel)]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([, groep]) => groep);
};

const opNaam = (x: Nieuw, y: Nieuw): number => (x.wijziging.naam < y.wijziging.naam ? -1 : 1);

/** A correction says something else about days of which something was known before. */
const feitsoort = (feit: Dossierfeit, alle: readonly Dossierfeit[]): Oorzaaksoort => {
  if (feit.bezwaar !== undefined) return 'bezwaar';
  const eerder = alle.some(
    (ander) =>
      ander.naam === feit.naam &&
      ander.bekendSinds < feit.bekendSinds &&
      overlap(ander.geldig, feit.geldig) !== undefined &&
      canoniek(ander.waarde) !== canoniek(feit.waarde),
  );
  return eerder ? 'gecorrigeerd feit' : 'nieuw feit';
};

const kadersoort = (een: Kaderfeit): Wijziging =>
  een.soort === 'keuze'
    ? { soort: 'gewijzigd beleid', naam: een.term }
    : { soort: 'gewijzigde wet', naam: een.rij.tabel };

/** The same steps seen from the later run. */
const andersom = ({ oud, nieuw, stappen }: Gelopen): Gelopen => ({
  oud: nieuw,
  nieuw: oud,
  stappen: stappen.map(({ voor, na, wijzigingen }) => ({ voor: na, na: voor, wijzigingen })).reverse(),
});

const alsVerschil = ({ oud, nieuw, stappen }: Gelopen): Maandverschil => ({
  maand: oud.maand,
  oud,
  nieuw,
  verschil: minus(nieuw, oud),
  oorzaken: stappen
    .map(({ voor, na, wijzigingen }) => ({
      wijzigingen,
      gevolg: minus(na, voor) ?? ZERO,
      posten: verklaarVerschil(uitkomstVan(voor), uitkomstVan(na)),
    }))
    .filter(({ gevolg }) => gevolg !== 0),
});

const minus = (a: Maandstand, b: Maandstand): Money | undefined => {
  const [van, tot] = [bedragVan(b), bedragVan(a)];
  return van === undefined || tot === undefined ? undefined : subtract(tot, van);
};

const uitkomstVan = ({ bepaling }: Maandstand): Maanduitkomst =>
  bepaling.soort === 'waarde' ? bepaling.waarde : geenBijstand;

/** Without a right nothing is paid, and nothing is set aside. */
const geenBijstand: Maanduitkomst = {
  norm: ZERO,
  kostendelers: 1,
  personen: [],
  vrijlating: ZERO,
  vtAanspraak: ZERO,
  inkomen: ZERO,
  bijstand: ZERO,
  vtReservering: ZERO,
  uitTeBetalen: ZERO,
};
