/** Knows what of a dossier is known at a moment: the facts of a month, the last known first in rank, and the frame. */
import { type Day, err, type Month, ok, overlap, type Period, periodOf, type Result } from '@samenkracht/core';
import { type AanvullendeRij, type Kader, type Keuze, type Onvolledig, zetFeit } from '@samenkracht/law';
import type { Maandfeiten } from '../feiten.ts';
import { canoniek } from './afdruk.ts';
import {
  type Dossier,
  type Dossierfeit,
  type Dossierweigering,
  feitenHoogstens,
  type Kaderfeit,
  leesMoment,
  type Stand,
} from './dossier.ts';

/** The frame and the period of a month are no facts of a dossier. */
const eigenVelden = new Set(['kader', 'maand', 'vanaf', 'tot']);

/**
 * The dossier with its moments written alike, or why it cannot be used: it says two things at once, or something that is no
 * fact.
 */
export const keurDossier = (dossier: Dossier): Result<Dossier, Dossierweigering> => {
  const { feiten, kaderfeiten } = dossier;
  if (feiten.length + kaderfeiten.length > feitenHoogstens)
    return err({ code: 'TE_VEEL_FEITEN', hoogstens: feitenHoogstens });
  const weigering =
    eerste(feiten, keurFeit) ??
    eerste(kaderfeiten, (een): Dossierweigering | undefined =>
      leesMoment(een.bekendSinds) === undefined ? { code: 'GEEN_MOMENT', naam: kadernaam(een) } : undefined,
    );
  if (weigering !== undefined) return err(weigering);
  const gelijk: Dossier = { ...dossier, feiten: feiten.map(opMoment), kaderfeiten: kaderfeiten.map(opMoment) };
  const tegenspraak =
    eerste([...groepen(gelijk.feiten, ({ naam, bekendSinds }) => `${bekendSinds} ${naam}`)], keurGroep) ??
    eerste([...groepen(gelijk.kaderfeiten, kadersleutel)], keurKadergroep);
  return tegenspraak === undefined ? ok(gelijk) : err(tegenspraak);
};

/** A stand with its moment written as those of the dossier. */
export const keurStand = (stand: Stand): Result<Stand, Dossierweigering> => {
  const bekendOp = leesMoment(stand.bekendOp);
  return bekendOp === undefined ? err({ code: 'GEEN_MOMENT', naam: 'bekendOp' }) : ok({ ...stand, bekendOp });
};

const opMoment = <T extends { readonly bekendSinds: string }>(een: T): T => {
  const bekendSinds = leesMoment(een.bekendSinds);
  return bekendSinds === undefined || bekendSinds === een.bekendSinds ? een : { ...een, bekendSinds };
};

const eerste = <T, W>(lijst: readonly T[], keur: (een: T) => W | undefined): W | undefined => {
  for (const een of lijst) {
    const weigering = keur(een);
    if (weigering !== undefined) return weigering;
  }
  return undefined;
};

const keurFeit = ({ naam, geldig, bekendSinds }: Dossierfeit): Dossierweigering | undefined => {
  if (eigenVelden.has(naam.split('.')[0] ?? '')) return { code: 'GEEN_FEIT', naam };
  if (leesMoment(bekendSinds) === undefined) return { code: 'GEEN_MOMENT', naam };
  return geldig.until !== undefined && geldig.until <= geldig.from
    ? { code: 'LEGE_PERIODE', naam, vanaf: geldig.from }
    : undefined;
};

const groepen = <T>(lijst: readonly T[], sleutel: (een: T) => string): Iterable<readonly T[]> =>
  Map.groupBy(lijst, sleutel).values();

/**
 * Facts of one name and one moment: on a day they may hold together only when they say the same. By first day, so that the one
 * that lasts longest tells for all that began before.
 */
const keurGroep = (groep: readonly Dossierfeit[]): Dossierweigering | undefined => {
  let langste = { waarde: '', tot: '' };
  for (const { naam, geldig, bekendSinds, waarde } of groep.toSorted((a, b) =>
    a.geldig.from < b.geldig.from ? -1 : 1,
  )) {
    const nu = { waarde: canoniek(waarde), tot: geldig.until ?? zonderEinde };
    const samen = geldig.from < langste.tot;
    if (samen && nu.waarde !== langste.waarde)
      return { code: 'TEGENSTRIJDIGE_FEITEN', naam, op: geldig.from, bekendSinds };
    if (nu.tot > langste.tot) langste = nu;
  }
  return undefined;
};

/** Sorts after every day. */
const zonderEinde = '~';

const kadernaam = (een: Kaderfeit): string => (een.soort === 'keuze' ? een.term : een.rij.tabel);
const kaderdag = (een: Kaderfeit): Day => (een.soort === 'keuze' ? een.keuze.vanaf : een.rij.vanaf);
const kadersleutel = (een: Kaderfeit): string => `${een.bekendSinds} ${een.soort} ${kadernaam(een)} ${kaderdag(een)}`;

const keurKadergroep = (groep: readonly Kaderfeit[]): Dossierweigering | undefined => {
  const [een] = groep;
  return een === undefined || new Set(groep.map(canoniek)).size === 1
    ? undefined
    : { code: 'TEGENSTRIJDIG_KADER', naam: kadernaam(een), op: kaderdag(een), bekendSinds: een.bekendSinds };
};

/** The facts of a month, or its days without a right, or what is unknown about the right itself. */
export type Samengesteld =
  | { readonly soort: 'feiten'; readonly feiten: Onvolledig<Maandfeiten>; readonly gebruikt: readonly Dossierfeit[] }
  | { readonly soort: 'geen recht'; readonly gebruikt: readonly Dossierfeit[] }
  | { readonly soort: 'recht onbekend'; readonly gebruikt: readonly Dossierfeit[] };

/**
 * The facts of one month out of those that are known. What became known last about a place, or about a part of it, holds.
 * A dossier in which nothing is said about `recht` is asked for whole months.
 */
export const stelSamen = (
  { feiten, kader }: Pick<Dossier, 'feiten' | 'kader'>,
  maand: Month,
  isBekend: (feit: Dossierfeit) => boolean,
): Result<Samengesteld, Dossierweigering> => {
  const heel = periodOf(maand);
  const bekend = feiten.filter((feit) => overlap(feit.geldig, heel) !== undefined && isBekend(feit));
  const recht = feiten.some(({ naam }) => naam === 'recht') ? rechtsdagen(bekend, heel, maand) : ok(heel);
  if (!recht.ok) return recht;
  const gebruiktRecht = bekend.filter(({ naam }) => naam === 'recht');
  if (typeof recht.value === 'string') return ok({ soort: recht.value, gebruikt: gebruiktRecht });
  const dagen = recht.value;
  const winnaars: Dossierfeit[] = [];
  for (const groep of groepen(
    bekend.filter(({ naam }) => naam !== 'recht'),
    ({ naam }) => naam,
  )) {
    const stukken = deel(groep, dagen);
    const wissel = stukken.find((stuk, i) => i > 0 && waardeVan(stuk) !== waardeVan(stukken[0]));
    if (wissel !== undefined)
      return err({ code: 'FEIT_WISSELT_IN_MAAND', naam: groep[0]?.naam ?? '', maand, op: wissel.vanaf });
    const feit = stukken[0]?.feit;
    if (feit !== undefined) winnaars.push(feit);
  }
  const boom = legNeer(winnaars, { kader, maand, vanaf: dagen.from, tot: dagen.until });
  return boom.ok ? ok({ soort: 'feiten', feiten: boom.value, gebruikt: [...gebruiktRecht, ...winnaars] }) : boom;
};

type Stuk = { readonly vanaf: Day; readonly feit: Dossierfeit | undefined };

const waardeVan = (stuk: Stuk | undefined): string => canoniek(stuk?.feit?.waarde);

/** The days of a period in pieces, each with the fact about it that became known last. */
const deel = (feiten: readonly Dossierfeit[], dagen: Period): readonly Stuk[] => {
  const binnen = (dag: Day | undefined): dag is Day =>
    dag !== undefined && dag > dagen.from && (dagen.until === undefined || dag < dagen.until);
  const grenzen = new Set([dagen.from, ...feiten.flatMap(({ geldig }) => [geldig.from, geldig.until]).filter(binnen)]);
  const opVolgorde = feiten.toSorted((a, b) => (a.bekendSinds < b.bekendSinds ? -1 : 1));
  return [...grenzen].sort().map((vanaf) => ({
    vanaf,
    feit: opVolgorde.findLast(
      ({ geldig }) => geldig.from <= vanaf && (geldig.until === undefined || vanaf < geldig.until),
    ),
  }));
};

/** One unbroken run of days with a right. */
const rechtsdagen = (
  bekend: readonly Dossierfeit[],
  heel: Period,
  maand: Month,
): Result<Period | 'geen recht' | 'recht onbekend', Dossierweigering> => {
  const stukken = deel(
    bekend.filter(({ naam }) => naam === 'recht'),
    heel,
  );
  if (stukken.some(({ feit }) => typeof feit?.waarde !== 'boolean')) return ok('recht onbekend');
  const runs: { readonly from: Day; until: Day | undefined }[] = [];
  stukken.forEach(({ vanaf, feit }, i) => {
    const until = stukken[i + 1]?.vanaf ?? heel.until;
    const vorige = runs.at(-1);
    if (feit?.waarde !== true) return;
    if (vorige?.until === vanaf) vorige.until = until;
    else runs.push({ from: vanaf, until });
  });
  const [run, tweede] = runs;
  if (tweede !== undefined) return err({ code: 'FEIT_WISSELT_IN_MAAND', naam: 'recht', maand, op: tweede.from });
  return ok(run ?? 'geen recht');
};

/** Facts become a tree in the order in which they became known; of one moment the whole goes before its parts. */
const legNeer = (
  winnaars: readonly Dossierfeit[],
  begin: { readonly kader: Kader; readonly maand: Month; readonly vanaf: Day; readonly tot: Day | undefined },
): Result<Onvolledig<Maandfeiten>, Dossierweigering> => {
  let boom = begin as Onvolledig<Maandfeiten>;
  const volgorde = winnaars.toSorted((a, b) =>
    a.bekendSinds === b.bekendSinds ? (a.naam < b.naam ? -1 : 1) : a.bekendSinds < b.bekendSinds ? -1 : 1,
  );
  const perMoment = new Map<string, Dossierfeit>();
  for (const feit of volgorde) {
    const botsing = botstMet(feit, perMoment);
    if (botsing) {
      const { naam, geldig, bekendSinds } = feit;
      return err({ code: 'TEGENSTRIJDIGE_FEITEN', naam, op: geldig.from, bekendSinds });
    }
    perMoment.set(`${feit.bekendSinds} ${feit.naam}`, feit);
    try {
      boom = zetFeit<Maandfeiten>(boom, feit.naam, feit.waarde);
    } catch (fout) {
      if (!(fout instanceof RangeError)) throw fout;
      return err({ code: 'GEEN_FEIT', naam: feit.naam });
    }
  }
  return ok(boom);
};

/** Does a whole that became known at the same moment already say something else about this part of it? */
const botstMet = (feit: Dossierfeit, perMoment: ReadonlyMap<string, Dossierfeit>): boolean => {
  const delen = feit.naam.split('.');
  return delen.some((_, i) => {
    const heel = i === 0 ? undefined : perMoment.get(`${feit.bekendSinds} ${delen.slice(0, i).join('.')}`);
    if (heel === undefined) return false;
    const gezegd = delen
      .slice(i)
      .reduce<unknown>(
        (waarde, naam) =>
          typeof waarde === 'object' && waarde !== null
            ? (waarde as Record<string, unknown>)[naam]
            : waarde === undefined
              ? undefined
              : null,
        heel.waarde,
      );
    return gezegd !== undefined && canoniek(gezegd) !== canoniek(feit.waarde);
  });
};

/** The frame as it is known: a later known choice or row of the same day stands in for an earlier one. */
export const kaderMet = (kader: Kader, bekend: readonly Kaderfeit[]): Kader => {
  if (bekend.length === 0) return kader;
  const volgorde = bekend.toSorted((a, b) => (a.bekendSinds < b.bekendSinds ? -1 : 1));
  const keuzes: Record<string, readonly Keuze[]> = { ...kader.keuzes };
  let aanvulling: readonly AanvullendeRij[] = kader.aanvulling;
  for (const een of volgorde) {
    if (een.soort === 'keuze') {
      const rest = (keuzes[een.term] ?? []).filter(({ vanaf }) => vanaf !== een.keuze.vanaf);
      keuzes[een.term] = [...rest, een.keuze].sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1));
    } else {
      const { tabel, vanaf } = een.rij;
      aanvulling = [...aanvulling.filter((rij) => rij.tabel !== tabel || rij.vanaf !== vanaf), een.rij];
    }
  }
  return { ...kader, keuzes, aanvulling };
};
