/** Knows what is planned in the coming year: birthdays that count, exemptions that end, stays and jobs that end, decided changes; with amounts. */
import { aowDagVoor } from '@samenkracht/aow';
import { addDays, addMonths, addToMonth, type Day, firstDay, type Money, type Month, monthOf } from '@samenkracht/core';
import { verjaardag } from '@samenkracht/participatiewet';
import { berekenReeks, type Reeksinvoer } from './herrekenen.ts';
import type { Maandresultaat } from './maandberekening.ts';
import { grondslagIn } from './maandfeiten.ts';
import { bewoningen } from './medebewoner.ts';
import { inwonerUitleg } from './uitzondering.ts';
import { eersteOpenMaand, metVerwachting } from './vooruitblik.ts';
import { wijzigingzin } from './wijzigingszin.ts';

export type Aankomend = {
  readonly op: Day;
  /** For the resident and staff alike. */
  readonly wat: string;
  /** What he gets in the month before, and in the first whole month with it; undefined where that cannot be said. */
  readonly voor: Money | undefined;
  readonly na: Money | undefined;
  readonly reden: string | undefined;
  /** What is not confirmed of the two amounts. */
  readonly onzekerheden: readonly string[];
};

/** How far ahead is looked. */
const maandenVooruit = 12;

type Gebeurtenis = { readonly op: Day; readonly wat: string };
type Invoer = Reeksinvoer & { readonly eersteMaand: Month };

const verjaardagen = (invoer: Invoer, today: Day): readonly Gebeurtenis[] => {
  const { kader, grondslagen } = invoer;
  const feiten = grondslagIn(kader, grondslagen, monthOf(today), { vanaf: today, tot: addDays(today, 1) });
  if (feiten === undefined) return [];
  const { belanghebbende, partner } = feiten;
  // of who has no whole date of birth no birthday is known: the month itself says that it lacks it
  const bekend = <T extends { readonly geboren: Day }>(leden: readonly T[]): readonly T[] =>
    leden.filter(({ geboren }) => geboren !== undefined);
  // beyond the table of the AOW age nothing is planned yet
  const aowVan = (geboren: Day): readonly Day[] => {
    const dag = aowDagVoor(geboren, addMonths(today, maandenVooruit));
    return dag === undefined ? [] : [dag];
  };
  const eigen = (geboren: Day, wie: string): readonly Gebeurtenis[] => [
    { op: verjaardag(21, geboren), wat: `${wie} 21 jaar. Dan geldt een andere norm.` },
    { op: verjaardag(27, geboren), wat: `${wie} 27 jaar. Dan gelden de regels voor jongeren niet meer.` },
    ...aowVan(geboren).map((op) => ({ op, wat: `${wie} de AOW-leeftijd. Dan krijgt u AOW en geldt een andere norm.` })),
  ];
  return [
    ...bekend([belanghebbende]).flatMap(({ geboren }) => eigen(geboren, 'U bereikt')),
    ...bekend(partner === null ? [] : [partner]).flatMap(({ geboren }) => eigen(geboren, 'Uw partner bereikt')),
    ...bekend(feiten.kinderen).map(({ geboren }) => ({ op: verjaardag(18, geboren), wat: 'Uw kind wordt 18 jaar.' })),
    ...bekend(bewoningen(feiten, invoer.wijzigingen ?? []))
      .filter(({ geboren, tot }) => tot === null || tot > verjaardag(27, geboren))
      .map(({ geboren }) => ({
        op: verjaardag(27, geboren),
        wat: 'Iemand die bij u woont wordt 27 jaar. Dan kan hij meetellen als kostendeler.',
      })),
  ];
};

const besloten = ({ wijzigingen = [] }: Invoer): readonly Gebeurtenis[] =>
  wijzigingen.flatMap((een) => [
    { op: een.vanaf, wat: `${wijzigingzin(een)}.` },
    ...(een.tot === null ? [] : [{ op: een.tot, wat: `Dit is dan voorbij: ${wijzigingzin(een).toLowerCase()}.` }]),
  ]);

/** A measure that was decided begins and ends by itself. */
const verlagingen = ({ maatregelen = [] }: Invoer): readonly Gebeurtenis[] =>
  maatregelen.flatMap(({ maanden }) => {
    const eerste = maanden.at(0);
    const laatste = maanden.at(-1);
    if (eerste === undefined || laatste === undefined) return [];
    return [
      { op: firstDay(eerste), wat: 'Een maatregel begint. U krijgt dan minder bijstand.' },
      { op: firstDay(addToMonth(laatste, 1)), wat: 'De maatregel is voorbij.' },
    ];
  });

const werk = ({ bronnen }: Invoer): readonly Gebeurtenis[] =>
  bronnen.flatMap(({ tot, werkgever }) =>
    tot === undefined ? [] : [{ op: `${tot}-01` as Day, wat: `Uw werk bij ${werkgever} is dan gestopt.` }],
  );

/** Where the ground of an exemption in one month is another than in the month before: the law says so itself. */
const vrijlatingen = (resultaten: readonly Maandresultaat[]): readonly Gebeurtenis[] =>
  resultaten.flatMap((nu, i) => {
    const eerst = resultaten[i - 1];
    if (nu.soort !== 'berekend' || eerst?.soort !== 'berekend') return [];
    return nu.uitkomst.personen.flatMap((een) => {
      const was = eerst.uitkomst.personen.find(({ wie }) => wie === een.wie);
      const stopt = was !== undefined && was.grond !== null && was.grond !== een.grond;
      return stopt
        ? [
            {
              op: `${nu.maand}-01` as Day,
              wat:
                een.grond === null
                  ? 'De vrijlating van uw loon stopt. Daarna telt al uw loon mee.'
                  : 'De vrijlating van uw loon wordt anders.',
            },
          ]
        : [];
    });
  });

const bedragIn = (perMaand: ReadonlyMap<Month, Maandresultaat>, maand: Month): Money | undefined => {
  const resultaat = perMaand.get(maand);
  return resultaat?.soort === 'berekend' ? resultaat.uitkomst.uitTeBetalen : undefined;
};

const onzekerhedenIn = (perMaand: ReadonlyMap<Month, Maandresultaat>, maanden: readonly Month[]): readonly string[] => {
  const gevonden = maanden.flatMap((maand) => {
    const resultaat = perMaand.get(maand);
    return resultaat?.soort === 'berekend' ? resultaat.onzekerheden : [];
  });
  return [...new Set(gevonden)];
};

/** The nearest first. */
export const aankomendIn = (invoer: Invoer, today: Day): readonly Aankomend[] => {
  const laatst = addMonths(today, maandenVooruit);
  const open = eersteOpenMaand(invoer, invoer.eersteMaand);
  const vorige = addToMonth(monthOf(today), -1);
  const begin = vorige < invoer.eersteMaand ? invoer.eersteMaand : open < vorige ? open : vorige;
  const resultaten = berekenReeks(metVerwachting(invoer), begin, addToMonth(monthOf(laatst), 1));
  const perMaand = new Map(resultaten.map((een) => [een.maand, een]));
  const gestopt = resultaten.find((een) => een.soort === 'uitzondering');
  const waarom = gestopt?.soort === 'uitzondering' ? inwonerUitleg(gestopt.uitzondering) : undefined;
  const alle = [
    ...verjaardagen(invoer, today),
    ...besloten(invoer),
    ...verlagingen(invoer),
    ...werk(invoer),
    ...vrijlatingen(resultaten),
  ];
  return alle
    .filter(({ op }) => op > today && op <= laatst)
    .sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))
    .map(({ op, wat }) => {
      const maand = monthOf(op);
      const [ervoor, erna] = [addToMonth(maand, -1), op.endsWith('-01') ? maand : addToMonth(maand, 1)];
      const [voor, na] = [bedragIn(perMaand, ervoor), bedragIn(perMaand, erna)];
      const reden = voor === undefined || na === undefined ? waarom : undefined;
      return { op, wat, voor, na, reden, onzekerheden: onzekerhedenIn(perMaand, [ervoor, erna]) };
    });
};
