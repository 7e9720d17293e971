/** What a household has to spend, over the acts. The front door of `wetten/besteedbaar`. */
export { besteedbaarInkomen } from './besteedbaar.ts';
export {
  type Brutoloon,
  eenHuishouden,
  type Huishouden,
  metLoon,
  type Toeslagvragen,
  type Verdiener,
} from './huishouden.ts';
export {
  bepaalBesteedbaar,
  type Inkomenslijn,
  inkomenslijn,
  type Lijnpunt,
  type Lijnvraag,
  meestePunten,
} from './inkomenslijn.ts';
export { type Klip, kleinsteKlip, type Sprong, vindKlippen } from './klippen.ts';
export {
  type Besteedbaar,
  type Onderdeel,
  type Onderdeelsoort,
  somVan,
  type Verschil,
  verschillen,
} from './onderdelen.ts';
export type { Regelverschil } from './oorzaken.ts';
