/** Knows what of a payment goes to debts and to others: the room of the law, what was agreed, and in which order. */
import { type Maandsaldi, saldo, type simulate } from '@samenkracht/betaling';
import { addToMonth, type Day, firstDay, type Money, type Month, smallest, subtract, ZERO } from '@samenkracht/core';
import { bepaal, type Kader } from '@samenkracht/law';
import { ruimteBij, ruimteBijVerloop, schuldvolgorde } from '@samenkracht/participatiewet/handhaving';
import { bestemmingVan, geenInvordering, type Invordering } from './invordering.ts';
import type { Maandberekening } from './maandberekening.ts';
import { naarRato } from './naarrato.ts';
import { isVerjaardIn } from './schuldverjaring.ts';

type Afdracht = NonNullable<Parameters<typeof simulate>[0]['afdrachten']>[number];

/** A debt as a run must know it: may it be set off, and on what ground. */
export type Schuldgegeven = {
  readonly maand: Month;
  readonly status: 'netto' | 'bruto beoordelen';
  readonly wijze: 'verrekening' | 'terugvordering';
  readonly ontstaanOp: Day;
};

export type Schuldinvoer = {
  readonly invordering: Invordering;
  readonly schulden: readonly Schuldgegeven[];
  /** What was handed over so far, by name. */
  readonly afgedragen: ReadonlyMap<string, Money>;
};

export const geenSchulden: Schuldinvoer = { invordering: geenInvordering, schulden: [], afgedragen: new Map() };

/** Art. 58 lid 4 Pw: means received in the six months before; so in a run of month M not of a month before M minus six. */
const maandenVerrekenen = 6;

/** The last month in which what came in over `maand` can be set off without a decision to claim it back. */
export const laatsteVerrekenmaand = (maand: Month): Month => addToMonth(maand, maandenVerrekenen);

/** Why a debt is not set off in the run of a month; undefined when it is. */
export const waaromNiet = (
  schuld: Schuldgegeven,
  invordering: Invordering,
  run: Month,
): 'bruto beoordelen' | 'zes maanden voorbij' | 'deurwaarder' | 'verjaard' | undefined => {
  const { maand, status, wijze } = schuld;
  const { teruggevorderd, dwangbevelen } = invordering;
  // 4:104 lid 2 Awb: after that no set-off and no dwangbevel
  if (isVerjaardIn(schuld, invordering, run)) return 'verjaard';
  if (status === 'bruto beoordelen') return 'bruto beoordelen';
  if (dwangbevelen.has(maand)) return 'deurwaarder';
  const voorbij = wijze === 'verrekening' && !teruggevorderd.has(maand) && run > laatsteVerrekenmaand(maand);
  return voorbij ? 'zes maanden voorbij' : undefined;
};

/** What the law leaves for recovery of each month. Without the amounts of a month nothing is held: never a guess. */
export const ruimtenVan = (
  maanden: readonly Maandberekening[],
  { zonderInlichtingen }: Invordering,
): ReadonlyMap<Month, Money> =>
  new Map(
    maanden.map(({ maand, feiten }) => {
      const bevoegdheid = { beslagvrijeVoetGeldt: zonderInlichtingen === undefined };
      const { verloop } = feiten;
      const ruimte =
        verloop === undefined
          ? bepaal((f: typeof feiten) => ruimteBij(f, bevoegdheid), naarRato(feiten))
          : bepaal((f: typeof verloop) => ruimteBijVerloop(f, bevoegdheid), verloop);
      return [maand, ruimte.soort === 'waarde' ? ruimte.waarde : ZERO];
    }),
  );

/** What was agreed to hold: nothing where he sends it himself, else no more than the amount of the betalingsregeling. */
export const afgesprokenRuimten = (
  ruimten: ReadonlyMap<Month, Money>,
  { regeling }: Invordering,
): ReadonlyMap<Month, Money> | undefined => {
  if (regeling === undefined) return undefined;
  const { vanaf, wijze, perMaand } = regeling;
  const deel = (maand: Month, ruimte: Money): Money => {
    if (maand < vanaf) return ruimte;
    return wijze === 'overmaking' ? ZERO : smallest(ruimte, perMaand);
  };
  return new Map([...ruimten].map(([maand, ruimte]) => [maand, deel(maand, ruimte)]));
};

/** Garnishments of each month that is decided, then what is paid on for him in the month of the run, oldest step first. */
export const afdrachtenVan = (
  maanden: readonly Maandberekening[],
  run: Month,
  { invordering, afgedragen }: Schuldinvoer,
): readonly Afdracht[] => {
  const beslagen = invordering.beslagen.flatMap((beslag): Afdracht[] => {
    const bestemming = bestemmingVan(beslag);
    const totaal = subtract(beslag.totaal, afgedragen.get(bestemming) ?? ZERO);
    return maanden
      .filter(({ maand }) => maand >= beslag.vanaf)
      .map(({ maand }) => ({
        bestemming,
        maand,
        hoogste: totaal,
        totaal,
        soort: beslag.rang === 'voor verrekening' ? 'beslag voor verrekening' : 'beslag na verrekening',
        oorzaak: 'Beslag',
      }));
  });
  if (!maanden.some(({ maand }) => maand === run)) return beslagen;
  const doorbetalingen = invordering.doorbetalingen
    .filter(({ vanaf }) => vanaf <= run)
    .map(
      (een): Afdracht => ({
        bestemming: bestemmingVan(een),
        maand: run,
        hoogste: een.bedrag,
        soort: 'doorbetaling',
        oorzaak: 'Doorbetaald',
      }),
    );
  return [...beslagen, ...doorbetalingen];
};

/** By the rule of the law, as a comparison. */
export const volgordeVan = (kader: Kader, op: Day, schulden: readonly { readonly maand: Month }[]) => {
  const volgorde = schuldvolgorde({ kader, op, maanden: schulden.map(({ maand }) => maand) });
  return (a: Month, b: Month): number => volgorde.indexOf(a) - volgorde.indexOf(b);
};

/** Of a month that was revised more than once the newest debt says how; what a person must judge of any of them waits for him. */
export const laatstePerMaand = <S extends Schuldgegeven>(schulden: readonly S[]): readonly S[] =>
  [...Map.groupBy(schulden, ({ maand }) => maand).values()].flatMap((hier): S[] => {
    const laatste = hier.at(-1);
    if (laatste === undefined) return [];
    return [{ ...laatste, status: hier.find(({ status }) => status !== 'netto')?.status ?? laatste.status }];
  });

/** All that a simulation must know of debts and of others: nothing is worked out for who has neither. */
export const schuldkant = (
  maanden: readonly Maandberekening[],
  run: Month,
  saldi: Maandsaldi,
  { schuld, kader }: { readonly schuld: Schuldinvoer; readonly kader: Kader },
): Pick<Parameters<typeof simulate>[0], 'ruimten' | 'verrekenruimten' | 'magVerrekend' | 'afdrachten' | 'volgorde'> => {
  const { invordering, schulden } = schuld;
  const nietNu = new Set(
    laatstePerMaand(schulden)
      .filter((een) => waaromNiet(een, invordering, run) !== undefined)
      .map(({ maand }) => maand),
  );
  const open = [...saldi].flatMap(([maand, stand]) =>
    saldo.openSchuld(stand) > 0 || saldo.openBoete(stand) > 0 ? [{ maand }] : [],
  );
  const houdtIn = invordering.beslagen.length > 0 || open.length > 0;
  const ruimten: ReadonlyMap<Month, Money> = houdtIn ? ruimtenVan(maanden, invordering) : new Map();
  // art. 60 lid 4 Pw: a fine is set off, whatever was agreed on another debt: who sends that himself has only the fine held
  const metBoete = [...saldi.values()].some((stand) => saldo.openBoete(stand) > 0);
  const { regeling } = invordering;
  const alleenBoete = metBoete && regeling?.wijze === 'overmaking' && run >= regeling.vanaf;
  return {
    ruimten,
    verrekenruimten: alleenBoete ? undefined : afgesprokenRuimten(ruimten, invordering),
    magVerrekend: (schuldmaand, rekening) => rekening === 'boete' || (!alleenBoete && !nietNu.has(schuldmaand)),
    afdrachten: afdrachtenVan(maanden, run, schuld),
    volgorde: open.length > 1 ? volgordeVan(kader, firstDay(run), open) : undefined,
  };
};
