/** The synthetic city: households, jobs and register entries of people who do not exist. */
export type { Gegeven, Leefvorm } from './aannames.ts';
export type { Dienstverband, Huishouden, Lid, LopendeUitkering } from './huishouden.ts';
export { fictiveIban } from './iban.ts';
export { makeStad, type Stad, type StadOptions } from './stad.ts';
export { cityBsn } from './testbsn.ts';
export { toeval } from './toeval.ts';
export { andereBsns, bsnOf, type SampleKey, samplePeople } from './voorbeelden.ts';
export { sampleHuishoudens } from './voorbeeldhuishoudens.ts';
