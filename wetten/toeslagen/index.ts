/** The four toeslagen of the Dienst Toeslagen, per month. The front door of `wetten/toeslagen`. */
export { type Partnerfeiten, type Partnergrond, toeslagpartnergrond } from './awir-artikel-3.ts';
export { toegekendOverJaar } from './awir-artikel-14.ts';
export { toeslagtabellen } from './bedragtabellen.ts';
export {
  eenAanvrager,
  eenHuurwoning,
  eenToeslagkind,
  eenToeslagmaand,
  eenToeslagmedebewoner,
  eenToeslagpartner,
} from './bouw.ts';
export { bronnen } from './bronnen.ts';
export { drempelinkomen } from './drempelinkomen.bedragen.ts';
export type {
  Huurwoning,
  Opvang,
  Opvangkind,
  Toeslagaanvrager,
  Toeslagfeiten,
  Toeslagkind,
  Toeslagmedebewoner,
  Toeslagpartner,
} from './feiten.ts';
export { huurtoeslag } from './huurtoeslag-artikel-21.ts';
export { kinderopvangtoeslag } from './kinderopvang-artikel-1-7.ts';
export { kindgebondenBudget } from './kindgebonden-budget-artikel-2.ts';
export { toeslagvragen } from './vragen.ts';
export { zorgtoeslag } from './zorgtoeslag-artikel-2.ts';
