/** Knows all Dutch texts of the portal. */
import { aanmelden } from './aanmelden.ts';
import { aanvraag } from './aanvraag.ts';
import { algemeen } from './algemeen.ts';
import { berichten } from './berichten.ts';
import { dossier } from './dossier.ts';
import { inkomsten } from './inkomsten.ts';
import { persoon } from './persoon.ts';
import { run } from './run.ts';
import { werk } from './werk.ts';
import { zaak } from './zaak.ts';

export const nl = {
  ...aanmelden,
  ...aanvraag,
  ...algemeen,
  ...berichten,
  ...dossier,
  ...inkomsten,
  ...persoon,
  ...run,
  ...werk,
  ...zaak,
};

export type Sleutel = keyof typeof nl;
export type Teksten = Record<Sleutel, string>;
