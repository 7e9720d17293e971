/** Knows which next step a participation may take, and which it may not and why: a step or a refusal by name. */
import { addDays, contains, type Day, err, ok, parseDay, type Result, weekday } from '@samenkracht/core';
import {
  type Aanwezigheid,
  attend,
  begin,
  type Deelname,
  type Deelnameperiode,
  type Deelnameweigering,
  type Feiten,
  finish,
  hasHardEnd,
  maandagVan,
  putOff,
  versieVan,
  weekversie,
} from './deelname.ts';
import { mayChangeRoute, wetmomenten } from './inburgering.ts';
import { choose, type Keuzeweigering } from './keuze.ts';
import {
  type Afwezigheid,
  type Blok,
  type Deelnamestap,
  eindeTermijn,
  type Gekozen,
  gestopt,
  type Loop,
} from './loop.ts';
import type { Gegeven, Programma, Programmaversie } from './programma.ts';

export type Stuurweigering =
  | Deelnameweigering
  | Keuzeweigering
  | { readonly code: 'DEELNAME_GEEINDIGD'; readonly op: Day }
  | { readonly code: 'NOG_NIET_GEWEEST'; readonly dag: Day }
  | { readonly code: 'AGENDA_BOTST'; readonly dag: Day }
  | { readonly code: 'GEGEVEN_ONTBREEKT'; readonly namen: readonly string[] }
  | { readonly code: 'GEGEVEN_ONJUIST'; readonly naam: string }
  | { readonly code: 'ROUTE_NIET_TE_WISSELEN'; readonly tot: Day }
  | { readonly code: 'LEERDOELEN_ONTBREKEN'; readonly minstens: number }
  | { readonly code: 'LEERDOEL_ONBEKEND'; readonly naam: string }
  | { readonly code: 'FASE_ONBEKEND'; readonly naam: string }
  | { readonly code: 'TERMIJN_ONBEKEND'; readonly naam: string }
  | { readonly code: 'PLAFOND_BEREIKT'; readonly plaatsen: number };

export type Stap = Result<Deelnamestap, Stuurweigering>;

export type Startvraag = {
  readonly aangemeldOp: Day;
  readonly periode: Deelnameperiode;
  readonly feiten: Feiten;
  readonly toekenning?: Day;
  readonly leerdoelen: readonly string[];
  readonly gegevens: Readonly<Record<string, string>>;
};

/** How many take or took part: here, and at the most for this municipality. */
export type Bezetting = { readonly begonnen: number; readonly plaatsen: number | undefined };

const isWaarde = ({ soort, keuze = [] }: Gegeven, waarde: string): boolean => {
  if (waarde.trim() === '') return false;
  if (soort === 'dag') return parseDay(waarde) !== undefined;
  if (soort === 'aantal') return /^\d{1,9}$/.test(waarde);
  return soort === 'tekst' || keuze.includes(waarde);
};

const checkGegevens = (
  { gegevens = [] }: Programmaversie,
  gegeven: Readonly<Record<string, string>>,
): Result<undefined, Stuurweigering> => {
  for (const [naam, waarde] of Object.entries(gegeven)) {
    const soort = gegevens.find((een) => een.naam === naam);
    if (soort === undefined || !isWaarde(soort, waarde)) return err({ code: 'GEGEVEN_ONJUIST', naam });
  }
  return ok(undefined);
};

const missing = ({ gegevens = [] }: Programmaversie, bij: Gegeven['bij'], er: Readonly<Record<string, string>>) =>
  gegevens
    .filter((een) => een.bij === bij && een.verplicht === true && er[een.naam] === undefined)
    .map(({ naam }) => naam);

/** Begins: for whom it is, until when, with what must be known and agreed beforehand, and while there is a place. */
export const start = (
  programma: Programma,
  vraag: Startvraag,
  lopend: readonly { readonly programma: Programma; readonly deelname: Deelname }[],
  { begonnen, plaatsen }: Bezetting,
): Stap => {
  const deelname = begin(programma, vraag, lopend);
  if (!deelname.ok) return deelname;
  const versie = versieVan(programma, deelname.value);
  const goed = checkGegevens(versie, vraag.gegevens);
  if (!goed.ok) return goed;
  const namen = missing(versie, 'start', vraag.gegevens);
  if (namen.length > 0) return err({ code: 'GEGEVEN_ONTBREEKT', namen });
  const minstens = versie.leerdoelen ?? 0;
  if (vraag.leerdoelen.length < minstens) return err({ code: 'LEERDOELEN_ONTBREKEN', minstens });
  if (plaatsen !== undefined && begonnen >= plaatsen) return err({ code: 'PLAFOND_BEREIKT', plaatsen });
  const { aangemeldOp, periode, feiten, toekenning, leerdoelen, gegevens } = vraag;
  return ok({
    soort: 'gestart',
    aangemeldOp,
    van: periode.from,
    tot: periode.until,
    feiten,
    leerdoelen,
    gegevens,
    ...(toekenning === undefined ? {} : { toekenning }),
  });
};

const open = ({ einde }: Loop): Result<undefined, Stuurweigering> =>
  einde === undefined ? ok(undefined) : err({ code: 'DEELNAME_GEEINDIGD', op: einde.op });

/** What came of a participation that ended by its term can still be said. */
const openUitkomst = (loop: Loop): Result<undefined, Stuurweigering> =>
  loop.einde?.uitkomst === eindeTermijn ? ok(undefined) : open(loop);

const overlaps = (blokken: readonly Blok[]): Blok | undefined =>
  blokken.find((blok, at) =>
    blokken.some((ander, nr) => nr < at && ander.dag === blok.dag && ander.van < blok.tot && blok.van < ander.tot),
  );

/** The agenda of a week: within the participation and its limits, nothing at the same time. */
export const planWeek = (programma: Programma, loop: Loop, maandag: Day, blokken: readonly Blok[]): Stap => {
  const kan = open(loop);
  if (!kan.ok) return kan;
  const { deelname } = loop;
  if (weekday(maandag) !== 1) return err({ code: 'BUITEN_DE_DEELNAME', dag: maandag });
  let geteld: readonly Aanwezigheid[] = [];
  for (const { dag, onderdeel, van, tot } of blokken) {
    if (maandagVan(dag) !== maandag) return err({ code: 'BUITEN_DE_DEELNAME', dag });
    const past = attend(programma, deelname, geteld, { dag, onderdeel, minuten: tot - van });
    if (!past.ok) return past;
    geteld = past.value;
  }
  const dubbel = overlaps(blokken);
  return dubbel === undefined
    ? ok({ soort: 'agenda', maandag, blokken })
    : err({ code: 'AGENDA_BOTST', dag: dubbel.dag });
};

export const wasThere = (programma: Programma, loop: Loop, tijd: Aanwezigheid, vandaag: Day): Stap => {
  const kan = open(loop);
  if (!kan.ok) return kan;
  if (tijd.dag > vandaag) return err({ code: 'NOG_NIET_GEWEEST', dag: tijd.dag });
  const past = attend(programma, loop.deelname, loop.aanwezig, tijd);
  return past.ok ? ok({ soort: 'aanwezig', ...tijd }) : past;
};

export const wasAbsent = (programma: Programma, loop: Loop, weg: Afwezigheid): Stap => {
  const kan = open(loop);
  if (!kan.ok) return kan;
  if (!contains(loop.deelname.periode, weg.dag)) return err({ code: 'BUITEN_DE_DEELNAME', dag: weg.dag });
  const { uren } = weekversie(programma, loop.deelname, maandagVan(weg.dag));
  if (!uren.some(({ onderdeel }) => onderdeel === weg.onderdeel))
    return err({ code: 'ONDERDEEL_ONBEKEND', onderdeel: weg.onderdeel });
  return ok({ soort: 'afwezig', ...weg });
};

/** What was written down of a day and a part is taken back, with why; the record keeps both. */
export const undo = (loop: Loop, dag: Day, onderdeel: string, reden: string): Stap => {
  const kan = open(loop);
  if (!kan.ok) return kan;
  const er = [...loop.aanwezig, ...loop.afwezig].some((een) => een.dag === dag && een.onderdeel === onderdeel);
  return er ? ok({ soort: 'hersteld', dag, onderdeel, reden }) : err({ code: 'BUITEN_DE_DEELNAME', dag });
};

/** @param past does it fit the occupations he works towards; undefined while nobody has looked. */
export const chooseWork = (
  programma: Programma,
  loop: Loop,
  keuze: Gekozen,
  past: boolean | undefined,
  vandaag: Day,
): Stap => {
  const kan = open(loop);
  if (!kan.ok) return kan;
  const { keuzes } = weekversie(programma, loop.deelname, maandagVan(vandaag));
  const gekozen = choose(keuzes, keuze, past);
  return gekozen.ok ? ok({ soort: 'gekozen', ...gekozen.value }) : gekozen;
};

export const enterFase = (programma: Programma, loop: Loop, naam: string): Stap => {
  const kan = open(loop);
  if (!kan.ok) return kan;
  const { fasen } = versieVan(programma, loop.deelname);
  return fasen.some((fase) => fase.naam === naam) ? ok({ soort: 'fase', naam }) : err({ code: 'FASE_ONBEKEND', naam });
};

export const extend = (programma: Programma, loop: Loop, tot: Day, reden: string): Stap => {
  const kan = open(loop);
  if (!kan.ok) return kan;
  const later = putOff(programma, loop.deelname, tot);
  return later.ok ? ok({ soort: 'verlengd', tot, reden }) : later;
};

export const note = (programma: Programma, loop: Loop, naam: string, waarde: string, vandaag: Day): Stap => {
  const kan = openUitkomst(loop);
  if (!kan.ok) return kan;
  const versie = versieVan(programma, loop.deelname);
  const tot = wetmomenten(loop.gegevens)?.routeWisselenTot;
  const wisselt = versie.wet !== undefined && naam === 'leerroute' && tot !== undefined;
  if (wisselt && !mayChangeRoute(loop.gegevens, waarde, vandaag)) return err({ code: 'ROUTE_NIET_TE_WISSELEN', tot });
  const goed = checkGegevens(versie, { [naam]: waarde });
  return goed.ok ? ok({ soort: 'gegeven', naam, waarde }) : goed;
};

export const reach = (loop: Loop, naam: string): Stap => {
  const kan = open(loop);
  if (!kan.ok) return kan;
  const doel = loop.leerdoelen.find((een) => een.naam === naam);
  return doel === undefined ? err({ code: 'LEERDOEL_ONBEKEND', naam }) : ok({ soort: 'leerdoel', naam });
};

export const meetTermijn = (programma: Programma, loop: Loop, naam: string, gedaanOp: Day, vandaag: Day): Stap => {
  const kan = open(loop);
  if (!kan.ok) return kan;
  if (gedaanOp > vandaag) return err({ code: 'NOG_NIET_GEWEEST', dag: gedaanOp });
  const er = versieVan(programma, loop.deelname).termijnen.some((een) => een.naam === naam);
  return er ? ok({ soort: 'termijn', naam, gedaanOp }) : err({ code: 'TERMIJN_ONBEKEND', naam });
};

/** Ends it: with an outcome of the programme, or stopped with a reason. A last day after today is not the last yet. */
export const complete = (
  programma: Programma,
  loop: Loop,
  { laatste, uitkomst }: { readonly laatste: Day; readonly uitkomst: string },
  vandaag: Day,
): Stap => {
  const kan = openUitkomst(loop);
  if (!kan.ok) return kan;
  if (laatste > vandaag) return err({ code: 'NOG_NIET_GEWEEST', dag: laatste });
  const namen = missing(versieVan(programma, loop.deelname), 'einde', loop.gegevens);
  if (namen.length > 0) return err({ code: 'GEGEVEN_ONTBREEKT', namen });
  if (uitkomst === gestopt) return err({ code: 'UITKOMST_ONBEKEND', uitkomst });
  const klaar = finish(programma, loop.deelname, laatste, uitkomst);
  return klaar.ok ? ok({ soort: 'afgerond', laatste, uitkomst }) : klaar;
};

/** Stopping is always possible, with why; the last day is the last of the participation at the latest. */
export const stop = (loop: Loop, laatste: Day, reden: string, vandaag: Day): Stap => {
  const kan = openUitkomst(loop);
  if (!kan.ok) return kan;
  if (laatste > vandaag) return err({ code: 'NOG_NIET_GEWEEST', dag: laatste });
  return contains(loop.deelname.periode, laatste)
    ? ok({ soort: 'gestopt', laatste, reden })
    : err({ code: 'BUITEN_DE_DEELNAME', dag: laatste });
};

/** Ended by its term, on the day after its last: only where it ran as long as it can; of an earlier end that was agreed somebody says how it went. */
export const expire = (programma: Programma, loop: Loop, vandaag: Day): Stap => {
  const kan = open(loop);
  if (!kan.ok) return kan;
  const { until } = loop.deelname.periode;
  const laatste = addDays(until, -1);
  if (vandaag < until) return err({ code: 'NOG_NIET_GEWEEST', dag: laatste });
  return hasHardEnd(programma, loop.deelname)
    ? ok({ soort: 'verlopen', laatste })
    : err({ code: 'TERMIJN_ONBEKEND', naam: 'einde' });
};
