/** Knows what a month would be under the law of another day: the same facts, the same engine, and amounts that are not there yet assumed by name. */
import { addDays, type Day, formatDay, type Money, type Month, subtract, sum, ZERO } from '@samenkracht/core';
import { type AanvullendeRij, type Kader, rijOp } from '@samenkracht/law';
import { bedragtabellen, type Maanduitkomst, type Persoon } from '@samenkracht/participatiewet';
import { berekenReeks, type Reeksinvoer } from './herrekenen.ts';
import type { Maandresultaat } from './maandberekening.ts';
import type { Grondslagfeiten } from './maandfeiten.ts';
import { uitlegVan } from './uitzondering.ts';
import { eersteOpenMaand, metVerwachting } from './vooruitblik.ts';

/** An amount that the law has not said yet, and what was taken for it. */
export type Aanname = { readonly tabel: string; readonly naam: string; readonly van: Day };

/**
 * The frame with the law of a day. Where a table ends before that day its last row is taken, marked as an estimate: so the difference
 * shows the rules, not the amounts. Only a simulation may use it: a decision needs the amounts themselves.
 */
export const kaderAlsOp = (
  kader: Kader,
  wetOp: Day,
): { readonly kader: Kader; readonly aannames: readonly Aanname[] } => {
  const ontbreekt = bedragtabellen.flatMap((tabel) => {
    const bekend =
      rijOp(tabel, wetOp) !== undefined ||
      kader.aanvulling.some((rij) => rij.tabel === tabel.id && rij.vanaf <= wetOp && wetOp < rij.tot);
    const laatste = bekend || tabel.tot > wetOp ? undefined : rijOp(tabel, addDays(tabel.tot, -1));
    return laatste === undefined ? [] : [{ tabel, laatste }];
  });
  const rijen: readonly AanvullendeRij[] = ontbreekt.map(({ tabel, laatste }) => ({
    tabel: tabel.id,
    waarde: laatste.waarde,
    vanaf: wetOp,
    tot: addDays(wetOp, 1),
    zekerheid: 'afgeleid',
    bron: [`aanname van deze proef: het bedrag van ${formatDay(laatste.vanaf)}`],
    ingevoerdDoor: 'proef',
    goedgekeurdDoor: 'proef',
  }));
  return {
    kader: { ...kader, wetOp, aanvulling: [...kader.aanvulling, ...rijen] },
    aannames: ontbreekt.map(({ tabel, laatste }) => ({ tabel: tabel.id, naam: tabel.naam, van: laatste.vanaf })),
  };
};

/** Of the exemption of 2027 nothing can have been used before it was in force. */
const nogNietsGebruikt = (feiten: Grondslagfeiten): Grondslagfeiten => {
  const begin = <P extends Persoon>(persoon: P): P => ({
    ...persoon,
    vrijlating: { ...persoon.vrijlating, sinds34a: persoon.vrijlating.sinds34a ?? null },
  });
  return {
    ...feiten,
    belanghebbende: begin(feiten.belanghebbende),
    partner: feiten.partner === null ? null : begin(feiten.partner),
  };
};

/** In words, from much less to much more; each group holds up to and including its bound. */
const grenzen = [
  ['200 euro of meer minder', -20_000],
  ['100 tot 200 euro minder', -10_000],
  ['50 tot 100 euro minder', -5_000],
  ['minder dan 50 euro minder', -1],
  ['gelijk', 0],
  ['tot 50 euro meer', 4_999],
  ['50 tot 100 euro meer', 9_999],
  ['100 euro of meer meer', Number.POSITIVE_INFINITY],
] as const;
export type Verschilgroep = (typeof grenzen)[number][0];
export const verschilgroepen: readonly Verschilgroep[] = grenzen.map(([naam]) => naam);

export const groepVan = (verschil: Money): Verschilgroep =>
  grenzen.find(([, tot]) => verschil <= tot)?.[0] ?? '100 euro of meer meer';

export type Wetverschil =
  | {
      readonly uitkomst: 'berekend';
      /** Bijstand of the month with its holiday allowance. */
      readonly voor: Money;
      readonly na: Money;
      readonly verschil: Money;
      readonly groep: Verschilgroep;
      /** The exemption before and after, as the law names them. */
      readonly oorzaak: string;
      /** Loses so large a share of what he has in hand that somebody should explain it to him. */
      readonly gesprek: boolean;
      /** Works beside bijstand: the college may use the bufferbudget of art. 34b for him. */
      readonly buffer: boolean;
    }
  | { readonly uitkomst: 'onbekend'; readonly reden: string; readonly uitleg: string };

type Invoer = Reeksinvoer & { readonly eersteMaand: Month };

const reken = (invoer: Invoer, maand: Month): Maandresultaat | undefined => {
  const open = eersteOpenMaand(invoer, invoer.eersteMaand);
  return berekenReeks(metVerwachting(invoer), open < maand ? open : maand, maand).find(
    (een) => een.maand === maand || een.soort === 'uitzondering',
  );
};

const gronden = ({ personen }: Maanduitkomst): string =>
  [
    ...new Set(
      personen.flatMap(({ grond }) =>
        grond === null ? [] : [grond.startsWith('34a') ? `art. 34a (${grond.slice(4)})` : `art. 31 lid 2 ${grond}`],
      ),
    ),
  ].join(' en ') || 'geen vrijlating';

/** In hand: what is paid out and the pay itself. */
const inHanden = ({ uitTeBetalen, personen }: Maanduitkomst): Money =>
  sum([uitTeBetalen, ...personen.map(({ netto }) => netto)]);

/** @param drempel the share of what he has in hand, in tenths of a percent, from which a loss calls for a talk. */
export const vergelijkWet = (invoer: Invoer, maand: Month, anders: Kader, drempel: number): Wetverschil | undefined => {
  const nu = reken(invoer, maand);
  if (nu === undefined) return undefined;
  const grondslagen = invoer.grondslagen.map((een) => ({ ...een, feiten: nogNietsGebruikt(een.feiten) }));
  const dan = reken({ ...invoer, grondslagen, kader: anders }, maand);
  const gestopt = [nu, dan].find((een) => een?.soort === 'uitzondering');
  if (gestopt?.soort === 'uitzondering')
    return { uitkomst: 'onbekend', reden: gestopt.uitzondering.code, uitleg: uitlegVan(gestopt.uitzondering) };
  if (nu.soort !== 'berekend' || dan?.soort !== 'berekend') return undefined;
  const verschil = subtract(dan.uitkomst.bijstand, nu.uitkomst.bijstand);
  const verlies = subtract(inHanden(nu.uitkomst), inHanden(dan.uitkomst));
  return {
    uitkomst: 'berekend',
    voor: nu.uitkomst.bijstand,
    na: dan.uitkomst.bijstand,
    verschil,
    groep: groepVan(verschil),
    oorzaak: `${gronden(nu.uitkomst)} → ${gronden(dan.uitkomst)}`,
    gesprek: verlies > ZERO && verlies * 1000 >= inHanden(nu.uitkomst) * drempel,
    buffer: dan.uitkomst.bijstand > 0 && dan.uitkomst.personen.some(({ netto }) => netto > 0),
  };
};
