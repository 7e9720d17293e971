/** Knows how a programme is shown: each version in words, and the text it is made from. */
import { addDays } from '@samenkracht/core';
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

export const programmaView = (scope: Scope, { programma, eigen }: Herkomst) => {
  const { gemeenten: _, ...definitie } = programma;
  return {
    sleutel: sleutelVan(programma),
    naam: programma.naam,
    belofte: programma.belofte,
    eigen,
    versies: versieView(scope, programma),
    definitie: JSON.stringify(definitie, null, 2),
  };
};
