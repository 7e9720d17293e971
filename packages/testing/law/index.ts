/** Examples of law as tables that a lawyer can read. The front door of `@samenkracht/testing/law`. */

export { bedragcel, euro, jaNee, jaNeeCel, testkader } from './cellen.ts';
export { toetsBladzijden } from './toets.ts';
export { type Bladzijde, type Cellen, leesVoorbeelden, type NietGedekt, type Voorbeeldtabel } from './voorbeelden.ts';
