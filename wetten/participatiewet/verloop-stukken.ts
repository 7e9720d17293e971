/** Knows where a month with a changing household is cut, why there, and which facts hold in each part. */
import { addDays, type Day } from '@samenkracht/core';
import { met } from '@samenkracht/law';
import { leefvorm } from './artikel-4.ts';
import type { Kind, Maandfeiten, Partner } from './feiten.ts';
import {
  BELANGHEBBENDE,
  eindeVerlaging,
  geldtOp,
  type Lid,
  type Maandverloop,
  naEenMaand,
  type Overlijden,
  type Tijdvak,
  totOverlijden,
} from './huishoudverloop.ts';
import { leeftijdsgroep } from './leeftijd.ts';

/** A part of the month with one household. */
export type Situatie = {
  readonly vanaf: Day;
  readonly tot: Day;
  readonly reden: string;
  /** The facts of the part: its days, and the household on them. */
  readonly feiten: Maandfeiten;
  /** Art. 45 lid 5: the day whose norm goes on after a death; null when each day has its own. */
  readonly normVan: Day | null;
  readonly recht: boolean;
  /** The entry in the facts that the partner of this part comes from. */
  readonly partner: Lid<Omit<Partner, 'inInrichting'>> | null;
};

/** The parts in order; each has the reason why it is another part than the one before. */
export const situatiesVan = (f: Maandverloop): readonly Situatie[] => {
  const redenen = new Map<Day, string[]>();
  for (const { dag, reden } of wisselingen(f))
    if (dag > f.vanaf && dag < f.tot) {
      const lijst = redenen.get(dag) ?? [];
      if (!lijst.includes(reden)) redenen.set(dag, [...lijst, reden]);
    }
  const dagen = [f.vanaf, ...[...redenen.keys()].sort()];
  return dagen.map((vanaf, i) => {
    const tot = dagen[i + 1] ?? f.tot;
    return situatie(f, vanaf, tot, redenen.get(vanaf)?.join(' en ') ?? 'het huishouden aan het begin');
  });
};

/** The household of the first day with a right; undefined where no day of the month has one. */
export const eersteHuishouden = (f: Maandverloop): Maandfeiten | undefined =>
  situatiesVan(f).find(({ recht }) => recht)?.feiten;

const situatie = (f: Maandverloop, vanaf: Day, tot: Day, reden: string): Situatie => {
  const bevroren = f.overlijden !== null && blijftNorm(f, f.overlijden, vanaf);
  const op = bevroren && f.overlijden !== null ? f.overlijden.dag : vanaf;
  return {
    vanaf,
    tot,
    reden,
    feiten: feitenOp(f, op, vanaf, tot),
    normVan: bevroren ? op : null,
    recht: !f.zonderRecht.some((een) => geldtOp(een, vanaf)),
    partner: partnerOp(f, op) ?? null,
  };
};

const feitenOp = (f: Maandverloop, op: Day, vanaf: Day, tot: Day): Maandfeiten => {
  const partner = partnerOp(f, op);
  const inInrichting = (wie: string): boolean => f.inrichting.some((een) => een.wie === wie && geldtOp(een, op));
  const hier = <T extends Lid<Tijdvak>>(leden: readonly T[]): readonly T[] =>
    leden.filter((een) => geldtOp(totOverlijden(een, f.overlijden), op));
  return met(f, {
    vanaf,
    tot,
    belanghebbende: met(f.belanghebbende, { inInrichting: inInrichting(BELANGHEBBENDE) }),
    partner: partner === undefined ? null : met(partner, { inInrichting: inInrichting(partner.kenmerk) }),
    kinderen: hier(f.kinderen),
    medebewoners: hier(f.medebewoners),
    tijdelijkEldersVoorMantelzorg: f.eldersVoorMantelzorg.some((een) => geldtOp(een, op)),
  }) as unknown as Maandfeiten;
};

const partnerOp = (f: Maandverloop, op: Day): Lid<Omit<Partner, 'inInrichting'>> | undefined =>
  f.partners.find((een) => geldtOp(totOverlijden(een, f.overlijden), op));

/** Art. 45 lid 5: the days after a death on which the norm of the day of death goes on. */
const blijftNorm = (f: Maandverloop, overlijden: Overlijden, op: Day): boolean =>
  op > overlijden.dag && op < naEenMaand(overlijden) && isVanLid5(f, overlijden);

/** One of the spouses, the single parent, or the last child of a single parent or of a couple with one younger than 21. */
const isVanLid5 = (f: Maandverloop, { wie, dag }: Overlijden): boolean => {
  const toen = feitenOp(f, dag, dag, addDays(dag, 1));
  if (wie === BELANGHEBBENDE) return toen.partner !== null || leefvorm(toen, dag) === 'alleenstaande ouder';
  if (f.partners.some((een) => een.kenmerk === wie)) return true;
  const blijft = f.kinderen.some((een: Lid<Kind>) => een.kenmerk !== wie && geldtOp(een, dag) && een.tenLaste);
  if (blijft || !f.kinderen.some((een) => een.kenmerk === wie && een.tenLaste)) return false;
  if (toen.partner === null) return leefvorm(toen, dag) === 'alleenstaande ouder';
  return [toen.belanghebbende, toen.partner].some(({ geboren }) => leeftijdsgroep(toen, geboren, dag) === '18 tot 21');
};

type Wisseling = { readonly dag: Day; readonly reden: string };

/** Every day on which something in the facts begins or ends. */
const wisselingen = (f: Maandverloop): readonly Wisseling[] => [
  ...ledenWissel(f, f.partners, 'de partner'),
  ...ledenWissel(f, f.kinderen, 'een kind'),
  ...ledenWissel(f, f.medebewoners, 'een medebewoner'),
  ...f.inrichting.flatMap((een) => grenzen(een, 'naar een inrichting', 'uit de inrichting')),
  ...f.eldersVoorMantelzorg.flatMap((een) => grenzen(een, 'elders voor mantelzorg', 'terug van mantelzorg')),
  ...f.verlagingen.flatMap((een) =>
    grenzen(
      { vanaf: een.vanaf, tot: eindeVerlaging(een) },
      `verlaging van artikel ${een.artikel}`,
      `einde van de verlaging van artikel ${een.artikel}`,
    ),
  ),
  ...f.zonderRecht.flatMap((een) => grenzen(een, `geen recht: ${een.reden}`, 'weer recht')),
  ...(f.overlijden === null
    ? []
    : [
        { dag: addDays(f.overlijden.dag, 1), reden: 'na een overlijden' },
        { dag: naEenMaand(f.overlijden), reden: 'een maand na het overlijden' },
      ]),
];

const grenzen = ({ vanaf, tot }: Tijdvak, begin: string, einde: string): readonly Wisseling[] => [
  { dag: vanaf, reden: begin },
  ...(tot === null ? [] : [{ dag: tot, reden: einde }]),
];

/** Who goes on under other facts on the same day neither comes nor goes. */
const ledenWissel = (f: Maandverloop, leden: readonly Lid<Tijdvak>[], wie: string): readonly Wisseling[] => {
  const tijdvakken = leden.map((een) => totOverlijden(een, f.overlijden));
  return tijdvakken.flatMap((een) =>
    grenzen(een, `${wie} komt erbij`, `${wie} gaat weg`).map(({ dag, reden }) => {
      const gaatDoor = tijdvakken.some(
        (ander) => ander !== een && ander.kenmerk === een.kenmerk && (ander.vanaf === dag || ander.tot === dag),
      );
      return { dag, reden: gaatDoor ? `iets verandert bij ${wie}` : reden };
    }),
  );
};
