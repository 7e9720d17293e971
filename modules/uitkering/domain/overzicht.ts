/** Knows the months of an uitkering as a story: what was decided each time, what was paid, what is owed, what comes. */

import { difference, type Maandsaldi, saldo } from '@samenkracht/betaling';
import { addToMonth, firstDay, type Money, type Month, subtract, type Timeline } from '@samenkracht/core';
import { type Verschilregel, verklaarVerschil } from '@samenkracht/participatiewet';
import type { VastgesteldeMaand } from './herrekenen.ts';
import type { Wetsversie } from './maandberekening.ts';
import type { Specificatieregel } from './specificatie.ts';

export type Versie = VastgesteldeMaand & {
  readonly regels: readonly Specificatieregel[];
  readonly artikelen: readonly string[];
  readonly onzekerheden: readonly string[];
  readonly wetsversies: readonly Wetsversie[];
  readonly oorzaak: string;
  readonly runId: string | undefined;
};

/** What a later version changed, beside the one before it. */
export type Verschil = {
  readonly versie: number;
  readonly voor: Money;
  readonly na: Money;
  readonly verschil: Money;
  readonly oorzaak: string;
  readonly op: string;
  readonly redenen: readonly Verschilregel[];
};

export type Maandoverzicht = {
  readonly maand: Month;
  readonly versies: readonly Versie[];
  /** The newest. */
  readonly geldt: Versie;
  readonly verschillen: readonly Verschil[];
  readonly betaald: Money;
  readonly teBetalen: Money;
  readonly schuld: Money;
  readonly gereserveerd: Money;
};

const verschillenVan = (versies: readonly Versie[]): readonly Verschil[] =>
  versies.flatMap((na, i) => {
    const voor = versies[i - 1];
    if (voor === undefined) return [];
    return [
      {
        versie: na.versie,
        voor: voor.uitbetalen,
        na: na.uitbetalen,
        verschil: subtract(na.uitbetalen, voor.uitbetalen),
        oorzaak: na.oorzaak,
        op: na.bekendOp,
        redenen: verklaarVerschil(voor.uitkomst, na.uitkomst),
      },
    ];
  });

/** @param versies of one uitkering, oldest month and version first. Gives the newest month first. */
export const maandoverzichten = (versies: readonly Versie[], saldi: Maandsaldi): readonly Maandoverzicht[] => {
  const perMaand = new Map<Month, Versie[]>();
  for (const versie of versies) perMaand.set(versie.maand, [...(perMaand.get(versie.maand) ?? []), versie]);
  return [...perMaand]
    .flatMap(([maand, reeks]): Maandoverzicht[] => {
      const geldt = reeks.at(-1);
      if (geldt === undefined) return [];
      const stand = saldi.get(maand) ?? saldo.leeg;
      return [
        {
          maand,
          versies: reeks,
          geldt,
          verschillen: verschillenVan(reeks),
          betaald: saldo.betaald(stand),
          teBetalen: saldo.openTeBetalen(stand),
          schuld: saldo.openSchuld(stand),
          gereserveerd: saldo.gereserveerd(stand),
        },
      ];
    })
    .sort((a, b) => (a.maand > b.maand ? -1 : 1));
};

export type Totaal = {
  readonly gereserveerd: Money;
  readonly schuld: Money;
  readonly teBetalen: Money;
  readonly betaald: Money;
};

export const totaalVan = (saldi: Maandsaldi): Totaal => {
  const som = saldo.sum(saldi);
  return {
    gereserveerd: saldo.gereserveerd(som),
    schuld: saldo.openSchuld(som),
    teBetalen: saldo.openTeBetalen(som),
    betaald: saldo.betaald(som),
  };
};

/** What was decided minus what went to the bank, over time: the one question that every payment and every debt answers. */
export const beslotenMinBetaald = (overzichten: readonly Maandoverzicht[]): Timeline<Money> => {
  const line = (bedrag: (een: Maandoverzicht) => Money): Timeline<Money> => {
    const stappen = [...overzichten].reverse().map((een) => ({ from: firstDay(een.maand), value: bedrag(een) }));
    const laatste = overzichten[0];
    return laatste === undefined
      ? []
      : [...stappen, { from: firstDay(addToMonth(laatste.maand, 1)), value: undefined }];
  };
  return difference(
    line((een) => een.geldt.uitbetalen),
    line((een) => een.betaald),
  );
};
