/** Support of work, special assistance and allowances: art. 10c, 10d, 35, 36 and 36b Participatiewet. A front door of `wetten/participatiewet`. */
export {
  type Doelgroepfeiten,
  doelgroepLoonkostensubsidie,
  doelgroepvragen,
  eersteDagNieuweAanvraag,
} from '../artikel-10c.ts';
export {
  aanvraagTijdensWerk,
  eindeForfait,
  type Loonkostenfeiten,
  loonkostensubsidie,
  loonkostenvragen,
  uitersteBeslisdagLoonkostensubsidie,
} from '../artikel-10d.ts';
export {
  type BijzondereBijstand,
  type Bijzonderfeiten,
  bijzondereBijstand,
  bijzondereBijstandvragen,
} from '../artikel-35.ts';
export { type Inkomenstoeslagfeiten, inkomenstoeslag, inkomenstoeslagvragen } from '../artikel-36.ts';
export { type Studietoeslagfeiten, studietoeslag, studietoeslagvragen } from '../artikel-36b.ts';
export {
  bescherming,
  loonkostenvoordeel,
  type Voordeelfeiten,
  type Werkgeverfeiten,
  werkgevervragen,
} from '../werkgever.ts';
