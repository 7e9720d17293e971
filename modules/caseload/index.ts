/** Fair division of residents over consulenten. The front door of `modules/caseload`. */
export { type Consulent, contactklassen, type Inwoner, type Verdeelinstelling } from './domain/prijs.ts';
export { distribute, type Verdeling } from './domain/verdeling.ts';
