/** Knows what a municipality chooses about guidance, and what holds until it does. */
import { professionalsNorm } from './eigenaar.ts';

/** `overdrachtdagen`: within how many days a transfer must be answered. `professionalsnorm`: above it somebody must look. */
export const standaardinstellingen = { overdrachtdagen: 14, professionalsnorm: professionalsNorm } as const;
export type Instelling = keyof typeof standaardinstellingen;
export const instellingnamen = Object.keys(standaardinstellingen) as readonly Instelling[];
