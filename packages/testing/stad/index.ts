/** The synthetic city: households, jobs and register entries of people who do not exist. */
export type { Gegeven, Leefvorm } from './aannames.ts';
export type { Dienstverband, Huishouden, Lid, Loon, LopendeUitkering } from './huishouden.ts';
export { fictiveIban } from './iban.ts';
export type { Ingeschrevene, Lo3Datum, Naam, Ouder, Partner, Verblijf, Verwijzing } from './ingeschrevene.ts';
export { makeStad, type Stad, type StadOptions } from './stad.ts';
export { toeval } from './toeval.ts';
export { andereBsns, bsnOf, type SampleKey, samplePeople } from './voorbeelden.ts';
export { sampleHuishoudens } from './voorbeeldhuishoudens.ts';
