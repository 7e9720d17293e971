/** Knows what a missing fact of a month can be: ages around the days on which a rule changes with age, incomes, people in the house. */
import { aowDag } from '@samenkracht/aow';
import { addDays, addToMonth, addYears, cents, type Day, type Month, ZERO } from '@samenkracht/core';
import { type Bereik, bereik, bereiken, type Domein, type Domeinen, type Onvolledig } from '@samenkracht/law';
import { bijstandsmaand } from '../artikel-19.ts';
import { eenLoon, eenMedebewoner } from '../bouw.ts';
import type { Maandfeiten } from '../feiten.ts';
import type { Maanduitkomst } from '../uitkomst.ts';
import { isVolledig } from '../volledig.ts';
import { vragen } from '../vragen.ts';

type Maanddeel = { readonly maand: Month; readonly vanaf: Day; readonly tot: Day };

/** The period is always there: it is what was asked for. */
const deelVan = (feiten: Onvolledig<Maandfeiten>): Maanddeel => feiten as unknown as Maanddeel;

/**
 * Birth dates for ages that differ, and birthdays within the period: its first and its last possible day, because the norm of
 * a month with a birthday lies between those two.
 */
const geboren =
  (leeftijden: readonly number[], verjaardagen: readonly number[], metAow = false) =>
  (feiten: Onvolledig<Maandfeiten>): Domein => {
    const { vanaf, tot } = deelVan(feiten);
    const opLeeftijd = leeftijden.map((jaren) => addDays(addYears(vanaf, -jaren), -100));
    const dagen = verjaardagsdagen(vanaf, tot);
    const verjarend = verjaardagen.flatMap((jaren) => dagen.map((dag) => addYears(dag, -jaren)));
    const aow = metAow ? dagen.flatMap(geborenMetAowOp) : [];
    return { waarden: [...opLeeftijd, ...verjarend, ...aow], volledig: true };
  };

/** The first day of the period, the one after it, and its last day: with a birthday on them the month is cut, or just not. */
const verjaardagsdagen = (vanaf: Day, tot: Day): readonly Day[] => {
  const dagen = [vanaf, addDays(vanaf, 1), addDays(tot, -1)];
  return [...new Set(dagen)].filter((dag) => dag < tot);
};

const bewaard = new Map<Day, readonly Day[]>();

/** A birth date with which the AOW age is reached on a day; none on a day that the law skips. */
const geborenMetAowOp = (dag: Day): readonly Day[] => {
  const bekend = bewaard.get(dag);
  if (bekend !== undefined) return bekend;
  let kandidaat = addYears(dag, -68);
  while (aowDag(kandidaat) < dag) kandidaat = addDays(kandidaat, 1);
  const gevonden = aowDag(kandidaat) === dag ? [kandidaat] : [];
  if (bewaard.size > 100) bewaard.clear();
  bewaard.set(dag, gevonden);
  return gevonden;
};

/** A hundred thousand euro a month, the most that the schema takes: no amount of the law, but beyond every norm. */
const hoogsteInkomen = cents(100_000 * 100);
const netto: Domein = { waarden: [ZERO, hoogsteInkomen], volledig: true };
const inkomsten: Domein = { waarden: [[], [eenLoon(hoogsteInkomen)]], volledig: true };

/** Not begun, begun just now, or long over: what counts is only whether the months have run out. */
const sinds = (feiten: Onvolledig<Maandfeiten>): Domein => {
  const { maand } = deelVan(feiten);
  return { waarden: [null, addToMonth(maand, -120), maand], volledig: true };
};

const huisgenotenHoogstens = 50;

/** Nobody, or as many cost sharers as a form takes: each one more lowers the norm, who does not share leaves it as it is. */
const medebewoners = (feiten: Onvolledig<Maandfeiten>): Domein => {
  const deler = eenMedebewoner(addYears(deelVan(feiten).vanaf, -40));
  return {
    waarden: [[], Array.from({ length: huisgenotenHoogstens }, () => deler), [deler]],
    volledig: true,
  };
};

/** From what never counts to what counts whole; a form does not offer the former, so its question does not name all there is. */
const soorten: Domein = {
  waarden: [
    ...new Set([
      'kinderbijslag',
      'ander inkomen',
      ...Object.keys(vragen['belanghebbende.inkomsten.*.soort']?.opties ?? {}),
    ]),
  ],
  volledig: true,
};

const persoon = (wie: 'belanghebbende' | 'partner'): Domeinen<Maandfeiten> => ({
  [`${wie}.geboren`]: geboren([40, 10, 19, 24, 80], [18, 21, 27], true),
  [`${wie}.inkomsten`]: () => inkomsten,
  [`${wie}.inkomsten.*.soort`]: () => soorten,
  [`${wie}.inkomsten.*.netto`]: () => netto,
  [`${wie}.vrijlating.maandenN`]: () => ({ waarden: [0, 6], volledig: true }),
  [`${wie}.vrijlating.sindsR`]: sinds,
  [`${wie}.vrijlating.sindsZ`]: sinds,
  [`${wie}.vrijlating.sinds34a`]: sinds,
  [`${wie}.inkomsten.*.opgeofferd`]: () => netto,
  [`${wie}.ditJaar.giften`]: () => netto,
  [`${wie}.ditJaar.premies`]: () => netto,
  [`${wie}.ditJaar.aantalPremies`]: () => ({ waarden: [0, 2], volledig: true }),
  [`${wie}.ditJaar.vrijwilligerswerk`]: () => netto,
});

/** Beside what the questions themselves say. What is not here and has no options is tried, and makes the range incomplete. */
const mogelijkheden: Domeinen<Maandfeiten> = {
  ...persoon('belanghebbende'),
  ...persoon('partner'),
  partner: () => ({ waarden: [null, {}], volledig: true }),
  kinderen: () => ({ waarden: [[], [{}]], volledig: true }),
  'kinderen.*.geboren': geboren([5, 14, 30], [12, 18]),
  medebewoners,
  'medebewoners.*.geboren': geboren([40, 10, 23], [21, 27]),
};

const opties = {
  meet: ({ uitTeBetalen }: Maanduitkomst): number => uitTeBetalen,
  domeinen: mogelijkheden,
  isVolledig,
};

/** What can be paid out over a month while facts are missing, in cents, and which question narrows that most. */
export const maandbereik = (feiten: Onvolledig<Maandfeiten>): Bereik => bereik(bijstandsmaand, feiten, vragen, opties);

/** The same for many households, one at a time; the generator returns the totals as a range. */
export const maandbereiken = (rijen: Iterable<Onvolledig<Maandfeiten>>): ReturnType<typeof bereiken> =>
  bereiken(bijstandsmaand, rijen, vragen, opties);
