/** Knows all Dutch texts of the portal. */
import { aanmelden } from './aanmelden.ts';
import { algemeen } from './algemeen.ts';
import { berichten } from './berichten.ts';
import { dossier } from './dossier.ts';
import { inkomsten } from './inkomsten.ts';
import { persoon } from './persoon.ts';
import { werk } from './werk.ts';
import { zaak } from './zaak.ts';

export const nl = { ...aanmelden, ...algemeen, ...berichten, ...dossier, ...inkomsten, ...persoon, ...werk, ...zaak };

export type Sleutel = keyof typeof nl;
export type Teksten = Record<Sleutel, string>;
