/** Support of work, special assistance and allowances: art. 10c, 10d, 35, 36 and 36b Participatiewet. A front door of `wetten/participatiewet`. */
export {
  type Doelgroepfeiten,
  doelgroepLoonkostensubsidie,
  eersteDagNieuweAanvraag,
} from '../artikel-10c.ts';
export {
  aanvraagTijdensWerk,
  eindeForfait,
  type Loonkostenfeiten,
  loonkostensubsidie,
  uitersteBeslisdagLoonkostensubsidie,
} from '../artikel-10d.ts';
export {
  type BijzondereBijstand,
  type Bijzonderfeiten,
  bijzondereBijstand,
} from '../artikel-35.ts';
export { type Inkomenstoeslagfeiten, inkomenstoeslag } from '../artikel-36.ts';
export { type Studietoeslagfeiten, studietoeslag } from '../artikel-36b.ts';
export type { Boekregel } from '../regelboek.ts';
export {
  bescherming,
  loonkostenvoordeel,
  type Voordeelfeiten,
  type Werkgeverfeiten,
} from '../werkgever.ts';
export { ondersteuningsregels } from './regels.ts';
export { bijzondereBijstandvragen, inkomenstoeslagvragen, studietoeslagvragen } from './vragen-toeslagen.ts';
export { doelgroepvragen, loonkostenvragen, voordeelvragen, werkgevervragen } from './vragen-werk.ts';
