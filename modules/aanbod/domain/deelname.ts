/** Knows one person's way through a programme: may he begin, until when, what a week was worth, and how it ended. Refusals by name. */
import { addDays, contains, type Day, err, ok, type Result, weekday } from '@samenkracht/core';
import { endOf, houdtOp, type Programma, type Programmaversie, type Voorwaarde, versieOp } from './programma.ts';

/** What is known of somebody. A fact that is not in it is not known. */
export type Feiten = Readonly<Record<string, boolean | string | number>>;

/** Half open, and never without an end: a participation without one does not exist. */
export type Deelnameperiode = { readonly from: Day; readonly until: Day };

export type Deelname = {
  readonly programma: string;
  readonly aangemeldOp: Day;
  /** To the end that was agreed, or the one it really had. */
  readonly periode: Deelnameperiode;
  readonly verlengd: number;
  readonly uitkomst?: string;
};

/** Time spent on a part on one day. */
export type Aanwezigheid = { readonly dag: Day; readonly onderdeel: string; readonly minuten: number };

export type Deelnameweigering =
  | { readonly code: 'PROGRAMMA_GELDT_NIET'; readonly op: Day }
  | { readonly code: 'NIET_DE_DOELGROEP'; readonly feiten: readonly string[] }
  | { readonly code: 'FEITEN_ONTBREKEN'; readonly feiten: readonly string[] }
  | { readonly code: 'GAAT_NIET_SAMEN'; readonly met: string }
  | { readonly code: 'DUURT_TE_LANG'; readonly uiterlijk: Day }
  | { readonly code: 'PROGRAMMA_HOUDT_OP'; readonly uiterlijk: Day }
  | { readonly code: 'EINDE_VOOR_BEGIN' }
  | { readonly code: 'VAAKER_VERLENGD_DAN_MAG'; readonly keer: number }
  | { readonly code: 'BUITEN_DE_DEELNAME'; readonly dag: Day }
  | { readonly code: 'ONDERDEEL_ONBEKEND'; readonly onderdeel: string }
  | { readonly code: 'TIJD_KAN_NIET'; readonly dag: Day }
  | { readonly code: 'TE_VEEL_UREN'; readonly onderdeel: string; readonly hoogstens: number }
  | { readonly code: 'UITKOMST_ONBEKEND'; readonly uitkomst: string };

type Uitkomst<T> = Result<T, Deelnameweigering>;

const meets = (voorwaarde: Voorwaarde, feiten: Feiten): boolean | undefined => {
  const waarde = feiten[voorwaarde.feit];
  if (waarde === undefined) return undefined;
  if ('is' in voorwaarde) return waarde === voorwaarde.is;
  if (typeof waarde !== 'number') return false;
  return waarde >= (voorwaarde.minstens ?? waarde) && (voorwaarde.onder === undefined || waarde < voorwaarde.onder);
};

/** Does the programme exist for him? One fact that says no is enough; a fact that nobody knows is asked for. */
const admit = ({ doelgroep }: Programmaversie, feiten: Feiten): Uitkomst<undefined> => {
  const gewogen = doelgroep.map((voorwaarde) => ({ feit: voorwaarde.feit, past: meets(voorwaarde, feiten) }));
  const niet = gewogen.filter(({ past }) => past === false).map(({ feit }) => feit);
  if (niet.length > 0) return err({ code: 'NIET_DE_DOELGROEP', feiten: niet });
  const onbekend = gewogen.filter(({ past }) => past === undefined).map(({ feit }) => feit);
  return onbekend.length > 0 ? err({ code: 'FEITEN_ONTBREKEN', feiten: onbekend }) : ok(undefined);
};

const smallest = (...dagen: readonly (Day | undefined)[]): Day | undefined =>
  dagen.filter((een) => een !== undefined).toSorted()[0];

/** The first day on which a participation that began then is over whatever is done: its longest duration, or the end of the programme itself. */
export const latestEnd = (programma: Programma, van: Day): Day | undefined => {
  const duur = versieOp(programma, van)?.duur;
  return smallest(duur === undefined ? undefined : endOf(van, duur), houdtOp(programma));
};

/** Does it run as long as it can? Where an act keeps somebody in it, his duty goes on after the end that was agreed. */
export const hasHardEnd = (programma: Programma, { periode }: Pick<Deelname, 'periode'>): boolean => {
  const uiterlijk = latestEnd(programma, periode.from);
  return uiterlijk !== undefined && periode.until >= uiterlijk && versieOp(programma, periode.from)?.wet === undefined;
};

/** Not longer than its longest duration, and not past the day on which the programme itself ends. */
const fits = (
  programma: Programma,
  { duur }: Programmaversie,
  { from, until }: Deelnameperiode,
): Uitkomst<undefined> => {
  if (until <= from) return err({ code: 'EINDE_VOOR_BEGIN' });
  const einde = houdtOp(programma);
  if (einde !== undefined && until > einde) return err({ code: 'PROGRAMMA_HOUDT_OP', uiterlijk: einde });
  const uiterlijk = duur === undefined ? undefined : endOf(from, duur);
  return uiterlijk !== undefined && until > uiterlijk ? err({ code: 'DUURT_TE_LANG', uiterlijk }) : ok(undefined);
};

/**
 * Begins a participation with an agreed end; the version of its first day holds until its end.
 * @param lopend what he takes part in already. Two programmes go together unless one of them says they do not.
 */
export const begin = (
  programma: Programma,
  vraag: { readonly aangemeldOp: Day; readonly periode: Deelnameperiode; readonly feiten: Feiten },
  lopend: readonly { readonly programma: Programma; readonly deelname: Deelname }[],
): Uitkomst<Deelname> => {
  const { periode, feiten, aangemeldOp } = vraag;
  const versie = versieOp(programma, periode.from);
  if (versie === undefined) return err({ code: 'PROGRAMMA_GELDT_NIET', op: periode.from });
  const toegelaten = admit(versie, feiten);
  if (!toegelaten.ok) return toegelaten;
  const ander = lopend.find(({ programma: zijn, deelname }) => {
    const samen = deelname.periode.from < periode.until && periode.from < deelname.periode.until;
    const uitgesloten = versieOp(zijn, deelname.periode.from)?.nietNaast.includes(programma.naam) ?? false;
    return samen && (uitgesloten || zijn.naam === programma.naam || versie.nietNaast.includes(zijn.naam));
  });
  if (ander !== undefined) return err({ code: 'GAAT_NIET_SAMEN', met: ander.programma.naam });
  const past = fits(programma, versie, periode);
  return past.ok ? ok({ programma: programma.naam, aangemeldOp, periode, verlengd: 0 }) : past;
};

/** The version that holds for a participation. @throws Error when there is none: it could not have begun. */
export const versieVan = (programma: Programma, { periode }: Deelname): Programmaversie => {
  const versie = versieOp(programma, periode.from);
  if (versie === undefined) throw new Error(`${programma.naam} has no version on ${periode.from}`);
  return versie;
};

/** Puts off the agreed end: never past the longest duration, and not more often than the programme allows. */
export const putOff = (programma: Programma, deelname: Deelname, tot: Day): Uitkomst<Deelname> => {
  const versie = versieVan(programma, deelname);
  if (deelname.verlengd >= versie.verlengen) return err({ code: 'VAAKER_VERLENGD_DAN_MAG', keer: versie.verlengen });
  if (tot <= deelname.periode.until) return err({ code: 'EINDE_VOOR_BEGIN' });
  const periode = { from: deelname.periode.from, until: tot };
  const past = fits(programma, versie, periode);
  return past.ok ? ok({ ...deelname, periode, verlengd: deelname.verlengd + 1 }) : past;
};

/** Ends it with an outcome of its definition. @param laatste the last day on which he took part. */
export const finish = (
  programma: Programma,
  deelname: Deelname,
  laatste: Day,
  uitkomst: string,
): Uitkomst<Deelname> => {
  const { uitkomsten } = versieVan(programma, deelname);
  if (!uitkomsten.some(({ naam }) => naam === uitkomst)) return err({ code: 'UITKOMST_ONBEKEND', uitkomst });
  if (!contains(deelname.periode, laatste)) return err({ code: 'BUITEN_DE_DEELNAME', dag: laatste });
  return ok({ ...deelname, periode: { from: deelname.periode.from, until: addDays(laatste, 1) }, uitkomst });
};

/** The Monday that a day's week begins with. */
export const maandagVan = (dag: Day): Day => addDays(dag, 1 - weekday(dag));

/**
 * The rules that a week is judged by: those that hold on its Monday, so that rules that change on a Saturday hold from the next week.
 * A programme that ends in the week keeps its last rules.
 */
export const weekversie = (programma: Programma, deelname: Deelname, maandag: Day): Programmaversie =>
  versieOp(programma, maandag < deelname.periode.from ? deelname.periode.from : maandag) ??
  versieVan(programma, deelname);

/** Adds time: within the participation, on a part of the programme, in a day that has 24 hours, below the most hours of a week. */
export const attend = (
  programma: Programma,
  deelname: Deelname,
  eerder: readonly Aanwezigheid[],
  nieuw: Aanwezigheid,
): Uitkomst<readonly Aanwezigheid[]> => {
  const { dag, onderdeel, minuten } = nieuw;
  if (!contains(deelname.periode, dag)) return err({ code: 'BUITEN_DE_DEELNAME', dag });
  const maandag = maandagVan(dag);
  const uren = weekversie(programma, deelname, maandag).uren.find((deel) => deel.onderdeel === onderdeel);
  if (uren === undefined) return err({ code: 'ONDERDEEL_ONBEKEND', onderdeel });
  const alles = [...eerder, nieuw];
  const opDag = alles.filter((een) => een.dag === dag).reduce((som, een) => som + een.minuten, 0);
  if (!Number.isInteger(minuten) || minuten <= 0 || opDag > 24 * 60) return err({ code: 'TIJD_KAN_NIET', dag });
  const inWeek = minutesIn(alles, maandag, onderdeel);
  if (uren.hoogstens !== undefined && inWeek > uren.hoogstens * 60)
    return err({ code: 'TE_VEEL_UREN', onderdeel, hoogstens: uren.hoogstens });
  return ok(alles);
};

export const minutesIn = (aanwezig: readonly Aanwezigheid[], maandag: Day, onderdeel: string): number =>
  aanwezig
    .filter((een) => een.onderdeel === onderdeel && maandagVan(een.dag) === maandag)
    .reduce((som, een) => som + een.minuten, 0);

export type Weekoordeel = {
  readonly maandag: Day;
  readonly onderdelen: readonly {
    readonly onderdeel: string;
    readonly minuten: number;
    /** Minutes short of what a week must have; 0 where there is enough or nothing is asked. */
    readonly tekort: number;
  }[];
  /** Minutes that the agenda still has room for; undefined where the programme does not grow towards a number. */
  readonly ruimte?: number;
};

/** What a week was worth. The first and last week are judged as whole weeks: who begins on a Thursday is told so by his coach, not by a sum. */
export const judgeWeek = (
  programma: Programma,
  deelname: Deelname,
  aanwezig: readonly Aanwezigheid[],
  maandag: Day,
): Weekoordeel => {
  const { uren, weekagenda } = weekversie(programma, deelname, maandag);
  const onderdelen = uren.map(({ onderdeel, minstens = 0 }) => {
    const minuten = minutesIn(aanwezig, maandag, onderdeel);
    return { onderdeel, minuten, tekort: Math.max(0, minstens * 60 - minuten) };
  });
  const gevuld = onderdelen.reduce((som, { minuten, tekort }) => som + minuten + tekort, 0);
  return {
    maandag,
    onderdelen,
    ...(weekagenda === undefined ? {} : { ruimte: Math.max(0, weekagenda * 60 - gevuld) }),
  };
};
