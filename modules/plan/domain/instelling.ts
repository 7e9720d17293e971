/** Knows what a municipality chooses about guidance, and what holds until it does. */
import { professionalsNorm } from './eigenaar.ts';

/**
 * `overdrachtdagen`: within how many days a transfer must be answered. `professionalsnorm`: above it somebody must look.
 * `antwoorddagen`: within how many days who guides answers what a resident wrote. `bewaarmaanden`: how long those messages are kept.
 * `nazorgdagen`: within how many days of its day a time to ask how it goes is held. `nazorgsignaaldagen`: within how many days who guides
 * answers that it does not go well.
 * The last four have no ground in law: a municipality answers for its own choice.
 */
export const standaardinstellingen = {
  overdrachtdagen: 14,
  professionalsnorm: professionalsNorm,
  antwoorddagen: 3,
  bewaarmaanden: 24,
  nazorgdagen: 14,
  nazorgsignaaldagen: 2,
} as const;
export type Instelling = keyof typeof standaardinstellingen;
export const instellingnamen = Object.keys(standaardinstellingen) as readonly Instelling[];
