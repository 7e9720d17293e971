/** Knows a desk as it stands on a day: who works there, whom they guide, and what that comes to within the norm. */
import type { Instelling } from './instelling.ts';
import { type Consulent, type Contactklasse, type Inwoner, ruimteVan } from './prijs.ts';
import { distribute, type Verdeling } from './verdeling.ts';

export type Medewerker = {
  readonly id: string;
  readonly naam: string;
  readonly teamId: string;
  readonly uren: number;
  readonly disciplines: readonly string[];
  readonly afwezig: boolean;
};

export type Begeleide = {
  readonly persoonId: string;
  readonly klasse: Contactklasse;
  readonly teamId: string | undefined;
  readonly discipline: string | undefined;
  readonly consulent: string | undefined;
  /** To whom a transfer was proposed that nobody accepted or refused yet. */
  readonly naar: string | undefined;
};

export type Bureau = {
  readonly instelling: Instelling;
  readonly medewerkers: readonly Medewerker[];
  readonly inwoners: readonly Begeleide[];
};

/** Who will guide him when everything that was proposed is accepted. */
export const straks = ({ consulent, naar }: Begeleide): string | undefined => naar ?? consulent;

/** Points that each carries; @param telt which residents count. */
export const belastingVan = (
  { instelling, inwoners }: Bureau,
  telt: (inwoner: Begeleide) => boolean = () => true,
): ReadonlyMap<string, number> => {
  const punten = new Map<string, number>();
  for (const inwoner of inwoners) {
    const wie = straks(inwoner);
    if (wie !== undefined && telt(inwoner))
      punten.set(wie, (punten.get(wie) ?? 0) + instelling.gewichten[inwoner.klasse]);
  }
  return punten;
};

const toConsulent = (
  { id, teamId, uren, disciplines, afwezig }: Medewerker,
  { volleWeek }: Instelling,
  gedragen: number,
): Consulent => ({
  id,
  gebieden: [teamId],
  disciplines: ['casusregie', ...disciplines],
  deeltijd: afwezig ? 0 : Math.min(100, Math.round((uren * 100) / volleWeek)),
  gedragen,
});

const toInwoner = ({ persoonId, klasse, teamId, discipline, consulent }: Begeleide): Inwoner => ({
  id: persoonId,
  klasse,
  gebied: teamId,
  discipline,
  consulent,
});

export type Voorstelsoort = 'alles' | 'afwezigheid';

/** Who may move: everybody, or only those of a colleague who is absent. Who is on his way to somebody already, stays out of it. */
export const divideBureau = (bureau: Bureau, soort: Voorstelsoort, prijzen = bureau.instelling.prijzen): Verdeling => {
  const weg = new Set(bureau.medewerkers.filter(({ afwezig }) => afwezig).map(({ id }) => id));
  const verdeelbaar = ({ consulent, naar }: Begeleide): boolean =>
    naar === undefined && (soort === 'alles' || consulent === undefined || weg.has(consulent));
  const gedragen = belastingVan(bureau, (inwoner) => !verdeelbaar(inwoner));
  return distribute(
    bureau.inwoners.filter(verdeelbaar).map(toInwoner),
    bureau.medewerkers.map((een) => toConsulent(een, bureau.instelling, gedragen.get(een.id) ?? 0)),
    { ...bureau.instelling, prijzen },
  );
};

/** One new resident, everybody else stays where he is. */
export const placeNew = (bureau: Bureau, nieuw: Begeleide): Verdeling => {
  const gedragen = belastingVan(bureau);
  return distribute(
    [toInwoner(nieuw)],
    bureau.medewerkers.map((een) => toConsulent(een, bureau.instelling, gedragen.get(een.id) ?? 0)),
    bureau.instelling,
  );
};

export type Druk = 'ruimte' | 'goed' | 'vol' | 'boven de norm' | 'afwezig';

export type Belasting = {
  readonly medewerker: Medewerker;
  readonly inwoners: number;
  readonly punten: number;
  /** Points that he carries at the most for his hours. */
  readonly ruimte: number;
  /** As residents of average contact in a full week: what the norm of 70 to 75 is said in. */
  readonly gewogen: number;
  readonly druk: Druk;
};

const drukVan = (afwezig: boolean, gewogen: number, { goed, hoogst }: Instelling['norm']): Druk => {
  if (afwezig) return 'afwezig';
  if (gewogen > hoogst) return 'boven de norm';
  if (gewogen > goed) return 'vol';
  return gewogen >= goed * 0.9 ? 'goed' : 'ruimte';
};

export const weighAll = (bureau: Bureau): readonly Belasting[] => {
  const punten = belastingVan(bureau);
  const aantallen = Map.groupBy(bureau.inwoners, straks);
  const { instelling } = bureau;
  return bureau.medewerkers.map((medewerker) => {
    const draagt = punten.get(medewerker.id) ?? 0;
    const gewogen =
      Math.round((draagt * 10 * instelling.volleWeek) / (instelling.gewichten.gemiddeld * medewerker.uren)) / 10;
    return {
      medewerker,
      inwoners: aantallen.get(medewerker.id)?.length ?? 0,
      punten: draagt,
      ruimte: ruimteVan(toConsulent(medewerker, instelling, 0), instelling),
      gewogen,
      druk: drukVan(medewerker.afwezig, gewogen, instelling.norm),
    };
  });
};
