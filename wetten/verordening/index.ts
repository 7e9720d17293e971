/** What municipalities fill in where the law leaves it open. The front door of `wetten/verordening`. */
export { gemeentenaam, voorbeeldgemeente } from './gemeenten.ts';
export { kaderVan } from './kader.ts';
export { gemeentelagen, type Laag, standaardlaag } from './lagen.ts';
export { type Leidraad, type Leidraadonderwerp, leidraadOp, leidradenOp } from './leidraden.ts';
export {
  effectPerTerm,
  type Gekozen,
  type Termverschil,
  type Uitkomstverschil,
  vergelijkGemeenten,
  verschilOp,
} from './vergelijking.ts';
