/** Knows when pay is settled with the bijstand of a person: in its own month, afterwards, by an estimate, or with a fixed payment while his employer pays us. */
import { add, addToMonth, err, firstDay, type Money, type Month, monthOf, ok, type Result } from '@samenkracht/core';
import { type Kader, kies } from '@samenkracht/law';
import { verrekenmoment } from '@samenkracht/participatiewet';
import type { Geldend, Opgave } from './inkomst.ts';
import { type Inkomstenbron, type Looptijd, looptIn } from './maandfeiten.ts';

export const wijzen = ['zelfde maand', 'achteraf', 'schatting', 'vaste betaling'] as const;
export type Wijze = (typeof wijzen)[number];

export type Schatting = { readonly bronId: string; readonly netto: Money };

/** A choice for one person, from a month on. */
export type Verrekenwijze = {
  readonly id: string;
  readonly vanaf: Month;
  readonly wijze: Wijze;
  /** What was agreed per month for this source; only with `schatting` and `vaste betaling`. */
  readonly schatting: Schatting | undefined;
  /** What he receives each month, bijstand and pay together; only with `vaste betaling`. */
  readonly vast?: Money | undefined;
  /** Who agreed that we receive his pay, and when: until then a fixed payment is no more than a proposal. */
  readonly volmacht?: { readonly door: string; readonly op: string } | undefined;
  readonly reden: string;
  readonly door: string;
  readonly bekendOp: string;
};

/** What a row of months must know to settle pay in time. */
export type Verrekenstand = Looptijd & {
  readonly kader: Kader;
  /** Oldest first, as they were recorded. */
  readonly verrekenwijzen: readonly Verrekenwijze[];
};

/** Pay is the resident's own: without his volmacht it does not pass through us. */
export const staat = ({ wijze, volmacht }: Verrekenwijze): boolean =>
  wijze !== 'vaste betaling' || volmacht !== undefined;

/** The choice that holds in a month: the one from the latest month, and of that the last recorded. */
export const gekozenWijze = (keuzes: readonly Verrekenwijze[], maand: Month): Verrekenwijze | undefined =>
  keuzes.reduce<Verrekenwijze | undefined>(
    (beste, een) =>
      staat(een) && een.vanaf <= maand && (beste === undefined || een.vanaf >= beste.vanaf) ? een : beste,
    undefined,
  );

export const wijzeVanGemeente = ({ kader }: Pick<Verrekenstand, 'kader'>, maand: Month): Wijze =>
  kies({ kader }, verrekenmoment, firstDay(maand));

/** His own, else what the municipality chose. */
export const wijzeOp = (stand: Verrekenstand, maand: Month): Wijze =>
  gekozenWijze(stand.verrekenwijzen, maand)?.wijze ?? wijzeVanGemeente(stand, maand);

/** Afterwards lasts until another way begins or the benefit ends. Then each of its months is settled by its own pay: the claim at exit. */
const isAfgesloten = (stand: Verrekenstand, maand: Month): boolean =>
  stand.einddatum !== undefined ||
  stand.verrekenwijzen.some(({ vanaf }) => vanaf > maand && wijzeOp(stand, vanaf) !== 'achteraf');

/** Of which month the pay counts in a month; undefined when afterwards has just begun and there is nothing to settle yet. */
export const loonmaandVan = (stand: Verrekenstand, maand: Month): Month | undefined => {
  if (wijzeOp(stand, maand) !== 'achteraf' || isAfgesloten(stand, maand)) return maand;
  const vorige = addToMonth(maand, -1);
  return vorige >= monthOf(stand.ingangsdatum) && wijzeOp(stand, vorige) === 'achteraf' ? vorige : undefined;
};

/** The months of a source that have been settled: of each decided month the one whose pay counted in it. */
export const verrekendeMaanden = (
  stand: Verrekenstand & { readonly vastgesteld: readonly { readonly maand: Month }[] },
  bron: Inkomstenbron,
): readonly Month[] =>
  stand.vastgesteld.flatMap(({ maand }) => {
    const over = bron.soort === 'loon' ? loonmaandVan(stand, maand) : maand;
    return over === undefined || !looptIn(bron, over) ? [] : [over];
  });

/** The first month that is settled otherwise when afterwards ends in a month. */
export const eersteAchteraf = (stand: Verrekenstand, einde: Month): Month => {
  let eerste = einde;
  while (eerste > monthOf(stand.ingangsdatum) && wijzeOp(stand, addToMonth(eerste, -1)) === 'achteraf')
    eerste = addToMonth(eerste, -1);
  return eerste;
};

/** Ways in which an estimate counts until the real pay is known. */
const metBedrag = (wijze: Wijze): boolean => wijze === 'schatting' || wijze === 'vaste betaling';

/** How far back the last pay may lie that an estimate rests on. */
const terug = 6;

/** The facts with an estimate where nobody said anything: what was agreed, else the last pay that is known. */
export const metSchatting =
  (
    stand: Verrekenstand,
    bronnen: readonly Inkomstenbron[],
    geldend: (bronId: string, maand: Month) => Geldend,
  ): ((bronId: string, maand: Month) => Geldend) =>
  (bronId, maand) => {
    const bekend = geldend(bronId, maand);
    if (bekend.soort !== 'verwacht' || !metBedrag(wijzeOp(stand, maand))) return bekend;
    const bron = bronnen.find(({ id }) => id === bronId);
    if (bron === undefined || bron.soort !== 'loon' || !looptIn(bron, maand)) return bekend;
    const keuze = gekozenWijze(stand.verrekenwijzen, maand);
    if (keuze?.schatting?.bronId === bronId) return { ...schat(keuze, keuze.schatting, maand) };
    for (let eerder = 1; eerder <= terug; eerder += 1) {
      const vorige = geldend(bronId, addToMonth(maand, -eerder));
      if (vorige.soort === 'bekend')
        return { soort: 'bekend', status: 'geschat', netto: vorige.netto, opgave: vorige.opgave };
    }
    return bekend;
  };

const schat = (
  { reden, bekendOp }: Verrekenwijze,
  { bronId, netto }: NonNullable<Verrekenwijze['schatting']>,
  maand: Month,
): Extract<Geldend, { soort: 'bekend' }> => {
  const opgave: Opgave = {
    ...{ id: `schatting ${bronId} ${maand}`, bronId, maand, netto, bekendOp, kenmerk: '', toelichting: reden },
    ...{ kanaal: 'consulent', status: 'geschat' },
  };
  return { soort: 'bekend', status: 'geschat', netto, opgave };
};

/** What of the agreement a run must know: the fixed amount of its month, and over which months it was agreed. */
export const loonbeheerVan = (
  { verrekenwijzen }: Pick<Verrekenstand, 'verrekenwijzen'>,
  maand: Month,
): { readonly vast: Money | undefined; readonly geldtIn: (maand: Month) => boolean } | undefined => {
  if (!verrekenwijzen.some(({ vast }) => vast !== undefined)) return undefined;
  const vastIn = (een: Month): Money | undefined => gekozenWijze(verrekenwijzen, een)?.vast;
  return { vast: vastIn(maand), geldtIn: (een) => vastIn(een) !== undefined };
};

export type Wijzeweigering =
  | { readonly code: 'VERREKENWIJZE_MAAND_BETAALD'; readonly vroegst: Month }
  | { readonly code: 'SCHATTING_ZONDER_WIJZE' }
  | { readonly code: 'VASTE_BETALING_ONVOLLEDIG' }
  | { readonly code: 'VASTE_BETALING_TE_HOOG'; readonly hoogste: Money }
  | { readonly code: 'VASTE_BETALING_NIET_TE_BEREKENEN' };

/** A choice begins in a month that was not decided: what was paid by one way is not turned into another. */
export const keurWijze = (
  keuze: Pick<Verrekenwijze, 'vanaf' | 'wijze' | 'schatting' | 'vast'>,
  eersteOpen: Month,
): Result<void, Wijzeweigering> => {
  if (keuze.vanaf < eersteOpen) return err({ code: 'VERREKENWIJZE_MAAND_BETAALD', vroegst: eersteOpen });
  if (!metBedrag(keuze.wijze) && keuze.schatting !== undefined) return err({ code: 'SCHATTING_ZONDER_WIJZE' });
  const isVast = keuze.wijze === 'vaste betaling';
  if (isVast !== (keuze.vast !== undefined) || (isVast && keuze.schatting === undefined))
    return err({ code: 'VASTE_BETALING_ONVOLLEDIG' });
  return ok(undefined);
};

/** A fixed payment is no more than the bijstand with the pay that is expected: more would be a loan. */
export const keurVast = (vast: Money, bijstand: Money, loon: Money): Result<void, Wijzeweigering> => {
  const hoogste = add(bijstand, loon);
  return vast > 0 && vast <= hoogste ? ok(undefined) : err({ code: 'VASTE_BETALING_TE_HOOG', hoogste });
};
