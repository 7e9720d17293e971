/** Knows how to put a municipality's layer and its added rows around the facts of a case. */
import type { GemeenteCode } from '@samenkracht/core';
import type { AanvullendeRij, Kader } from '@samenkracht/law';
import { gemeentelagen, standaardlaag } from './lagen.ts';

/** The frame of one municipality. `aanvulling` holds the rows that two of its people signed for. */
export const kaderVan = (gemeente: GemeenteCode, aanvulling: readonly AanvullendeRij[] = []): Kader => ({
  gemeente,
  keuzes: { ...standaardlaag, ...gemeentelagen[gemeente] },
  aanvulling,
});
