/** Knows who acts, in which role and for which purpose: sign-in, sessions, policies and representation. */
export type { ToegangKeuze } from './domain/instellingen.ts';
export type { Handeling, Onderwerp } from './domain/onderwerp.ts';
export { permit, permitOr, type ZichtbareWeigering } from './domain/permit.ts';
export { medebelanghebbendenVan, type Vertegenwoordiging } from './domain/vertegenwoordiging.ts';
export type { FindPersoonByBsn } from './http/aanmelden.ts';
export { toegangRefusals } from './http/refusals.ts';
export { createToegang, type Toegang, type ToegangOptions, toegangModule } from './module.ts';
export { type Medewerker, medewerkers } from './store/medewerker.ts';
export { actorIdOf } from './store/secret.ts';
export {
  endVertegenwoordiging,
  findVertegenwoordigingenBij,
  insertVertegenwoordiging,
} from './store/vertegenwoordiging.ts';
