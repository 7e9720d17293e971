/** Knows who acts, in which role and for which purpose: sign-in, sessions, policies and representation. */
export type { Handeling, Onderwerp, OnderwerpSoort } from './domain/onderwerp.ts';
export { isVerborgen, permit, permitOr, type Weigering, type ZichtbareWeigering } from './domain/permit.ts';
export { toegangRefusals } from './http/refusals.ts';
