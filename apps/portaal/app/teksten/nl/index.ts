/** Knows all Dutch texts of the portal. */
import { aanmelden } from './aanmelden.ts';
import { algemeen } from './algemeen.ts';
import { berichten } from './berichten.ts';
import { dossier } from './dossier.ts';

export const nl = { ...aanmelden, ...algemeen, ...berichten, ...dossier };

export type Sleutel = keyof typeof nl;
export type Teksten = Record<Sleutel, string>;
