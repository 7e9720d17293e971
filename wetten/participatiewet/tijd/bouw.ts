/** Knows how to make a dossier from the facts of a month: every field a fact of its own. For examples and tests, and for who starts. */
import type { Period } from '@samenkracht/core';
import type { Onvolledig } from '@samenkracht/law';
import type { Maandfeiten } from '../feiten.ts';
import type { Dossier, Dossierfeit } from './dossier.ts';

type Herkomst = Pick<Dossierfeit, 'geldig' | 'bron' | 'bekendSinds'>;

/** The household of a month as a dossier in which all of it holds in `geldig` and is known since one moment. What is left out stays unknown. */
export const dossierVan = (feiten: Onvolledig<Maandfeiten>, herkomst: Herkomst): Dossier => {
  const { kader, maand: _, vanaf: __, tot: ___, ...huishouden } = feiten as Maandfeiten;
  return {
    kader,
    kaderfeiten: [],
    feiten: [
      eenFeit('recht', true, herkomst),
      ...Object.entries(huishouden).flatMap(([naam, waarde]) => velden(naam, waarde, herkomst)),
    ],
  };
};

/** A person is a fact per field, so that one of them can be corrected; a list is one fact. */
const velden = (naam: string, waarde: unknown, herkomst: Herkomst): readonly Dossierfeit[] =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
    ? Object.entries(waarde).map(([veld, inhoud]) => eenFeit(`${naam}.${veld}`, inhoud, herkomst))
    : [eenFeit(naam, waarde, herkomst)];

export const eenFeit = (naam: string, waarde: unknown, herkomst: Herkomst): Dossierfeit => ({
  naam,
  waarde,
  ...herkomst,
});

/** From a day on, or until a day. */
export const periode = (from: Period['from'], until?: Period['until']): Period => ({ from, until });
