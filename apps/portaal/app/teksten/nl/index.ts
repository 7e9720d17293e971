/** Knows all Dutch texts of the portal. */
import { aanmelden } from './aanmelden.ts';
import { algemeen } from './algemeen.ts';
import { berichten } from './berichten.ts';
import { dossier } from './dossier.ts';
import { werk } from './werk.ts';

export const nl = { ...aanmelden, ...algemeen, ...berichten, ...dossier, ...werk };

export type Sleutel = keyof typeof nl;
export type Teksten = Record<Sleutel, string>;
