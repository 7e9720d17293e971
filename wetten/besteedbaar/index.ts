/** What a household has to spend, over the acts. The front door of `wetten/besteedbaar`. */
export {
  type Beleidswijziging,
  beleidOverStad,
  beleidOverStroom,
  metBeleid,
  type Stadshuishouden,
  type Stadsuitslag,
  voorstel,
} from './beleid.ts';
export { bepaalBesteedbaar, type ZonderUitkomst } from './bepaling.ts';
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
  type Inkomenslijn,
  inkomenslijn,
  type Lijnpunt,
  type Lijnvraag,
  meestePunten,
} from './inkomenslijn.ts';
export { leesHuishouden } from './invoer.ts';
export { besteedbaarInvoerSchema } from './invoer-schema.ts';
export { type Besteedbaarjaar, type Besteedbaarjaaruitkomst, bepaalJaar, besteedbaarJaar, type Einde } from './jaar.ts';
export { kleinsteKlip } from './kliplijn.ts';
export { type Klip, type Sprong, vindKlippen } from './klippen.ts';
export { brutoUitUren, type Marginaal, marginaal, marginaalUur } from './marginaal.ts';
export { type Doel, type Zoekantwoord, type Zoekvraag, zoekLoon } from './omgekeerd.ts';
export {
  type Besteedbaar,
  type Onderdeel,
  type Onderdeelsoort,
  somVan,
  type Verschil,
  verschillen,
} from './onderdelen.ts';
export type { Regelverschil } from './oorzaken.ts';
export { besteedbaarVragen } from './vragen.ts';
export { leesWijziging, wijzigingSchema } from './wijziging.ts';
