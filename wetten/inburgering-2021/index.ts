/** The Wet inburgering 2021 as far as a municipality has to do with it. The front door of `wetten/inburgering-2021`. */
export {
  eersteDagTermijn,
  laatsteDagTermijn,
  type Termijnfeiten,
  uitersteDagBesluitVerlenging,
  verlengingVragenVanaf,
} from './artikel-11.ts';
export { type Pipfeiten, uitersteDagPip } from './artikel-15.ts';
export {
  laatsteDagRoutewissel,
  magExamenOpA2,
  magWisselen,
  type Route,
  type Routefeiten,
  urenZelfredzaamheidGehaald,
  urenZelfredzaamheidsroute,
} from './artikel-17.ts';
export { type Boetefeiten, type Boetegrond, hoogsteBoete, uitersteNieuweTermijn, wieBeboet } from './artikel-26.ts';
export { bronnen } from './bronnen.ts';
export { inwerkingtreding, kanLeerrouteBeginnen, type Regime, regime } from './inwerkingtreding.ts';
