/** Knows all deadlines of one participation: those of its definition, those of the act, and its own end. */
import { addDays, type Day, daysBetween } from '@samenkracht/core';
import { versieVan } from './deelname.ts';
import { wettermijnen } from './inburgering.ts';
import { eindeTermijn, gestopt, type Loop } from './loop.ts';
import type { Programma } from './programma.ts';
import { judgeTermijn, nabij, type Termijnstand } from './termijnen.ts';

export type Termijnregel = Termijnstand & {
  /** Whether staff says that it was done; else it follows from what is written down. */
  readonly afTeMelden: boolean;
  /** Of the act: the article. */
  readonly grond?: string;
};

/** The name of the deadline that every participation has: its own end. */
export const eindtermijn = 'einde';

const eindregel = ({ deelname, einde }: Loop, vandaag: Day): Termijnregel => {
  const uiterlijk = addDays(deelname.periode.until, -1);
  const dagen = daysBetween(vandaag, uiterlijk);
  const open = dagen < 0 ? 'te laat' : dagen <= nabij ? 'nadert' : 'loopt';
  return { naam: eindtermijn, uiterlijk, dagen, stand: einde === undefined ? open : 'op tijd', afTeMelden: false };
};

/** In the order of their last days; what still waits for something comes last. */
export const termijnenVan = (programma: Programma, loop: Loop, vandaag: Day): readonly Termijnregel[] => {
  const versie = versieVan(programma, loop.deelname);
  const klaar =
    loop.einde === undefined || [gestopt, eindeTermijn].includes(loop.einde.uitkomst) ? null : loop.einde.op;
  const regels: readonly Termijnregel[] = [
    ...versie.termijnen.map((een) => ({
      ...judgeTermijn(een, loop.momenten, loop.gedaan[een.naam], vandaag),
      afTeMelden: true,
    })),
    ...(versie.wet === undefined ? [] : wettermijnen(loop.gegevens, klaar, vandaag)).map((een) => ({
      ...een,
      afTeMelden: false,
    })),
    eindregel(loop, vandaag),
  ];
  return regels.toSorted((a, b) => (a.uiterlijk ?? '9999').localeCompare(b.uiterlijk ?? '9999'));
};

/** What is not met and has a day, the first one first; nothing any more of what has ended. */
export const openTermijnen = (programma: Programma, loop: Loop, vandaag: Day) =>
  loop.einde !== undefined
    ? []
    : termijnenVan(programma, loop, vandaag).flatMap((een) =>
        een.uiterlijk === undefined || een.stand === 'op tijd' || loop.gedaan[een.naam] !== undefined
          ? []
          : [{ naam: een.naam, uiterlijk: een.uiterlijk }],
      );
