/** Knows how to put a municipality's layer and its added rows around the facts of a case. */
import type { GemeenteCode } from '@samenkracht/core';
import type { AanvullendeRij, Kader, Keuze } from '@samenkracht/law';
import { gemeentelagen, standaardlaag } from './lagen.ts';

/** The frame of one municipality. `aanvulling` holds the rows that two of its people signed for. */
export const kaderVan = (gemeente: GemeenteCode, aanvulling: readonly AanvullendeRij[] = []): Kader => ({
  gemeente,
  keuzes: Object.fromEntries(
    Object.entries(standaardlaag).map(([term, standaard]) => [
      term,
      laatGelden(standaard, gemeentelagen[gemeente]?.[term]),
    ]),
  ),
  aanvulling,
});

/** The own choice from its day on; before that the default. */
const laatGelden = (standaard: readonly Keuze[], eigen: readonly Keuze[] = []): readonly Keuze[] => {
  const [eerste] = eigen;
  return eerste === undefined ? standaard : [...standaard.filter(({ vanaf }) => vanaf < eerste.vanaf), ...eigen];
};
