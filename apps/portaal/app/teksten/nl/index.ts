/** Knows all Dutch texts of the portal. */
import { aanmelden } from './aanmelden.ts';
import { algemeen } from './algemeen.ts';

export const nl = { ...algemeen, ...aanmelden };

export type Sleutel = keyof typeof nl;
export type Teksten = Record<Sleutel, string>;
