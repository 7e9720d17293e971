/** Knows all English texts of the portal. */
import type { Teksten } from '../nl/index.ts';
import { aanmelden } from './aanmelden.ts';
import { algemeen } from './algemeen.ts';
import { berichten } from './berichten.ts';
import { dossier } from './dossier.ts';
import { werk } from './werk.ts';

export const en: Teksten = { ...aanmelden, ...algemeen, ...berichten, ...dossier, ...werk };
