/** Knows how a programme is shown: each version in words, and the text it is made from. */
import { addDays, type Day, day } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { type Programma, sleutelVan, versieOp } from '../domain/programma.ts';
import { geldigheid, inWoorden } from '../domain/woorden.ts';
import type { Herkomst } from '../store/programma.ts';

const versieView = (scope: Scope, programma: Programma) =>
  programma.versies.map((versie) => ({
    geldigheid: geldigheid(versie),
    vanaf: versie.vanaf ?? null,
    totEnMet: versie.tot === undefined ? null : addDays(versie.tot, -1),
    geldtNu: versieOp(programma, scope.today) === versie,
    bron: versie.bron,
    alineas: inWoorden(versie).map(({ kop, zinnen }) => ({ kop, zinnen: [...zinnen] })),
  }));

/** What of a programme is written down as a day, in any version. */
export const daysOf = ({ versies }: Programma): string[] => [
  ...new Set(
    versies.flatMap(({ gegevens = [] }) => gegevens.filter(({ soort }) => soort === 'dag').map(({ naam }) => naam)),
  ),
];

/** From the begin of the last version, or of this year, until its end or today. */
const periodOf = ({ versies }: Programma, vandaag: Day) => {
  const versie = versies.at(-1);
  const einde = versie?.tot === undefined || versie.tot > vandaag ? vandaag : addDays(versie.tot, -1);
  const begin = versie?.vanaf ?? day(`${vandaag.slice(0, 4)}-01-01`);
  return { van: begin > einde ? einde : begin, totEnMet: einde };
};

export const programmaView = (scope: Scope, { programma, eigen }: Herkomst) => {
  const { gemeenten: _, ...definitie } = programma;
  return {
    sleutel: sleutelVan(programma),
    naam: programma.naam,
    belofte: programma.belofte,
    eigen,
    versies: versieView(scope, programma),
    dagen: daysOf(programma),
    periode: periodOf(programma, scope.today),
    definitie: JSON.stringify(definitie, null, 2),
  };
};
