/** What municipalities fill in where the law leaves it open. The front door of `wetten/verordening`. */
export { kaderVan } from './kader.ts';
export { gemeentelagen, type Laag, standaardlaag } from './lagen.ts';
