/** Knows what the law says of an application: a judgement per article, the months it comes to, and what must still be weighed. */
import { addToMonth, type Day, firstDay, type Month, monthOf } from '@samenkracht/core';
import type { Afweging, Kader, Onvolledig, Oordeel, Vraag } from '@samenkracht/law';
import {
  type Aanvraagfeiten,
  aanvraagvragenlijst,
  isEenmalig,
  jaartellingNa,
  type Maandfeiten,
  type Maanduitkomst,
  type Persoon,
  type Recht,
  rechtOpBijstand,
  telVrijlating,
} from '@samenkracht/participatiewet';
import { assembleFeiten, type Waarden } from './feitenboom.ts';
import { berekenMaand, type Maandresultaat } from './maandberekening.ts';
import { type Gewogen, needsHuman, oordeelfeit, oordeelopties, settleOordelen, toGewogen } from './menselijkoordeel.ts';
import { naarRato } from './naarrato.ts';
import { vraagOf } from './vaststellingen.ts';

/** Months shown with a decision: the one in which it starts and the three after it. */
const MAANDEN_VOORUIT = 4;

export type Beoordelingsinvoer = {
  /** Facts and weighings by path, as they hold for this application. */
  readonly waarden: Waarden;
  readonly meldingsdag: Day;
  readonly aanvraagdag: Day;
  readonly kader: Kader;
};

export type Afwegingspunt = Afweging & {
  /** undefined is still open. */
  readonly gewogen: Gewogen | undefined;
};

export type Beoordeling = {
  readonly recht: Recht;
  readonly ingangsdatum: Day;
  readonly afwegingen: readonly Afwegingspunt[];
  /** Facts that the law needs and that nobody recorded. */
  readonly ontbreekt: readonly { readonly feit: string; readonly vraag: Vraag }[];
  readonly maanden: readonly Maandresultaat[];
  /** What the judgement rests on: only what was read. */
  readonly gebruikt: Waarden;
};

export const beoordeel = (invoer: Beoordelingsinvoer): Beoordeling => {
  // the first day decides which amounts hold, and the facts decide the first day
  const eerste = rechtOpBijstand(overDagenMetRecht(feitenFrom(invoer, invoer.meldingsdag)));
  const ingangsdatum = eerste.ingangsdag ?? invoer.meldingsdag;
  const feiten = feitenFrom(invoer, ingangsdatum);
  const overDagen = overDagenMetRecht(feiten);
  const gesteld = aanvraagvragenlijst(overDagen);
  const recht = rechtOpBijstand(overDagen);
  const maanden = computeMaanden(feiten, ingangsdatum);
  // a missing amount is entered by a functional administrator; nobody judges it away
  const gat = maanden[0]?.soort === 'uitzondering' && maanden[0].uitzondering.code === 'BEDRAG_ONTBREEKT';
  const vastTeStellen = gat ? [] : recht.oordelen.filter(needsHuman);
  return {
    recht: gat ? recht : settleOordelen(recht, invoer.waarden),
    ingangsdatum,
    afwegingen: [...afwegingenIn(invoer.waarden, gesteld), ...humanPoints(vastTeStellen, invoer.waarden)],
    ontbreekt: gesteld.filter((een) => een.stand === 'open').map(({ feit, vraag }) => ({ feit, vraag })),
    maanden,
    gebruikt: { ...usedOf(invoer.waarden, gesteld), ...settledOf(vastTeStellen, invoer.waarden) },
  };
};

/** The facts of the first month, or of the part of it with a right. */
const feitenFrom = (invoer: Beoordelingsinvoer, vanaf: Day): Onvolledig<Aanvraagfeiten> => {
  const maand = monthOf(vanaf);
  return {
    ...assembleFeiten(invoer.waarden),
    kader: invoer.kader,
    maand,
    vanaf,
    tot: firstDay(addToMonth(maand, 1)),
    meldingsdag: invoer.meldingsdag,
    aanvraagdag: invoer.aanvraagdag,
  } as Onvolledig<Aanvraagfeiten>;
};

/** The income of the days with a right, so that who applies late in a month is judged on those days alone. */
const overDagenMetRecht = (feiten: Onvolledig<Aanvraagfeiten>): Onvolledig<Aanvraagfeiten> =>
  naarRato(feiten as Aanvraagfeiten);

type Gesteld = ReturnType<typeof aanvraagvragenlijst>;

const afwegingenIn = (waarden: Waarden, gesteld: Gesteld): readonly Afwegingspunt[] => {
  const open = gesteld.filter((een) => een.stand === 'af te wegen').map((een) => een.feit);
  const gewogen = Object.keys(waarden).filter((feit) => vraagOf(feit)?.soort === 'afweging');
  return [...new Set([...gewogen, ...open])].flatMap((feit) => {
    const vraag = vraagOf(feit);
    if (vraag === undefined) return [];
    const { vraag: tekst, hulp, opties = {} } = vraag;
    return [{ feit, vraag: tekst, hulp, opties, gewogen: toGewogen(waarden[feit]) }];
  });
};

/** What the rules leave to who looks at the person is weighed like any other open point. */
const humanPoints = (oordelen: readonly Oordeel[], waarden: Waarden): readonly Afwegingspunt[] =>
  oordelen.map(({ id, naam, reden }) => ({
    feit: oordeelfeit(id),
    vraag: `${naam}: is hieraan voldaan?`,
    hulp: `${reden} De regels beslissen dit niet. Stel het zelf vast.`,
    opties: oordeelopties,
    gewogen: toGewogen(waarden[oordeelfeit(id)]),
  }));

const settledOf = (oordelen: readonly Oordeel[], waarden: Waarden): Waarden =>
  Object.fromEntries(
    oordelen.flatMap(({ id }) => {
      const waarde = waarden[oordeelfeit(id)];
      return waarde === undefined ? [] : [[oordeelfeit(id), waarde]];
    }),
  );

/** What was read, with the questions above it: `kinderen` beside `kinderen.0.geboren`. */
const usedOf = (waarden: Waarden, gesteld: Gesteld): Waarden => {
  const gelezen = gesteld.map((een) => een.feit);
  return Object.fromEntries(
    Object.entries(waarden).filter(
      ([feit]) =>
        vraagOf(feit)?.soort === 'afweging' || gelezen.some((pad) => pad === feit || pad.startsWith(`${feit}.`)),
    ),
  );
};

/** Month after month, each knowing what the one before used of the exemptions. It stops at a gap: what comes after is not known. */
const computeMaanden = (feiten: Onvolledig<Aanvraagfeiten>, ingangsdatum: Day): readonly Maandresultaat[] => {
  const resultaten: Maandresultaat[] = [];
  let huidig = feiten as Maandfeiten;
  for (let i = 0; i < MAANDEN_VOORUIT; i += 1) {
    const maand = addToMonth(monthOf(ingangsdatum), i);
    huidig = { ...huidig, maand, vanaf: i === 0 ? ingangsdatum : firstDay(maand), tot: firstDay(addToMonth(maand, 1)) };
    const resultaat = berekenMaand(huidig);
    resultaten.push(resultaat);
    if (resultaat.soort !== 'berekend') break;
    huidig = afterMonth(huidig, resultaat.uitkomst, maand);
  }
  return resultaten;
};

const afterMonth = (feiten: Maandfeiten, uitkomst: Maanduitkomst, maand: Month): Maandfeiten => {
  const na = <P extends Persoon>(persoon: P, wie: 'belanghebbende' | 'partner'): P => {
    const inkomen = uitkomst.personen.find((een) => een.wie === wie);
    return {
      ...persoon,
      inkomsten: persoon.inkomsten.filter(({ soort }) => !isEenmalig(soort)),
      ...(persoon.ditJaar === undefined ? {} : { ditJaar: jaartellingNa(feiten, persoon, persoon.ditJaar) }),
      vrijlating: inkomen === undefined ? persoon.vrijlating : telVrijlating(persoon.vrijlating, inkomen, maand),
    };
  };
  return {
    ...feiten,
    belanghebbende: na(feiten.belanghebbende, 'belanghebbende'),
    partner: feiten.partner === null ? null : na(feiten.partner, 'partner'),
  };
};
