/** Knows all English texts of the portal. */

import type { Teksten } from '../nl/index.ts';
import { aanmelden } from './aanmelden.ts';
import { algemeen } from './algemeen.ts';

export const en: Teksten = { ...algemeen, ...aanmelden };
