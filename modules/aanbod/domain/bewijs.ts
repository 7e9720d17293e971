/** Knows the evidence that who pays for a programme asks: who took part when and for how long, without a name, of one municipality or several. */
import { addDays, type Day, type GemeenteCode, type Money, part } from '@samenkracht/core';
import type { Loop } from './loop.ts';
import { houdtOp, type Plafond, type Programma } from './programma.ts';

/** `kenmerk` is of the participation, so that the municipality can show the file behind a line. */
export type Bewijsregel = {
  readonly kenmerk: string;
  readonly van: Day;
  readonly totEnMet: Day;
  /** Minutes that he was there. */
  readonly minuten: number;
  readonly uitkomst: string | null;
};
export type Bewijs = {
  readonly programma: string;
  readonly gemeente: GemeenteCode;
  readonly opgemaaktOp: Day;
  readonly regels: readonly Bewijsregel[];
};

export const bewijsregel = (kenmerk: string, { deelname, aanwezig, einde }: Loop): Bewijsregel => ({
  kenmerk,
  van: deelname.periode.from,
  totEnMet: addDays(deelname.periode.until, -1),
  minuten: aanwezig.reduce((som, { minuten }) => som + minuten, 0),
  uitkomst: einde?.uitkomst ?? null,
});

export type Optelling = {
  readonly perGemeente: readonly {
    readonly gemeente: GemeenteCode;
    readonly deelnemers: number;
    readonly hoogstens?: number;
  }[];
  readonly deelnemers: number;
  readonly hoogstens?: number;
  readonly minuten: number;
  /** Of the money for each place that was promised: EUR 750,000 over 250 is EUR 3,000; rounded down to whole cents. */
  readonly perDeelnemer?: Money;
  /** The first day on which it is over. */
  readonly tot?: Day;
  readonly opmerkingen: readonly string[];
};

const notes = (plafond: Plafond, bewijzen: readonly Bewijs[], deelnemers: number, tot: Day | undefined) => {
  const over = (wat: string, er: number, mag: number | undefined) =>
    mag !== undefined && er > mag ? [`${wat}: ${er} deelnemers, er zijn ${mag} plaatsen`] : [];
  const dubbel = bewijzen.filter(({ gemeente }, at) => bewijzen.findIndex((een) => een.gemeente === gemeente) !== at);
  const laat = bewijzen.flatMap(({ gemeente, regels }) =>
    regels
      .filter(({ totEnMet }) => tot !== undefined && totEnMet >= tot)
      .map(({ kenmerk }) => `gemeente ${gemeente}: ${kenmerk} loopt langer dan het programma`),
  );
  return [
    ...dubbel.map(({ gemeente }) => `gemeente ${gemeente} staat er twee keer`),
    ...(plafond.perGemeente ?? []).flatMap((deel) => {
      const er = bewijzen.find(({ gemeente }) => gemeente === deel.gemeente)?.regels.length ?? 0;
      return over(`gemeente ${deel.gemeente}`, er, deel.deelnemers);
    }),
    ...over('samen', deelnemers, plafond.deelnemers),
    ...laat,
  ];
};

/** Adds the evidence of several municipalities and looks at it against what was promised. */
export const addBewijzen = (programma: Programma, bewijzen: readonly Bewijs[]): Optelling => {
  const plafond = programma.versies.at(-1)?.plafond ?? {};
  const tot = houdtOp(programma);
  const deelnemers = bewijzen.reduce((som, { regels }) => som + regels.length, 0);
  const { bedrag, deelnemers: plaatsen } = plafond;
  return {
    perGemeente: bewijzen.map(({ gemeente, regels }) => {
      const eigen = plafond.perGemeente?.find((deel) => deel.gemeente === gemeente)?.deelnemers;
      return { gemeente, deelnemers: regels.length, ...(eigen === undefined ? {} : { hoogstens: eigen }) };
    }),
    deelnemers,
    minuten: bewijzen.flatMap(({ regels }) => regels).reduce((som, { minuten }) => som + minuten, 0),
    ...(plaatsen === undefined ? {} : { hoogstens: plaatsen }),
    ...(bedrag === undefined || plaatsen === undefined ? {} : { perDeelnemer: part(bedrag, [1, plaatsen], 'down') }),
    ...(tot === undefined ? {} : { tot }),
    opmerkingen: notes(plafond, bewijzen, deelnemers, tot),
  };
};
